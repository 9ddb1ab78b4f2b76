"""Ruled and squared paper, margins and boxes: lines go, and the strokes under them stay whole."""

import cv2
import numpy as np

from engine.pages.stages import FAINTEST, Grey, Mask
from engine.pages.threshold import threshold

_LENGTH = (0.5, 0.6)  # of a ruled line, as part of width and height


def without_lines(ink: Grey) -> Grey:
    """Without thin straight lines that go across: ruled or squared paper, margins, boxes."""
    left = ink.copy()
    level = threshold(ink) * 0.5  # lines may be fainter than ink
    faint = float(np.median(ink[ink > FAINTEST / 2])) if (ink > FAINTEST / 2).any() else level
    for cut in sorted({level, min(level, faint * 0.7)}):
        for mask, axis in ((left > cut, 0), (left > cut, 1)):
            lines = _lines(mask, axis)
            if lines.any():
                left = _erased(left, lines, axis)
    return left


def _lines(mask: Mask, axis: int) -> Mask:
    """Thin long runs of a mask: level ones for axis 0, upright ones for axis 1."""
    across = mask.T if axis else mask
    length = max(int(across.shape[1] * _LENGTH[axis]), 8)
    thick = max(3, min(mask.shape) // 60)
    # A line drawn by hand or seen at an angle is not quite level: look at it a little blurred.
    fat = cv2.dilate(across.astype(np.uint8), np.ones((3, 1), np.uint8))
    long = cv2.morphologyEx(fat, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(long)
    thin = np.zeros_like(across)
    for number in range(1, count):
        if stats[number, cv2.CC_STAT_HEIGHT] <= thick + 2:
            thin |= labels == number
    thin = cv2.dilate(thin.astype(np.uint8), np.ones((3, 1), np.uint8)).astype(bool)
    return thin.T if axis else thin


def _erased(ink: Grey, lines: Mask, axis: int) -> Grey:
    """The ink with each line filled in from what lies on both of its sides."""
    source, cut = (ink.T, lines.T) if axis else (ink, lines)
    rows = np.arange(len(source))[:, None]
    above = np.maximum.accumulate(np.where(cut, -1, rows), axis=0)
    below = np.minimum.accumulate(np.where(cut, len(source), rows)[::-1], axis=0)[::-1]
    columns = np.arange(source.shape[1])[None, :]
    over = np.where(above >= 0, source[np.clip(above, 0, None), columns], 0)
    under = np.where(below < len(source), source[np.clip(below, None, len(source) - 1), columns], 0)
    filled = np.where(cut, np.minimum(over, under), source).astype(np.float32)
    return filled.T.copy() if axis else filled
