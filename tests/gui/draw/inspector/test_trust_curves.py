"""The legend of the curves stands where they leave room for it."""

import numpy as np
import pytest
from PySide6.QtGui import QPainter

from engine.measures.table import Curve
from gui.draw.inspector.trust import CURVES, MeasureCurves

FRACTIONS = np.linspace(0, 1, 101)


@pytest.fixture
def legend_left(qapp, monkeypatch):
    """`legend_left(deletion, insertion)`: where their names begin, as part of the width."""
    places = []
    draw_text = QPainter.drawText

    def noting(painter, place, flags, words):
        if any(name in words for name in CURVES):
            places.append(place.left())
        return draw_text(painter, place, flags, words)

    monkeypatch.setattr(QPainter, "drawText", noting)
    view = MeasureCurves()
    view.resize(300, 90)

    def left(*curves):
        for name, curve in zip(CURVES, curves, strict=True):
            view.show_curve(name, Curve(FRACTIONS, curve))
        places.clear()
        view.grab()
        assert len(set(places)) == 1
        return places[0] / view.width()

    yield left
    view.deleteLater()


def test_it_is_in_the_middle_between_a_fall_on_the_left_and_a_rise_on_the_right(legend_left):
    falls, rises = (FRACTIONS < 0.1).astype(float), (FRACTIONS > 0.9).astype(float)
    assert 0.25 < legend_left(falls, rises) < 0.5


def test_it_makes_way_for_a_curve_through_the_middle(legend_left):
    late = np.clip(3 - 5 * FRACTIONS, 0, 1)  # falls from 0.4 to 0.6
    assert legend_left(late, 1 - late) < 0.1
    bent = np.where(FRACTIONS < 0.5, 0.5, 0.0)  # half up, on the left and in the middle
    assert legend_left(bent, bent) > 0.5
