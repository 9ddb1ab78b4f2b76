"""How far a run is and how long the rest will take."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """Mean loss and accuracy over images that arrive in batches."""

    images: int = 0
    _loss: float = 0.0
    _right: float = 0.0

    def add(self, loss: float, right: float, images: int) -> None:
        """Count a batch of `images` with this mean loss, of which `right` were read right."""
        self._loss += loss * images
        self._right += right
        self.images += images

    @property
    def loss(self) -> float:
        """Mean loss an image; 0 before the first."""
        return self._loss / max(self.images, 1)

    @property
    def accuracy(self) -> float:
        """Part of the images that were read right, in [0, 1]; 0 before the first."""
        return self._right / max(self.images, 1)


ENOUGH_STEPS = 20
"""So many steps are timed before a time is told; the first, in which a graph is traced, is not."""


@dataclass(slots=True)
class Pace:
    """Time left, from the pace of what is done; what passes between the steps does not count.

    Attributes:
        steps_left: training steps still to do.
        images_left: images still to evaluate.
    """

    steps_left: int
    images_left: int
    _timed: int = 0
    _calls: int = 0
    _step_seconds: float | None = None
    _image_seconds: float | None = None
    _blended_images: int = 1

    @contextmanager
    def steps(self, count: int = 1) -> Iterator[None]:
        """Time some training steps, taken in one call."""
        began = time.monotonic()
        yield
        self.steps_left -= count
        self._timed += count
        self._calls += 1
        # The first call takes seconds that no other takes: the second one lets it be forgotten.
        before = self._step_seconds if self._calls > 2 else None
        took = (time.monotonic() - began) / count
        self._step_seconds = _blend(before, took, max(self._calls - 1, 1))

    @contextmanager
    def evaluation(self, images: int) -> Iterator[None]:
        """Time the evaluation of so many images."""
        began = time.monotonic()
        yield
        self.images_left -= images
        self._image_seconds = _blend(
            self._image_seconds, (time.monotonic() - began) / images, self._blended_images
        )
        self._blended_images += 1

    @property
    def steps_per_second(self) -> float:
        """Training steps a second while it trains, at the pace so far; 0 before the first."""
        return 1 / self._step_seconds if self._step_seconds else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Until everything is done; None while steps are left and too few were timed."""
        if self.steps_left and (self._timed <= ENOUGH_STEPS or self._calls < 3):
            return None
        step = self._step_seconds or 0.0
        # Until images have been evaluated, each counts as a third of a step of 50 does.
        image = self._image_seconds if self._image_seconds is not None else step / 150
        return self.steps_left * step + self.images_left * image


def _blend(before: float | None, now: float, count: int) -> float:
    """A mean of the first 25, then one that follows a change of pace within some fifty steps."""
    return now if before is None else before + (now - before) * max(0.04, 1 / count)
