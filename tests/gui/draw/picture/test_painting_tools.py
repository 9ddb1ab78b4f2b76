"""The row of tools at a picture in colour, as far as there is room for it."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.draw.picture.painting_canvas import PaintingCanvas
from gui.draw.picture.painting_tools import PaintingTools
from gui.looks.theme import apply_theme


@pytest.fixture
def host(qapp, qtbot):
    """What the row lies in."""
    apply_theme(qapp, "dark")
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(500, 40)
    return host


@pytest.fixture
def tools(host):
    row = PaintingTools(PaintingCanvas(host), host)
    host.show()
    return row


@pytest.mark.parametrize(("width", "slider"), [(400, True), (260, False)])
def test_where_the_row_is_short_the_slider_gives_its_room_to_the_words(tools, width, slider):
    tools.setGeometry(0, 0, width, 30)
    QCoreApplication.processEvents()
    assert tools.brush.isVisible() == slider
    assert tools.fits.shown == tools.fits.currentText() == "crop"
    assert tools.fits.geometry().right() < width


def test_in_a_row_that_is_shorter_still_they_end_in_an_ellipsis(tools):
    tools.setGeometry(0, 0, 224, 30)
    QCoreApplication.processEvents()
    assert tools.fits.shown != "crop"
    assert tools.fits.shown in ("", "…") or tools.fits.shown.endswith("…")
