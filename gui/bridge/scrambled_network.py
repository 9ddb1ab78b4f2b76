"""A network in use that has forgotten some of what it learned: a copy, never the real one."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.attribution.options import Setting
from engine.training.moments import Moment
from engine.words import tr
from gui.bridge.network_in_use import NetworkInUse

if TYPE_CHECKING:
    from engine.scrambling.noticing import Question, Similarity

Key = tuple[int, bytes, int, int | None, tuple[tuple[str, str, Setting], ...]]


class ScrambledNetwork(NetworkInUse):
    """Answers with a copy of another network in use, and explains the class which that one reads.

    Attributes:
        source: the network that it is a copy of.
        copy: the copy, and how much of it is new.
    """

    def __init__(self, source: NetworkInUse) -> None:
        """Copy `source` as it is now."""
        from engine.scrambling.scrambled import Scrambled

        self.source, self.copy = source, Scrambled(source.classifier)
        self._taken = source.changes
        self._maps: tuple[Key | None, dict[str, NDArray[np.float32]]] = (None, {})
        self._found: tuple[tuple[Key, int] | None, dict[str, Similarity]] = (None, {})
        super().__init__("scrambled", self.copy.classifier, source.file)
        self.obstacles, self.layers = source.obstacles, source.layers

    def title_at(self, moment: Moment | None) -> str:
        """What a person calls it, whenever that is."""
        if self.source.is_shipped:
            return tr("a scrambled copy of the shipped network")
        return tr("a scrambled copy of {network}", network=self.source.title)

    def name_in_files(self, moment: Moment | None = None) -> str:
        """In English."""
        return f"a scrambled copy of {self.source.name_in_files(self.source.moment)}"

    def move_to(self, device: str) -> None:
        """Compute there from now on: a copy of what its source is there, which forgets the same."""
        from engine.attribution.explainers import Explainers
        from engine.scrambling.scrambled import Scrambled

        depth = self.copy.depth
        self.copy = Scrambled(self.source.classifier)
        self.copy.set_depth(depth, self.source.classifier)
        self.classifier = self.copy.classifier
        self._taken = self.source.changes
        self._explainers = Explainers(self.classifier)
        self.warm.clear()

    def set_depth(self, depth: int) -> None:
        """Let this many layers be new, and the others have the weights that the network has now."""
        if self._taken != self.source.changes:
            self._taken = self.source.changes
            self.copy.take(self.source.classifier)
        self.copy.set_depth(depth, self.source.classifier)
        self.changes += 1

    def asked(
        self, pixels: NDArray[np.float32], target: int | None, versus: int | None
    ) -> tuple[int | None, int | None]:
        """The class that the network itself reads, where none was picked: maps stay comparable."""
        from engine.attribution.frame import meant

        return meant(target, versus, self.source.classifier.logits(pixels)[0])

    def known_maps(self, asked: "Question") -> dict[str, NDArray[np.float32]]:
        """Maps of the network itself to this question, by method; those of the last one only."""
        key = self._key(asked)
        if self._maps[0] != key:
            self._maps = (key, {})
        return self._maps[1]

    def known_found(self, asked: "Question") -> "dict[str, Similarity]":
        """How like the maps of copy and network are, by method; of the last question only."""
        key = self._key(asked), self.changes
        if self._found[0] != key:
            self._found = (key, {})
        return self._found[1]

    def _key(self, asked: "Question") -> Key:
        """By what the answers to a question are told from those to others."""
        options = tuple(
            (method, *pair) for method, own in asked.options.items() for pair in own.items()
        )
        return self.source.changes, asked.image.tobytes(), asked.target, asked.versus, options
