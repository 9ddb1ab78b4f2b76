"""What is said of a reading and of its map, in whole sentences."""

from engine.attribution.table import METHODS
from engine.drawing import Drawing
from engine.places import in_words
from engine.words import tr
from gui.bridge.messages.explain import Explained
from gui.draw.headline import DIGITS, spoken

A_DIGIT = "the {digit}"
CONTRAST = tr("{subject} and not {other}")
FEATURE_MAPS = tr("{method}: {count} feature maps of {rows} by {columns}.")
THE_MAP = "{method}: {sentence}"
EMPTY = "empty"
ONE_STROKE, STROKES = "1 stroke", "{count} strokes"
PICTURE = "picture: {name}"
ONE_STROKE_ON, STROKES_ON = (
    tr("1 stroke on a picture: {name}"),
    tr("{count} strokes on a picture: {name}"),
)


def drawing_in_words(drawing: Drawing) -> str:
    """What lies on the canvas."""
    count = len(drawing.ink.strokes)
    if drawing.picture is None:
        words = EMPTY if count == 0 else ONE_STROKE if count == 1 else STROKES
        return words.format(count=count)
    words = PICTURE if count == 0 else ONE_STROKE_ON if count == 1 else STROKES_ON
    return words.format(count=count, name=drawing.picture.name)


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
        rows, columns, count = values.shape
        return FEATURE_MAPS.format(method=method.title, count=count, rows=rows, columns=columns)
    sentence = in_words(values, subject_of(explained), signed=method.signed)
    return THE_MAP.format(method=method.title, sentence=sentence)


def _called(name: str) -> str:
    return A_DIGIT.format(digit=name) if name in DIGITS else name
