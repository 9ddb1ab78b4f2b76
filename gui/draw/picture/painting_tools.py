"""The tools at a picture in colour: what the pen does, colour and width, how it fits."""

from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QColorDialog,
    QHBoxLayout,
    QSlider,
    QToolButton,
    QWidget,
)

from engine.pictures.fitting import FITS, Fit
from engine.pictures.painting import Colour
from engine.words import tr
from gui.draw.picture.painting_canvas import LEAST_BRUSH, MOST_BRUSH, Hand, PaintingCanvas
from gui.looks.icons import symbol
from gui.parts.arrangement import STEP
from gui.parts.elided_combo import ElidedComboBox
from gui.speech.naming import call

HANDS: dict[Hand, tuple[str, str]] = {
    "brush": ("brush", tr("Brush: paint in the colour beside")),
    "eraser": ("eraser", tr("Eraser: bring the picture back where something was painted")),
    "blur": ("blur", tr("Paint out with blur")),
    "background": ("background", tr("Paint out with what lies around")),
    "pipette": ("pipette", tr("Pick a colour from the picture")),
}
FIT_WORDS: dict[Fit, str] = {
    "crop": tr("crop"),
    "pad": tr("pad"),
    "stretch": tr("stretch"),
}
FIT_HINTS = tr(
    "How the picture comes to the network's size: its middle alone, all of "
    "it with a margin, or all of it in other proportions"
)

_SHORTEST_SLIDER = 40  # px


class PaintingTools(QWidget):
    """One row under the picture.

    Attributes:
        hands: the buttons of what the pen does.
        colour: the button that shows the brush's colour, and lets another be chosen.
        brush: how wide the tool is.
        fits: how the picture comes to the network's size.

    Signals:
        fit_chosen(str): crop, pad or stretch.
    """

    fit_chosen = Signal(str)

    def __init__(self, canvas: PaintingCanvas, parent: QWidget | None = None) -> None:
        """Work on `canvas`."""
        super().__init__(parent)
        self.setObjectName("paintingTools")
        self._canvas = canvas
        self.hands: dict[Hand, QToolButton] = {hand: QToolButton(self) for hand in HANDS}
        self.colour, self.fits = QToolButton(self), ElidedComboBox(self)
        self.brush = QSlider(Qt.Orientation.Horizontal, self)
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.buttonClicked.connect(self._on_hand)
        self.colour.clicked.connect(self._on_colour_wanted)
        self.brush.valueChanged.connect(self._on_brush)
        self.fits.currentIndexChanged.connect(self._on_fit)
        canvas.colour_picked.connect(self._on_colour_picked)
        self._tint()

    @property
    def fit(self) -> Fit:
        """The chosen one."""
        return cast("Fit", self.fits.currentData())

    # -- hands ----------------------------------------------------------------------------------

    def choose(self, hand: Hand) -> None:
        """Choose what the pen does, as the person would."""
        self.hands[hand].setChecked(True)
        self._canvas.set_hand(hand)

    def set_colour(self, colour: Colour) -> None:
        """Dip the brush, and take it."""
        self._canvas.set_colour(colour)
        self.choose("brush")
        self._tint()

    @Slot(object)
    def _on_hand(self, button: QToolButton) -> None:
        self._canvas.set_hand(cast("Hand", button.property("hand")))

    @Slot()
    def _on_colour_wanted(self) -> None:
        chosen = QColorDialog.getColor(
            _qcolour(self._canvas.colour), self, tr("Colour of the brush")
        )
        if chosen.isValid():
            self.set_colour((chosen.redF(), chosen.greenF(), chosen.blueF()))

    @Slot(object)
    def _on_colour_picked(self, colour: Colour) -> None:
        self.set_colour(colour)

    @Slot(int)
    def _on_brush(self, value: int) -> None:
        self._canvas.set_brush(value / 100)

    @Slot(int)
    def _on_fit(self, _: int) -> None:
        self.fit_chosen.emit(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, leave out the slider: the brush has keys."""
        super().resizeEvent(event)
        buttons = (*self.hands.values(), self.colour)
        needed = sum(each.sizeHint().width() + STEP // 2 for each in buttons)
        needed += _SHORTEST_SLIDER + STEP // 2 + self.fits.sizeHint().width()
        roomy = self.width() >= needed
        self.brush.setVisible(roomy)
        row = self.layout()
        if row is not None:
            row.setSpacing(STEP // 2 if roomy else STEP // 4)

    # -- layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP // 2)
        for hand, button in self.hands.items():
            button.setObjectName(f"{hand}Hand")
            button.setProperty("hand", hand)
            button.setCheckable(True)
            button.setToolTip(HANDS[hand][1])
            button.setAccessibleName(HANDS[hand][1])
            self._group.addButton(button)
            row.addWidget(button)
        self.hands["brush"].setChecked(True)
        self.colour.setObjectName("brushColour")
        self.colour.setAccessibleName(tr("Colour of the brush"))
        self.colour.setToolTip(tr("Colour of the brush"))
        row.insertWidget(1, self.colour)
        self.brush.setObjectName("paintingBrush")
        self.brush.setRange(round(LEAST_BRUSH * 100), round(MOST_BRUSH * 100))
        self.brush.setValue(5)
        self.brush.setMinimumWidth(_SHORTEST_SLIDER)
        self.brush.setAccessibleName(tr("Width of the tool"))
        self.brush.setToolTip(tr("Width of the tool, in per cent of the picture's longer side"))
        row.addWidget(self.brush, 1)
        self.fits.setObjectName("pictureFit")
        call(self.fits, tr("How the picture fits"))
        self.fits.setToolTip(FIT_HINTS)
        for fit in FITS:
            self.fits.addItem(FIT_WORDS[fit], fit)
        row.addWidget(self.fits)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_group"):
            self._tint()

    def _tint(self) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.ButtonText)
        faded = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        for hand, button in self.hands.items():
            button.setIcon(symbol(HANDS[hand][0], text, faded))
        self.colour.setIcon(_swatch(_qcolour(self._canvas.colour), text, self.colour.iconSize()))


def _qcolour(colour: Colour) -> QColor:
    return QColor.fromRgbF(*(min(max(part, 0.0), 1.0) for part in colour))


def _swatch(colour: QColor, edge: QColor, size: QSize) -> QIcon:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setPen(edge)
    painter.setBrush(colour)
    painter.drawRect(pixmap.rect().adjusted(1, 1, -2, -2))
    painter.end()
    return QIcon(pixmap)
