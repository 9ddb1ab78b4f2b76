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


@dataclass(slots=True)
class Pace:
    """Time left, from the pace of what is done; what passes between the steps does not count.

    Attributes:
        steps_left: training steps still to do.
        images_left: images still to evaluate.
    """

    steps_left: int
    images_left: int
    _step_seconds: float | None = None
    _image_seconds: float | None = None

    @contextmanager
    def step(self) -> Iterator[None]:
        """Time one training step."""
        began = time.monotonic()
        yield
        self.steps_left -= 1
        self._step_seconds = _blend(self._step_seconds, time.monotonic() - began)

    @contextmanager
    def evaluation(self, images: int) -> Iterator[None]:
        """Time the evaluation of so many images."""
        began = time.monotonic()
        yield
        self.images_left -= images
        self._image_seconds = _blend(self._image_seconds, (time.monotonic() - began) / images)

    @property
    def steps_per_second(self) -> float:
        """Training steps a second while it trains, at the pace so far; 0 before the first."""
        return 1 / self._step_seconds if self._step_seconds else 0.0

    @property
    def seconds_left(self) -> float:
        """Until everything is done."""
        step = self._step_seconds or 0.0
        # Until images have been evaluated, each counts as a third of a step of 50 does.
        image = self._image_seconds if self._image_seconds is not None else step / 150
        return self.steps_left * step + self.images_left * image


def _blend(before: float | None, now: float) -> float:
    """A running mean that follows a change of pace within some fifty steps."""
    return now if before is None else before + (now - before) * 0.04
