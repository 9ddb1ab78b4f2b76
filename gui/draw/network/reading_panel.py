"""How the opened network reads pictures: asked for with a preview, and changed: a section."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.networks.reading import MEANINGS, Reading, plausible
from engine.words import chance, tr
from gui.bridge.messages.network.try_readings import ReadingsTried
from gui.bridge.network_input import DIGITS, NetworkInput
from gui.draw.network.said_label import SaidLabel
from gui.draw.network.words import question, reading_words, reasons
from gui.parts.arrangement import STEP
from gui.parts.elided_combo import ElidedComboBox
from gui.speech.naming import call

NOTHING = tr("Draw or open something whose class you know: each line then says what is read.")
SUBJECTS = {"ink": tr("one sign in ink"), "photo": tr("whole pictures")}


class ReadingPanel(QWidget):
    """A line a reading, with what the network says to the picture on the canvas under it.

    Attributes:
        rows: the lines' buttons, the usual reading first.
        said: what is read, a label a line.
        subject: whether the network reads signs in ink, or pictures.
        accept: reads pictures so from now on.

    Signals:
        chosen(Reading): the person decided.
        names_wanted(): they want to name the classes.
        card_wanted(): they want to know more of the network.
    """

    chosen = Signal(object)
    names_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a network."""
        super().__init__(parent)
        self.setObjectName("readingPanel")
        self._takes = DIGITS
        self._readings: tuple[Reading, ...] = ()
        self.rows: list[QRadioButton] = []
        self.said: list[SaidLabel] = []
        self.words, self.hint = QLabel(self), QLabel(NOTHING, self)
        self.words.setObjectName("readingWords")
        self.hint.setObjectName("readingHint")
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self.words, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject = ElidedComboBox(self)
        self.subject.setObjectName("readingSubject")
        call(self.subject, tr("What the network reads"))
        for subject, words in SUBJECTS.items():
            self.subject.addItem(words, subject)
            self.subject.setItemData(
                self.subject.count() - 1, MEANINGS[subject], Qt.ItemDataRole.ToolTipRole
            )
        self.subject.setToolTip(tr("Signs in ink are drawn; pictures are opened and painted on"))
        self._group = QButtonGroup(self)
        self._lines = QGridLayout()
        self._lines.setVerticalSpacing(2)
        self._lines.setColumnStretch(1, 1)
        self.accept = self._button("readingAccept", tr("Read pictures so"), self._on_accept)
        self.accept.setToolTip(tr("Read so from now on; remembered for this very network"))
        self._names = self._button("readingNames", tr("Classes…"), self.names_wanted.emit)
        self._card = self._button("readingCard", tr("About…"), self.card_wanted.emit)
        self._names.setToolTip(tr("Choose a file of the names of its classes"))
        self._card.setToolTip(tr("Its layers, its classes, and what explains it (Ctrl+I)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(STEP // 2)
        for part in (self.words, self.subject):
            column.addWidget(part)
        column.addLayout(self._lines)
        column.addWidget(self.hint)
        column.addWidget(self.accept)
        more = QHBoxLayout()
        for button in (self._names, self._card):
            more.addWidget(button, 1)
        column.addLayout(more)
        keeps = self.hint.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # nothing jumps when something is drawn
        self.hint.setSizePolicy(keeps)
        self._group.idToggled.connect(self._on_other)
        self.subject.currentIndexChanged.connect(self._on_other)

    def _button(self, name: str, words: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(slot)
        return button

    # -- what it shows --------------------------------------------------------------------------

    def show_network(self, takes: NetworkInput) -> None:
        """Show the readings that a network may have, its own marked."""
        self._takes = takes
        found = takes.found
        self.words.setText(question(found) or reasons(found))
        self.subject.setCurrentIndex(self.subject.findData("ink" if takes.ink else "photo"))
        self._readings = tuple(plausible(takes.shape[2], digits=takes.ink))
        self._rebuild()
        for reading, row in zip(self._readings, self.rows, strict=True):
            row.setChecked(self._is_own(reading))
        self.show_tried(None)
        self._on_other()

    def show_tried(self, tried: ReadingsTried | None) -> None:
        """Say what is read under each; None: nothing lies on the canvas."""
        self.hint.setVisible(tried is None)
        known = {} if tried is None else {each.reading: each for each in tried.tried}
        own = self._takes.found.reading
        for reading, label in zip(self._readings, self.said, strict=True):
            found = known.get(self._of(reading, own.subject))
            if tried is None or found is None:
                label.say("", "")
                continue
            name = dict(enumerate(tried.names)).get(found.read, str(found.read))
            label.say(name, chance(float(found.probabilities[found.read])))

    def _rebuild(self) -> None:
        for part in (*self.rows, *self.said):
            self._lines.removeWidget(part)
            part.deleteLater()
        self.rows, self.said = [], []
        for number, reading in enumerate(self._readings):
            row, label = QRadioButton(reading_words(reading, ink=self._takes.ink)), SaidLabel()
            row.setObjectName(f"reading{number}")
            ink = f"; {MEANINGS[reading.polarity]}" if self._takes.ink else ""
            row.setToolTip(MEANINGS[reading.range] + ink)
            label.setObjectName(f"readingSaid{number}")
            self._group.addButton(row, number)
            self._lines.addWidget(row, number, 0)
            self._lines.addWidget(label, number, 1)
            self.rows.append(row)
            self.said.append(label)

    # -- what is chosen -------------------------------------------------------------------------

    @property
    def reading(self) -> Reading | None:
        """The marked one, for the subject that is chosen; None while no line is marked."""
        marked = self._group.checkedId()
        if not 0 <= marked < len(self._readings):
            return None
        return self._of(self._readings[marked], self.subject.currentData())

    def _of(self, reading: Reading, subject: str) -> Reading:
        """With the fields that are not asked for as the network has them."""
        own = self._takes.found.reading
        polarity = reading.polarity if subject == "ink" or self._takes.ink else own.polarity
        return replace(own, range=reading.range, polarity=polarity, subject=subject)  # type: ignore[arg-type]

    def _is_own(self, reading: Reading) -> bool:
        own = self._takes.found.reading
        return reading.range == own.range and (
            not self._takes.ink or reading.polarity == own.polarity
        )

    @Slot()
    def _on_other(self, *_: object) -> None:
        """There is something to decide where it is another reading, or was only guessed."""
        found = self._takes.found
        other = self.reading is not None and self.reading != found.reading
        self.accept.setEnabled(self.reading is not None and (other or bool(found.guessed)))

    @Slot()
    def _on_accept(self) -> None:
        if self.reading is not None:
            self.chosen.emit(self.reading)
