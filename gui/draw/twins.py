"""One pixel in both squares: what the pointer is at on one is marked on the other."""

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from engine.drawing import SIDE, Drawing
from engine.ink import SIZE, Transform
from gui.draw.canvas import Canvas
from gui.parts.heatmap import HeatmapView


class Twins(QObject):
    """Marks on the canvas what is pointed at on the map, and the other way round.

    Signals:
        marked(object): row and column of the map's pixel under the pointer on the canvas, or None.
    """

    marked = Signal(object)

    def __init__(self, canvas: Canvas, heatmap: HeatmapView, parent: QObject) -> None:
        """Join these two."""
        super().__init__(parent)
        self._canvas, self._heatmap = canvas, heatmap
        self._transform: tuple[Drawing, Transform] | None = None
        heatmap.pointed.connect(self.mark_on_canvas)
        canvas.pointed.connect(self._on_canvas_pointed)

    @Slot(object)
    def mark_on_canvas(self, pixel: tuple[int, int] | None) -> None:
        """Frame what a pixel of the map, row and column, is on the canvas; or nothing."""
        place = self._digit_place() if pixel is not None else None
        if pixel is None or place is None:
            self._canvas.mark(None)
            return
        (row, column), (down, across) = pixel, self._digit_pixels
        left = (column * across - 0.5 - place.dx) / place.scale
        top = (row * down - 0.5 - place.dy) / place.scale
        self._canvas.mark(QRectF(left, top, across / place.scale, down / place.scale))

    @Slot(object)
    def _on_canvas_pointed(self, point: tuple[float, float] | None) -> None:
        place = self._digit_place() if point is not None else None
        pixel = None
        if point is not None and place is not None:
            x, y = (float(k) + 0.5 for k in place.to_digit([point])[0])
            down, across = self._digit_pixels
            inside = 0 <= x < SIZE and 0 <= y < SIZE
            pixel = (int(y / down), int(x / across)) if inside else None
        self._heatmap.mark(pixel)
        self.marked.emit(pixel)

    def _digit_place(self) -> Transform | None:
        """From the canvas to the map; kept for as long as the drawing stays the same."""
        drawing = self._canvas.drawing
        if self._transform is None or self._transform[0] is not drawing:
            whole = Transform(SIZE / SIDE, -0.5, -0.5)
            found = None if drawing.is_empty else drawing.digit().transform or whole
            self._transform = None if found is None else (drawing, found)
        return None if self._transform is None else self._transform[1]

    @property
    def _digit_pixels(self) -> tuple[float, float]:
        """Pixels of a digit, down and across, that one of the map is: a network may take others."""
        shown = self._heatmap.explained
        shape = (SIZE, SIZE) if shown is None else shown.values.shape
        return (SIZE / shape[0], SIZE / shape[1]) if len(shape) == 2 else (1.0, 1.0)
