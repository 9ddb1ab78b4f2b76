"""Find out how the loaded network sees training digits, so that it can say what is unlike them."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from engine import familiarity
from engine.data import mnist
from engine.errors import NetworkFileError, OutputError, UnsupportedNetworkError
from engine.files import make_folder
from engine.words import tr
from gui.bridge.digest import digest_of
from gui.bridge.message import Engine, Message, Urgency

if TYPE_CHECKING:
    from engine.classifier import Classifier

KEPT = 20
"""Files of this kind that stay, half a megabyte each."""
_ASKED, _RIGHT = 400, 0.9  # a network that reads fewer of them has learned something else


@dataclass(frozen=True, slots=True)
class LearnDigits(Message):
    """Measure training digits as the loaded network sees them, a few at a time.

    What is known is kept under the network's digest, and read from there the next time. A network
    that does not read MNIST has learned from something else, of which nothing is known.

    Attributes:
        folder: where it is kept.
    """

    urgency: ClassVar = Urgency.ERRAND

    folder: Path

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Measuring the training digits")

    def answer(self, engine: Engine) -> "Iterator[DigitsLearned | None]":
        """One answer, if there is something to be known of this network."""
        network = engine.networks["loaded"]
        if not network.can_learn_digits:
            return
        network.learns_digits = True
        file = self.folder / f"{digest_of(network.classifier)}.npz"
        with suppress(NetworkFileError):
            network.familiarity = familiarity.load(file)
        if network.familiarity is None:
            yield None
            for found in _measured(network.classifier):
                if engine.networks["loaded"] is not network:
                    return
                network.familiarity = found
                yield None
            self._keep(network.familiarity, file)
        if network.familiarity is not None:
            yield DigitsLearned()

    def _keep(self, known: "familiarity.Familiarity | None", file: Path) -> None:
        """Keep it, and of all such files the newest; where that fails it is measured again."""
        if known is None:
            return
        with suppress(OutputError, OSError):
            make_folder(self.folder)
            known.save(file)
            files = sorted(self.folder.glob("*.npz"), key=lambda it: it.stat().st_mtime)
            for old in files[:-KEPT]:
                old.unlink(missing_ok=True)


def _measured(classifier: "Classifier") -> "Iterator[familiarity.Familiarity | None]":
    """None a few times, then what is known of the digits; nothing of a network that reads none."""
    images, labels = mnist.training_digits(familiarity.ENOUGH)
    yield None
    some = images[:_ASKED].astype(np.float32) / 255
    if np.mean(classifier.probabilities(some).argmax(axis=1) == labels[:_ASKED]) < _RIGHT:
        return
    yield None
    with suppress(UnsupportedNetworkError):  # it has no hidden layer to compare by
        yield (yield from familiarity.fitting(classifier, images, labels))


@dataclass(frozen=True, slots=True)
class DigitsLearned:
    """From now on the loaded network says what is unlike all training digits."""
