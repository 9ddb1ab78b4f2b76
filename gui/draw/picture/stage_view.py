"""A stage of a picture, large, over the canvas; its corners can be taken hold of."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from engine.pages.stages import Corners
from engine.render import grey
from engine.words import percent, tr
from gui.draw.picture.handles import NAMES, Handles
from gui.looks.icons import symbol
from gui.parts.pictures import image_of

_MARGIN = 14  # px, so that a handle at the picture's edge is seen whole
_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StageView(QWidget):
    """One stage as large as the canvas, which it covers while it is open.

    Signals:
        corners_changed(object, bool): four corners, and whether they are still being moved.
        closed(): the drawing is seen again.
    """

    corners_changed = Signal(object, bool)
    closed = Signal()

    def __init__(self, canvas: QWidget) -> None:
        """Start closed, over `canvas`."""
        super().__init__(canvas)
        self.hide()
        self.setObjectName("stageView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        canvas.installEventFilter(self)
        self.handles = Handles()
        self._image, self._title, self._has_handles = QImage(), "", False
        self._close = QToolButton(self)
        self._close.setObjectName("stageViewClose")
        self._close.setAccessibleName(tr("Back to the drawing"))
        self._close.setToolTip(tr("Back to the drawing (Esc)"))
        self._close.clicked.connect(self.close_view)

    # -- what it shows --------------------------------------------------------------------------

    def show_stage(
        self, title: str, picture: NDArray[np.float32], corners: Corners | None = None
    ) -> None:
        """Show a picture, float32 `(H, W)` in [0, 1].

        Args:
            title: of the stage.
            picture: what it made.
            corners: to be taken hold of; None where there is nothing to crop.
        """
        self._image, self._title = image_of(grey(picture)), title
        self._has_handles = corners is not None
        if corners is not None and self.handles.held is None:
            self.handles.corners = corners
        self._say()
        self.update()
        if self.isHidden():
            self._fit()
            self.show()
            self.raise_()
            self.setFocus()

    def close_view(self) -> None:
        """Show the drawing again."""
        if not self.isHidden():
            self.handles.held = None
            canvas = self.parentWidget()
            self.hide()
            if canvas is not None:
                canvas.setFocus()
            self.closed.emit()

    @property
    def place(self) -> QRectF:
        """Where the picture is painted."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - self._line)
        if self._image.isNull():
            return room
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        found = QRectF(0, 0, max(size.width(), 1), max(size.height(), 1))
        found.moveCenter(room.center())
        return found

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 4

    def _say(self) -> None:
        self.setAccessibleName(tr("{stage}, large", stage=self._title))
        words = ""
        if self._has_handles:
            x, y = self.handles.corners[self.handles.chosen]
            across, down = percent(x, 0), percent(y, 0)
            words = tr(
                "Corner {corner} at {across} of the width and {down} of the height. Arrow keys "
                "move it, Enter goes to the next one.",
                corner=NAMES[self.handles.chosen],
                across=across,
                down=down,
            )
        self.setAccessibleDescription(words)

    # -- hands ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._has_handles and self.handles.take(event.position(), self.place):
            self._say()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self.handles.drag(event.position(), self.place):
            self._moved(moving=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        if event.button() == Qt.MouseButton.LeftButton and self.handles.held is not None:
            self.handles.held = None
            self._moved(moving=False)

    def event(self, event: QEvent) -> bool:
        """Keep Escape and Delete for closing: elsewhere they clear the canvas."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a corner with arrow keys, Shift for small steps; Enter for the next; Esc closes."""
        key = Qt.Key(event.key())
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.close_view()
        elif key in _NEXT and self._has_handles:
            self.handles.chosen = (self.handles.chosen + 1) % 4
            self._say()
            self.update()
        elif self._has_handles and self.handles.push(key, fine=fine):
            self._moved(moving=False)
        elif key != Qt.Key.Key_Delete:
            super().keyPressEvent(event)

    def _moved(self, *, moving: bool) -> None:
        self._say()
        self.update()
        self.corners_changed.emit(self.handles.corners, moving)

    # -- painting -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the canvas, and close with it."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        elif event.type() == QEvent.Type.ParentChange:
            self.close_view()
        return False

    def _fit(self) -> None:
        canvas = self.parentWidget()
        if canvas is not None:
            self.setGeometry(canvas.rect())

    def resizeEvent(self, event: object) -> None:
        """Keep the button in its corner."""
        size = self._close.sizeHint()
        self._close.setGeometry(self.width() - size.width() - 2, 2, size.width(), size.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_close"):
            self._tint()

    def showEvent(self, event: object) -> None:
        """In the colours of the moment."""
        self._tint()

    def _tint(self) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        self._close.setIcon(symbol("close", text, text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, its corners, and what can be done."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        place = self.place
        shrunk = place.width() < self._image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrunk)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawRect(place)
        if self._has_handles:
            self.handles.paint(painter, place, self.palette().highlight().color())
        painter.setPen(self.palette().windowText().color())
        line = QRectF(
            _MARGIN, self.height() - self._line - 2, self.width() - 2 * _MARGIN, self._line
        )
        words = (
            tr("{stage}: drag a corner", stage=self._title)
            if self._has_handles
            else tr("{stage}: as this stage left it", stage=self._title)
        )
        words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()
