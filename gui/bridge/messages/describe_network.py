"""Say which network gave an answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.render import Ground, View
from engine.words import tr
from gui.bridge.digest import digest_of
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.explain import Explained


@dataclass(frozen=True, slots=True, eq=False)
class DescribeNetwork(Message):
    """Say by which network this was explained, for the file that it is exported to.

    Attributes:
        explained: what is exported.
        view, ground: how it is shown.
        path: the file; None for the clipboard.
    """

    urgency: ClassVar = Urgency.COMMAND

    explained: Explained
    view: View
    ground: Ground
    path: Path | None

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Exporting the heatmap")

    def answer(self, engine: Engine) -> "Iterator[NetworkDescribed]":
        """One answer; a network in training may have learned since, and has no digest then."""
        shown, networks = self.explained, engine.networks
        network = networks[shown.network]
        if network.number == shown.weights[0]:
            name, in_files = network.title_at(shown.moment), network.name_in_files(shown.moment)
        else:  # another one was opened since
            name, in_files = networks.names.get(shown.weights[0], ("", ""))
        same = network.weights == shown.weights
        yield NetworkDescribed(self, name, digest_of(network.classifier) if same else "", in_files)


@dataclass(frozen=True, slots=True, eq=False)
class NetworkDescribed:
    """Which network it was.

    Attributes:
        message: what was asked.
        name: what a person calls it; of an opened one its file's name.
        digest: SHA-256 of its weights in their order, each after its type and shape; empty where
            they are no longer the same.
        name_in_files: its name in any language of the window.
    """

    message: DescribeNetwork
    name: str
    digest: str
    name_in_files: str = ""
