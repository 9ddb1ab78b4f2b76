"""Which maps notice: compare each method's map with that of the network before it forgot."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.words import tr
from gui.bridge.live_network import Options
from gui.bridge.message import Engine, Message, Urgency

if TYPE_CHECKING:
    from engine.scrambling.noticing import Similarity
    from gui.bridge.messages.explain import Explained


@dataclass(frozen=True, slots=True, eq=False)
class CompareMaps(Message):
    """Compare the maps of a scrambled copy with those of its network, a method at a time.

    What is drawn next ends it, and so do other weights, and one of these about nothing.

    Attributes:
        explained: the map on the screen: what is compared by all methods; None to stop.
        options: of each method that has any which are not at their default.
    """

    urgency: ClassVar = Urgency.ASIDE
    ended_by: ClassVar = frozenset({Urgency.LIVE, Urgency.WARM_UP})

    explained: "Explained | None"
    options: tuple[tuple[str, Options], ...] = ()

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Comparing maps with those before")

    def answer(self, engine: Engine) -> "Iterator[MapsCompared | None]":
        """The methods so far, each time there is one more."""
        from engine.scrambling.noticing import Question, similarities
        from gui.bridge.scrambled_network import ScrambledNetwork

        shown = self.explained
        network = None if shown is None else engine.networks[shown.network]
        if shown is None or not isinstance(network, ScrambledNetwork):
            return
        options = {method: dict(pairs) for method, pairs in self.options}
        asked = Question(shown.pixels, shown.target, shown.versus, options)
        known, done, changes = (
            network.known_maps(asked),
            network.known_found(asked),
            network.changes,
        )
        given, copy = network.source.classifier, network.classifier
        before = network.source.changes
        last: tuple[Similarity, ...] = ()
        for found in similarities(given, copy, asked, known, done):
            if (network.changes, network.source.changes) != (changes, before):
                known.clear()
                done.clear()  # of two networks, or not all of one
                return
            last = found or last
            yield None if found is None else MapsCompared(self, found)
        yield MapsCompared(self, last, whole=True)


@dataclass(frozen=True, slots=True, eq=False)
class MapsCompared:
    """How like the maps are to those before, so far.

    Attributes:
        request: what was asked.
        found: a method each; those that cannot explain the network are left out.
        whole: whether these are all.
    """

    request: CompareMaps
    found: "tuple[Similarity, ...]"
    whole: bool = False
