"""From one session to the next: what the window remembers, put back and gathered."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui import settings
from gui.kept.state_folder import StateFolder
from gui.looks.wishes import Wishes, wear, wishes

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_FRAME = 48  # px of title bar and borders at most: what they take is known once it is shown


def restore_settings(window: "MainWindow", remembered: settings.Settings) -> None:
    """Let the window look as it did when it was last closed."""
    draw, tools, canvas, view = (
        window.draw,
        window.draw.tools,
        window.draw.canvas,
        window.draw.view,
    )
    tools.brush.setValue(remembered.brush)
    canvas.set_brush(remembered.brush)
    draw.method.options.restore(remembered.options)
    draw.method.methods.setCurrentIndex(draw.method.methods.findData(remembered.method))
    view.choose_view(remembered.view)
    for box, on in (
        (view.overlay, remembered.overlay),
        (view.outline, remembered.outline),
        (view.shared, remembered.shared),
        (view.scores, remembered.scores),
        (window.training.form.log, remembered.log),
    ):
        box.setChecked(on)
    view.show_kind(remembered.tiles)
    draw.inspector.unfold(remembered.open_sections.split(","))
    window.actions_by_name[remembered.theme].setChecked(True)
    window.training.form.unfold(remembered.form_sections.split(","))
    window.training.form.restore(remembered.recipe, remembered.training)
    wear(Wishes(remembered.map_colours, remembered.signs, remembered.motion))
    window.live.let_tiles_follow(remembered.live_tiles)
    window.trainer.asks_before_deleting = remembered.confirm_delete
    if remembered.data:
        window.training.form.data.show_path(Path(remembered.data))
    if remembered.pen_strokes:
        window.training.form.pen_strokes.show_path(Path(remembered.pen_strokes))
    if remembered.geometry:
        window.restoreGeometry(QByteArray(remembered.geometry))
        window.actions_by_name["full_screen"].setChecked(window.isFullScreen())
    if not window.isFullScreen() and not window.isMaximized():
        keep_on_screen(window)


def keep_on_screen(window: QWidget) -> None:
    """Let a window be no larger than the screen that it lies on, and lie on it as a whole."""
    room = room_for(window)
    place = window.geometry()
    place.setSize(place.size().boundedTo(room.size()))
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved):
        place.moveLeft(min(max(place.left(), room.left()), room.right() + 1 - place.width()))
        place.moveTop(min(max(place.top(), room.top()), room.bottom() + 1 - place.height()))
        window.setGeometry(place)
    else:  # the system chooses the place
        window.resize(place.size())


def room_for(window: QWidget) -> QRect:
    """What a window may fill of its screen, in logical pixels: panels and its title bar stay."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
    room = screen.availableGeometry()
    return room.adjusted(0, _FRAME, 0, 0)


def remember(window: "MainWindow", state: StateFolder) -> None:
    """Write settings; a window that closes does not fail over them."""
    draw, view, form = window.draw, window.draw.view, window.training.form
    remembered = settings.Settings(
        language=window.language,
        theme=window.theme,
        brush=draw.tools.brush.value(),
        view=view.current_view,
        overlay=view.overlay.isChecked(),
        outline=view.outline.isChecked(),
        method=draw.method.methods.currentData(),
        options=draw.method.options.remembered,
        tiles=view.tiles,
        shared=view.shared.isChecked(),
        scores=view.scores.isChecked(),
        open_sections=",".join(draw.inspector.open_sections),
        network=str(window.help.examples.network_file or ""),
        form_sections=",".join(form.open_sections),
        recipe=form.recipe.currentData(),
        training=form.remembered(),
        pen_strokes=str(form.pen_strokes.path or ""),
        data=str(form.data.path or ""),
        log=form.log.isChecked(),
        folder=window.files.folder,
        map_colours=wishes().map_colours,
        signs=wishes().signs,
        motion=wishes().motion,
        live_tiles=window.live.tiles_follow,
        device=window.device,
        runs_folder=str(state.runs_folder or ""),
        confirm_delete=window.trainer.asks_before_deleting,
        steps_seen=window.steps_seen,
        geometry=bytes(window.saveGeometry().data()),
    )
    settings.save(remembered, state.settings)
