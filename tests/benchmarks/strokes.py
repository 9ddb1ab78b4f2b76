"""200 real strokes at 120 Hz: from each mouse event to ink, and to the heatmap of that very ink."""

import itertools
import tempfile
import time
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QObject

from engine.drawing import Drawing
from gui.app import create_window
from gui.main_window import MainWindow
from tests.benchmarks import pen
from tests.benchmarks.measuring import pause, row, turn_until

STROKES = 200
INTERVAL = 1 / 120


class Paints(QObject):
    """When a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.times: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False


class Watch:
    """Pairs mouse events with the explanation of their ink, and looks for older ones."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.posted: dict[int, tuple[float, Drawing]] = {}
        self.shown: list[int] = []
        self.latencies: list[float] = []
        self.wrong = 0
        self._event_at = 0.0
        window.explained.connect(self._on_explained)
        post = window.room.live.mailbox.post

        def noted(mail: Any) -> None:
            if hasattr(mail, "generation"):
                self.posted[mail.generation] = (self._event_at, mail.drawing)
            post(mail)

        window.room.live.mailbox.post = noted  # type: ignore[method-assign]

    def event(self) -> None:
        """A mouse event comes now."""
        self._event_at = time.perf_counter()

    def _on_explained(self, explained: Any) -> None:
        self.window.draw.heatmap.repaint()
        self.shown.append(explained.generation)
        at, drawing = self.posted[explained.generation]
        self.latencies.append(time.perf_counter() - at)
        self.wrong += not np.array_equal(explained.pixels, drawing.digit().pixels)


def replay(window: MainWindow, watch: Watch) -> tuple[list[float], int]:
    """Draw; return seconds from event to ink, and how many strokes got their own heatmap."""
    canvas = window.draw.canvas
    paints, ink, followed = Paints(canvas), [], 0
    strokes = itertools.chain.from_iterable(
        [(True, s) if i == 0 else (False, s) for i, s in enumerate(pen.place(d, canvas))]
        for d in pen.digits(STROKES)
    )
    for first, stroke in itertools.islice(strokes, STROKES):
        if first:
            canvas.clear()
        for kind, point in pen.mouse_events(pen.dense(stroke)):
            began = time.perf_counter()
            watch.event()
            painted = len(paints.times)
            pen.send(canvas, kind, point)
            pause(max(0.0, INTERVAL - (time.perf_counter() - began)))
            ink += [at - began for at in paints.times[painted : painted + 1]]
        turn_until(lambda: window.live.settled)
        shown = window.draw.heatmap.explained
        followed += shown is not None and np.array_equal(
            shown.pixels, canvas.drawing.digit().pixels
        )
    return ink, followed


def main() -> None:
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state)
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        turn_until(lambda: bool(ready))
        window.show_sample(0)
        pause(0.5)
        watch = Watch(window)
        began = time.perf_counter()
        ink, followed = replay(window, watch)
        seconds = time.perf_counter() - began
        shown = watch.shown
        older = sum(b <= a for a, b in itertools.pairwise(shown))
        print(row("mouse event to ink painted", ink))
        print(row("mouse event to heatmap of that ink painted", watch.latencies))
        print(f"{'heatmaps per second while drawing':46s} {len(shown) / seconds:.0f}")
        print(f"{'strokes followed by the heatmap of their ink':46s} {followed} of {STROKES}")
        print(f"{'heatmaps of other ink than asked for':46s} {watch.wrong} of {len(shown)}")
        print(f"{'heatmaps older than the one shown before':46s} {older} of {len(shown)}")
        window.close()


if __name__ == "__main__":
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
