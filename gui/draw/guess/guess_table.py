"""How well a guess agrees with each method's map: place, overlap and AUC, a line a method."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.attribution.table import METHODS
from engine.guessing.agreement import Agreement, places
from engine.words import percent

_TICK = 3  # px under a name, which it must not strike through
_FAINT = 90  # of 255: names are read over it
HINT = (
    "Bar and per cent: the part of your marks that lies in the map's strongest pixels, as many of "
    "them as you marked.\nTick under the bar: what as many marks put anywhere would get.\nAUC: how "
    "likely a marked pixel is stronger than one that is not; by chance 0.50.\nThe number in front: "
    "which map agrees best with you."
)


class GuessTable(QWidget):
    """Lines, painted; the shown method's is bold.

    Attributes:
        found: what is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without lines."""
        super().__init__(parent)
        self.setObjectName("guessTable")
        self.setToolTip(HINT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.found: tuple[Agreement, ...] = ()
        self._chance, self._method = 0.0, ""
        self.hide()

    def show_found(self, found: Sequence[Agreement], chance: float) -> None:
        """Show these, or nothing.

        Args:
            found: a method each.
            chance: the marked part of all pixels.
        """
        grown = len(found) != len(self.found)
        self.found, self._chance = tuple(found), chance
        said = "; ".join(
            f"{place}. {METHODS[each.method].title}, overlap {percent(each.overlap, 0)}, "
            f"AUC {each.auc:.2f}"
            for place, each in zip(places(self.found), self.found, strict=True)
        )
        self.setAccessibleName(f"Your guess and each map: {said}; by chance {percent(chance, 0)}")
        self.setVisible(bool(found))
        if grown:
            self.updateGeometry()
        self.update()

    def show_method(self, method: str) -> None:
        """This method's map is the large one."""
        self._method = method
        self.update()

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 2 + _TICK

    def sizeHint(self) -> QSize:
        """A line a method, under one with what the columns are."""
        return QSize(200, (len(self.found) + 1) * self._line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Place, name over its bar, per cent, AUC."""
        painter, line, tall = QPainter(self), self._line, self._line - _TICK
        widest = self.font()
        widest.setBold(True)  # the shown method's line has room too
        metrics = QFontMetrics(widest)
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        last = self.width() - metrics.horizontalAdvance("0.00  ")
        share = last - metrics.horizontalAdvance("100 % ")
        first = metrics.horizontalAdvance("10. ") + 4
        centred = Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | centred
        painter.setPen(faint)
        painter.drawText(QRectF(0, 0, last - 4, line), right, "overlap")
        painter.drawText(QRectF(last, 0, self.width() - last, line), right, "AUC")
        for row, (place, each) in enumerate(zip(places(self.found), self.found, strict=True), 1):
            top = row * line
            self._paint_bar(painter, QRectF(first, top + 1, share - first, line - 2), each.overlap)
            bold = painter.font()
            bold.setBold(each.method == self._method)
            painter.setFont(bold)
            painter.setPen(faint)
            painter.drawText(QRectF(0, top, first - 4, tall), right, f"{place}.")
            painter.setPen(text)
            room = share - first - 6
            title, elide = METHODS[each.method].title, Qt.TextElideMode.ElideRight
            name = painter.fontMetrics().elidedText(title, elide, int(room))
            painter.drawText(QRectF(first + 4, top, room, tall), centred, name)
            wide = last - share - 4
            painter.drawText(QRectF(share, top, wide, tall), right, percent(each.overlap, 0))
            painter.drawText(QRectF(last, top, self.width() - last, tall), right, f"{each.auc:.2f}")
        painter.end()

    def _paint_bar(self, painter: QPainter, room: QRectF, overlap: float) -> None:
        """What lies under a name: as wide as the overlap, with a tick where chance would end."""
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        accent.setAlpha(_FAINT)
        wide = QSizeF(room.width() * overlap, room.height() - _TICK)
        painter.fillRect(QRectF(room.topLeft(), wide), accent)
        text = self.palette().color(QPalette.ColorRole.PlaceholderText)
        at = room.left() + room.width() * self._chance
        painter.fillRect(QRectF(at, room.bottom() - _TICK, 2, _TICK), text)
