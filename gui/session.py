"""From one session to the next: what the window remembers, put back, gathered and kept."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from engine.errors import OutputError
from engine.words import tr
from gui import settings
from gui.draw.inspector.inspector import Inspector
from gui.draw.inspector.view_section import TilesKind
from gui.kept.writer import Writer
from gui.looks.wishes import Wishes, wear, wishes

if TYPE_CHECKING:
    from gui.main_window import MainWindow

KEEPING = tr("Keeping the settings")
AGAIN = 1500
"""Milliseconds after which what could not be written is tried again."""
SOON = 200
"""Milliseconds from a change to its being written, together with those that follow at once."""
_log = logging.getLogger(__name__)
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


def gathered(window: "MainWindow") -> settings.Settings:
    """What is set in the window now, but for what an example has set, and no person."""
    draw, view, form = window.draw, window.draw.view, window.training.form
    asked = window.help.examples.asked
    return settings.Settings(
        language=window.language,
        theme=window.theme,
        brush=draw.tools.brush.value(),
        view=asked.view,
        overlay=view.overlay.isChecked(),
        outline=view.outline.isChecked(),
        method=asked.method,
        options=draw.method.options.remembered,
        tiles=_tiles(asked.tiles, before=view.tiles),
        shared=view.shared.isChecked(),
        scores=view.scores.isChecked(),
        open_sections=",".join(_open_sections(draw.inspector, scrambles=asked.scrambles)),
        network=str(window.opened.remembered or ""),
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
        runs_folder=str(window.state.runs_folder or ""),
        confirm_delete=window.trainer.asks_before_deleting,
        steps_seen=window.steps_seen,
        geometry=bytes(window.saveGeometry().data()),
    )


def _tiles(kind: TilesKind, *, before: settings.Tiles) -> settings.Tiles:
    """Two maps side by side, or strokes, are for one drawing: what the tiles showed before them."""
    match kind:
        case "classes" | "methods":
            return kind
    return before


def _open_sections(inspector: Inspector, *, scrambles: bool) -> list[str]:
    """Names of those that are unfolded; of the one that scrambles an example may be the cause."""
    names = {*inspector.open_sections} - {"scramble"} | ({"scramble"} if scrambles else set())
    return [name for name in inspector.sections if name in names]


class Session(QObject):
    """Keeps what is set: a moment after it was changed, in a thread of its own, and at the end.

    Other windows write the same file: what was not changed in this one stays as they left it.

    Signals:
        failed(Problem): it cannot be kept. Said once, until it can be again.
        news(str, str): it can be again; what could not be done.
    """

    failed = Signal(object)
    news = Signal(str, str)

    def __init__(self, window: "MainWindow", *, keeps: bool) -> None:
        """Keep nothing before `begin`; `keeps` says whether anything is remembered."""
        super().__init__(window)
        self._window, self._file, self._keeps = window, window.state.settings, keeps
        self._kept = settings.Settings()
        self._writer = Writer(KEEPING, self._gathered, self, again=AGAIN, after=SOON)
        self._writer.failed.connect(self.failed)
        self._writer.worked.connect(self._on_worked)

    def begin(self, remembered: settings.Settings) -> None:
        """Let the window look as it did, and keep what is set from now on."""
        restore_settings(self._window, remembered)
        self._kept = replace(gathered(self._window), geometry=remembered.geometry)
        draw, form = self._window.draw, self._window.training.form
        for changed in (
            draw.tools.brush.valueChanged,
            draw.view.changed,
            draw.view.kind_chosen,
            draw.method.methods.currentIndexChanged,
            draw.method.options.changed,
            draw.inspector.folded_changed,
            form.folded_changed,
            form.changed,
            self._window.files.folder_changed,
            self._window.opened.remembered_changed,
        ):
            changed.connect(self.request)

    @Slot()
    def request(self) -> None:
        """Something may be set otherwise than before."""
        if self._keeps:
            self._writer.request()

    def stop(self) -> None:
        """Keep nothing any more, not even what was changed a moment ago."""
        self._writer.end()

    def end(self) -> None:
        """Write what is still to be written; a window that closes does not fail over it."""
        self.stop()
        if not self._keeps:
            return
        try:
            self._save(gathered(self._window))
        except OutputError:
            _log.warning("the settings could not be kept")

    def _gathered(self) -> Callable[[], None]:
        names: tuple[str, ...] = ("geometry",)  # it is kept at the end
        if self._window.opened.is_opening:
            names += ("network",)  # it may be none, or too much for this computer
        as_it_was = {name: getattr(self._kept, name) for name in names}
        now = replace(gathered(self._window), **as_it_was)
        return partial(self._save, now) if now != self._kept else lambda: None

    def _save(self, now: settings.Settings) -> None:
        """Write what is set.

        Raises:
            OutputError: the folder cannot be written to.
        """
        if not settings.save(now, self._file, before=self._kept):
            raise OutputError(
                tr(
                    "The settings cannot be written to {folder}; make sure that InkLens may write "
                    "there and that the disk is not full.",
                    folder=self._file.parent,
                )
            )
        self._kept = now

    @Slot()
    def _on_worked(self) -> None:
        self.news.emit(tr("The settings are kept again."), KEEPING)
