"""Training as a loop that yields events: whoever pulls the next event decides whether it goes on.

Pausing is not pulling, stopping is closing the generator; either takes effect within one batch,
in validation and testing too. The numbers are those of Keras's own `fit`: the same loss, the same
means over an epoch, validation on the last part of the data, the rest shuffled each epoch.
"""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine import network
from engine.augmentation import as_by_other_hands
from engine.classifier import Classifier
from engine.data import mnist
from engine.pace import Pace, Tally
from engine.training_events import (
    BatchEnded,
    EpochEnded,
    EvaluationProgress,
    TrainingEvent,
    TrainingFinished,
    TrainingSettings,
    TrainingStarted,
)

Images = NDArray[np.uint8]
Labels = NDArray[np.uint8]

LEVELS = np.arange(256, dtype=np.float32) / np.float32(255)
EVALUATION_BATCH = 500  # images; does not change the figures, only how often progress shows


@dataclass(frozen=True, slots=True, eq=False)
class TrainingData:
    """Images uint8 `(N, 28, 28)` in 0..255 and labels `(N,)`, for training and for the test."""

    images: Images
    labels: Labels
    test_images: Images
    test_labels: Labels

    @classmethod
    def mnist(cls) -> "TrainingData":
        """The whole of MNIST.

        Raises:
            DataError: resources/mnist.npz is missing or broken.
        """
        (images, labels), (test_images, test_labels) = mnist.load_data()
        return cls(images, labels, test_images, test_labels)

    def joined_by(self, images: Images, labels: Labels) -> "TrainingData":
        """More images to train on, put before the others: validation takes the last ones."""
        return replace(
            self,
            images=np.concatenate([images, self.images]),
            labels=np.concatenate([labels, self.labels]),
        )


class Trainer:
    """Trains one ConvNet. `for event in trainer.run(): ...` is the whole of its use.

    Attributes:
        model: the network in training; its weights change only while `run` is being pulled.
        settings: as given.
    """

    def __init__(
        self, settings: TrainingSettings, data: TrainingData, *, device: str | None = None
    ) -> None:
        """Build the network from the seed; nothing is trained yet."""
        self.settings = settings
        self._data = data
        self._device = device
        self._steps = 0
        with tf.device(device):
            self.model = network.build_convnet(settings.seed)
            self._optimizer = keras.optimizers.Adam(self._learning_rate())
            self._optimizer.build(self.model.trainable_variables)
        image, label = tf.TensorSpec((None, 28, 28), tf.uint8), tf.TensorSpec((None,), tf.uint8)
        with tf.device(device):  # traced now, so that the first step is like every other
            self._step = _compiled(self._step_eagerly, image, label, tf.TensorSpec((2,), tf.int32))
            self._measure = _compiled(self._measure_eagerly, image, label)

    def run(self) -> Generator[TrainingEvent, None, None]:
        """Train, validate after each epoch, test at the end; one event a batch at the least."""
        total, training, batches = len(self._data.images), self._training_images, self._batches
        yield TrainingStarted(self.settings, batches, training, total - training)
        started = time.monotonic()
        self._pace = Pace(
            steps_left=batches * self.settings.epochs,
            images_left=(total - training) * self.settings.epochs + len(self._data.test_images),
        )
        for epoch in range(1, self.settings.epochs + 1):
            yield from self._epoch(epoch, training, batches)
        test = Tally()
        yield from self._evaluate("test", self._data.test_images, self._data.test_labels, test)
        yield TrainingFinished(test.loss, test.accuracy, time.monotonic() - started)

    @property
    def _training_images(self) -> int:
        return int(len(self._data.images) * (1 - self.settings.validation_split))

    @property
    def _batches(self) -> int:
        """Steps an epoch."""
        return -(-self._training_images // self.settings.batch_size)

    def _learning_rate(self) -> float | keras.optimizers.schedules.LearningRateSchedule:
        """Constant; or up within the first twentieth of the steps, then down along a cosine."""
        highest, steps = self.settings.learning_rate, self._batches * self.settings.epochs
        if self.settings.schedule == "constant":
            return highest
        rising = max(1, steps // 20)
        return keras.optimizers.schedules.CosineDecay(
            highest / 100, max(1, steps - rising), warmup_target=highest, warmup_steps=rising
        )

    def _epoch(self, epoch: int, training: int, batches: int) -> Iterator[TrainingEvent]:
        began = time.monotonic()
        seen = Tally()
        order = epoch_order(self.settings.seed, epoch, training)
        size = self.settings.batch_size
        for batch in range(batches):
            rows = order[batch * size : (batch + 1) * size]
            with self._pace.step(), tf.device(self._device):
                seed = np.array([self.settings.seed, self._steps], np.int32)
                loss, right = self._step(self._data.images[rows], self._data.labels[rows], seed)
                self._steps += 1
                batch_loss = float(loss)
            seen.add(batch_loss, float(right), len(rows))
            left = self._pace.seconds_left
            yield BatchEnded(epoch, batch + 1, batches, seen.loss, seen.accuracy, batch_loss, left)
        held = Tally()
        yield from self._evaluate(
            "validation", self._data.images[training:], self._data.labels[training:], held
        )
        yield EpochEnded(
            epoch,
            self.settings.epochs,
            seen.loss,
            seen.accuracy,
            held.loss if held.images else None,
            held.accuracy if held.images else None,
            time.monotonic() - began,
        )

    def _evaluate(
        self, stage: str, images: Images, labels: Labels, tally: Tally
    ) -> Iterator[EvaluationProgress]:
        for start in range(0, len(images), EVALUATION_BATCH):
            part = slice(start, start + EVALUATION_BATCH)
            with self._pace.evaluation(len(labels[part])), tf.device(self._device):
                loss, right = self._measure(images[part], labels[part])
                tally.add(float(loss), float(right), len(labels[part]))
            yield EvaluationProgress(stage, tally.images, len(images), self._pace.seconds_left)

    def _step_eagerly(
        self, images: tf.Tensor, labels: tf.Tensor, seed: tf.Tensor
    ) -> tuple[tf.Tensor, tf.Tensor]:
        digits = _scaled(images)
        if self.settings.augment:
            digits = as_by_other_hands(digits, seed)
        with tf.GradientTape() as tape:
            probabilities = self._in_training(digits, seed)
            loss = _loss(labels, probabilities)
        variables = self.model.trainable_variables
        self._optimizer.apply(tape.gradient(loss, variables), variables)
        return loss, _right(labels, probabilities)

    def _in_training(self, digits: tf.Tensor, seed: tf.Tensor) -> tf.Tensor:
        """Probabilities; with dropout, of what goes into each dense layer.

        Dropout is of the training and not of the network, which keeps the classic layers.
        """
        if not self.settings.dropout:
            return self.model(digits, training=True)
        values = digits
        for number, layer in enumerate(self.model.layers):
            if isinstance(layer, keras.layers.Dense):
                own = tf.random.fold_in(seed, number)
                values = tf.nn.experimental.stateless_dropout(values, self.settings.dropout, own)
            values = layer(values, training=True)
        return values

    def _measure_eagerly(self, images: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        probabilities = self.model(_scaled(images), training=False)
        return _loss(labels, probabilities), _right(labels, probabilities)


def evaluate(
    classifier: Classifier, images: Images, labels: Labels
) -> tuple[float, float, NDArray[np.int64]]:
    """Loss in nats, accuracy, and confusion `(classes, classes)`: row true, column read.

    Args:
        classifier: reads 28 x 28 x 1 images.
        images: uint8 `(N, 28, 28)` in 0..255.
        labels: `(N,)`.
    """
    logits = classifier.logits(images.astype(np.float32) / 255)
    chances = logits - logits.max(axis=1, keepdims=True)
    chances -= np.log(np.exp(chances).sum(axis=1, keepdims=True))
    confusion = np.zeros((classifier.classes, classifier.classes), np.int64)
    np.add.at(confusion, (labels, logits.argmax(axis=1)), 1)
    loss = -float(chances[np.arange(len(labels)), labels].mean())
    return loss, float(np.trace(confusion) / confusion.sum()), confusion


def epoch_order(seed: int, epoch: int, images: int) -> NDArray[np.int64]:
    """The order in which an epoch goes through the training images; epoch 1 is the first."""
    return np.random.default_rng((seed, epoch)).permutation(images)


def _compiled(function: Callable[..., Any], *signature: tf.TensorSpec) -> Callable[..., Any]:
    compiled = tf.function(function, input_signature=signature, autograph=False)
    compiled.get_concrete_function()
    return compiled


def _scaled(images: tf.Tensor) -> tf.Tensor:
    """uint8 `(N, 28, 28)` as float32 `(N, 28, 28, 1)`: the very numbers that NumPy's `/ 255` gives.

    TensorFlow turns a division by a constant into a product; the last bit differs then, and after
    an epoch so do the losses from those of `fit` on divided images.
    """
    return tf.gather(LEVELS, tf.cast(images, tf.int32))[..., None]


def _loss(labels: tf.Tensor, probabilities: tf.Tensor) -> tf.Tensor:
    return tf.reduce_mean(keras.losses.sparse_categorical_crossentropy(labels, probabilities))


def _right(labels: tf.Tensor, probabilities: tf.Tensor) -> tf.Tensor:
    read = tf.argmax(probabilities, axis=-1, output_type=tf.int32)
    return tf.reduce_sum(tf.cast(read == tf.cast(labels, tf.int32), tf.float32))
