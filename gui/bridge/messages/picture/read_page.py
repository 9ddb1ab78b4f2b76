"""Find the digit in a picture anew, and read it before and after each stage."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.pages.page import Page
from engine.pages.stages import Cleaned
from engine.pages.turns import look_around
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.network_input import input_of


@dataclass(frozen=True, slots=True, eq=False)
class ReadPage(Message):
    """Clean a picture as it was corrected last; a newer correction takes its place.

    Attributes:
        page: the picture, and what was decided about it.
        network: which network reads it.
        moving: another correction follows at once: a handle is being dragged.
    """

    urgency: ClassVar = Urgency.LIVE
    gives_way: ClassVar = False

    page: Page
    network: LiveNetwork
    moving: bool = False

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Cleaning the picture")

    def answer(self, engine: Engine) -> "Iterator[PageRead]":
        """The digit, and what is read of it after each stage."""
        network = engine.networks[self.network]
        if not input_of(network).draws:
            return  # it was opened since: nobody waits for what it makes of a page
        cleaned = self.page.cleaned()
        digits = [cleaned.digit if cleaned.before is None else cleaned.before]
        digits += [stage.digit for stage in cleaned.stages] or [cleaned.digit]
        shown = np.stack([network.fitted(each) for each in digits])
        probabilities = network.classifier.probabilities(shown)

        def logits(turned: NDArray[np.float32]) -> NDArray[np.float32]:
            return network.classifier.logits(np.stack([network.fitted(each) for each in turned]))

        around = look_around(cleaned.digit, logits, network.unlikeness)
        warnings = (*cleaned.doubts, *around.warnings)
        yield PageRead(self, cleaned, probabilities, warnings, around.better)


@dataclass(frozen=True, slots=True, eq=False)
class PageRead:
    """A picture, cleaned and read.

    Attributes:
        request: what was asked.
        cleaned: the digit and its stages.
        probabilities: float32 `(stages + 1, classes)`: before the first stage, and after each.
        warnings: a sentence each; empty where nothing is odd.
        better: quarter turns clockwise after which it would look more like a digit, or None.
    """

    request: ReadPage
    cleaned: Cleaned
    probabilities: NDArray[np.float32]
    warnings: tuple[str, ...]
    better: int | None

    @property
    def page(self) -> Page:
        """Of the request."""
        return self.request.page
