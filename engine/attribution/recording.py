"""The way back through a network: TensorFlow's gradients, and our own where those are slow.

What goes through a large dense layer is limited by how fast its weights come from memory: 32 MB in
the classic ConvNet, twice. Behind a ReLU most of its inputs are 0 (nine of ten there), and neither
the rows of the weights that would meet a 0 nor the gradient of one are needed: the ReLU lets
nothing back. And TensorFlow's own gradient, `dy Wᵀ`, turns the whole matrix round for two rows and
more, which `W dyᵀ` does not.

A ReLU lets back what arrives where its output is above 0: one mask for all classes of an image,
where TensorFlow's own gradient wants the output once for each class.

None of these is a `tf.custom_gradient`: TensorFlow keeps the function of each for as long as the
program runs, and with it the graph and the weights of a network that was long closed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import tensorflow as tf

from engine.attribution.layers import activation_of, rectifies, run_through, without_activation

LARGE = 2**20  # weights: below, a product is short whatever its layout
SPARSE = 4  # where at most one in so many rows of the weights is needed, the others are left out
_PASSING = (keras.layers.Flatten, keras.layers.Reshape, keras.layers.Dropout)

Back = Callable[[Any], Any]
"""Gradient of the score by an output -> by the input, of the input's shape."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """A step that TensorFlow's tape does not see."""

    given: Any
    output: Any
    back: Back


class Recording:
    """Records how an output comes from what is watched, to go back from the one to the other.

    Used as a context manager around the way forward; call `gradient` after it.
    """

    def __init__(self) -> None:
        """Nothing is watched yet."""
        self._tape = tf.GradientTape(persistent=True, watch_accessed_variables=False)
        self._cuts: list[_Cut] = []
        self._rectified: list[Any] = []  # where these are 0, nothing goes back
        # Tensor -> the starts behind it: what is watched and what came out of cuts, as far as the
        # tape sees. What no layer made may have any start behind it. By reference, which keeps the
        # tensors: another one must not come to the place of one that is gone.
        self._behind: dict[Any, frozenset[Any]] = {}

    def __enter__(self) -> "Recording":
        """Record from here on."""
        self._tape.__enter__()
        return self

    def __exit__(self, *problem: Any) -> None:
        """Record no longer."""
        self._tape.__exit__(*problem)

    def watch(self, tensor: Any) -> None:
        """Gradients by this tensor will be needed, also where it is 0."""
        self._tape.watch(tensor)
        self._rectified = [known for known in self._rectified if known is not tensor]
        if tensor.ref() in self._behind:
            self._behind[tensor.ref()] |= {tensor.ref()}
        elif not self._cuts:
            self._behind[tensor.ref()] = frozenset({tensor.ref()})

    def layer(self, layer: Any, *inputs: Any, **arguments: Any) -> Any:
        """The output of a layer."""
        activation = activation_of(layer)
        if _is_plain_relu(layer):
            output = self._relu(inputs[0])
        elif _is_large(layer, inputs):
            output = self._activated(activation, self._product(layer, inputs[0]))
        elif activation is keras.activations.relu:
            linear = without_activation(layer)(*inputs, **arguments)
            output = self._relu(self._traced((inputs, arguments), linear))
        else:
            output = self._traced((inputs, arguments), layer(*inputs, **arguments))
        passed_on = isinstance(layer, _PASSING) and self._is_rectified(inputs[0])
        if passed_on or rectifies(layer):
            self._rectified.append(output)
        return output

    def guided(self, activation: Callable[[Any], Any], given: Any) -> Any:
        """A ReLU in any form, which lets back only what is positive."""

        def back(dy: Any) -> Any:
            with tf.GradientTape(watch_accessed_variables=False) as tape:
                tape.watch(given)
                y = activation(given)
            return tape.gradient(y, given, tf.nn.relu(dy))

        with self._tape.stop_recording():
            output = activation(given)
        output = self.cut(given, output, back)
        self._rectified.append(output)
        return output

    def gradient(self, explained: Any, source: Any) -> Any:
        """The gradient of `explained` by `source`, of its shape; None where nothing depends on it.

        Args:
            explained: a tensor of any shape, which is summed.
            source: what was watched.
        """
        targets = [(explained, tf.ones_like(explained))]
        for cut in reversed(self._cuts):
            # Each target is reached without passing a later cut, so that no path counts twice.
            arrived = self._by(cut.output, targets)
            if arrived is not None:
                targets.append((cut.given, cut.back(arrived)))
        return self._by(source, targets)

    def _by(self, source: Any, targets: list[tuple[Any, Any]]) -> Any:
        """The gradient of those targets that have `source` behind them, from what arrived at each.

        The tape would go all the way back from every one of them.
        """
        here = frozenset({source.ref()})
        ahead = [each for each in targets if here & self._behind.get(each[0].ref(), here)]
        if not ahead:
            return None
        given, arrived = zip(*ahead, strict=True)
        return self._tape.gradient(given, source, arrived)

    def _traced(self, inputs: Any, output: Any) -> Any:
        """Note what is behind the output of a layer; its inputs may be nested, and numbers too."""
        given = [each.ref() for each in tf.nest.flatten(inputs) if tf.is_tensor(each)]
        if all(each in self._behind for each in given):
            behind = frozenset[Any]().union(*(self._behind[each] for each in given))
            for each in tf.nest.flatten(output):
                self._behind.setdefault(each.ref(), behind)
        return output

    def cut(self, given: Any, output: Any, back: Back) -> Any:
        """An output whose way back to what it was given is `back`, and not the tape's."""
        output = tf.identity(output)  # a tensor of its own: an activation may hand back its input
        self._tape.watch(output)
        self._cuts.append(_Cut(given, output, back))
        self._behind[output.ref()] = frozenset({output.ref()})
        return output

    def _activated(self, activation: Any, linear: Any) -> Any:
        if activation is keras.activations.relu:
            return self._relu(linear)
        return linear if activation is None else self._traced((linear,), activation(linear))

    def _relu(self, given: Any) -> Any:
        with self._tape.stop_recording():
            output = tf.nn.relu(given)
        passing = tf.cast(output > 0, output.dtype)
        return self.cut(given, output, lambda dy: dy * passing)

    def _is_rectified(self, tensor: Any) -> bool:
        return any(known is tensor for known in self._rectified)

    def _product(self, layer: Any, rows: Any) -> Any:
        """`rows (N, m) W (m, k) + b`."""
        rectified = self._is_rectified(rows)
        with self._tape.stop_recording():
            kernel = tf.convert_to_tensor(layer.kernel)
            output, back = (_product_of_rectified if rectified else _product)(rows, kernel)
            if layer.bias is not None:
                output += tf.convert_to_tensor(layer.bias)
        return self.cut(rows, output, back)


def recorded(model: Any) -> Callable[[Any, Recording], Any]:
    """`(images, recording) -> logits` of a network in inference mode."""

    def run(images: Any, recording: Recording) -> Any:
        def visit(layer: Any, _: str, *inputs: Any, **arguments: Any) -> Any:
            return recording.layer(layer, *inputs, **arguments)

        return run_through(model, images, visit)

    return run


def _product(rows: Any, kernel: Any) -> tuple[Any, Back]:
    """`rows W`, and its gradient with W read as it lies."""

    def back(dy: Any) -> Any:
        return tf.transpose(tf.matmul(kernel, dy, transpose_b=True))

    return tf.matmul(rows, kernel), back


def _product_of_rectified(rows: Any, kernel: Any) -> tuple[Any, Back]:
    """The same with only those rows of W whose input is not 0 in all images, where they are few.

    They are few for one image, for one image on its way from a baseline and for one with patches
    covered; under noise two of three inputs count in one image or another.
    """
    # Inputs are at least 0, so their sum is 0 where all are, and NaN where one is.
    reached = tf.reduce_sum(rows, axis=0) != 0
    if rows.shape[0] == 1:
        few: Any = True
    else:
        few = SPARSE * tf.math.count_nonzero(reached, dtype=tf.int32) <= kernel.shape[0]
        reached &= few
    # A blank image reaches nothing where there are no biases: oneDNN aborts on an empty kernel.
    reached |= _first_if_none(reached)
    chosen = tf.cast(tf.where(reached)[:, 0], tf.int32)
    needed = tf.gather(kernel, chosen)

    def of_few() -> Any:
        return tf.matmul(tf.gather(rows, chosen, axis=1), needed)

    def back_of_few(dy: Any) -> Any:
        found = tf.matmul(needed, dy, transpose_b=True)
        return tf.transpose(tf.math.unsorted_segment_sum(found, chosen, kernel.shape[0]))

    def back(dy: Any) -> Any:
        return _either(
            few,
            lambda: back_of_few(dy),
            lambda: tf.transpose(tf.matmul(kernel, dy, transpose_b=True)),
        )

    return _either(few, of_few, lambda: tf.matmul(rows, kernel)), back


def _first_if_none(reached: Any) -> Any:
    """The first of some booleans alone if none of them is true, else none."""
    first = tf.range(tf.shape(reached)[0]) == 0
    return first & ~tf.reduce_any(reached)


def _either(which: Any, one: Callable[[], Any], other: Callable[[], Any]) -> Any:
    """`tf.cond`, decided now where that is known."""
    if isinstance(which, bool):
        return one() if which else other()
    return tf.cond(which, one, other)


def _is_plain_relu(layer: Any) -> bool:
    return type(layer) is keras.layers.ReLU and (
        layer.max_value,
        layer.negative_slope,
        layer.threshold,
    ) == (None, 0, 0)


def _is_large(layer: Any, inputs: tuple[Any, ...]) -> bool:
    """Whether a layer is a dense one with many weights, multiplied as they are on a CPU."""
    return (
        type(layer) is keras.layers.Dense
        and layer.kernel.shape.num_elements() >= LARGE
        and len(inputs) == 1
        and inputs[0].shape.rank == 2
        and layer.compute_dtype == layer.variable_dtype
        and not layer.quantization_mode
        and not layer.lora_enabled
        and not tf.config.get_visible_devices("GPU")
    )
