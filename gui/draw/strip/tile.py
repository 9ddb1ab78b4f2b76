"""One tile of the strip: a live map with its name, and for a class how sure the network is."""

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from engine.ink import SIZE
from engine.render import Ground, View, heatmap
from engine.words import tr
from gui.looks import theme
from gui.looks.signs import paint_signs
from gui.looks.wishes import wishes
from gui.parts.arrangement import STEP
from gui.parts.outlined import paint_outline
from gui.parts.pictures import image_of

_BAR = 4  # height of a probability's bar


@dataclass(frozen=True, slots=True, eq=False)
class TileContent:
    """What a tile shows.

    Attributes:
        key: what it stands for: a class, a method's id, an epoch.
        title: its name.
        words: the name in full, for the tooltip and a screen reader.
        values: of its map, float32 `(H, W)`; None while it is not computed yet.
        view: how values are coloured.
        limit: value of the last colour, or None for the map's own largest.
        note: a number beside the name.
        probability: in [0, 1], of a class, as a bar; None for anything else.
        explained: it is the one that the large map shows.
        versus: the explained class is set against it.
        predicted: it is what the network reads.
        over_ink: whether a pixel of the map is one of the ink, so that its outline lies over it.
        short: the name where there is no room for `title`, not even in small letters.
    """

    key: Hashable
    title: str
    words: str
    values: NDArray[np.float32] | None = None
    view: View = "signed"
    limit: float | None = None
    note: str = ""
    probability: float | None = None
    explained: bool = False
    versus: bool = False
    predicted: bool = False
    over_ink: bool = True
    short: str = ""


class TileButton(QAbstractButton):
    """A tile; a click picks it, Ctrl and a click sets it against what is explained.

    Signals:
        set_against(): Ctrl+click, or Ctrl+Enter.
        dropped_at(QPoint): it was dragged to this place of the screen.
        step_wanted(int): an arrow key asks for the tile beside it.
    """

    set_against = Signal()
    dropped_at = Signal(QPoint)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without content."""
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._content: TileContent | None = None
        self._image: QImage | None = None
        self._outline: NDArray[np.float32] | None = None
        self._looks: tuple[object, ...] = ()
        self._ground: Ground = "light"
        self._pressed_at: QPointF | None = None
        self._is_target = False
        self._is_small = False

    @property
    def content(self) -> TileContent | None:
        """What it shows, or None."""
        return self._content

    def show_content(
        self,
        content: TileContent | None,
        outline: NDArray[np.float32] | None = None,
        ground: Ground = "light",
    ) -> None:
        """Show something else, or nothing; only what differs is painted anew.

        Args:
            content: what to show.
            outline: of the ink, as `engine.outline.outline` gives it; None for none.
            ground: what a signed map fades into.
        """
        before, self._content = self._content, content
        looks = _looks(content, outline, ground)
        if looks != self._looks:
            self._looks, self._outline = looks, outline
            self._ground = ground
            self._image = None if content is None else _picture(content, ground)
            self.update()
        elif before is None or content is None or _frame(before) != _frame(content):
            self.update()
        elif self._said(before) != self._said(content):
            self.update(self._words_place())
        self.setChecked(content is not None and content.explained)
        self._tell()

    def _said(self, content: TileContent) -> tuple[str, str, int]:
        """What is seen of the words: a bar that grows by less than a pixel is the same."""
        wide = self.map_square().width()
        return content.title, content.note, round(wide * (content.probability or 0.0))

    def mark_as_target(self, is_target: bool) -> None:
        """Show that what is dragged would be set against this one."""
        if is_target != self._is_target:
            self._is_target = is_target
            self.update()

    def _tell(self) -> None:
        words = "" if self._content is None else self._content.words
        if self.toolTip() != words:
            self.setToolTip(words)
            self.setAccessibleName(words or tr("Empty"))

    def nextCheckState(self) -> None:
        """A click asks; the window answers by marking what is explained."""

    # -- hands ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click with Ctrl sets against; any other may become a drag."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_against.emit()
            return
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: a click, or the end of a drag."""
        start, self._pressed_at = self._pressed_at, None
        if start is not None and not self.rect().contains(event.position().toPoint()):
            far = (event.position() - start).manhattanLength()
            if far >= QApplication.startDragDistance():
                self.dropped_at.emit(event.globalPosition().toPoint())
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks, Ctrl+Enter sets against, Left and Right go to the tile beside it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.step_wanted.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.set_against.emit() if with_control else self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    # -- painting -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """A digit, three screen pixels a pixel, and its words."""
        return QSize(84, 84 + words_height(self))

    def minimumSizeHint(self) -> QSize:
        """One screen pixel a pixel."""
        return QSize(36, 36 + words_height(self))

    @property
    def cuts_name(self) -> bool:
        """Whether its name, as wide as it is in bold, needs more room than there is."""
        shown = self._content
        if shown is None or shown.note:
            return False
        return QFontMetrics(_bold(self.font())).horizontalAdvance(shown.title) > self.width()

    def set_small(self, is_small: bool) -> None:
        """Write its words in small letters, or as large as those of the window."""
        if is_small != self._is_small:
            self._is_small = is_small
            self.update()

    @property
    def words_font(self) -> QFont:
        """Of its words, where they are not bold."""
        font = QFont(self.font())
        if self._is_small:
            font.setPointSizeF(theme.font("caption").pointSizeF())
        return font

    def words_width(self) -> int:
        """What its words need, in px, also where they are bold."""
        return 0 if self._content is None else width_of(self._content, self.font())

    def map_square(self) -> QRectF:
        """Where the map lies: all the width there is, if the height allows."""
        side = min(self.width(), self.height() - words_height(self))
        return QRectF((self.width() - side) // 2, 0, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, a frame where it means something, and the words under it."""
        painter = QPainter(self)
        square = self.map_square()
        if event.rect().top() < square.bottom():  # else only the words have changed
            self._paint_map(painter, square)
        if self._content is not None:
            self._paint_words(painter, self._content, square)
        painter.end()

    def _paint_map(self, painter: QPainter, square: QRectF) -> None:
        if self._image is None:
            painter.fillRect(square, self.palette().color(QPalette.ColorRole.AlternateBase))
        else:
            painter.drawImage(square, self._image)
            over_ink = self._content is not None and self._content.over_ink
            if self._outline is not None and over_ink:
                paint_outline(painter, self._outline, square, SIZE, ground=self._ground)
            self._paint_signs(painter, square)
        self._paint_frame(painter, square)

    def _paint_signs(self, painter: QPainter, square: QRectF) -> None:
        shown = self._content
        if shown is None or shown.values is None or shown.view != "signed":
            return
        if wishes().signs:
            paint_signs(painter, shown.values, square)

    def _words_place(self) -> QRect:
        top = round(self.map_square().bottom()) + 1
        return QRect(0, top, self.width(), self.height() - top)

    def _paint_frame(self, painter: QPainter, square: QRectF) -> None:
        content = self._content
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        versus = self._is_target or (content is not None and content.versus)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.isChecked() or versus:
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DashLine
            painter.setPen(QPen(accent, 3, style))
            painter.drawRect(square.adjusted(1.5, 1.5, -1.5, -1.5))
        if self.hasFocus():  # within the frame of the explained one, so that both are seen
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1))
            painter.drawRect(square.adjusted(4.5, 4.5, -4.5, -4.5))
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), 1))
            painter.drawRect(square.adjusted(5.5, 5.5, -5.5, -5.5))

    def _paint_words(self, painter: QPainter, content: TileContent, square: QRectF) -> None:
        palette, line = self.palette(), self.fontMetrics().height()
        left, wide = square.left(), square.width()
        if wide < 56:  # names need more than a narrow map
            left, wide = 0.0, float(self.width())
        font = self.words_font
        font.setBold(content.explained or content.predicted)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        chance = content.probability
        note = content.note
        taken = painter.fontMetrics().horizontalAdvance(note) + 4 if note else 0
        needed = painter.fontMetrics().horizontalAdvance(content.title) + taken + 4
        room = min(max(wide, float(needed)), float(self.width()))  # beside a map of few there is
        place = QRectF(left + (wide - room) / 2, square.bottom() + 3, room, line)
        name = _fitting(content, painter.fontMetrics(), int(room - taken))
        if note:
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, name)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, note)
        else:
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, name)
        if chance is not None:
            track = QRectF(left, place.bottom() + 2, wide, _BAR)
            painter.fillRect(track, palette.color(QPalette.ColorRole.AlternateBase))
            track.setWidth(max(wide * chance, 1.0 if chance > 0.0005 else 0.0))
            painter.fillRect(track, palette.color(QPalette.ColorRole.Highlight))


def _looks(
    content: TileContent | None, outline: NDArray[np.float32] | None, ground: Ground
) -> tuple[object, ...]:
    """What decides how the map of a tile looks; arrays by identity, as they are never changed."""
    if content is None:
        return (None,)
    return (id(content.values), content.view, content.limit, id(outline), ground)


def _fitting(content: TileContent, metrics: QFontMetrics, room: int) -> str:
    """A tile's name in so many px: in full, abbreviated, or cut."""
    right = Qt.TextElideMode.ElideRight
    title = metrics.elidedText(content.title, right, room)  # its measure is finer than whole px
    cut = title != content.title and bool(content.short)
    return metrics.elidedText(content.short, right, room) if cut else title


def _frame(content: TileContent) -> tuple[bool, ...]:
    return (content.explained, content.versus, content.predicted)


def _picture(content: TileContent, ground: Ground) -> QImage | None:
    if content.values is None:
        return None
    return image_of(heatmap(content.values, content.view, content.limit, ground=ground).pixels)


def width_of(content: TileContent, font: QFont) -> int:
    """What the words of a tile need, in px, also where they are bold."""
    note, metrics = content.note, QFontMetrics(_bold(font))
    apart = 4 + (metrics.horizontalAdvance(note) + 4 if note else 0)
    return metrics.horizontalAdvance(content.title) + apart


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def words_height(widget: QWidget) -> int:
    """Height of a name, the bar under it, and the room around them."""
    return 3 + widget.fontMetrics().height() + 2 + _BAR + STEP // 4
