"""The thread in which a copy of a network is taught; the person's request goes first."""

import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from engine.teaching.corrections import Corrections
from engine.teaching.events import Lesson
from engine.words import tr
from gui.bridge.mailbox import Mailbox
from gui.bridge.problems import Problem, problem_from
from gui.bridge.teaching.pupil import Pupil

if TYPE_CHECKING:
    from engine.teaching.events import TeachingEvent

DOING = tr("Teaching the network")
SHOWN_EVERY = 0.05  # seconds between two events that are shown
LONGEST_WAIT = 0.25  # seconds that it lets a live request go first, at a time


class TeachingThread(QThread):
    """One lesson.

    Attributes:
        lesson: what came of it; None while there is nothing, and of one that was stopped.

    Signals:
        progressed(object): an event of `engine.teaching.events`.
        failed(Problem): it broke off, or a GPU did.
        ended(): there is nothing more to do; once.
    """

    progressed = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, pupil: Pupil, corrections: Corrections, mailbox: Mailbox, parent: QObject
    ) -> None:
        """Prepare to teach `pupil`; what waits in `mailbox` goes first."""
        super().__init__(parent)
        self.setObjectName("teaching")
        self.lesson: Lesson | None = None
        self._pupil: Pupil | None = pupil
        self._corrections, self._mailbox = corrections, mailbox
        self._stop = threading.Event()
        self._shown = 0.0

    def stop(self) -> None:
        """End within a step."""
        self._stop.set()

    def run(self) -> None:
        """Teach; whatever happens, say that it is over."""
        pupil, self._pupil = self._pupil, None
        try:
            if pupil is not None:
                self._teach_on_what_there_is(pupil)
        except Exception as error:  # shown at the edge
            self.failed.emit(problem_from(error, DOING))
        del pupil
        self.ended.emit()

    def _teach_on_what_there_is(self, pupil: Pupil) -> None:
        """Let the CPU begin anew where a GPU is full or lost, and say so."""
        from engine.machine.device import choose_device, gave_up, in_its_place

        try:
            self._teach(pupil)
        except Exception as error:
            if not gave_up(error, pupil.copy.device):
                raise
            pupil.begin_anew(choose_device("cpu").name)
            self.failed.emit(Problem(in_its_place(error), problem_from(error, DOING).details))
            self._teach(pupil)

    def _teach(self, pupil: Pupil) -> None:
        from engine.teaching.teaching import teach

        with closing(teach(pupil.copy, self._corrections)) as events:
            for event in events:
                if self._stop.is_set():
                    return
                self._show(event)
                self._mailbox.wait_until_idle(LONGEST_WAIT)

    def _show(self, event: "TeachingEvent") -> None:
        if isinstance(event, Lesson):
            self.lesson = event
        now = time.monotonic()
        if now - self._shown >= SHOWN_EVERY:
            self._shown = now
            self.progressed.emit(event)
