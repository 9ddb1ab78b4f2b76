"""Draw to flip: a short stroke, drawn or erased, with which the network reads another class.

Gradients of the contrast "the wanted class, not the strongest other one" say where a stroke could
begin and how it could go on; each step keeps the few that a real reading of the real drawing (which
is scaled and centred anew) says are best. The first that flips is cut as short as it still does.
"""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.drawing import SIDE, Drawing
from engine.ink import Pixels
from engine.networks.digit_size import as_read, of_digits
from engine.what_if.brush import WHOLE, Brushed, at_points, part_of, seeds, worth
from engine.what_if.steps import finished

if TYPE_CHECKING:
    from engine.classifier import Classifier

SEEDS = 20  # places where a stroke may begin, of each kind
BEAM = 6  # strokes that are followed
TRIED = 24  # ways to go on that are read at each step
LINES = 12  # straight strokes that are read at each length
DIRECTIONS = 12
REACH = 15.0  # canvas units of a step: a pixel and a half of a sample
STEPS = 24
SECONDS = 2.5
"""After which a search gives up."""
CLEAR = 0.01
"""Score by which a class leads that is read: far more than one arithmetic rounds unlike another."""
_CUTS = 6  # fractions at which the last step is cut, from each end
_CHANGED = 0.1  # of full brightness: a pixel that differs by less counts as the same


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """A drawing that was really read.

    Attributes:
        brushed: what was done to it.
        drawing: with that.
        pixels: the digit, float32 `(28, 28)`, in whatever size the network received it.
        logits: what it said, `(classes,)`.
    """

    brushed: Brushed
    drawing: Drawing
    pixels: Pixels
    logits: NDArray[Any]

    def margin(self, wanted: int) -> float:
        """Score of the wanted class, less that of the strongest other one."""
        return float(self.logits[wanted] - np.delete(self.logits, wanted).max())

    def rival(self, wanted: int) -> int:
        """The strongest class other than the wanted one."""
        others = self.logits.astype(np.float64)
        others[wanted] = -np.inf
        return int(others.argmax())


@dataclass(frozen=True, slots=True, eq=False)
class Flip:
    """A change with which another class is read; it was read so.

    Attributes:
        before, after: the drawing's pixels as read, float32 `(28, 28)`.
        wanted: the class that is read now.
        found: what was done, and what was said of it.
    """

    before: Pixels
    wanted: int
    found: Tried

    @property
    def changed(self) -> int:
        """Pixels of what the network receives that differ."""
        return int((np.abs(self.found.pixels - self.before) > _CHANGED).sum())


def runner_up(logits: NDArray[Any]) -> int:
    """The class that came second."""
    return int(np.argsort(logits)[-2])


def flip(
    classifier: "Classifier", drawing: Drawing, wanted: int | None = None, **limits: float
) -> Flip | None:
    """A short stroke with which `wanted` is read: see `flipping`."""
    return finished(flipping(classifier, drawing, wanted, **limits))


def flipping(
    classifier: "Classifier",
    drawing: Drawing,
    wanted: int | None = None,
    *,
    seconds: float | None = None,
) -> Generator[None, None, Flip | None]:
    """Look for a short stroke, drawn or erased, with which another class is read.

    Args:
        classifier: reads ink.
        drawing: that is read as something else; not empty.
        wanted: the class to be read; None for the one that came second.
        seconds: after which the search gives up; `SECONDS` if None.

    Yields:
        None between readings, so that something else can go first.

    Returns:
        What was found, or None: nothing, or the drawing is read as `wanted` already.
    """
    until = time.monotonic() + (SECONDS if seconds is None else seconds)
    start = _read(classifier, drawing, [None])[0]
    goal = runner_up(start.logits) if wanted is None else wanted
    if start.margin(goal) > 0:
        return None
    yield
    first = _Beginnings(start, _gradients(classifier, [start], goal)[0])
    beam = _read(classifier, drawing, first.dabs)
    for length in range(1, STEPS + 1):
        beam = sorted(beam, key=lambda it: -it.margin(goal))[:BEAM]
        if not beam or time.monotonic() > until:
            return None
        if beam[0].margin(goal) > CLEAR:
            yield
            return Flip(start.pixels, goal, _shortened(classifier, drawing, beam[0], goal))
        yield
        ways = _longer(classifier, beam, drawing, goal)
        beam = _read(classifier, drawing, [*ways, *first.lines(length)])
    return None


def _read(
    classifier: "Classifier", drawing: Drawing, ways: Sequence[Brushed | None]
) -> list[Tried]:
    """The drawing with each of these done to it, really read."""
    drawings = [drawing if way is None else way.applied(drawing) for way in ways]
    if not drawings:
        return []
    pixels = [each.digit().pixels for each in drawings]
    logits = classifier.logits(as_read(classifier, np.stack(pixels)))
    nothing = Brushed(np.zeros((0, 2), np.float32), erases=False)
    return [
        Tried(way or nothing, *rest)
        for way, *rest in zip(ways, drawings, pixels, logits, strict=True)
        if not rest[0].is_empty
    ]


def _gradients(
    classifier: "Classifier", tried: Sequence[Tried], wanted: int
) -> NDArray[np.float64]:
    """Of the wanted class's score less its rival's, by pixel, `(N, 28, 28)`."""
    from engine.attribution.explaining import explain

    images = as_read(classifier, np.stack([each.pixels for each in tried]))
    rivals = [each.rival(wanted) for each in tried]
    targets = [wanted] * len(tried)
    values = explain(classifier, images, target=targets, versus=rivals).values
    return of_digits(classifier, values)


class _Beginnings:
    """Where a stroke could begin, and straight strokes from there, by the gradient at the start.

    Attributes:
        dabs: the most promising places, of brush and eraser.
    """

    def __init__(self, start: Tried, gradient: NDArray[np.float64]) -> None:
        """Find the places."""
        self._place = start.drawing.digit().transform or WHOLE
        self._worths = {
            erases: worth(gradient, start.pixels, start.drawing, erases=erases)
            for erases in (False, True)
        }
        self.dabs = [
            Brushed(point, erases)
            for erases, worths in self._worths.items()
            for row, column in seeds(worths, SEEDS)
            if _on_canvas(point := self._place.to_drawing([[column, row]])).all()
        ]

    def lines(self, steps: int) -> list[Brushed]:
        """The most promising straight strokes of so many steps."""
        along = np.arange(steps + 1)[:, None]
        forecasts = []
        for dab in self.dabs:
            for step in _steps():
                path = (dab.path + along * step).astype(np.float32)
                if _on_canvas(path[-1:]).all():
                    values = at_points(self._worths[dab.erases], self._place.to_digit(path))
                    forecasts.append((float(values.sum()), Brushed(path, dab.erases)))
        forecasts.sort(key=lambda it: -it[0])
        return [way for _, way in forecasts[:LINES]]


def _steps() -> NDArray[np.float64]:
    """A step in each direction, `(DIRECTIONS, 2)`."""
    angles = np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS)
    return REACH * np.stack([np.cos(angles), np.sin(angles)], axis=1)


def _on_canvas(points: NDArray[Any]) -> NDArray[np.bool_]:
    """Which of the points `(n, 2)` lie on the canvas."""
    return np.all((points >= 0) & (points <= SIDE), axis=1)


def _longer(
    classifier: "Classifier", beam: Sequence[Tried], drawing: Drawing, wanted: int
) -> list[Brushed]:
    """Ways to go on that the gradient promises most of, at either end of each stroke."""
    gradients = _gradients(classifier, beam, wanted)
    forecasts: list[tuple[float, Brushed]] = []
    for tried, gradient in zip(beam, gradients, strict=True):
        way = tried.brushed
        worths = worth(gradient, tried.pixels, drawing, erases=way.erases)
        place = tried.drawing.digit().transform or WHOLE
        for at_end in (True, False)[: 1 if len(way.path) == 1 else 2]:
            for point, value in _next_points(way, worths, place.to_digit, at_end=at_end):
                forecast = tried.margin(wanted) + value
                forecasts.append((forecast, way.extended(point, at_end=at_end)))
    forecasts.sort(key=lambda it: -it[0])
    return [way for _, way in forecasts[:TRIED]]


def _next_points(
    way: Brushed, worths: NDArray[np.float64], to_digit: Any, *, at_end: bool
) -> list[tuple[NDArray[np.float32], float]]:
    """Points a step from an end, on the canvas and away from the path, and what each is worth."""
    points = (way.path[-1 if at_end else 0] + _steps()).astype(np.float32)
    apart = np.linalg.norm(points[:, None] - way.path[None], axis=-1).min(axis=1)
    points = points[_on_canvas(points) & (apart > 0.9 * REACH)]
    return list(zip(points, at_points(worths, to_digit(points)).tolist(), strict=True))


def _shortened(classifier: "Classifier", drawing: Drawing, found: Tried, wanted: int) -> Tried:
    """What flips cut at either end, as far as it still flips."""
    path = found.brushed.path
    if len(path) < 2:
        return found
    share = 1 / (len(path) - 1)  # of a step
    cuts = [share * n / _CUTS for n in range(_CUTS + 1)]
    shorter = [Brushed(part_of(path, 0, 1 - cut), found.brushed.erases) for cut in cuts[1:]]
    shorter += [Brushed(part_of(path, cut, 1), found.brushed.erases) for cut in cuts[1:]]
    still = [it for it in _read(classifier, drawing, shorter) if it.margin(wanted) > CLEAR]
    return min([found, *still], key=lambda it: it.brushed.length)
