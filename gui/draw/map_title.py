"""What stands under the map: class, score, range and method."""

from engine.attribution.table import METHODS
from engine.words import number, tr, trn
from gui.bridge.messages.explain import Explained


def title_of(explained: Explained | None, *, reach: bool = True) -> str:
    """Class, score, range if `reach`, and method of a map."""
    if explained is None:
        return tr("Which pixels make the network say so")
    values, parts = explained.values, []
    if explained.network == "scrambled":
        parts.append(tr("Scrambled copy"))
    if values.ndim == 3:
        parts.append(trn("{n} feature map", "{n} feature maps", values.shape[2]))
    else:
        parts += _of_class(explained)
        if reach:
            lowest, highest = number(float(values.min())), number(float(values.max()))
            parts.append(tr("{lowest} to {highest}", lowest=lowest, highest=highest))
    return " · ".join((*parts, METHODS[explained.method].title))


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
