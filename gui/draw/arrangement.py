"""Where everything of the Draw tab lies, as numbers: two equal squares, a strip, an inspector.

```
headline ........................................ | inspector
+-- canvas --+  +--- map ---+ colour bar          | inspector
tools            caption                          | inspector
tile tile tile tile tile tile tile tile tile tile   (full width)
```

A pure function of the room there is, so that a test can look at every size.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect

STEP = 8
"""The rhythm: every margin and gap is a multiple of it, in logical pixels."""
PIXELS = 28
"""A square's side is a multiple of it where there is room, so that a map has no uneven pixels."""
SMALLEST_SQUARE = 224
NARROWEST_TILE, WIDEST_TILE = 48, 320
_INSPECTOR = (220, 0.2, 400)  # at least, part of the width, at most while squares can use the rest
_WIDEST_INSPECTOR = 480


@dataclass(frozen=True, slots=True)
class Room:
    """What the words need, in logical pixels.

    Attributes:
        headline: height of the answer.
        line: height of one row of controls.
        tile_words: height of what a tile says under its map.
        legend: width of the colour bar and its numbers.
        tiles: how many tiles the strip should show; 0 hides it.
    """

    headline: int
    line: int
    tile_words: int
    legend: int
    tiles: int = 10


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

    @property
    def tile(self) -> int:
        """Width of the strip's height without its words: the side that a tile's map may have."""
        return self.strip.height()


def arrange(width: int, height: int, room: Room) -> Places:
    """Give every part its place in a tab of `width` x `height` logical pixels.

    The squares get what the others leave. The map's rectangle includes its colour bar.
    """
    inside = QRect(STEP, STEP, width - 2 * STEP, height - 2 * STEP)
    least, part, most = _INSPECTOR
    inspector = min(max(least, round(width * part)), most)
    left = inside.width() - inspector - STEP
    strip = _strip_height(inside, room)
    below = room.line + STEP + (strip + STEP if strip else 0)
    tall = inside.height() - room.headline - STEP - below
    lacking = -tall % PIXELS
    if strip and lacking <= STEP:  # tiles give a little where the squares gain a whole step by it
        strip, tall = strip - lacking, tall + lacking
    side = max(min((left - 2 * STEP - room.legend) // 2, tall), SMALLEST_SQUARE)
    side = side // PIXELS * PIXELS
    top = inside.top() + room.headline + STEP
    # What the squares leave of the width goes to the inspector, whose lists can use it, and what it
    # cannot use is shared out around the squares, so that nothing clings.
    gap = 2 * STEP
    spare = max(left - 2 * side - gap - room.legend, 0)
    wider = min(spare, _WIDEST_INSPECTOR - inspector)
    inspector, spare = inspector + wider, spare - wider
    first = inside.left() + spare // 4
    second = first + side + gap + spare // 4
    down = max(tall - side, 0)
    top += down // 2
    under = top + side + STEP
    strip_top = inside.bottom() + 1 - strip
    right = inside.right() + 1 - inspector
    return Places(
        headline=QRect(first, inside.top(), max(right - first - 2 * STEP, 1), room.headline),
        canvas=QRect(first, top, side, side),
        heatmap=QRect(second, top, side + room.legend, side),
        tools=QRect(first, under, side, room.line),
        caption=QRect(second, under, side + room.legend, room.line),
        strip=QRect(inside.left(), strip_top, inside.width(), strip),
        inspector=QRect(
            right,
            inside.top(),
            inspector,
            inside.height() - (strip + STEP if strip else 0),
        ),
    )


def _strip_height(inside: QRect, room: Room) -> int:
    """As high as its tiles are wide, with their words; at most a third of the height."""
    if not room.tiles:
        return 0
    across = (inside.width() - (room.tiles - 1) * STEP) // room.tiles
    tile = min(max(across, NARROWEST_TILE), WIDEST_TILE)
    return min(tile + room.tile_words, inside.height() * 3 // 10)
