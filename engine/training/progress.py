"""How far a run has come, in plain numbers and as JSON: what a table of runs shows of it.

No TensorFlow, so that a window can read it.
"""

import json
import math
from dataclasses import asdict, dataclass, field, is_dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints

from engine.data.described import MNIST, Described
from engine.errors import CheckpointError, InkLensError
from engine.training.events import EpochEnded
from engine.training.pace import Tally
from engine.training.settings import TrainingSettings
from engine.words import tr

VERSION = 1
YEAR_10000 = 253_402_300_800.0
"""In seconds since 1970: calendars and clocks show no moment and no span beyond it."""

_MOST = 2**53  # a larger integer is not the same as a float, and none is counted here
_TIMES = ("seconds", "epoch_seconds")


@dataclass(frozen=True, slots=True)
class RateChange:
    """From step `step` on (0: the first), the learning rate was set to `rate` by hand."""

    step: int
    rate: float


@dataclass(slots=True)
class Progress:
    """Where a run stands between two events. The current epoch is one more than those in `history`.

    Attributes:
        epochs: that the run is to have in all.
        batch: steps done in the current epoch.
        steps: done in all.
        seconds: that the run has taken, pauses included, what lies between two programs not.
        epoch_seconds: those of the current epoch.
        seen: the current epoch's training images so far.
        held: its validation images so far; runs on disk have this name for them.
        test: the test images so far.
        history: every epoch that is done.
        rates: changes of the learning rate by hand.
        rate_factor: by which these scale a schedule's curve; 1 with a constant rate.
        best_epoch: with the least validation loss, 0 before the first or without `patience`.
        best_loss: its validation loss.
        waited: epochs since then.
        best_taken: whether the weights of the best epoch are back in the network.
        finished: whether the run went through, test included.
    """

    epochs: int
    batch: int = 0
    steps: int = 0
    seconds: float = 0.0
    epoch_seconds: float = 0.0
    seen: Tally = field(default_factory=Tally)
    held: Tally = field(default_factory=Tally)
    test: Tally = field(default_factory=Tally)
    history: list[EpochEnded] = field(default_factory=list)
    rates: list[RateChange] = field(default_factory=list)
    rate_factor: float = 1.0
    best_epoch: int = 0
    best_loss: float | None = None
    waited: int = 0
    best_taken: bool = False
    finished: bool = False

    @property
    def epoch(self) -> int:
        """The current epoch, from 1."""
        return len(self.history) + 1

    def end_epoch(self, ended: EpochEnded) -> None:
        """Put an epoch into the history; the next begins."""
        self.history.append(ended)
        self.batch, self.epoch_seconds = 0, 0.0
        self.seen, self.held = Tally(), Tally()

    def is_better(self, loss: float | None) -> bool:
        """Whether this validation loss is less than any before; one that is not a number is not."""
        return loss is not None and loss < (math.inf if self.best_loss is None else self.best_loss)

    def extend(self, more: int) -> None:
        """So many epochs more; patience counts from here, and the test comes again."""
        self.epochs += more
        self.waited, self.best_taken, self.finished = 0, False, False
        self.test = Tally()


@dataclass(frozen=True, slots=True)
class RunState:
    """What is known of a run besides its weights.

    Attributes:
        settings: chosen at the start.
        pen_strokes: path of the pen strokes that were joined to MNIST, or None.
        data_digest: of all images and labels, hexadecimal SHA-256.
        progress: how far it has come.
        data: what it was trained on.
    """

    settings: TrainingSettings
    pen_strokes: str | None
    data_digest: str
    progress: Progress
    data: Described = MNIST

    def to_json(self) -> str:
        """As text that `from_json` reads; every number comes back to the last bit."""
        return json.dumps({"version": VERSION, **asdict(self)})

    @classmethod
    def from_json(cls, text: str | bytes) -> "RunState":
        """Read what `to_json` wrote; nothing in the text is believed unchecked.

        Raises:
            CheckpointError: it is not that, or of another version of InkLens.
        """
        try:
            plain = json.loads(text)
            version = plain.pop("version")
            if version == VERSION:
                return _read(cls, plain)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, InkLensError):
            raise CheckpointError(
                tr("The state of this training run is broken; start a new run.")
            ) from None
        raise CheckpointError(
            tr("This training run is of another version of InkLens; start a new run.")
        )


def read_seconds(plain: Any) -> float:
    """Seconds, since 1970 or of a span, as JSON has them: a number in [0, `YEAR_10000`).

    JSON knows NaN, Infinity and integers of any length; a clock and a calendar do not.

    Raises:
        ValueError: it is anything else.
    """
    seconds = float(_value(float, plain))
    if not 0 <= seconds < YEAR_10000:
        raise ValueError("not a time")
    return seconds


def _read(kind: Any, plain: Any) -> Any:
    """A dataclass from a mapping with just its fields, each of its type.

    A run that was started before there was a setting lacks it, and has its default; one from when
    there was only MNIST does not say so.
    """
    hints = get_type_hints(kind)
    needed = set() if kind is TrainingSettings else set(hints) - {"data"}
    if not isinstance(plain, dict) or not needed <= set(plain) <= set(hints):
        raise ValueError(f"not a {kind.__name__}")
    return kind(
        **{
            name: read_seconds(value) if name in _TIMES else _value(hints[name], value)
            for name, value in plain.items()
        }
    )


def _value(hint: Any, plain: Any) -> Any:
    """A value of this type; a loss may be NaN or infinite, as those of a diverged run are."""
    if is_dataclass(hint):
        return _read(hint, plain)
    if get_origin(hint) in (list, tuple):
        if not isinstance(plain, list):
            raise ValueError("not a list")
        return get_origin(hint)(_value(get_args(hint)[0], each) for each in plain)
    kinds = (str,) if get_origin(hint) is Literal else get_args(hint) or (hint,)
    if type(plain) not in kinds and not (type(plain) is int and float in kinds):
        raise ValueError(f"not a {hint}")
    if type(plain) is int and abs(plain) > _MOST:
        raise ValueError("not a count")
    return plain
