"""Where everything of the Draw tab lies, as numbers: two equal squares, a strip, an inspector.

```
headline ........................................ | inspector
+-- canvas --+  +--- map ---+ colour bar          | inspector
tools            caption                          | inspector
tile tile tile tile tile tile tile tile tile tile   (full width)
```

With two maps side by side there are three squares, all equal, with what gaps and inspector can
spare. A pure function of the room there is, so that a test can look at every size.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from gui.parts.arrangement import (
    GAP,
    PIXELS,
    STEP,
    Room,
    least_panel,
    panel_width,
    square_side,
    strip_height,
)

SMALLEST_SQUARE = 224
SMALLEST_OF_THREE = 168
NARROWEST_TILE = 48
_INSPECTOR = (220, 0.2, 400)  # at least, part of the width, at most while squares can use the rest
_WIDEST_INSPECTOR = 480


@dataclass(frozen=True, slots=True)
class Places:
    """Where each part lies, in the tab's own coordinates."""

    headline: QRect
    canvas: QRect
    heatmap: QRect
    tools: QRect
    caption: QRect
    strip: QRect
    inspector: QRect


def arrange(width: int, height: int, room: Room, *, maps: int = 1) -> Places:
    """Give every part its place in a tab of `width` x `height` logical pixels.

    The squares get what the others leave.

    Args:
        width: of the tab.
        height: likewise.
        room: what the words need.
        maps: how many stand beside the canvas, 1 or 2; the map's rectangle holds them all, and
            the colour bar.
    """
    inside = QRect(STEP, STEP, width - 2 * STEP, height - 2 * STEP)
    three, gap = maps > 1, STEP if maps > 1 else GAP
    least, part, most = _INSPECTOR
    least = least_panel(least, room)
    inspector = least if three else panel_width(width, least, part, most)
    left = inside.width() - inspector - STEP
    strip = strip_height(inside.width(), inside.height(), room, NARROWEST_TILE)
    below = room.line + STEP + (strip + STEP if strip else 0)
    tall = inside.height() - room.headline - STEP - below
    lacking = -tall % PIXELS
    if strip and lacking <= STEP:  # tiles give a little where the squares gain a whole step by it
        strip, tall = strip - lacking, tall + lacking
    smallest = SMALLEST_OF_THREE if three else SMALLEST_SQUARE
    side = square_side(left - room.legend, tall, 1 + maps, smallest, gap=gap)
    beside = maps * side + (maps - 1) * gap + room.legend
    top = inside.top() + room.headline + STEP
    # What the squares leave of the width goes to the inspector, whose lists can use it, and what it
    # cannot use is shared out around the squares, so that nothing clings.
    spare = max(left - side - gap - beside, 0)
    wider = min(spare, _WIDEST_INSPECTOR - inspector)
    inspector, spare = inspector + wider, spare - wider
    first = inside.left() + spare // 4
    second = first + side + gap + spare // 4
    top += max(tall - side, 0) // 2
    under = top + side + STEP
    strip_top = inside.bottom() + 1 - strip
    right = inside.right() + 1 - inspector
    return Places(
        headline=QRect(first, inside.top(), max(right - first - GAP, 1), room.headline),
        canvas=QRect(first, top, side, side),
        heatmap=QRect(second, top, beside, side),
        tools=QRect(first, under, side, room.line),
        caption=QRect(second, under, beside, room.line),
        strip=QRect(inside.left(), strip_top, inside.width(), strip),
        inspector=QRect(
            right,
            inside.top(),
            inspector,
            inside.height() - (strip + STEP if strip else 0),
        ),
    )
