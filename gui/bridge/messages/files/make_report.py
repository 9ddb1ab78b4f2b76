"""Make a page about the drawing on the screen that stands alone."""

import time
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from engine.attribution.table import METHODS
from engine.drawing import Drawing
from engine.files import write_text
from engine.pictures.scene import Scene
from engine.words import tr
from gui.bridge.digest import digest_of
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.files.same_network import require_same
from gui.language import date

if TYPE_CHECKING:
    from gui.bridge.network_in_use import NetworkInUse


@dataclass(frozen=True, slots=True, eq=False)
class MakeReport(Message):
    """Explain the drawing by every method, measure the map on the screen, and write the page.

    Attributes:
        explained: what is on the screen.
        network: file of the loaded network; None for the shipped one.
        path: of the page.
        called: the name that a person gave the loaded network, or "".
    """

    urgency: ClassVar = Urgency.ERRAND

    explained: Explained
    network: Path | None
    path: Path
    called: str = ""

    @property
    def topic(self) -> Hashable:
        """A report of the same name takes its place."""
        return MakeReport, self.path

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Making the report")

    def answer(self, engine: Engine) -> "Iterator[ReportGoesOn | ReportMade]":
        """How far it is after each part of the work, and an answer once the page is written."""
        from engine.report.content import Report
        from engine.report.gathering import Question, entries, versions
        from engine.report.page import page

        explained = self.explained
        drawing = explained.request.drawing
        network = engine.networks[explained.network]
        require_same(network, explained)
        # Of its own: a network in training learns on while this is made, bit by bit.
        classifier = network.classifier.twin()
        question = Question(
            explained.method,
            dict(explained.request.options),
            explained.target,
            explained.versus,
        )
        name = _name_of(drawing)
        repeats = explained.network == "loaded"
        making = entries(
            classifier, explained.pixels, name, question, self.network, repeats=repeats
        )
        for done, entry in enumerate(making, 1):
            if entry is None:
                yield ReportGoesOn(min(done, len(METHODS)))
                continue
            drawn = replace(entry, strokes=tuple(drawing.ink.strokes), width=drawing.ink.width)
            report = Report(
                tr("How {name} was read", name=name),
                _reader(network, self.called if repeats else ""),
                digest_of(classifier),
                classifier.names,
                (drawn,),
                versions=versions(),
                made=date(time.localtime(), tr("d MMMM yyyy")),
            )
            yield ReportMade(write_text(self.path, page(report)))


def _reader(network: "NetworkInUse", called: str) -> str:
    """Who read it: by the name that the window has for it, and by its file's."""
    state = network.state
    if called and called != state:
        return f"{called} ({state})"
    return tr("the shipped network") if network.is_shipped else state


def _name_of(drawing: Drawing) -> str:
    if isinstance(drawing, Scene):
        return drawing.painting.name or tr("a picture")
    return tr("a drawing") if drawing.picture is None else drawing.picture.name


@dataclass(frozen=True, slots=True)
class ReportGoesOn:
    """So many maps are made.

    Attributes:
        maps: of all methods' maps; with the last one the measures begin.
    """

    maps: int


@dataclass(frozen=True, slots=True)
class ReportMade:
    """The page is written."""

    path: Path
