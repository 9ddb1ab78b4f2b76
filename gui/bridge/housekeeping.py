"""When there is something to tidy up: some time after the engine has worked."""

from PySide6.QtCore import QObject, QTimer, Slot

from gui.bridge.collecting import Collector
from gui.bridge.engine_thread import EngineThread
from gui.bridge.messages.tidy_up import TidyUp

AFTER = 10_000  # ms


class Housekeeping(QObject):
    """Asks for it once, some time after the first answer since the last time; never when at rest.

    Attributes:
        timer: runs while there is something to tidy up.
    """

    def __init__(self, engine: EngineThread, collector: Collector, parent: QObject) -> None:
        """Follow the answers of `engine`; garbage is first collected by `collector`."""
        super().__init__(parent)
        self._engine, self._collector = engine, collector
        self._ended = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(AFTER)
        self.timer.timeout.connect(self._on_timeout)
        engine.answered.connect(self._on_answered)

    def end(self) -> None:
        """The window closes; answers that are on their way change nothing any more."""
        self._ended = True
        self.timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        self._collector.tidy_up()
        self._engine.mailbox.post(TidyUp())

    @Slot()
    def _on_answered(self) -> None:
        if not self._ended and not self.timer.isActive():
            self.timer.start()
