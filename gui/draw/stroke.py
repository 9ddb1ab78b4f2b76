"""The stroke under a pen that is still down: ink that is added, or what the eraser takes away."""

from abc import ABC, abstractmethod
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.drawing import Drawing, Path
from engine.words import tr

Point = tuple[float, float]
"""In canvas units, x right and y down."""


class Stroke(ABC):
    """One pass of the pen over a drawing; once the pen is lifted, it is a step of the history.

    Attributes:
        name: what the step is called.
    """

    name: ClassVar[str]

    def __init__(self, under: Drawing) -> None:
        """Begin over the drawing `under`, without any point."""
        self._under, self._path = under, Path()

    @property
    @abstractmethod
    def has_changed(self) -> bool:
        """Whether anything is not as it was."""

    @property
    @abstractmethod
    def drawing(self) -> Drawing:
        """What has become of the drawing so far."""

    @abstractmethod
    def go_to(self, point: Point) -> bool:
        """Go on to a point; whether that makes another drawing."""

    def set_width(self, width: float) -> None:
        """Go on with a brush of another width, in canvas units; all ink gets it."""
        self._under = self._under.with_width(width)

    def ends_at(self, point: Point) -> bool:
        """Whether that is its last point."""
        last = self._path.since(-1)
        return len(last) > 0 and np.array_equal(last[0], np.array(point, np.float32))


class InkStroke(Stroke):
    """Adds ink."""

    name = tr("stroke")

    @property
    def has_changed(self) -> bool:
        """Whether there is any ink."""
        return len(self._path) > 0

    @property
    def drawing(self) -> Drawing:
        """What was there, and the stroke."""
        return self._under.with_stroke(self._path)

    def go_to(self, point: Point) -> bool:
        """Draw a line to a point, which always makes another drawing."""
        self._path.append(point)
        return True

    @property
    def newest(self) -> NDArray[np.float32]:
        """Ends of the line that was added last, `(2, 2)`; `(1, 2)` while there is one point."""
        return self._path.since(-2)

    @property
    def is_first_ink(self) -> bool:
        """Whether it is a single point so far, on an empty canvas."""
        return len(self._path) == 1 and self._under.is_empty


class EraserStroke(Stroke):
    """Takes away what lies under it."""

    name = tr("erase")

    def __init__(self, under: Drawing) -> None:
        """Begin over the drawing `under`, without any point."""
        super().__init__(under)
        self._met = False

    @property
    def has_changed(self) -> bool:
        """Whether it met anything."""
        return self._met

    @property
    def drawing(self) -> Drawing:
        """What is left."""
        return self._under

    def go_to(self, point: Point) -> bool:
        """Erase on the way to a point; whether anything lay there."""
        way = self._way_to(point)
        self._path.append(way)
        left = self._under.erased(way, self._under.ink.width / 2)
        meets = left is not self._under
        self._met |= meets
        self._under = left
        return meets

    def _way_to(self, point: Point) -> NDArray[np.float32]:
        """Points up to `point` from the one before: a fast eraser must not leap over ink."""
        before = self._path.since(-1)
        if not len(before):
            return np.array([point], np.float32)
        start = before[0]
        gap = self._under.ink.width / 4
        steps = int(np.hypot(point[0] - start[0], point[1] - start[1]) / gap)
        return np.linspace(start, point, max(steps, 1) + 1, dtype=np.float32)[1:]
