"""A picture of an explanation that stands alone: drawing, map, colour bar, and what they are of."""

import base64
import io
from dataclasses import dataclass
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.outline import outline
from engine.render import Colours, Ground, View, enlarged, feature_grid, grey, heatmap, lookup_table
from engine.render import coloured as in_colour
from engine.words import number, tr, trn

SIDE = 392
"""Units of a side of the drawing and of the map: 14 a pixel of a digit."""
GAP = 24
_BAR, _NUMBERS, _TITLE, _LINE = 14, 72, 22, 20
_PAPER: dict[Ground, tuple[str, str, str]] = {
    "light": ("#ffffff", "#1c1d1f", "#5d5e63"),
    "dark": ("#1f2023", "#eaeae8", "#b1b3b8"),
    "grey": ("#ffffff", "#1c1d1f", "#5d5e63"),
}
_OUTLINE: dict[Ground, tuple[str, str]] = {
    "light": ("#ffffff", "#1e1e22"),
    "dark": ("#000000", "#ffffff"),
    "grey": ("#ffffff", "#1e1e22"),
}


@dataclass(frozen=True, slots=True, eq=False)
class MapPicture:
    """What is shown, and in words.

    Attributes:
        pixels: what the network received in [0, 1]: ink `(H, W)`, or a picture `(H, W, C)`.
        values: its map, `(H, W)`, or feature maps `(h, w, K)`.
        title: the method and the class.
        lines: further lines: the score, what is read, the network.
        view: how values are shown.
        ground: of map and paper.
    """

    pixels: NDArray[np.float32]
    values: NDArray[np.float32]
    title: str
    lines: tuple[str, ...] = ()
    view: View = "signed"
    ground: Ground = "light"


def svg(picture: MapPicture) -> str:
    """The picture as SVG: pixels stay squares, the outline and all words stay vectors."""
    _, text, faint = _PAPER[picture.ground]
    top = GAP + _TITLE + len(picture.lines) * _LINE + GAP // 2
    left, right = GAP, 2 * GAP + SIDE
    flat = picture.values.ndim == 2
    shown = heatmap if flat else feature_grid
    coloured = shown(picture.values, picture.view, ground=picture.ground)
    parts = [_words(GAP, GAP + _TITLE - 4, picture.title, _TITLE, text)]
    for row, words in enumerate(picture.lines, start=1):
        parts.append(_words(GAP, GAP + _TITLE + row * _LINE - 4, words, 14, faint))
    ink = picture.pixels.ndim == 2
    received = grey(picture.pixels) if ink else in_colour(picture.pixels)
    parts.append(_image(received, left, top, *_room(received)))
    parts.append(_image(coloured.pixels, right, top, *_room(coloured.pixels)))
    if flat and ink:
        parts.append(_outline(picture, right, top))
    bar = right + SIDE + GAP // 2
    table = lookup_table(picture.view, picture.ground)[::-1, None]
    parts.append(_image(table, bar, top, _BAR, SIDE))
    ends = (coloured.high, 12), ((coloured.high + coloured.low) / 2, SIDE / 2 + 5)
    for value, down in (*ends, (coloured.low, SIDE)):
        parts.append(_words(bar + _BAR + 6, top + down, number(value), 14, text))
    below = top + SIDE + _LINE
    parts.append(_words(left, below, tr("what the network received"), 14, faint))
    parts.append(_words(right, below, _legend(picture), 14, faint))
    return _sheet(parts, bar + _BAR + _NUMBERS, below + GAP, picture.ground)


def _legend(picture: MapPicture) -> str:
    """What the colours say."""
    if picture.values.ndim == 3:
        maps = picture.values.shape[2]
        return trn("{n} feature map", "{n} feature maps", maps)
    if picture.view == "magnitude":
        said = tr("brighter: counts for more")
    elif picture.ground == "grey":
        said = tr("white: for the class, black: against it")
    else:
        said = tr("red: for the class, blue: against it")
    return f"{said}; {tr('line: the ink')}" if picture.pixels.ndim == 2 else said


def _room(shown: Colours) -> tuple[float, float]:
    """Width and height, in its own proportions, the longer side `SIDE`."""
    tall, wide = shown.shape[:2]
    return SIDE * wide / max(tall, wide), SIDE * tall / max(tall, wide)


def _sheet(parts: list[str], width: float, height: float, ground: Ground) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif">'
        f'<rect width="{width}" height="{height}" fill="{_PAPER[ground][0]}"/>'
        + "".join(parts)
        + "</svg>\n"
    )


def _words(x: float, y: float, words: str, size: int, colour: str) -> str:
    weight = ' font-weight="600"' if size == _TITLE else ""
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" fill="{colour}"{weight}>{escape(words)}</text>'
    )


def _image(picture: Colours, x: float, y: float, width: float, height: float) -> str:
    """A picture; enlarged first, as not every viewer leaves pixels square."""
    factor = max(1, SIDE // len(picture))
    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(enlarged(picture, factor))).save(stream, format="PNG")
    data = base64.b64encode(stream.getvalue()).decode()
    return (
        f'<image x="{x}" y="{y}" width="{width:g}" height="{height:g}" preserveAspectRatio="none" '
        f'xlink:href="data:image/png;base64,{data}"/>'
    )


def _outline(picture: MapPicture, left: float, top: float) -> str:
    pieces = outline(picture.pixels) * (SIDE / max(picture.pixels.shape)) + (left, top)
    if not len(pieces):
        return ""  # of faint ink: Qt warns of a path without a point
    path = " ".join(f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}" for (a, b), (c, d) in pieces)
    around, line = _OUTLINE[picture.ground]
    style = 'fill="none" stroke-linecap="round"'
    return "".join(
        f'<path d="{path}" {style} stroke="{colour}" stroke-width="{width}"/>'
        for colour, width in ((around, 3.5), (line, 1.5))
    )
