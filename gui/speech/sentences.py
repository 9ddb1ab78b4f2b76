"""What is said of a reading and of its map, in whole sentences."""

from engine.attribution.table import METHODS
from engine.drawing import Drawing
from engine.places import in_words
from engine.words import tr, trn
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


def _called(name: str) -> str:
    return A_DIGIT.format(digit=name) if name in DIGITS else name
