"""What is it like: looks among those of the training digits, and the nearest of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from engine.drawing import Drawing
from engine.errors import UnsupportedNetworkError
from engine.networks.digit_size import as_read
from engine.what_if.fixes import fixed
from engine.what_if.looks import Look, looks_of
from engine.what_if.neighbours import Neighbour, known_digits
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency

MOST = 60_000  # training digits that are compared with
TOLD_AFTER = 3_000  # of which the nearest so far are told for the first time, then again
VISIBLE = 0.05  # of full brightness
NO_LAYER = tr("The network has no hidden layer by which digits could be compared.")


@dataclass(frozen=True, slots=True, eq=False)
class CompareDrawing(Message):
    """Compare a drawing with the training digits; what is drawn next ends it.

    Attributes:
        drawing: what is on the canvas; not empty.
        network: which network sees it.
    """

    urgency: ClassVar = Urgency.ASIDE
    ended_by: ClassVar = frozenset({Urgency.LIVE, Urgency.WARM_UP})

    drawing: Drawing
    network: LiveNetwork

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Comparing the drawing with training digits")

    def answer(self, engine: Engine) -> "Iterator[LooksCompared]":
        """How it looks; the nearest digits are left to `FindNeighbours`."""
        network = engine.networks[self.network]
        if not network.reads(self.drawing):
            return
        classifier = network.classifier
        pixels = self.drawing.digit().pixels
        looks = looks_of(pixels)
        fixes = tuple(fixed(self.drawing, look) for look in looks)
        images = np.stack([pixels, *(each.digit().pixels for each in fixes)])
        chances = classifier.probabilities(as_read(classifier, images))
        now, then = _reading(chances[0]), tuple(_reading(each) for each in chances[1:])
        moved = np.abs(images[1:] - images[0]).max(axis=(1, 2), initial=0.0) > VISIBLE
        yield LooksCompared(self, looks, fixes, now, then, tuple(moved.tolist()))
        engine.post(FindNeighbours(self.drawing, self.network))


@dataclass(frozen=True, slots=True, eq=False)
class FindNeighbours(Message):
    """Find the training digits that are nearest to a drawing, among more and more of them.

    It takes half a minute the first time, and goes on where it stopped.
    """

    urgency: ClassVar = Urgency.ERRAND

    drawing: Drawing
    network: LiveNetwork

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Looking for the nearest training digits")

    def answer(self, engine: Engine) -> "Iterator[NeighboursFound | None]":
        """The nearest so far, then of all; None while it goes on."""
        network = engine.networks[self.network]
        if not network.reads(self.drawing):
            return
        classifier = network.classifier
        known = known_digits(classifier, MOST)
        pixels = self.drawing.digit().pixels
        told = 0
        try:
            for _ in known.learn(classifier):
                if not told or known.known - told >= TOLD_AFTER:
                    told = known.known
                    yield NeighboursFound(
                        self, known.nearest(classifier, pixels), told, known.total
                    )
                if not known.is_of(classifier):
                    return  # other weights: asked again
                yield None
        except UnsupportedNetworkError:
            yield NeighboursFound(self, (), 0, 0, NO_LAYER)
            return
        nearest = known.nearest(classifier, pixels)
        yield NeighboursFound(self, nearest, known.known, known.total)


def _reading(chances: "np.ndarray[tuple[int], np.dtype[np.floating]]") -> "Read":
    return Read(int(chances.argmax()), float(chances.max()))


@dataclass(frozen=True, slots=True)
class Read:
    """What is read.

    Attributes:
        predicted: the class.
        chance: its probability.
    """

    predicted: int
    chance: float


@dataclass(frozen=True, slots=True, eq=False)
class LooksCompared:
    """How a drawing looks, and what a usual look would do.

    Attributes:
        request: what was asked.
        looks: each with its place among training digits.
        fixes: the drawing with each look as most training digits have it.
        now: what is read of it.
        then: what is read of each fix.
        useful: whether each fix changes anything that is seen.
    """

    request: CompareDrawing
    looks: tuple[Look, ...]
    fixes: tuple[Drawing, ...]
    now: Read
    then: tuple[Read, ...]
    useful: tuple[bool, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NeighboursFound:
    """The nearest training digits so far.

    Attributes:
        request: what was asked.
        neighbours: nearest first.
        known: how many were compared with.
        total: how many will be.
        why_none: why there are none.
    """

    request: FindNeighbours
    neighbours: tuple[Neighbour, ...]
    known: int
    total: int
    why_none: str = ""
