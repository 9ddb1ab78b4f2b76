"""Picture files as what a network reads: a sign in ink, or the whole picture fitted to its size.

Drawings (`.inklens`) are read by networks of signs in ink.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.data.inklens_file import SUFFIX, read_drawing
from engine.errors import DrawingFileError, ImageFileError
from engine.images import SUFFIXES, colour_of, read_page, read_picture
from engine.pictures.fitting import Fit, fitted
from engine.words import tr

if TYPE_CHECKING:
    from engine.classifier import Classifier

Pixels = NDArray[np.float32]
READ = (*SUFFIXES, SUFFIX)
"""What of a folder is read."""


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
    """What a network is shown of a picture file, or of a drawing's.

    Args:
        classifier: says by its reading whether it is for ink or for pictures, and of which size.
        path: of the picture.
        fit: how a picture of other proportions is fitted; ink is not.

    Raises:
        ImageFileError: missing, no picture, too large, or without any ink; a drawing where the
            network reads pictures.
    """
    height, width, channels = classifier.input_shape
    if Path(path).suffix.lower() == SUFFIX:
        return Seen(digit_for(_drawn(classifier, Path(path)), classifier.input_shape))
    if classifier.reading.subject == "ink":
        page = read_page(path)
        return Seen(digit_for(page.digit, classifier.input_shape), tuple(page.doubts))
    if channels not in (1, 3):
        raise ImageFileError(
            tr(
                "{name}: the network takes {channels} channels, and pictures have one or "
                "three; open a network for pictures.",
                name=Path(path).name,
                channels=channels,
            )
        )
    picture = colour_of(read_picture(path))
    return Seen(fitted(picture, height, width, channels, fit))


def _drawn(classifier: "Classifier", path: Path) -> Pixels:
    if classifier.reading.subject != "ink":
        raise ImageFileError(
            tr(
                "{name} is a drawing, and the network reads whole pictures; name pictures, or "
                "a network for digits.",
                name=path.name,
            )
        )
    try:
        drawing = read_drawing(path).drawing
    except DrawingFileError as error:
        raise ImageFileError(str(error)) from error
    if drawing.is_empty:
        raise ImageFileError(
            tr("{name} holds a drawing without any ink; name another one.", name=path.name)
        )
    return drawing.digit().pixels


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
    """Each file that is named, and each picture or drawing in a folder; with why it is left out.

    The reason is empty where it is not.

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
            found = sorted(file for file in path.iterdir() if file.suffix.lower() in READ)
        except OSError as error:
            raise ImageFileError(
                tr(
                    "The folder {path} cannot be looked into ({strerror}); name another one.",
                    path=path,
                    strerror=error.strerror,
                )
            ) from error
        if not found:
            raise ImageFileError(
                tr("There is no picture in the folder {path}; name another one.", path=path)
            )
        for file in found:
            hidden = file.name.startswith(".")
            yield (
                file,
                tr("{name} is hidden, so it is left out; name it itself.", name=file.name) * hidden,
            )
