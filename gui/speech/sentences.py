"""What is said of a reading and of its map, in whole sentences."""

import numpy as np
from numpy.typing import NDArray

from engine.attribution.table import METHODS
from engine.drawing import Drawing
from engine.places import in_words
from engine.words import number, tr, trn
from gui.bridge.messages.explain import Explained
from gui.draw.headline import DIGITS, spoken

A_DIGIT = tr("the {digit}")
CONTRAST = tr("{subject} and not {other}")
THE_MAP = "{method}: {sentence}"
EMPTY = tr("empty")


def drawing_in_words(drawing: Drawing) -> str:
    """What lies on the canvas."""
    strokes, picture = len(drawing.ink.strokes), drawing.picture
    if picture is None:
        return trn("{n} stroke", "{n} strokes", strokes) if strokes else EMPTY
    if strokes == 0:
        return tr("picture: {name}", name=picture.name)
    return trn(
        "{n} stroke on a picture: {name}",
        "{n} strokes on a picture: {name}",
        strokes,
        name=picture.name,
    )


def subject_of(explained: Explained) -> str:
    """What the map explains, as it stands in a sentence: "the 4", "cat and not dog"."""
    digits = explained.pixels.ndim == 2
    names = spoken(explained.names, len(explained.probabilities), digits=digits)
    subject = _called(names[explained.target])
    if explained.versus is None:
        return subject
    return CONTRAST.format(subject=subject, other=_called(names[explained.versus]))


def map_in_words(explained: Explained) -> str:
    """The method, and where the map is strong."""
    method, values = METHODS[explained.method], explained.values
    if values.ndim == 3:
        rows, columns, maps = values.shape
        return trn(
            "{method}: {n} feature map of {rows} by {columns}.",
            "{method}: {n} feature maps of {rows} by {columns}.",
            maps,
            method=method.title,
            rows=rows,
            columns=columns,
        )
    sentence = in_words(values, subject_of(explained), signed=method.signed)
    return THE_MAP.format(method=method.title, sentence=sentence)


def described(explained: Explained, values: NDArray[np.float32]) -> str:
    """The map to somebody who does not see it: its strongest pixel, and where it is strong.

    Args:
        explained: what it is of.
        values: as shown, `(H, W)`; or feature maps, `(H, W, maps)`.
    """
    if values.ndim == 3:
        rows, columns, maps = values.shape
        return trn(
            "{n} feature map of {rows} by {columns}.",
            "{n} feature maps of {rows} by {columns}.",
            maps,
            rows=rows,
            columns=columns,
        )
    row, column = np.unravel_index(int(np.abs(values).argmax()), values.shape)
    strongest = tr(
        "{explanation}; the strongest pixel is row {row}, column {column} with {strongest}.",
        explanation=_explanation(explained),
        row=row,
        column=column,
        strongest=number(float(values[row, column]), sign=True),
    )
    return f"{strongest} {map_in_words(explained)}"


def _explanation(explained: Explained) -> str:
    """What is explained, and what it is set against."""
    name = explained.name(explained.target)
    if explained.versus is None:
        return tr("Explanation of class {class_name}", class_name=name)
    return tr(
        "Explanation of class {class_name} and not {other}",
        class_name=name,
        other=explained.name(explained.versus),
    )


def _called(name: str) -> str:
    return A_DIGIT.format(digit=name) if name in DIGITS else name
