"""Real strokes at 120 Hz: from each mouse event to ink, and to the heatmap of that very ink.

    python -m tests.benchmarks pen_to_pixel

Mouse events go to the real window at fixed times, without a screen. A heatmap counts when it is
painted, and for every mouse event whose ink is in it: an event that was overtaken while the engine
was busy waits for the next map.
"""

import functools
import itertools
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from engine.machine.wish import Wish
from gui import main_window
from gui.app import create_window
from gui.bridge import live_view as live
from gui.bridge.message import Message
from gui.bridge.messages.explain import Explain
from gui.draw import canvas, digit_preview, draw_tab
from gui.draw.strip import strip, tile
from gui.main_window import MainWindow
from gui.parts import heatmap
from tests.benchmarks import pen
from tests.benchmarks.measuring import pause, row, turn_until

STROKES = 200
INTERVAL = 1 / 120
SLOTS: tuple[tuple[type, str], ...] = (
    (canvas.Canvas, "mousePressEvent"),
    (canvas.Canvas, "mouseMoveEvent"),
    (canvas.Canvas, "mouseReleaseEvent"),
    (canvas.Canvas, "paintEvent"),
    (main_window.MainWindow, "_on_edit"),
    (live.LiveView, "_on_explained"),
    (draw_tab.DrawTab, "show_explained"),
    (heatmap.HeatmapView, "show_explained"),
    (heatmap.HeatmapView, "paintEvent"),
    (strip.Strip, "show_tiles"),
    (tile.TileButton, "paintEvent"),
    (digit_preview.DigitPreview, "show_pixels"),
    (digit_preview.DigitPreview, "paintEvent"),
)
"""What the window does for a stroke, the outer ones with what they call."""


class Clock:
    """How long each call of some methods took, and when it ended."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self.after: dict[str, Callable[[], None]] = {}

    def watch(self, owner: type, name: str) -> None:
        """Time a method from now on, for objects that are still to be made."""
        method, title = getattr(owner, name), f"{owner.__name__}.{name}"

        @functools.wraps(method)
        def timed(*arguments: Any) -> Any:
            began = time.perf_counter()
            found = method(*arguments)
            self.seconds[title].append(time.perf_counter() - began)
            if title in self.after:
                self.after[title]()
            return found

        setattr(owner, name, timed)


class Watch:
    """Pairs mouse events with the painting of their ink and of its heatmap."""

    def __init__(self, window: MainWindow, clock: Clock) -> None:
        """Begin with a window that is ready."""
        self.window = window
        self.ink: list[float] = []
        self.own: list[float] = []  # of events whose drawing was explained by itself
        self.any: list[float] = []  # of all events, to the first map with their ink
        self.painted: list[float] = []
        self.shown: list[int] = []
        self.wrong = 0
        self._events: list[float] = []  # when each came
        self._inked = 0
        self._posted: dict[int, tuple[int, Any]] = {}  # generation -> events so far, drawing
        self._mapped = 0
        self._seen: Any = None
        clock.after["Canvas.paintEvent"] = self._on_ink
        clock.after["HeatmapView.paintEvent"] = self._on_map
        window.explained.connect(self._on_explained)
        post = window.room.engine.mailbox.post

        def noted(message: Message) -> None:
            if isinstance(message, Explain):
                self._posted[message.generation] = len(self._events), message.drawing
            post(message)

        window.room.engine.mailbox.post = noted  # type: ignore[method-assign]

    def event(self) -> None:
        """A mouse event that adds ink comes now."""
        self._events.append(time.perf_counter())

    def _on_ink(self) -> None:
        now = time.perf_counter()
        self.ink += [now - at for at in self._events[self._inked :]]
        self._inked = len(self._events)

    def _on_explained(self, explained: Any) -> None:
        self.shown.append(explained.generation)
        self._seen = explained

    def _on_map(self) -> None:
        now, explained, self._seen = time.perf_counter(), self._seen, None
        if explained is None:
            return
        count, drawing = self._posted[explained.generation]
        self.painted.append(now)
        if count > self._mapped:
            self.own.append(now - self._events[count - 1])
            self.any += [now - at for at in self._events[self._mapped : count]]
            self._mapped = count
        self.wrong += not np.array_equal(explained.pixels, drawing.digit().pixels)


def replay(window: MainWindow, watch: Watch) -> tuple[float, int]:
    """Draw; return the seconds with the pen down, and how many strokes got their own heatmap."""
    canvas_, followed, drawing = window.draw.canvas, 0, 0.0
    strokes = itertools.chain.from_iterable(
        [(number == 0, stroke) for number, stroke in enumerate(pen.place(digit, canvas_))]
        for digit in pen.digits(STROKES)
    )
    for first, stroke in itertools.islice(strokes, STROKES):
        if first:
            canvas_.clear()
        began = time.perf_counter()
        for number, (kind, point) in enumerate(pen.mouse_events(pen.dense(stroke))):
            pause_until(began + number * INTERVAL)
            if kind != kind.MouseButtonRelease:
                watch.event()
            pen.send(canvas_, kind, point)
        drawing += time.perf_counter() - began
        turn_until(lambda: window.live.settled)
        pause(0.02)
        shown = window.draw.heatmap.explained
        followed += shown is not None and np.array_equal(
            shown.pixels, canvas_.drawing.digit().pixels
        )
    return drawing, followed


def pause_until(moment: float) -> None:
    """Turn the event loop until a moment of `time.perf_counter`; at least once."""
    pause(max(0.0, moment - time.perf_counter()))


@contextmanager
def watched(device: Wish = "auto") -> Iterator[tuple[MainWindow, Watch, Clock]]:
    """A window that is ready, has explained once and is blank, and what watches it."""
    clock = Clock()
    for owner, name in SLOTS:
        clock.watch(owner, name)
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state, restore=False, device=device)
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        turn_until(lambda: bool(ready))
        window.show_sample(0)
        pause(0.5)
        window.draw.canvas.clear()
        pause(0.1)
        yield window, Watch(window, clock), clock
        window.close()


def main() -> None:
    with watched() as (window, watch, clock):
        clock.seconds.clear()
        seconds, followed = replay(window, watch)
        older = sum(b < a for a, b in itertools.pairwise(watch.shown))
        print(row("mouse event to ink painted", watch.ink))
        print(row("mouse event to the painted map of its very ink", watch.own))
        print(row("any mouse event to a painted map with its ink", watch.any))
        print(f"{'maps painted per second while drawing':46s} {len(watch.painted) / seconds:.0f}")
        print(f"{'strokes followed by the heatmap of their ink':46s} {followed} of {STROKES}")
        print(f"{'heatmaps of other ink than asked for':46s} {watch.wrong} of {len(watch.shown)}")
        print(f"{'heatmaps older than the one shown before':46s} {older} of {len(watch.shown)}")
        for title, each in clock.seconds.items():
            print(row(f"  {title}", each))


if __name__ == "__main__":
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
