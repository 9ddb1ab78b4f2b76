"""TensorBoard, as a program of its own, opened in the person's browser."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from engine.machine.again import BOARD, command
from engine.words import tr
from gui.bridge.problems import Problem

_ADDRESS = re.compile(r"http://localhost:\d+/\S*")
_KEPT = 2000  # characters of what it says: enough for an error's last lines
_PATIENCE = 1000  # ms to end by itself


class TensorBoard(QObject):
    """Shows the logs under one folder; ends with the window.

    Signals:
        opened(str): its address, given to the browser.
        failed(Problem): it did not start.
    """

    opened = Signal(str)
    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Prepare; nothing runs yet."""
        super().__init__(parent)
        self._folder = folder
        self._said = ""
        self._address = ""
        self._process = self._prepared()

    def _prepared(self) -> QProcess:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._on_said)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        return process

    def follow(self, folder: Path) -> None:
        """Show the runs of another folder from now on; what showed those of this one ends."""
        if folder == self._folder:
            return
        process, self._process = self._process, self._prepared()
        self._folder, self._said, self._address = folder, "", ""
        process.readyReadStandardOutput.disconnect(self._on_said)
        process.errorOccurred.disconnect(self._on_error)
        process.finished.disconnect(self._on_finished)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(process.deleteLater)  # it may not even have started
        process.terminate()
        QTimer.singleShot(_PATIENCE, process, process.kill)

    def open(self) -> None:
        """Start it if need be, and open its page."""
        if self._address:
            self._show()
        elif self._process.state() == QProcess.ProcessState.NotRunning:
            self._said = ""
            # Only this computer can reach it; a free port is looked for.
            where = ["--logdir", str(self._folder), "--host", "localhost", "--port", "0"]
            program, *words = command(BOARD, "-m", "tensorboard.main")
            self._process.start(program, [*words, *where])

    def close(self) -> None:
        """End it, and wait for that."""
        running = self.findChildren(QProcess)  # some may still be about to end
        for process in running:
            process.blockSignals(True)
            process.terminate()
        for process in running:
            if not process.waitForFinished(_PATIENCE):
                process.kill()
                process.waitForFinished(_PATIENCE)

    def _on_said(self) -> None:
        self._said += bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        found = _ADDRESS.search(self._said)
        if found and not self._address:
            self._address = found[0]
            self._show()
        self._said = self._said[-_KEPT:]

    def _show(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self.opened.emit(self._address)

    def _on_error(self) -> None:
        words = tr("TensorBoard could not be started; please try again.")
        self.failed.emit(Problem(words, self._said, about=tr("Starting TensorBoard")))

    def _on_finished(self) -> None:
        if not self._address:
            self._on_error()
        self._address = ""
