"""Nothing a person made is lost: the last drawing and every trained network are kept."""

import logging
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import count, filterfalse
from pathlib import Path

from engine.data.inklens_file import KeptDrawing
from engine.drawing import Drawing
from engine.errors import CheckpointError, OutputError
from engine.files import (
    drop_stale_drafts,
    is_stale,
    make_folder,
    write_under_free_name,
    write_whole,
)
from engine.locks import locked
from engine.machine import tried
from engine.networks import remembered as readings
from engine.training.runs import RunFolder, runs_in
from engine.turns import WHILE_SEEN
from gui.kept.last_drawing import LastDrawing
from gui.kept.names import STAMP, KeptNames
from gui.kept.recent import RecentFiles
from gui.language import state_path

NETWORKS_KEPT = 10
RUNS_KEPT = 5
RECORDS_KEPT = 100
_STAMP = re.compile(r"trained_\d{4}(-\d\d){2}_\d\d(-\d\d){2}")
_STAMP_LENGTH = len("trained_0000-00-00_00-00-00")
LOGS = "logs"
"""Folder in a run's for what TensorBoard shows."""
_log = logging.getLogger(__name__)


class StateFolder:
    """Where InkLens keeps what belongs to this person.

    Attributes:
        path: the folder; made when something is first written.
        runs_folder: where runs are kept instead of beside the rest, or None.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Use `path`, or the system's place for the application's data."""
        self.path = path or state_path()
        self.runs_folder: Path | None = None
        self._last_drawing = LastDrawing(self.path / "drawing.json", self.autosaved)

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.path / "settings.ini"

    @property
    def readings(self) -> Path:
        """The file of how networks read their input, and of what their classes are called."""
        return self.path / readings.FILE_NAME

    @property
    def log(self) -> Path:
        """The folder of logs, one of each process."""
        return self.path / "log"

    @property
    def tried(self) -> Path:
        """The file of what was found by trying on this machine."""
        return self.path / tried.FILE_NAME

    @property
    def familiarity(self) -> Path:
        """The folder of what is known of training digits as networks see them."""
        return self.path / "familiarity"

    def keep_network(self, write: Callable[[Path], object]) -> Path:
        """Let `write` fill the file of a network that was just trained; return that file.

        It comes after those that are there, even where the clock was set back: the newest ten stay.

        Args:
            write: is given another name than the file gets, once it is whole.

        Raises:
            OutputError: it cannot be written; or whatever `write` raises.
        """
        folder = self.path / "networks"
        make_folder(folder)
        return write_under_free_name(folder, _names_for_another(folder), ".keras", write)

    def networks(self) -> list[Path]:
        """Kept networks, newest first."""
        files = filter(_is_written, _stamped(self.path / "networks"))
        return sorted(files, key=_order, reverse=True)

    @property
    def names(self) -> KeptNames:
        """What the kept networks are called."""
        return KeptNames(self.path / "networks")

    def prune_networks(self) -> None:
        """Leave the newest ten, for each is 32 MB, and all that a person named or kept.

        All are left where it cannot be told which these are. What a program left that ended while
        it kept a network goes too.
        """
        folder = self.path / "networks"
        drop_stale_drafts(folder)
        for empty in filterfalse(_is_written, _stamped(folder)):  # of earlier versions
            if is_stale(empty):
                with suppress(OSError):
                    empty.unlink()
        if len(self.networks()) <= NETWORKS_KEPT:
            return
        try:
            with self.names.turn(patience=WHILE_SEEN):  # a name may be given at this moment
                named = self.names.given
                unnamed = [file for file in self.networks() if file.name not in named]
                for file in unnamed[NETWORKS_KEPT:]:
                    with suppress(OSError):  # another program reads it: it goes the next time
                        file.unlink(missing_ok=True)
        except OutputError:
            _log.info("no network was removed", exc_info=True)

    @property
    def runs(self) -> Path:
        """The folder of the training runs."""
        return self.runs_folder or self.path / "runs"

    @property
    def past_runs(self) -> Path:
        """The folder of the records of runs whose weights are no longer kept."""
        return self.path / "past-runs"

    def prune_runs(self) -> None:
        """Of the finished runs, leave the newest five; each has 16 MB an epoch, and a checkpoint.

        Newest is what was trained last. Of the others the record stays, a few KB, to compare them
        by. One that is not finished can be resumed, here or in another window, so it stays.
        """
        for path in self._finished_runs()[RUNS_KEPT:]:
            run, kept = RunFolder(path), self._keep_record(RunFolder(path))
            try:
                remove_run(run)
            except OutputError:  # one more epoch is trained elsewhere, or the folder is locked
                if run.exists:
                    with suppress(OutputError):
                        kept.delete()
        for old in runs_in(self.past_runs)[RECORDS_KEPT:]:
            with suppress(OutputError):
                remove_run(old)

    def _finished_runs(self) -> list[Path]:
        """What was trained last comes first: a run begun long ago may have been finished now."""
        finished = []
        for run in runs_in(self.runs):
            with suppress(CheckpointError):  # another window has just deleted it
                record = run.record()
                if record.finished and run.has_record:
                    finished.append((record.changed, run.path))
        return [path for _, path in sorted(finished, reverse=True)]

    def _keep_record(self, run: RunFolder) -> RunFolder:
        kept = RunFolder(self.past_runs / run.path.name)
        try:
            kept.path.mkdir(parents=True, exist_ok=True)
            write_whole(kept.record_file, partial(shutil.copyfile, run.record_file))
        except (OSError, OutputError):  # it is gone; or the disk is full: the weights go first
            with suppress(OSError):
                kept.path.rmdir()
        return kept

    @property
    def has_logs(self) -> bool:
        """Whether TensorBoard would have something to show."""
        return any(self.runs.glob(f"*/{LOGS}"))

    def save_drawing(self, kept: KeptDrawing) -> None:
        """Write the drawing of the session that ends, as `LastDrawing.save` does.

        Raises:
            OutputError: the folder cannot be written to, or another window is busy there.
        """
        self._last_drawing.save(kept)

    def load_kept(self) -> KeptDrawing | None:
        """The drawing of the last session; None if there is none that can be read."""
        return self._last_drawing.load()

    def load_drawing(self) -> Drawing | None:
        """The same without what belongs to it."""
        kept = self.load_kept()
        return None if kept is None else kept.drawing

    @property
    def autosaved(self) -> Path:
        """The folder of what windows that are open keep while one draws."""
        return self.path / "open"

    @property
    def recovered(self) -> Path:
        """The folder of the drawings that windows left there, found by one that started later."""
        return self.path / "recovered"

    @property
    def recent(self) -> RecentFiles:
        """The files that were opened or saved last."""
        return RecentFiles(self.path / "recent.json")


def _names_for_another(folder: Path) -> Iterator[str]:
    """Names without their ending, the first of which is later than those that are there."""
    known = [_order(file)[:2] for file in _stamped(folder) if _STAMP.match(file.stem)]
    now = time.strftime(STAMP)
    stamp, number = max(known, default=("", 0))
    stamp, first = (now, 1) if now > stamp else (stamp, number + 1)
    for number in count(first):
        yield stamp if number == 1 else f"{stamp}_{number}"


def _stamped(folder: Path) -> Iterator[Path]:
    """Files of networks, and names that were taken for one."""
    return folder.glob("trained_*.keras")


def _is_written(file: Path) -> bool:
    """Whether it is more than a name that was taken, as on a drive without hard links."""
    try:
        return file.stat().st_size > 0
    except OSError:  # deleted meanwhile
        return False


def _order(network: Path) -> tuple[str, int, str]:
    """By what its name says of when it was trained, and of two in a second by their number."""
    stamp, number = network.stem[:_STAMP_LENGTH], network.stem[_STAMP_LENGTH:].lstrip("_")
    known = number.isascii() and number.isdecimal() and len(number) < 9
    return stamp, int(number) if known else 1, network.name


def remove_run(run: RunFolder) -> None:
    """Delete what is kept of a run, with what was logged of it.

    Raises:
        OutputError: another program trains it, or may do so, or something cannot be removed.
    """
    with locked(run.path, in_use=run.in_use):
        shutil.rmtree(run.path / LOGS, ignore_errors=True)
        run.delete()
