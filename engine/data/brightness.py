"""Which value is white in arrays of pictures, and such arrays as bytes.

Nothing in a file says it, so the brightest value of all its pictures decides, once for the file:
decided for each part, or by some of the pictures, the same ink would be read in two ways.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

UNIT, FULL = 1.0, 255.0
"""What is white in floats, and in bytes."""
ENOUGH = 128.0
"""A value above it settles that white is 255: no other range in use has one."""
_ROUNDING = 1e-3  # by which arithmetic may lead out of a range; it is cut off
_APART = 2.0  # brightest value of a part that is not in 0..1 by any overshoot of resizing


def is_brightness(low: float, high: float) -> bool:
    """Whether values from `low` to `high` may be those of pictures; NaN may not."""
    return -_ROUNDING <= low <= high <= FULL * (1 + _ROUNDING)


def white_for(brightest: float) -> float:
    """The value that is white in pictures whose brightest value is this.

    1 and 255 where it lies in 0..1, and where it is beyond 128. Between them it is itself: 16 in
    scikit-learn's digits, 15 in pictures of four bits, 100 in per cent.
    """
    if brightest <= UNIT + _ROUNDING:
        return UNIT
    return brightest if brightest <= ENOUGH else FULL


def are_apart(one: float, other: float) -> bool:
    """Whether of two parts with these brightest values only one is in 0..1; black fits either."""
    low, high = sorted((one, other))
    return 0 < low <= UNIT + _ROUNDING and high >= _APART


def as_bytes(values: NDArray[Any], white: float) -> NDArray[np.uint8]:
    """Values from 0 to `white` as 0 to 255; what rounding led out of that is cut off."""
    scaled = values.astype(np.float32) * np.float32(FULL / white)
    return np.rint(np.clip(scaled, 0, FULL)).astype(np.uint8)
