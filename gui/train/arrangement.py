"""Where everything of the training tab lies: drawing, map and curves, the run's strip, the form.

```
headline ........................................ | form
+-- canvas --+  +--- map ---+ colour bar   loss    | form
|            |  |           |              ....    | form
+------------+  +-----------+            accuracy  | buttons
tools            caption                   ....    | progress
play ------slider-------------------------- words  |
tile tile tile tile tile tile tile tile tile tile  |
```

A pure function of the room there is, so that a test can look at every size.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect

from gui.parts.arrangement import (
    GAP,
    STEP,
    Room,
    least_panel,
    panel_width,
    square_side,
    strip_height,
)

SMALLEST_SQUARE = 140
NARROWEST_TILE = 112
MOST_TILES, FEWEST_TILES = 10, 6
_SIDE = (248, 0.2, 400)  # the form: at least, part of the width, at most
_CURVES = (152, 0.22)  # at least, part of what canvas, map and curves share


@dataclass(frozen=True, slots=True)
class Places:
    """Where each part lies, in the tab's own coordinates."""

    headline: QRect
    canvas: QRect
    heatmap: QRect
    tools: QRect
    caption: QRect
    curves: QRect
    timeline: QRect
    strip: QRect
    side: QRect


def arrange(width: int, height: int, room: Room) -> Places:
    """Give every part its place in a tab of `width` x `height` logical pixels.

    The two squares are equal, and take what the others leave; the curves stand beside them from
    the headline down to the timeline. The map's rectangle includes its colour bar.
    """
    inside = QRect(STEP, STEP, width - 2 * STEP, height - 2 * STEP)  # as on the other tab
    least, part, most = _SIDE
    side_width = panel_width(width, least_panel(least, room), part, most)
    left = inside.width() - side_width - 2 * STEP
    room = replace(room, tiles=tiles_in(left))
    strip = strip_height(left, inside.height(), room, narrowest=1)
    timeline = room.line
    top = inside.top() + room.headline + STEP
    strip_top = inside.bottom() + 1 - strip
    timeline_top = strip_top - STEP - timeline
    tall = timeline_top - STEP - top  # of canvas with its tools, and of the curves
    curves = max(_CURVES[0], round(left * _CURVES[1]))
    across = left - curves - GAP - room.legend
    side = square_side(across, tall - STEP - room.line, 2, SMALLEST_SQUARE)
    first = inside.left()
    second = first + side + GAP
    third = second + side + room.legend + GAP
    down = top + max(tall - side - STEP - room.line, 0) // 2
    under = down + side + STEP
    right = inside.right() + 1 - side_width
    return Places(
        headline=QRect(first, inside.top(), left, room.headline),
        canvas=QRect(first, down, side, side),
        heatmap=QRect(second, down, side + room.legend, side),
        tools=QRect(first, under, side, room.line),
        caption=QRect(second, under, side + room.legend, room.line),
        curves=QRect(third, top, first + left - third, tall),
        timeline=QRect(first, timeline_top, left, timeline),
        strip=QRect(first, strip_top, left, strip),
        side=QRect(right, inside.top(), side_width, inside.height()),
    )


def tiles_in(width: int) -> int:
    """How many tiles a strip of this width should have, so that none is small."""
    return min(max((width + STEP) // (NARROWEST_TILE + STEP), FEWEST_TILES), MOST_TILES)
