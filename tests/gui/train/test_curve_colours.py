"""Curves are seen on the ground that they are drawn on."""

import pytest
from PySide6.QtGui import QColor

from gui.looks.tokens import DARK, LIGHT
from gui.train.run_curves import MARKS


def luminance(colour):
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("worn", [LIGHT, DARK])
def test_every_curve_stands_out_from_its_ground(worn):
    for colour in (worn.training, worn.validation, *(colour for colour, _ in MARKS)):
        assert contrast(colour, worn.surface) >= 3, colour
