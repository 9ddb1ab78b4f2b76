"""Help, connected: what F1 says, the pages, first steps and examples."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QMenu

from gui.help.coach import CoachMark
from gui.help.first_steps import FirstSteps
from gui.help.opening import Examples
from gui.help.texts import FIRST_PAGE
from gui.help.whats_this import Help, Pointed, help_on

if TYPE_CHECKING:
    from gui.help.viewer import HelpWindow
    from gui.main_window import MainWindow


class HelpControls(QObject):
    """The help of a window, connected.

    Attributes:
        first_steps: draw, see why, ask for another class.
        examples: drawings and networks worth a look.
    """

    def __init__(self, window: "MainWindow", menu: QMenu) -> None:
        """Help in `window`; `menu`, Help, gets the examples."""
        super().__init__(window)
        self._window = window
        self._pointed = Pointed(cast("QApplication", QApplication.instance()), self)
        mark = CoachMark(window)
        window.draw.column.take(mark)
        self.first_steps = FirstSteps(window, mark)
        self.examples = Examples(window, mark)
        menu.insertMenu(window.actions_by_name["copy_log"], self.examples.menu)
        window.draw.headline.examples.setMenu(self.examples.menu)

    @Slot()
    def explain(self) -> None:
        """Say what the control under the pointer is, or that which has the focus."""
        found = help_on(self._pointed.widget, self._window.draw.method.methods.currentData())
        self._open().show_help(found)  # the window comes to lie under the pointer

    @Slot()
    def show_guide(self) -> None:
        """Show the keys, and how to read a map."""
        self._open().show_help(Help("", "", FIRST_PAGE))

    def _open(self) -> "HelpWindow":
        from gui.help.viewer import HelpWindow  # when it is first asked for

        dialog = self._window.findChild(HelpWindow) or HelpWindow(self._window)
        dialog.show()
        dialog.raise_()
        return dialog
