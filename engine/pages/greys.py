"""Small change of the stages: borders, sizes, bytes for OpenCV."""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.pages.stages import FAINTEST, Grey

WORKING_SIDE = 1024  # pixels; more of a page than that says nothing more about a digit of 20


def border(picture: Grey) -> Grey:
    """The outermost pixels, in a row."""
    return np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])


def working_size(grey: Grey) -> Grey:
    """A picture no larger than is looked at."""
    factor = WORKING_SIDE / max(grey.shape)
    if factor >= 1:
        return np.asarray(grey, np.float32)
    height, width = (max(1, round(side * factor)) for side in grey.shape)  # a strip stays one
    smaller: Grey = cv2.resize(
        np.asarray(grey, np.float32), (width, height), interpolation=cv2.INTER_AREA
    )
    return smaller


def denoised(ink: Grey) -> Grey:
    """Ink without single grains, unless grains are all there is."""
    size = 5 if min(ink.shape) >= 200 else 3
    if min(ink.shape) < 60:
        return np.clip(ink, 0, 1)
    smooth: Grey = cv2.medianBlur(np.clip(ink, 0, 1), size)
    return smooth if smooth.max() > FAINTEST else np.clip(ink, 0, 1)  # a dot may be all there is


def paper_level(ink: Grey) -> float:
    """The ink of the paper itself: what most of the border has."""
    return float(np.median(border(ink)))


def otsu(picture: Grey) -> float:
    """The level in [0, 1] that parts two groups best (Otsu 1979, IEEE Trans. SMC 9(1), 62-66)."""
    level, _ = cv2.threshold(as_bytes(picture), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return float(level) / 255


def as_bytes(picture: Grey) -> NDArray[np.uint8]:
    """A picture in 0..255, as OpenCV wants it."""
    return np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)


def odd(size: int) -> int:
    """The size, or the next odd one."""
    return max(size, 1) | 1
