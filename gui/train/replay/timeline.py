"""The time machine: a slider over the moments of a run, from random weights to now."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from engine.training.moments import Moment
from engine.words import tr, trn
from gui.bridge.live_network import LiveNetwork
from gui.looks.icons import symbol
from gui.looks.wishes import reduced_motion
from gui.parts.arrangement import STEP
from gui.parts.steady import Steady

PLAY_EVERY = 400
STEP_EVERY = 1500  # where motion is reduced
"""Milliseconds from one moment to the next: two and a half a second."""

_PLAY = tr("Play: your drawing, read after every kept step of the run")
_PAUSE = tr("Hold the film here")
_NO_RUN = tr("no run yet")
_STARTS = tr("the run is starting…")
_DRAG = tr("drag to replay it")


class Timeline(QWidget):
    """Lets any kept moment of the newest run explain what is on the canvas, or all in turn.

    The words beside the slider say who answers now, so that they never contradict the map.

    Attributes:
        play: plays from here to the end; from the start if the slider is at its end.
        run_expected: whether a run is under way, which may not have a moment yet.

    Signals:
        moment_wanted(Moment): the person, or the film, moved there.
    """

    moment_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a run."""
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._sent: Moment | None = None
        self._network: LiveNetwork = "loaded"
        self._steps: int | None = None
        self._answered: Moment | None = None
        self._expects = False
        self.run_expected = False
        self._on_the_way = False  # a moment is being loaded
        self.play, self.slider = QToolButton(self), QSlider(Qt.Orientation.Horizontal, self)
        self.words = QLabel(self)
        self._set_up()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        longest = (_now(88_888), Moment(0).words, _NO_RUN, _STARTS, _DRAG)
        wide = max(map(self.fontMetrics().horizontalAdvance, longest))
        room = Steady(self.words, QSize(wide, self.fontMetrics().height()), self)
        room.setFixedWidth(wide)
        row.addWidget(room)
        self._film = QTimer(self)
        self._film.timeout.connect(self._on_next)
        self._tint()
        self.play.toggled.connect(self._on_play)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderPressed.connect(self.hold)
        self.slider.sliderReleased.connect(self._on_released)
        self.show_moments(())

    def _set_up(self) -> None:
        self.play.setObjectName("playRun")
        self.play.setCheckable(True)
        self.play.setAccessibleName(tr("Play"))
        self.play.setToolTip(_PLAY)
        self.slider.setObjectName("timeline")
        self.slider.setAccessibleName(tr("Moment of the run that explains your drawing"))
        self.slider.setToolTip(tr("Time machine: your drawing, read and explained as it was then"))
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setPageStep(1)
        self.words.setObjectName("timelineLabel")

    # -- what it shows --------------------------------------------------------------------------

    @property
    def moment(self) -> Moment | None:
        """Where the slider is, or None without a run."""
        return self._moments[self.slider.value()] if self._moments else None

    @property
    def newest(self) -> Moment | None:
        """The last moment that can be chosen, or None without a run."""
        return self._moments[-1] if self._moments else None

    @property
    def moments(self) -> tuple[Moment, ...]:
        """All that can be chosen."""
        return self._moments

    @property
    def is_playing(self) -> bool:
        """Whether the film plays."""
        return self.play.isChecked()

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """These moments are kept. At its end the slider goes along with the run."""
        if moments == self._moments and moments:
            return
        self._sent = None
        at_end = self.slider.value() == self.slider.maximum()
        shown = self.moment
        self._moments = moments
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(moments) - 1, 0))
        follows = (at_end or shown not in moments) and not self.is_playing
        if follows or shown is None or shown not in moments:
            self.slider.setValue(self.slider.maximum())
        else:
            self.slider.setValue(moments.index(shown))
        self.slider.blockSignals(False)
        self.setEnabled(bool(moments))
        self.play.setEnabled(len(moments) > 1)
        if not moments:
            self.hold()
        self._say()

    def expect_run(self, expected: bool) -> None:
        """Whether a run was started, though it may be long until its first step."""
        self.run_expected = expected
        self._say()

    def show_chosen(self, network: LiveNetwork) -> None:
        """This network is to answer from now on."""
        self._on_the_way = False
        self.show_answering(network)

    def show_answering(
        self, network: LiveNetwork, steps: int | None = None, moment: Moment | None = None
    ) -> None:
        """Who answers: a moment of the run, the network in training after `steps`, or another.

        While a moment is being loaded, another network's answers are of what was asked before.
        """
        if self._on_the_way and network != "epoch":
            return
        self._answered = moment
        if (network, steps) == (self._network, self._steps):
            return
        self._network, self._steps = network, steps
        if network != "epoch":
            self.hold()
        if network == "training" and self._moments:
            self.slider.blockSignals(True)
            self.slider.setValue(self.slider.maximum())
            self.slider.blockSignals(False)
            self._sent = None
        self._say()

    def go_to(self, moment: Moment) -> None:
        """Go there, as the person would."""
        if moment in self._moments:
            self.hold()
            self.slider.setValue(self._moments.index(moment))
            self._on_released()

    def _say(self) -> None:
        moment = self.moment
        if moment is None:
            words = _STARTS if self.run_expected else _NO_RUN
        elif self._network == "epoch" or self._sent is not None:
            words = moment.words
        elif self._network == "training":
            words = tr("now") if self._steps is None else _now(self._steps)
        else:
            words = _DRAG
        self.words.setText(words)

    # -- hands ----------------------------------------------------------------------------------

    def _on_moved(self, _: int) -> None:
        self._sent = self.moment
        self._on_the_way = self._sent is not None and self._network != "epoch"
        self._say()
        if self._sent is not None:
            self.moment_wanted.emit(self._sent)

    def _on_released(self) -> None:
        """A click on the handle chooses the moment where it stands."""
        if self._sent != self.moment or self._network != "epoch":
            self._on_moved(self.slider.value())

    # -- the film -------------------------------------------------------------------------------

    def hold(self) -> None:
        """Stop playing, and stay."""
        self.play.setChecked(False)

    def _on_play(self, playing: bool) -> None:
        self.play.setAccessibleName(tr("Pause") if playing else tr("Play"))
        self.play.setToolTip(_PAUSE if playing else _PLAY)
        self._tint()
        if not playing:
            self._film.stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        else:
            self._on_moved(self.slider.value())
        self._film.start(STEP_EVERY if reduced_motion() else PLAY_EVERY)

    def expect_answers(self, expected: bool) -> None:
        """Whether there is a drawing, so that the film waits for each moment's answer."""
        self._expects = expected

    def pass_over(self, moment: Moment) -> None:
        """This moment cannot answer: the film goes on without it."""
        if moment == self.moment:
            self._answered, self._on_the_way = moment, False

    def _on_next(self) -> None:
        if self._expects and self._answered != self.moment:
            return  # loading and explaining take longer than a scene: none is left out
        if self.slider.value() < self.slider.maximum():
            self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.hold()

    # -- looks ----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "play"):
            self._tint()

    def _tint(self) -> None:
        palette, role = self.palette(), QPalette.ColorRole.ButtonText
        text = palette.color(QPalette.ColorGroup.Active, role)
        faded = palette.color(QPalette.ColorGroup.Disabled, role)
        self.play.setIcon(symbol("pause" if self.play.isChecked() else "play", text, faded))


def _now(steps: int) -> str:
    return trn("now, after {n} step", "now, after {n} steps", steps)
