"""How well a guess agrees with each method's map: place, overlap and AUC, a line a method."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.attribution.table import METHODS
from engine.guessing.agreement import Agreement, places
from engine.words import local, percent, tr
from gui.looks import theme

_TICK = 3  # px under a name, which it must not strike through
_AROUND = 6  # px beside a name
_ROUNDED = 2  # px that a name may be wider than its advance, which is a whole number, says
_FAINT = 90  # of 255: names are read over it
HINT = tr(
    "Bar and per cent: the part of your marks that lies in the map's "
    "strongest pixels, as many of them as you marked.\nTick under the bar: "
    "what as many marks put anywhere would get.\nAUC: how likely a marked "
    "pixel is stronger than one that is not; by chance 0.50.\nThe number in "
    "front: which map agrees best with you."
)


class Columns(NamedTuple):
    """Where names, per cent and AUC begin, in px; the last ends with the table."""

    first: int
    share: int
    auc: int


class GuessTable(QWidget):
    """Lines, painted; the figures of the shown method are bold.

    Attributes:
        found: what is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without lines."""
        super().__init__(parent)
        self.setObjectName("guessTable")
        self.setFont(theme.font("caption"))
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
            tr(
                "{place}. {method}, overlap {overlap}, AUC {auc:.2f}",
                place=place,
                method=METHODS[each.method].title,
                overlap=percent(each.overlap, 0),
                auc=each.auc,
            )
            for place, each in zip(places(self.found), self.found, strict=True)
        )
        self.setAccessibleName(
            tr(
                "Your guess and each map: {agreements}; by chance {chance}",
                agreements=said,
                chance=percent(chance, 0),
            )
        )
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

    def event(self, event: QEvent) -> bool:
        """On hover: the whole of a line, whose name may be cut, over what the columns mean."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = event.pos().y() // self._line - 1
            said = f"{self.words_of(row)}\n\n" if 0 <= row < len(self.found) else ""
            QToolTip.showText(event.globalPos(), said + HINT, self)
            return True
        return super().event(event)

    def words_of(self, row: int) -> str:
        """A line in words."""
        each, place = self.found[row], places(self.found)[row]
        return tr(
            "{place}. {method}: overlap {overlap}, AUC {auc:.2f}",
            place=place,
            method=METHODS[each.method].title,
            overlap=percent(each.overlap, 0),
            auc=each.auc,
        )

    def columns(self) -> Columns:
        """Where each column begins; without AUC where names would be cut for it."""
        bold = self.font()
        bold.setBold(True)  # as the figures of the shown method are
        metrics = QFontMetrics(bold)
        first = metrics.horizontalAdvance("10. ") + 4
        titles = [METHODS[each.method].title for each in self.found]
        names = max(map(self.fontMetrics().horizontalAdvance, titles), default=0)
        auc = self.width() - metrics.horizontalAdvance("0.00 ")
        wide = metrics.horizontalAdvance("100 % ")
        if auc - wide - first < names + _AROUND + _ROUNDED:
            auc = self.width()
        return Columns(first, max(auc - wide, first), auc)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Place, name over its bar, per cent, AUC."""
        painter, line, at = QPainter(self), self._line, self.columns()
        tall = line - _TICK
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        centred = Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | centred
        share, auc = at.auc - at.share - 4, self.width() - at.auc
        painter.setPen(faint)
        painter.drawText(QRectF(0, 0, at.auc - 4, line), right, tr("overlap"))
        painter.drawText(QRectF(at.auc, 0, auc, line), right, tr("AUC") if auc else "")
        for row, (place, each) in enumerate(zip(places(self.found), self.found, strict=True), 1):
            top = row * line
            bar = QRectF(at.first, top + 1, at.share - at.first, line - 2)
            self._paint_bar(painter, bar, each.overlap)
            room = at.share - at.first - _AROUND
            title, elide = METHODS[each.method].title, Qt.TextElideMode.ElideRight
            name = self.fontMetrics().elidedText(title, elide, room)
            painter.setFont(self.font())
            painter.setPen(text)
            painter.drawText(QRectF(at.first + 4, top, room, tall), centred, name)
            bold = self.font()
            bold.setBold(each.method == self._method)
            painter.setFont(bold)
            painter.drawText(QRectF(0, top, at.first - 4, tall), right, f"{place}.")
            painter.drawText(QRectF(at.share, top, share, tall), right, percent(each.overlap, 0))
            if auc:
                painter.drawText(QRectF(at.auc, top, auc, tall), right, local(f"{each.auc:.2f}"))
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
