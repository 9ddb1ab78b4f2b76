"""The card of a network as headings with rows: one form for the dialog and for the clipboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from engine.attribution.table import METHODS
from engine.networks.reading import MEANINGS
from engine.words import count, tr, trn
from gui.bridge.messages.network.look_at_network import NetworkCard
from gui.draw.network.words import FIELDS, reading_words

_HEADS = {
    "fused": tr("its last layer's activation is split off: its scores are explained"),
    "layer": tr("its last layer is split off: its scores are explained"),
    "none": tr("its outputs are scores, and explained as they are"),
    "log p": tr("cannot be split off: the logarithm of the probability is explained"),
}
_SCORES = {
    "softmax": tr("one of the classes (softmax)"),
    "sigmoid": tr("each class by itself (sigmoid)"),
}
_WHY: dict[str, str] = {
    "range": tr("Why this range"),
    "polarity": tr("Why this polarity"),
    "orientation": tr("Why this orientation"),
    "size": tr("Why this size"),
    "subject": tr("Why this subject"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, and rows of cells under it."""

    heading: str
    rows: tuple[tuple[str, ...], ...]


def parts_of(card: NetworkCard) -> Iterator[Part]:
    """The card, from top to bottom."""
    takes, found = card.takes, card.takes.found
    where = str(takes.path) if takes.path else tr("not a file of its own")
    yield Part(
        card.name,
        (
            (tr("From"), where),
            (
                tr("Parameters"),
                trn(
                    "{parameters} in {n} layer",
                    "{parameters} in {n} layers",
                    len(card.layers),
                    parameters=count(card.parameters),
                ),
            ),
            (tr("Answers with"), _SCORES.get(card.scores, card.scores)),
            (tr("Its end"), _HEADS.get(card.head, card.head)),
        ),
    )
    height, width, channels = takes.shape
    colours = {1: tr("brightness"), 3: tr("red, green, blue")}.get(
        channels, trn("{n} channel", "{n} channels", channels)
    )
    reading = found.reading
    yield Part(
        tr("Input"),
        (
            (tr("Pictures"), f"{height} × {width}, {colours}"),
            (tr("Subject"), MEANINGS[reading.subject]),
            (tr("Values"), f"{reading_words(reading, ink=found.ink)}: {MEANINGS[reading.range]}"),
            (tr("Orientation"), MEANINGS[reading.orientation]),
            *((_WHY[field], why) for field, why in found.reasons.items()),
            *(
                (tr("Guessed: {field}", field=FIELDS[field]), tr("the network does not say it"))
                for field in found.guessed
            ),
        ),
    )
    if takes.notes:
        yield Part(tr("To be known"), tuple((note,) for note in takes.notes))
    yield Part(
        tr("Methods"),
        tuple(
            (method.title, takes.obstacles.get(name, tr("works")))
            for name, method in METHODS.items()
        ),
    )
    yield Part(
        tr("Layers"),
        (
            (tr("Name"), tr("Kind"), tr("Makes"), tr("Parameters")),
            *(
                (row.name, row.kind, _times(row.shape), count(row.parameters))
                for row in card.layers
            ),
        ),
    )
    yield Part(
        trn("{n} class", "{n} classes", len(takes.names)),
        tuple((str(number), name) for number, name in enumerate(takes.names)),
    )


def as_text(card: NetworkCard) -> str:
    """For the clipboard: a row a line, cells separated by tabs."""
    blocks = ("\n".join((p.heading, *map("\t".join, p.rows))) for p in parts_of(card))
    return "\n\n".join(blocks) + "\n"


def as_html(card: NetworkCard) -> str:
    """For the dialog; names come from files, so nothing in them is markup."""
    return "".join(
        f"<h3>{escape(part.heading)}</h3><table cellpadding='3'>{_table(part)}</table>"
        for part in parts_of(card)
    )


def _table(part: Part) -> str:
    return "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in part.rows
    )


def _times(shape: tuple[int | None, ...]) -> str:
    return " × ".join(tr("any") if side is None else str(side) for side in shape)
