"""What a window keeps is written in a thread of its own, and again until that has worked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from gui.bridge.problems import problem_from


class Writer(QObject):
    """Does one piece of work at a time; what is wanted meanwhile follows.

    Signals:
        failed(Problem): it does not work. Said once, until it does.
        worked(str): it works again; what could not be done.
    """

    failed = Signal(object)
    worked = Signal(str)
    _done = Signal(object)

    def __init__(
        self,
        doing: str,
        gather: Callable[[], Callable[[], object]],
        parent: QObject,
        *,
        again: int,
        after: int | None = None,
    ) -> None:
        """Do nothing before something is wanted.

        Args:
            doing: what the work does, for the words of a problem.
            gather: gives the work, which is done in the thread; called in the window's.
            parent: its owner.
            again: milliseconds after which work that has failed is gathered and done again.
            after: milliseconds from a request to the work, so that those that follow need none of
                their own; without, it is begun at once.
        """
        super().__init__(parent)
        self._doing, self._gather, self._again, self._after = doing, gather, again, after
        # Not Python's threads: their `start` waits until the new one runs, on a busy machine long.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._working = self._wanted = self._ended = False
        self.is_failing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self._done.connect(self._on_done)

    @Slot()
    def request(self) -> None:
        """There is something to write."""
        if self._ended:
            return
        if self._after is None:
            self._begin()
        elif not self._timer.isActive():
            self._timer.start(self._after)

    def end(self) -> None:
        """Begin nothing any more, and wait for what has begun; nobody is told of that."""
        self._ended = True
        self._timer.stop()
        self._pool.waitForDone()

    @Slot()
    def _begin(self) -> None:
        if self._working:
            self._wanted = True  # a slow disk
            return
        self._timer.stop()
        work = self._gather()
        self._working, self._wanted = True, False
        self._pool.start(partial(self._work, work))

    def _work(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Exception as error:  # told at the edge; it is tried again
            self._done.emit(error)
        else:
            self._done.emit(None)

    @Slot(object)
    def _on_done(self, error: Exception | None) -> None:
        self._working = False
        was_failing, self.is_failing = self.is_failing, error is not None
        if self._ended:
            return
        if error is not None:
            self._timer.start(self._again)  # the disk may have room again
            if not was_failing:
                self.failed.emit(problem_from(error, self._doing))
            return
        if self._wanted:
            self.request()
        if was_failing:
            self.worked.emit(self._doing)
