"""The 28 x 28 image that the network actually received."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.ink import SIZE
from engine.render import coloured, grey
from engine.words import tr
from gui.parts.pictures import image_of

_ZOOM = 4


class DigitPreview(QWidget):
    """Each pixel of the digit as a square of 4 x 4."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start black, as the network would see an empty canvas."""
        super().__init__(parent)
        self.setObjectName("digitPreview")
        self.setAccessibleName(tr("What the network receives"))
        self.setToolTip(
            tr(
                "The 28 × 28 image that the network receives: your strokes scaled into "
                "20 × 20, redrawn 2.5 pixels wide, and moved so that the centre of mass "
                "lies in the middle."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._image = QImage()
        self.show_pixels(None)

    def show_pixels(self, pixels: NDArray[np.float32] | None) -> None:
        """Show a digit, float32 `(28, 28)` in [0, 1], a picture `(H, W, C)`, or black."""
        shown = np.zeros((SIZE, SIZE), np.float32) if pixels is None else pixels
        height, width = shown.shape[:2]
        if shown.ndim == 2:
            self._image = image_of(grey(shown))
            words = tr("{height} by {width} pixels, {inked} of them inked.")
            inked = int((shown > 0).sum())
        else:
            self._image = image_of(coloured(shown))
            words, inked = tr("{height} by {width} pixels of a picture."), 0
        self.setAccessibleDescription(words.format(height=height, width=width, inked=inked))
        self.update()

    def sizeHint(self) -> QSize:
        """Four screen pixels a pixel."""
        return QSize(SIZE * _ZOOM, SIZE * _ZOOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit."""
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.end()
