"""The course of a run within its epochs, thinned out: what its curves are drawn from later.

No TensorFlow, so that a window can read it.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engine.training.events import BatchEnded
from engine.training.settings import MOST_EPOCHS

MOST_POINTS = 240
"""Of a run: as many as a plot has room for; 8 KB in its record."""

_DECIMALS = 6  # of a place
_ROUNDED = 10.0**-_DECIMALS


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """The figures at one step.

    Attributes:
        place: in epochs, 0.5 in the middle of the first one.
        loss: cross-entropy, mean over this epoch's images so far.
        accuracy: part of this epoch's images so far that were read right.
    """

    place: float
    loss: float
    accuracy: float


class Course:
    """Takes a run's steps as they are done, and keeps some of them, evenly spread.

    Attributes:
        points: those that are kept, in their order.
    """

    def __init__(self, points: Iterable[CoursePoint] = (), *, up_to: float = math.inf) -> None:
        """Go on from these points, but for those behind `up_to`: they are trained again."""
        self.points = [point for point in points if point.place <= up_to + _ROUNDED]
        last = self.points[-1].place if self.points else 0.0
        self._apart = 2 * last / MOST_POINTS  # what has been thinned out is not kept denser now

    def add(self, event: BatchEnded) -> None:
        """Keep a step, unless it is too near to the one before."""
        place = round(event.epoch - 1 + event.batch / event.batches, _DECIMALS)
        if self.points:
            last = self.points[-1].place
            if place <= last or place < last + self._apart:
                return
        self.points.append(CoursePoint(place, _short(event.loss), _short(event.accuracy)))
        if len(self.points) > MOST_POINTS:
            del self.points[1::2]
            self._apart = 2 * place / MOST_POINTS

    def to_plain(self) -> list[list[float]]:
        """As JSON has it."""
        return [[point.place, point.loss, point.accuracy] for point in self.points]


def read_course(plain: Any) -> tuple[CoursePoint, ...]:
    """What `Course.to_plain` gave; nothing where it is not that, as nothing is resumed from it."""
    if not isinstance(plain, list):
        return ()
    points = []
    for each in plain[: MOST_POINTS + 1]:
        if not (isinstance(each, list) and len(each) == len(CoursePoint.__slots__)):
            return ()
        if not all(map(_is_figure, each)):
            return ()
        points.append(CoursePoint(*map(float, each)))
    places = [point.place for point in points]
    known = all(0 <= place <= MOST_EPOCHS for place in places)
    return tuple(points) if known and places == sorted(set(places)) else ()


def _is_figure(plain: Any) -> bool:
    """A float of any kind, or an integer that is one."""
    return type(plain) is float or (type(plain) is int and abs(plain) <= MOST_EPOCHS)


def _short(figure: float) -> float:
    """Five decimals; the loss of a diverged run is no number, and stays so."""
    return round(figure, 5)
