"""What stands under the map: class, score, range and method."""

from engine.attribution.table import METHODS
from engine.words import number, span, tr, trn
from gui.bridge.messages.explain import Explained


def title_of(explained: Explained | None) -> str:
    """Which copy, class, score, range and method of a map."""
    return titles_of(explained)[0]


def titles_of(explained: Explained | None) -> tuple[str, ...]:
    """The whole title, then shorter ones, for where there is less room.

    First the range is left out, which the colour bar says roughly, then the score, and at last
    that a copy answers, which the headline says. What the map is of stays.
    """
    if explained is None:
        return (tr("Which pixels make the network say so"),)
    values, method = explained.values, METHODS[explained.method].title
    copy = [tr("Scrambled copy")] if explained.network == "scrambled" else []
    if values.ndim == 3:
        maps = trn("{n} feature map", "{n} feature maps", values.shape[2])
        choices = [[*copy, maps], [maps]]
    else:
        target, score = _of_class(explained)
        lowest, highest = span(float(values.min()), float(values.max()))
        reach = tr("{lowest} to {highest}", lowest=lowest, highest=highest)
        start = [*copy, target]
        choices = [[*start, score, reach], [*start, score], start, [target]]
    return tuple(" · ".join((*parts, method)) for parts in choices)


def _of_class(explained: Explained) -> tuple[str, str]:
    """Which class, set against another or not, and its score."""
    target, score = explained.name(explained.target), number(explained.score)
    if explained.versus is None:
        return tr("Class {target}", target=target), tr("score {score}", score=score)
    versus = explained.name(explained.versus)
    return (
        tr("Class {target}, not {versus}", target=target, versus=versus),
        tr("scores differ by {difference}", difference=score),
    )


def asked_to_mark(explained: Explained | None) -> str:
    """What is asked of somebody who guesses: about which class, as one may have been picked."""
    if explained is None:
        return tr("Where does it look? Mark it on the digit.")
    target = explained.name(explained.target)
    if explained.versus is None:
        return tr("Where does it look for class {target}? Mark it on the digit.", target=target)
    return tr(
        "Where does it look for class {target}, not {versus}? Mark it on the digit.",
        target=target,
        versus=explained.name(explained.versus),
    )
