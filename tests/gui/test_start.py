"""The window is there before the engine, and what is drawn meanwhile is not lost."""

import re
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from engine.chain import archive
from engine.machine import startup
from gui.drawings import LATER
from tests.engine.support.rounding import CONVNET, assert_rounded, assert_same_map

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def early(open_window, person_at, monkeypatch):
    """Someone at a window whose engine loads until `let_it_load()` is called."""
    allowed, load = threading.Event(), startup.import_tensorflow

    def slowly():
        allowed.wait(60)
        load()

    monkeypatch.setattr(startup, "import_tensorflow", slowly)
    monkeypatch.setattr(startup, "is_imported", lambda: False)
    someone = person_at(open_window(wait=False))
    someone.let_it_load = allowed.set
    someone.ready = []
    someone.window.ready.connect(lambda: someone.ready.append(True))
    yield someone
    allowed.set()


@pytest.fixture
def unlike_a_chain(monkeypatch):
    """The shipped network as one that nothing but TensorFlow computes."""
    monkeypatch.setattr(archive, "chain_in", lambda _: None)


def is_whole(person):
    """Whether the map is of all that is drawn."""
    return np.array_equal(person.map.pixels, person.canvas.drawing.digit().pixels)


def assert_as_the_engine_says(person, explained_apart):
    probabilities, values = explained_apart(person.map.pixels, person.map.target)
    assert_rounded(person.map.probabilities, probabilities, CONVNET, "float32", size=20)
    assert_same_map(person.map.values, values)


def test_a_drawing_is_explained_before_tensorflow_is_there_as_tensorflow_explains_it(
    early, seven, explained_apart
):
    early.draw(seven)
    early.wait_until(lambda: early.map is not None and is_whole(early))
    assert early.map.predicted == 7
    assert_as_the_engine_says(early, explained_apart)
    assert not early.ready
    early.let_it_load()
    explained = early.wait_for_the_map()
    np.testing.assert_array_equal(explained.pixels, early.canvas.drawing.digit().pixels)
    assert_as_the_engine_says(early, explained_apart)


def test_a_stroke_is_explained_under_the_pen_before_tensorflow_is_there(early, seven):
    early.pen_down(seven[0])
    for point in seven[1:]:
        early.pen_to(point)
        early.wait_until(
            lambda: (
                early.map is not None
                and np.array_equal(early.map.pixels, early.canvas.drawing.digit().pixels)
            )
        )
    assert not early.ready
    early.pen_up(seven[-1])


def test_what_was_restored_is_explained_before_tensorflow_is_there(
    early, seven, open_window, person_at, state
):
    early.draw(seven)
    early.window.close()
    again = person_at(open_window(wait=False, folder=state.path))
    again.wait_until(lambda: again.map is not None)
    assert again.map.predicted == 7
    assert not again.window.live.settled


def test_a_class_that_is_picked_and_set_against_another_is_explained_early_too(early, seven):
    early.draw(seven)
    early.press(Qt.Key.Key_4)
    early.wait_until(lambda: early.map is not None and early.map.target == 4)
    early.press(Qt.Key.Key_9, modifier=Qt.KeyboardModifier.ControlModifier)
    early.wait_until(lambda: early.map.versus == 9)
    assert not early.ready


def test_the_small_maps_beside_an_early_map_follow_with_tensorflow(early, seven):
    early.draw(seven)
    early.wait_until(lambda: early.map is not None)
    assert early.window.draw.maps is None
    early.let_it_load()
    early.wait_until(lambda: early.window.draw.maps is not None)


def test_another_method_waits_for_tensorflow(early, seven):
    combo = early.find("methodSelector")
    early.choose_from_list(combo, combo.findData("lrp"))
    early.draw(seven)
    QCoreApplication.processEvents()
    assert early.map is None
    early.let_it_load()
    assert early.wait_for_the_map().method == "lrp"


def test_what_is_drawn_while_the_engine_loads_is_explained_once_it_is_there(
    unlike_a_chain, early, four
):
    early.draw(*four)
    assert len(early.canvas.drawing.ink.strokes) == 2
    assert early.map is None
    assert "loading" in early.window.draw.heatmap.waiting
    early.let_it_load()
    explained = early.wait_for_the_map()
    np.testing.assert_array_equal(explained.pixels, early.canvas.drawing.digit().pixels)


def test_a_class_that_is_picked_while_the_engine_loads_is_the_one_explained(
    unlike_a_chain, early, seven
):
    early.draw(seven)
    early.press(Qt.Key.Key_4)
    early.let_it_load()
    assert early.wait_for_the_map().target == 4


def test_a_stroke_under_the_pen_is_explained_when_the_engine_arrives(unlike_a_chain, early, seven):
    early.pen_down(seven[0])
    for point in seven[1:]:
        early.pen_to(point)
    early.let_it_load()
    early.wait_until(lambda: early.map is not None)
    early.wait_until(lambda: is_whole(early))
    early.pen_up(seven[-1])


def test_what_is_cleared_while_the_engine_loads_is_not_explained(unlike_a_chain, early, seven):
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


def test_the_status_lines_tip_says_what_computes_and_how_fast(early, seven):
    early.draw(seven)
    early.wait_until(lambda: early.map is not None)
    tip = early.find("deviceLabel").toolTip()
    assert re.fullmatch(r"Computed by NumPy: one pass a call, \d+\.\d ms", tip)
    early.let_it_load()
    early.wait_for_the_map()
    first, second = early.find("deviceLabel").toolTip().splitlines()
    assert first.startswith("Runs here because")
    assert re.fullmatch(r"Computed by (NumPy|TensorFlow): one pass a call, \d+\.\d ms", second)


def test_an_engine_that_cannot_start_is_said_to_and_drawing_goes_on(
    open_window, person_at, monkeypatch, four
):
    def fail():
        raise ImportError("libtensorflow_cc.so.2: cannot open shared object file")

    monkeypatch.setattr(startup, "import_tensorflow", fail)
    monkeypatch.setattr(startup, "is_imported", lambda: False)
    someone = person_at(open_window(wait=False))
    assert someone.read_message().startswith("Starting the engine failed")
    someone.draw(*four)
    assert len(someone.canvas.drawing.ink.strokes) == 2
    # By what needs no TensorFlow.
    someone.wait_until(lambda: someone.map is not None and someone.map.predicted == 4)


VISIBLE_FIRST = """
import sys
from gui.app import create_window
window = create_window(state=sys.argv[1])
window.show()
window.grab()
assert window.isVisible()
print([name for name in ("tensorflow", "keras", "pyqtgraph") if name in sys.modules])
window.close()
"""


def test_the_window_is_painted_before_tensorflow_and_what_draws_curves_are_imported(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", VISIBLE_FIRST, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_drawing_of_last_time_is_not_asked_for_again(early, seven, open_window, person_at, state):
    early.draw(seven)
    early.let_it_load()
    early.wait_until(lambda: early.ready)
    early.window.close()
    again = person_at(open_window(wait=False))
    assert not again.canvas.drawing.is_empty
    said = again.find("predictionLabel")
    assert again.map is not None or said.text() == LATER
    again.wait_until(lambda: again.map is not None)
    again.wait_until(lambda: said.text().startswith("It reads"))


def test_an_example_of_the_shipped_network_is_shown_before_tensorflow_is_there(early):
    early.window.help.examples.open("nine")
    assert early.window.help.examples.shown is not None
    assert early.canvas.drawing.picture.sample == 1901
    assert not early.ready


def test_a_thread_that_runs_python_gives_way_to_the_window_within_a_millisecond(window):
    assert sys.getswitchinterval() <= 0.001
