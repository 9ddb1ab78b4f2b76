"""How MNIST-like a drawing is: a line a look, with its place among training digits and a fix."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from engine.what_if.looks import NAMES, LookName
from engine.words import local, percent, sure, tr
from gui.bridge.messages.what_if.compare_drawing import LooksCompared
from gui.looks import theme

TITLES: dict[LookName, str] = {
    "slant": tr("Slant"),
    "width": tr("Stroke"),
    "size": tr("Size"),
    "centre": tr("Off centre"),
    "ink": tr("Ink"),
}
HINTS: dict[LookName, str] = {
    "slant": tr("How far it leans to the right, in degrees"),
    "width": tr("How wide the stroke is, in pixels of the digit"),
    "size": tr("Its longest side, in pixels of the digit"),
    "centre": tr("How far its centre of mass lies from where MNIST has it, in pixels of the digit"),
    "ink": tr("The brightness of all pixels, summed"),
}
FIXES: dict[LookName, str] = {
    "slant": tr("Make it lean as most do: {reads}. Undo takes it back."),
    "width": tr("Give it a stroke as wide as most have: {reads}. Undo takes it back."),
    "size": tr("Make it as large as most are: {reads}. Undo takes it back."),
    "centre": tr("Put it in the middle: {reads}. Undo takes it back."),
    "ink": tr(
        "Give it as much ink as most have, by wider or narrower strokes: {reads}. Undo takes it "
        "back."
    ),
}
FIX: dict[LookName, str] = {
    "slant": tr("Fix slant: {reads}"),
    "width": tr("Fix stroke: {reads}"),
    "size": tr("Fix size: {reads}"),
    "centre": tr("Fix off centre: {reads}"),
    "ink": tr("Fix ink: {reads}"),
}
FIXING: dict[LookName, str] = {
    "slant": tr("fixing the slant"),
    "width": tr("fixing the stroke"),
    "size": tr("fixing the size"),
    "centre": tr("putting it in the middle"),
    "ink": tr("fixing the ink"),
}
"""What is undone."""
USUAL = tr("It is as most training digits are.")


class LookRows(QWidget):
    """A line a look: name, place, value, a button that makes it usual.

    Signals:
        fix_wanted(int): the number of the look whose button was pressed.
    """

    fix_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden, without values."""
        super().__init__(parent)
        self.setObjectName("looks")
        self.bars = [PlaceBar(self) for _ in NAMES]
        self.values = [QLabel(self) for _ in NAMES]
        self.buttons = [QPushButton(tr("Fix"), self) for _ in NAMES]
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(6)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(1, 1)
        for row, name in enumerate(NAMES):
            title, button = QLabel(TITLES[name], self), self.buttons[row]
            title.setToolTip(HINTS[name])
            button.setObjectName(f"fix_{name}")
            button.setMinimumWidth(1)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setFont(theme.font("caption"))
            self.values[row].setObjectName(f"look_{name}")
            for column, part in enumerate((title, self.bars[row], self.values[row], button)):
                rows.addWidget(part, row, column)
            button.clicked.connect(lambda _, row=row: self.fix_wanted.emit(row))
        self.hide()

    def show_looks(self, compared: LooksCompared | None, names: tuple[str, ...]) -> None:
        """Show how a drawing looks, or nothing; `names` are those of the classes."""
        self.setVisible(compared is not None and bool(compared.looks))
        if compared is None:
            return
        for row, (look, read) in enumerate(zip(compared.looks, compared.then, strict=True)):
            unit = "°" if look.name == "slant" else ""
            self.values[row].setText(local(f"{look.value:.1f}{unit}").replace("-", "−"))
            place = tr("More than in {part} of the training digits", part=percent(look.place, 0))
            self.bars[row].show_place(look.place, f"{HINTS[look.name]}. {place}.")
            self.values[row].setToolTip(place)
            name = dict(enumerate(names)).get(read.predicted, str(read.predicted))
            reads = tr("then it reads {name}, {sure}", name=name, sure=sure(read.chance))
            button = self.buttons[row]
            button.setEnabled(compared.useful[row])
            does = FIXES[look.name].format(reads=reads)
            button.setToolTip(does if compared.useful[row] else USUAL)
            button.setAccessibleName(FIX[look.name].format(reads=reads))


class PlaceBar(QWidget):
    """Where a value lies among the training digits: the middle half is marked, and the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start in the middle."""
        super().__init__(parent)
        self._place = 0.5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, place: float, words: str) -> None:
        """Show a place in [0, 1], and say it in words."""
        self._place = place
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(60, 14)

    def minimumSizeHint(self) -> QSize:
        """Still to be read."""
        return QSize(24, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A track, its middle half, a mark."""
        painter, palette = QPainter(self), self.palette()
        track = QRectF(0, self.height() / 2 - 3, self.width(), 6)
        painter.fillRect(track, palette.color(QPalette.ColorRole.Midlight))
        half = QRectF(track.left() + track.width() / 4, track.top(), track.width() / 2, 6)
        painter.fillRect(half, palette.color(QPalette.ColorRole.Mid))
        at = track.left() + self._place * (track.width() - 4)
        mark = QRectF(at, track.top() - 4, 4, 14)
        painter.fillRect(mark, palette.color(QPalette.ColorRole.Highlight))
        painter.end()
