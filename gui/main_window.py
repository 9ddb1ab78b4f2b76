"""Puts the panels together and connects them; each does its own work."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QTabWidget,
)

from engine.attribution.table import METHODS
from engine.files import RESOURCES
from engine.images import get_ready as get_ready_for_pictures
from engine.machine.wish import Wish
from engine.pictures.scene import Scene
from engine.training.events import TrainingStarted
from engine.words import tr
from gui import dialogs, session, settings
from gui.actions import add_digit_keys, add_menus
from gui.bridge.edit import Edit
from gui.bridge.engine_room import EngineRoom
from gui.bridge.engine_thread import EngineReady
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.make_film import FilmMade
from gui.bridge.messages.read_test_set import DigitsRead, ReadTestSet
from gui.bridge.problems import Problem
from gui.copying import Copying
from gui.draw.draw_tab import DrawTab
from gui.draw.explanation_controls import ExplanationControls
from gui.draw.mistakes.failures import FailuresPanel
from gui.draw.network.layer_choice import LayerChoice
from gui.draw.network.network_controls import NetworkControls
from gui.draw.picture.opening import PictureOpening, WantedPicture
from gui.draw.picture.painting_controls import PaintingControls
from gui.draw.picture.picture_controls import PictureControls
from gui.draw.questions import Questions
from gui.drawings import DrawingFiles
from gui.faults.reporting import Reporting
from gui.files import OPENING_PICTURE, PASTING, FileActions
from gui.help.coach import CoachMark
from gui.help.first_steps import FirstSteps
from gui.help.opening import Examples
from gui.help.texts import FIRST_PAGE
from gui.help.whats_this import Help, Pointed, help_on
from gui.kept.state_folder import StateFolder
from gui.looks.theme import apply_theme
from gui.opened_network import OpenedNetwork
from gui.parts.network_chooser import NetworkChooser
from gui.settings import Theme
from gui.speech.settled import SettledReading
from gui.status_line import StatusLine
from gui.train.elsewhere import TrainingElsewhere
from gui.train.learning_curves import import_plots
from gui.train.training_controls import TrainingControls
from gui.train.training_tab import TrainingTab

if TYPE_CHECKING:
    from gui.help.viewer import HelpWindow

FIRST_SIZE = (1140, 730)
SMALLEST = QSize(960, 640)  # the window works from here on; a smaller screen is filled
CLOSING_PATIENCE = 2.0  # seconds for threads to end by themselves


class MainWindow(QMainWindow):
    """The window.

    Signals:
        ready(): the first explanation can be requested.
        explained(Explained): an explanation was shown.
        training_event(object): an event of training was shown.

    Attributes:
        ended: whether every thread has ended; False while the window is open.
        state: where settings, drawing, networks and runs are kept.
        room: the engine's threads.
        live: what is asked of the engine, and what of its answers is shown.
        draw, training: the two tabs.
        painting: pictures for networks that read such, connected to the engine.
        strangers: networks of other people, connected: how they read, their classes.
        pictures: the pictures that lie on the canvas, connected to the engine.
        opening: reads the pictures that come to lie there.
        trainer: the training tab, connected to the engine.
        questions: the sections that ask something of the network.
        speech: what is said to who listens.
        language: that the person chose, for the next start.
        theme: the colours that the person chose.
        opened: the network that was opened.
        device: where networks are computed, as the person wishes.
        steps_seen: whether the first steps were shown.
        actions_by_name: everything that menus and keys do.
    """

    ready = Signal()
    explained = Signal(object)
    training_event = Signal(object)

    def __init__(
        self, state: StateFolder, model: Path | None, device: Wish, *, restore: bool = True
    ) -> None:
        """Build everything; the engine starts with the event loop.

        Args:
            state: where everything is kept.
            model: file of a network; without, the one that was in use last, or the shipped one.
            device: where to compute.
            restore: whether the window is as it was left, and is remembered as it is left again.
        """
        super().__init__()
        self.setWindowTitle("InkLens")
        self.setWindowIcon(QIcon(str(RESOURCES / "icons" / "inklens.svg")))
        self.setAcceptDrops(True)
        self.ended = False
        self.state = state
        remembered = settings.load(state.settings) if restore else settings.Settings()
        self._remembers = restore
        self._take(remembered)
        # A file named at the start is for this time only; it does not become the remembered one.
        file = Path(remembered.network) if remembered.network else None
        self.room = EngineRoom(
            state,
            model or file,
            remembered.device if device == "auto" else device,
            self,
            besides=_get_ready,
        )
        self.live = LiveView(self.room.engine, next(iter(METHODS)), self)
        self.files = FileActions(self.room, state, remembered.folder, self)
        self.draw = DrawTab(self)
        self.training = TrainingTab(self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.draw, tr("Draw"))
        self.tabs.addTab(self.training, tr("Train"))
        self.tabs.setDocumentMode(True)
        self.setCentralWidget(self.tabs)
        self.networks = NetworkChooser(self)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.actions_by_name, self._menus = add_menus(self)
        self._add_undo()
        classes = self.draw.classes
        add_digit_keys(self, classes.pick, classes.toggle_versus)
        self.tabs.setCornerWidget(self.networks)
        self.painting = PaintingControls(  # before others that hear of another live network
            self.draw, live=self.live, networks=self.networks, actions=self.actions_by_name
        )
        LayerChoice(self.draw, self.networks, live=self.live, engine=self.room.engine)
        self.trainer = TrainingControls(
            self.training, self.networks, room=self.room, live=self.live, state=state
        )
        self.strangers = NetworkControls(
            self.draw, live=self.live, room=self.room, actions=self.actions_by_name
        )
        self.pictures = PictureControls(self.draw, live=self.live, engine=self.room.engine)
        self.opening = PictureOpening(self.pictures, self.painting, self)
        self.drawings = DrawingFiles(self, state, keeps=restore)
        self.copying = Copying(self)
        self.reporting = Reporting(self)
        self.opened = OpenedNetwork(self, file)
        self._connect()
        ExplanationControls(
            self.draw,
            self.training.heatmap,
            live=self.live,
            engine=self.room.engine,
            actions=self.actions_by_name,
            state=state,
        )
        self.questions = self._ask_questions()
        self.speech = SettledReading(self)
        self._help_along()
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(SMALLEST.boundedTo(session.room_for(self).size()))
        session.restore_settings(self, remembered)
        self.draw.heatmap.set_waiting(tr("The engine is loading. Start drawing: it will catch up."))
        self.draw.canvas.setFocus()

    @property
    def network_file(self) -> Path | None:
        """The network that was opened, to be opened again; None for the shipped one."""
        return self.opened.file

    def _take(self, remembered: settings.Settings) -> None:
        """Take over what others ask for before the window is put together."""
        self.language = remembered.language
        self.theme: Theme = remembered.theme
        self.device: Wish = remembered.device  # one named at the start is for this time only
        self.steps_seen = remembered.steps_seen
        runs = remembered.runs_folder
        self.state.runs_folder = Path(runs) if runs else None

    # -- putting together -----------------------------------------------------------------------

    def _add_undo(self) -> None:
        history, menu = self.draw.history, self._menus["drawing"]
        undo, redo = history.createUndoAction(self), history.createRedoAction(self)  # Qt's words
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.insertActions(menu.actions()[0], [undo, redo])
        self.actions_by_name |= {"undo": undo, "redo": redo}
        self.draw.tools.use_actions(self.actions_by_name)

    def _connect(self) -> None:
        canvas, live, room, training = self.draw.canvas, self.live, self.room, self.training
        canvas.changed.connect(self._on_edit)
        canvas.stroke_began.connect(live.begin_stroke)
        live.explained.connect(self._on_explained)
        live.emptied.connect(self._on_emptied)
        room.engine.subscribe(EngineReady, self._on_ready)
        room.failed.connect(self._on_failed)
        room.engine.subscribe(FilmMade, self.files.show_film)
        room.training_event.connect(self.training_event)
        room.training_event.connect(self._on_training_event)
        room.can_save_changed.connect(self._on_can_save)
        self.draw.tools.failed.connect(self._on_failed)
        self.tabs.currentChanged.connect(self._show_in_training_tab)
        self.tabs.currentChanged.connect(self._give_key_to_save)
        TrainingElsewhere(self)
        training.save_wanted.connect(self.files.ask_where_to_save)
        self.trainer.failed.connect(self._on_failed)
        self.trainer.news.connect(self.status.notice.show_news)
        self._connect_actions()

    def _connect_actions(self) -> None:
        tools = self.draw.tools
        slots = {
            "open": self.files.ask_what_to_open,
            "folder": self.files.ask_for_folder,
            "paste": self.files.paste,
            "previous_picture": partial(self.files.page, -1),
            "next_picture": partial(self.files.page, 1),
            "shipped": self.files.open_shipped,
            "save": self.files.ask_where_to_save,
            "save_drawing": self.drawings.save,
            "save_drawing_as": self.drawings.save_as,
            "export": self._on_export,
            "report": self.copying.make_report,
            "copy_picture": self.copying.copy_picture,
            "copy_values": self.copying.copy_values,
            "copy_code": self.copying.copy_code,
            "film": self._on_film,
            "quit": self.close,
            "clear": self.painting.clear,
            "thinner": self.painting.make_brush_thinner,
            "thicker": self.painting.make_brush_thicker,
            "next": tools.next_sample,
            "failures": self._on_failures,
            "trust": self._on_trust,
            "start": self.training.start.click,
            "pause": self.training.toggle_pause,
            "stop": self.training.stop.click,
            "runs": self.trainer.show_past_runs,
            "preferences": self._on_preferences,
            "help": self._on_help,
            "guide": self._on_guide,
            "copy_log": self.reporting.copy_log,
            "about": self._on_about,
        }
        for name, slot in slots.items():
            self.actions_by_name[name].triggered.connect(slot)
        actions = self.actions_by_name
        actions["eraser"].toggled.connect(self.draw.canvas.set_erasing)
        actions["full_screen"].toggled.connect(self._on_full_screen)
        actions["save"].setEnabled(False)
        themes = QActionGroup(self)
        for name in get_args(Theme):
            themes.addAction(actions[name]).setData(name)
        themes.triggered.connect(self._on_theme)
        actions["replay"].toggled.connect(self.drawings.replay)
        self.drawings.player.playing.connect(actions["replay"].setChecked)
        self.drawings.failed.connect(self._on_failed)
        self.drawings.news.connect(self.status.notice.show_news)
        self.drawings.chosen.connect(self.open_file)
        self.copying.failed.connect(self._on_failed)
        self.copying.news.connect(self.status.notice.show_news)
        self.reporting.failed.connect(self._on_failed)
        self.reporting.news.connect(self.status.notice.show_news)
        self.files.drawing_chosen.connect(self._on_drawing_chosen)
        self._menus["file"].insertMenu(actions["paste"], self.drawings.recent_menu)
        self._menus["file"].insertMenu(actions["save"], self.files.kept_menu)
        self.files.picture_wanted.connect(self.opening.open)
        self.draw.canvas.replaced.connect(self.opening.forget)
        self.opening.showing.connect(self._on_picture)
        self.opening.failed.connect(self._on_failed)
        self.opening.news.connect(self.status.notice.show_news)
        self.opening.over.connect(self.status.notice.end_news)
        self.pictures.paged.connect(self.files.page)
        self.painting.digits_read.connect(self.pictures.set_active)
        self.painting.digits_read.connect(self.training.reading.show_reads_digits)
        self.painting.digits_read.connect(self._show_in_training_tab)
        self.painting.digits_read.connect(self._on_digits_read)
        self.painting.answers.connect(self.strangers.show_network)
        self.files.labels_opened.connect(self.strangers.name_classes)
        self.files.corrections_chosen.connect(self._on_corrections_chosen)
        self.strangers.failed.connect(self._on_failed)
        self.networks.chosen.connect(self.pictures.refresh)
        self.pictures.failed.connect(self._on_failed)
        self.pictures.settled.connect(self.status.notice.settle)
        self.files.failed.connect(self._on_failed)
        self.files.news.connect(self.status.notice.show_news)

    def _ask_questions(self) -> Questions:
        """Connect the sections that ask something of the network."""
        questions = Questions(
            self.draw,
            live=self.live,
            room=self.room,
            networks=self.networks,
            painting=self.painting,
            actions=self.actions_by_name,
            files=self.files,
            state=self.state,
            keeps=self._remembers,
        )
        self.tabs.currentChanged.connect(questions.leave)
        questions.failed.connect(self._on_failed)
        questions.news.connect(self.status.notice.show_news)
        return questions

    def _help_along(self) -> None:
        """First steps, examples, and what F1 says."""
        self._pointed = Pointed(cast("QApplication", QApplication.instance()), self)
        mark = CoachMark(self)
        self.first_steps = FirstSteps(self, mark)
        self.examples = Examples(self, mark)
        self._menus["help"].insertMenu(self.actions_by_name["copy_log"], self.examples.menu)
        self.actions_by_name["steps"].triggered.connect(self.first_steps.begin)
        self.draw.headline.examples.setMenu(self.examples.menu)

    # -- drawing --------------------------------------------------------------------------------

    def show_sample(self, number: int) -> None:
        """Bring MNIST test sample `number`, 0 to 9999, onto the canvas."""
        self.draw.tools.show_sample(number)

    def restore_drawing(self) -> None:
        """Put what was on the canvas when the window was last closed back on it.

        What a program left that was killed is offered.
        """
        self.drawings.load_last()
        self.drawings.offer_what_was_lost()

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        if self.painting.is_active:
            return
        self.live.edit(edit)
        if not edit.moving:
            self.draw.show_drawing(edit.drawing)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        self.draw.show_explained(explained)
        if self.tabs.currentWidget() is self.training:
            self._show_in_training_tab()
        self.status.show_explained(explained, self.live.latency)
        self.explained.emit(explained)

    @Slot()
    def _on_emptied(self) -> None:
        self.draw.show_explained(None)
        self.status.show_explained(None, 0.0)
        self._show_in_training_tab()

    @Slot()
    def _show_in_training_tab(self) -> None:
        explained = self.draw.heatmap.explained
        if explained is not None and isinstance(explained.request.drawing, Scene):
            explained = None  # a picture is not what is drawn there
        live = explained is not None and explained.network == "training"
        self.training.show_explained(explained, live=live)

    @cached_property
    def failures(self) -> FailuresPanel:
        """Where the live network fails; made when it is first opened."""
        panel = FailuresPanel(self.draw.inspector)
        self.draw.placed.connect(panel.follow)
        self.room.engine.subscribe(DigitsRead, panel.show_read)
        panel.sample_chosen.connect(self._on_failed_sample)
        return panel

    def _on_failures(self) -> None:
        """Read the test set with the live network, and show where it fails."""
        self.failures.begin()
        self.room.engine.mailbox.post(ReadTestSet(self.live.network))
        self.tabs.setCurrentWidget(self.draw)
        self.failures.open()

    def _on_trust(self) -> None:
        """The measures are seen on the Draw tab: from the other one the key leads to them."""
        if self.tabs.currentWidget() is not self.draw:
            self.tabs.setCurrentWidget(self.draw)
            self.actions_by_name["trust"].setChecked(True)

    @Slot(bool)
    def _on_digits_read(self, digits: bool) -> None:
        """Digits in the table of failures lead nowhere while pictures are read."""
        if not digits and "failures" in vars(self):
            self.failures.close()

    @Slot(int, int)
    def _on_failed_sample(self, number: int, _: int) -> None:
        """Bring it onto the canvas: the map of what it is beside that of what it is read as."""
        self.tabs.setCurrentWidget(self.draw)
        self.show_sample(number)
        self.draw.classes.choose(None)  # what it is read as; the next drawing is another question
        self.draw.view.show_kind("pair")

    # -- engine ---------------------------------------------------------------------------------

    def _on_export(self) -> None:
        shown = self.draw.heatmap
        self.files.ask_where_to_export(shown.explained, shown.shown_view, shown.ground)

    def _on_film(self) -> None:
        self.files.ask_where_to_film(self.live.request, self.draw.view.current_view)

    @Slot(object)
    def _on_ready(self, ready: EngineReady) -> None:
        self.status.show_ready(ready)
        if ready.gpu_failed:
            self.status.notice.show_problem(
                Problem(tr("InkLens runs on the CPU: {reason}.", reason=ready.reason))
            )
        self.draw.heatmap.set_waiting(tr("Draw a digit, or press E for a test sample."))
        if self.draw.heatmap.explained is None:
            self.draw.headline.show_nothing()  # that the engine is loading is over
        self.opened.show_first(ready)
        self.training.set_ready()
        self.trainer.show_runs()
        self.ready.emit()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.status.notice.show_problem(problem)

    @Slot()
    def _give_key_to_save(self) -> None:
        """Ctrl+S saves what the tab is about; the menu says which key saves the other."""
        drawing, network = self.actions_by_name["save_drawing"], self.actions_by_name["save"]
        first, second = QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Alt+S")
        on_draw = self.tabs.currentWidget() is self.draw
        for action in (drawing, network):
            action.setShortcut(QKeySequence())  # never both the same key
        drawing.setShortcut(first if on_draw else second)
        network.setShortcut(second if on_draw else first)

    # -- training -------------------------------------------------------------------------------

    @Slot(object)
    def _on_training_event(self, event: object) -> None:
        if isinstance(event, TrainingStarted):
            self.status.notice.settle(tr("Training"))

    @Slot(bool)
    def _on_can_save(self, can: bool) -> None:
        self.actions_by_name["save"].setEnabled(can)
        self.training.set_can_save(can)

    # -- files ----------------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Open a drawing (`.inklens`), a network, a picture of a digit, or a folder of them."""
        self.files.open(path)

    @Slot(object)
    def _on_drawing_chosen(self, path: Path) -> None:
        self.tabs.setCurrentWidget(self.draw)
        self.drawings.open(path)

    @Slot(object)
    def _on_corrections_chosen(self, path: Path) -> None:
        self.tabs.setCurrentWidget(self.draw)
        self.questions.teacher.open(path)

    @Slot(object)
    def _on_picture(self, wanted: WantedPicture) -> None:
        self.tabs.setCurrentWidget(self.draw)
        for about in (OPENING_PICTURE, PASTING):
            self.status.notice.settle(about)
        if wanted.path is not None:
            self.drawings.remember(wanted.path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: a file, a folder, or several pictures to page through."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.files.open_all(paths)

    # -- the rest -------------------------------------------------------------------------------

    def _on_theme(self) -> None:
        theme = self.theme = next(n for n in get_args(Theme) if self.actions_by_name[n].isChecked())
        apply_theme(cast("QApplication", QApplication.instance()), theme)

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        self.setWindowState(
            Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState
        )

    def _on_preferences(self) -> None:
        from gui.preferences.dialog import PreferencesDialog  # when it is first asked for

        dialog = self.findChild(PreferencesDialog) or PreferencesDialog(self)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def keep_runs_in(self, folder: Path | None) -> None:
        """Keep the runs to come in this folder; None: in the usual one."""
        self.state.runs_folder = folder
        self.trainer.board.follow(self.state.runs)
        self.trainer.show_runs()

    def _on_help(self) -> None:
        """Say what the control under the pointer is, or that which has the focus."""
        found = help_on(self._pointed.widget, self.draw.method.methods.currentData())
        self._help_window().show_help(found)  # which comes to lie under the pointer

    def _on_guide(self) -> None:
        self._help_window().show_help(Help("", "", FIRST_PAGE))

    def _help_window(self) -> "HelpWindow":
        from gui.help.viewer import HelpWindow  # when it is first asked for

        dialog = self.findChild(HelpWindow) or HelpWindow(self)
        dialog.show()
        dialog.raise_()
        return dialog

    def _on_about(self) -> None:
        dialogs.show_about(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what must be kept, then end the threads in order."""
        self.hide()
        self.opening.forget()
        for dialog in self.findChildren(QDialog, "preferences"):
            dialog.reject()  # it may still be restoring what is to be remembered
        self.drawings.end()
        self.questions.end()
        if self._remembers:
            session.remember(self, self.state)
        self._end_threads()
        event.accept()

    def close_quietly(self) -> None:
        """End the threads without writing settings or the drawing: for a picture of the window."""
        self.hide()
        self.drawings.player.stop()
        self.drawings.autosave.end()
        self._end_threads()

    def _end_threads(self) -> None:
        self.trainer.board.close()
        ended = self.room.close(CLOSING_PATIENCE)
        self.ended = self.opening.end(CLOSING_PATIENCE) and ended


def _get_ready() -> None:
    """What else takes long, and is not needed before the engine is."""
    import_plots()
    get_ready_for_pictures()
