"""An hour of drawing as fast as the machine goes: memory, latency, threads and timers.

    python -m tests.benchmarks hour [explanations, 50,000 if not given]

Strokes are drawn point by point in the real window, each point as soon as the map of the one
before is there. Memory is compared with that after the first thousand explanations.
"""

import gc
import itertools
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer

from gui.app import create_window
from gui.main_window import MainWindow
from tests.benchmarks import pen
from tests.benchmarks.measuring import pause, row, turn_until

EXPLANATIONS, SETTLED = 50_000, 1000
BAR = 30  # MB


def resident() -> float:
    """MB of memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def left_over(window: MainWindow) -> tuple[int, int]:
    """Threads of this process that Python knows, and running timers of the window."""
    gc.collect()
    timers = [timer for timer in window.findChildren(QTimer) if timer.isActive()]
    return threading.active_count(), len(timers)


def points(window: MainWindow) -> Iterator[None]:
    """Draw for ever; comes back after each point that changed the drawing."""
    canvas = window.draw.canvas
    for digit in itertools.cycle(pen.digits(300)):
        canvas.clear()
        canvas.history.clear()  # what a person did an hour ago stays undoable, and takes memory
        for stroke in pen.place(digit, canvas):
            for kind, point in pen.mouse_events(pen.dense(stroke)):
                pen.send(canvas, kind, point)
                yield


def main(explanations: int = EXPLANATIONS) -> None:
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state, restore=False)
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        turn_until(lambda: bool(ready))
        pause(0.5)
        shown: list[float] = []
        window.explained.connect(lambda _: shown.append(time.perf_counter()))
        latencies: list[float] = []
        began, first, memory, before = time.perf_counter(), 0, 0.0, (0, 0)
        for _ in points(window):
            asked = time.perf_counter()
            turn_until(lambda: window.live.settled)
            latencies += [at - asked for at in shown]
            shown.clear()
            if len(latencies) >= SETTLED and not memory:
                window.draw.heatmap.repaint()
                memory, first, before = resident(), len(latencies), left_over(window)
            if len(latencies) >= explanations:
                break
        seconds, grown = time.perf_counter() - began, resident() - memory
        after, tenth = left_over(window), max(1, len(latencies) // 10)
        print(f"{len(latencies)} explanations in {seconds:.0f} s, {len(latencies) / seconds:.0f}/s")
        print(
            f"memory after {first:.0f}: {memory:.0f} MB; grown since by {grown:+.1f} MB (bar {BAR})"
        )
        for number in (0, 4, 9):
            part = latencies[number * tenth : (number + 1) * tenth]
            print(row(f"point to map, tenth {number + 1} of 10", part))
        print(f"threads {before[0]} -> {after[0]}, running timers {before[1]} -> {after[1]}")
        window.close()
        print(f"threads after closing: {threading.active_count()}")


if __name__ == "__main__":
    main()
