"""What teaching tells while it goes on, and what came of it. No TensorFlow."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class GettingReady:
    """Drawings are varied, and the network is asked what it must not forget."""


@dataclass(frozen=True, slots=True)
class Learning:
    """A step was learned.

    Attributes:
        step: number of the step, from 1.
        part: of the learning that is done, in (0, 1]; of the time, where that runs out first.
    """

    step: int
    part: float


@dataclass(frozen=True, slots=True)
class Checking:
    """Test digits were read, with both networks.

    Attributes:
        done: digits so far.
        total: digits in all.
    """

    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one network makes of the corrections and of MNIST's test digits.

    Attributes:
        probabilities: of the corrections' drawings, `(n, classes)`.
        right: test digits that it reads right.
    """

    probabilities: NDArray[np.float32]
    right: int

    @property
    def read(self) -> tuple[int, ...]:
        """What each correction is read as."""
        return tuple(int(each) for each in self.probabilities.argmax(axis=1))


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What came of it.

    Attributes:
        labels: of the corrections, `(n,)`.
        before: as the network was.
        after: as it is once taught.
        tested: how many test digits were read: all but those that were taught.
        steps: that were learned.
        seconds: that it took, all in all.
        ran_out: whether time ended the learning before the last planned step.
        left_out: how many of the test digits were taught, and so were not read.
    """

    labels: tuple[int, ...]
    before: Reading
    after: Reading
    tested: int
    steps: int
    seconds: float
    ran_out: bool
    left_out: int = 0

    @property
    def change(self) -> float:
        """Of the accuracy on the test digits: below 0, it reads fewer of them."""
        return (self.after.right - self.before.right) / self.tested

    def accuracy(self, reading: Reading) -> float:
        """On the test digits, in [0, 1]."""
        return reading.right / self.tested

    def corrected(self, reading: Reading) -> int:
        """How many corrections are read as what they are."""
        return sum(a == b for a, b in zip(reading.read, self.labels, strict=True))


TeachingEvent = GettingReady | Learning | Checking | Lesson
