"""Three steps on the real window: draw, see why, ask for another class. Each goes on by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from engine.words import tr
from gui.help.coach import CoachMark

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SKIP, GO_ON, FINISH = tr("Skip the first steps"), tr("Next"), tr("Done")
REST = 1500  # ms: another stroke may follow, and a pointer may only be on its way across the map
DRAW = (
    tr("Step 1 of 3: draw a digit"),
    (
        tr(
            "Draw a digit here with the mouse, while the sentence above says what "
            "the network reads. By keys: arrow keys move a cross, Enter puts the pen "
            "down and lifts it."
        )
    ),
)
WHY = (
    tr("Step 2 of 3: see why"),
    (
        tr(
            "These pixels made it say so. Pixels with a value above 0 speak for the "
            "class, those below 0 against it; the bar shows their colours. The line is "
            "the edge of your ink. Point at a pixel to read its value; by keys, Tab "
            "leads there, and the arrow keys go from pixel to pixel."
        )
    ),
)
OTHER = (
    tr("Step 3 of 3: ask for another class"),
    (
        tr(
            "Each tile is a class with its own map. Click one, or press its digit, "
            "to see why it would be that one. With Ctrl: why the first and not the "
            "other."
        )
    ),
)
DONE = tr(
    "Those were the first steps. Help has examples, and F1 explains what is under the pointer."
)


class FirstSteps(QObject):
    """Goes through the steps, and on to the next one when the person has done what it says.

    That is once they rest: a digit may have several strokes, and a value wants reading.

    Attributes:
        step: 1 to 3; 0 while none is shown.
    """

    def __init__(self, window: "MainWindow", mark: CoachMark) -> None:
        """Wait to be asked.

        Args:
            window: the real one.
            mark: what shows the words.
        """
        super().__init__(window)
        self._window, self._mark = window, mark
        self.step = 0
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._go_on_if_done)
        draw, live = window.draw, window.live
        draw.canvas.changed.connect(self._on_edit)
        live.rested.connect(self._on_rested)
        draw.heatmap.hovered.connect(self._on_hovered)
        draw.classes.chosen.connect(self._on_class_chosen)
        draw.classes.versus_chosen.connect(self._on_class_chosen)
        mark.next_wanted.connect(self._on_next)
        mark.closed.connect(self.end)
        window.tabs.currentChanged.connect(self.end)

    @Slot()
    def begin_if_new(self) -> None:
        """Begin where nobody has seen them yet, and nothing was drawn or is being opened."""
        window = self._window
        if window.steps_seen or window.opening.is_busy:
            return
        if window.draw.canvas.drawing.is_empty:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Begin with the first step; from now on they come only when asked for."""
        self._window.steps_seen = True
        self._window.session.request()
        self._window.show_draw_tab()
        self._window.questions.leave()
        self._window.help.examples.end()  # both speak by the one mark
        self._go_to(1)

    @Slot()
    def end(self) -> None:
        """Show no more of them."""
        if self.step:
            self.step = 0
            self._rest.stop()
            self._mark.close_mark()

    def _go_to(self, step: int) -> None:
        self.step = step
        self._rest.stop()
        if step > 3:
            self.end()
            self._window.status.notice.show_news(DONE)
            return
        draw = self._window.draw
        targets: tuple[tuple[QWidget, tuple[str, str]], ...] = (
            (draw.canvas, DRAW),
            (draw.heatmap, WHY),
            (draw.strip, OTHER),
        )
        target, (title, words) = targets[step - 1]
        go_on = GO_ON if step < len(targets) else FINISH
        self._mark.point_at(target, title, words, go_on=go_on, leave=SKIP)

    @Slot()
    def _on_edit(self) -> None:
        """Something is being drawn: that takes as long as it takes."""
        if self.step == 1:
            self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        """What was drawn is read, perhaps only after the hand has rested for long."""
        if self.step == 1 and not self._rest.isActive():
            self._go_on_if_done()

    @Slot(str)
    def _on_hovered(self, words: str) -> None:
        """A pixel is being read, or no longer."""
        if self.step != 2:
            return
        if not words:
            self._rest.stop()
        elif not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _go_on_if_done(self) -> None:
        """A digit was drawn and read, or a pixel's value was."""
        canvas = self._window.draw.canvas
        if canvas.is_drawing or canvas.drawing.is_empty:
            return  # the end of the stroke comes back to this
        if self._window.draw.heatmap.explained is not None and self.step in (1, 2):
            self._go_to(self.step + 1)

    @Slot(object)
    def _on_class_chosen(self, chosen: int | None) -> None:
        if self.step == 3 and chosen is not None:
            self._go_to(4)

    @Slot()
    def _on_next(self) -> None:
        if self.step:
            self._go_to(self.step + 1)
