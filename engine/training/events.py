"""What a training run tells while it is in progress.

Frozen, so that events can cross threads; no TensorFlow, so that a window can know them.
"""

from dataclasses import dataclass

from engine.training.settings import Precision, TrainingSettings


@dataclass(frozen=True, slots=True)
class PrecisionTried:
    """Before the run: one of `steps` steps in a precision is done; `step` is 1 for the first."""

    precision: Precision
    step: int
    steps: int


@dataclass(frozen=True, slots=True)
class DeviceGivenUp:
    """The GPU is full or lost; the CPU goes on where it was, with the step that failed.

    Attributes:
        words: that say so.
    """

    words: str


@dataclass(frozen=True, slots=True)
class TrainingStarted:
    """A run begins or is resumed: `batches` steps an epoch over `training_images`, then validation.

    Attributes:
        settings: with as many epochs as the run now has in all.
        batches: steps an epoch.
        training_images: of each epoch.
        validation_images: after each epoch.
        epochs_done: epochs that were done before.
        batch: steps of the current epoch that were done before.
        learning_rate: to which a constant one was set by hand; None if it is as in the settings.
        reason: a clause that says why the precision is what it is, if it was tried out just now.
    """

    settings: TrainingSettings
    batches: int
    training_images: int
    validation_images: int
    epochs_done: int = 0
    batch: int = 0
    learning_rate: float | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BatchEnded:
    """A step is done, or several that one call took.

    Attributes:
        epoch: 1 for the first.
        batch: the last of them, 1 for the first of the epoch.
        batches: steps an epoch.
        loss: cross-entropy, mean over this epoch's images so far.
        accuracy: part of this epoch's images so far that were read right, each before its step.
        batch_loss: cross-entropy of this batch, or the mean of these, alone.
        seconds_left: until the whole run ends, at the pace so far; pauses do not count. None until
            enough steps are timed to mean something.
        images_per_second: trained with, at the pace so far; pauses do not count.
    """

    epoch: int
    batch: int
    batches: int
    loss: float
    accuracy: float
    batch_loss: float
    seconds_left: float | None
    images_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class EvaluationProgress:
    """Validation or testing is under way: `done` of `total` images.

    Attributes:
        stage: what for.
        done: images so far.
        total: images in all.
        seconds_left: as in `BatchEnded`.
    """

    stage: str
    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class EpochEnded:
    """One epoch and its validation are done; `val_` figures are None without a validation split."""

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    val_loss: float | None
    val_accuracy: float | None
    seconds: float


@dataclass(frozen=True, slots=True)
class BestEpochTaken:
    """With `patience`, the epochs are over: the network has the best one's weights again.

    Attributes:
        best_epoch: whose weights these are.
        val_loss: its validation loss; None if no epoch had a loss that is a number, and the
            weights are the last.
        epochs_done: epochs that were trained.
        stopped_early: whether more epochs had been planned.
    """

    best_epoch: int
    val_loss: float | None
    epochs_done: int
    stopped_early: bool


@dataclass(frozen=True, slots=True)
class TrainingFinished:
    """The run went through; the figures are of the test set."""

    test_loss: float
    test_accuracy: float
    seconds: float


TrainingEvent = (
    PrecisionTried
    | DeviceGivenUp
    | TrainingStarted
    | BatchEnded
    | EvaluationProgress
    | EpochEnded
    | BestEpochTaken
    | TrainingFinished
)
