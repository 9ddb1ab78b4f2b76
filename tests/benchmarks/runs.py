"""Runs of training one after the other in one window: memory, threads and timers.

    python -m tests.benchmarks runs [how many, 7 if not given]

Each has one epoch of 12,000 images, and is started and seen to its end on the training tab.
Memory is compared with that after the second run: by then all there is has been made once.
"""

import tempfile
import threading
from typing import Any, cast
from unittest import mock

from PySide6.QtWidgets import QSpinBox

from engine.training.data import TrainingData
from gui.app import create_window
from gui.bridge.training.messages import TrainingEnded
from tests.benchmarks.hour import left_over, resident
from tests.benchmarks.measuring import pause, turn_until

RUNS, IMAGES, TESTED, PATIENCE = 7, 12_000, 1000, 600.0
BAR = 30  # MB


def main(runs: int = RUNS) -> None:
    whole = TrainingData.mnist()
    few = TrainingData(
        whole.images[:IMAGES],
        whole.labels[:IMAGES],
        whole.test_images[:TESTED],
        whole.test_labels[:TESTED],
    )
    with (
        tempfile.TemporaryDirectory() as state,
        mock.patch.object(TrainingData, "mnist", return_value=few),
    ):
        window = create_window(state=state, restore=False)
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        turn_until(lambda: bool(ready))
        window.tabs.setCurrentWidget(window.training)
        cast("QSpinBox", window.findChild(QSpinBox, "epochs")).setValue(1)
        ended: list[Any] = []
        window.training_event.connect(
            lambda event: ended.append(event) if isinstance(event, TrainingEnded) else None
        )
        held: list[float] = []
        for number in range(1, runs + 1):
            window.training.start.click()
            turn_until(lambda: len(ended) > len(held), PATIENCE)
            turn_until(lambda: not window.room.training, PATIENCE)
            pause(2.0)  # what is no longer needed goes back to the system
            threads, timers = left_over(window)
            held.append(resident())
            print(
                f"run {number}: {held[-1]:.0f} MB, {threads} threads, {timers} running timers",
                flush=True,
            )
        if len(held) > 2:
            print(f"grown since the second run by {held[-1] - held[1]:+.1f} MB (bar {BAR})")
        window.close()
        print(f"threads after closing: {threading.active_count()}")


if __name__ == "__main__":
    main()
