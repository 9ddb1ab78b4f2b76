"""Pictures to files, by tf-explain's names."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import OutputError
from engine.files import write_whole


def save_picture(picture: NDArray[Any], output_dir: Path | str, output_name: str) -> None:
    """Write a picture to `output_dir / output_name`; the folder is made if need be.

    Args:
        picture: uint8 `(h, w)`, `(h, w, 1)` or RGB `(h, w, 3)`.
        output_dir: folder.
        output_name: name of the file; its ending, `.png` for instance, says which format.

    Raises:
        OutputError: the folder cannot be written to, or no picture's name ends so.
    """
    folder, pixels = Path(output_dir), np.asarray(picture)
    shown = Image.fromarray(pixels[..., 0] if pixels.shape[2:] == (1,) else pixels)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / output_name, shown.save)
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be made ({error.strerror or error}); choose another folder."
        ) from error
    except ValueError as error:  # Pillow knows a format by the name's ending
        raise OutputError(f"{output_name} is no picture's name; end it in .png.") from error


def save_grayscale(image: NDArray[Any], output_dir: Path | str, output_name: str) -> None:
    """Write a grey picture, uint8 `(h, w)` or `(h, w, 1)`: see `save_picture`."""
    save_picture(image, output_dir, output_name)


def save_rgb(image: NDArray[Any], output_dir: Path | str, output_name: str) -> None:
    """Write a picture in colour, uint8 RGB `(h, w, 3)`: see `save_picture`."""
    save_picture(image, output_dir, output_name)
