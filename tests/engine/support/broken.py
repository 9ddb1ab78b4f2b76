"""Every reader of files that others may have made, with a good file and its one named error."""

import json

import numpy as np
from PIL import Image

from engine.arrays import read_arrays, write_arrays
from engine.data.pen import read_pen_digits
from engine.errors import CheckpointError, DataError, ImageFileError, LabelsError
from engine.images import read_picture
from engine.networks.names import read_names

_PICTURE = Image.fromarray(
    np.random.default_rng(0).integers(0, 255, (23, 31, 3), dtype=np.uint8), "RGB"
)
_PEN = """.SEGMENT DIGIT 0-1 ? "3"
.COMMENT 3 7 1
.PEN_DOWN
 10 20
 30 40
.PEN_UP
"""


def _picture(kind, ending):
    return f"a.{ending}", lambda path: _PICTURE.save(path, kind), read_picture, ImageFileError


def _arrays(path):
    write_arrays(path, {"weights_0": np.ones((9, 7), np.float32), "n": np.arange(5)})


def _names(path):
    path.write_text(json.dumps({"names": [f"class {i}" for i in range(10)]}))


READERS = {
    "png": _picture("PNG", "png"),
    "jpeg": _picture("JPEG", "jpg"),
    "gif": _picture("GIF", "gif"),
    "bmp": _picture("BMP", "bmp"),
    "webp": _picture("WEBP", "webp"),
    "tiff": _picture("TIFF", "tif"),
    "ppm": _picture("PPM", "ppm"),
    "npz": ("a.npz", _arrays, lambda p: read_arrays(p, at_most=1 << 20), CheckpointError),
    "pen": ("a.unipen", lambda p: p.write_text(_PEN), read_pen_digits, DataError),
    "labels": ("a.json", _names, lambda p: read_names(p, 10), LabelsError),
}


def tried(path, read, error, contents):
    """Read each of `contents`; count those read and those refused; any other error is passed on."""
    read_well = refused = 0
    for content in contents:
        path.write_bytes(content)
        try:
            read(path)
            read_well += 1
        except error as found:
            said = str(found)
            assert said
            assert "\n" not in said
            refused += 1
    return read_well, refused
