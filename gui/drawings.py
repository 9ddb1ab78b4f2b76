"""The drawing as a file: saved, opened, kept while one draws, offered after a crash, replayed."""

import logging
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from engine.data.inklens_file import SUFFIX, KeptDrawing, Shown, read_drawing, write_drawing
from engine.drawing import Drawing
from engine.errors import InkLensError
from engine.words import tr
from gui import dialogs
from gui.bridge.edit import Edit
from gui.bridge.engine_thread import EngineReady
from gui.bridge.live_network import SHIPPED_IN_FILES, SHIPPED_NAME
from gui.bridge.messages.files.identify_network import IdentifyNetwork, NetworkIdentified
from gui.bridge.messages.open_network import NetworkOpened
from gui.bridge.problems import problem_from
from gui.draw.replay.player import Player
from gui.kept.autosave import Autosave, recover
from gui.kept.state_folder import StateFolder
from gui.kept.stroke_times import StrokeTimes
from gui.language import date

if TYPE_CHECKING:
    from gui.main_window import MainWindow

OPENING = tr("Opening the drawing")
SAVING = tr("Saving the drawing")
_log = logging.getLogger(__name__)
_RESTORE = tr("Restore it")


LATER = tr("Your drawing is read as soon as the engine is loaded.")


class DrawingFiles(QObject):
    """What is on the canvas, and how it is looked at, from and to files.

    Attributes:
        path: the file that Ctrl+S writes; None for a drawing that has none yet.
        times: when each stroke was drawn.
        autosave: what keeps the drawing while one draws.
        player: what replays it.
        recent_menu: the files that were opened or saved last.

    Signals:
        failed(Problem): a file is not what it should be, or cannot be written.
        news(str, str): something was done, and what.
        chosen(Path): a file of the menu is to be opened.
    """

    failed = Signal(object)
    news = Signal(str, str)
    chosen = Signal(object)

    def __init__(self, window: "MainWindow", state: StateFolder, *, keeps: bool) -> None:
        """Work for `window`; `keeps` says whether anything is remembered."""
        super().__init__(window)
        self._window, self._state, self._keeps = window, state, keeps
        self.path: Path | None = None
        self._in_file: Drawing | None = None
        self._network, self._digest = "", ""
        self.times = StrokeTimes()
        canvas = window.draw.canvas
        self.autosave = Autosave(state.autosaved, self.gather, self)
        self.player = Player(canvas, self.times.of, self)
        self.recent_menu = QMenu(tr("Open &recent"), window)
        self.recent_menu.aboutToShow.connect(self._list_recent)
        canvas.stroke_began.connect(self.times.begin)
        canvas.changed.connect(self._on_edit)
        self.autosave.failed.connect(self.failed)
        self.autosave.worked.connect(partial(self.news.emit, tr("The drawing is kept again.")))
        engine = window.room.engine
        engine.subscribe(EngineReady, self._ask_which_network)
        engine.subscribe(NetworkOpened, self._ask_which_network)
        engine.subscribe(NetworkIdentified, self._on_identified)

    # -- what is on the screen, as a file has it ------------------------------------------------

    def gather(self) -> KeptDrawing:
        """The drawing of this moment, with all that belongs to it."""
        draw, live = self._window.draw, self._window.live
        drawing, digits = draw.canvas.drawing, not self._window.painting.is_active
        shown = Shown(
            draw.method.methods.currentData(),
            dict(draw.method.options.values()),
            draw.classes.target if digits else None,
            draw.classes.versus.currentData() if digits else None,
            draw.view.current_view,
            draw.view.overlay.isChecked(),
            draw.view.outline.isChecked(),
        )
        loaded = live.network == "loaded" and digits
        name = self._network if live.network == "loaded" else "a network in training"
        name = name if digits else ""  # it is a network of pictures, which never read this
        return KeptDrawing(
            drawing, self.times.of_all(drawing), shown, name, self._digest if loaded else ""
        )

    def _show(self, kept: KeptDrawing, name: str) -> None:
        """Put a file's drawing on the canvas, and look at it as it was looked at."""
        draw, shown = self._window.draw, kept.shown
        self.player.stop()
        self.times.restore(kept.drawing, kept.times)
        draw.canvas.open_drawing(kept.drawing, tr("opening {name}", name=name))
        draw.tools.show_brush(draw.canvas.brush)
        draw.classes.versus.setCurrentIndex(0)  # nothing is set against itself on the way
        if draw.method.works(shown.method):
            draw.method.choose(shown.method, shown.options)
        known = shown.target is None or draw.classes.knows(shown.target)
        draw.classes.choose(shown.target if known else None)  # of a network with other classes
        draw.classes.versus.setCurrentIndex(max(draw.classes.versus.findData(shown.versus), 0))
        draw.view.choose_view(shown.view)
        draw.view.overlay.setChecked(shown.overlay)
        draw.view.outline.setChecked(shown.outline)
        method = draw.method.methods.currentData()
        self._window.live.choose_method(method, draw.method.options.values())

    # -- open and save --------------------------------------------------------------------------

    def open(self, path: Path) -> bool:
        """Open a drawing; undo brings back what was on the canvas. Whether that worked."""
        if self._window.painting.is_active:
            self.news.emit(
                tr(
                    "{name} is a drawing. This network reads pictures; go back to the shipped "
                    "network (File) and open it then.",
                    name=path.name,
                ),
                "",
            )
            return False
        try:
            kept = read_drawing(path)
        except InkLensError as error:
            self.failed.emit(problem_from(error, OPENING))
            return False
        self._show(kept, path.name)
        self._belongs_to(path)
        self.remember(path)
        words = tr("Opened {name}.", name=path.name)
        if kept.digest and self._digest and kept.digest != self._digest:
            words = tr(
                "{name} was saved with another network ({network}): open that one to see the "
                "same map.",
                name=path.name,
                network=SHIPPED_NAME if kept.network == SHIPPED_IN_FILES else kept.network,
            )
        self.news.emit(words, OPENING)
        return True

    def save(self) -> None:
        """Write the file that the drawing belongs to; ask for one if there is none."""
        if self.path is None or self._window.painting.is_active:
            self.save_as()
        else:
            self._save(self.path)

    def save_as(self) -> None:
        """Ask where, then write."""
        if self._window.painting.is_active:
            self.news.emit(tr("A picture is no drawing: export its map, or a report."), "")
            return
        if self._window.draw.canvas.drawing.is_empty:
            self.news.emit(tr("There is nothing to save yet: draw a digit first."), "")
            return
        folder = self._window.files.folder
        if path := dialogs.ask_where_to_save_drawing(self._window, folder, self.path):
            self._window.files.folder = str(path.parent)
            self._save(path)

    def _save(self, path: Path) -> None:
        kept = self.gather()
        try:
            write_drawing(kept, path)
        except InkLensError as error:
            self.failed.emit(problem_from(error, SAVING))
            return
        self._belongs_to(path)
        self.remember(path)
        self.news.emit(tr("Saved as {path}", path=path), SAVING)

    def _belongs_to(self, path: Path | None) -> None:
        self.path = path
        self._in_file = None if path is None else self._window.draw.canvas.drawing
        self._window.setWindowTitle("InkLens" if path is None else f"{path.name} – InkLens")

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        if self._window.draw.canvas.plays:
            return  # the drawing is what it was
        self.times.follow(edit)
        if self._keeps:
            self.autosave.request()
        if not edit.moving and self._in_file is not None and not _akin(self._in_file, edit.drawing):
            self._belongs_to(None)  # another drawing must not be written over it

    # -- recent files ---------------------------------------------------------------------------

    def remember(self, path: Path) -> None:
        """It was opened or saved."""
        if self._keeps and path.parent != self._state.recovered:
            self._state.recent.add(path)

    def _list_recent(self) -> None:
        menu = self.recent_menu
        menu.clear()
        recovered = sorted(self._state.recovered.glob(f"*{SUFFIX}"), reverse=True)
        recent = self._state.recent.paths()
        for path in recent:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self.chosen.emit, path))
        if recovered and recent:
            menu.addSeparator()
        for path in recovered:
            action = menu.addAction(tr("Lost drawing of {moment}", moment=_moment(path)))
            action.triggered.connect(partial(self.restore, path))
        if recent:
            menu.addSeparator()
            menu.addAction(tr("&Forget these")).triggered.connect(self._state.recent.clear)
        if not recent and not recovered:
            menu.addAction(tr("Files you open or save are listed here")).setEnabled(False)
        menu.setToolTipsVisible(True)

    # -- after a crash --------------------------------------------------------------------------

    def offer_what_was_lost(self) -> None:
        """Offer the newest drawing that a window left: killed, or closed over another one's."""
        found = recover(self._state.autosaved, self._state.recovered)
        if not found:
            return
        newest, notice = found[0], self._window.status.notice
        notice.show_offer(
            tr(
                "The drawing of {moment} was on a canvas when InkLens ended, and it is kept.",
                moment=_moment(newest),
            ),
            _RESTORE,
            partial(self.restore, newest),
        )

    def restore(self, path: Path) -> None:
        """Bring a lost drawing back; saving asks for a name of its own."""
        if self.open(path):
            self._belongs_to(None)
            self._window.status.notice.end_offer(_RESTORE)

    def load_last(self) -> None:
        """Put what was on the canvas when the window was last closed back on it."""
        kept = self._state.load_kept()
        if kept is not None and not kept.drawing.is_empty:
            self.times.restore(kept.drawing, kept.times)
            brush = self._window.draw.tools.brush.value()
            self._window.draw.canvas.restore(kept.drawing.with_width(brush))
            if self._window.draw.heatmap.explained is None:
                self._window.draw.headline.answer.invite(LATER)

    def end(self) -> None:
        """Keep the drawing for the next session; a window that closes must not fail over it.

        One that cannot be kept as the last one is left where the next start finds and offers it.
        """
        self.player.stop()
        kept = self.gather()
        try:
            if self._keeps:
                self._state.save_drawing(kept)
        except InkLensError:  # there is no window left to show it in
            _log.warning("the drawing could not be kept")
            _log.info("why", exc_info=True)
            if not kept.drawing.is_empty:
                self.autosave.leave(kept)
                return
        self.autosave.end()

    # -- the network ----------------------------------------------------------------------------

    @Slot(object)
    def _ask_which_network(self, _: object) -> None:
        self._network = self._digest = ""
        self._window.room.engine.mailbox.post(IdentifyNetwork("loaded"))

    @Slot(object)
    def _on_identified(self, identified: NetworkIdentified) -> None:
        self._network, self._digest = identified.name, identified.digest

    # -- replay ---------------------------------------------------------------------------------

    @Slot(bool)
    def replay(self, play: bool) -> None:
        """Play the drawing stroke by stroke, or stop."""
        if not play:
            self.player.stop()
        elif self._window.painting.is_active or not self.player.start():
            self.news.emit(tr("There are no strokes to replay: draw a digit first."), "")
            self.player.playing.emit(False)


def _akin(a: Drawing, b: Drawing) -> bool:
    """Whether two drawings have a stroke or a picture in common."""
    known = {id(stroke) for stroke in a.ink.strokes}
    same = a.picture is not None and b.picture is not None and a.picture.name == b.picture.name
    return same or any(id(stroke) in known for stroke in b.ink.strokes)


def _moment(path: Path) -> str:
    """When a drawing was lost, by its file's name."""
    stamp = path.name[: len("0000-00-00_00-00-00")]
    try:
        when = time.strptime(stamp, "%Y-%m-%d_%H-%M-%S")
    except ValueError:
        return path.stem[:40]
    return date(when, tr("d MMMM, HH:mm"))
