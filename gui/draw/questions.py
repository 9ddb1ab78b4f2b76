"""The sections that ask something of the network: each is connected when it is needed first."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from gui.bridge.engine_room import EngineRoom
from gui.bridge.live_view import LiveView
from gui.draw.draw_tab import DrawTab
from gui.draw.picture.painting_controls import PaintingControls
from gui.draw.what_if.stroke_controls import StrokeControls
from gui.kept.state_folder import StateFolder
from gui.parts.network_chooser import NetworkChooser

if TYPE_CHECKING:
    from gui.draw.guess.guess_controls import GuessControls
    from gui.draw.scramble.scramble_controls import ScrambleControls
    from gui.draw.teach.controls import TeachControls
    from gui.files import FileActions


class Questions(QObject):
    """Connects what if, scramble, guess first, teach it, and how far to trust it.

    Signals:
        failed(Problem): something went wrong.
        news(str, str): something was done, and what it is about.
    """

    failed = Signal(object)
    news = Signal(str, str)

    def __init__(
        self,
        draw: DrawTab,
        *,
        live: LiveView,
        room: EngineRoom,
        networks: NetworkChooser,
        painting: PaintingControls,
        actions: dict[str, QAction],
        files: "FileActions",
        state: StateFolder,
        keeps: bool,
    ) -> None:
        """Wait until the sections of `draw` are needed; `keeps`: whether anything is remembered."""
        super().__init__(draw)
        self._draw, self._live, self._room, self._actions = draw, live, room, actions
        self._networks, self._painting, self._files = networks, painting, files
        self._state, self._keeps = state, keeps
        self._scramble: ScrambleControls | None = None
        self._guess: GuessControls | None = None
        self._teacher: TeachControls | None = None
        StrokeControls(draw, live=live, engine=room.engine)
        sections = draw.inspector.sections
        for name, connect in (
            ("what_if", self._connect_what_if),
            ("scramble", self._connect_scramble),
            ("guess", self._connect_guess),
            ("teach", self._connect_teach),
            ("trust", self._connect_trust),
        ):
            sections[name].made.connect(connect)
        actions["trust"].toggled.connect(sections["trust"].set_open)
        sections["trust"].unfolded.connect(actions["trust"].setChecked)
        actions["unscramble"].setEnabled(False)

    @property
    def teacher(self) -> "TeachControls":
        """Corrections and lessons; its section is made for it."""
        if self._teacher is None:
            self._draw.inspector.sections["teach"].make_body()
        return cast("TeachControls", self._teacher)  # connected as the section was made

    @Slot()
    def leave(self) -> None:
        """Something else is looked at: no copy answers any more, and no map stays hidden."""
        if self._scramble is not None:
            self._scramble.end()
        self._leave_guess()

    @Slot()
    def _leave_guess(self) -> None:
        if self._guess is not None:
            self._guess.leave()

    def end(self) -> None:
        """The window closes: what is to be kept is written."""
        if self._teacher is not None:
            self._teacher.end()

    # -- a section each -------------------------------------------------------------------------

    @Slot()
    def _connect_what_if(self) -> None:
        from gui.draw.what_if.flip_controls import FlipControls
        from gui.draw.what_if.like_controls import LikeControls

        for question in (FlipControls, LikeControls):
            question(self._draw, live=self._live, engine=self._room.engine)

    @Slot()
    def _connect_scramble(self) -> None:
        from gui.draw.scramble.scramble_controls import ScrambleControls

        scramble = self._scramble = ScrambleControls(
            self._draw, live=self._live, engine=self._room.engine, actions=self._actions
        )
        scramble.show_network(self._painting.takes)
        self._painting.answers.connect(scramble.show_network)
        self._networks.chosen.connect(scramble.on_network_chosen)
        self._draw.scramble.depth_wanted.connect(self._leave_guess)

    @Slot()
    def _connect_guess(self) -> None:
        from gui.draw.guess.guess_controls import GuessControls

        guess = self._guess = GuessControls(
            self._draw,
            live=self._live,
            engine=self._room.engine,
            actions=self._actions,
            files=self._files,
        )
        guess.show_network(self._painting.takes)
        self._painting.answers.connect(guess.show_network)
        guess.failed.connect(self.failed)
        guess.news.connect(self.news)

    @Slot()
    def _connect_teach(self) -> None:
        from gui.draw.teach.controls import TeachControls
        from gui.draw.teach.lesson_controls import LessonControls

        draw, live, room, state = self._draw, self._live, self._room, self._state
        teacher = self._teacher = TeachControls(
            draw, live=live, room=room, files=self._files, state=state, keeps=self._keeps
        )
        lesson = LessonControls(teacher, draw, live=live, room=room, state=state)
        for part in (teacher, lesson):
            part.failed.connect(self.failed)
        teacher.news.connect(self.news)
        teacher.show_network(self._painting.takes)
        self._painting.answers.connect(teacher.show_network)
        if self._keeps:
            teacher.restore()

    @Slot()
    def _connect_trust(self) -> None:
        from gui.draw.inspector.trust_controls import TrustControls

        TrustControls(self._draw, live=self._live, engine=self._room.engine)
