"""A picture of any size as the image of a fixed size that a network reads, and the way back."""

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image

from engine.pictures.painting import Rgb

Fit = Literal["crop", "pad", "stretch"]
FITS: tuple[Fit, ...] = get_args(Fit)
GREY = np.array([0.299, 0.587, 0.114], np.float32)
"""Parts of red, green and blue in brightness (ITU-R BT.601), as Keras's and Pillow's "L"."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a picture's points lie in the image: `image = picture * (across, down) + (dx, dy)`.

    Coordinates of both count from the corner of the first pixel: x right, y down.
    """

    across: float
    down: float
    dx: float
    dy: float

    def to_image(self, points: ArrayLike) -> NDArray[np.float64]:
        """Points of the picture, `(n, 2)`, in the image."""
        return np.asarray(points, np.float64) * (self.across, self.down) + (self.dx, self.dy)

    def to_picture(self, points: ArrayLike) -> NDArray[np.float64]:
        """Points of the image, `(n, 2)`, in the picture."""
        return (np.asarray(points, np.float64) - (self.dx, self.dy)) / (self.across, self.down)


def placement(size: tuple[int, int], image: tuple[int, int], fit: Fit) -> Placement:
    """How a picture comes to lie in an image; both sizes are height and width.

    Args:
        size: of the picture.
        image: of the image.
        fit: "crop" fills the image and cuts off what does not fit, the same on both sides; "pad"
            shows the whole picture in the middle; "stretch" changes its proportions.
    """
    down, across = image[0] / size[0], image[1] / size[1]
    if fit == "crop":
        down = across = max(down, across)
    elif fit == "pad":
        down = across = min(down, across)
    return Placement(
        across, down, (image[1] - size[1] * across) / 2, (image[0] - size[0] * down) / 2
    )


def fitted(
    picture: Rgb, height: int, width: int, channels: int = 3, fit: Fit = "crop"
) -> NDArray[np.float32]:
    """The picture as float32 `(height, width, channels)` in [0, 1], smoothly made smaller.

    What "pad" leaves empty has the middle colour of the picture's edge, so that there is no edge
    which a network could take for one.

    Args:
        picture: `(H, W, 3)`.
        height: of the image.
        width: of the image.
        channels: 3 for colours, 1 for brightness.
        fit: as `placement` says.
    """
    if channels not in (1, 3):
        raise ValueError(f"an image has 1 or 3 channels, not {channels}")
    layers = picture if channels == 3 else (picture @ GREY)[..., None]
    size = layers.shape[:2]
    place = placement((size[0], size[1]), (height, width), fit)
    (left, top), (right, bottom) = place.to_picture([(0, 0), (width, height)])
    if fit != "pad":
        return _resized(layers, (left, top, right, bottom), height, width)
    tall = min(max(1, round(size[0] * place.down)), height)
    wide = min(max(1, round(size[1] * place.across)), width)
    image = np.empty((height, width, channels), np.float32)
    image[:] = _edge_colour(layers)
    first, start = (height - tall) // 2, (width - wide) // 2
    image[first : first + tall, start : start + wide] = _resized(
        layers, (0.0, 0.0, float(size[1]), float(size[0])), tall, wide
    )
    return image


def _resized(
    layers: NDArray[np.float32], box: tuple[float, float, float, float], height: int, width: int
) -> NDArray[np.float32]:
    """The part of a picture within a box, each pixel a weighted mean of all that it covers."""
    tall, wide = layers.shape[:2]
    inside = (max(box[0], 0.0), max(box[1], 0.0), min(box[2], wide), min(box[3], tall))
    if (tall, wide) == (height, width) == (inside[3] - inside[1], inside[2] - inside[0]):
        return np.array(layers, np.float32)
    smooth = Image.Resampling.BILINEAR
    made = [
        np.asarray(
            Image.fromarray(np.ascontiguousarray(layer)).resize((width, height), smooth, inside)
        )
        for layer in np.moveaxis(layers, -1, 0)
    ]
    return np.clip(np.stack(made, axis=-1), 0, 1).astype(np.float32)


def _edge_colour(layers: NDArray[np.float32]) -> NDArray[np.float32]:
    edge = np.concatenate([layers[0], layers[-1], layers[:, 0], layers[:, -1]])
    return np.asarray(np.median(edge, axis=0), np.float32)
