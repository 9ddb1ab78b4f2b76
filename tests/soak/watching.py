"""What is watched while a window is used at random: faults, gaps of the loop, memory, leaks."""

import gc
import logging
import os
import signal
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from gui.main_window import MainWindow

LONGEST = 0.3
"""Seconds of an event loop's gap that a person feels."""
_BEAT = 10  # ms
_LOOK_AFTER = 0.15  # seconds without a beat after which the stack is looked at
_OF_OFFSCREEN = "This plugin does not support"


@dataclass
class Gap:
    """A time in which the window did nothing.

    Attributes:
        seconds: how long.
        busy: for how much of it its own thread computed.
        starved: for how much of it other programs had the cores; the rest it waited for locks,
            Python's among them, and disks.
        doing: what the monkey did.
        where: the innermost lines of our code, half-way through.
    """

    seconds: float
    busy: float
    starved: float
    doing: str
    where: str


@dataclass
class Left:
    """What there is of things that could leak."""

    threads: int
    widgets: int
    timers: int
    objects: int
    memory: float
    kinds: Counter[str]


@dataclass
class Watch:
    """Hears of everything that must not happen.

    Attributes:
        faults: exceptions, words of Qt, log records and problems that nobody foresaw.
        told: problems told in words, by what they are about.
        gaps: the longest times without a turn of the event loop.
        longest: of them.
        longest_own: of them without the time in which other programs had the cores.
        longest_busy: the most that the window's thread computed between two turns of its loop.
        memory: MB, each time it was looked at.
    """

    window: MainWindow
    doing: Callable[[], str]
    faults: list[str] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    gaps: list[Gap] = field(default_factory=list)
    longest: float = 0.0
    longest_own: float = 0.0
    longest_busy: float = 0.0
    beats: int = 0
    memory: list[float] = field(default_factory=list)

    def fault(self, words: str) -> None:
        """Something that must not happen did."""
        self.faults.append(f"while {self.doing()}: {words}")

    def left(self) -> Left:
        """Count what could leak."""
        gc.collect()
        timers = [timer for timer in self.window.findChildren(QTimer) if timer.isActive()]
        running = [thread for thread in self.window.findChildren(QThread) if thread.isRunning()]
        return Left(
            len(running) + sum(not _is_dummy(thread) for thread in threading.enumerate()),
            len(QApplication.allWidgets()),
            len(timers),
            len(self.window.findChildren(QObject)),
            resident(),
            Counter(_kind(widget) for widget in QApplication.allWidgets()),
        )


def _kind(widget: QWidget) -> str:
    parent: QWidget | None = widget.parentWidget()
    inside = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(widget).__name__} {widget.objectName()}{inside}"


def resident() -> float:
    """MB of memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def waiting_for_a_core() -> float:
    """Seconds that the calling thread could have run and did not get a core, where it is known."""
    try:
        place = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        return int(place.read_text("ascii").split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


@contextmanager
def watched(window: MainWindow, doing: Callable[[], str]) -> Iterator[Watch]:
    """Watch a window."""
    watch = Watch(window, doing)
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    notice, log = window.status.notice, _Log(watch)
    show = notice.show_problem

    def heard(kind: Any, error: Any, trace: Any) -> None:
        watch.fault("".join(traceback.format_exception(kind, error, trace)))

    def said(kind: QtMsgType, _: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and _OF_OFFSCREEN not in message:
            watch.fault(f"Qt: {message}")

    def told(problem: Any) -> None:
        watch.told[problem.about or problem.sentence[:40]] += 1
        if "failed (" in problem.sentence:  # not one of ours, whose sentences say what to do
            watch.fault(f"{problem.sentence}\n{problem.details}")
        show(problem)

    sys.excepthook = heard
    threading.excepthook = lambda found: heard(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = lambda found: heard(found.exc_type, found.exc_value, found.exc_traceback)
    words_before = qInstallMessageHandler(said)
    notice.show_problem = told  # type: ignore[method-assign]
    logging.getLogger().addHandler(log)
    heart = _Heart(watch)
    resumed = None
    if hasattr(signal, "SIGCONT"):  # a run that was stopped to let others work is no gap
        resumed = signal.signal(signal.SIGCONT, lambda *_: heart.restart())
    try:
        yield watch
    finally:
        heart.stop()
        if hasattr(signal, "SIGCONT"):
            signal.signal(signal.SIGCONT, resumed)
        logging.getLogger().removeHandler(log)
        notice.show_problem = show  # type: ignore[method-assign]
        qInstallMessageHandler(words_before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


class _Heart(QObject):
    """A timer that beats, and a thread that looks where the window is when it does not."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch
        self._main = threading.main_thread().ident or 0
        self._at, self._busy, self._doing = time.monotonic(), time.thread_time(), ""
        self._starved, self._where = waiting_for_a_core(), ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)
        self._ended = threading.Event()
        self._looking = threading.Thread(target=self._look, name="heart", daemon=True)
        self._looking.start()

    def stop(self) -> None:
        self._timer.stop()
        self._ended.set()
        self._looking.join()

    def restart(self) -> None:
        """Count from now on."""
        self._at, self._busy, self._starved = (
            time.monotonic(),
            time.thread_time(),
            waiting_for_a_core(),
        )

    def _beat(self) -> None:
        now, busy, starved = time.monotonic(), time.thread_time(), waiting_for_a_core()
        gap = now - self._at
        self._watch.beats += 1
        self._watch.longest = max(self._watch.longest, gap)
        if gap > _LOOK_AFTER:
            self._watch.gaps.append(
                Gap(
                    round(gap, 3),
                    round(busy - self._busy, 3),
                    round(starved - self._starved, 3),
                    self._watch.doing(),
                    self._where,
                )
            )
        self._watch.longest_busy = max(self._watch.longest_busy, busy - self._busy)
        self._watch.longest_own = max(self._watch.longest_own, gap - (starved - self._starved))
        self._at, self._busy, self._starved, self._where = now, busy, starved, ""

    def _look(self) -> None:
        while not self._ended.wait(0.05):
            if time.monotonic() - self._at > _LOOK_AFTER and not self._where:
                frame = sys._current_frames().get(self._main)
                lines = traceback.extract_stack(frame) if frame else []
                ours = [
                    f"{Path(each.filename).name}:{each.lineno} {each.name}"
                    for each in lines
                    if "tests" not in Path(each.filename).parts
                ]
                self._where = " < ".join(reversed(ours[-4:])) or "Qt"


class _Log(logging.Handler):
    """Records that somebody should see."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.ERROR)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        self._watch.fault(f"{record.name}: {self.format(record)}")


def _is_dummy(thread: threading.Thread) -> bool:
    """Whether Python did not start it: one of Qt's or of TensorFlow's."""
    return isinstance(thread, threading._DummyThread) or thread.name.startswith("passes")
