"""Training with the defaults: does the window wait, and how late is a live explanation?"""

import subprocess
import sys
import tempfile
import time
from typing import Any

from engine.training.events import BatchEnded
from gui.app import create_window
from gui.main_window import MainWindow
from tests.benchmarks import pen
from tests.benchmarks.measuring import LoopGaps, pause, row, turn_until

SECONDS = 20
STOPS = 4


class Steps:
    """Seconds a training step, and those since the run began."""

    def __init__(self, window: MainWindow) -> None:
        self.batches: list[tuple[float, int]] = []
        window.training_event.connect(self._note)

    def _note(self, event: Any) -> None:
        if isinstance(event, BatchEnded):
            done = (event.epoch - 1) * event.batches + event.batch
            self.batches.append((time.perf_counter(), done))

    def step_seconds(self) -> float:
        (began, first), (ended, last) = self.batches[0], self.batches[-1]
        return (ended - began) / max(1, last - first)


def draw_for(window: MainWindow, seconds: float, late: list[float]) -> None:
    """Draw stroke after stroke; note how long each explanation took from its request."""

    def note(_: Any) -> None:
        late.append(window.live.latency)

    window.explained.connect(note)
    canvas, end = window.draw.canvas, time.perf_counter() + seconds
    for strokes in pen.digits(60):
        canvas.clear()
        for stroke in pen.place(strokes, canvas):
            for kind, point in pen.mouse_events(pen.dense(stroke)):
                pen.send(canvas, kind, point)
                pause(1 / 120)
        if time.perf_counter() > end:
            break
    window.explained.disconnect(note)


ALONE = """
import sys, tempfile, time
from pathlib import Path
from engine.machine.startup import import_tensorflow
import_tensorflow()
from engine.training.keeping import train_and_keep
from engine.training.runs import RunFolder
from engine.training.trainer import Trainer
from engine.training.data import TrainingData
from engine.training.events import BatchEnded
from engine.training.settings import TrainingSettings
times = []
with tempfile.TemporaryDirectory() as folder:
    run = RunFolder(Path(folder) / "run")
    run.make()
    trainer = Trainer(TrainingSettings(), TrainingData.mnist(), device="/CPU:0")
    for event in train_and_keep(trainer, run):
        if isinstance(event, BatchEnded):
            times.append(time.perf_counter())
        if times and times[-1] - times[0] > float(sys.argv[1]):
            break
times = times[3:]
print((times[-1] - times[0]) / (len(times) - 1))
"""


def alone() -> float:
    """Seconds a step of the same training, kept on disk too, in a process without a window."""
    done = subprocess.run(
        [sys.executable, "-c", ALONE, str(SECONDS)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1])


def start(window: MainWindow) -> Steps:
    steps = Steps(window)
    window.training.start.click()
    turn_until(lambda: len(steps.batches) > 3)
    return steps


def main() -> None:
    before = alone()
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state, device="cpu")
        window.show()
        turn_until(window.training.start.isEnabled)
        window.tabs.setCurrentWidget(window.training)
        steps = start(window)
        steps.batches.clear()
        pause(SECONDS)  # without the watch below, which wakes a core a thousand times a second
        beside = steps.step_seconds()
        gaps = LoopGaps()
        pause(SECONDS)
        print(row("event-loop gap, training, nobody draws", gaps.gaps))
        print(f"{'one training step (batch 50), window open':46s} {beside * 1000:.0f} ms")
        window.tabs.setCurrentWidget(window.draw)
        for network in ("loaded", "training"):
            window.training.reading.watch.click() if network == "training" else None
            late: list[float] = []
            steps.batches.clear()
            gaps.restart()
            draw_for(window, SECONDS, late)
            print(row(f"event-loop gap, training, drawing ({network})", gaps.gaps))
            print(row(f"request to explanation shown ({network})", late))
            print(f"{'one training step meanwhile':46s} {steps.step_seconds() * 1000:.0f} ms")
        stops = []
        for _ in range(STOPS):
            if not window.room.training:
                start(window)
            pause(0.5)
            began = time.perf_counter()
            window.training.stop.click()
            done: list[float] = []
            thread = window.room._training
            if thread is not None:
                thread.ended.connect(lambda _, done=done: done.append(time.perf_counter()))
            turn_until(lambda: not window.room.training)
            stops.append((done[0] if done else time.perf_counter()) - began)
        print(row("Stop to the run's end, network kept on disk", stops))
        gaps.stop()
        window.close()
    after = alone()
    undisturbed = (before + after) / 2
    times = f"{before * 1000:.0f} ms before, {after * 1000:.0f} ms after"
    print(f"{'one training step, no window':46s} {times}")
    print(f"{'throughput with the window open':46s} {undisturbed / beside:.1%} of that without")


if __name__ == "__main__":
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
