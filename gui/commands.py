"""What is done by the menus and keys of `gui/actions.py`: each action and its slot.

Those that speak for a control, as its box or its list does, are connected beside that control.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication

from gui import dialogs
from gui.looks.theme import apply_theme
from gui.settings import Theme

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Commands(QObject):
    """Lets the actions of a window do what their words say."""

    def __init__(self, window: "MainWindow") -> None:
        """Connect them to the parts of `window`."""
        super().__init__(window)
        self._window, actions = window, window.actions_by_name
        for name, slot in self._slots().items():
            actions[name].triggered.connect(slot)
        actions["eraser"].toggled.connect(window.draw.canvas.set_erasing)
        actions["full_screen"].toggled.connect(self._on_full_screen)
        actions["replay"].toggled.connect(window.drawings.replay)
        window.drawings.player.playing.connect(actions["replay"].setChecked)
        themes = QActionGroup(self)
        for name in get_args(Theme):
            themes.addAction(actions[name]).setData(name)
        themes.triggered.connect(self._on_theme)
        window.tabs.currentChanged.connect(self._give_key_to_save)

    def _slots(self) -> dict[str, Callable[..., object]]:
        window = self._window
        files, drawings, copying = window.files, window.drawings, window.copying
        return {
            "open": files.ask_what_to_open,
            "folder": files.ask_for_folder,
            "paste": files.paste,
            "previous_picture": partial(files.page, -1),
            "next_picture": partial(files.page, 1),
            "shipped": files.open_shipped,
            "save": files.ask_where_to_save,
            "save_drawing": drawings.save,
            "save_drawing_as": drawings.save_as,
            "export": self._on_export,
            "report": copying.make_report,
            "copy_picture": copying.copy_picture,
            "copy_values": copying.copy_values,
            "copy_code": copying.copy_code,
            "film": self._on_film,
            "preferences": self._on_preferences,
            "quit": window.close,
            "clear": window.painting.clear,
            "thinner": window.painting.make_brush_thinner,
            "thicker": window.painting.make_brush_thicker,
            "next": window.draw.tools.next_sample,
            "failures": window.failures.open,
            "trust": self._on_trust,
            "start": window.training.start.click,
            "pause": window.training.toggle_pause,
            "stop": window.training.stop.click,
            "runs": window.trainer.show_past_runs,
            "help": window.help.explain,
            "guide": window.help.show_guide,
            "steps": window.help.first_steps.begin,
            "copy_log": window.reporting.copy_log,
            "about": partial(dialogs.show_about, window),
        }

    @Slot()
    def _on_export(self) -> None:
        shown = self._window.draw.heatmap
        if (explained := self._window.copying.shown()) is not None:
            self._window.files.ask_where_to_export(explained, shown.shown_view, shown.ground)

    @Slot()
    def _on_film(self) -> None:
        view = self._window.draw.view.current_view
        self._window.files.ask_where_to_film(self._window.live.request, view)

    @Slot()
    def _on_preferences(self) -> None:
        from gui.preferences.dialog import PreferencesDialog  # when it is first asked for

        window = self._window
        dialog = window.findChild(PreferencesDialog) or PreferencesDialog(window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot()
    def _on_trust(self) -> None:
        """The measures are seen on the Draw tab: from the other one the key leads to them."""
        window = self._window
        if window.tabs.currentWidget() is not window.draw:
            window.show_draw_tab()
            window.actions_by_name["trust"].setChecked(True)

    @Slot()
    def _on_theme(self) -> None:
        actions = self._window.actions_by_name
        theme = next(name for name in get_args(Theme) if actions[name].isChecked())
        self._window.theme = theme
        self._window.session.request()
        apply_theme(cast("QApplication", QApplication.instance()), theme)

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        state, filled = self._window.windowState(), Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | filled if full else state & ~filled)

    @Slot()
    def _give_key_to_save(self) -> None:
        """Ctrl+S saves what the tab is about; the menu says which key saves the other."""
        actions, tabs = self._window.actions_by_name, self._window.tabs
        drawing, network = actions["save_drawing"], actions["save"]
        first, second = QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Alt+S")
        on_draw = tabs.currentWidget() is self._window.draw
        for action in (drawing, network):
            action.setShortcut(QKeySequence())  # never both the same key
        drawing.setShortcut(first if on_draw else second)
        network.setShortcut(second if on_draw else first)
