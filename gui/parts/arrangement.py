"""What both tabs have in common where they share out their room: squares, a strip, a side panel."""

from dataclasses import dataclass

STEP = 8
"""The rhythm: every margin and gap is a multiple of it, in logical pixels."""
PIXELS = 28
"""A square's side is a multiple of it where there is room, so that a map has no uneven pixels."""
GAP = 2 * STEP
"""Between two squares."""
WIDEST_TILE = 320


@dataclass(frozen=True, slots=True)
class Room:
    """What the words need, in logical pixels.

    Attributes:
        headline: height of the answer.
        line: height of one row of controls.
        tile_words: height of what a tile says under its map.
        legend: width of the colour bar and its numbers.
        tiles: how many tiles the strip should show; 0 hides it.
        panel: width that the words of the side panel need; a language may have long ones.
    """

    headline: int
    line: int
    tile_words: int
    legend: int
    tiles: int = 10
    panel: int = 0


MOST_FOR_WORDS = 320
"""As wide as words may make a side panel at the cost of what is beside it."""


def panel_width(width: int, least: int, part: float, most: int) -> int:
    """Width of a side panel: a part of the whole, within limits."""
    return min(max(least, round(width * part)), most)


def least_panel(least: int, room: Room) -> int:
    """Width that a side panel has at least: more where its words need it."""
    return max(least, min(room.panel, MOST_FOR_WORDS))


def strip_height(width: int, height: int, room: Room, narrowest: int) -> int:
    """As high as its tiles are wide, with their words; at most three tenths of the height."""
    if not room.tiles:
        return 0
    across = (width - (room.tiles - 1) * STEP) // room.tiles
    tile = min(max(across, narrowest), WIDEST_TILE)
    return min(tile + room.tile_words, height * 3 // 10)


def square_side(width: int, height: int, count: int, least: int, *, gap: int = GAP) -> int:
    """Side of so many equal squares next to each other, in whole pixels of a map.

    Args:
        width: for the squares and the gaps between them.
        height: for one of them.
        count: of the squares.
        least: side, whatever room there is.
        gap: between two of them.
    """
    across = (width - (count - 1) * gap) // count
    return max(min(across, height), least) // PIXELS * PIXELS
