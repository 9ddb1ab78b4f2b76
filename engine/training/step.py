"""What a training run computes: one step, in some precision, on one device or on many.

The step is the same for every strategy of TensorFlow's `tf.distribute`. Each replica is given the
whole batch and takes its share of it by number; summed over the replicas, losses and gradients are
those of one device with the same batch.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine import network
from engine.data.described import MNIST, Described
from engine.training.data import Images, Labels
from engine.training.distribution import require_shareable
from engine.training.learning_rate import CosineCurve
from engine.training.settings import Precision, TrainingSettings
from engine.training.varying.augmentation import as_by_other_hands

LEVELS = np.arange(256, dtype=np.float32) / np.float32(255)

_LABELS = tf.TensorSpec((None,), tf.int32)
_SEED, _VARY = tf.TensorSpec((2,), tf.int32), tf.TensorSpec((), tf.bool)


class Computation:
    """A network, its optimizer, and the step that trains it.

    Attributes:
        model: the network; float32 in every precision.
        optimizer: Adam, with scaled losses in float16.
        curve: of the learning rate, or None if it is constant.
    """

    def __init__(
        self,
        settings: TrainingSettings,
        steps: int,
        *,
        device: str | None = None,
        strategy: tf.distribute.Strategy | None = None,
        data: Described = MNIST,
    ) -> None:
        """Build and compile everything, so that the first step is like every other.

        Args:
            settings: of the run; "auto" begins as float32, until `compute_in` says otherwise.
            steps: of the whole run, over which a cosine falls.
            device: where; TensorFlow's choice if None. Not together with a strategy.
            strategy: which devices; one if None.
            data: what the network takes and tells.
        """
        self._settings, self._steps, self._data = settings, steps, data
        height, width, channels = data.shape
        size = (height, width) if channels == 1 else data.shape
        self._images = tf.TensorSpec((None, *size), tf.uint8)
        self._device = device
        self._strategy = strategy or tf.distribute.get_strategy()
        with self.placed():
            self.model = network.build_convnet(
                settings.seed, shape=data.shape, classes=len(data.classes)
            )
            rate = settings.learning_rate
            self.curve = None if settings.schedule == "constant" else CosineCurve(rate, steps)
            self._measure = compiled(self._measure_eagerly, self._images, _LABELS)
        self.compute_in("float32" if settings.precision == "auto" else settings.precision)

    def compute_in(self, precision: Precision) -> None:
        """Train in this precision from now on; before the first step only.

        Args:
            precision: a certain one, not "auto".

        Raises:
            SettingsError: it is float16, and several replicas share the work.
        """
        if precision == "auto":
            raise ValueError("the precision must be chosen before anything is built")
        require_shareable(precision, self.replicas)
        self._precision = precision
        with self.placed():
            self.optimizer: Any = AdamAlone(self.curve or self._settings.learning_rate)
            if precision == "float16":
                self.optimizer = keras.optimizers.LossScaleOptimizer(self.optimizer)
            self.optimizer.build(self.model.trainable_variables)
            signature = (self._images, _LABELS, _SEED, _VARY)
            self._step = compiled(self.step_in_graph, *signature)

    def moved_to(self, device: str) -> "Computation":
        """The same at this moment on another device; the one before is not to be used any more.

        Raises:
            tf.errors.OpError: the device that it is on cannot be read.
        """
        settings = replace(self._settings, precision=self._precision)
        moved = Computation(settings, self._steps, device=device, data=self._data)
        network.set_weights(moved.model, self.model.get_weights())
        there = moved.optimizer.variables
        for variable, value in zip(there, self.optimizer.variables, strict=True):
            variable.assign(value.numpy())
        if self.curve is not None and moved.curve is not None:
            moved.curve.factor.assign(self.curve.factor.numpy())
        return moved

    @property
    def device(self) -> str | None:
        """Where it computes; None for TensorFlow's choice, or several devices."""
        return self._device

    @property
    def replicas(self) -> int:
        """Devices, of all workers, that share a batch."""
        return int(self._strategy.num_replicas_in_sync)

    @property
    def adam(self) -> keras.optimizers.Adam:
        """The optimizer without its scaling of losses: whose learning rate and steps count."""
        return getattr(self.optimizer, "inner_optimizer", self.optimizer)

    @contextmanager
    def placed(self) -> Iterator[None]:
        """What is made or computed within has its place on the run's devices."""
        with self._strategy.scope(), tf.device(self._device):
            yield

    def step(
        self, images: Images, labels: Labels, seed: NDArray[np.int32], *, vary: bool
    ) -> tuple[float, float]:
        """Train with one batch; its mean loss, and how many images were read right before.

        Args:
            images: uint8 `(N, H, W)`, or `(N, H, W, 3)` in colour, N at least 1.
            labels: `(N,)`.
            seed: int32 `(2,)`, of all that is drawn at random.
            vary: whether the images are varied, if the settings say so at all.
        """
        with self.placed():
            loss, right = self._step(images, labels.astype(np.int32), seed, vary)
            return float(loss), float(right)

    def measure(self, images: Images, labels: Labels) -> tuple[float, float]:
        """Mean loss and number of images read right, in float32, without training."""
        with self.placed():
            loss, right = self._measure(images, labels.astype(np.int32))
            return float(loss), float(right)

    def step_in_graph(self, images: Any, labels: Any, seed: Any, vary: Any) -> Any:
        """`step` of tensors, to be traced: loss and number of images read right."""
        digits = _scaled(images)
        if self._settings.augment:
            digits = tf.cond(vary, lambda: as_by_other_hands(digits, seed), lambda: digits)
        return self._summed(self._train_on_share, digits, labels, seed)

    def _measure_eagerly(self, images: Any, labels: Any) -> Any:
        return self._summed(self._measure_share, _scaled(images), labels)

    def _summed(self, function: Callable[..., Any], *values: Any) -> Any:
        """What the replicas' functions give, summed."""
        each = self._strategy.run(function, args=values)
        return [self._strategy.reduce("SUM", value, axis=None) for value in each]

    def _train_on_share(self, digits: Any, labels: Any, seed: Any) -> Any:
        whole, own_digits, own_labels, seed = _share(digits, labels, seed)
        learned, seen = whole, None
        if self._settings.hardest < 1:
            with _computing_in(self._precision, self.model.layers[:-1]):
                probabilities = self.model(own_digits, training=False)
            seen = _loss(own_labels, probabilities, whole), _right(own_labels, probabilities)
            learned, rows = self._hardest(whole, _each_loss(own_labels, probabilities))
            own_digits, own_labels = tf.gather(own_digits, rows), tf.gather(own_labels, rows)
        variables = self.model.trainable_variables
        with tf.GradientTape() as tape:
            probabilities = self._in_training(own_digits, seed)
            loss = _loss(own_labels, probabilities, learned, self._settings.smoothing)
            scaled = self.optimizer.scale_loss(loss)
        self.optimizer.apply(tape.gradient(scaled, variables), variables)
        return seen or (loss, _right(own_labels, probabilities))

    def _hardest(self, whole: Any, losses: Any) -> tuple[Any, Any]:
        """How many images all replicas learn from, and which of its own this one does."""
        shares = [end - start for start, end in _bounds(whole)]
        learned = [self._learned(share) for share in shares]
        own = self._learned(tf.shape(losses)[0])
        return tf.add_n(learned), tf.math.top_k(losses, own, sorted=False).indices

    def _learned(self, images: Any) -> Any:
        part = tf.cast(images, tf.float32) * np.float32(self._settings.hardest)
        return tf.cast(tf.math.ceil(part), tf.int32)

    def _measure_share(self, digits: Any, labels: Any) -> Any:
        whole, own_digits, own_labels, _ = _share(digits, labels, (0, 0))
        probabilities = self.model(own_digits, training=False)
        return _loss(own_labels, probabilities, whole), _right(own_labels, probabilities)

    def _in_training(self, digits: Any, seed: Any) -> Any:
        """Probabilities; with dropout, of what goes into each dense layer.

        Dropout is of the training and not of the network, which keeps the classic layers.
        """
        with _computing_in(self._precision, self.model.layers[:-1]):
            if not self._settings.dropout:
                return self.model(digits, training=True)
            values = digits
            for number, layer in enumerate(self.model.layers):
                if isinstance(layer, keras.layers.Dense):
                    own, part = tf.random.fold_in(seed, number), self._settings.dropout
                    values = tf.nn.experimental.stateless_dropout(values, part, own)
                values = layer(values, training=True)
            return values


class AdamAlone(keras.optimizers.Adam):
    """Adam whose gradients are summed over replicas only where there are several.

    The sum has a custom gradient, whose function TensorFlow keeps for as long as the program runs,
    and with it the graph, the weights and the moments of a run that is long over: 100 MB each.
    """

    def _all_reduce_sum_gradients(self, grads_and_vars: Any) -> Any:
        if tf.distribute.get_strategy().num_replicas_in_sync == 1:
            return list(grads_and_vars)
        return super()._all_reduce_sum_gradients(grads_and_vars)


def _share(digits: Any, labels: Any, seed: Any) -> tuple[Any, Any, Any, Any]:
    """Images in all, and this replica's part of a batch with a seed of its own."""
    context, whole = tf.distribute.get_replica_context(), tf.shape(labels)[0]
    if context.num_replicas_in_sync == 1:
        return whole, digits, labels, seed
    number = context.replica_id_in_sync_group
    start, end = _bound(whole, number), _bound(whole, number + 1)
    return whole, digits[start:end], labels[start:end], tf.random.fold_in(seed, number)


def _bounds(whole: Any) -> list[tuple[Any, Any]]:
    """Where each replica's share of a batch begins and ends."""
    count = tf.distribute.get_replica_context().num_replicas_in_sync
    return [(_bound(whole, number), _bound(whole, number + 1)) for number in range(count)]


def _bound(whole: Any, number: Any) -> Any:
    return number * whole // tf.distribute.get_replica_context().num_replicas_in_sync


@contextmanager
def _computing_in(precision: str, layers: list[keras.Layer]) -> Iterator[None]:
    """Layers compute in this precision while they are traced; their weights stay float32."""
    before = [layer.dtype_policy for layer in layers]
    try:
        if precision != "float32":
            for layer in layers:
                layer.dtype_policy = f"mixed_{precision}"
        yield
    finally:
        for layer, policy in zip(layers, before, strict=True):
            layer.dtype_policy = policy


def compiled(function: Callable[..., Any], *signature: tf.TensorSpec) -> Callable[..., Any]:
    """A function of tensors, traced at once and never again."""
    traced = tf.function(function, input_signature=signature, autograph=False)
    traced.get_concrete_function()
    return traced


def _scaled(images: tf.Tensor) -> tf.Tensor:
    """uint8 `(N, H, W)` as float32 `(N, H, W, 1)`: the very numbers that NumPy's `/ 255` gives.

    Those in colour, `(N, H, W, 3)`, keep their shape.

    TensorFlow turns a division by a constant into a product; the last bit differs then, and after
    an epoch so do the losses from those of `fit` on divided images.
    """
    levels = tf.gather(LEVELS, tf.cast(images, tf.int32))
    return levels[..., None] if images.shape.rank == 3 else levels


def _loss(
    labels: tf.Tensor, probabilities: tf.Tensor, whole: tf.Tensor, smoothing: float = 0.0
) -> tf.Tensor:
    """This replica's part of the mean cross-entropy of a batch of `whole` images."""
    each = _each_loss(labels, probabilities, smoothing)
    return tf.reduce_sum(each) / tf.cast(whole, tf.float32)


def _each_loss(labels: tf.Tensor, probabilities: tf.Tensor, smoothing: float = 0.0) -> tf.Tensor:
    if not smoothing:
        return keras.losses.sparse_categorical_crossentropy(labels, probabilities)
    classes = tf.one_hot(labels, probabilities.shape[-1])
    return keras.losses.categorical_crossentropy(classes, probabilities, label_smoothing=smoothing)


def _right(labels: tf.Tensor, probabilities: tf.Tensor) -> tf.Tensor:
    read = tf.argmax(probabilities, axis=-1, output_type=tf.int32)
    return tf.reduce_sum(tf.cast(read == tf.cast(labels, tf.int32), tf.float32))
