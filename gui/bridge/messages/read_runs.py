"""List the training runs, and delete some of them first."""

from collections.abc import Hashable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.errors import CheckpointError, OutputError
from engine.training.runs import RunFolder
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.training.run_rows import RunRow, row_of
from gui.kept.state_folder import remove_run


@dataclass(frozen=True, slots=True)
class ReadRuns(Message):
    """List the training runs in a folder, and first delete some of them.

    Attributes:
        folder: of the runs.
        records: folder of the records of runs whose weights are no longer kept.
        delete: folders of those that are to go.
    """

    urgency: ClassVar = Urgency.ERRAND

    folder: Path
    records: Path
    delete: tuple[Path, ...] = ()

    @property
    def topic(self) -> Hashable:
        """What is to be deleted is deleted, whatever is requested later."""
        return ReadRuns, self.delete

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        runs = ", ".join(path.name for path in self.delete)
        return tr("Deleting {runs}", runs=runs) if runs else tr("Reading the runs")

    def answer(self, engine: Engine) -> "Iterator[RunsRead | None]":
        """One answer, when all are read, one at a time."""
        deleted, problem = [], ""
        for path in self.delete:
            try:
                remove_run(RunFolder(path))
                deleted.append(path)
            except OutputError as error:
                problem = str(error)
            yield None
        rows: list[RunRow] = []
        for folder in (self.folder, self.records):
            with suppress(OSError):
                for path in folder.iterdir():
                    with suppress(CheckpointError):
                        record = RunFolder(path).record()
                        rows.append(row_of(path, record, can_resume=folder == self.folder))
                    yield None
        rows.sort(key=lambda row: (row.started, row.path.name), reverse=True)
        yield RunsRead(tuple(rows), tuple(deleted), problem)


@dataclass(frozen=True, slots=True, eq=False)
class RunsRead:
    """The runs in a folder.

    Attributes:
        rows: one a run, the newest first.
        deleted: those that were deleted before.
        problem: a sentence on why one could not be deleted; empty if all is well.
    """

    rows: tuple[RunRow, ...]
    deleted: tuple[Path, ...] = ()
    problem: str = ""
