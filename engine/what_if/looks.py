"""How MNIST-like a digit looks: slant, stroke width, size, centre and ink, and where each lies.

NumPy alone.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.data import mnist
from engine.ink import CENTRE

Numbers = NDArray[np.float64]
LookName = Literal["slant", "width", "size", "centre", "ink"]
NAMES: tuple[LookName, ...] = get_args(LookName)
"""In the order of the columns of `measured`."""

MEASURED = 6000
"""Training digits that the distribution is taken from."""
_FAINT = 0.1  # of full brightness: what is darker is not counted to the size


@dataclass(frozen=True, slots=True)
class Look:
    """One look of a digit.

    Attributes:
        name: which.
        value: in degrees (slant, to the right positive) or pixels.
        place: part of the training digits with a smaller one, and half of those with the same, in
            [0, 1].
        typical: the training digits' median.
    """

    name: LookName
    value: float
    place: float
    typical: float


def looks_of(pixels: ArrayLike) -> tuple[Look, ...]:
    """Each look of a digit, `(28, 28)` in [0, 1]; none of a blank one."""
    image = np.asarray(pixels, np.float64)
    if not image.any():
        return ()
    known, values = _training_looks(), measured(image[None])[0]
    places = ((known < values).mean(axis=0) + (known <= values).mean(axis=0)) / 2
    typical = np.median(known, axis=0)
    return tuple(
        Look(*each)
        for each in zip(NAMES, values.tolist(), places.tolist(), typical.tolist(), strict=True)
    )


def measured(images: ArrayLike) -> Numbers:
    """Looks of digits `(N, 28, 28)` in [0, 1], none of them blank: `(N, 5)`, as in `NAMES`.

    * slant: angle to the vertical of the line that each row's middle lies on, by least squares
      (as when digits are deslanted: LeCun et al. 1998), degrees, to the right positive;
    * width: twice the ink over the length of its edge. That length is the total variation, the
      mean over all levels of brightness of how long their outline is (the co-area formula);
    * size: longest side of what is not faint;
    * centre: distance of the centre of mass from where MNIST has it;
    * ink: sum of the brightness.
    """
    batch = np.asarray(images, np.float64)
    rows, columns = np.arange(batch.shape[1]), np.arange(batch.shape[2])
    ink = batch.sum(axis=(1, 2))
    down = (batch.sum(axis=2) @ rows) / ink
    across = (batch.sum(axis=1) @ columns) / ink
    y, x = rows[None] - down[:, None], columns[None] - across[:, None]
    together = np.einsum("nhw,nh,nw->n", batch, y, x)
    upright = np.einsum("nhw,nh->n", batch, np.square(y))
    slant = np.degrees(np.arctan2(-together, np.maximum(upright, 1e-9)))
    edge = _edge_length(batch)
    seen = batch > _FAINT
    size = np.maximum(_span(np.asarray(seen.any(axis=2))), _span(np.asarray(seen.any(axis=1))))
    centre = np.hypot(down - CENTRE, across - CENTRE)
    return np.stack([slant, 2 * ink / np.maximum(edge, 1e-9), size, centre, ink], axis=1)


def _edge_length(batch: Numbers) -> Numbers:
    padded = np.pad(batch, ((0, 0), (1, 1), (1, 1)))
    down = np.diff(padded, axis=1)[:, :, :-1]
    across = np.diff(padded, axis=2)[:, :-1]
    length: Numbers = np.hypot(down, across).sum(axis=(1, 2))
    return length


def _span(inked: NDArray[np.bool_]) -> Numbers:
    """From the first to the last, `(N,)`."""
    count = inked.shape[1]
    first, behind = inked.argmax(axis=1), count - inked[:, ::-1].argmax(axis=1)
    return np.where(inked.any(axis=1), behind - first, 0).astype(np.float64)


@lru_cache(maxsize=1)
def _training_looks() -> Numbers:
    images, _ = mnist.training_digits(MEASURED)
    return measured(images.astype(np.float32) / 255)
