"""What the pen has to wait for beside a lesson and beside a slider: mouse event to painted map.

    python -m tests.benchmarks pen_beside [DIGITS]

The same strokes at 120 Hz alone, while lessons train ("Teach it"), and while the slider of
"Scramble" is moved to another depth ten times a second. Each is counted as in `pen_to_pixel`.
"""

import itertools
import os
import sys
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QTimer

from engine.teaching.corrections import Correction
from gui.main_window import MainWindow
from tests.benchmarks import pen
from tests.benchmarks.measuring import LoopGaps, pause, row, turn_until
from tests.benchmarks.pen_to_pixel import INTERVAL, Watch, pause_until, watched

DIGITS = 40
AT_MOST = 40  # ms, p95
SLIDES = 100  # ms from one depth to the next


def nothing() -> bool:
    """Always goes on."""
    return True


def draw(window: MainWindow, watch: Watch, digits: int, going_on: Callable[[], bool]) -> None:
    """Draw digits for as long as something goes on."""
    canvas = window.draw.canvas
    for digit in pen.digits(digits):
        if not going_on():
            return
        canvas.clear()
        for stroke in pen.place(digit, canvas):
            began = time.perf_counter()
            for number, (kind, point) in enumerate(pen.mouse_events(pen.dense(stroke))):
                pause_until(began + number * INTERVAL)
                if kind != kind.MouseButtonRelease:
                    watch.event()
                pen.send(canvas, kind, point)
            pause(0.1)


def measured(
    name: str, window: MainWindow, watch: Watch, digits: int, going_on: Callable[[], bool] = nothing
) -> None:
    """Draw, and print."""
    for each in (watch.ink, watch.any):
        each.clear()
    gaps = LoopGaps()
    draw(window, watch, digits, going_on)
    gaps.stop()
    turn_until(lambda: window.live.settled)
    late = float(np.percentile(watch.any, 95)) * 1000
    print(row(f"mouse event to map, {name}", watch.any), end="")
    print("" if late <= AT_MOST else f"   over {AT_MOST} ms")
    print(row(f"  to ink, {name}", watch.ink))
    print(row(f"  event loop away, {name}", gaps.gaps), flush=True)


def beside_lessons(window: MainWindow, watch: Watch, digits: int) -> None:
    """Lessons, one after the other, until all digits are drawn."""
    window.show_sample(1901)  # a 9 that is read as a 4
    turn_until(lambda: window.live.settled)
    drawing = window.draw.canvas.drawing
    window.questions.teacher._change((Correction(drawing, 9, 4),))
    window.draw.inspector.sections["teach"].set_open(True)
    lessons, steps = window.room.lessons, itertools.count()
    lessons.progressed.connect(lambda _: next(steps))
    window.draw.teach.teach.click()
    turn_until(lambda: next(steps) > 5)
    measured("a lesson trains", window, watch, digits, lambda: lessons.going_on)
    lessons.stop()
    window.questions.teacher._change(())
    turn_until(lambda: not lessons.going_on)
    window.draw.inspector.sections["teach"].set_open(False)


def beside_the_slider(window: MainWindow, watch: Watch, digits: int) -> None:
    """The slider goes up and down."""
    window.draw.inspector.sections["scramble"].set_open(True)
    slider = window.draw.scramble.slider
    turn_until(slider.isEnabled)
    depths = itertools.cycle((1, 2, 3, 4, 5, 4, 3, 2))
    slides = QTimer(window, interval=SLIDES)
    slides.timeout.connect(lambda: slider.setValue(next(depths)))
    slides.start()
    turn_until(lambda: window.live.scrambled)
    measured("the slider moves", window, watch, digits)
    slides.stop()
    measured("a scrambled copy answers", window, watch, digits)
    slider.setValue(0)


def main(digits: int = DIGITS) -> None:
    """Print the figures."""
    with watched("cpu") as (window, watch, _):
        draw(window, watch, 4, nothing)  # what comes first is not warm yet
        measured("alone", window, watch, digits)
        beside_lessons(window, watch, digits)
        beside_the_slider(window, watch, digits)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(*(int(each) for each in sys.argv[1:2]))
