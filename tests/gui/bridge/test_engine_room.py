"""What the window asks of a run that is about to end."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from engine.training.plan import Plan
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from gui.bridge import engine_room
from gui.bridge.engine_room import EngineRoom
from gui.bridge.messages.save_network import SaveNetwork
from gui.bridge.messages.take_weights import Weights
from gui.bridge.training.messages import TrainingEnded
from gui.kept.state_folder import StateFolder


class LastMoments(QObject):
    """A training thread after its last step: it sends no weights any more."""

    progressed, snapshot, ended, failed = (Signal(object) for _ in range(4))

    def __init__(self, plan, device, mailbox, kept, parent):
        super().__init__(parent)
        self.plan = plan

    def start(self):
        """Nothing is trained."""

    def want_weights(self):
        """Too late."""

    def wait(self):
        """It has ended."""


@pytest.fixture
def room(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_room, "TrainingThread", LastMoments)
    room = EngineRoom(StateFolder(tmp_path), None, "cpu")
    room.start_training(Plan(RunFolder(tmp_path / "runs" / "one"), TrainingSettings()))
    return room


def end(room):
    (thread,) = room.findChildren(LastMoments)
    thread.ended.emit(TrainingEnded(TrainingSettings(), False, None, thread.plan.folder.path))


def test_a_network_that_is_to_be_saved_after_the_last_step_is_saved(room, tmp_path):
    (thread,) = room.findChildren(LastMoments)
    weights = Weights((), 3)
    thread.snapshot.emit(weights)
    room.save_trained(tmp_path / "mine.keras")
    end(room)
    room.engine.mailbox.close()  # without it an empty one would be waited for
    work = room.engine.mailbox.take()
    assert work is not None
    message = work.message
    assert isinstance(message, SaveNetwork)
    assert (message.weights, message.path) == (weights, tmp_path / "mine.keras")


def test_a_run_that_ends_before_it_learned_has_nothing_to_save_and_says_so(room):
    problems = []
    room.failed.connect(problems.append)
    room.save_trained(Path("mine.keras"))
    end(room)
    assert ["nothing to save" in each.sentence for each in problems] == [True]
    assert not room.can_save
