"""How far ruled paper is turned: its lines say so, and then it is turned back."""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.pages.greys import odd
from engine.pages.paper import paper_bright, without_shadow
from engine.pages.stages import Grey, Mask

_SIDE = 400  # pixels: lines are seen at this size as well, and found faster
_FAINT, _REACH = 0.06, 0.55  # ink of a line at least, and its length as part of the shorter side
_MOST, _LEAST = 30.0, 0.7  # degrees
_AGREE = 1.5  # degrees: lines of one sheet differ by no more, seen straight from above
_SHARE = 0.7  # of what is found that has to agree


def tilt(picture: Grey) -> float:
    """Degrees by which the lines of a sheet are turned clockwise; 0 where there are none.

    A digit may have a straight stroke, so a line is thin and goes far, and there are two at least.
    """
    factor = min(_SIDE / max(picture.shape), 1.0)
    height, width = (round(side * factor) for side in picture.shape)
    if min(height, width) < 60:
        return 0.0
    small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    thin = _thin(1 - without_shadow(paper_bright(small)))
    reach = int(_REACH * min(small.shape))
    if np.count_nonzero(thin) < 2 * reach:
        return 0.0
    found = cv2.HoughLinesP(
        thin.astype(np.uint8) * 255, 1, np.pi / 720, reach // 2, None, reach, max(4, reach // 20)
    )
    if found is None:
        return 0.0
    return _agreed(found.reshape(-1, 4).astype(np.float64))


def _thin(ink: Grey) -> Mask:
    """Ink without what is thicker than a line."""
    size = max(5, odd(min(ink.shape) // 60))
    broad = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((size, size), np.uint8))
    broad = cv2.dilate(broad, np.ones((3, 3), np.uint8))
    return (ink - broad) > _FAINT


def _agreed(ends: NDArray[np.float64]) -> float:
    across, down = ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]
    angles = np.degrees(np.arctan2(down, across))
    angles = (angles + 45) % 90 - 45  # level and upright lines of a square say the same
    lengths = np.hypot(across, down)
    usual = float(np.median(np.repeat(angles, np.maximum(lengths // 20, 1).astype(int))))
    near = np.abs(angles - usual) <= _AGREE
    if _apart(ends[near]) < 2 or lengths[near].sum() < _SHARE * lengths.sum():
        return 0.0
    return usual if _LEAST <= abs(usual) <= _MOST else 0.0


def _apart(ends: NDArray[np.float64]) -> int:
    """How many of these lines do not lie on each other: a thick one is found many times."""
    if not len(ends):
        return 0
    across, down = ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]
    middle = (ends[:, :2] + ends[:, 2:]) / 2
    normals = np.stack([-down, across], axis=1) / np.hypot(across, down)[:, None]
    normals *= np.where(normals[:, :1] + normals[:, 1:] < 0, -1, 1)
    offsets = np.sort((middle * normals).sum(axis=1))
    return 1 + int((np.diff(offsets) > 8).sum())


def turned(picture: Grey, degrees: float) -> Grey:
    """The picture turned anticlockwise by `degrees`; its edge goes on into the empty corners."""
    height, width = picture.shape
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    straight: Grey = cv2.warpAffine(
        picture, turn, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return straight
