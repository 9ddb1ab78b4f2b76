"""The paper: bright, evenly lit, and gone."""

import cv2
import numpy as np

from engine.pages.greys import as_bytes, border, odd
from engine.pages.stages import Grey


def paper_bright(picture: Grey) -> Grey:
    """The picture, or its negative where the ink is bright."""
    middle = np.median([0.5, picture.max(), picture.min()])
    return picture if np.median(border(picture)) > middle else 1 - picture


def without_shadow(picture: Grey) -> Grey:
    """Divided by the brightness that the paper has there: even light, white paper."""
    factor = max(min(picture.shape) / 120, 1.0)
    small = cv2.resize(picture, None, fx=1 / factor, fy=1 / factor, interpolation=cv2.INTER_AREA)
    size = odd(int(min(small.shape) * 0.3))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    steady = cv2.medianBlur(as_bytes(small), 3).astype(np.float32) / 255
    paper = cv2.morphologyEx(steady, cv2.MORPH_CLOSE, disc, borderType=cv2.BORDER_REPLICATE)
    paper = cv2.GaussianBlur(paper, (0, 0), size / 6, borderType=cv2.BORDER_REPLICATE)
    paper = cv2.resize(paper, picture.shape[::-1], interpolation=cv2.INTER_LINEAR)
    even: Grey = np.clip(picture / np.maximum(paper, 0.02), 0, 1).astype(np.float32)
    return even
