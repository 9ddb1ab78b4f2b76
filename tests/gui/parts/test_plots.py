"""Axes over the epochs: a run is read by their first and last number."""

import pytest
from PySide6.QtGui import QPainter

from engine.words import ENGLISH, Language, say_in
from gui.parts.plots import EpochPlot


@pytest.fixture
def said(monkeypatch):
    """All texts that are painted from now on."""
    found, draw_text = [], QPainter.drawText

    def noting(painter, *arguments):
        found.append(arguments[-1])
        return draw_text(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noting)
    return found


@pytest.fixture
def with_a_comma():
    """Numbers are written as in German, until the test ends."""
    say_in(Language(point=",", group="."))
    yield
    say_in(ENGLISH)


@pytest.mark.parametrize("size", [(160, 136), (250, 220), (500, 420)])
def test_the_first_and_the_last_epoch_are_written_at_the_axis(qtbot, said, size):
    plot = EpochPlot("lossPlot", "loss", top=2.4)
    qtbot.addWidget(plot)
    plot.resize(*size)
    plot.begin(3)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.grab()
    assert {"0", "3"} <= set(said)
    plot.add_epoch(1, 2.0, 1.0)
    plot.grab()
    assert {"1", "2"} <= set(said)


def test_numbers_at_the_axes_have_the_point_of_the_language(qtbot, said, with_a_comma):
    plot = EpochPlot("lossPlot", "loss", top=1.0)
    qtbot.addWidget(plot)
    plot.resize(250, 220)
    plot.begin(1)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.grab()
    assert {"0,2", "1,0"} <= set(said)
    assert not any("." in each for each in said)
