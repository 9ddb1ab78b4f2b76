"""What the inspector of the Draw tab holds: a section a panel, each made when it is needed first.

A panel's module is loaded with it, so that the window is seen before what it does not show yet.
"""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from engine.words import tr
from gui.draw.inspector.class_selector import ClassSelector
from gui.draw.inspector.inspector import Inspector
from gui.draw.inspector.method_section import MethodSection
from gui.draw.inspector.section import Section
from gui.draw.inspector.view_section import ViewSection

if TYPE_CHECKING:
    from gui.draw.guess.panel import GuessPanel
    from gui.draw.inspector.trust import TrustPanel
    from gui.draw.network.reading_panel import ReadingPanel
    from gui.draw.picture.picture_panel import PicturePanel
    from gui.draw.scramble.panel import ScramblePanel
    from gui.draw.teach.panel import TeachPanel
    from gui.draw.what_if.panel import WhatIfPanel


class Panels(QWidget):
    """Has the inspector, and its panels by name: whoever asks for one that is not there makes it.

    To add a panel, write it in a file of its own, and add a `Section` and what makes it here.

    Attributes:
        inspector: with its sections by name.
        classes, method, view: they keep what is chosen, so that they are there from the start.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with every section folded but those that keep what is chosen."""
        super().__init__(parent)
        self.classes, self.method = ClassSelector(self), MethodSection(self)
        self.view = ViewSection(self)
        self.inspector = Inspector(self)
        for section in self._sections():
            self.inspector.add(section)

    def _sections(self) -> tuple[Section, ...]:
        """From top to bottom."""
        return (
            Section("picture", tr("Picture"), _picture, hint=tr("From the picture to the digit")),
            Section(
                "network", tr("Network"), _network, hint=tr("How it reads pictures (menu File)")
            ),
            Section("class", tr("Class"), self.classes, is_open=True),
            Section("method", tr("Method"), self.method, is_open=True),
            Section("view", tr("View"), self.view, is_open=True),
            Section(
                "what_if", tr("What if"), _what_if, hint=tr("What would change the network's mind")
            ),
            Section(
                "scramble", tr("Scramble"), _scramble, hint=tr("Which maps notice random weights")
            ),
            Section("guess", tr("Guess first"), _guess, hint=tr("Where do you think it looks?")),
            Section("teach", tr("Teach it"), _teach, hint=tr("A copy learns what was misread")),
            Section(
                "trust",
                tr("How far to trust it"),
                _trust,
                hint=tr("Measure the map while the pen rests (key T)"),
            ),
        )

    def _held_by(self, section: str) -> QWidget:
        return self.inspector.sections[section].body

    @property
    def picture(self) -> "PicturePanel":
        """From a picture to the digit."""
        return cast("PicturePanel", self._held_by("picture"))

    @property
    def network(self) -> "ReadingPanel":
        """How the opened network reads pictures."""
        return cast("ReadingPanel", self._held_by("network"))

    @property
    def what_if(self) -> "WhatIfPanel":
        """What would change the network's mind."""
        return cast("WhatIfPanel", self._held_by("what_if"))

    @property
    def scramble(self) -> "ScramblePanel":
        """Which maps notice random weights."""
        return cast("ScramblePanel", self._held_by("scramble"))

    @property
    def guess(self) -> "GuessPanel":
        """Where a person thinks that the network looks."""
        return cast("GuessPanel", self._held_by("guess"))

    @property
    def teach(self) -> "TeachPanel":
        """Corrections, and a copy that learns them."""
        return cast("TeachPanel", self._held_by("teach"))

    @property
    def trust(self) -> "TrustPanel":
        """How far to trust the map."""
        return cast("TrustPanel", self._held_by("trust"))


def _picture() -> QWidget:
    from gui.draw.picture.picture_panel import PicturePanel

    return PicturePanel()


def _network() -> QWidget:
    from gui.draw.network.reading_panel import ReadingPanel

    return ReadingPanel()


def _what_if() -> QWidget:
    from gui.draw.what_if.panel import WhatIfPanel

    return WhatIfPanel()


def _scramble() -> QWidget:
    from gui.draw.scramble.panel import ScramblePanel

    return ScramblePanel()


def _guess() -> QWidget:
    from gui.draw.guess.panel import GuessPanel

    return GuessPanel()


def _teach() -> QWidget:
    from gui.draw.teach.panel import TeachPanel

    return TeachPanel()


def _trust() -> QWidget:
    from gui.draw.inspector.trust import TrustPanel

    return TrustPanel()
