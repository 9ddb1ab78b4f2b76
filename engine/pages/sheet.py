"""The sheet in a photograph: its corners, and how it looks from straight above."""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.pages.greys import border, odd, otsu
from engine.pages.stages import Corners, Grey

Places = NDArray[np.float32]

_AREA = (0.2, 0.97)  # part of the picture that a sheet on a table covers
_SOLID = 0.9  # of its convex hull that a sheet fills
_COVERED = 0.8  # of a sheet that is not ink
_SHADED = (1.0, 0.75, 0.55)  # levels, as parts of Otsu's: a sheet's corners may lie in shadow
_EDGE = 0.1  # of brightness, from a sheet to what it lies on
_INSET = 0.02  # of the shorter side: what is cut off, as an edge is never quite straight


def find_sheet(picture: Grey) -> Corners | None:
    """The corners of a sheet that lies on something darker, or None."""
    level = otsu(picture)
    for part in _SHADED:
        hull = _brighter(picture, level * part)
        if hull is None:
            continue
        corners = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, closed=True), closed=True)
        if len(corners) == 4:
            found = in_order(corners.reshape(4, 2).astype(np.float32))
            if min(_steps(picture, found)) >= _EDGE:
                height, width = picture.shape
                return tuple((float(x / width), float(y / height)) for x, y in found)
    return None


def without_ground(picture: Grey) -> Grey:
    """What a sheet lies on, as bright as the sheet is there: where its corners are not all seen."""
    level = otsu(picture)
    for part in _SHADED:
        hull = _brighter(picture, level * part)
        if hull is None or min(_steps(picture, hull.reshape(-1, 2).astype(np.float32))) < _EDGE:
            continue
        inside = cv2.drawContours(np.zeros(picture.shape, np.uint8), [hull], -1, 1, cv2.FILLED)
        size = odd(min(picture.shape) // 40)
        inside = cv2.erode(inside, np.ones((size, size), np.uint8), borderValue=1)
        _, labels = cv2.distanceTransformWithLabels(
            1 - inside, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
        )
        nearest = np.zeros(int(labels.max()) + 1, np.float32)
        nearest[labels[inside > 0]] = picture[inside > 0]
        return np.where(inside > 0, picture, nearest[labels]).astype(np.float32)
    return picture


def _brighter(picture: Grey, level: float) -> NDArray[np.int32] | None:
    """The outline of what is brighter than `level`, if it is as large and as full as a sheet."""
    if float(np.mean(border(picture) > level)) > 0.5:
        return None
    size = odd(min(picture.shape) // 60)
    bright = (picture > level).astype(np.uint8)
    bright = cv2.morphologyEx(bright, cv2.MORPH_OPEN, np.ones((size, size), np.uint8))
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    largest = max(outlines, key=cv2.contourArea)
    hull: NDArray[np.int32] = cv2.convexHull(largest)
    area = cv2.contourArea(hull)
    if cv2.contourArea(largest) < _SOLID * area:
        return None  # a bright digit, perhaps, and no sheet
    inside = cv2.drawContours(np.zeros_like(bright), [hull], -1, 1, cv2.FILLED)
    if float(bright[inside > 0].mean()) < _COVERED:
        return None  # a bright 0
    return hull if _AREA[0] < area / picture.size < _AREA[1] else None


def _steps(picture: Grey, corners: Places) -> list[float]:
    """How much brighter a picture is just within each side of a shape than just outside.

    Light that fades has no edge, and a line is no end of a sheet. Short sides say nothing, and at
    the picture's own edge there is nothing to be seen beyond.
    """
    middle, (height, width) = corners.mean(axis=0), picture.shape
    reach = max(4.0, min(picture.shape) / 60)
    steps = [1.0]
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        length = float(np.hypot(*(end - start)))
        if length < 4 * reach:
            continue
        normal = np.array([start[1] - end[1], end[0] - start[0]]) / length
        normal *= np.sign((middle - start) @ normal) or 1.0
        along = start + np.linspace(0.1, 0.9, 60)[:, None] * (end - start)
        seen = []
        for way in (reach, -reach):
            x, y = np.rint(along + way * normal).astype(int).T
            kept = (x >= 0) & (x < width) & (y >= 0) & (y < height)
            seen.append(picture[y[kept], x[kept]])
        inside, outside = seen
        if len(outside) > 5 < len(inside):
            steps.append(float(np.median(inside) - np.median(outside)))
    return steps


def in_order(corners: Places) -> Places:
    """Four corners clockwise, from the one whose edge to the next is most nearly level.

    By their angle around the middle, so that a sheet turned by 45 degrees has four as well.
    """
    away = corners - corners.mean(axis=0)
    around = corners[np.argsort(np.arctan2(away[:, 1], away[:, 0]), kind="stable")]
    edge = np.roll(around, -1, axis=0) - around
    slopes = np.abs(np.arctan2(edge[:, 1], edge[:, 0]))
    return np.roll(around, -int(np.round(slopes, 4).argmin()), axis=0)


def from_above(picture: Grey, corners: Corners, *, inset: float = _INSET) -> Grey:
    """The quadrangle between four corners as a rectangle, a little inside its edges.

    Args:
        picture: float32 `(H, W)`.
        corners: clockwise from the top left, in parts of width and height.
        inset: what is cut off on each side, as part of the shorter one.
    """
    height, width = picture.shape
    placed = (np.array(corners, np.float32) * (width, height)).astype(np.float32)
    edges = np.hypot(*(np.roll(placed, -1, axis=0) - placed).T)  # top, right, bottom, left
    wide, tall = (max(2, round(float(max(edges[i], edges[i + 2])))) for i in (0, 1))
    cut = inset * min(wide, tall)
    target = np.array(
        [[-cut, -cut], [wide + cut, -cut], [wide + cut, tall + cut], [-cut, tall + cut]],
        np.float32,
    )
    view = cv2.getPerspectiveTransform(placed, target)
    seen: Grey = cv2.warpPerspective(
        picture, view, (wide, tall), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE
    )
    return seen
