"""Drawings of version 1, as InkLens kept them before there were `.inklens` files."""

from typing import Any

import numpy as np

from engine.data.mnist import TEST_SAMPLES
from engine.drawing import BRUSH_RANGE, SIDE, Drawing, Picture, blank
from engine.ink import SIZE, Ink

FORMAT = "inklens-drawing"
VERSION = 1


def from_json(data: dict[str, Any]) -> Drawing:
    """The drawing in plain data.

    Raises:
        ValueError, KeyError, TypeError, OverflowError: it is not one.
    """
    if data["format"] != FORMAT or data["version"] != VERSION:
        raise ValueError("not a drawing of a known version")
    width = float(np.clip(float(data["width"]), *BRUSH_RANGE))
    ink = Ink([np.clip(np.array(s, np.float32), 0, SIDE) for s in data["strokes"]], width)
    stored = data["picture"]
    if stored is None:
        return Drawing(ink) if not ink.is_empty else blank(width)
    pixels = (np.array(stored["pixels"], np.float32) / 255).astype(np.float32)
    if pixels.shape != (SIZE, SIZE) or not (pixels.min() >= 0 and pixels.max() <= 1):
        raise ValueError("not a 28 x 28 picture")
    label = None if stored["label"] is None else int(stored["label"])
    number = stored.get("sample")  # files of earlier versions do not name it
    sample = None if number is None else int(number)
    if sample is not None and sample not in range(TEST_SAMPLES):
        raise ValueError("no such test sample")
    return Drawing(ink, Picture(pixels, str(stored["name"]), label, sample))
