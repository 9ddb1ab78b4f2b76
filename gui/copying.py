"""What is copied from the window, and the report: the map as picture, values and code."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from engine.attribution.table import METHODS
from engine.errors import InkLensError
from engine.files import require_ending
from engine.words import tr
from gui import dialogs
from gui.bridge.messages.describe_network import DescribeNetwork, NetworkDescribed
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.files.make_report import MakeReport, ReportGoesOn, ReportMade
from gui.bridge.messages.files.write_script import ScriptWritten, WriteScript
from gui.bridge.problems import problem_from
from gui.outside.exporting import image_of_map

if TYPE_CHECKING:
    from gui.main_window import MainWindow

REPORTING = tr("Making the report")
NOTHING = tr("There is no heatmap yet: draw a digit first.")
NOT_YET = tr("The heatmap is still being computed: try again once it is there.")


class Copying(QObject):
    """Puts the map on the screen on the clipboard, or on a page of its own.

    Signals:
        failed(Problem): that could not be done.
        news(str, str): it was done, and what.
    """

    failed = Signal(object)
    news = Signal(str, str)

    def __init__(self, window: "MainWindow") -> None:
        """Work for `window`."""
        super().__init__(window)
        self._window = window
        self._engine = window.room.engine
        self._engine.subscribe(NetworkDescribed, self._on_described)
        self._engine.subscribe(ScriptWritten, self._on_script)
        self._engine.subscribe(ReportGoesOn, self._on_report_goes_on)
        self._engine.subscribe(ReportMade, self._on_report)

    @Slot()
    def copy_picture(self) -> None:
        """The picture that is exported as PNG, once it is known which network it is of."""
        shown = self._window.draw.heatmap
        if (explained := self.shown()) is not None:
            message = DescribeNetwork(explained, shown.shown_view, shown.ground, None)
            self._engine.mailbox.post(message)

    @Slot()
    def copy_values(self) -> None:
        """The numbers as a table for a spreadsheet: a row a line, tabs between columns."""
        if (explained := self.shown()) is not None:
            QGuiApplication.clipboard().setText(table_of(explained.values))
            self.news.emit(tr("The values of the map are on the clipboard, as a table."), "")

    @Slot()
    def copy_code(self) -> None:
        """Python that computes the map again."""
        if (explained := self.shown()) is not None:
            message = WriteScript(explained, self._window.network_file)
            self._engine.mailbox.post(message)

    @Slot()
    def make_report(self) -> None:
        """A dialog, then a page about the drawing."""
        explained, files = self.shown(), self._window.files
        if explained is None:
            return
        path = dialogs.ask_where_to_report(self._window, files.folder)
        if path is None:
            return
        files.folder = str(path.parent)
        try:
            require_ending(path, ".html")
        except InkLensError as error:
            self.failed.emit(problem_from(error, REPORTING))
            return
        file = self._window.network_file
        called = "" if file is None else files.title_of("", file)
        self._engine.mailbox.post(MakeReport(explained, file, path, called))
        self.news.emit(tr("The report is being made: every method, and the measures."), "")

    def shown(self) -> Explained | None:
        """What the map on the screen is of; where there is none, that is said."""
        heatmap = self._window.draw.heatmap
        if heatmap.explained is None:
            self.news.emit(NOT_YET if heatmap.is_stale else NOTHING, "")
        return heatmap.explained

    @Slot(object)
    def _on_described(self, described: NetworkDescribed) -> None:
        if described.message.path is None:
            QGuiApplication.clipboard().setImage(image_of_map(described))
            self.news.emit(tr("The picture of the map is on the clipboard."), "")

    @Slot(object)
    def _on_script(self, written: ScriptWritten) -> None:
        QGuiApplication.clipboard().setText(written.text)
        words = tr("Python that prints this map without InkLens is on the clipboard.")
        self.news.emit(words, tr("Writing the code"))

    @Slot(object)
    def _on_report_goes_on(self, far: ReportGoesOn) -> None:
        """Said anew with each part, so that it stays in sight until the page is there."""
        if far.maps < len(METHODS):
            words = tr(
                "The report is being made: {maps} of {methods} maps.",
                maps=far.maps,
                methods=len(METHODS),
            )
        else:
            words = tr("The report is being made: all maps; now the measures.")
        self.news.emit(words, "")

    @Slot(object)
    def _on_report(self, made: ReportMade) -> None:
        def open_it() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.path)))

        notice = self._window.status.notice
        notice.show_news(
            tr("Report saved as {path}", path=made.path), REPORTING, (tr("Open it"), open_it)
        )


def table_of(values: np.ndarray) -> str:
    """Numbers by their shortest decimals; feature maps one below the other, a line between."""
    maps = [values] if values.ndim == 2 else list(np.moveaxis(values, -1, 0))
    return "\n\n".join("\n".join("\t".join(map(str, row)) for row in each) for each in maps) + "\n"
