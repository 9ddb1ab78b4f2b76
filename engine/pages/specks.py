"""Specks and dust: only the digit is left."""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.pages.stages import Grey
from engine.pages.threshold import threshold


def without_specks(ink: Grey) -> Grey:
    """Only the digit: the largest piece of ink, and what is large enough to belong to it."""
    level = threshold(ink)
    mask = (ink > level).astype(np.uint8)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(mask)
    if count < 3:
        return ink
    areas = stats[1:, cv2.CC_STAT_AREA].astype(float)
    weights = areas * _middle_weight(centres[1:], mask.shape) * _not_a_frame(stats[1:], mask.shape)
    main = int(weights.argmax())
    box = stats[1 + main]
    keep = [1 + main]
    for number in range(1, count):
        if number not in keep and _belongs(stats[number], box):
            keep.append(number)
    near = cv2.dilate(np.isin(labels, keep).astype(np.uint8), np.ones((5, 5), np.uint8))
    others = (labels > 0) & ~np.isin(labels, keep)
    alone: Grey = np.where((near > 0) & ~others, ink, 0).astype(np.float32)
    return alone


def _middle_weight(centres: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """1 in the middle, less towards the edges: a digit is what the picture was taken of."""
    away = np.abs(centres / np.array(shape[::-1]) - 0.5).max(axis=1)
    return np.clip(1.2 - away, 0.3, 1.0)


def _not_a_frame(stats: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Little for what lies along an edge of the picture, or is a thin frame around others."""
    x, y, w, h, area = stats.T
    touches = (x <= 1) | (y <= 1) | (x + w >= shape[1] - 1) | (y + h >= shape[0] - 1)
    hollow = area / (w * h) < 0.06
    return np.where(touches | hollow, 0.02, 1.0)


def _belongs(piece: NDArray[np.int32], digit: NDArray[np.int32]) -> bool:
    """Whether a piece of ink is part of the digit: not tiny, and not far away."""
    x, y, w, h, area = (int(v) for v in piece)
    left, top, wide, tall, main = (int(v) for v in digit)
    reach = 0.35 * max(wide, tall)
    apart = max(left - (x + w), x - (left + wide), top - (y + h), y - (top + tall), 0)
    return area >= 0.03 * main and apart <= reach and max(w, h) <= 1.5 * max(wide, tall)
