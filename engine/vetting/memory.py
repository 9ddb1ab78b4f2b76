"""The memory that a network would take, against what it may take."""

from engine.vetting.graph import Total
from engine.vetting.refused import RefusedError

MAX_BYTES = 4 * 1024**3
MAX_LAYERS = 1500
"""NASNetLarge, the longest of `keras.applications`, has 1,041."""

MAX_IN_A_ROW = 200
"""Keras builds a Sequential network anew for each layer: 700 of them keep it busy for a minute."""

_NUMBER = 4  # bytes of a float32
_SMALL = 16 * 1024**2
_SLACK = 4
"""Numbers a layer may hold for each in the file: those of int4 stand two to a byte."""


def needed(parameters: int, made: int) -> int:
    """Bytes that opening and explaining a network takes.

    Its weights are there twice, in the network and in the copy that explains; what its layers make
    of one picture is kept for the way back.
    """
    return _NUMBER * (2 * parameters + made)


def require_modest(total: Total) -> None:
    """Compare what a network would take with what it may take.

    Raises:
        RefusedError: it is too much.
    """
    takes = needed(total.parameters, total.made)
    if takes > MAX_BYTES:
        raise RefusedError(
            f"describes a network that needs {in_words(takes)} of memory, most of it for the layer "
            f"{total.largest[1]!r}, where InkLens gives it {in_words(MAX_BYTES)}",
            "open a smaller one",
        )


def require_few_at_once(total: Total, pictures: int) -> None:
    """Compare what a network of a fixed number of pictures makes with what it may take.

    Raises:
        RefusedError: it is too much.
    """
    takes = _NUMBER * total.widest * pictures
    if pictures > 1 and takes > MAX_BYTES:
        raise RefusedError(
            f"takes {pictures:,} pictures at once, which needs {in_words(takes)} of memory",
            "save it for any number of pictures",
        )


def require_filled(total: Total, stored: int) -> None:
    """Compare what a network holds with the numbers that its file has for it.

    Raises:
        RefusedError: there are far too few: it would be built for nothing.
    """
    if total.parameters > max(_SMALL, _SLACK * stored):
        raise RefusedError(
            f"describes a network of {total.parameters:,} weights but holds {stored:,}",
            "open a file that was saved whole",
        )


def require_few_layers(layers: int, in_a_row: int) -> None:
    """Compare the number of layers with the limits, of all and of one Sequential network.

    Raises:
        RefusedError: there are too many.
    """
    if layers > MAX_LAYERS:
        raise RefusedError(
            f"describes a network of {layers:,} layers, where InkLens opens up to {MAX_LAYERS:,}",
            "open a smaller one",
        )
    if in_a_row > MAX_IN_A_ROW:
        raise RefusedError(
            f"is a Sequential network of {in_a_row:,} layers, which Keras would build for minutes",
            "rebuild it as a functional one, keras.Model(inputs, outputs)",
        )


def in_words(bytes_: int) -> str:
    """A size as people say it: `3.4 GB`."""
    for unit, size in (("PB", 1e15), ("TB", 1e12), ("GB", 1e9), ("MB", 1e6)):
        if bytes_ >= size:
            return f"{bytes_ / size:,.1f} {unit}"
    return f"{bytes_ / 1e3:,.1f} kB"
