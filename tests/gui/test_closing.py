"""Closing during anything ends every thread in order, keeps what was made, and says nothing."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt, QThread

from engine.machine import startup
from engine.training.events import BatchEnded
from gui import dialogs
from gui.bridge.engine_room import wait_for_lingering
from gui.bridge.training.thread import TrainingThread
from gui.kept.state_folder import StateFolder
from tests.benchmarks.closings import STATES, close_in

PATIENCE = 60_000  # ms; nothing is timed


def threads_of(window):
    return window.findChildren(QThread)


def assert_closes(window):
    threads = threads_of(window)
    window.close()
    assert window.ended
    assert not window.isVisible()
    assert not any(thread.isRunning() for thread in threads)


def test_closing_when_nothing_goes_on_ends_the_engines_thread(window):
    assert any(thread.isRunning() for thread in threads_of(window))
    assert_closes(window)


def test_closing_with_the_pen_down_keeps_what_was_drawn(person, seven):
    person.pen_down(seven[0])
    for point in seven[1:]:
        person.pen_to(point)
    assert_closes(person.window)
    (stroke,) = person.state.load_drawing().ink.strokes
    assert len(stroke) == len(seven)


def test_closing_while_the_engine_explains_ends_its_thread(person, seven, held_engine):
    person.draw(seven)
    person.wait_until(lambda: held_engine.asked)
    mailbox = person.window.room.engine.mailbox
    taken = threading.Thread(target=lambda: _let_go_once_closed(mailbox, held_engine))
    taken.start()
    assert_closes(person.window)
    taken.join()


def _let_go_once_closed(mailbox, engine):
    mailbox.wait_until_idle(PATIENCE / 1000)  # closing says that nobody waits any more
    engine.let_all_go()


@pytest.mark.parametrize("paused", [False, True], ids=["training", "paused"])
def test_closing_during_a_training_run_ends_it_and_keeps_its_network(person, fast_training, paused):
    window, batches = person.window, []
    window.training_event.connect(
        lambda event: batches.append(event) if isinstance(event, BatchEnded) else None
    )
    person.go_to("Train")
    person.click(person.find("startTraining"))
    person.wait_until(lambda: batches)
    if paused:
        person.click(person.find("pauseTraining"))
    assert_closes(window)
    (kept,) = person.state.networks()
    assert [file.name for file in kept.parent.iterdir()] == [kept.name]


def test_closing_while_the_engine_loads_waits_for_no_import(open_window, qtbot, monkeypatch):
    imported = threading.Event()
    began = threading.Event()
    load = startup.import_tensorflow

    def slowly():
        began.set()
        imported.wait(60)
        load()

    monkeypatch.setattr(startup, "import_tensorflow", slowly)
    window = open_window(wait=False)
    told = []
    window.ready.connect(lambda: told.append("ready"))
    qtbot.waitUntil(began.is_set, timeout=PATIENCE)
    window.close()
    assert not window.ended
    assert not window.isVisible()
    imported.set()
    wait_for_lingering()
    assert not told


def test_closing_before_the_engine_began_starts_no_thread(qapp, tmp_path):
    from gui.app import create_window

    window = create_window(state=tmp_path)
    window.show()
    window.close()
    qapp.processEvents()
    assert window.ended
    assert not any(thread.isRunning() for thread in threads_of(window))
    window.deleteLater()


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES)
def test_the_process_ends_with_status_0_and_without_a_word(state, tmp_path):
    run = close_in(state, 1, tmp_path)
    assert run.errors == ""
    assert run.status == 0
    (settings,) = tmp_path.glob("data/**/settings.ini")
    assert len(StateFolder(settings.parent).networks()) == (state in ("training", "paused"))


def test_what_was_to_be_saved_in_the_last_step_is_saved_all_the_same(
    person, fast_training, monkeypatch, tmp_path
):
    """The window closes between asking for the weights and the step that would have given them."""
    from engine import network

    window, batches = person.window, []
    window.training_event.connect(
        lambda event: batches.append(event) if isinstance(event, BatchEnded) else None
    )
    monkeypatch.setattr(dialogs, "ask_where_to_save_network", lambda *_: tmp_path / "mine.keras")
    monkeypatch.setattr(TrainingThread, "want_weights", lambda thread: None)  # no step comes
    person.go_to("Train")
    person.click(person.find("startTraining"))
    person.wait_until(lambda: batches)
    person.press(Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    assert_closes(window)
    (kept,) = person.state.networks()
    saved, known = (network.load(file).get_weights() for file in (tmp_path / "mine.keras", kept))
    assert all(np.array_equal(one, other) for one, other in zip(saved, known, strict=True))
