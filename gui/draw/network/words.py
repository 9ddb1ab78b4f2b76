"""How a network reads pictures, in words."""

from engine.networks.reading import AS_SAID, Field, Found, Polarity, Range, Reading
from engine.words import tr

RANGES: dict[Range, str] = {
    "0..1": tr("0 to 1"),
    "0..255": tr("0 to 255"),
    "-1..1": tr("−1 to 1"),
    "imagenet": tr("ImageNet's mean"),
    "caffe": tr("Caffe's mean"),
}
POLARITIES: dict[Polarity, str] = {"bright": tr("bright"), "dark": tr("dark")}
FIELDS: dict[Field, str] = {
    "range": tr("range"),
    "polarity": tr("polarity"),
    "orientation": tr("orientation"),
    "size": tr("size"),
    "subject": tr("subject"),
}
_ASKED: tuple[Field, ...] = ("range", "polarity")
_SAID = {AS_SAID: tr("as you chose")}
_UNSAID: dict[tuple[Field, ...], str] = {
    ("range",): tr("which values black and white have"),
    ("polarity",): tr("whether ink is bright or dark"),
    _ASKED: tr("which values black and white have and whether ink is bright or dark"),
}
_REASONS: dict[tuple[Field, ...], str] = {
    ("range",): tr("range: {reason}"),
    ("polarity",): tr("polarity: {reason}"),
    _ASKED: tr("range and polarity: {reason}"),
}


def reading_words(reading: Reading, *, ink: bool) -> str:
    """A reading in a few words: "0 to 255, dark"."""
    words = RANGES[reading.range]
    return f"{words}, {POLARITIES[reading.polarity]}" if ink else words


def question(found: Found) -> str:
    """What a person is asked; empty where nothing is guessed."""
    unsaid = _UNSAID.get(found.guessed)
    if unsaid is None:
        return ""
    return tr(
        "This network does not say {unsaid}. With which of these does it read best what you know?",
        unsaid=unsaid,
    )


def reasons(found: Found) -> str:
    """Why it is read as it is, in a sentence: "Range and polarity: as you chose."."""
    why: dict[str, tuple[Field, ...]] = {}
    for field in _ASKED:
        if field in found.reasons and (found.ink or field == "range"):
            why[found.reasons[field]] = (*why.get(found.reasons[field], ()), field)
    said = "; ".join(
        _REASONS[fields].format(reason=_SAID.get(reason, reason)) for reason, fields in why.items()
    )
    return f"{said[0].upper()}{said[1:]}." if said else ""
