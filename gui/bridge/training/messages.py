"""What the window and a training thread say to each other beside the engine's own events."""

from dataclasses import dataclass
from pathlib import Path

from engine.data.described import Described
from engine.training.settings import TrainingSettings


@dataclass(frozen=True, slots=True)
class PenStrokesDrawn:
    """Before a run: so many of the pen strokes that it trains on too are drawn."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class PicturesRead:
    """Before a run on other data than MNIST: so many of its pictures are read."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class DataReady:
    """What a run trains on is there.

    Attributes:
        described: what a network of it takes and tells.
        notes: what of it was left out, a sentence each.
    """

    described: Described
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingEnded:
    """The training thread has no more to do.

    Attributes:
        settings: of the run.
        stopped: whether the person stopped it before its end.
        kept: where the network was kept, or None if it could not be.
        run: folder of the run, from which it can be resumed, or None if there is none.
    """

    settings: TrainingSettings | None
    stopped: bool
    kept: Path | None
    run: Path | None = None
