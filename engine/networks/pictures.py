"""Picture files as what a network reads: a sign in ink, or the whole picture fitted to its size."""

import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from engine.errors import ImageFileError
from engine.files import is_file
from engine.images import FORMATS, MAX_BYTES, MAX_PIXELS, read_page

if TYPE_CHECKING:
    from engine.classifier import Classifier

Pixels = NDArray[np.float32]
Fit = Literal["crop", "pad", "stretch"]
FITS: tuple[Fit, ...] = get_args(Fit)
ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What a network is shown of a picture.

    Attributes:
        pixels: float32 `(H, W, C)` in [0, 1].
        doubts: what is odd about it, a sentence each.
    """

    pixels: Pixels
    doubts: tuple[str, ...] = ()


def picture_for(classifier: "Classifier", path: Path | str, fit: Fit = "crop") -> Seen:
    """What a network is shown of a picture file.

    Args:
        classifier: says by its reading whether it is for ink or for pictures, and of which size.
        path: of the picture.
        fit: how a picture of other proportions is fitted; ink is not.

    Raises:
        ImageFileError: missing, no picture, too large, or without any ink.
    """
    height, width, channels = classifier.input_shape
    if classifier.reading.subject == "ink":
        page = read_page(path)
        return Seen(digit_for(page.digit, classifier.input_shape), tuple(page.doubts))
    picture = _opened(Path(path))
    size, smooth = (width, height), Image.Resampling.BILINEAR
    if fit == "crop":
        picture = ImageOps.fit(picture, size, smooth)
    elif fit == "pad":
        picture = ImageOps.pad(picture, size, smooth)
    else:
        picture = picture.resize(size, smooth)
    if channels == 1:
        picture = picture.convert("L")
    pixels = np.asarray(picture, np.float32) / np.float32(255)
    pixels = pixels[..., None] if pixels.ndim == 2 else pixels
    if pixels.shape[-1] != channels:
        raise ImageFileError(
            f"{Path(path).name}: the network takes {channels} channels, and pictures have one or "
            "three; open a network for pictures."
        )
    return Seen(pixels)


def digit_for(digit: NDArray[np.floating], shape: tuple[int, int, int]) -> Pixels:
    """A digit `(28, 28)` in [0, 1] as a picture `(H, W, C)`, smoothly made larger or smaller."""
    height, width, channels = shape
    pixels = np.asarray(digit, np.float32)
    if pixels.shape != (height, width):
        size = (width, height)
        made = Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR)
        pixels = np.asarray(made, np.float32)
    return np.repeat(pixels[..., None], channels, axis=-1)


def files_in(paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Each file that is named, and each picture in a folder; with why it is left out, or empty.

    Raises:
        ImageFileError: a folder without any picture, or one that cannot be looked into.
    """
    for path in paths:
        try:
            is_folder = path.is_dir()
        except OSError:  # a name that no file can have
            is_folder = False
        if not is_folder:
            yield path, ""
            continue
        try:
            found = sorted(file for file in path.iterdir() if file.suffix.lower() in ENDINGS)
        except OSError as error:
            raise ImageFileError(
                f"The folder {path} cannot be looked into ({error.strerror}); name another one."
            ) from error
        if not found:
            raise ImageFileError(f"There is no picture in the folder {path}; name another one.")
        for file in found:
            hidden = file.name.startswith(".")
            yield file, f"{file.name} is hidden, so it is left out; name it itself." * hidden


def _opened(path: Path) -> Image.Image:
    """A picture in colours, upright, on white where it lets through what is behind it."""
    if not is_file(path):
        raise ImageFileError(f"There is no file {path}; open another one.")
    if path.stat().st_size > MAX_BYTES:
        raise ImageFileError(f"{path.name} is larger than 64 MiB; open a smaller picture.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # Pillow warns of large ones; the next check is stricter
            picture = Image.open(path, formats=FORMATS)
        with picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise ImageFileError(f"{path.name} has over 50 megapixels; open a smaller picture.")
            if picture.mode.startswith("I;16"):  # Pillow would cut 16 bits off at 255
                levels = (np.asarray(picture, np.float32) / 257).astype(np.uint8)
                return Image.fromarray(levels).convert("RGB")
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
            ground = Image.new("RGBA", upright.size, "white")
            return Image.alpha_composite(ground, upright).convert("RGB")
    except ImageFileError:
        raise
    except Exception as error:  # Pillow's decoders raise many kinds for a broken file
        raise ImageFileError(
            f"{path.name} cannot be read as a picture; open a PNG, JPEG or other image file."
        ) from error
