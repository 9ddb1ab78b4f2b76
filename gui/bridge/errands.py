"""What takes long, bit by bit, in the engine's thread, while nobody waits for an explanation."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.attribution.table import METHODS
from engine.errors import CheckpointError, OutputError
from engine.evaluation import Confusion
from engine.training.runs import RunFolder
from gui.bridge.mailbox import Mailbox
from gui.bridge.messages import DigitsRead, FilmMade, MakeFilm, ReadRuns, RunsRead
from gui.keeping import remove_run
from gui.train.run_rows import RunRow, row_of

if TYPE_CHECKING:
    from engine.classifier import Classifier

PORTION = 50  # images at a time: what is drawn then waits no longer than for some gradients

Found = DigitsRead | FilmMade | RunsRead | None
"""What an errand has to tell; None after a portion with nothing to tell."""


class Errands:
    """Errands by name, worked off one after the other; one of the same name begins anew."""

    def __init__(
        self,
        mailbox: Mailbox,
        tell: Callable[[DigitsRead | FilmMade | RunsRead], None],
        fail: Callable[[Exception, str], None],
    ) -> None:
        """Make way for `mailbox`; `tell` hears what is found, `fail` what went wrong doing what."""
        self._mailbox, self._tell, self._fail = mailbox, tell, fail
        self._open: dict[str, Iterator[Found]] = {}

    def add(self, name: str, errand: Iterator[Found]) -> None:
        """Do this too, when there is time; `name` says what is being done."""
        self._open[name] = errand

    def go_on(self) -> None:
        """Work until there is no more to do, or mail."""
        if self._open:
            self._mailbox.answered()
        while self._open and not self._mailbox.has_mail:
            name, errand = next(iter(self._open.items()))
            try:
                found = next(errand)
                if found is not None:
                    self._tell(found)
            except StopIteration:
                del self._open[name]
            except Exception as error:  # an errand must not end the live view
                del self._open[name]
                self._fail(error, name)


def read_test_set(classifier: "Classifier", name: str) -> Iterator[DigitsRead]:
    """Read MNIST's test set, a portion at a time.

    Args:
        classifier: nobody else's: its weights stay as they are meanwhile.
        name: of the network.
    """
    from engine.data import mnist

    images, labels = mnist.test_set()
    read = np.empty((len(labels), classifier.classes), np.float32)
    for start in range(0, len(labels), PORTION):
        part = slice(start, start + PORTION)
        read[part] = classifier.probabilities(images[part].astype(np.float32) / 255)
        done = min(part.stop, len(labels))
        yield DigitsRead(Confusion(labels, read[:done].copy()), name)


def read_runs(wanted: ReadRuns) -> Iterator[RunsRead | None]:
    """Delete what is to go, then read every run's record, one at a time."""
    deleted, problem = [], ""
    for path in wanted.delete:
        try:
            remove_run(RunFolder(path))
            deleted.append(path)
        except OutputError as error:
            problem = str(error)
        yield None
    rows: list[RunRow] = []
    for folder in (wanted.folder, wanted.records):
        with suppress(OSError):
            for path in folder.iterdir():
                with suppress(CheckpointError):
                    record = RunFolder(path).record()
                    rows.append(row_of(path, record, can_resume=folder == wanted.folder))
                yield None
    rows.sort(key=lambda row: (row.started, row.path.name), reverse=True)
    yield RunsRead(tuple(rows), tuple(deleted), problem)


def make_film(wanted: MakeFilm, device: str | None) -> Iterator[FilmMade]:
    """Explain the drawing after every epoch, one at a time, then write the film."""
    from engine.attribution.live import LiveExplainer
    from engine.classifier import Classifier
    from engine.film import Scene, save_film
    from engine.network import build_convnet

    run, asked = RunFolder(wanted.run), wanted.request
    classifier = Classifier(build_convnet(), device=device)
    options: dict[str, Any] = dict(asked.options)
    explainer = LiveExplainer(classifier, asked.method, **options)
    pixels = asked.drawing.digit().pixels
    scenes: list[Scene] = []
    epochs = run.snapshots()
    for epoch in epochs:
        classifier.set_weights(list(run.load_snapshot(epoch)))
        frame = explainer.frame(pixels, asked.target, asked.versus)
        chance = float(frame.probabilities[frame.predicted])
        scenes.append(
            Scene(epoch, frame.values, frame.target, frame.predicted, chance, frame.versus)
        )
        yield FilmMade(len(scenes), len(epochs))
    view = wanted.view if METHODS[asked.method].signed else "magnitude"
    yield FilmMade(len(epochs), len(epochs), save_film(pixels, scenes, wanted.path, view))
