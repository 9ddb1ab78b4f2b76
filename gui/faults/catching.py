"""Exceptions that nobody caught, from any thread: each kind is told once, and written down."""

import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from engine.words import tr
from gui.bridge.problems import Problem

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults(QObject):
    """Stands where Python and Qt look for whom to tell.

    One that comes again and again, as from a slot that paints, is told the first time, and
    written down the 1st, 2nd, 4th, 8th... time.

    Signals:
        happened(Problem): an exception of a kind and from a place that there was not before.
    """

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Prepare; `install` begins."""
        super().__init__(parent)
        self._seen: Counter[tuple[type, str, int]] = Counter()
        self._lock = threading.Lock()
        self._busy = threading.local()
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._qt_before: Callable[..., object] | None = None

    def install(self) -> None:
        """Hear of every exception from now on; what heard of them before still does, once each."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        self._qt_before = qInstallMessageHandler(self._on_qt)

    def uninstall(self) -> None:
        """Leave all as it was found."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)

    # -- what Python calls, in the thread where it happened ---------------------------------------

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt) or self._note(error, trace):
            self._before[0](kind, error, trace)

    def _on_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_type is SystemExit:
            return
        if found.exc_value is None or self._note(found.exc_value, found.exc_traceback):
            self._before[1](found)

    def _on_unraisable(self, found: "sys.UnraisableHookArgs") -> None:
        if found.exc_value is None or self._note(found.exc_value, found.exc_traceback):
            self._before[2](found)

    def _on_qt(self, kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        with suppress(Exception):
            _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
            if kind != QtMsgType.QtDebugMsg and sys.stderr is not None:
                sys.stderr.write(f"{message}\n")

    def _note(self, error: BaseException, trace: TracebackType | None) -> bool:
        """Write an exception down, and tell it; whether it is the first of its kind."""
        if getattr(self._busy, "noting", False):
            return True  # telling it fails in turn: no circle
        self._busy.noting = True
        try:
            kind = type(error), *_place(trace)
            with self._lock:
                self._seen[kind] += 1
                times = self._seen[kind]
            if times & (times - 1) == 0:
                words = "Nobody caught this exception, for the %d. time"
                _log.error(words, times, exc_info=(type(error), error, trace))
            if times == 1:
                self._tell(error, trace)
            return times == 1
        except Exception:  # a hook that raises would hide what it was called for
            return True
        finally:
            self._busy.noting = False

    def _tell(self, error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(type(error), error, trace))
        sentence = tr(
            "Something went wrong inside InkLens ({error}), and it goes on; Help > Copy log "
            "for a bug report has the details.",
            error=type(error).__name__,
        )
        with suppress(RuntimeError):  # the window is gone already
            self.happened.emit(Problem(sentence, details))


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """File and line where it was raised."""
    if trace is None:
        return "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno
