"""Everything that a training run needs to be resumed as if nothing had happened, in one file.

NumPy alone: what is in a checkpoint can be looked at without a network. Files from others are
hostile: nothing in them is run, and the trainer compares every shape with its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.arrays import read_arrays, write_arrays
from engine.errors import CheckpointError
from engine.training.progress import Progress, RunState
from engine.training.settings import TrainingSettings
from engine.words import tr

Arrays = tuple[NDArray[Any], ...]

MOST_BYTES = 512 * 1024**2  # five times the weights of the classic ConvNet are 160 MB
_MOST_STATE_BYTES = 16 * 1024**2


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """A run between two events, by value.

    Attributes:
        state: settings, where the data came from, how far the run has come.
        weights: of the network, float32, in the order of `model.get_weights()`.
        optimizer: every variable of the optimizer, its count of steps and learning rate too.
        best_weights: of the best epoch so far; empty before the first or without `patience`.
        average: of the weights over the last steps; empty before the first or if nothing is
            averaged.
    """

    state: RunState
    weights: Arrays
    optimizer: Arrays
    best_weights: Arrays = ()
    average: Arrays = ()

    @property
    def settings(self) -> TrainingSettings:
        """What was chosen at the start."""
        return self.state.settings

    @property
    def progress(self) -> Progress:
        """How far the run has come."""
        return self.state.progress

    def save(self, path: Path) -> Path:
        """Write all of it to one `.npz` file, whole or not at all.

        Raises:
            OutputError: the folder is missing or cannot be written to.
        """
        about = np.frombuffer(self.state.to_json().encode(), np.uint8)
        return write_arrays(
            path,
            {
                "state": about,
                **_named("weights", self.weights),
                **_named("optimizer", self.optimizer),
                **_named("best", self.best_weights),
                **_named("average", self.average),
            },
        )

    @classmethod
    def load(cls, path: Path) -> "Checkpoint":
        """Read what `save` wrote.

        Raises:
            CheckpointError: the file is missing, broken, too large, or of another version.
        """
        arrays = read_arrays(path, at_most=MOST_BYTES)
        state = _state_in(arrays, path)
        parts = [_taken(arrays, part) for part in ("weights", "optimizer", "best", "average")]
        if arrays:
            raise CheckpointError(
                tr("{path} holds more than a checkpoint; choose another run.", path=path)
            )
        return cls(state, *parts)


def load_state(path: Path) -> RunState:
    """What `Checkpoint.load` reads without the weights, in a millisecond.

    Raises:
        CheckpointError: the file is missing, broken, or of another version.
    """
    return _state_in(read_arrays(path, at_most=_MOST_STATE_BYTES, only="state"), path)


def _state_in(arrays: dict[str, NDArray[Any]], path: Path) -> RunState:
    """Take the state out of the arrays of the file `path`."""
    try:
        about = arrays.pop("state")
    except KeyError:
        raise CheckpointError(
            tr("{path} is not a checkpoint; choose another run.", path=path)
        ) from None
    return RunState.from_json(about.tobytes())


def _named(part: str, arrays: Iterable[NDArray[Any]]) -> dict[str, NDArray[Any]]:
    return {f"{part}_{number}": array for number, array in enumerate(arrays)}


def _taken(arrays: dict[str, NDArray[Any]], part: str) -> Arrays:
    """Take the arrays `part_0`, `part_1` … out of all."""
    taken: list[NDArray[Any]] = []
    while (name := f"{part}_{len(taken)}") in arrays:
        taken.append(arrays.pop(name))
    return tuple(taken)
