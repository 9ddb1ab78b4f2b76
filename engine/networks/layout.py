"""The axes of a network's input, and the layers that turn a picture into it."""

import math
from dataclasses import dataclass
from typing import Any, Literal

import keras

from engine.errors import UnsupportedNetworkError
from engine.networks.graph import functional, operations
from engine.networks.reading import Array, Reading
from engine.words import tr

Axes = Literal["channels_last", "channels_first", "grey", "flat"]

_GUESSED = {1: (28, 28), 3: (224, 224)}
"""The size of a picture where the network leaves it open and nobody says it, by channels."""
_COLOURS = (1, 3)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a picture lies in what a network takes.

    Attributes:
        picture: `(H, W, C)` of a picture.
        axes: in which order the network takes it; "grey" without channels, "flat" as one row.
        given: shape of one input of the network, sizes filled in.
        open: whether the network leaves the size open.
    """

    picture: tuple[int, int, int]
    axes: Axes
    given: tuple[int, ...]
    open: bool = False

    def arranged(self, values: Array) -> Array:
        """`(N, H, W, C)` as the network takes it."""
        if self.axes == "channels_first":
            return values.transpose(0, 3, 1, 2)
        return values.reshape(len(values), *self.given)

    def restored(self, batch: Array) -> Array:
        """What the network takes as `(N, H, W, C)`; the rest as it is."""
        if batch.shape[1:] != self.given or self.axes == "channels_last":
            return batch
        if self.axes == "channels_first":
            return batch.transpose(0, 2, 3, 1)
        return batch.reshape(len(batch), *self.picture)

    def front(self, pictures: Any, reading: Reading, dtype: str) -> Any:
        """Symbolic pictures as what the network takes."""
        layers = keras.layers
        if reading.reverses_channels:
            pictures = keras.ops.flip(pictures, axis=-1)
        if reading.orientation == "transposed":
            pictures = layers.Permute((2, 1, 3), dtype=dtype, name="picture_turned")(pictures)
        # Last, next to the first convolution, so that LRP folds it in.
        order = -1 if reading.reverses_channels else 1
        scale, offset = (each[::order] for each in reading.scale_and_offset(self.picture[2]))
        if len(set(scale)) == len(set(offset)) == 1:
            if (scale[0], offset[0]) != (1, 0):
                affine = layers.Rescaling(
                    float(scale[0]), float(offset[0]), dtype=dtype, name="picture_values"
                )
                pictures = affine(pictures)
        else:  # a Rescaling takes a list for channels where Keras's settings say they are
            pictures = pictures * scale.astype(dtype) + offset.astype(dtype)
        if self.axes == "channels_first":
            return layers.Permute((3, 1, 2), dtype=dtype, name="picture_channels_first")(pictures)
        if self.axes != "channels_last":
            return layers.Reshape(self.given, dtype=dtype, name="picture_reshaped")(pictures)
        return pictures


def layout_of(model: Any, size: tuple[int, int] | None = None) -> Layout:
    """How a picture lies in the one input of a model.

    Args:
        model: Sequential or functional, of one input.
        size: `(height, width)`, where the network leaves it open or takes one row of numbers.

    Raises:
        UnsupportedNetworkError: it takes no picture, or none of this size; says what it takes.
    """
    shape = tuple(functional(model).inputs[0].shape[1:])
    if len(shape) == 1 and shape[0] is not None:
        return _flat(shape[0], size)
    if len(shape) == 2:
        if shape[1] == 1 and shape[0] is not None and math.isqrt(shape[0]) ** 2 == shape[0]:
            row = _flat(shape[0], size)
            return Layout(row.picture, "flat", (*shape,))
        height, width = _sides(shape, size, 1)
        return Layout((height, width, 1), "grey", (height, width), None in shape)
    if len(shape) != 3:
        raise UnsupportedNetworkError(
            tr(
                "This network takes {shape}; InkLens shows pictures to networks that take "
                "height × width × channels, height × width, or one row of numbers.",
                shape=times(shape),
            )
        )
    first = _is_channels_first(model, shape)
    channels = shape[0] if first else shape[2]
    if channels is None:
        raise UnsupportedNetworkError(
            tr(
                "This network takes {shape}, any number of channels; save it with a fixed one.",
                shape=times(shape),
            )
        )
    height, width = _sides(shape[1:] if first else shape[:2], size, channels)
    given = (channels, height, width) if first else (height, width, channels)
    axes: Axes = "channels_first" if first else "channels_last"
    return Layout((height, width, channels), axes, given, None in shape)


def times(shape: Any) -> str:
    """A shape in words."""
    return " × ".join(tr("any") if n is None else str(n) for n in shape) or tr("one number")


def _flat(numbers: int, size: tuple[int, int] | None) -> Layout:
    for channels in _COLOURS if size is None else range(1, 5):
        side = math.isqrt(numbers // channels)
        height, width = size or (side, side)
        if height * width * channels == numbers:
            return Layout((height, width, channels), "flat", (numbers,))
    wanted = (
        tr("no square picture") if size is None else tr("no picture of {size}", size=times(size))
    )
    raise UnsupportedNetworkError(
        tr(
            "This network takes a row of {numbers} numbers, which is {wanted}; save a model "
            "that takes pictures and reshapes them for it, or say the size of its pictures with "
            "--size HEIGHTxWIDTH in the shell.",
            numbers=numbers,
            wanted=wanted,
        )
    )


def _sides(shape: Any, size: tuple[int, int] | None, channels: int) -> tuple[int, int]:
    wanted = size or _GUESSED.get(channels, (224, 224))
    height, width = (
        own if own is not None else side for own, side in zip(shape, wanted, strict=True)
    )
    if size is not None and (height, width) != tuple(size):
        raise UnsupportedNetworkError(
            tr(
                "This network takes pictures of {shape}, not of {size}; leave the size out.",
                shape=times(shape),
                size=times(size),
            )
        )
    return height, width


def _is_channels_first(model: Any, shape: Any) -> bool:
    # A Flatten says channels last by itself, whatever it was given.
    orders = {
        getattr(each, "data_format", None)
        for each in operations(model)
        if not isinstance(each, keras.layers.Flatten)
    }
    orders.discard(None)
    if orders == {"channels_first"}:
        return True
    if "channels_last" in orders or shape[0] not in _COLOURS:
        return False
    sides = shape[1:]
    return None not in sides and min(sides) >= 8 and shape[0] < min(sides)
