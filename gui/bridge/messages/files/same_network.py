"""What is made of a map needs the network that the map is of."""

from typing import TYPE_CHECKING

from engine.errors import RepeatError
from engine.words import tr
from gui.bridge.messages.explain import Explained

if TYPE_CHECKING:
    from gui.bridge.network_in_use import NetworkInUse

GONE = tr("Another network was opened since this map was made: ask again, for a map of that one.")


def require_same(network: "NetworkInUse", explained: Explained) -> None:
    """Check that `network` is the one that gave `explained`; it may have learned since.

    Raises:
        RepeatError: another one was opened meanwhile.
    """
    if network.number != explained.weights[0]:
        raise RepeatError(GONE)
