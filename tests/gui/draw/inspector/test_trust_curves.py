"""Curves are named where no words cover them: in the rows below, beside a piece of their line."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPainter

from engine.measures.table import Curve
from gui.draw.inspector.trust import CURVES, LineSample, MeasureCurves, TrustPanel

FRACTIONS = np.linspace(0, 1, 101)


def colours_of(widget):
    """How many pixels of a widget have each colour."""
    image, found = widget.grab().toImage(), {}
    for down in range(image.height()):
        for across in range(image.width()):
            name = QColor(image.pixel(across, down)).name()
            found[name] = found.get(name, 0) + 1
    return found


@pytest.fixture
def panel(qtbot):
    """The measures, as wide as in a small window."""
    made = TrustPanel()
    qtbot.addWidget(made)
    made.resize(212, 420)
    return made


def test_no_words_lie_where_curves_are(qtbot, monkeypatch):
    said, draw_text = {}, QPainter.drawText

    def noting(painter, place, *rest):
        said[rest[-1]] = place.top()
        return draw_text(painter, place, *rest)

    monkeypatch.setattr(QPainter, "drawText", noting)
    view = MeasureCurves()
    qtbot.addWidget(view)
    view.resize(200, 64)
    for name in CURVES:
        view.show_curve(name, Curve(FRACTIONS, FRACTIONS))
    view.grab()
    assert set(said) == {"no pixels", "all pixels"}
    assert min(said.values()) >= view.height() - 1.5 * view.fontMetrics().height()


def test_beside_the_name_of_a_curve_a_piece_of_its_line_is_seen(panel):
    samples = {sample.measure: sample for sample in panel.findChildren(LineSample)}
    assert set(samples) == set(CURVES)
    inked = {}
    for name, sample in samples.items():
        sample.resize(sample.sizeHint())
        found = colours_of(sample)
        ground = max(found, key=found.get)
        inked[name] = {colour: many for colour, many in found.items() if colour != ground}
        assert sum(inked[name].values()) >= 10, name
    assert panel.palette().highlight().color().name() in inked["insertion"]
    assert sum(inked["deletion"].values()) < sum(inked["insertion"].values()), "it has gaps"
