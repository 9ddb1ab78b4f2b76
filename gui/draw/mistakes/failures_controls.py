"""Where the live network fails, connected: it reads the test set, and what fails can be seen."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.read_test_set import DigitsRead, ReadTestSet
from gui.draw.draw_tab import DrawTab
from gui.draw.mistakes.failures import FailuresPanel


class FailuresControls(QObject):
    """Asks the engine for what fails, and brings what is chosen of it onto the canvas.

    Signals:
        draw_tab_wanted(): what is to be shown is on that tab.
    """

    draw_tab_wanted = Signal()

    def __init__(self, draw: DrawTab, *, live: LiveView, engine: EngineThread) -> None:
        """Wait to be asked."""
        super().__init__(draw)
        self._draw, self._live, self._engine = draw, live, engine

    @cached_property
    def panel(self) -> FailuresPanel:
        """The table and the digits in it; made when it is first opened."""
        panel = FailuresPanel(self._draw.inspector)
        self._draw.placed.connect(panel.follow)
        self._engine.subscribe(DigitsRead, panel.show_read)
        panel.sample_chosen.connect(self._on_sample_chosen)
        return panel

    @Slot()
    def open(self) -> None:
        """Read the test set with the live network, and show where it fails."""
        self.panel.begin()
        self._engine.mailbox.post(ReadTestSet(self._live.network))
        self.draw_tab_wanted.emit()
        self.panel.open()

    @Slot(bool)
    def on_digits_read(self, digits: bool) -> None:
        """Digits in the table lead nowhere while pictures are read."""
        if not digits and "panel" in vars(self):
            self.panel.close()

    @Slot(int, int)
    def _on_sample_chosen(self, number: int, _: int) -> None:
        """Bring it onto the canvas: the map of what it is beside that of what it is read as."""
        self.draw_tab_wanted.emit()
        self._draw.tools.show_sample(number)
        self._draw.classes.choose(None)  # what it is read as; the next drawing is another question
        self._draw.view.show_kind("pair")
