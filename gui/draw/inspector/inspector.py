"""The inspector beside the squares: sections that fold, and scroll where they do not fit.

Headings that lie below what is seen stay at its lower edge, so that all that can be asked is known.
"""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.words import tr
from gui.draw.inspector.ledge import Ledge
from gui.draw.inspector.section import Section
from gui.parts.arrangement import STEP

LEAST = 96
"""Pixels in which it is still of use: those that headings at its lower edge leave for what scrolls,
and those that a card above leaves for it."""
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 8
_HELD = 50  # ms, until it is seen again whether a mouse button is down


class Inspector(QScrollArea):
    """Sections, top to bottom.

    Attributes:
        sections: by name.
        ledge: the headings below what is seen.

    Signals:
        folded_changed(): a section was folded or unfolded.
        made(Section): a section has its body from now on.
    """

    folded_changed = Signal()
    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without sections."""
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._inside = QWidget(self)
        for behind in (self.viewport(), inside):  # the window's own colour
            behind.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, STEP, 0)
        self._column.setSpacing(STEP // 2)  # all headings are seen at 960 x 640
        self._column.addStretch(1)
        self.setWidget(inside)
        self.sections: dict[str, Section] = {}
        self._folded: dict[str, tuple[str, ...]] = {}  # what was folded to make room for which
        self._gone: set[str] = set()  # sections that are hidden, as there is nothing in them
        self._making_room = False
        self._opened: Section | None = None
        self._part: QWidget | None = None  # of it, where not all of it can be seen
        self._placing = self._grown = False
        self._least = 0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._settle)
        self.ledge = Ledge(self)
        self.ledge.wanted.connect(self._on_wanted)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        bar = self.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged):
            moved.connect(self._place_ledge)

    def add(self, section: Section) -> Section:
        """Put a section under those that are there."""
        section.made.connect(self._on_made)
        if section.made_body is not None:
            self._fit_lists(section)
        # No higher than its hint would be too low: that knows not how words wrap in this width.
        section.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._column.insertWidget(self._column.count() - 1, section)
        self.sections[section.name] = section
        section.unfolded.connect(self._on_unfolded)
        section.installEventFilter(self)
        return section

    @Slot(object)
    def _on_made(self, section: Section) -> None:
        self._fit_lists(section)
        self.made.emit(section)

    def _fit_lists(self, section: Section) -> None:
        """Lists are as wide as there is room, and no wider."""
        for combo in section.findChildren(QComboBox):
            combo.setSizeAdjustPolicy(_SHORT)
            combo.setMinimumContentsLength(_LETTERS)

    def least_width(self) -> int:
        """What its words need, in px; once they needed it, it stays so, that nothing moves."""
        needed = max((it.minimumSizeHint().width() for it in self.sections.values()), default=0)
        margins = self._column.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width()
        self._least = max(self._least, needed + margins.left() + margins.right() + bar)
        return self._least

    @property
    def made_bodies(self) -> Iterator[QWidget]:
        """What the sections hold, as far as it was needed yet."""
        return (body for it in self.sections.values() if (body := it.made_body) is not None)

    @property
    def open_sections(self) -> tuple[str, ...]:
        """Names of the sections that are unfolded, or will be once there is room again."""
        waiting = {name for names in self._folded.values() for name in names}
        return tuple(n for n, it in self.sections.items() if it.is_open or n in waiting)

    def unfold(self, names: Collection[str]) -> None:
        """Unfold these sections and fold all others."""
        self._folded.clear()
        for name, section in self.sections.items():
            section.set_open(name in names)

    def set_open(self, name: str, is_open: bool) -> None:
        """Unfold a section that nobody asked for, or fold it: no other one is folded for it."""
        self._making_room = True
        self.sections[name].set_open(is_open)
        self._making_room = False

    def show_part(self, name: str, part: QWidget | None = None) -> None:
        """Scroll to a section, or to a part of it, also once it has grown for what it tells."""
        self._opened, self._part = self.sections[name], part
        self._show_whole(self._opened if part is None or not part.isVisible() else part)

    def _on_unfolded(self, is_open: bool) -> None:
        section = self.sender()
        if self._making_room or not isinstance(section, Section):
            return
        if not is_open:
            self._opened = None
            self._give_room_back(section)
        elif self.isVisible():
            self._make_room_for(section)
        self.folded_changed.emit()

    def _make_room_for(self, wanted: Section) -> None:
        """Show it whole; where a tall one does not fit, fold others for it, from the top on.

        They unfold again with its folding. For a small one the inspector scrolls.
        """
        self._folded.pop(wanted.name, None)
        if wanted.sizeHint().height() > self.height() // 2:
            self._fold_others(wanted)
        self._fits()  # the layout is as it will be
        self._opened, self._part = wanted, None
        self._show_whole(wanted)

    def _fold_others(self, wanted: Section) -> None:
        folded = []
        self._making_room = True
        for name, section in self.sections.items():
            if section is not wanted and section.is_open and not self._fits():
                section.set_open(False)
                folded.append(name)
        self._making_room = False
        if folded:
            self._folded[wanted.name] = tuple(folded)

    def _show_whole(self, part: QWidget) -> None:
        """Scroll to a part; where it is higher than there is room, to its beginning."""
        for _ in range(2):  # on the way headings leave the ledge
            self.ensureWidgetVisible(part, 0, 0)
            if part.height() > self.viewport().height():
                self.verticalScrollBar().setValue(part.mapTo(self._inside, QPoint()).y())

    def _asked(self, section: Section) -> QWidget:
        """What of a section is to be seen whole: the question that was asked, or all of it.

        A question has the property "whole". What stands under it may stay below: so the button
        that was pressed moves no further than its answer needs.
        """
        if self._part is not None and self._part.isVisible():
            return self._part
        part = QApplication.focusWidget()
        while part is not None and part is not section:
            if part.property("whole"):
                return part
            part = part.parentWidget()
        return section

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was unfolded last may grow as it learns more: it is still seen whole.

        And a heading at the lower edge looks as that of its section. A section that goes, as its
        picture does, gives back the room that was made for it; when it comes again, it has it.
        """
        if isinstance(watched, Section):
            self._on_coming_or_going(watched, event.type())
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._grown |= watched is self._opened and event.type() == QEvent.Type.Resize
            self._soon.start()  # sections are being placed: what changes the viewport waits
        elif event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _on_coming_or_going(self, section: Section, event: QEvent.Type) -> None:
        if event == QEvent.Type.HideToParent:
            self._gone.add(section.name)
            self._give_room_back(section)
        elif event == QEvent.Type.ShowToParent and section.name in self._gone:
            self._gone.remove(section.name)  # others are shown once too, as the window opens
            if section.is_open and self.isVisible():
                self._make_room_for(section)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, new: QWidget | None) -> None:
        """Keys that come in from outside are seen too; what a mouse presses lies still."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and not pressed and self._inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which headings are below now."""
        super().resizeEvent(event)
        self._place_ledge()

    # -- headings below what is seen ------------------------------------------------------------

    def _place_ledge(self) -> None:
        """Keep the headings in sight that lie below; what scrolls ends where they begin."""
        if self._placing or not self.sections:
            return
        self._placing = True
        below = self._below()
        row = below[0].heading.height() if below else 0
        tall = self.ledge.height_of(len(below), row)
        self.ledge.show_sections(below)
        if self.viewportMargins().bottom() != tall:
            self.setViewportMargins(0, 0, 0, tall)
        self.ledge.setGeometry(0, self.height() - tall, self.viewport().width(), tall)
        self._placing = False

    def _below(self) -> list[Section]:
        """The sections whose headings would not be seen whole above those that come after them.

        Of more than there is room for, the first ones: the rest is scrolled to.
        """
        below: list[Section] = []
        most = 0
        for section in reversed([it for it in self.sections.values() if not it.isHidden()]):
            heading = section.heading
            most = max(self.height() - LEAST, 0) // max(heading.height(), 1)
            bottom = section.y() + heading.geometry().bottom() + 1
            bottom -= self.verticalScrollBar().value()
            rows = min(len(below), most)
            if bottom <= self.height() - self.ledge.height_of(rows, heading.height()):
                break
            below.insert(0, section)
        return below[:most]

    def _on_wanted(self, name: str) -> None:
        section = self.sections[name]
        if section.is_open:
            self.show_part(name)
        else:
            section.set_open(True)

    def _settle(self) -> None:
        """All sections have been placed."""
        self._place_ledge()
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._soon.start(_HELD)  # what is being dragged stays under the pointer
            return
        grown, self._grown = self._grown, False
        self._soon.setInterval(0)
        if grown and self._opened is not None and self._opened.is_open:
            self._show_whole(self._asked(self._opened))

    def _give_room_back(self, section: Section) -> None:
        self._making_room = True
        for name in self._folded.pop(section.name, ()):
            self.sections[name].set_open(True)
        self._making_room = False

    def _fits(self) -> bool:
        """Whether everything is seen without scrolling."""
        seen = self.viewport()
        self._column.activate()
        least = self._inside.minimumSizeHint().height()
        needed = max(self._column.heightForWidth(seen.width()), least)
        self._inside.resize(seen.width(), max(needed, seen.height()))
        return needed <= self.height()
