"""What the network makes of the drawing, as one sentence, and who says so."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from engine.attribution.table import METHODS
from engine.words import tr, trn
from gui.bridge.messages.explain import Explained
from gui.draw.headline import Answer, answer
from gui.parts.arrangement import STEP
from gui.parts.late_news import COMPUTING
from gui.parts.steady import Steady

_WATCH = tr("Let the network in training read what you draw, while it learns.")
_NOTHING = tr("Draw a digit, or press E for a test sample.")
_PICTURES = tr("The live network reads pictures, not this drawing.")
_SHIPPED = tr("the shipped network")
_BACK_TO_SHIPPED = tr("Back to the shipped network")
_WHO_READS_DIGITS = tr("Choose another live network above; while a run trains, watch it learn.")


class Reading(QWidget):
    """The answer large, under it the network that gave it; beside them what lets one watch.

    It has no layout: its words change with every step that is watched, and must not move others.

    Attributes:
        answer: what is read.
        who: which network reads it.
        watch: the button that lets the network in training answer.
        other: what the network is called that answers otherwise.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.answer, self.who = Answer(self), QLabel(self)
        self.watch, self.other = QPushButton(self), _SHIPPED
        self._reads_digits = True
        self.answer.setObjectName("trainingDrawingTitle")
        self.who.setObjectName("trainingDrawingWho")
        self.who.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self.answer, self.who):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._upper, self._lower = (
            Steady(label, QSize(1, 1), self) for label in (self.answer, self.who)
        )
        self.watch.setObjectName("watchTraining")
        self.set_watch_enabled(False)
        self.watch.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # or Space would press it again
        self.show_watching(False)
        self.show_explained(None, "")

    def show_explained(self, explained: Explained | None, who: str) -> None:
        """Say what is read; `who` reads it, unless a past moment of the run does."""
        if explained is None:
            self.answer.invite(_NOTHING if self._reads_digits else _PICTURES)
            self.answer.setAccessibleName(self.answer.text())
            self.who.setText("" if self._reads_digits else _WHO_READS_DIGITS)
            self.who.setToolTip("")
            return
        self.answer.say(*answer(explained.probabilities, explained.names))
        method = METHODS[explained.method].title
        self.who.setText(f"{who_reads(explained, who)} · {_why(explained)} · {method}")
        self.who.setToolTip(self.who.text())

    def show_late(self) -> None:
        """The answer is still being computed, and there is none before it."""
        self.answer.invite(COMPUTING, COMPUTING)
        self.who.setText("")
        self.who.setToolTip("")

    def show_reads_digits(self, digits: bool) -> None:
        """Whether the live network reads what is drawn here; one of pictures does not."""
        self._reads_digits = digits
        self.show_explained(None, "")

    def show_watching(self, watching: bool) -> None:
        """Whether the live network is the one in training."""
        self._watching = watching
        self.watch.setText(self._back if watching else tr("Watch it learn"))

    @property
    def _back(self) -> str:
        if self.other == _SHIPPED:
            return _BACK_TO_SHIPPED
        widest, middle = self.fontMetrics().averageCharWidth() * 24, Qt.TextElideMode.ElideMiddle
        name = self.watch.fontMetrics().elidedText(self.other, middle, widest)
        return tr("Back to {name}", name=name)

    def set_watch_enabled(self, enabled: bool, why_not: str = "") -> None:
        """Whether there is a network in training to watch; if not, say why, or what brings one."""
        self.watch.setEnabled(enabled)
        self.watch.setToolTip(
            _WATCH if enabled else why_not or tr("Start a run first. {watch}", watch=_WATCH)
        )

    def show_other(self, name: str) -> None:
        """Call the network that was loaded as everywhere else."""
        self.other = name
        self.show_watching(self._watching)

    def sizeHint(self) -> QSize:
        """Room for a large line and a small one."""
        line = self.fontMetrics().height()
        return QSize(400, max(44, 2 * line + 12) + line)

    def resizeEvent(self, event: object) -> None:
        """The button right, the words where it ends."""
        button = self.watch.sizeHint()
        back = self.watch.fontMetrics().horizontalAdvance(_BACK_TO_SHIPPED)
        wide = max(button.width(), back + 32)
        line = self.fontMetrics().height()
        upper = self.height() - line - 2
        room = self.width() - wide - STEP
        self._upper.setGeometry(0, 0, room, upper)
        self._lower.setGeometry(0, upper, self.width(), line + 2)
        down = max((upper - button.height()) // 2, 0)
        self.watch.setGeometry(room + STEP, down, wide, button.height())


def who_reads(explained: Explained, who: str) -> str:
    """The network that answered; `who`, unless it is one of a past moment."""
    if explained.moment is not None:
        return explained.moment.network
    if explained.steps is None:
        return who
    return trn("{who} after {n} step", "{who} after {n} steps", explained.steps, who=who)


def _why(explained: Explained) -> str:
    target = explained.name(explained.target)
    if explained.versus is None:
        return tr("the map says why {class_name}", class_name=target)
    other = explained.name(explained.versus)
    return tr("the map says why {class_name} and not {other}", class_name=target, other=other)
