"""What a screen reader meets where Qt knows only a widget: canvas and maps, with their values.

Linux knows values that are numbers alone: there the descriptions say the same.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from gui.draw.canvas import Canvas
from gui.parts.heatmap import HeatmapView
from gui.speech.sentences import drawing_in_words, map_in_words


class _CanvasInterface(QAccessibleWidget):
    """A canvas; its value is what lies on it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Canvas)
        self._canvas = canvas

    def text(self, part: QAccessible.Text) -> str:
        """What lies on it, as its value."""
        if part != QAccessible.Text.Value:
            return super().text(part)
        return drawing_in_words(self._canvas.drawing)


class _MapInterface(QAccessibleWidget):
    """A picture; its value is where the map is strong."""

    def __init__(self, heatmap: HeatmapView) -> None:
        super().__init__(heatmap, QAccessible.Role.Graphic)
        self._map = heatmap

    def text(self, part: QAccessible.Text) -> str:
        """Where it is strong, as its value."""
        if part != QAccessible.Text.Value:
            return super().text(part)
        shown = self._map.explained
        return "" if shown is None else map_in_words(shown)


def interface_of(_: str, widget: QObject) -> QAccessibleInterface | None:
    """The interface of a widget of ours, or None; asked only where a screen reader listens."""
    if isinstance(widget, Canvas):
        return _CanvasInterface(widget)
    return _MapInterface(widget) if isinstance(widget, HeatmapView) else None
