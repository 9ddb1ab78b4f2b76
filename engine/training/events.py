"""What a person chooses before a training run, and what a run tells while it goes on.

Frozen, so that they can cross threads; no TensorFlow, so that a window can know them.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from engine.errors import SettingsError

MOST_EPOCHS = 1000
Schedule = Literal["constant", "cosine"]
Precision = Literal["auto", "float32", "bfloat16", "float16"]


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """What a person chooses before a run; the defaults are the tutorial's.

    Attributes:
        epochs: passes over the training images, 1 to 1000.
        batch_size: images a step, 1 to 10000.
        validation_split: part of the images that is held out, the last ones, in [0, 0.9].
        learning_rate: of Adam, in (0, 1].
        seed: of the initial weights, of each epoch's order, and of all that is drawn at random.
        schedule: of the learning rate: "constant", or "cosine", which rises to it and falls to 0.
        augment: whether each image is varied a little each time, as if by another hand.
        dropout: part of the inputs of each dense layer that a step leaves out, in [0, 0.9].
        patience: epochs without a better validation loss after which the run stops, 0 to 1000; the
            run then ends with the weights of its best epoch. 0: it never stops, and ends with the
            last weights.
        precision: of the arithmetic; weights, validation and test are float32 in any. "auto" tries
            a few steps and takes what is fastest here with the same loss.
        plain_epochs: how many epochs at the end have images as they are although `augment` varies
            them before, 0 to 1000, and fewer than there are epochs.
        hardest: part of each batch that a step learns from, above 0, up to 1: the images with the
            greatest loss; the others are only read, which takes a third of the time (Jiang et al.
            2019, arXiv 1910.00762).
    """

    epochs: int = 3
    batch_size: int = 50
    validation_split: float = 0.2
    learning_rate: float = 1e-3
    seed: int = 0
    schedule: Schedule = "constant"
    augment: bool = False
    dropout: float = 0.0
    patience: int = 0
    precision: Precision = "float32"
    plain_epochs: int = 0
    hardest: float = 1.0

    def __post_init__(self) -> None:
        for name, value, fits, words in (
            ("Epochs", self.epochs, 1 <= self.epochs <= MOST_EPOCHS, f"1 to {MOST_EPOCHS}"),
            ("Batch size", self.batch_size, 1 <= self.batch_size <= 10_000, "1 to 10000"),
            (
                "Validation split",
                self.validation_split,
                0 <= self.validation_split <= 0.9,
                "0 to 0.9",
            ),
            ("Learning rate", self.learning_rate, 0 < self.learning_rate <= 1, "above 0, up to 1"),
            ("Seed", self.seed, 0 <= self.seed < 2**31, "0 to 2147483647"),
            ("Schedule", self.schedule, self.schedule in get_args(Schedule), "constant or cosine"),
            ("Dropout", self.dropout, 0 <= self.dropout <= 0.9, "0 to 0.9"),
            ("Patience", self.patience, 0 <= self.patience <= 1000, "0 to 1000"),
            (
                "Precision",
                self.precision,
                self.precision in get_args(Precision),
                ", ".join(get_args(Precision)),
            ),
            ("Plain epochs", self.plain_epochs, 0 <= self.plain_epochs <= 1000, "0 to 1000"),
            ("Hardest part", self.hardest, 0 < self.hardest <= 1, "above 0, up to 1"),
        ):
            if not fits:
                raise SettingsError(f"{name} {value} is out of range; choose {words}.")
        if self.patience and not self.validation_split:
            raise SettingsError(
                "Patience needs a validation loss; choose a validation split above 0."
            )
        if self.augment and self.plain_epochs >= self.epochs:
            raise SettingsError(
                f"Of {self.epochs} epochs the last {self.plain_epochs} would show images as they "
                "are, so that none is varied; choose fewer plain epochs, or more epochs."
            )


@dataclass(frozen=True, slots=True)
class PrecisionTried:
    """Before the run: one of `steps` steps in a precision is done; `step` is 1 for the first."""

    precision: Precision
    step: int
    steps: int


@dataclass(frozen=True, slots=True)
class TrainingStarted:
    """A run begins or goes on: `batches` steps an epoch over `training_images`, then validation.

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
    """One step is done.

    Attributes:
        epoch: 1 for the first.
        batch: 1 for the first of the epoch.
        batches: steps an epoch.
        loss: cross-entropy in nats, mean over this epoch's images so far.
        accuracy: part of this epoch's images so far that were read right, each before its step.
        batch_loss: cross-entropy of this batch alone.
        seconds_left: until the whole run ends, at the pace so far; pauses do not count.
        images_per_second: trained with, at the pace so far; pauses do not count.
    """

    epoch: int
    batch: int
    batches: int
    loss: float
    accuracy: float
    batch_loss: float
    seconds_left: float
    images_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class EvaluationProgress:
    """Validation or testing is under way: `done` of `total` images. `stage`: what for."""

    stage: str
    done: int
    total: int
    seconds_left: float


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
    | TrainingStarted
    | BatchEnded
    | EvaluationProgress
    | EpochEnded
    | BestEpochTaken
    | TrainingFinished
)
