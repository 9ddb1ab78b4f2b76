"""Pictures from files as digits. Files are hostile: sizes are limited before decoding."""

import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from engine.errors import ImageFileError
from engine.files import is_file
from engine.ink import BOX, CENTRE, SIZE, Pixels

MAX_BYTES = 64 * 1024**2
MAX_PIXELS = 50_000_000
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")  # none that runs another program


def read_digit(path: Path | str) -> Pixels:
    """A picture of one digit as float32 `(28, 28)` in [0, 1], ink bright.

    A 28 x 28 picture is taken as it is. Any other is made like an MNIST digit: turned to grey,
    inverted if its border is bright, cut to its ink, scaled into 20 x 20 and shifted by whole
    pixels so that the centre of mass lies at 14.0.

    Raises:
        ImageFileError: missing, no picture, too large, or without any ink.
    """
    path = Path(path)
    grey = _read_grey(path)
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    ink = 1 - grey if np.median(border) > 0.5 else grey
    if ink.shape == (SIZE, SIZE):
        return ink
    if ink.max() - ink.min() < 0.05:
        raise ImageFileError(f"{path.name} shows no ink; open a picture of a digit.")
    return _like_mnist(ink)


def _read_grey(path: Path) -> NDArray[np.float32]:
    if not is_file(path):
        raise ImageFileError(f"There is no file {path}; open another one.")
    if path.stat().st_size > MAX_BYTES:
        raise ImageFileError(f"{path.name} is larger than 64 MiB; open a smaller picture.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # Pillow warns of large pictures; the next check is stricter
            picture = Image.open(path, formats=FORMATS)
        with picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise ImageFileError(f"{path.name} has over 50 megapixels; open a smaller picture.")
            if picture.mode.startswith("I;16"):  # Pillow would cut 16 bits off at 255
                return (np.asarray(picture, np.float32) / 65535).astype(np.float32)
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
            flat = Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright)
            return (np.asarray(flat.convert("L"), np.float32) / 255).astype(np.float32)
    except ImageFileError:
        raise
    except Exception as error:  # Pillow's decoders raise many kinds for a broken file
        raise ImageFileError(
            f"{path.name} cannot be read as a picture; open a PNG, JPEG or other image file."
        ) from error


def _like_mnist(ink: NDArray[np.float32]) -> Pixels:
    threshold = _threshold(ink)
    paper, pen = (float(ink[part].mean()) for part in (ink <= threshold, ink > threshold))
    rows, columns = (np.flatnonzero((ink > threshold).any(axis=axis)) for axis in (1, 0))
    cut = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    black = (paper + threshold) / 2  # paper is never quite even: its brighter half is paper too
    cut = np.clip((cut - black) / (pen - black), 0, 1).astype(np.float32)
    scale = BOX / max(cut.shape)
    height, width = (max(1, round(side * scale)) for side in cut.shape)
    small = Image.fromarray(cut).resize((width, height), Image.Resampling.BOX)
    digit = np.zeros((SIZE, SIZE), np.float32)
    values = np.clip(np.asarray(small, np.float32), 0, 1)
    values /= values.max()
    top = _start(values.sum(axis=1))
    left = _start(values.sum(axis=0))
    digit[top : top + height, left : left + width] = values
    return digit


def _threshold(ink: NDArray[np.float32]) -> float:
    """What parts ink from paper: the two groups whose means lie farthest apart for their sizes.

    Otsu 1979, IEEE Trans. SMC 9(1), 62-66.
    """
    counts, edges = np.histogram(ink, bins=256)
    below = np.cumsum(counts)[:-1]
    above = counts.sum() - below
    sums = np.cumsum(counts * (edges[:-1] + edges[1:]) / 2)
    means_apart = (sums[-1] - sums[:-1]) / above - sums[:-1] / below
    return float(edges[1 + (below * above * means_apart**2).argmax()])


def _start(profile: NDArray[np.float32]) -> int:
    """Where a side of the box begins, so that its centre of mass is nearest to 14.0."""
    mass = float(profile @ np.arange(len(profile)) / profile.sum())
    return int(np.clip(round(CENTRE - mass), 0, SIZE - len(profile)))
