"""Plays a drawing on the canvas, point by point; the map follows as it did."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from engine.data.inklens_file import Times
from engine.drawing import Drawing
from gui.draw.canvas import Canvas
from gui.draw.replay.pace import Score, score_of, stroke_by_stroke
from gui.looks.wishes import reduced_motion

FRAME = 16  # ms


class Player(QObject):
    """Replays the drawing on a canvas until it is whole, or until anything is done to it.

    Signals:
        playing(bool): a replay has begun, or ended.
    """

    playing = Signal(bool)

    def __init__(
        self, canvas: Canvas, times_of: Callable[[Drawing], Sequence[Times]], parent: QObject
    ) -> None:
        """Play what is on `canvas`; `times_of` knows when it was drawn."""
        super().__init__(parent)
        self._canvas, self._times_of = canvas, times_of
        self._score: Score | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._on_frame)

    def start(self) -> bool:
        """Begin; whether there is anything to play."""
        drawing = self._canvas.drawing
        if drawing.ink.is_empty:
            return False
        score = score_of(drawing, self._times_of(drawing))
        self._score = stroke_by_stroke(score) if reduced_motion() else score
        self._since.start()
        self._timer.start()
        self._canvas.play(self._score.at(0))
        self.playing.emit(True)
        return True

    @Slot()
    def stop(self) -> None:
        """Show the whole drawing again."""
        if self._canvas.plays:
            self._canvas.play(None)
        self._end()

    @Slot()
    def _on_frame(self) -> None:
        if self._score is None or not self._canvas.plays:  # someone draws
            self._end()
        elif self._since.elapsed() >= self._score.length:
            self.stop()
        else:
            self._canvas.play(self._score.at(self._since.elapsed()))

    def _end(self) -> None:
        if self._score is not None:
            self._score = None
            self._timer.stop()
            self.playing.emit(False)
