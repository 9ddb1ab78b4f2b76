"""Compare a guess of where the network looks with each method's map."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.guessing.agreement import Agreement
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency

if TYPE_CHECKING:
    from gui.bridge.messages.explain import Explained


@dataclass(frozen=True, slots=True, eq=False)
class CompareGuess(Message):
    """Compare marked pixels with the maps of all methods; the live map goes first.

    Attributes:
        explained: the map on the screen: what is explained by all methods. None to stop.
        marks: `(H, W)` of the pixels that the network received; some, and not all.
    """

    urgency: ClassVar = Urgency.ASIDE

    explained: "Explained | None"
    marks: NDArray[np.bool_]

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Comparing the guess with the maps")

    def answer(self, engine: Engine) -> "Iterator[GuessCompared | None]":
        """The methods so far; from the start again where the weights are no longer the same."""
        from engine.guessing.by_methods import agreements

        shown = self.explained
        if shown is None:
            return
        network, changes = engine.networks[shown.network], -1
        if network.number != shown.weights[0]:
            return  # another one was opened since, and is asked again
        while changes != network.changes:
            changes = network.changes
            steps = agreements(
                network.classifier,
                shown.pixels,
                self.marks,
                shown.target,
                versus=shown.versus,
                options={shown.method: dict(shown.request.options)},
            )
            last: tuple[Agreement, ...] = ()
            for found in steps:
                if network.changes != changes:
                    break
                if len(found) > len(last) > 0:
                    yield GuessCompared(self, last, whole=False)
                last = found
                yield None
        yield GuessCompared(self, last, whole=True)


@dataclass(frozen=True, slots=True, eq=False)
class GuessCompared:
    """How well a guess agrees with the maps, so far.

    Attributes:
        request: what was asked.
        found: a method each; those that cannot explain the network are left out.
        whole: whether these are all.
    """

    request: CompareGuess
    found: tuple[Agreement, ...]
    whole: bool
