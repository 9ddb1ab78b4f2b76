"""The table of past runs: a row a run, sorted by the numbers behind the words."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from engine.words import duration, local, percent, tr
from gui.bridge.training.run_rows import RunRow
from gui.language import date
from gui.train.run_curves import swatch

COLUMNS = (
    # header, what it means
    (tr("Started"), tr("When the run was started")),
    (tr("Settings"), tr("The nearest recipe, and what differs from it")),
    (tr("Epochs"), tr("Done, of those that it is to have")),
    (
        tr("Val. loss"),
        tr("Validation loss: the best epoch's, then the last one's if that is another"),
    ),
    (
        tr("Val. accuracy"),
        tr("Validation accuracy: the best, then the last one's if that is another"),
    ),
    (tr("Test accuracy"), tr("Of the finished run, on images that it was never trained with")),
    (tr("Took"), tr("Seconds of training, pauses included")),
)
_SETTINGS = 1
_NUMBER = Qt.ItemDataRole.UserRole
_PATH = _NUMBER + 1
_SWATCH = QSize(14, 14)
_Index = QModelIndex | QPersistentModelIndex
_SELECTED = 0.25  # of the accent colour: the colours of the curves must stand out on it


class RunTable(QTableWidget):
    """A row a run; several can be selected.

    Signals:
        delete_pressed(): the person pressed the Delete key.
    """

    delete_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(0, len(COLUMNS), parent)
        self._rows: dict[Path, RunRow] = {}
        self._marked: dict[Path, int] = {}
        self.setObjectName("runTable")
        self.setAccessibleName(tr("Past training runs, the newest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(_SWATCH)
        self.setItemDelegate(_Airy(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self._set_up_columns()

    def _set_up_columns(self) -> None:
        for number, (title, meaning) in enumerate(COLUMNS):
            header = QTableWidgetItem(title)
            header.setToolTip(meaning)
            self.setHorizontalHeaderItem(number, header)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setSectionResizeMode(_SETTINGS, QHeaderView.ResizeMode.Stretch)
        across.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)

    @property
    def runs(self) -> tuple[RunRow, ...]:
        """Every run, as it was given."""
        return tuple(self._rows.values())

    @property
    def selected(self) -> list[RunRow]:
        """The selected runs, from the top."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        paths = [self._path(number) for number in numbers]
        return [self._rows[path] for path in paths if path in self._rows]

    def show_runs(self, runs: Iterable[RunRow]) -> None:
        """Show these; what was selected stays so, or else the newest."""
        rows = {row.path: row for row in runs}
        if rows == self._rows:
            return
        with self._frozen():
            self._fill(rows)
        for column in set(range(len(COLUMNS))) - {_SETTINGS}:
            self.resizeColumnToContents(column)

    def mark(self, drawn: Mapping[Path, int]) -> None:
        """Show the colour of the curve of each run that is drawn: its number among those."""
        for number in range(self.rowCount()):
            path = self._path(number)
            if drawn.get(path) != self._marked.get(path):
                self._first_cell(number).setIcon(swatch(drawn.get(path), _SWATCH))
        self._marked = dict(drawn)

    def tint_selection(self, palette: QPalette) -> None:
        """Mark what is selected by a breath of the accent colour, under the usual text."""
        role = QPalette.ColorRole
        base, accent = palette.color(role.Base), palette.color(role.Highlight)
        mixed = [
            round(a + (b - a) * _SELECTED)
            for a, b in zip(base.getRgb()[:3], accent.getRgb()[:3], strict=True)  # type: ignore[index]
        ]
        tinted = self.palette()
        tinted.setColor(role.Highlight, QColor(*mixed))
        tinted.setColor(role.HighlightedText, palette.color(role.Text))
        self.setPalette(tinted)

    def select(self, numbers: Iterable[int]) -> None:
        """Select these rows, and no others."""
        model, rows = self.model(), QItemSelection()
        for number in numbers:
            rows.select(model.index(number, 0), model.index(number, len(COLUMNS) - 1))
        self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Delete key is told; the others move and select."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    @contextmanager
    def _frozen(self) -> Iterator[None]:
        """The table is not painted, nor says what is selected, until it is filled or has failed."""
        selection = self.selectionModel()
        self.setUpdatesEnabled(False)
        selection.blockSignals(True)
        try:
            yield
        finally:
            selection.blockSignals(False)
            self.setUpdatesEnabled(True)

    def _fill(self, rows: dict[Path, RunRow]) -> None:
        cells = [cells_of(row) for row in rows.values()]  # before the old rows are gone
        blank, chosen = swatch(None, _SWATCH), {row.path for row in self.selected}
        self._rows, self._marked = rows, {}
        self.setSortingEnabled(False)
        self.setRowCount(0)
        self.setRowCount(len(rows))
        for number, path in enumerate(rows):
            for column, cell in enumerate(cells[number]):
                self.setItem(number, column, cell)
            self._first_cell(number).setData(_PATH, str(path))
            self._first_cell(number).setIcon(blank)  # keeps its place until the run is drawn
        self.setSortingEnabled(True)
        places = [number for number in range(self.rowCount()) if self._path(number) in chosen]
        self.select(places or range(min(1, self.rowCount())))
        first = self.model().index(places[0] if places else 0, 0)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _path(self, number: int) -> Path:
        return Path(self._first_cell(number).data(_PATH))

    def _first_cell(self, number: int) -> QTableWidgetItem:
        return cast("QTableWidgetItem", self.item(number, 0))


class Cell(QTableWidgetItem):
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


def cells_of(row: RunRow) -> list[Cell]:
    """The cells of a run, a column each."""
    best_loss, best_accuracy = min(row.losses, default=None), max(row.accuracies, default=None)
    test, losses, accuracies = row.test_accuracy, row.losses, row.accuracies
    settings = Cell(row.settings, row.settings)
    settings.setToolTip(f"{row.settings}\n{row.path}")
    epochs = Cell(
        tr("{done} of {planned}", done=len(row.history), planned=row.planned),
        float(len(row.history)),
    )
    when = Cell(time_of(row), row.started)
    when.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return [
        when,
        settings,
        epochs,
        Cell(
            _best_and_last(best_loss, losses, _loss),
            float("inf") if best_loss is None else best_loss,
        ),
        Cell(_best_and_last(best_accuracy, accuracies, _accuracy), best_accuracy or 0.0),
        Cell(tr("not finished") if test is None else _accuracy(test), test or 0.0),
        Cell(duration(row.seconds), row.seconds),
    ]


def _loss(loss: float) -> str:
    return local(f"{loss:.4f}")


def _accuracy(part: float) -> str:
    return percent(part, 2)


def _best_and_last(
    best: float | None, values: Sequence[float], words: Callable[[float], str]
) -> str:
    """Both numbers, as in "0.0312, last 0.0350", or one where they are the same."""
    if best is None:
        return "–"
    told, last = words(best), words(values[-1])
    return told if told == last else tr("{best}, last {last}", best=told, last=last)


def time_of(row: RunRow) -> str:
    """When a run was started, as the language in use writes it."""
    return date(time.localtime(row.started), tr("d MMM yyyy hh:mm"))
