"""Past training runs: a table to compare them by, their curves over each other, and what to do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.words import tr, trn
from gui.bridge.messages.read_runs import RunsRead
from gui.bridge.training.run_rows import RunRow, words_for_more
from gui.kept.state_folder import RUNS_KEPT
from gui.train.learning_curves import GUESSING, LOSS, NO_EPOCH
from gui.train.run_curves import MOST, RunCurves, curve_of
from gui.train.run_table import RunTable, time_of


class PastRuns(QDialog):
    """A row a run; what is selected is drawn.

    Attributes:
        asks_before_deleting: tells whether to ask first.
        table: of the runs.
        loss, accuracy: the curves of those that are selected.

    Signals:
        resume_wanted(Path): the person wants this run to be resumed.
        delete_wanted(object): the person wants these runs to go, a tuple of folders.
    """

    resume_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("pastRuns")
        self.setWindowTitle(tr("Past training runs"))
        self.asks_before_deleting: Callable[[], bool] = lambda: True
        self._training: Path | None = None
        self._question: QMessageBox | None = None
        self.summary, self.legend = QLabel(self), QLabel(self)
        self.table = RunTable(self)
        self.resume, self.delete, self.leave = (QPushButton(self) for _ in range(3))
        self.loss = RunCurves(
            "runsLoss",
            tr("loss (cross-entropy)"),
            top=GUESSING,
            falling=True,
            meaning=LOSS,
            parent=self,
        )
        self.accuracy = RunCurves(
            "runsAccuracy", tr("accuracy (%)"), top=100, falling=False, parent=self
        )
        self.summary.setObjectName("pastRunsSummary")
        self.summary.setWordWrap(True)
        self.legend.setObjectName("pastRunsLegend")
        self.legend.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._set_up_buttons()
        self.table.itemSelectionChanged.connect(self._on_selection)
        self.table.delete_pressed.connect(self.delete.click)
        self._lay_out()
        self.table.tint_selection(self.palette())
        self.resize(1000, 640)
        self.begin()

    # -- what it shows --------------------------------------------------------------------------

    def begin(self) -> None:
        """The runs are going to be read; what is shown stays until then."""
        if not self.table.runs:
            self.summary.setText(tr("Reading the runs…"))
        self._on_selection()

    def show_runs(self, read: RunsRead) -> None:
        """Show these; what was selected stays so, or else the newest."""
        self.summary.setText(read.problem or _summary(len(read.rows)))
        self.table.show_runs(read.rows)
        self._on_selection()

    def set_training(self, run: Path | None) -> None:
        """Which run is in progress, if one is: none can be resumed then, nor this one deleted."""
        self._training = run
        self._show_what_can_be_done()

    @property
    def selected(self) -> list[RunRow]:
        """The selected runs, from the top."""
        return self.table.selected

    def _on_selection(self) -> None:
        selected = self.selected
        self.table.mark({row.path: number for number, row in enumerate(selected[:MOST])})
        named = [(row, time_of(row)) for row in selected]
        begun = any(row.history or row.course for row in selected)
        for plot, figure, unit in ((self.loss, "loss", 1), (self.accuracy, "accuracy", 100)):
            curves = [curve_of(row, name, figure, unit) for row, name in named]
            plot.show_curves(curves, NO_EPOCH if selected and not begun else "")
        words = [tr("Solid: validation. Dashed: training.")] if selected else []
        if (many := len(selected)) > MOST:
            words.append(tr("The first {most} of {many} are drawn.", most=MOST, many=many))
        self.legend.setText(" ".join(words))
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        selected = self.selected
        alone = selected[0] if len(selected) == 1 else None
        kept = alone is not None and alone.can_resume
        self.resume.setEnabled(kept and self._training is None)
        finished = alone if alone is not None and alone.finished else None
        done, planned = (len(finished.history), finished.planned) if finished else (0, 0)
        self.resume.setText(words_for_more(done, planned) if finished else tr("Resume"))
        why = tr("Train this run further")
        if self._training:
            why = tr("A run is in progress; stop it first")
        elif alone is not None and not kept:
            why = trn(
                "Its weights are gone: those of the newest finished run are kept",
                "Its weights are gone: those of the newest {n} finished runs are kept",
                RUNS_KEPT,
            )
        self.resume.setToolTip(why)
        self.delete.setEnabled(bool(selected) and all(r.path != self._training for r in selected))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "table"):
            self.table.tint_selection(self.palette())

    # -- what the person does -------------------------------------------------------------------

    def _on_resume(self) -> None:
        if len(self.selected) == 1:
            self.resume_wanted.emit(self.selected[0].path)

    def _on_delete(self) -> None:
        selected = self.selected
        if not self.asks_before_deleting():
            self.delete_wanted.emit(tuple(row.path for row in selected))
            return
        box = self._question = QMessageBox(self)
        box.setObjectName("deleteQuestion")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Delete runs"))
        box.setText(_deletion_of(selected))
        box.setInformativeText(
            tr(
                "Curves, epochs and the point from which training could be resumed are "
                "gone then. Networks that you saved stay."
            )
        )
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("confirmDelete")
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setObjectName("cancelDelete")
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setProperty("runs", [str(row.path) for row in selected])
        delete.clicked.connect(self._on_confirmed)
        box.open()

    def _on_confirmed(self) -> None:
        if self._question is not None:
            paths = tuple(Path(path) for path in self._question.property("runs"))
            self._question = None
            self.delete_wanted.emit(paths)

    # -- layout ---------------------------------------------------------------------------------

    def _set_up_buttons(self) -> None:
        for button, name, text, slot in (
            (self.resume, "resumeRun", tr("Resume"), self._on_resume),
            (self.delete, "deleteRuns", tr("Delete…"), self._on_delete),
            (self.leave, "closeRuns", tr("Close"), self.reject),
        ):
            button.setObjectName(name)
            button.setText(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.delete.setToolTip(tr("Remove what is kept of the selected runs (Delete)"))

    def _lay_out(self) -> None:
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


def _deletion_of(runs: list[RunRow]) -> str:
    if len(runs) == 1:
        return tr("Delete the run of {time}?", time=time_of(runs[0]))
    return trn("Delete {n} run?", "Delete {n} runs?", len(runs))


def _summary(runs: int) -> str:
    if not runs:
        return tr("No run is kept yet: train a network first.")
    return trn(
        "{n} run. Select two or more to compare them (Ctrl or Shift with a click, or Shift with "
        "the arrow keys).",
        "{n} runs. Select two or more to compare them (Ctrl or Shift with a click, or Shift with "
        "the arrow keys).",
        runs,
    )
