"""Axes over the epochs: a run is read by their first and last number."""

import pytest
from PySide6.QtCore import QRectF
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
def placed(monkeypatch):
    """Where which text is painted from now on, as far as a rectangle is given."""
    found, draw_text = [], QPainter.drawText

    def noting(painter, *arguments):
        if isinstance(arguments[0], QRectF):
            found.append((QRectF(arguments[0]), arguments[-1]))
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


@pytest.mark.parametrize("size", [(120, 100), (154, 130), (180, 150), (250, 220), (500, 420)])
@pytest.mark.parametrize("epochs", [1, 3, 48, 1000])
@pytest.mark.usefixtures("with_a_comma")
def test_no_number_at_an_axis_touches_another_one(qtbot, placed, size, epochs):
    plot = EpochPlot("lossPlot", "loss", top=100)
    qtbot.addWidget(plot)
    plot.resize(*size)
    plot.begin(epochs)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.grab()
    for side in ("left", "bottom"):
        placed.clear()
        plot.getPlotItem().getAxis(side).picture = None  # painted once more, as it is laid out now
        plot.grab()
        numbers = [(place, text) for place, text in placed if text.replace(",", "").isdigit()]
        assert len(numbers) >= 2
        for one, text in numbers:
            touched = [its for other, its in numbers if other != one and other.intersects(one)]
            assert not touched, (side, text, touched)


@pytest.mark.usefixtures("with_a_comma")
def test_an_axis_without_room_for_every_fifth_of_an_epoch_is_numbered_by_halves(qtbot, said):
    plot = EpochPlot("lossPlot", "loss", top=2.4)
    qtbot.addWidget(plot)
    plot.resize(154, 130)
    plot.begin(1)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.grab()
    assert {"0", "0,5", "1,0"} <= set(said)
    assert "0,2" not in said


@pytest.mark.parametrize("top", [2.3, 1.1, 0.48, 0.023, 0.0031, 30, 4200])
@pytest.mark.parametrize("height", [110, 150, 220, 420])
def test_the_numbers_at_an_axis_have_as_many_decimals(qtbot, placed, height, top):
    plot = EpochPlot("lossPlot", "loss", top=top)
    qtbot.addWidget(plot)
    plot.resize(250, height)
    plot.begin(3)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.setYRange(top / 2, top)
    plot.grab()
    placed.clear()
    plot.getPlotItem().getAxis("left").picture = None
    plot.grab()
    numbers = [text for _, text in placed if text.replace(".", "").isdigit() and text != "0"]
    assert len(numbers) >= 2
    assert len({len(each.partition(".")[2]) for each in numbers}) == 1, numbers
