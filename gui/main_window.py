"""Puts the panels together and connects them; each does its own work."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QTabWidget

from engine.attribution.table import METHODS
from engine.files import RESOURCES
from engine.images import get_ready as get_ready_for_pictures
from engine.machine.wish import Wish
from engine.pictures.scene import Scene
from engine.words import tr
from gui import session, settings
from gui.actions import add_digit_keys, add_menus, add_undo
from gui.bridge.edit import Edit
from gui.bridge.engine_room import EngineRoom
from gui.bridge.engine_thread import EngineReady
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.problems import Problem
from gui.commands import Commands
from gui.copying import Copying
from gui.draw.draw_tab import DrawTab
from gui.draw.explanation_controls import ExplanationControls
from gui.draw.mistakes.failures_controls import FailuresControls
from gui.draw.network.layer_choice import LayerChoice
from gui.draw.network.network_controls import NetworkControls
from gui.draw.picture.opening import PictureOpening
from gui.draw.picture.painting_controls import PaintingControls
from gui.draw.picture.picture_controls import PictureControls
from gui.draw.questions import Questions
from gui.drawings import DrawingFiles
from gui.faults.reporting import Reporting
from gui.files import FileActions
from gui.help.help_controls import HelpControls
from gui.kept.state_folder import StateFolder
from gui.opened_files import OpenedFiles
from gui.opened_network import OpenedNetwork
from gui.parts.network_chooser import NetworkChooser
from gui.settings import Theme
from gui.speech.settled import SettledReading
from gui.status_line import StatusLine
from gui.train.elsewhere import TrainingElsewhere
from gui.train.learning_curves import import_plots
from gui.train.training_controls import TrainingControls
from gui.train.training_tab import TrainingTab

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
        failures: where the live network fails, connected to the engine.
        questions: the sections that ask something of the network.
        speech: what is said to who listens.
        help: what F1 says, first steps and examples.
        language: that the person chose, for the next start.
        theme: the colours that the person chose.
        opened: the network that was opened.
        session: keeps what is set.
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
        menus = self._lay_out()
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
        self.failures = FailuresControls(self.draw, live=self.live, engine=self.room.engine)
        self.opening = PictureOpening(self.pictures, self.painting, self)
        self.drawings = DrawingFiles(self, state, keeps=restore)
        self.copying = Copying(self)
        self.reporting = Reporting(self)
        self.opened = OpenedNetwork(self, remembered=file, first=model or file)
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
        self.help = HelpControls(self, menus["help"])
        OpenedFiles(self, menus["file"])
        Commands(self)
        self.session = session.Session(self, keeps=restore)
        self._connect_notices()
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(SMALLEST.boundedTo(session.room_for(self).size()))
        self.session.begin(remembered)
        self.draw.heatmap.set_waiting(tr("The engine is loading. Start drawing: it will catch up."))
        self.draw.canvas.setFocus()

    @property
    def network_file(self) -> Path | None:
        """File of the loaded network, also of an example's; None for the shipped one."""
        return self.opened.answers

    def _take(self, remembered: settings.Settings) -> None:
        """Take over what others ask for before the window is put together."""
        self.language = remembered.language
        self.theme: Theme = remembered.theme
        self.device: Wish = remembered.device  # one named at the start is for this time only
        self.steps_seen = remembered.steps_seen
        runs = remembered.runs_folder
        self.state.runs_folder = Path(runs) if runs else None

    # -- putting together -----------------------------------------------------------------------

    def _lay_out(self) -> dict[str, QMenu]:
        """Tabs, status line, menus and keys; return the menus by their names."""
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.draw, tr("Draw"))
        self.tabs.addTab(self.training, tr("Train"))
        self.tabs.setDocumentMode(True)
        self.setCentralWidget(self.tabs)
        self.networks = NetworkChooser(self)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.actions_by_name, menus = add_menus(self)
        self.actions_by_name |= add_undo(self, self.draw.history, menus["drawing"])
        self.draw.tools.use_actions(self.actions_by_name)
        add_digit_keys(self, self.draw.classes.pick, self.draw.classes.toggle_versus)
        self.tabs.setCornerWidget(self.networks)
        return menus

    def _connect(self) -> None:
        canvas, live, room, painting = self.draw.canvas, self.live, self.room, self.painting
        canvas.changed.connect(self._on_edit)
        canvas.stroke_began.connect(live.begin_stroke)
        live.subject_changed.connect(self.draw.heatmap.expect_another)
        live.explained.connect(self._on_explained)
        live.emptied.connect(self._on_emptied)
        room.engine.subscribe(EngineReady, self._on_ready)
        room.training_event.connect(self.training_event)
        for changed in (self.draw.heatmap.late, self.tabs.currentChanged):
            changed.connect(self._show_in_training_tab)
        self.networks.chosen.connect(self.pictures.refresh)
        painting.digits_read.connect(self.pictures.set_active)
        painting.digits_read.connect(self.training.reading.show_reads_digits)
        painting.digits_read.connect(self._show_in_training_tab)
        painting.digits_read.connect(self.failures.on_digits_read)
        painting.answers.connect(self.strangers.show_network)
        self.failures.draw_tab_wanted.connect(self.show_draw_tab)
        self.training.save_wanted.connect(self.files.ask_where_to_save)
        TrainingElsewhere(self)

    def _connect_notices(self) -> None:
        """Problems and news are shown in one place."""
        notice = self.status.notice
        telling = (
            self.files,
            self.drawings,
            self.opening,
            self.copying,
            self.trainer,
            self.questions,
            self.reporting,
            self.session,
        )
        for part in (*telling, self.room, self.draw.tools, self.pictures, self.strangers):
            part.failed.connect(notice.show_problem)
        for part in telling:
            part.news.connect(notice.show_news)
        self.opening.over.connect(notice.end_news)
        self.pictures.settled.connect(notice.settle)

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
        return questions

    # -- drawing --------------------------------------------------------------------------------

    def show_sample(self, number: int) -> None:
        """Bring MNIST test sample `number`, 0 to 9999, onto the canvas."""
        self.draw.tools.show_sample(number)

    @Slot()
    def show_draw_tab(self) -> None:
        """Bring the Draw tab to the front."""
        self.tabs.setCurrentWidget(self.draw)

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
        if self.draw.heatmap.is_stale and not self.painting.is_active:
            self.training.show_late()

    # -- engine ---------------------------------------------------------------------------------

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

    # -- files ----------------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Open a drawing (`.inklens`), a network, a picture of a digit, or a folder of them."""
        self.files.open(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: a file, a folder, or several pictures to page through."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.files.open_all(paths)

    # -- the rest -------------------------------------------------------------------------------

    def keep_runs_in(self, folder: Path | None) -> None:
        """Keep the runs to come in this folder; None: in the usual one."""
        self.state.runs_folder = folder
        self.trainer.board.follow(self.state.runs)
        self.trainer.show_runs()
        self.session.request()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what must be kept, then end the threads in order."""
        self.hide()
        self.opening.forget()
        for dialog in self.findChildren(QDialog, "preferences"):
            dialog.reject()  # it may still be restoring what is to be remembered
        self.drawings.end()
        self.help.examples.close()
        self.questions.end()
        self.session.end()
        self._end_threads()
        event.accept()

    def close_quietly(self) -> None:
        """End the threads without writing settings or the drawing: for a picture of the window."""
        self.hide()
        self.drawings.player.stop()
        self.drawings.autosave.end()
        self.session.stop()
        self._end_threads()

    def _end_threads(self) -> None:
        self.trainer.board.close()
        ended = self.opening.end(CLOSING_PATIENCE)
        self.ended = self.room.close(CLOSING_PATIENCE) and ended


def _get_ready() -> None:
    """What else takes long, and is not needed before the engine is."""
    import_plots()
    get_ready_for_pictures()
