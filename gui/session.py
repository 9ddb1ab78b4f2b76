"""From one session to the next: what the window remembers, put back and gathered."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from engine.errors import InkLensError
from gui import settings
from gui.keeping import StateFolder

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_log = logging.getLogger(__name__)


def restore_settings(window: "MainWindow", remembered: settings.Settings) -> None:
    """Let the window look as it did when it was last closed."""
    drawing, shown = window.draw.drawing, window.draw.explanation
    drawing.brush.setValue(remembered.brush)
    drawing.canvas.set_brush(remembered.brush)
    shown.choose_view(remembered.view)
    shown.overlay.setChecked(remembered.overlay)
    window.actions_by_name[remembered.theme].setChecked(True)
    if remembered.pen_strokes:
        window.training.form.pen_strokes.show_path(Path(remembered.pen_strokes))
    if remembered.geometry:
        window.restoreGeometry(QByteArray(remembered.geometry))
        window.actions_by_name["full_screen"].setChecked(window.isFullScreen())


def restore_drawing(window: "MainWindow", state: StateFolder) -> None:
    """Put what was on the canvas when the window was last closed back on it."""
    drawing = state.load_drawing()
    if drawing is not None and not drawing.is_empty:
        panel = window.draw.drawing
        panel.canvas.restore(drawing.with_width(panel.brush.value()))


def remember(window: "MainWindow", state: StateFolder) -> None:
    """Write settings and drawing; a window that closes must not fail over them."""
    drawing, shown = window.draw.drawing, window.draw.explanation
    remembered = settings.Settings(
        theme=window.theme,
        brush=drawing.brush.value(),
        view=shown.current_view,
        overlay=shown.overlay.isChecked(),
        folder=window.files.folder,
        pen_strokes=str(window.training.form.pen_strokes.path or ""),
        geometry=bytes(window.saveGeometry().data()),
    )
    try:
        state.save_drawing(drawing.canvas.drawing)
    except InkLensError:  # there is no window left to show it in
        _log.exception("the drawing could not be kept")
    settings.save(remembered, state.settings)
