"""Training as a loop that yields events: whoever pulls decides when to go no further.

Pausing is not pulling, stopping is closing the generator; either takes effect within one batch,
in validation and testing too. Between two events all of a run can be taken as a checkpoint, from
which another process resumes bit for bit. The numbers are those of Keras's own `fit`: the same
loss, the same means over an epoch, validation on the last part of the data, the rest shuffled each
epoch.
"""

import time
from collections.abc import Callable, Generator, Iterator
from copy import deepcopy
from dataclasses import replace
from functools import partial
from typing import TypeVar

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine import network
from engine.errors import SettingsError
from engine.machine.device import gave_up, in_its_place
from engine.machine.thread_pools import LIVE, training_place
from engine.machine.tried import Tried
from engine.training.averaging import Weights, copies
from engine.training.checkpoints import Checkpoint
from engine.training.data import Images, Labels, TrainingData
from engine.training.events import (
    BatchEnded,
    BestEpochTaken,
    DeviceGivenUp,
    EpochEnded,
    EvaluationProgress,
    TrainingEvent,
    TrainingFinished,
    TrainingStarted,
)
from engine.training.pace import Pace, Tally
from engine.training.precision import Choice, choose_precision
from engine.training.progress import Progress, RateChange, RunState
from engine.training.resuming import require_resumable
from engine.training.settings import MOST_EPOCHS, TrainingSettings
from engine.training.step import Computation
from engine.training.stepping.portion import steps_until_kept
from engine.training.stepping.stepping import Stepping
from engine.training.weight_average import WeightAverage
from engine.words import tr

Found = TypeVar("Found")

EVALUATION_BATCH = 500  # images; does not change the figures, only how often progress shows


class Trainer:
    """Trains one ConvNet. `for event in trainer.run(): ...` is the whole of its use.

    Attributes:
        settings: as given; a precision of "auto" gives way to the chosen one as the run begins.
    """

    def __init__(
        self,
        settings: TrainingSettings,
        data: TrainingData,
        *,
        device: str | None = None,
        resume: Checkpoint | None = None,
        strategy: tf.distribute.Strategy | None = None,
        tried: Tried | None = None,
    ) -> None:
        """Build the network from the seed, or as it was; nothing is trained yet.

        Args:
            settings: of the run.
            data: what it trains, validates and tests with.
            device: where; TensorFlow's choice if None.
            resume: taken from a run with these settings on this data, which is resumed; on the
                CPU with the very weights that it would have had without the interruption.
            strategy: which devices share the work, instead of `device`; one if None.
            tried: recalls which precision "auto" stood for on this machine, so that it need not be
                tried out again.

        Raises:
            CheckpointError: `resume` is of other data or another network.
            SettingsError: `resume` is of other settings, patience has nothing to validate with, or
                several devices are to share the work in float16.
        """
        self.settings = settings
        self._data = data
        self._digest = data.digest() if resume else ""
        self._device = device
        self._known = tried
        self._progress = Progress(settings.epochs)
        self._best_weights: Weights = ()
        if not self._training_images:
            raise SettingsError(tr("No image is left to train with; hold out a smaller part."))
        if settings.patience and self._training_images == len(data.images):
            raise SettingsError(
                tr("Patience has no image to validate with; hold out a larger part.")
            )
        if resume and settings.precision == "auto":  # what was chosen then holds
            self.settings = replace(settings, precision=resume.settings.precision)
        self._averaged = WeightAverage(settings.averaged, self._batches)
        self._may_move = strategy is None
        self._stepping = Stepping(settings, data.labels)
        self._computation = Computation(
            self.settings,
            self._batches * settings.epochs,
            device=device,
            strategy=strategy,
            data=data.described,
        )
        if resume:
            self._resume(resume)

    @property
    def model(self) -> keras.Model:
        """The network in training; its weights change only while `run` is being pulled.

        From an epoch's last step to the next epoch's first, and in the end, they are the average
        where the settings have one. A run that is resumed there begins with those it trains.
        """
        return self._computation.model

    def run(self, *, more: int = 0) -> Generator[TrainingEvent, None, None]:
        """Train, validate after each epoch, test at the end; one event a batch at the least.

        A run that was closed resumes where it was; one that went through says its figures again.

        Args:
            more: epochs to train beyond those planned so far, with the same optimizer. With a
                constant learning rate the run is then the one that had planned them from the
                start, but for epochs at the end that showed images as they are; a cosine
                continues at a hundredth of its highest rate. After a stop for want of patience
                the run continues from the best weights, and patience starts counting again.

        Raises:
            SettingsError: `more` is negative, or the run would have more than 1000 epochs.
        """
        if more < 0 or self._progress.epochs + more > MOST_EPOCHS:
            raise SettingsError(
                tr("{more} more epochs are out of range; a run has 1 to 1000 in all.", more=more)
            )
        if more:
            if self._progress.steps == self._batches * self.settings.epochs:
                self._scale_curve(1.0)  # what made up for the curve's fall would now be too much
            self._progress.extend(more)
        return self._all_events()

    def checkpoint(self) -> Checkpoint:
        """All of the run by value; between two events only."""
        self._digest = self._digest or self._data.digest()
        pen = self._data.pen_strokes
        state = RunState(
            self.settings,
            str(pen) if pen else None,
            self._digest,
            deepcopy(self._progress),
            self._data.described,
        )
        optimizer = (variable.numpy() for variable in self._computation.optimizer.variables)
        return Checkpoint(
            state,
            self._averaged.trained(self.model),
            copies(optimizer),
            self._best_weights,
            self._averaged.average,
        )

    def weights(self) -> Weights:
        """Those of the network by value; between two events only."""
        return copies(self.model.get_weights())

    @property
    def progress(self) -> Progress:
        """How far the run has come, by value."""
        return deepcopy(self._progress)

    @property
    def learning_rate(self) -> float:
        """Of the next step. It can be set between two events, in (0, 1].

        With a cosine, setting it scales the rest of the curve, which still falls to 0 at its end.
        """
        return float(self._computation.adam.learning_rate)

    @learning_rate.setter
    def learning_rate(self, rate: float) -> None:
        if not 0 < rate <= 1:
            raise SettingsError(
                tr("Learning rate {rate} is out of range; choose above 0, up to 1.", rate=rate)
            )
        curve = self._computation.curve
        if curve is None:
            self._computation.adam.learning_rate = rate
        else:
            planned = float(curve.unscaled(self._progress.steps))
            self._scale_curve(rate / planned)
        self._progress.rates.append(RateChange(self._progress.steps, rate))

    def _scale_curve(self, factor: float) -> None:
        self._progress.rate_factor = factor
        if self._computation.curve is not None:
            self._computation.curve.factor.assign(factor)

    @property
    def _training_images(self) -> int:
        return self.settings.training_images(len(self._data.images))

    @property
    def _batches(self) -> int:
        """Steps an epoch."""
        return self.settings.batches(len(self._data.images))

    def _resume(self, checkpoint: Checkpoint) -> None:
        """Continue where the checkpoint was taken."""
        require_resumable(
            checkpoint,
            settings=self.settings,
            data=self._data,
            digest=self._digest,
            computation=self._computation,
        )
        self._progress = deepcopy(checkpoint.progress)
        self._best_weights = checkpoint.best_weights
        self._averaged.resume(checkpoint.average)
        network.set_weights(self.model, list(checkpoint.weights))
        variables = self._computation.optimizer.variables
        for variable, value in zip(variables, checkpoint.optimizer, strict=True):
            variable.assign(value)
        self._scale_curve(self._progress.rate_factor)

    def _all_events(self) -> Generator[TrainingEvent, None, None]:
        try:
            yield from self._events()
        finally:
            if self._data.redrawing is not None:
                self._data.redrawing.close()

    def _events(self) -> Generator[TrainingEvent, None, None]:
        total, training, batches = len(self._data.images), self._training_images, self._batches
        now = self._progress
        constant = self._computation.curve is None
        reason = yield from self._choose_precision()
        rate = now.rates[-1].rate if now.rates and constant else None
        if rate is not None:  # it may have been set while precisions were tried
            self._computation.adam.learning_rate = rate
        planned = replace(self.settings, epochs=now.epochs)
        yield TrainingStarted(
            planned, batches, training, total - training, len(now.history), now.batch, rate, reason
        )
        self._clock = time.monotonic()
        epochs_left = now.epochs - len(now.history)
        self._pace = Pace(
            steps_left=batches * epochs_left - now.batch,
            images_left=(total - training) * epochs_left
            - now.held.images
            + len(self._data.test_images)
            - now.test.images,
        )
        while len(now.history) < now.epochs and not self._is_out_of_patience:
            yield from self._epoch(now.epoch, training, batches)
        self._averaged.show(self.model)
        if self.settings.patience and not now.best_taken:
            yield self._take_best_epoch()
        yield from self._evaluate("test", self._data.test_images, self._data.test_labels, now.test)
        now.finished = True
        yield TrainingFinished(now.test.loss, now.test.accuracy, now.seconds)

    def _choose_precision(self) -> Generator[TrainingEvent, None, str]:
        """Settle what "auto" stands for; why."""
        if self.settings.precision != "auto":
            return ""
        try:
            choice = yield from self._tried()
        except Exception as error:
            yield self._go_on_on_the_cpu(error)
            choice = yield from self._tried()
        self.settings = replace(self.settings, precision=choice.precision)
        self._computation.compute_in(choice.precision)
        return choice.reason

    def _tried(self) -> Generator[TrainingEvent, None, Choice]:
        return choose_precision(
            self.settings,
            self._data,
            device=self._device,
            replicas=self._computation.replicas,
            tried=self._known,
        )

    def _computed(
        self, compute: Callable[[Computation], Found]
    ) -> Generator[TrainingEvent, None, Found]:
        """Compute, on the CPU from now on where the GPU is full or lost."""
        try:
            return compute(self._computation)
        except Exception as error:
            yield self._go_on_on_the_cpu(error)
        return compute(self._computation)

    def _go_on_on_the_cpu(self, error: Exception) -> DeviceGivenUp:
        """Move there as all was before what failed; raises the error where that cannot help."""
        if not self._may_move or not gave_up(error, self._device):
            raise error
        self._device = training_place(LIVE)
        self._computation = self._computation.moved_to(self._device)
        return DeviceGivenUp(in_its_place(error))

    @property
    def _is_out_of_patience(self) -> bool:
        return 0 < self.settings.patience <= self._progress.waited

    def _epoch(self, epoch: int, training: int, batches: int) -> Iterator[TrainingEvent]:
        """The rest of an epoch. What `_progress` says and what was yielded never differ."""
        now, size = self._progress, self.settings.batch_size
        order = epoch_order(self.settings.seed, epoch, training)
        vary = self._varies(epoch)
        self._averaged.hide(self.model)
        drawn = self._images_of(epoch) if now.batch < batches else self._data.images
        while now.batch < batches:
            count = self._steps_at_once(drawn, batches)
            rows = order[now.batch * size : (now.batch + count) * size]
            with self._pace.steps(count):
                found = yield from self._computed(
                    partial(self._steps, drawn, rows, count, vary=vary)
                )
            for loss, right in found:
                now.seen.add(loss, right, len(rows) // count)
            now.batch, now.steps = now.batch + count, now.steps + count
            self._averaged.take(self.model, now.steps)
            self._count_time()
            yield BatchEnded(
                epoch,
                now.batch,
                batches,
                now.seen.loss,
                now.seen.accuracy,
                sum(loss for loss, _ in found) / count,
                self._pace.seconds_left,
                self._pace.steps_per_second * size,
            )
        self._averaged.show(self.model)
        validation = self._data.images[training:], self._data.labels[training:]
        yield from self._evaluate("validation", *validation, now.held)
        yield self._end_epoch()

    def _steps_at_once(self, images: Images, batches: int) -> int:
        """As many as a call is to take, up to what wants the weights; a smaller batch by itself."""
        now, averaged = self._progress, bool(self.settings.averaged)
        wanted = steps_until_kept(now.epoch, now.batch, batches, done=now.steps, averaged=averaged)
        whole = self._training_images // self.settings.batch_size - now.batch
        return self._stepping.at_once(self._computation, images, min(wanted, whole))

    def _steps(
        self, images: Images, rows: NDArray[np.int64], count: int, on: Computation, *, vary: bool
    ) -> list[tuple[float, float]]:
        """So many of them, from the one that is next."""
        numbers = range(self._progress.steps, self._progress.steps + count)
        seeds = np.array([(self.settings.seed, number) for number in numbers], np.int32)
        return self._stepping.take(on, images, rows, seeds, vary=vary)

    def _varies(self, epoch: int) -> bool:
        return epoch <= self._progress.epochs - self.settings.plain_epochs

    def _images_of(self, epoch: int) -> Images:
        """The epoch's training images; those of the next begin to be drawn."""
        images = self._data.images_of(epoch, vary=self._varies(epoch))
        redrawing = self._data.redrawing
        if redrawing is not None and epoch < self._progress.epochs:
            redrawing.prepare(epoch + 1, vary=self._varies(epoch + 1))
        return images

    def _end_epoch(self) -> EpochEnded:
        now = self._progress
        self._count_time()
        ended = EpochEnded(
            now.epoch,
            now.epochs,
            now.seen.loss,
            now.seen.accuracy,
            now.held.loss if now.held.images else None,
            now.held.accuracy if now.held.images else None,
            now.epoch_seconds,
        )
        now.end_epoch(ended)
        if self.settings.patience and now.is_better(ended.val_loss):
            now.best_epoch, now.best_loss, now.waited = ended.epoch, ended.val_loss, 0
            self._best_weights = self.weights()
        elif self.settings.patience:
            now.waited += 1
        return ended

    def _take_best_epoch(self) -> BestEpochTaken:
        now, done = self._progress, len(self._progress.history)
        if self._best_weights:
            network.set_weights(self.model, list(self._best_weights))
            self._averaged.go_on_from(self._best_weights)
        now.best_taken = True
        return BestEpochTaken(now.best_epoch or done, now.best_loss, done, done < now.epochs)

    def _evaluate(
        self, stage: str, images: Images, labels: Labels, tally: Tally
    ) -> Iterator[TrainingEvent]:
        """Evaluate what the tally has not counted yet."""
        for start in range(tally.images, len(images), EVALUATION_BATCH):
            part = slice(start, start + EVALUATION_BATCH)
            with self._pace.evaluation(len(labels[part])):
                loss, right = yield from self._computed(
                    partial(_measure, images[part], labels[part])
                )
                tally.add(loss, right, len(labels[part]))
            self._count_time()
            yield EvaluationProgress(stage, tally.images, len(images), self._pace.seconds_left)

    def _count_time(self) -> None:
        before, self._clock = self._clock, time.monotonic()
        self._progress.seconds += self._clock - before
        self._progress.epoch_seconds += self._clock - before


def _measure(images: Images, labels: Labels, on: Computation) -> tuple[float, float]:
    return on.measure(images, labels)


def epoch_order(seed: int, epoch: int, images: int) -> NDArray[np.int64]:
    """The order in which an epoch goes through the training images; epoch 1 is the first."""
    return np.random.default_rng((seed, epoch)).permutation(images)
