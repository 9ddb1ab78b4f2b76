"""The map leaves the window as a picture, as numbers, as code, and as a page that stands alone."""

import ast
import re
import shutil
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from engine.files import SHIPPED_NETWORK
from gui.copying import table_of

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def drawn(person, four):
    person.draw(*four)
    person.wait_for_the_map()
    QGuiApplication.clipboard().clear()
    return person


def test_the_picture_is_copied(drawn):
    drawn.press(Qt.Key.Key_C, modifier=CONTROL)
    drawn.wait_until(lambda: "on the clipboard" in drawn.message)
    image = QGuiApplication.clipboard().image()
    assert image.width() > 1500
    colours = {image.pixelColor(x, 600).name() for x in range(0, image.width(), 7)}
    assert len(colours) > 20


def test_the_values_are_copied_as_a_table(drawn):
    drawn.press(Qt.Key.Key_C, modifier=CONTROL | SHIFT)
    rows = QGuiApplication.clipboard().text().strip().split("\n")
    found = np.array([[float(each) for each in row.split("\t")] for row in rows], np.float32)
    np.testing.assert_array_equal(found, drawn.map.values)


def test_feature_maps_are_copied_one_below_the_other():
    values = np.arange(12, dtype=np.float32).reshape(2, 3, 2)
    first, second = table_of(values).strip().split("\n\n")
    assert first == "0.0\t2.0\t4.0\n6.0\t8.0\t10.0"
    assert second == "1.0\t3.0\t5.0\n7.0\t9.0\t11.0"


def test_the_code_is_copied(drawn):
    drawn.press(Qt.Key.Key_R)
    shown = drawn.wait_for_the_map()
    drawn.press(Qt.Key.Key_C, modifier=CONTROL | ALT)
    drawn.wait_until(lambda: "on the clipboard" in drawn.message)
    text = QGuiApplication.clipboard().text()
    ast.parse(text)
    assert f"TARGET = {shown.target}\n" in text
    assert f"VERSUS = {shown.versus}\n" in text
    picture = text[text.index("np.array([") + 9 : text.index("], np.float32)") + 1]
    found = np.array(ast.literal_eval(picture), np.float32).reshape(28, 28)
    np.testing.assert_array_equal(found, shown.pixels)


@pytest.mark.parametrize("key", [CONTROL, CONTROL | SHIFT, CONTROL | ALT])
def test_without_a_map_nothing_is_copied(person, key):
    QGuiApplication.clipboard().setText("mine")
    person.press(Qt.Key.Key_C, modifier=key)
    assert "draw a digit first" in person.read_message()
    assert QGuiApplication.clipboard().text() == "mine"


class _Opened(QObject):
    """Stands for the browser."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @Slot(QUrl)
    def open(self, url):
        self.urls.append(url)


@pytest.mark.slow
def test_a_report_is_made_while_the_window_lives_on(drawn, answer, tmp_path, seven):
    path = tmp_path / "report.html"
    answer(ask_where_to_report=path)
    drawn.press(Qt.Key.Key_E, modifier=CONTROL | SHIFT)
    drawn.draw(seven)  # it is about what was on the screen when it was asked for
    assert drawn.wait_for_the_map() is not None
    drawn.wait_until(path.exists)
    text = path.read_text("utf-8")
    assert len(re.findall(r"<figure[^>]*><span class=\"picture\"", text)) == 12  # 2 and 10 maps
    (ink,) = re.findall(r'<path d="(M[^"]*)" fill="none" stroke="#fff"', text)
    assert ink.count("M") == 2
    assert "import tensorflow as tf" in text
    assert "shipped network" in text
    drawn.wait_until(lambda: str(path) in drawn.message)
    opened = _Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")
    drawn.click(drawn.find("toastOffer"))
    QDesktopServices.unsetUrlHandler("file")
    assert opened.urls == [QUrl.fromLocalFile(str(path))]
    assert drawn.message == ""


@pytest.mark.slow
def test_a_report_calls_a_kept_network_as_the_window_does_and_says_how_far_it_is(
    drawn, answer, tmp_path, state
):
    window = drawn.window
    file = state.keep_network(partial(shutil.copy, SHIPPED_NETWORK))
    state.names.rename(file, "Taught 1 correction, 99.57 %")
    window.room.open_network(file)
    drawn.wait_until(lambda: window.network_file == file)
    drawn.wait_for_the_map()
    path, said = tmp_path / "report.html", []
    window.copying.news.connect(lambda words, _: said.append(words))
    answer(ask_where_to_report=path)
    drawn.press(Qt.Key.Key_E, modifier=CONTROL | SHIFT)
    drawn.wait_until(path.exists)
    assert f"Read by Taught 1 correction, 99.57 % ({file.name})" in path.read_text("utf-8")
    steps = [int(n) for words in said for n in re.findall(r"made: (\d+) of 10 maps", words)]
    assert steps == list(range(1, 10))
    assert "now the measures" in said[-1]


def test_a_report_that_cannot_be_written_is_said(drawn, answer, tmp_path):
    answer(ask_where_to_report=tmp_path / "no folder" / "report.html")
    drawn.press(Qt.Key.Key_E, modifier=CONTROL | SHIFT)
    drawn.wait_until(lambda: "choose another folder" in drawn.message)
