"""A moment of a run whose weights are kept: its start, early steps, and the end of every epoch.

A network learns most in its first epoch, so that this has moments of its own: after 1, 2, 4, 8 …
steps. No TensorFlow, so that a window can name them.
"""

import re
from dataclasses import dataclass
from typing import Self

from engine.words import tr, trn

MOST_EARLY = 10
"""Moments within the first epoch: after 1, 2, 4 … 512 steps."""

_NAME = re.compile(r"(\d{4})(?:-(\d{3}))?")


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A place in a run; of two the later one is the greater.

    Attributes:
        epoch: epochs that are done.
        step: steps of the first epoch; 0 from its end on, and at the start.
    """

    epoch: int
    step: int = 0

    @property
    def words(self) -> str:
        """As a person says it: "random weights", "after 4 steps", "after epoch 2"."""
        return (
            tr("after {short}", short=self.short)
            if self.epoch or self.step
            else tr("random weights")
        )

    @property
    def short(self) -> str:
        """The same in a word or two: "start", "4 steps", "epoch 2"."""
        if self.epoch:
            return tr("epoch {epoch}", epoch=self.epoch)
        if self.step:
            return trn("{n} step", "{n} steps", self.step)
        return tr("start")

    @property
    def network(self) -> str:
        """What a person calls the network that a run had then."""
        if self.epoch:
            return tr("the network after epoch {epoch}", epoch=self.epoch)
        if self.step:
            return trn("the network after {n} step", "the network after {n} steps", self.step)
        return tr("the network with random weights")

    @property
    def name(self) -> str:
        """Of the file that its weights lie in, without its ending."""
        return f"{self.epoch:04d}-{self.step:03d}" if self.step else f"{self.epoch:04d}"

    @classmethod
    def of_name(cls, name: str) -> Self | None:
        """The moment whose file is named so; None if none is."""
        found = _NAME.fullmatch(name)
        return None if found is None else cls(int(found[1]), int(found[2] or 0))


def is_early(epoch: int, batch: int, batches: int) -> bool:
    """Whether the weights are kept after this step of an epoch, 1 for the first of either."""
    power_of_two = batch & (batch - 1) == 0
    return epoch == 1 and power_of_two and batch < min(batches, 2**MOST_EARLY)


def newest_moment(epoch: int, batch: int, batches: int) -> Moment:
    """The last moment that a run has kept after this step of an epoch, both counted from 1."""
    if epoch > 1:
        return Moment(epoch - 1)
    most = min(batch, batches - 1, 2 ** (MOST_EARLY - 1))
    return Moment(0, 2 ** (most.bit_length() - 1) if most else 0)


def spread(moments: tuple[Moment, ...], most: int) -> tuple[Moment, ...]:
    """At most so many of these moments, evenly, the first and the last among them."""
    if len(moments) <= most:
        return moments
    return tuple(moments[round(k * (len(moments) - 1) / (most - 1))] for k in range(most))
