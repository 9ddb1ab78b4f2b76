"""The layers of a chain, each for one image: its way forward, which returns its way back.

The convolutions are products of unfolded patches, so that all arithmetic is BLAS's. A large dense
layer reads only the rows of its weights whose input is not 0, as `engine.attribution.recording`
says of TensorFlow's way.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

SPARSE = 4  # where at most one in so many rows of the weights is needed, the others are left out

Array = NDArray[np.float32]
Back = Callable[[Array], Array]
"""Gradient of the score by an output -> by the input. What it is given is its own to change."""


class Step(Protocol):
    """One layer, or the activation behind one."""

    def __call__(self, x: Array) -> tuple[Array, Back]:
        """The output for an input, and the way back."""


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """A convolution with stride 1.

    Attributes:
        kernel: `(height, width, channels, filters)`.
        bias: `(filters,)`, or None.
        same: whether the output is as large as the input, with zeros around that.
    """

    kernel: Array
    bias: Array | None
    same: bool

    def __call__(self, x: Array) -> tuple[Array, Back]:
        """`(H, W, channels)` to `(H', W', filters)`."""
        down, across, channels, filters = self.kernel.shape
        matrix = self.kernel.reshape(-1, filters)
        inner = tuple(slice(side - 1) for side in (down, across))  # where padding is 0 wide
        if self.same:
            around = [((side - 1) // 2, side // 2) for side in (down, across)]
            inner = tuple(
                slice(before, before + side)
                for (before, _), side in zip(around, x.shape, strict=False)
            )
            x = np.pad(x, (*around, (0, 0)))
        height, width = x.shape[0] - down + 1, x.shape[1] - across + 1
        output = unfolded(x, down, across) @ matrix
        if self.bias is not None:
            output += self.bias
        shape = x.shape

        def back(dy: Array) -> Array:
            parts = dy.reshape(-1, filters) @ matrix.T
            whole = folded(parts.reshape(height, width, down, across, channels), shape)
            return whole[inner] if self.same else whole

        return output.reshape(height, width, filters), back


@dataclass(frozen=True, slots=True, eq=False)
class Dense:
    """A dense layer.

    Attributes:
        kernel: `(inputs, units)`.
        bias: `(units,)`, or None.
        rectified: whether nothing goes back where an input is 0, as behind a ReLU.
    """

    kernel: Array
    bias: Array | None
    rectified: bool

    def __call__(self, x: Array) -> tuple[Array, Back]:
        """`(inputs,)` to `(units,)`."""
        reached = np.flatnonzero(x) if self.rectified else None
        if reached is None or SPARSE * len(reached) > len(x):
            return self._with_bias(x @ self.kernel), lambda dy: self.kernel @ dy
        needed = self.kernel[reached]

        def back(dy: Array) -> Array:
            found = np.zeros_like(x)
            found[reached] = needed @ dy
            return found

        return self._with_bias(x[reached] @ needed), back

    def of_rows(self, x: Array) -> tuple[Array, Back]:
        """`(N, inputs)` to `(N, units)`."""
        reached = np.flatnonzero(x.any(axis=0)) if self.rectified else None
        if reached is None or SPARSE * len(reached) > x.shape[1]:
            # As it lies: `dy @ kernel.T` would read the same, and BLAS packs it faster from here.
            return self._with_bias(x @ self.kernel), lambda dy: (self.kernel @ dy.T).T
        needed = self.kernel[reached]

        def back(dy: Array) -> Array:
            found = np.zeros_like(x)
            found[:, reached] = (needed @ dy.T).T
            return found

        return self._with_bias(x[:, reached] @ needed), back

    def _with_bias(self, product: Array) -> Array:
        return product if self.bias is None else product + self.bias


@dataclass(frozen=True, slots=True)
class MaxPool:
    """The largest of each patch; patches lie side by side, and what is left over is left out."""

    down: int
    across: int

    def __call__(self, x: Array) -> tuple[Array, Back]:
        """`(H, W, K)` to `(H // down, W // across, K)`."""
        height, width, filters = x.shape[0] // self.down, x.shape[1] // self.across, x.shape[2]
        whole = x[: height * self.down, : width * self.across]
        patches = whole.reshape(height, self.down, width, self.across, filters)
        side_by_side = patches.transpose(0, 2, 1, 3, 4).reshape(height, width, -1, filters)
        first = side_by_side.argmax(axis=2)[:, :, None]  # of equals the first, as TensorFlow

        def back(dy: Array) -> Array:
            given = np.zeros_like(side_by_side)
            np.put_along_axis(given, first, dy[:, :, None], axis=2)
            found = np.zeros_like(x)
            taken = found[: height * self.down, : width * self.across]
            apart = given.reshape(height, width, self.down, self.across, filters)
            taken[...] = apart.transpose(0, 2, 1, 3, 4).reshape(taken.shape)
            return found

        return np.take_along_axis(side_by_side, first, axis=2)[:, :, 0], back


def flatten(x: Array) -> tuple[Array, Back]:
    """Any shape to one row."""
    return x.reshape(-1), lambda dy: dy.reshape(x.shape)


def relu(x: Array) -> tuple[Array, Back]:
    """What is above 0."""
    output = np.maximum(x, 0)
    return output, lambda dy: dy * (output > 0)


def tanh(x: Array) -> tuple[Array, Back]:
    """The hyperbolic tangent."""
    output = np.tanh(x)
    return output, lambda dy: dy * (1 - output * output)


def sigmoid(x: Array) -> tuple[Array, Back]:
    """1 / (1 + exp(−x)), by the hyperbolic tangent, which overflows nowhere."""
    output = ((np.tanh(x / 2) + 1) / 2).astype(x.dtype, copy=False)
    return output, lambda dy: dy * output * (1 - output)


ACTIVATIONS: dict[str, Step] = {"relu": relu, "tanh": tanh, "sigmoid": sigmoid}
"""Those that a chain may have, by Keras's names; "linear" is none."""


def unfolded(x: Array, down: int, across: int) -> Array:
    """The patches of an image, `(places, down · across · channels)`: a row each."""
    x = np.ascontiguousarray(x)
    channels = x.shape[2]
    height, width = x.shape[0] - down + 1, x.shape[1] - across + 1
    step = x.itemsize * channels  # not `x.strides`, which say nothing about an axis of length 1
    patches = np.empty((height, width, down, across * channels), x.dtype)
    for row in range(down):  # the pixels of a patch's row lie one behind the other
        patches[:, :, row] = as_strided(
            x[row:], patches.shape[:2] + patches.shape[3:], (step * x.shape[1], step, x.itemsize)
        )
    return patches.reshape(height * width, -1)


def folded(patches: Any, shape: tuple[int, ...]) -> Array:
    """The sum of all patches, each at its place: what `unfolded` took apart, back in `shape`.

    Args:
        patches: `(height, width, down, across, channels)`.
        shape: of the image, `(H, W, channels)`.
    """
    height, width, down, across, _ = patches.shape
    whole = np.zeros(shape, patches.dtype)
    for row in range(down):
        for column in range(across):
            whole[row : row + height, column : column + width] += patches[:, :, row, column]
    return whole
