"""When each point was drawn: kept beside the strokes, as no edit but an eraser changes those."""

import time
import weakref
from collections.abc import Callable, Sequence
from typing import Any

from engine.data.inklens_file import Times
from engine.drawing import Drawing, blank
from gui.bridge.edit import Edit


def _milliseconds() -> int:
    return time.monotonic_ns() // 1_000_000


class StrokeTimes:
    """Remembers times by the array of a stroke; drawings hand on the very same arrays.

    What an eraser has cut is another stroke, of which nobody knows. Times are forgotten with their
    stroke, which lives for as long as any drawing of the undo history has it.
    """

    def __init__(self, clock: Callable[[], int] = _milliseconds) -> None:
        """Start without any; `clock` tells milliseconds."""
        self._clock = clock
        self._known: dict[int, tuple[weakref.ref[Any], tuple[int, ...]]] = {}
        self._last = blank()
        self._drawing_since: list[int] | None = None

    def begin(self) -> None:
        """The pen went down."""
        self._drawing_since = []

    def follow(self, edit: Edit) -> None:
        """The drawing is another one: note when, of the points that are new."""
        times, stroke = self._drawing_since, self._new_stroke(edit.drawing)
        if times is not None and stroke is not None:
            times += [self._clock()] * (len(stroke) - len(times))
            if not edit.moving and len(times) == len(stroke):
                self._note(stroke, tuple(times))
        if not edit.moving:
            self._drawing_since, self._last = None, edit.drawing

    def of(self, drawing: Drawing) -> tuple[Times, ...]:
        """Times of each stroke that is ink, in milliseconds since the first of them."""
        return self._of_strokes(drawing.ink.strokes)

    def of_all(self, drawing: Drawing) -> tuple[Times, ...]:
        """The same of each of `all_strokes`, those that are set aside too."""
        return self._of_strokes([stroke for stroke, _ in drawing.all_strokes])

    def _of_strokes(self, strokes: Sequence[Any]) -> tuple[Times, ...]:
        known = [self._of(stroke) for stroke in strokes]
        if self._drawing_since and known and known[-1] is None:  # the one under the pen
            times = tuple(self._drawing_since)
            known[-1] = times if len(times) == len(strokes[-1]) else None
        first = min((min(times) for times in known if times), default=0)
        return tuple(None if each is None else tuple(t - first for t in each) for each in known)

    def restore(self, drawing: Drawing, times: Sequence[Times]) -> None:
        """Take over what a file says, as though its last point had been drawn just now."""
        now, last = self._clock(), max((max(each) for each in times if each), default=0)
        for (stroke, _), each in zip(drawing.all_strokes, times, strict=False):
            if each is not None:
                self._note(stroke, tuple(t + now - last for t in each))

    def _new_stroke(self, drawing: Drawing) -> Any:
        """The stroke that was added since the pen went down; None where something else changed."""
        before, now = self._last.ink.strokes, drawing.ink.strokes
        if len(now) != len(before) + 1 or any(
            a is not b for a, b in zip(before, now, strict=False)
        ):
            return None
        return now[-1]

    def _of(self, stroke: Any) -> tuple[int, ...] | None:
        known = self._known.get(id(stroke))
        return known[1] if known is not None and known[0]() is stroke else None

    def _note(self, stroke: Any, times: tuple[int, ...]) -> None:
        key = id(stroke)
        self._known[key] = weakref.ref(stroke, lambda _: self._known.pop(key, None)), times
