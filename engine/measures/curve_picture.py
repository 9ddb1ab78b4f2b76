"""Deletion and insertion as a picture: probability over the fraction of the pixels."""

from collections.abc import Mapping

import numpy as np
from PIL import Image, ImageDraw

from engine.measures.table import MEASURES, Measured
from engine.render import Colours
from engine.words import tr

WIDTH, HEIGHT = 480, 320  # pixels of a picture
COLOURS: Mapping[str, str] = {"deletion": "#d55e00", "insertion": "#0072b2"}
"""Of the lines: vermilion and blue of Okabe and Ito, which everyone can tell apart."""

_LEFT, _TOP, _RIGHT, _BOTTOM = 48, 44, WIDTH - 20, HEIGHT - 40  # of the frame
_QUARTERS = (0, 0.25, 0.5, 0.75, 1)


def curve_picture(title: str, curves: Mapping[str, Measured]) -> Colours:
    """Draw the curves of one image, uint8 RGBA `(320, 480, 4)`.

    Args:
        title: a few words above.
        curves: id -> what the measure said; one without a curve is named, with a dash.
    """
    sheet = Image.new("RGBA", (WIDTH, HEIGHT), "white")
    draw = ImageDraw.Draw(sheet)
    draw.text((_LEFT, 8), title, fill="black")
    for part in _QUARTERS:
        (x, y), label = _place(part, part), f"{part:g}"
        draw.line([(x, _TOP), (x, _BOTTOM)], fill="#dddddd")
        draw.line([(_LEFT, y), (_RIGHT, y)], fill="#dddddd")
        draw.text((x, _BOTTOM + 4), label, fill="black", anchor="ma")
        draw.text((_LEFT - 6, y), label, fill="black", anchor="rm")
    draw.text(
        ((_LEFT + _RIGHT) / 2, HEIGHT - 18), tr("fraction of the pixels"), "black", anchor="ma"
    )
    for number, (name, measured) in enumerate(curves.items()):
        area = "–" if measured.value is None else f"{measured.value:.3f}"
        where = (_LEFT + number * 200, 24)
        draw.text(
            where,
            tr("{title}: area {area}", title=MEASURES[name].title, area=area),
            fill=COLOURS[name],
        )
        if measured.curve is not None:
            points = zip(measured.curve.fractions, measured.curve.probabilities, strict=True)
            draw.line(
                [_place(*point) for point in points], fill=COLOURS[name], width=2, joint="curve"
            )
    return np.asarray(sheet)


def _place(fraction: float, probability: float) -> tuple[float, float]:
    return _LEFT + fraction * (_RIGHT - _LEFT), _BOTTOM - probability * (_BOTTOM - _TOP)
