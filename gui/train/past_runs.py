"""Past training runs: a table to compare them by, their curves over each other, and what to do."""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import (
    QDateTime,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.words import duration
from gui.bridge.messages import RunsRead
from gui.keeping import RUNS_KEPT
from gui.train.run_curves import MOST, Curve, RunCurves, swatch
from gui.train.run_rows import RunRow, words_for_more

COLUMNS = (
    # header, what it means
    ("Started", "When the run began"),
    ("Settings", "The nearest recipe, and what differs from it"),
    ("Epochs", "Done, of those that it is to have"),
    ("Val. loss", "Validation loss: the best epoch's, then the last one's if that is another"),
    ("Val. accuracy", "Validation accuracy: the best, then the last one's if that is another"),
    ("Test accuracy", "Of the finished run, on images that it was never trained with"),
    ("Took", "Seconds of training, pauses included"),
)
_SETTINGS = 1
_NUMBER = Qt.ItemDataRole.UserRole
_SWATCH = QSize(14, 14)
_Index = QModelIndex | QPersistentModelIndex
_SELECTED = 0.25  # of the accent colour: the colours of the curves must stand out on it


class _Cell(QTableWidgetItem):
    """A cell that is sorted by the number behind it."""

    def __init__(self, text: str, number: float | str) -> None:
        super().__init__(text)
        self.setData(_NUMBER, number)
        if isinstance(number, float):
            self.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        mine, others = self.data(_NUMBER), other.data(_NUMBER)
        return bool(mine < others)


class _Airy(QStyledItemDelegate):
    """Leaves room between one column and the next."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """What the text takes, and some more."""
        return super().sizeHint(option, index) + QSize(16, 0)


class PastRuns(QDialog):
    """A row a run; what is selected is drawn.

    Signals:
        resume_wanted(Path): the person wants this run to go on.
        delete_wanted(object): the person wants these runs to go, a tuple of folders.
    """

    resume_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("pastRuns")
        self.setWindowTitle("Past training runs")
        self._rows: dict[Path, RunRow] = {}
        self._drawn: dict[Path, int] = {}
        self._training: Path | None = None
        self._question: QMessageBox | None = None
        self.summary, self.legend = QLabel(self), QLabel(self)
        self.table = QTableWidget(0, len(COLUMNS), self)
        self.resume, self.delete, self.leave = (QPushButton(self) for _ in range(3))
        self.loss = RunCurves("runsLoss", "loss (nats)", falling=True, parent=self)
        self.accuracy = RunCurves("runsAccuracy", "accuracy (%)", falling=False, parent=self)
        self._set_up_table()
        self._set_up_buttons()
        self.summary.setObjectName("pastRunsSummary")
        self.summary.setWordWrap(True)
        self.legend.setObjectName("pastRunsLegend")
        self.legend.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        plots, buttons = QHBoxLayout(), QHBoxLayout()
        plots.setSpacing(8)
        plots.addWidget(self.loss)
        plots.addWidget(self.accuracy)
        buttons.setSpacing(8)
        buttons.addWidget(self.legend, 1)
        for button in (self.resume, self.delete, self.leave):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.table, 4)
        column.addLayout(plots, 5)
        column.addLayout(buttons)
        self._tint_selection()
        self.resize(1000, 640)
        self.begin()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("runTable")
        table.setAccessibleName("Past training runs, the newest first")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setIconSize(_SWATCH)
        table.setItemDelegate(_Airy(table))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        for number, (title, meaning) in enumerate(COLUMNS):
            header = QTableWidgetItem(title)
            header.setToolTip(meaning)
            table.setHorizontalHeaderItem(number, header)
        across = table.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setSectionResizeMode(_SETTINGS, QHeaderView.ResizeMode.Stretch)
        across.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        table.itemSelectionChanged.connect(self._on_selection)

    def _set_up_buttons(self) -> None:
        for button, name, text, slot in (
            (self.resume, "resumeRun", "Resume", self._on_resume),
            (self.delete, "deleteRuns", "Delete…", self._on_delete),
            (self.leave, "closeRuns", "Close", self.reject),
        ):
            button.setObjectName(name)
            button.setText(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.delete.setToolTip("Remove what is kept of the selected runs (Delete)")
        self.table.installEventFilter(self)

    # -- what it shows --------------------------------------------------------------------------

    def begin(self) -> None:
        """The runs are going to be read; what is shown stays until then."""
        if not self._rows:
            self.summary.setText("Reading the runs…")
        self._on_selection()

    def show_runs(self, read: RunsRead) -> None:
        """Show these; what was selected stays so, or else the newest."""
        self.summary.setText(read.problem or _summary(len(read.rows)))
        rows = {row.path: row for row in read.rows}
        if rows != self._rows:
            with self._held_still():
                self._fill(rows)
            for column in set(range(len(COLUMNS))) - {_SETTINGS}:
                self.table.resizeColumnToContents(column)
        self._on_selection()

    @contextmanager
    def _held_still(self) -> Iterator[None]:
        """The table is not painted, nor says what is selected, until it is filled or has failed."""
        table, selection = self.table, self.table.selectionModel()
        table.setUpdatesEnabled(False)
        selection.blockSignals(True)
        try:
            yield
        finally:
            selection.blockSignals(False)
            table.setUpdatesEnabled(True)

    def _fill(self, rows: dict[Path, RunRow]) -> None:
        cells = [_cells(row) for row in rows.values()]  # before the old rows are gone
        table, blank = self.table, swatch(None, _SWATCH)
        chosen, self._rows = {row.path for row in self.selected}, rows
        table.setSortingEnabled(False)
        table.setRowCount(0)
        table.setRowCount(len(rows))
        for number, path in enumerate(rows):
            for column, cell in enumerate(cells[number]):
                table.setItem(number, column, cell)
            self._first_cell(number).setData(_NUMBER + 1, str(path))
            self._first_cell(number).setIcon(blank)  # keeps its place until the run is drawn
        table.setSortingEnabled(True)
        places = [number for number in range(table.rowCount()) if self._path(number) in chosen]
        self._select(places or range(min(1, table.rowCount())))
        first = table.model().index(places[0] if places else 0, 0)
        table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._drawn = {}

    def set_training(self, run: Path | None) -> None:
        """Which run is going on, if one is: none can be resumed then, nor this one deleted."""
        self._training = run
        self._show_what_can_be_done()

    @property
    def selected(self) -> list[RunRow]:
        """The selected runs, from the top."""
        numbers = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        paths = [self._path(number) for number in numbers]
        return [self._rows[path] for path in paths if path in self._rows]

    def _path(self, number: int) -> Path:
        return Path(self._first_cell(number).data(_NUMBER + 1))

    def _first_cell(self, number: int) -> QTableWidgetItem:
        return cast("QTableWidgetItem", self.table.item(number, 0))

    def _select(self, numbers: Iterable[int]) -> None:
        model, rows = self.table.model(), QItemSelection()
        for number in numbers:
            rows.select(model.index(number, 0), model.index(number, len(COLUMNS) - 1))
        self.table.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_selection(self) -> None:
        chosen = self.selected
        drawn = {row.path: number for number, row in enumerate(chosen[:MOST])}
        for number in range(self.table.rowCount()):
            path = self._path(number)
            if drawn.get(path) != self._drawn.get(path):
                self._first_cell(number).setIcon(swatch(drawn.get(path), _SWATCH))
        self._drawn = drawn
        self.loss.show_curves([_curve(row, "loss", 1) for row in chosen])
        self.accuracy.show_curves([_curve(row, "accuracy", 100) for row in chosen])
        words = "Solid: validation. Dashed: training."
        if len(chosen) > MOST:
            words += f" The first {MOST} of {len(chosen)} are drawn."
        self.legend.setText(words if chosen else "")
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        chosen = self.selected
        alone = chosen[0] if len(chosen) == 1 else None
        kept = alone is not None and alone.can_resume
        self.resume.setEnabled(kept and self._training is None)
        finished = alone if alone is not None and alone.finished else None
        done, planned = (len(finished.history), finished.planned) if finished else (0, 0)
        self.resume.setText(words_for_more(done, planned) if finished else "Resume")
        why = "Train this run further"
        if self._training:
            why = "A run is going on; stop it first"
        elif alone is not None and not kept:
            why = f"Its weights are gone: those of the newest {RUNS_KEPT} finished runs are kept"
        self.resume.setToolTip(why)
        self.delete.setEnabled(bool(chosen) and all(r.path != self._training for r in chosen))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "table"):
            self._tint_selection()

    def _tint_selection(self) -> None:
        """Mark what is selected by a breath of the accent colour, under the usual text."""
        own, role = self.palette(), QPalette.ColorRole
        base, accent = own.color(role.Base), own.color(role.Highlight)
        mixed = [
            round(a + (b - a) * _SELECTED)
            for a, b in zip(base.getRgb()[:3], accent.getRgb()[:3], strict=True)  # type: ignore[index]
        ]
        tinted = self.table.palette()
        tinted.setColor(role.Highlight, QColor(*mixed))
        tinted.setColor(role.HighlightedText, own.color(role.Text))
        self.table.setPalette(tinted)

    # -- what the person does -------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The Delete key in the table asks whether to delete."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and cast("QKeyEvent", event).key() == Qt.Key.Key_Delete:
            self.delete.click()
            return True
        return super().eventFilter(watched, event)

    def _on_resume(self) -> None:
        if len(self.selected) == 1:
            self.resume_wanted.emit(self.selected[0].path)

    def _on_delete(self) -> None:
        chosen = self.selected
        what = f"the run of {_when(chosen[0])}" if len(chosen) == 1 else f"{len(chosen)} runs"
        box = self._question = QMessageBox(self)
        box.setObjectName("deleteQuestion")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Delete runs")
        box.setText(f"Delete {what}?")
        box.setInformativeText(
            "Curves, epochs and the point from which training could go on are gone then. "
            "Networks that you saved stay."
        )
        delete = box.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("confirmDelete")
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setObjectName("cancelDelete")
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setProperty("runs", [str(row.path) for row in chosen])
        delete.clicked.connect(self._on_confirmed)
        box.open()

    def _on_confirmed(self) -> None:
        if self._question is not None:
            paths = tuple(Path(path) for path in self._question.property("runs"))
            self._question = None
            self.delete_wanted.emit(paths)


def _cells(row: RunRow) -> list[_Cell]:
    best_loss, best_accuracy = min(row.losses, default=None), max(row.accuracies, default=None)
    test, losses, accuracies = row.test_accuracy, row.losses, row.accuracies
    settings = _Cell(row.settings, row.settings)
    settings.setToolTip(f"{row.settings}\n{row.path}")
    epochs = _Cell(f"{len(row.history)} of {row.planned}", float(len(row.history)))
    when = _Cell(_when(row), row.started)
    when.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return [
        when,
        settings,
        epochs,
        _Cell(
            _best_and_last(best_loss, losses, ".4f"),
            float("inf") if best_loss is None else best_loss,
        ),
        _Cell(_best_and_last(best_accuracy, accuracies, ".2%"), best_accuracy or 0.0),
        _Cell("not finished" if test is None else f"{test:.2%}", test or 0.0),
        _Cell(duration(row.seconds), row.seconds),
    ]


def _best_and_last(best: float | None, values: Sequence[float], spec: str) -> str:
    """Both numbers, as in "0.0312, last 0.0350", or one where they are the same."""
    if best is None:
        return "–"
    told, last = format(best, spec), format(values[-1], spec)
    return told if told == last else f"{told}, last {last}"


def _when(row: RunRow) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(row.started))
    return QLocale().toString(moment, "d MMM yyyy hh:mm")


def _curve(row: RunRow, what: str, unit: float) -> Curve:
    trained = [(e.epoch, getattr(e, what) * unit) for e in row.history]
    held = [(e.epoch, getattr(e, f"val_{what}")) for e in row.history]
    known = [(epoch, value * unit) for epoch, value in held if value is not None]
    return Curve(_when(row), _columns(trained), _columns(known))


def _columns(pairs: Sequence[tuple[int, float]]) -> tuple[list[float], list[float]]:
    if not any(math.isfinite(value) for _, value in pairs):  # pyqtgraph warns of such a curve
        return [], []
    return [float(epoch) for epoch, _ in pairs], [value for _, value in pairs]


def _summary(runs: int) -> str:
    if not runs:
        return "No run is kept yet: train a network first."
    return (
        f"{runs} {'run' if runs == 1 else 'runs'}. Select two or more to compare them "
        "(Ctrl or Shift with a click, or Shift with the arrow keys)."
    )
