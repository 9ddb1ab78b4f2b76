"""From the start of the process to a visible window, and on to the map of a restored drawing.

    python -m tests.benchmarks startup

Each start is one process; beside each, a plain import of TensorFlow is timed in another.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from engine.data.inklens_file import KeptDrawing
from engine.drawing import SIDE, Drawing
from engine.ink import Ink
from gui.kept.state_folder import StateFolder
from tests.benchmarks import pen

RUNS = 5
IMPORT = "import time; t = time.perf_counter(); import tensorflow; print(time.perf_counter() - t)"
ROWS = (
    ("visible", "process start to the window's first paint"),
    ("map", "from there to the map of a restored drawing"),
    ("wait", "95 % of mouse events until TensorFlow, to a map"),
    ("alone", "a plain import of TensorFlow"),
    ("import", "TensorFlow's import beside the window"),
    ("warm", "from there to ready"),
    ("gap", "longest gap in the event loop while loading"),
)


def once() -> dict[str, float]:
    """One start in a process of its own, of a window that has a drawing to restore."""
    strokes = pen.digits(1)[0]
    low = min(float(stroke.min()) for stroke in strokes)
    reach = max(float(stroke.max()) for stroke in strokes) - low
    drawn = Ink([(stroke - low) / reach * SIDE for stroke in strokes])
    with tempfile.TemporaryDirectory() as state:
        StateFolder(Path(state)).save_drawing(KeptDrawing(Drawing(drawn)))
        found: dict[str, float] = json.loads(
            _said(["-m", "tests.benchmarks.one_start", state], STARTED=repr(time.time()))
        )
    return found | {"alone": float(_said(["-c", IMPORT]))}


def _said(arguments: list[str], **variables: str) -> str:
    """The last line that a Python with these arguments prints."""
    done = subprocess.run(
        [sys.executable, *arguments],
        env=os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3"} | variables,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1]


def main() -> None:
    runs = [once() for _ in range(RUNS)]
    for name, words in ROWS:
        values = sorted(run[name] for run in runs)
        print(
            f"{words:48s} median {values[RUNS // 2]:6.3f} s   "
            f"{values[0]:.3f} to {values[-1]:.3f} s   n={RUNS}"
        )
    parts = sorted(run["visible"] / run["alone"] for run in runs)
    print(
        f"{'first paint beside the plain import':48s} median {parts[RUNS // 2]:6.2f} ×   "
        f"{parts[0]:.2f} to {parts[-1]:.2f} × (bar 0.6); the map after it: bar 0.5 s"
    )


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
