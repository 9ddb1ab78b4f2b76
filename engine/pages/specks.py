"""Specks and dust: only the digit is left."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.pages.stages import Grey
from engine.pages.threshold import threshold

_AS_TALL, _AS_MUCH = 0.6, 0.3
"""Of the digit's height and of its ink: what has both may be another digit, a 1 beside a 0 too."""


@dataclass(frozen=True, slots=True, eq=False)
class _Pieces:
    """Pieces of ink that do not touch each other, and which of them are the digit.

    Attributes:
        labels: int32 `(H, W)`, which piece each pixel is of; 0 is paper.
        digit: numbers of the pieces that are the digit, the largest first.
        others: how many of the rest might be digits too.
    """

    labels: NDArray[np.int32]
    digit: list[int]
    others: int


def without_specks(ink: Grey) -> tuple[Grey, int]:
    """Only the digit: the largest piece of ink, and what is large enough to belong to it.

    Returns:
        The digit's ink, and how many pieces are left out that look as large as it, and as bold.
    """
    pieces = _pieces(ink)
    if pieces is None:
        return ink, 0
    is_digit = np.isin(pieces.labels, pieces.digit)
    near = cv2.dilate(is_digit.astype(np.uint8), np.ones((5, 5), np.uint8))
    others = (pieces.labels > 0) & ~is_digit
    alone: Grey = np.where((near > 0) & ~others, ink, 0).astype(np.float32)
    return alone, pieces.others


def _pieces(ink: Grey) -> _Pieces | None:
    """None where there is one piece at most."""
    level = threshold(ink)
    mask = (ink > level).astype(np.uint8)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(mask)
    if count < 3:
        return None
    areas = stats[1:, cv2.CC_STAT_AREA].astype(float)
    whole = _not_a_frame(stats[1:], mask.shape)
    main = int((areas * _middle_weight(centres[1:], mask.shape) * whole).argmax())
    box, digit = stats[1 + main], [1 + main]
    others = 0
    for number in range(1, count):
        if number == 1 + main:
            continue
        if _belongs(stats[number], box):
            digit.append(number)
        elif whole[number - 1] == 1.0 and _is_as_large(stats[number], box):
            others += 1
    return _Pieces(labels, digit, others)


def _is_as_large(piece: NDArray[np.int32], digit: NDArray[np.int32]) -> bool:
    """Whether it could be a digit of the same hand: as tall, and with about as much ink."""
    (_, _, _, h, area), (_, _, _, tall, main) = piece, digit
    return bool(_AS_TALL <= h / tall <= 1 / _AS_TALL and area >= _AS_MUCH * main)


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
