"""Maps of networks that read colours: one value a pixel, and the picture that lies under them."""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.pictures.painting import Rgb
from engine.render import Colours, Ground, View, heatmap

Merge = Literal["sum", "largest"]


def merged(values: NDArray[np.floating], how: Merge = "sum") -> NDArray[np.float32]:
    """Values `(H, W, C)` of all channels as one value a pixel, `(H, W)`.

    Args:
        values: of an explanation.
        how: "sum" keeps the sign, and what the whole map adds up to; "largest" is the largest
            |value| of a pixel's channels (Simonyan et al. 2013, section 3.1), which has no sign.
    """
    given = np.asarray(values, np.float32)
    if given.ndim != 3:
        raise ValueError(f"values of channels are (H, W, C), but these are {given.shape}")
    return given.sum(axis=2) if how == "sum" else np.abs(given).max(axis=2)


def over_picture(
    picture: Rgb, values: NDArray[np.floating], view: View = "signed", *, ground: Ground = "light"
) -> Colours:
    """A map `(h, w)` over a picture `(H, W, 3)`, uint8 RGBA `(H, W, 4)`, a pixel a picture's pixel.

    Where values are small the picture is seen, in grey, so that no colour of it is taken for one
    of the map. Each pixel of the map covers the rectangle of the picture that it belongs to:
    nearest neighbour, as no resolution is implied that is not there.
    """
    height, width = picture.shape[:2]
    rows = np.minimum((np.arange(height) + 0.5) * values.shape[0] / height, values.shape[0] - 1)
    columns = np.minimum((np.arange(width) + 0.5) * values.shape[1] / width, values.shape[1] - 1)
    place = np.ix_(rows.astype(int), columns.astype(int))
    strength = np.abs(np.asarray(values, np.float32))
    largest = max(float(strength.max(initial=0.0)), float(np.finfo(np.float32).tiny))
    alpha = np.sqrt(strength / largest)[place][..., None]
    colours = heatmap(values, view, ground=ground).pixels[..., :3].astype(np.float32)[place]
    grey = (picture @ np.array([0.299, 0.587, 0.114], np.float32))[..., None] * 255
    mixed = np.rint(grey * (1 - alpha) + colours * alpha).astype(np.uint8)
    return np.concatenate([mixed, np.full((height, width, 1), 255, np.uint8)], axis=-1)
