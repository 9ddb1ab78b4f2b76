"""Where a file that is opened goes, and what there is to page to and to open again."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from gui.draw.picture.opening import WantedPicture
from gui.drawings import OPENING as OPENING_DRAWING
from gui.files import OPENING_PICTURE, PASTING

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class OpenedFiles(QObject):
    """Takes what is opened to the part that shows it, and the person to the Draw tab.

    It has nothing to do with networks: the engine opens them.
    """

    def __init__(self, window: "MainWindow", menu: QMenu) -> None:
        """Follow what `window` opens; `menu`, File, gets what was opened before."""
        super().__init__(window)
        self._window = window
        files, drawings, opening = window.files, window.drawings, window.opening
        files.drawing_chosen.connect(self._on_drawing)
        files.corrections_chosen.connect(self._on_corrections)
        files.labels_opened.connect(window.strangers.name_classes)
        files.picture_wanted.connect(opening.open)
        opening.showing.connect(self._on_picture)
        window.draw.canvas.replaced.connect(opening.forget)
        window.pictures.paged.connect(files.page)
        drawings.chosen.connect(files.open)
        menu.insertMenu(window.actions_by_name["paste"], drawings.recent_menu)
        menu.insertMenu(window.actions_by_name["save"], files.kept_menu)

    @Slot(object)
    def _on_drawing(self, path: Path) -> None:
        self._window.show_draw_tab()
        if self._window.drawings.open(path):
            self._settle()

    @Slot(object)
    def _on_corrections(self, path: Path) -> None:
        self._window.show_draw_tab()
        self._window.questions.teacher.open(path)

    @Slot(object)
    def _on_picture(self, wanted: WantedPicture) -> None:
        self._window.show_draw_tab()
        self._settle()
        if wanted.path is not None:
            self._window.drawings.remember(wanted.path)

    def _settle(self) -> None:
        """Something is on the canvas: that something else could not be opened is past."""
        for about in (OPENING_PICTURE, OPENING_DRAWING, PASTING):
            self._window.status.notice.settle(about)
