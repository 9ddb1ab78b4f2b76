"""What stands under the map: class, score, range and method."""

from engine.attribution.table import METHODS
from engine.words import number, tr
from gui.bridge.messages.explain import Explained


def title_of(explained: Explained | None, *, reach: bool = True) -> str:
    """Class, score, range if `reach`, and method of a map."""
    if explained is None:
        return tr("Which pixels make the network say so")
    method, values = METHODS[explained.method].title, explained.values
    who = tr("Scrambled copy · ") if explained.network == "scrambled" else ""
    if values.ndim == 3:
        return tr(
            "{who}{value} feature maps · {method}", who=who, value=values.shape[2], method=method
        )
    ends = (
        tr(
            "{number} to {number2} · ",
            number=number(float(values.min())),
            number2=number(float(values.max())),
        )
        if reach
        else ""
    )
    score = number(explained.score)
    target = explained.name(explained.target)
    if explained.versus is not None:
        against = tr(
            "Class {target}, not {versus}", target=target, versus=explained.name(explained.versus)
        )
        return tr(
            "{who}{against} · scores differ by {score} · {ends}{method}",
            who=who,
            against=against,
            score=score,
            ends=ends,
            method=method,
        )
    return tr(
        "{who}Class {target} · score {score} · {ends}{method}",
        who=who,
        target=target,
        score=score,
        ends=ends,
        method=method,
    )


def asked_to_mark(explained: Explained | None) -> str:
    """What is asked of somebody who guesses: about which class, as one may have been picked."""
    asked = ""
    if explained is not None:
        asked = tr(" for class {target}", target=explained.name(explained.target))
        if explained.versus is not None:
            asked += tr(", not {versus}", versus=explained.name(explained.versus))
    return tr("Where does it look{asked}? Mark it on the digit.", asked=asked)
