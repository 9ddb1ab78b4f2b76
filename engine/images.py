"""Pictures from files, in colour and as digits.

Files are hostile: sizes are limited before decoding.
"""

import math
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import ImageFileError, NoInkError
from engine.files import is_file
from engine.ink import Pixels
from engine.words import tr

if TYPE_CHECKING:
    from engine.pages.stages import Cleaned

Rgba = NDArray[np.float32]
"""Float32 `(H, W, 4)` in [0, 1]: red, green, blue and opacity."""

BLACK, WHITE = 0.0, 1.0
"""What may lie under a picture where it is transparent."""

MAX_BYTES = 64 * 1024**2
MAX_PIXELS = 50_000_000
ENOUGH_PIXELS = 4_000_000
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")  # none that runs another program
SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm")
_INDEXED = ("1", "P", "PA")
_LOST = 0.1  # of brightness: what is nearer than this to white does not stand out from it
_NEARLY_ALL = 0.9  # of what is visible; edges are half transparent, and their colour may be any
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: (0, True),
    3: (2, False),
    4: (2, True),
    5: (3, True),
    6: (3, False),
    7: (1, True),
    8: (1, False),
}
"""EXIF's orientation: quarter turns anticlockwise, and whether it is then mirrored."""


def read_digit(path: Path | str) -> Pixels:
    """A picture of one digit as float32 `(28, 28)` in [0, 1], ink bright.

    A 28 x 28 picture on plain paper is taken as it is. Any other is made like an MNIST digit, as
    `engine.pages.clean.clean` says: its sheet alone, without shadow, lines and specks, scaled into
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
    from engine.pages.clean import clean

    path = Path(path)
    with named(path.name):
        return clean(grey_of(read_picture(path)))


@contextmanager
def named(name: str) -> Iterator[None]:
    """Say which picture it is that shows no ink."""
    try:
        yield
    except NoInkError:
        words = tr("{name} shows no ink; open a picture of a digit.", name=name)
        raise NoInkError(words) from None


def get_ready() -> None:
    """Import what reads `FORMATS`, and no more: else the first picture would wait for all of it."""
    Image.preinit()
    import_module("PIL.TiffImagePlugin")
    import_module("PIL.WebPImagePlugin")


def read_picture(path: Path | str) -> Rgba:
    """A picture file, upright as its camera says; one of 16 megapixels or more is made smaller.

    Raises:
        ImageFileError: missing, no picture, or too large.
    """
    path = Path(path)
    if not is_file(path):
        raise ImageFileError(tr("There is no file {path}; open another one.", path=path))
    if path.stat().st_size > MAX_BYTES:
        raise ImageFileError(
            tr("{name} is larger than 64 MiB; open a smaller picture.", name=path.name)
        )
    try:
        # Of a plain TIFF that Pillow opens by its path it maps the rows with the sides of the
        # picture turned upright, which scrambles it; from an open file it reads and then turns.
        with path.open("rb") as file, _opened(file) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise ImageFileError(
                    tr("{name} has over 50 megapixels; open a smaller picture.", name=path.name)
                )
            return _decoded(picture)
    except ImageFileError:
        raise
    except Image.DecompressionBombError as error:  # of over 179 megapixels
        raise ImageFileError(
            tr("{name} has over 50 megapixels; open a smaller picture.", name=path.name)
        ) from error
    except Exception as error:  # Pillow's decoders raise many kinds for a broken file
        raise ImageFileError(
            tr(
                "{name} cannot be read as a picture; open a PNG, JPEG or other image file.",
                name=path.name,
            )
        ) from error


def _opened(file: IO[bytes]) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of large pictures; what is asked of it next is stricter
        return Image.open(file, formats=FORMATS)


def _decoded(picture: Image.Image) -> Rgba:
    # A digit of 28 pixels needs no more, and floats of all of them fill the memory.
    shrink = math.isqrt(picture.width * picture.height // ENOUGH_PIXELS)
    if picture.mode == "F" or picture.mode.startswith("I"):  # Pillow would cut them off at 255
        return _upright(_grey_rgba(_unit(picture)[:: shrink or 1, :: shrink or 1]), picture)
    if shrink > 1 and picture.mode in _INDEXED:  # which has no means of its pixels
        small = picture.convert("L" if picture.mode == "1" else "RGBA").reduce(shrink)
    else:
        small = picture.reduce(shrink) if shrink > 1 else picture
    rgba = np.asarray(small.convert("RGBA"), np.float32) / np.float32(255)
    return _upright(rgba, picture)


def _unit(picture: Image.Image) -> NDArray[np.float32]:
    """A picture of more than eight bits in [0, 1]."""
    if picture.mode.startswith("I;16"):
        return np.asarray(picture, np.float32) / np.float32(65535)
    values = np.asarray(picture, np.float32)
    if picture.mode == "I" and values.min() >= 0 and values.max() <= 65535:
        return values / np.float32(65535 if values.max() > 255 else 255)
    return _from_floats(values)


def _upright(pixels: Rgba, picture: Image.Image) -> Rgba:
    """As the camera says that it was held."""
    turns, mirrored = _UPRIGHT.get(picture.getexif().get(_ORIENTATION, 1), (0, False))
    turned = np.rot90(pixels, turns)
    return np.ascontiguousarray(turned[:, ::-1] if mirrored else turned)


def _grey_rgba(grey: NDArray[np.float32]) -> Rgba:
    return np.stack([grey, grey, grey, np.ones_like(grey)], axis=-1)


def _from_floats(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """A picture of floats: in 0..1 as it is, else over its own range."""
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    if low < 0 or high > 1:
        values = (values - min(low, 0.0)) / max(high - min(low, 0.0), 1e-6)
    return values.astype(np.float32)


def grey_of(rgba: Rgba) -> NDArray[np.float32]:
    """Grey `(H, W)` in [0, 1], on the ground that it has alone, see `ground_under`."""
    grey, alpha = _brightness(rgba), rgba[..., 3]
    if _is_opaque(alpha):
        return grey
    return (grey * alpha + ground_under((rgba,)) * (1 - alpha)).astype(np.float32)


def colour_of(rgba: Rgba, *, ground: float | None = None) -> NDArray[np.float32]:
    """Red, green and blue `(H, W, 3)` in [0, 1].

    Args:
        rgba: the picture.
        ground: what lies under it where it is transparent; None: what it has alone.
    """
    colours, alpha = rgba[..., :3], rgba[..., 3]
    if _is_opaque(alpha):
        return np.ascontiguousarray(colours, np.float32)
    under = ground_under((rgba,)) if ground is None else ground
    return np.ascontiguousarray(
        colours * alpha[..., None] + under * (1 - alpha[..., None]), np.float32
    )


def ground_under(pictures: Iterable[Rgba]) -> float:
    """What lies under pictures that belong together where they are transparent: white, or black.

    It is black where most of them would be lost on white: nearly all that is visible is within 0.1
    of it. One ground for all: else two whose colours hardly differ would be a dark sign on white
    and a bright one on black. Opaque ones and empty ones have no say.

    Returns:
        `WHITE` or `BLACK`.
    """
    lost, count = 0, 0
    for rgba in pictures:
        grey, alpha = _brightness(rgba), rgba[..., 3]
        if alpha.any() and not _is_opaque(alpha):
            lost += _is_lost_on_white(grey, alpha)
            count += 1
    return BLACK if 2 * lost > count else WHITE


def may_be_transparent(path: Path) -> bool:
    """Whether a picture file says that it has transparency; only its head is read.

    One that cannot be opened has none: `read_picture` says what is wrong.
    """
    if not is_file(path):
        return False
    try:
        with path.open("rb") as file, _opened(file) as picture:
            return bool(picture.has_transparency_data)
    except Exception:  # as in `read_picture`
        return False


def _is_opaque(alpha: NDArray[np.float32]) -> bool:
    return bool((alpha > 0.996).all())


def _is_lost_on_white(grey: NDArray[np.float32], alpha: NDArray[np.float32]) -> bool:
    """Whether hardly anything that is visible stands out from white."""
    lost = float(alpha[grey > WHITE - _LOST].sum())
    return lost > _NEARLY_ALL * float(alpha.sum())


def _brightness(rgba: Rgba) -> NDArray[np.float32]:
    grey: NDArray[np.float32] = rgba[..., :3] @ np.array([0.299, 0.587, 0.114], np.float32)
    return grey.astype(np.float32, copy=False)
