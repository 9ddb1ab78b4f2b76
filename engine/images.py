"""Pictures from files as digits. Files are hostile: sizes are limited before decoding."""

import math
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from engine.errors import ImageFileError
from engine.files import is_file
from engine.ink import Pixels

if TYPE_CHECKING:
    from engine.cleaning import Cleaned

MAX_BYTES = 64 * 1024**2
MAX_PIXELS = 50_000_000
ENOUGH_PIXELS = 4_000_000
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")  # none that runs another program


def read_digit(path: Path | str) -> Pixels:
    """A picture of one digit as float32 `(28, 28)` in [0, 1], ink bright.

    A 28 x 28 picture on plain paper is taken as it is. Any other is made like an MNIST digit, as
    `engine.cleaning.clean` says: its sheet alone, without shadow, lines and specks, scaled into
    20 x 20 and shifted by whole pixels so that the centre of mass lies at 14.0.

    Raises:
        ImageFileError: missing, no picture, too large, or without any ink.
    """
    return read_page(path).digit


def read_page(path: Path | str) -> "Cleaned":
    """The same, with what was done to the picture, and what is odd about the result.

    Raises:
        ImageFileError: as `read_digit`.
    """
    from engine.cleaning import clean

    path = Path(path)
    try:
        return clean(_read_grey(path))
    except ImageFileError as error:
        if str(error).startswith("shows"):
            raise ImageFileError(f"{path.name} {error}") from None
        raise


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
            if picture.mode == "F":
                return _from_floats(np.asarray(picture, np.float32))
            # A digit of 28 pixels needs no more, and floats of all of them fill the memory.
            shrink = math.isqrt(picture.width * picture.height // ENOUGH_PIXELS)
            small = picture.reduce(shrink) if shrink > 1 else picture
            upright = ImageOps.exif_transpose(small).convert("RGBA")
            return _flattened(np.asarray(upright, np.float32) / np.float32(255))
    except ImageFileError:
        raise
    except Exception as error:  # Pillow's decoders raise many kinds for a broken file
        raise ImageFileError(
            f"{path.name} cannot be read as a picture; open a PNG, JPEG or other image file."
        ) from error


def _from_floats(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """A picture of floats: in 0..1 as it is, else over its own range."""
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    if low < 0 or high > 1:
        values = (values - min(low, 0.0)) / max(high - min(low, 0.0), 1e-6)
    return values.astype(np.float32)


def _flattened(rgba: NDArray[np.float32]) -> NDArray[np.float32]:
    """Grey, on a ground that the visible colours stand out from: white, unless they are bright."""
    grey = rgba[..., :3] @ np.array([0.299, 0.587, 0.114], np.float32)
    alpha = rgba[..., 3]
    if (alpha > 0.996).all():
        return grey.astype(np.float32)
    shown = float((grey * alpha).sum() / max(float(alpha.sum()), 1e-6))
    ground = 0.0 if shown > 0.6 else 1.0
    return (grey * alpha + ground * (1 - alpha)).astype(np.float32)
