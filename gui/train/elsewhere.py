"""What of the training is seen outside its tab: menu, status line, notices; and what it borrows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from engine.training.events import TrainingStarted
from engine.words import tr
from gui.draw.draw_tab import DrawTab
from gui.train.training_tab import TrainingTab

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class TrainingElsewhere(QObject):
    """Keeps menu and status line at what the run does, and the canvas in the tab that is seen."""

    def __init__(self, window: "MainWindow") -> None:
        """Connect what the window has."""
        super().__init__(window)
        self._window = window
        draw, training = window.draw, window.training
        window.tabs.currentChanged.connect(self._on_tab)
        window.status.training_clicked.connect(self._on_clicked)
        training.status.told.connect(self._on_told)
        training.state_changed.connect(self._on_state)
        window.room.training_event.connect(self._on_event)
        save = window.actions_by_name["save"]
        save.setEnabled(False)
        window.room.can_save_changed.connect(save.setEnabled)
        draw.twins.marked.connect(training.heatmap.mark)
        training.heatmap.pointed.connect(draw.twins.mark_on_canvas)
        draw.view.changed.connect(self._on_view)
        self._on_state()

    @Slot()
    def _on_tab(self) -> None:
        """The canvas and its tools are there once, and lie in the tab that is seen."""
        window = self._window
        seen = window.tabs.currentWidget()
        if isinstance(seen, DrawTab | TrainingTab):
            seen.show_drawing_tools(window.draw.canvas, window.draw.tools)
            window.draw.choose_history()
            if not window.tabs.tabBar().hasFocus():
                window.draw.canvas.setFocus()
        if seen is window.training:
            window.trainer.filmstrip.refresh()
            if not window.room.training:
                window.status.show_training("")

    @Slot(str)
    def _on_told(self, words: str) -> None:
        seen = self._window.tabs.currentWidget() is self._window.training
        self._window.status.show_training("" if seen and not self._window.room.training else words)

    @Slot()
    def _on_clicked(self) -> None:
        self._window.tabs.setCurrentWidget(self._window.training)

    @Slot()
    def _on_view(self) -> None:
        self._window.trainer.filmstrip.set_view(self._window.draw.view.current_view)

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if isinstance(event, TrainingStarted):
            self._window.status.notice.settle(tr("Training"))

    @Slot()
    def _on_state(self) -> None:
        """What the buttons of the training tab cannot do now, the menu cannot do either."""
        training, actions = self._window.training, self._window.actions_by_name
        for name, button in (
            ("start", training.start),
            ("pause", training.pause),
            ("stop", training.stop),
        ):
            actions[name].setEnabled(button.isEnabled())
