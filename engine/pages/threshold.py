"""What is ink and what is paper."""

import numpy as np

from engine.pages.greys import otsu
from engine.pages.stages import Grey, Mask

_SEEN = 0.2  # brightness of ink that makes a digit as large as it looks


def threshold(ink: Grey) -> float:
    """What parts ink from paper: the two groups whose means lie farthest apart for their sizes.

    Otsu's level, then halfway between the groups, as one is far smaller.
    """
    level = otsu(ink)
    part = ink > level
    if not part.any() or part.all():
        return level
    return float((ink[part].mean() + ink[~part].mean()) / 2)


def stretched(ink: Grey, level: float) -> Grey:
    """Ink from 0 at the paper to 1 at what the pen usually left, given the level between both."""
    inked = ink > level
    if not inked.any():
        return np.zeros_like(ink)
    pen = float(ink[inked].mean())
    paper = level * 0.5  # paper is never quite even: its brighter half is paper too
    clear: Grey = np.clip((ink - paper) / max(pen - paper, 1e-6), 0, 1).astype(np.float32)
    return clear


def seen(ink: Grey) -> Mask:
    """What looks like ink where no level was chosen."""
    return ink > max(_SEEN * float(ink.max()), 1e-3)
