"""From the start of the process to a visible window, and on to the first possible heatmap."""

import json
import os
import subprocess
import sys
import tempfile
import time

RUNS = 5

CHILD = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject
from gui.app import create_window, make_application
from gui.bridge.engine_thread import EngineReady
application = make_application()
from tests.benchmarks.measuring import LoopGaps
class FirstPaint(QObject):
    at = None
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.at is None:
            self.at = time.time()
        return False
window = create_window(state=sys.argv[1])
watch = FirstPaint()
window.draw.canvas.installEventFilter(watch)
window.show()
gaps = LoopGaps()
ready = []
def end(answer):
    ready.append(answer)
    application.quit()
# Not by `window.ready`: the window hears of it first, and would end the loop before it is noted.
window.room.engine.subscribe(EngineReady, end)
application.exec()
gaps.stop()
window.close()
print(json.dumps({
    "visible": watch.at - float(os.environ["STARTED"]),
    "import": ready[0].import_seconds,
    "warm": ready[0].warm_seconds,
    "gap": max(gaps.gaps),
}))
"""


def once() -> dict[str, float]:
    """One start in a process of its own."""
    with tempfile.TemporaryDirectory() as state:
        environment = os.environ | {"STARTED": repr(time.time())}
        done = subprocess.run(
            [sys.executable, "-c", CHILD, state],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    runs = [once() for _ in range(RUNS)]
    for name, words in (
        ("visible", "process start to the window's first paint"),
        ("import", "TensorFlow's own import"),
        ("warm", "from there to ready"),
        ("gap", "longest gap in the event loop while loading"),
    ):
        values = sorted(run[name] for run in runs)
        print(
            f"{words:46s} median {values[RUNS // 2]:6.3f} s   "
            f"{values[0]:.3f} to {values[-1]:.3f} s   n={RUNS}"
        )


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
