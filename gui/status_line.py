"""The bottom of the window: device and precision, latency, and what there is to tell."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from engine.words import tr
from gui.bridge.engine_thread import EngineReady
from gui.bridge.messages.explain import Explained
from gui.parts.notifications import Notice
from gui.parts.steady import Steady
from gui.parts.throttle import Interval

_EVERY = 0.1  # seconds, while the pen moves: nobody reads faster

_LONGEST = "training: epoch 00 of 00, 100.0 %, "
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
        widest = self.fontMetrics().horizontalAdvance("00000 ms · 000 of 000")
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
        hint.setText("F1: help")
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
        wide = max(measured(f"{_LONGEST}{time}") for time in _TIMES) + 16
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
        sharpening = (
            ""
            if explained.final
            else tr(" · {done} of {total}", done=explained.done, total=explained.total)
        )
        took = f"{latency * 1000:.0f} ms" if latency < 1 else f"{latency:.1f} s"
        self._latency.setText(f"{took}{sharpening}")
        frame = explained.frame
        passes = f"{frame.passes} passes" if frame.passes > 1 else tr("one pass")
        pace = tr(
            "Computed by {way}: {passes} a call, {value:.1f} ms",
            way=frame.way,
            passes=passes,
            value=frame.seconds * 1000,
        )
        self._device.setToolTip(f"{self._why}\n{pace}".strip())
