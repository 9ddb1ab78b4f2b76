"""The nearest training digits, side by side, each with its label and distance."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.render import grey
from engine.words import count, local, number, tr
from gui.draw.headline import with_article
from gui.looks import theme
from gui.parts.pictures import image_of

if TYPE_CHECKING:
    from engine.what_if.neighbours import Neighbour

PLACES = 5
_GAP = 6
_LARGEST = 56  # screen pixels: twice the digit's own


class NeighbourRow(QWidget):
    """Small digits with words under them.

    Attributes:
        neighbours: that are shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self.setObjectName("neighbours")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.neighbours: tuple[Neighbour, ...] = ()
        self._images: list[QImage] = []
        self.hide()

    def show_neighbours(self, neighbours: "Sequence[Neighbour]", names: tuple[str, ...]) -> None:
        """Show these, or none.

        Args:
            neighbours: nearest first.
            names: of the classes.
        """
        self.neighbours = tuple(neighbours[:PLACES])
        self._images = [image_of(grey(each.pixels / 255)) for each in self.neighbours]
        self._labels = [dict(enumerate(names)).get(n.label, str(n.label)) for n in self.neighbours]
        said = "; ".join(
            tr(
                "{digit}, training digit {number}, distance {distance}",
                digit=with_article(label),
                number=count(each.number),
                distance=number(each.distance),
            )
            for label, each in zip(self._labels, self.neighbours, strict=True)
        )
        self.setAccessibleName(tr("Nearest training digits: {digits}", digits=said))
        self.setToolTip(said.replace("; ", "\n"))
        self.setVisible(bool(neighbours))
        self.update()

    def _side(self) -> int:
        return min(_LARGEST, (self.width() - (PLACES - 1) * _GAP) // PLACES)

    def sizeHint(self) -> QSize:
        """Digits at the largest, and a line for label and distance each."""
        return QSize(PLACES * _LARGEST, _LARGEST + 2 * self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as digits of this width are, with two lines under them."""
        self.setFixedHeight(self._side() + 2 * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A digit, what it is, how far away it lies."""
        painter, side = QPainter(self), self._side()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        text, faint = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.PlaceholderText)
        )
        line, small = self.fontMetrics().height(), theme.font("caption")
        for place, (image, label) in enumerate(zip(self._images, self._labels, strict=True)):
            left = place * (side + _GAP)
            painter.drawImage(QRectF(left, 0, side, side), image)
            painter.setFont(self.font())
            painter.setPen(text)
            middle = Qt.AlignmentFlag.AlignCenter
            painter.drawText(QRectF(left, side, side, line), middle, label)
            painter.setFont(small)
            painter.setPen(faint)
            far = local(f"{self.neighbours[place].distance:.1f}")
            painter.drawText(QRectF(left, side + line, side, line), middle, far)
        painter.end()
