"""Why InkLens explains scores: the map of a probability beside that of its score, on one scale."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.render import heatmap
from engine.words import number, tr
from gui.bridge.small_maps import SmallMapsMade
from gui.parts.outlined import ground_of
from gui.parts.pictures import image_of

_GAP = 10
_SIDE = 84
SCORE, PROBABILITY = tr("score: up to {largest}"), tr("probability: up to {largest}")
SAID = tr(
    "Two maps on one scale. Of the score: values up to {score}. Of the "
    "probability: up to {probability}."
)


def map_of_probability(
    gradients: NDArray[np.floating], probabilities: NDArray[np.floating], target: int
) -> NDArray[np.float64]:
    """The gradient of a class's probability, `(H, W)`, from those of all scores.

    With p = softmax(s): dp_c/dx = p_c * sum over j of p_j (ds_c/dx - ds_j/dx), where the sum has
    next to nothing to add once p_c is nearly 1.

    Args:
        gradients: of the scores of all classes, `(classes, H, W)`.
        probabilities: `(classes,)`.
        target: the class.
    """
    each = gradients.astype(np.float64)
    chances = probabilities.astype(np.float64)
    return chances[target] * np.tensordot(chances, each[target] - each, axes=1)


class TwoMaps(QWidget):
    """The map of a score and that of its probability, side by side, coloured by one scale."""

    def __init__(self) -> None:
        """Start without maps."""
        super().__init__()
        self.setObjectName("saturation")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._images: tuple[QImage, ...] = ()
        self._words: tuple[str, ...] = ()
        self.values: tuple[NDArray[np.float64], ...] = ()

    def show_maps(self, maps: SmallMapsMade) -> None:
        """Follow what is drawn; maps of another method than the gradient say nothing here."""
        tiles = sorted(maps.tiles, key=lambda tile: tile.target)
        classes = len(maps.beside.probabilities)
        whole = [tile.target for tile in tiles] == list(range(classes))
        alone = maps.kind == "classes" and maps.beside.versus is None
        if not whole or not alone or maps.beside.method != "vanilla_gradients":
            return
        gradients = np.stack([tile.values for tile in tiles])
        target = maps.beside.target
        of_score = gradients[target].astype(np.float64)
        self._show(of_score, map_of_probability(gradients, maps.beside.probabilities, target))

    def _show(self, score: NDArray[np.float64], probability: NDArray[np.float64]) -> None:
        self.values = (score, probability)
        limit, ground = float(np.abs(score).max()), ground_of(self)
        self._images = tuple(
            image_of(heatmap(each, "signed", limit, ground=ground).pixels) for each in self.values
        )
        largest = [number(float(np.abs(each).max())) for each in self.values]
        self._words = (
            SCORE.format(largest=largest[0]),
            PROBABILITY.format(largest=largest[1]),
        )
        self.setAccessibleName(SAID.format(score=largest[0], probability=largest[1]))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Light, dark, or greys: the maps are coloured anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "values") and self.values:
            self._show(*self.values)

    def sizeHint(self) -> QSize:
        """Two small squares, and two lines under each."""
        return QSize(2 * _SIDE + _GAP, _SIDE + 2 * self.fontMetrics().lineSpacing() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The maps, and what they are of."""
        painter = QPainter(self)
        for number_, (image, words) in enumerate(zip(self._images, self._words, strict=True)):
            square = QRectF(number_ * (_SIDE + _GAP), 0, _SIDE, _SIDE)
            painter.drawImage(square, image)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(self.palette().windowText().color())
            below = QRectF(square.left(), _SIDE + 2, _SIDE + _GAP, self.height() - _SIDE)
            painter.drawText(below, Qt.TextFlag.TextWordWrap, words)
        painter.end()
