"""The time machine: a slider over the epochs of a run, from random weights to now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget


class Timeline(QWidget):
    """Lets any kept epoch of the newest run explain what is on the canvas.

    Signals:
        epoch_wanted(int): the person moved to this epoch; 0 is the start.
    """

    epoch_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a run."""
        super().__init__(parent)
        self._epochs: tuple[int, ...] = ()
        self._sent: int | None = None
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("timeline")
        self.slider.setAccessibleName("Epoch of the run that explains your drawing")
        self.slider.setToolTip("Time machine: your drawing, read and explained after each epoch")
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setPageStep(1)
        self.words = QLabel(self)
        self.words.setObjectName("timelineLabel")
        self.words.setMinimumWidth(self.fontMetrics().horizontalAdvance("after epoch 0000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.words)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self._on_released)
        self.show_epochs(())

    @property
    def epoch(self) -> int | None:
        """Where the slider is, or None without a run."""
        return self._epochs[self.slider.value()] if self._epochs else None

    @property
    def newest(self) -> int | None:
        """The last epoch that can be chosen, or None without a run."""
        return self._epochs[-1] if self._epochs else None

    def show_epochs(self, epochs: tuple[int, ...]) -> None:
        """These epochs are kept, 0 for the start. At its end the slider goes along with the run."""
        if epochs == self._epochs and epochs:
            return
        self._sent = None
        at_end = self.slider.value() == self.slider.maximum()
        shown = self._epochs[self.slider.value()] if self._epochs else None
        self._epochs = epochs
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(epochs) - 1, 0))
        if at_end or shown not in epochs:
            self.slider.setValue(self.slider.maximum())
        else:
            self.slider.setValue(epochs.index(shown))
        self.slider.blockSignals(False)
        self.setEnabled(bool(epochs))
        self._say()

    def _say(self) -> None:
        if not self._epochs:
            self.words.setText("no run yet")
            return
        epoch = self._epochs[self.slider.value()]
        self.words.setText(f"after epoch {epoch}" if epoch else "random weights")

    def _on_moved(self, _: int) -> None:
        self._say()
        self._sent = self.epoch
        if self._sent is not None:
            self.epoch_wanted.emit(self._sent)

    def _on_released(self) -> None:
        """A click on the handle chooses the epoch where it stands."""
        if self._sent != self.epoch:
            self._on_moved(self.slider.value())
