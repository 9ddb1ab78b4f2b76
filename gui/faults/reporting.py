"""Faults at the window: the notice, the report of a crash, the log on the clipboard."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from engine.training import events
from engine.training.events import TrainingStarted
from engine.words import tr
from gui.bridge.engine_thread import DeviceGivenUp, EngineReady
from gui.bridge.problems import Problem
from gui.bridge.training.messages import TrainingEnded
from gui.faults.catching import Faults
from gui.faults.own_log import Crash, OwnLog
from gui.faults.report import report_of_crash, report_of_log

if TYPE_CHECKING:
    from gui.main_window import MainWindow

OFFER = tr("Show report")
COPIED = tr("The log is on the clipboard. It names no files of yours, and holds no drawing.")
_log = logging.getLogger(__name__)


class Reporting(QObject):
    """Writes down what the window did, and tells what went wrong unforeseen.

    Signals:
        failed(Problem): an exception that nobody caught.
        news(str, str): something was copied.
    """

    failed = Signal(object)
    news = Signal(str, str)

    def __init__(self, window: "MainWindow") -> None:
        """Work for `window`."""
        super().__init__(window)
        self._window = window
        self._log: OwnLog | None = None
        self._device = "not known yet"  # in the report, which is in English
        window.room.engine.subscribe(EngineReady, self._on_ready)
        window.room.engine.subscribe(DeviceGivenUp, self._on_given_up)
        window.room.failed.connect(self._on_failed)
        window.room.training_event.connect(self._on_training)

    def follow(self, log: OwnLog, faults: Faults) -> None:
        """Tell what `faults` catches, and offer to report how other processes ended.

        Args:
            log: of this process.
            faults: of this process.
        """
        self._log = log
        # Never at once: it may have happened while something is painted.
        faults.happened.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        if crashes := log.crashes():
            self._window.status.notice.show_offer(
                tr("InkLens did not end in order the last time."),
                OFFER,
                partial(self.show, crashes[0]),
            )

    @Slot()
    def copy_log(self) -> None:
        """Put what a developer needs on the clipboard."""
        lines = self._log.lines() if self._log else ""
        QGuiApplication.clipboard().setText(report_of_log(lines, self._device))
        self.news.emit(COPIED, "")

    def show(self, crash: Crash) -> QDialog:
        """The report of a crash, to be read before it is copied."""
        return show_report(self._window, report_of_crash(crash))

    # -- what is written down -------------------------------------------------------------------

    @Slot(object)
    def _on_ready(self, ready: EngineReady) -> None:
        self._device = ready.device
        _log.info(
            "The engine is ready on %s: TensorFlow took %.1f s, the rest %.1f s",
            ready.device,
            ready.import_seconds,
            ready.warm_seconds,
        )

    @Slot(object)
    def _on_given_up(self, given_up: DeviceGivenUp) -> None:
        _log.info("The GPU was given up\n%s", given_up.details)
        self._device = given_up.device
        self._window.status.show_device(given_up.device, given_up.words)
        self.failed.emit(Problem(given_up.words, given_up.details))

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        # The sentence may name a file; what was asked, and where it failed, do not.
        asked = "Something" if problem.message is None else type(problem.message).__name__
        _log.info("%s failed\n%s", asked, problem.details)

    @Slot(object)
    def _on_training(self, event: object) -> None:
        if isinstance(event, TrainingStarted):
            _log.info("Training has started")
        elif isinstance(event, events.DeviceGivenUp):
            self.failed.emit(Problem(event.words))
        elif isinstance(event, TrainingEnded):
            _log.info("Training has ended, %s", "stopped" if event.stopped else "complete")


def show_report(parent: QWidget, text: str) -> QDialog:
    """A report, and a button that copies it."""
    dialog = QDialog(parent)
    dialog.setObjectName("reportDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("InkLens: report for its developers"))
    dialog.resize(720, 480)
    shown = QPlainTextEdit(text, dialog)
    shown.setObjectName("reportText")
    shown.setAccessibleName(tr("The report"))
    shown.setReadOnly(True)
    shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.setObjectName("copyReport")
    copy.clicked.connect(partial(QGuiApplication.clipboard().setText, text))
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(shown)
    column.addWidget(buttons)
    dialog.open()
    return dialog
