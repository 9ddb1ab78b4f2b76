"""Every reader of files that others may have made, with a good file and its one named error."""

import json

import numpy as np
from PIL import Image

from engine.arrays import read_arrays, write_arrays
from engine.data.inklens_file import KeptDrawing, read_drawing, write_drawing
from engine.data.pen import read_pen_digits
from engine.drawing import Drawing, Picture
from engine.errors import (
    CheckpointError,
    DataError,
    DrawingFileError,
    ImageFileError,
    LabelsError,
)
from engine.images import read_picture
from engine.ink import Ink
from engine.networks.names import read_names
from engine.training.checkpoints import Checkpoint
from engine.training.data import TrainingData
from engine.training.progress import Progress, RunState
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings

_PICTURE = Image.fromarray(
    np.random.default_rng(0).integers(0, 255, (23, 31, 3), dtype=np.uint8), "RGB"
)
_GREY = np.linspace(0, 1, 784, dtype=np.float32).reshape(28, 28)
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


def _state():
    return RunState(TrainingSettings(), None, "0" * 64, Progress(3))


def _run(path):
    """A run whose record is the file that is broken."""
    stamps = {"started": 1.0, "changed": 2.0}
    path.write_text(json.dumps({**stamps, "state": _state().to_json()}))


def _checkpoint(path):
    weights = (np.ones((3, 2), np.float32), np.zeros(2, np.float32))
    Checkpoint(_state(), weights, weights, ()).save(path)


def _data(path):
    rng = np.random.default_rng(6)
    arrays = {
        f"{what}_{part}": rng.integers(0, 2, (6, 5, 5) if what == "x" else 6, dtype=np.uint8)
        for part in ("train", "test")
        for what in "xy"
    }
    np.savez(path, **arrays)


def _read_data(path):
    return TrainingData.of(path, TrainingSettings())


def _drawing(path):
    angle = np.linspace(0, 6, 30)
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32) * 50 + 140
    write_drawing(KeptDrawing(Drawing(Ink([circle]), Picture(_GREY, "a sample"))), path)


def _lines(path):
    path.write_text("\n".join(f"class {i}" for i in range(10)))


READERS = {
    "inklens": ("a.inklens", _drawing, read_drawing, DrawingFileError),
    "run": ("run.json", _run, lambda path: RunFolder(path.parent).record(), CheckpointError),
    "checkpoint": ("checkpoint.npz", _checkpoint, Checkpoint.load, CheckpointError),
    "names": ("labels.txt", _lines, lambda path: read_names(path, 10), LabelsError),
    "data": ("a.npz", _data, _read_data, DataError),
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
