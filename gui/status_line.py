"""The bottom of the window: device and precision, latency, and what there is to tell."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from engine.words import percent, tr, trn
from gui.bridge.engine_thread import EngineReady
from gui.bridge.messages.explain import Explained
from gui.parts.notifications import Notice
from gui.parts.steady import Steady
from gui.parts.throttle import Interval

_EVERY = 0.1  # seconds, while the pen moves: nobody reads faster

_LONGEST = tr(
    "training: epoch {epoch} of {epochs}, {accuracy}", epoch="00", epochs="00", accuracy=percent(1)
)
_TIMES = (tr("00 h 00 min left"), tr("estimating the time…"))


class StatusLine(QStatusBar):
    """What computes, how long an explanation took, how far a run is, and notices.

    Attributes:
        notice: says what went wrong, and news; its place is kept while there is nothing to say.

    Signals:
        training_clicked(): the person wants to see the run.
    """

    training_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start before the engine is there."""
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setContentsMargins(10, 0, 6, 0)
        self._device, self._latency, hint = (QLabel(self) for _ in range(3))
        for label, name in ((self._device, "deviceLabel"), (self._latency, "latencyLabel")):
            label.setObjectName(name)
        self.addWidget(self._device)
        longest = _sharpening(tr("{milliseconds:.0f} ms", milliseconds=99999), 999, 999)
        widest = self.fontMetrics().horizontalAdvance(longest)
        self.addWidget(
            Steady(self._latency, QSize(widest, self._latency.sizeHint().height()), self)
        )
        self._training, self._run = self._progress_of_a_run()
        self.addWidget(self._run)
        self.notice = Notice(self)
        place = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        place.setRetainSizeWhenHidden(True)  # or the window would change under the pen
        self.notice.setSizePolicy(place)
        self.addWidget(self.notice, 1)
        hint.setText(tr("F1: help"))
        hint.setToolTip(tr("Explains what is under the pointer; its last page has every key"))
        self.addPermanentWidget(hint)
        self._device.setText(tr("Loading TensorFlow…"))
        self._why = ""
        self._pace = Interval(_EVERY)
        self._latency.setToolTip(tr("Time from requesting the explanation to showing it"))

    def show_ready(self, ready: EngineReady) -> None:
        """Say what computes, and why that."""
        self.show_device(ready.device, tr("Runs here because {reason}.", reason=ready.reason))

    def show_device(self, device: str, why: str) -> None:
        """Say what computes, and in a sentence why that."""
        self._device.setText(device)
        self._why = why
        self._device.setToolTip(self._why)
        self._device.setAccessibleDescription(self._why)

    def show_training(self, words: str) -> None:
        """Say how far a run is; nothing if there is nothing to say."""
        self._training.setText(words)
        self._training.setAccessibleName(words or tr("Training"))
        self._run.setVisible(bool(words))

    def _progress_of_a_run(self) -> tuple[QToolButton, QWidget]:
        """A button, and the room for its words, which change five times a second."""
        button = QToolButton(self)
        button.setObjectName("trainingProgress")
        button.setAccessibleName(tr("Training"))
        button.setAutoRaise(True)
        button.setToolTip(tr("Show the training tab"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self.training_clicked)
        measured = self.fontMetrics().horizontalAdvance
        done = tr("training done: {share} of the test set is read right", share=percent(1))
        longest = max(*(measured(f"{_LONGEST}, {time}") for time in _TIMES), measured(done))
        wide = longest + 16
        room = Steady(button, QSize(wide, button.sizeHint().height()), self)
        room.setFixedWidth(wide)
        room.hide()
        return button, room

    def show_explained(self, explained: Explained | None, latency: float) -> None:
        """Show how long the answer took, in seconds, and how refined it is; None clears it."""
        if explained is None:
            self._latency.clear()
            return
        if explained.request.moving and self._pace.remaining:
            return  # the answer to the pen at rest is always told
        self._pace.restart()
        self.notice.settle(tr("Explaining the drawing"))
        took = (
            tr("{milliseconds:.0f} ms", milliseconds=latency * 1000)
            if latency < 1
            else tr("{seconds:.1f} s", seconds=latency)
        )
        words = took if explained.final else _sharpening(took, explained.done, explained.total)
        self._latency.setText(words)
        frame = explained.frame
        pace = trn(
            "Computed by {way}: one pass a call, {milliseconds:.1f} ms",
            "Computed by {way}: {n} passes a call, {milliseconds:.1f} ms",
            max(frame.passes, 1),
            way=frame.way,
            milliseconds=frame.seconds * 1000,
        )
        self._device.setToolTip(f"{self._why}\n{pace}".strip())


def _sharpening(took: str, done: int, total: int) -> str:
    """How long it took, and how many passes of the whole are behind what is shown."""
    return tr("{time} · {done} of {total}", time=took, done=done, total=total)
