"""Whether a run can be resumed from a checkpoint. Files from others are hostile: all is compared.

A checkpoint says where it comes from and how far it has come; none of that is believed before it
is found to go together with the data, the settings and the network of the run.
"""

from collections.abc import Iterable
from typing import Any

from numpy.typing import NDArray

from engine.errors import CheckpointError, SettingsError
from engine.training import averaging
from engine.training.checkpoints import Checkpoint
from engine.training.data import TrainingData
from engine.training.progress import Progress
from engine.training.settings import MOST_EPOCHS, TrainingSettings
from engine.training.step import Computation
from engine.words import tr


def require_resumable(
    checkpoint: Checkpoint,
    *,
    settings: TrainingSettings,
    data: TrainingData,
    digest: str,
    computation: Computation,
) -> None:
    """Refuse a checkpoint that is not of a run, before anything is taken from it.

    Args:
        checkpoint: from a file.
        settings: of the run.
        data: what it trains, validates and tests with.
        digest: of that data.
        computation: its network and optimizer, as they are built.

    Raises:
        CheckpointError: it is of other data or another network.
        SettingsError: it is of other settings.
    """
    state = checkpoint.state
    if state.data_digest != digest:
        raise CheckpointError(
            tr(
                "The run was trained on other images than these; give the same ones, or start "
                "a new run."
            )
            if state.data.is_shipped
            else tr(
                "The run was trained on other images than there are in {name} now; give the "
                "same ones, or start a new run.",
                name=state.data.name,
            )
        )
    if state.settings != settings:
        raise SettingsError(
            tr("The run has other settings; resume it with its own, or start a new run.")
        )
    fits = (
        _is_of(computation, checkpoint)
        and _is_possible(state.progress, settings, data)
        and _took(state.progress.steps, checkpoint, computation)
        and bool(state.progress.best_epoch) == bool(checkpoint.best_weights)
        and _has_average(state.progress, settings) == bool(checkpoint.average)
    )
    if not fits:
        raise CheckpointError(tr("The checkpoint is not of this network; start a new run."))


def _is_of(computation: Computation, checkpoint: Checkpoint) -> bool:
    """Whether its arrays are of the network's and the optimizer's shapes."""
    variables = computation.optimizer.variables
    return (
        _alike(checkpoint.weights, computation.model.get_weights())
        and _alike(checkpoint.optimizer, [variable.numpy() for variable in variables])
        and (not checkpoint.best_weights or _alike(checkpoint.best_weights, checkpoint.weights))
        and (not checkpoint.average or _alike(checkpoint.average, checkpoint.weights))
    )


def _is_possible(progress: Progress, settings: TrainingSettings, data: TrainingData) -> bool:
    """Whether a run on this data can have come to where it says."""
    images = len(data.images)
    batches = settings.batches(images)
    validation = images - settings.training_images(images)
    return (
        max(1, len(progress.history)) <= progress.epochs <= MOST_EPOCHS
        and 0 <= progress.batch <= batches
        and progress.steps == len(progress.history) * batches + progress.batch
        and 0 <= progress.held.images <= validation
        and 0 <= progress.test.images <= len(data.test_images)
    )


def _has_average(progress: Progress, settings: TrainingSettings) -> bool:
    return settings.averaged > 0 and progress.steps >= averaging.EVERY


def _took(steps: int, checkpoint: Checkpoint, computation: Computation) -> bool:
    """Whether the optimizer has taken these steps; in float16 it leaves out what overflows."""
    count = computation.adam.iterations
    variables = computation.optimizer.variables
    place = next(number for number, each in enumerate(variables) if each is count)
    taken = int(checkpoint.optimizer[place])
    return taken == steps or (checkpoint.settings.precision == "float16" and 0 <= taken < steps)


def _alike(some: Iterable[NDArray[Any]], others: Iterable[NDArray[Any]]) -> bool:
    return [(a.shape, a.dtype) for a in some] == [(b.shape, b.dtype) for b in others]
