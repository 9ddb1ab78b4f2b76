"""The window is there before the engine, and what is drawn meanwhile is not lost."""

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from engine.machine import startup

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def early(open_window, person_at, monkeypatch):
    """Someone at a window whose engine loads until `let_it_load()` is called."""
    allowed, load = threading.Event(), startup.import_tensorflow

    def slowly():
        allowed.wait(60)
        load()

    monkeypatch.setattr(startup, "import_tensorflow", slowly)
    someone = person_at(open_window(wait=False))
    someone.let_it_load = allowed.set
    yield someone
    allowed.set()


def test_what_is_drawn_while_the_engine_loads_is_explained_once_it_is_there(early, four):
    early.draw(*four)
    assert len(early.canvas.drawing.ink.strokes) == 2
    assert early.map is None
    assert "loading" in early.window.draw.heatmap.waiting
    early.let_it_load()
    explained = early.wait_for_the_map()
    np.testing.assert_array_equal(explained.pixels, early.canvas.drawing.digit().pixels)
    assert len(early.shown) == 1


def test_a_class_that_is_picked_while_the_engine_loads_is_the_one_explained(early, seven):
    early.draw(seven)
    early.press(Qt.Key.Key_4)
    early.let_it_load()
    assert early.wait_for_the_map().target == 4


def test_a_stroke_under_the_pen_is_explained_when_the_engine_arrives(early, seven):
    early.pen_down(seven[0])
    for point in seven[1:]:
        early.pen_to(point)
    early.let_it_load()
    early.wait_until(lambda: early.map is not None)
    np.testing.assert_array_equal(early.map.pixels, early.canvas.drawing.digit().pixels)
    early.pen_up(seven[-1])


def test_what_is_cleared_while_the_engine_loads_is_not_explained(early, seven):
    early.draw(seven)
    early.press(Qt.Key.Key_Delete)
    early.let_it_load()
    early.wait_until(lambda: early.window.live.settled)
    QCoreApplication.processEvents()
    assert not early.shown


def test_training_waits_for_the_engine(early):
    early.go_to("Train")
    assert not early.find("startTraining").isEnabled()
    assert "loading" in early.find("trainingState").text()
    early.let_it_load()
    early.wait_until(early.find("startTraining").isEnabled)


def test_the_status_line_says_what_is_going_on_and_then_which_device_computes(early):
    assert "Loading" in early.find("deviceLabel").text()
    early.let_it_load()
    early.wait_until(lambda: "CPU" in early.find("deviceLabel").text())
    assert early.find("deviceLabel").toolTip()


def test_an_engine_that_cannot_start_is_said_to_and_drawing_goes_on(
    open_window, person_at, monkeypatch, four
):
    def fail():
        raise ImportError("libtensorflow_cc.so.2: cannot open shared object file")

    monkeypatch.setattr(startup, "import_tensorflow", fail)
    someone = person_at(open_window(wait=False))
    assert someone.read_message().startswith("Starting the engine failed")
    someone.draw(*four)
    assert len(someone.canvas.drawing.ink.strokes) == 2


VISIBLE_FIRST = """
import sys
from gui.app import create_window
window = create_window(state=sys.argv[1])
window.show()
window.grab()
assert window.isVisible()
print([name for name in ("tensorflow", "keras") if name in sys.modules])
window.close()
"""


def test_the_window_is_painted_before_tensorflow_is_imported(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", VISIBLE_FIRST, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
