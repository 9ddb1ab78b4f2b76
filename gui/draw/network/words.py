"""How a network reads pictures, in words."""

from engine.networks.reading import Found, Range, Reading
from engine.words import tr

RANGES: dict[Range, str] = {
    "0..1": "0 to 1",
    "0..255": "0 to 255",
    "-1..1": "−1 to 1",
    "imagenet": "ImageNet's mean",
    "caffe": "Caffe's mean",
}
_SAID = {"as said": tr("as you chose")}
_UNSAID = {
    "range": tr("which values black and white have"),
    "polarity": tr("whether ink is bright or dark"),
}


def reading_words(reading: Reading, *, ink: bool) -> str:
    """A reading in a few words: "0 to 255, dark"."""
    words = RANGES[reading.range]
    return f"{words}, {reading.polarity}" if ink else words


def question(found: Found) -> str:
    """What a person is asked; empty where nothing is guessed."""
    unsaid = " and ".join(_UNSAID[field] for field in found.guessed if field in _UNSAID)
    if not unsaid:
        return ""
    return tr(
        "This network does not say {unsaid}. With which of these does it read best what you know?",
        unsaid=unsaid,
    )


def reasons(found: Found) -> str:
    """Why it is read as it is, in a sentence: "Range and polarity: as you chose."."""
    why: dict[str, list[str]] = {}
    for field in ("range", "polarity"):
        if field in found.reasons and (found.ink or field == "range"):
            why.setdefault(found.reasons[field], []).append(field)
    said = "; ".join(
        f"{' and '.join(fields)}: {_SAID.get(reason, reason)}" for reason, fields in why.items()
    )
    return f"{said[0].upper()}{said[1:]}." if said else ""
