"""The products of a large dense layer, laid out so that both cores read its matrix.

What goes through such a layer is limited by how fast its weights come from memory: 32 MB in the
classic ConvNet. TensorFlow multiplies one row by them on one core, and for two rows and more its
gradient, `dy Wᵀ`, first turns the whole matrix round. Measured on two cores, one row: 4 ms forward
and 4 ms back; two rows: 28 ms back. In blocks of rows of W, as a batch of products, and with the
gradient as `W dyᵀ`: 1.6, 2 and 6 ms. The numbers are the same but for the order of a sum.
"""

from typing import Any

import keras
import tensorflow as tf

LARGE = 2**20  # weights: below, a product is short whatever its layout
BLOCKS = (8, 7, 6, 5, 4, 3, 2)


def computed(layer: Any, *inputs: Any, **arguments: Any) -> Any:
    """What a layer gives, in inference mode: large dense ones by blocks, any other by itself."""
    if not _is_plain_dense(layer) or len(inputs) != 1 or not in_blocks(inputs[0], layer.kernel):
        return layer(*inputs, **arguments)
    found = dense_product(inputs[0], tf.convert_to_tensor(layer.kernel))
    if layer.bias is not None:
        found = found + tf.convert_to_tensor(layer.bias)
    return found if layer.activation is None else layer.activation(found)


def in_blocks(rows: Any, kernel: Any) -> bool:
    """Whether `dense_product` can multiply these, and is worth it: not on a GPU."""
    shape = kernel.shape
    return (
        rows.shape.rank == len(shape) == 2
        and shape[0] * shape[1] >= LARGE
        and _blocks(shape[0]) > 0
        and not tf.config.list_logical_devices("GPU")
    )


def dense_product(rows: Any, kernel: Any) -> Any:
    """`rows (N, m) @ kernel (m, k)`, with a gradient that reads the kernel as it lies.

    Args:
        rows: a tensor.
        kernel: a tensor whose first dimension has a divisor in 2 to 8.
    """
    height, width = kernel.shape
    count = _blocks(height)

    @tf.custom_gradient
    def product(rows: Any, kernel: Any) -> tuple[Any, Any]:
        blocks = tf.reshape(kernel, (count, height // count, width))
        parts = tf.transpose(tf.reshape(rows, (-1, count, height // count)), (1, 0, 2))

        def gradient(dy: Any) -> tuple[Any, Any]:
            across = tf.tile(tf.transpose(dy)[None], (count, 1, 1))
            back = tf.transpose(tf.matmul(blocks, across), (2, 0, 1))
            return tf.reshape(back, (-1, height)), tf.matmul(rows, dy, transpose_a=True)

        return tf.reduce_sum(tf.matmul(parts, blocks), axis=0), gradient

    return product(rows, kernel)


def _is_plain_dense(layer: Any) -> bool:
    """A dense layer that multiplies by its kernel as it is."""
    return (
        type(layer) is keras.layers.Dense
        and layer.compute_dtype == layer.variable_dtype
        and not layer.quantization_mode
        and not layer.lora_enabled
    )


def _blocks(height: int) -> int:
    return next((count for count in BLOCKS if height % count == 0), 0)
