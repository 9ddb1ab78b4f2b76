"""Symbols in the colour of the text beside them, so that they follow light and dark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from engine.files import RESOURCES


def symbol(name: str, colour: QColor, faded: QColor) -> QIcon:
    """The symbol `resources/icons/<name>.svg` in `colour`, and in `faded` where it is disabled."""
    shape = QIcon(str(RESOURCES / "icons" / f"{name}.svg")).pixmap(32, 32)
    icon = QIcon()
    icon.addPixmap(_tinted(shape, colour), QIcon.Mode.Normal)
    icon.addPixmap(_tinted(shape, faded), QIcon.Mode.Disabled)
    return icon


def _tinted(shape: QPixmap, colour: QColor) -> QPixmap:
    tinted = QPixmap(shape.size())
    tinted.setDevicePixelRatio(shape.devicePixelRatio())
    tinted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tinted)
    painter.drawPixmap(0, 0, shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), colour)
    painter.end()
    return tinted
