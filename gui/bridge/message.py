"""What is asked of the engine: how urgent it is, what it replaces, what it gives way to."""

import math
from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar, Protocol

from engine.words import tr

if TYPE_CHECKING:
    from gui.bridge.messages.warm_up import WarmUp
    from gui.bridge.networks import Networks


class Urgency(IntEnum):
    """What goes first: the smaller number; of two that are equal, the one that came first."""

    COMMAND = 0
    """A network to be opened or saved."""
    NETWORK = 1
    """Other weights: what is asked next is to meet the right network."""
    LIVE = 2
    """A drawing to be explained; training waits for it too."""
    TILES = 3
    """The small maps beside a map, a few at a time; training waits for them too."""
    WARM_UP = 4
    """What the next stroke will ask for."""
    ASIDE = 5
    """What belongs beside the map on the screen, while the pen rests."""
    ERRAND = 6
    """What takes long, bit by bit, while there is nothing else to do."""


class Engine(Protocol):
    """What a message finds where it is answered: in the thread that owns TensorFlow.

    Attributes:
        networks: those in use.
        screen: what the window last wanted to be shown.
        small_maps_at: when small maps were last begun, by `time.monotonic`.
        small_maps_took: seconds of work that those took.
    """

    networks: "Networks"
    screen: "WarmUp | None"
    small_maps_at: float
    small_maps_took: float

    def post(self, message: "Message") -> None:
        """Leave something to be done when nothing more urgent waits."""

    def holds(self, kind: "type[Message]") -> bool:
        """Whether a message of this kind waits, or is being answered."""


class Message(ABC):
    """Something that is asked of the engine; subclasses are frozen, arrays in them never change.

    Attributes:
        urgency: what it goes before.
        gives_way: whether it is interrupted, and resumed later, when something more urgent waits.
        ended_by: urgencies of what makes it pointless, whether it waits or is being answered.
        outlives_window: whether it is answered even though the window has closed.
        patience: seconds after which it goes on once, however much that is live waits; between two
            moves of a pen that is faster than the engine, there is no other moment for it.
    """

    __slots__ = ()
    urgency: ClassVar[Urgency]
    gives_way: ClassVar[bool] = True
    ended_by: ClassVar[frozenset[Urgency]] = frozenset()
    outlives_window: ClassVar[bool] = False
    patience: ClassVar[float] = math.inf

    @property
    def topic(self) -> Hashable | None:
        """A newer message on the same topic takes this one's place; None: nothing does.

        By itself a newer one of the same type takes it; commands are all obeyed, in their order.
        """
        return None if self.urgency is Urgency.COMMAND else type(self)

    @property
    def doing(self) -> str:
        """What fails if it fails, for the words of a problem."""
        return tr("Explaining the drawing")

    @abstractmethod
    def answer(self, engine: Engine) -> Iterator[object]:
        """Do what is asked, in the engine's thread.

        Yields:
            Each answer, for whoever has subscribed to its type; None where there is nothing to
            tell yet. At each of them something more urgent may go first, or end it.
        """
