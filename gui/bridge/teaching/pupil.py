"""A network that is taught: as it was, the copy that learns, and what it takes to keep it."""

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import NetworkFileError
from engine.files import SHIPPED_NETWORK
from engine.machine import thread_pools
from engine.words import tr
from gui.bridge.network_in_use import NetworkInUse

if TYPE_CHECKING:
    from engine.classifier import Classifier


@dataclass(slots=True, eq=False)
class Pupil:
    """One network, twice; both belong to the engine's thread, but for the copy while it is taught.

    Attributes:
        before: as it was when the lesson began, whatever the live network does meanwhile.
        copy: learns, in the training's pool of threads.
        path: file of the network; None of the shipped one, and of one that was trained here.
        trained_here: whether it is the classic ConvNet, in training or of a past epoch.
    """

    before: NetworkInUse
    copy: "Classifier"
    path: Path | None
    trained_here: bool
    _after: NetworkInUse | None = field(default=None, init=False)
    _moved_to: str | None = field(default=None, init=False)

    @classmethod
    def making(cls, network: NetworkInUse) -> "Generator[None, None, Pupil]":
        """Copies of a network in use, with its weights of this moment.

        Yields:
            None between the two, each of which takes a moment: a live request may go first.
        """
        classifier = network.classifier
        before = NetworkInUse("loaded", classifier.twin(), network.file)
        yield None
        copy = before.classifier.twin(device=_place(classifier.device))
        return cls(before, copy, network.path, network.id != "loaded")

    @property
    def after(self) -> NetworkInUse:
        """The copy with its explainers; not before it was taught."""
        if self._after is None:
            if self._moved_to is not None:
                self.copy = self.copy.twin(device=self._moved_to)
            self._after = NetworkInUse("loaded", self.copy, self.before.file)
        return self._after

    def move_to(self, device: str) -> None:
        """Compute there from now on; the copy once it was taught, as till then it is its thread's.

        Raises:
            tf.errors.OpError: the weights of one cannot be read where it is.
        """
        self._moved_to = device
        self.before.move_to(device)
        if self._after is not None:
            self._after.move_to(device)
            self.copy = self._after.classifier

    def begin_anew(self, device: str) -> None:
        """Have the copy as it was before the lesson, there, in the thread in which it is taught.

        Raises:
            tf.errors.OpError: the weights cannot be read where they are.
        """
        self.copy = self.before.classifier.twin(device=_place(device))

    def save(self, path: Path) -> Path:
        """Write the network as its own file has it, with the weights that the copy learned.

        Raises:
            InkLensError: its own file is gone or holds another network, or nothing can be written.
        """
        from engine import network
        from engine.classifier import Classifier

        own = self.path or SHIPPED_NETWORK
        whole = network.build_convnet() if self.trained_here else network.load(own)
        like = Classifier(whole, reading=self.copy.reading)
        try:
            like.model.set_weights(self.copy.model.get_weights())
        except ValueError as error:
            raise NetworkFileError(
                tr(
                    "{name} holds another network by now: open it again, then teach that one.",
                    name=own.name,
                )
            ) from error
        for learned, variable in like.follows(whole):
            variable.assign(learned.value)
        return network.save(whole, path)


def _place(device: str | None) -> str | None:
    """Where a copy of what computes on `device` is taught."""
    return None if device is None else thread_pools.training_place(device)
