"""Axes over the epochs: a run is read by their first and last number."""

import pytest
from PySide6.QtGui import QPainter

from gui.parts.plots import EpochPlot


@pytest.mark.parametrize("size", [(160, 136), (250, 220), (500, 420)])
def test_the_first_and_the_last_epoch_are_written_at_the_axis(qtbot, monkeypatch, size):
    said, draw_text = [], QPainter.drawText

    def noting(painter, *arguments):
        said.append(arguments[-1])
        return draw_text(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noting)
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
