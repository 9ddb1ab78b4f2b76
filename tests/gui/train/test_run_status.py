"""Tests of the words under the bars of a run."""

import pytest

from engine.training.events import BestEpochTaken, TrainingFinished
from gui.bridge.training.messages import TrainingEnded
from gui.train.run_status import RunStatus


@pytest.mark.parametrize(
    ("early", "said"),
    [
        (False, "The network is that of epoch 2."),
        (True, "Stopped early: the network is that of epoch 2."),
    ],
)
def test_a_finished_run_is_summed_up_in_sentences(qapp, early: bool, said: str) -> None:
    status = RunStatus()
    told: list[str] = []
    status.told.connect(told.append)
    status.show_event(BestEpochTaken(2, 0.1, 4, early))
    status.show_event(TrainingFinished(0.05, 0.984, 65.0))
    status.show_event(TrainingEnded(None, False, None))
    figures = "loss 0.0500, accuracy 98.40 %"
    assert status.result.text() == f"Test set: {figures} after 1 min 05 s. {said}"
    assert told == ["training done: 98.4 % of the test set is read right"]
    assert status.state.text() == "Done."
