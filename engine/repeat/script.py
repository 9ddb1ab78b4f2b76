"""The text of a script that computes a map again. Without TensorFlow: it only writes code."""

import base64
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.attribution.table import METHODS
from engine.errors import RepeatError
from engine.networks.reading import Reading
from engine.version import VERSION
from engine.words import tr

PARTS = Path(__file__).with_name("parts")
_FEW = 32 * 32  # numbers of a picture that are written out; more are packed


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What a script computes.

    Attributes:
        network: its file, as the script is to find it.
        digest: SHA-256 of its weights.
        ending: where its softmax or sigmoid is: "fused", "layer" or "none".
        reading: how it takes pictures.
        picture: what it is given, `(H, W, C)` in [0, 1].
        name: what the picture is called.
        method: id of the method.
        settings: every option of the method; a layer by its name.
        target, versus: the explained class, and the one that it is set against, or None.
        score: "logit" or "probability".
    """

    network: str
    digest: str
    ending: str
    reading: Reading
    picture: NDArray[np.float32]
    name: str
    method: str
    settings: Mapping[str, Any]
    target: int
    versus: int | None = None
    score: str = "logit"


def script_of(asked: Asked) -> str:
    """Plain Keras, TensorFlow and NumPy: prints the scores and the values of the map.

    Raises:
        RepeatError: nobody has written this method's template.
    """
    method = METHODS[asked.method]
    if not _file(asked.method).exists():
        raise RepeatError(
            tr("{method} has no script yet; choose another method.", method=method.title)
        )
    scale, offset = asked.reading.scale_and_offset(asked.picture.shape[-1])
    constants = {
        "NETWORK": asked.network,
        "SHA256": asked.digest,
        "TARGET": asked.target,
        "VERSUS": asked.versus,
        "SCORE": asked.score,
        "SCALE": scale.tolist(),
        "OFFSET": offset.tolist(),
        "BLUE_FIRST": asked.reading.reverses_channels,
        "TRANSPOSED": asked.reading.orientation == "transposed",
    } | {name.upper(): value for name, value in asked.settings.items()}
    lines = [
        f'"""{asked.method} of {_safe(asked.name)}, as InkLens {VERSION} computes it.',
        "",
        "Needs keras 3, tensorflow and numpy. Where the network lies elsewhere, give its file as",
        "the argument.",
        '"""',
        "",
        *_imports(asked),
        "",
        *(f"{name} = {_literal(value)}" for name, value in constants.items()),
        f"PICTURE = {_picture(asked.picture)}",
        "",
    ]
    parts = ("start", asked.ending, "asked", asked.method, "end")
    return "\n".join(lines) + "".join(_part(part) for part in parts)


def _part(name: str) -> str:
    return _file(name).read_text(encoding="utf-8")


def _file(name: str) -> Path:
    return PARTS / f"{name}.txt"


def _imports(asked: Asked) -> list[str]:
    packed = ["import base64", "import zlib"] if asked.picture.size > _FEW else []
    own = sorted(["import hashlib", "import sys", *packed])
    return [*own, "", "import keras", "import numpy as np", "import tensorflow as tf"]


def _literal(value: Any) -> str:
    """A constant as Python writes it; only plain values come here."""
    return repr(value)


def _safe(name: str) -> str:
    """A file's name, with nothing in it that could end the text it stands in."""
    return "".join(
        each if each.isprintable() and each not in "\"\\'" else "_" for each in name[:80]
    )


def _picture(picture: NDArray[np.float32]) -> str:
    """Numbers by their shortest decimals; of a larger picture, packed."""
    values = np.ascontiguousarray(picture, np.float32)
    shape = (1, *values.shape)
    if values.size > _FEW:
        packed = base64.b64encode(zlib.compress(values.astype("<f4").tobytes(), 9)).decode()
        return (
            f'np.frombuffer(zlib.decompress(base64.b64decode("{packed}")), "<f4").reshape({shape})'
        )
    rows = (
        "    " + ", ".join("0" if v == 0 else str(v) for v in row) + ","
        for row in values.reshape(values.shape[0], -1)
    )
    return "np.array([\n" + "\n".join(rows) + f"\n], np.float32).reshape({shape})"
