"""Lessons, one at a time: a copy is lent, taught in its own thread, and given back."""

from PySide6.QtCore import QObject, QThread, Signal, Slot

from engine.teaching.corrections import Corrections
from engine.teaching.events import Lesson
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_network import LiveNetwork
from gui.bridge.messages.teach.lend_copy import CopyLent, ForgetCopy, LendCopy
from gui.bridge.problems import Problem
from gui.bridge.teaching.thread import TeachingThread


class Lessons(QObject):
    """Lets a copy of a network be taught.

    Signals:
        progressed(object): an event of `engine.teaching.events`.
        ended(object): a `Lesson`, or None of one that was stopped or failed.
        failed(Problem): why it failed.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EngineThread, parent: QObject) -> None:
        """Copies come from `engine`."""
        super().__init__(parent)
        self._engine = engine
        self._asked: LendCopy | None = None
        self._corrections: Corrections = ()
        self._thread: TeachingThread | None = None
        self._stopped: list[TeachingThread] = []
        engine.subscribe(CopyLent, self._on_lent)
        engine.subscribe(Problem, self._on_problem)

    @property
    def going_on(self) -> bool:
        """Whether a copy is taught, or will be."""
        return self._asked is not None or self._thread is not None

    @property
    def threads(self) -> tuple[QThread, ...]:
        """Those of the lesson that goes on, and of stopped ones that have not ended yet."""
        return (*(() if self._thread is None else (self._thread,)), *self._stopped)

    def begin(self, network: LiveNetwork, corrections: Corrections) -> None:
        """Teach a copy of this network; nothing happens while one is taught."""
        if not self.going_on:
            self._asked, self._corrections = LendCopy(network), corrections
            self._engine.mailbox.post(self._asked)

    def stop(self) -> None:
        """End the lesson at once; its thread ends by itself, within a step."""
        if self._thread is not None:
            self._thread.stop()
            self._thread.progressed.disconnect(self.progressed)
            self._thread.failed.disconnect(self.failed)
            self._stopped.append(self._thread)
        if self.going_on:
            self._asked = self._thread = None
            self._end(None)

    @Slot(object)
    def _on_lent(self, lent: CopyLent) -> None:
        if lent.request is not self._asked:
            return
        self._asked = None
        thread = TeachingThread(lent.pupil, self._corrections, self._engine.mailbox, self)
        thread.progressed.connect(self.progressed)
        thread.failed.connect(self.failed)
        thread.ended.connect(self._on_ended)
        self._thread = thread
        thread.start()

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if self._asked is not None and problem.message is self._asked:
            self._asked = None
            self._end(None)

    @Slot()
    def _on_ended(self) -> None:
        thread = self.sender()
        if not isinstance(thread, TeachingThread):
            return
        thread.wait()
        thread.deleteLater()
        if thread in self._stopped:
            self._stopped.remove(thread)
        elif thread is self._thread:
            self._thread = None
            self._end(thread.lesson)

    def _end(self, lesson: Lesson | None) -> None:
        """Tell it; of a lesson that came to nothing no copy is kept in memory."""
        if lesson is None:
            self._engine.mailbox.post(ForgetCopy())
        self.ended.emit(lesson)
