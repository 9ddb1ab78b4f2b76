"""Closing the window in each of its states, as a real process: how long, and with what words.

    python -m tests.benchmarks.closings

A process of its own each time: `main.py`'s window, brought into a state, closed as a click on its
cross closes it. Measured from that moment until the process is gone.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STATES = ("loading", "idle", "explaining", "training", "paused")
CLOSINGS = 20
_OF_NO_WINDOW_MANAGER = "This plugin does not support"

CHILD = """
import sys, time
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from engine.training.events import BatchEnded
from gui import app

state, number = sys.argv[1], int(sys.argv[2])
create = app.create_window

def close(window):
    print(time.time(), flush=True)
    window.close()

def pen(window, kind, x, y):
    canvas, place = window.draw.canvas, QPointF(x, y)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, place, canvas.mapToGlobal(place), left, left, none)
    QApplication.sendEvent(canvas, event)

def loading(window):
    QTimer.singleShot(100 + 150 * number, window, lambda: close(window))

def idle(window):
    window.ready.connect(lambda: QTimer.singleShot(0, window, lambda: close(window)))

def explaining(window):
    methods, moves, timer = window.draw.method.methods, [], QTimer(window)
    methods.setCurrentIndex(number % methods.count())
    def move():
        moves.append(len(moves) * 7 % 200)
        kind = QEvent.Type.MouseButtonPress if len(moves) == 1 else QEvent.Type.MouseMove
        pen(window, kind, 20 + moves[-1], 30 + len(moves))
        if len(moves) > 20 + number and not window.live.settled:
            timer.stop()
            close(window)
    timer.timeout.connect(move)
    window.ready.connect(lambda: timer.start(2))

def training(window, then=close):
    batches = []
    def look(event):
        batches.extend([event] if isinstance(event, BatchEnded) else [])
        if isinstance(event, BatchEnded) and len(batches) == 2 + number % 3:
            then(window)
    window.training_event.connect(look)
    window.ready.connect(window.training.start.click)

def paused(window):
    def pause(window):
        window.training.pause.click()
        QTimer.singleShot(50 * number, window, lambda: close(window))
    training(window, pause)

def create_and_close(**options):
    window = create(**options)
    {"loading": loading, "idle": idle, "explaining": explaining,
     "training": training, "paused": paused}[state](window)
    return window

app.create_window = create_and_close
sys.exit(app.run_window([]))
"""


@dataclass(frozen=True, slots=True)
class Closing:
    """How one process ended.

    Attributes:
        status: its exit status.
        errors: what it said on standard error.
        seconds: from closing the window to the end of the process.
    """

    status: int
    errors: str
    seconds: float


def close_in(state: str, number: int, home: Path) -> Closing:
    """Close the window in a state; `number` varies the moment. `home` gets what it keeps."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    done = subprocess.run(
        [sys.executable, "-c", CHILD, state, str(number)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    ended = time.time()
    closed = float(done.stdout.split()[-1]) if done.stdout.strip() else float("nan")
    lines = [line for line in done.stderr.splitlines() if _OF_NO_WINDOW_MANAGER not in line]
    return Closing(done.returncode, "\n".join(lines), ended - closed)


def main() -> None:
    for state in STATES:
        with tempfile.TemporaryDirectory() as home:
            runs = [close_in(state, number, Path(home)) for number in range(CLOSINGS)]
        failed = sum(run.status != 0 for run in runs)
        slowest = max(run.seconds for run in runs)
        print(
            f"closed while {state:12s} slowest {slowest:6.2f} s   "
            f"other exit status than 0: {failed}   n={CLOSINGS}",
            flush=True,
        )
        for errors in {run.errors for run in runs if run.errors}:
            print(errors)


if __name__ == "__main__":
    main()
