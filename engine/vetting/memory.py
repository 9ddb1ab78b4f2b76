"""The memory that a network would take, against what it may take."""

from engine.vetting.graph import Total
from engine.vetting.refused import RefusedError
from engine.words import tr

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
            tr(
                "describes a network that needs {needed} of memory, most of it for the layer "
                "{layer!r}, where InkLens gives it {most}",
                needed=in_words(takes),
                layer=total.largest[1],
                most=in_words(MAX_BYTES),
            ),
            tr("open a smaller one"),
        )


def require_few_at_once(total: Total, pictures: int) -> None:
    """Compare what a network of a fixed number of pictures makes with what it may take.

    Raises:
        RefusedError: it is too much.
    """
    takes = _NUMBER * total.widest * pictures
    if pictures > 1 and takes > MAX_BYTES:
        raise RefusedError(
            tr(
                "takes {pictures:,} pictures at once, which needs {takes} of memory",
                pictures=pictures,
                takes=in_words(takes),
            ),
            tr("save it for any number of pictures"),
        )


def require_filled(total: Total, stored: int) -> None:
    """Compare what a network holds with the numbers that its file has for it.

    Raises:
        RefusedError: there are far too few: it would be built for nothing.
    """
    if total.parameters > max(_SMALL, _SLACK * stored):
        raise RefusedError(
            tr(
                "describes a network of {parameters:,} weights but holds {stored:,}",
                parameters=total.parameters,
                stored=stored,
            ),
            tr("open a file that was saved whole"),
        )


def require_few_layers(layers: int, in_a_row: int) -> None:
    """Compare the number of layers with the limits, of all and of one Sequential network.

    Raises:
        RefusedError: there are too many.
    """
    if layers > MAX_LAYERS:
        raise RefusedError(
            tr(
                "describes a network of {layers:,} layers, where InkLens opens up to "
                "{max_layers:,}",
                layers=layers,
                max_layers=MAX_LAYERS,
            ),
            tr("open a smaller one"),
        )
    if in_a_row > MAX_IN_A_ROW:
        raise RefusedError(
            tr(
                "is a Sequential network of {in_a_row:,} layers, which Keras would build for "
                "minutes",
                in_a_row=in_a_row,
            ),
            tr("rebuild it as a functional one, keras.Model(inputs, outputs)"),
        )


def in_words(bytes_: int) -> str:
    """A size as people say it: `3.4 GB`."""
    for unit, size in (("PB", 1e15), ("TB", 1e12), ("GB", 1e9), ("MB", 1e6)):
        if bytes_ >= size:
            return f"{bytes_ / size:,.1f} {unit}"
    return f"{bytes_ / 1e3:,.1f} kB"
