"""Pictures to files, by tf-explain's names."""

from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from PIL import Image

from engine.errors import InputShapeError, OutputError
from engine.files import write_whole
from engine.utils.display import image_to_uint_255


def save_picture(picture: NDArray[Any], output_dir: Path | str, output_name: str) -> None:
    """Write a picture to `output_dir / output_name`; the folder is made if need be.

    Args:
        picture: `(h, w)`, `(h, w, 1)` or RGB `(h, w, 3)`; what is not uint8 is made so as
            `image_to_uint_255` does.
        output_dir: folder.
        output_name: name of the file; its ending, `.png` for instance, says which format.

    Raises:
        InputShapeError: an array that is no picture.
        OutputError: the folder cannot be written to, or no picture's name ends so.
    """
    folder, pixels = Path(output_dir), image_to_uint_255(picture)
    if pixels.ndim not in (2, 3) or pixels.shape[2:] not in ((), (1,), (3,), (4,)):
        raise InputShapeError(
            f"A picture is an array (h, w) or (h, w, 3), but this one is {pixels.shape}; "
            "grid_display makes one of several."
        )
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
    """Write a grey picture, `(h, w)` or `(h, w, 1)`: see `save_picture`."""
    save_picture(image, output_dir, output_name)


def save_rgb(image: NDArray[Any], output_dir: Path | str, output_name: str) -> None:
    """Write a picture in colour, RGB `(h, w, 3)`: see `save_picture`."""
    save_picture(image, output_dir, output_name)
