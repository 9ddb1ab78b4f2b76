"""Which value is white in arrays of pictures, and such arrays as bytes.

Nothing in a file says it, so the brightest value of all its pictures decides, once for the file:
decided for each part, or by some of the pictures, the same ink would be read in two ways.

Whole numbers are mostly bytes, where 255 is white whether or not a picture reaches it, and dim
pictures are to stay dim. Floats have no such range, so that their brightest value says it.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

UNIT, FULL = 1.0, 255.0
"""What is white in floats, and in bytes."""
ENOUGH = 128.0
"""A value above it settles that white is 255: no other range in use has one."""
WHOLE = (1.0, 3.0, 15.0, 16.0, 100.0)
"""What else is white in whole numbers: of masks, of two bits and four, of the grid of 4 x 4 pixels
that scikit-learn's digits are counted in, and of per cent. 31, 63 and 127, white of five to seven
bits, are left out: no collection in use has them, but darkened bytes do."""
_ROUNDING = 1e-3  # by which arithmetic may lead out of a range; it is cut off
_APART = 2.0  # brightest value of a part that is not in 0..1 by any overshoot of resizing


def is_brightness(low: float, high: float) -> bool:
    """Whether values from `low` to `high` may be those of pictures; NaN may not."""
    return -_ROUNDING <= low <= high <= FULL * (1 + _ROUNDING)


def white_for(brightest: float, *, whole: bool) -> float:
    """The value that is white in pictures whose brightest value is this.

    Of floats 1 and 255 where it lies in 0..1, and where it is beyond 128; between them it is
    itself: 16 in scikit-learn's digits, 100 in per cent. Of whole numbers it is itself where it is
    one of `WHOLE`, and else 255.

    Args:
        brightest: of all pictures.
        whole: whether they are whole numbers.
    """
    if brightest <= UNIT + _ROUNDING:
        return UNIT
    is_white = brightest in WHOLE if whole else brightest <= ENOUGH
    return brightest if is_white else FULL


def are_apart(one: float, other: float) -> bool:
    """Whether of two parts with these brightest values only one is in 0..1; black fits either."""
    low, high = sorted((one, other))
    return 0 < low <= UNIT + _ROUNDING and high >= _APART


def as_bytes(values: NDArray[Any], white: float) -> NDArray[np.uint8]:
    """Values from 0 to `white` as 0 to 255; what rounding led out of that is cut off."""
    scaled = values.astype(np.float32) * np.float32(FULL / white)
    return np.rint(np.clip(scaled, 0, FULL)).astype(np.uint8)
