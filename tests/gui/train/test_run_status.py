"""Tests of the words under the bars of a run."""

import pytest
from PySide6.QtCore import QRect, Qt

from engine.training.events import BestEpochTaken, TrainingFinished
from gui.bridge.training.messages import TrainingEnded
from gui.train.run_status import RunStatus
from tests.languages import CODES, translations

NARROW = 248  # px: the form in the smallest window
SENTENCES = (
    ("Stopped.", "It is kept on this computer; save it to give it a name."),
    ("Done.", "It is kept on this computer; save it to give it a name."),
    ("The last run is not finished: {done} of {n} epochs are done. It can be resumed.",),
    ("Ready to train the ConvNet from random weights.",),
)
"""The longest that are said of a run before and after it."""


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


@pytest.mark.parametrize("code", CODES)
def test_what_is_said_of_a_run_takes_two_lines_in_every_language(qapp, code: str) -> None:
    """There is no more room: of a third one the beginning would not be seen."""
    status = RunStatus()
    metrics = status.state.fontMetrics()
    said = {word.text: forms for word, forms in translations(code).items()}
    for parts in SENTENCES:
        text = " ".join(max(said[part], key=len) for part in parts)
        room, wrapped = QRect(0, 0, NARROW, 10_000), Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(room, wrapped, text.format(done=10, n=30))
        assert needed.height() <= 2 * metrics.lineSpacing(), text
