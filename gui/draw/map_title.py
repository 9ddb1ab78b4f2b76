"""What stands under the map: class, score, range and method."""

from engine.attribution.table import METHODS
from engine.words import number
from gui.bridge.messages.explain import Explained


def title_of(explained: Explained | None, *, reach: bool = True) -> str:
    """Class, score, range if `reach`, and method of a map."""
    if explained is None:
        return "Which pixels make the network say so"
    method, values = METHODS[explained.method].title, explained.values
    who = "Scrambled copy · " if explained.network == "scrambled" else ""
    if values.ndim == 3:
        return f"{who}{values.shape[2]} feature maps · {method}"
    ends = f"{number(float(values.min()))} to {number(float(values.max()))} · " if reach else ""
    score = number(explained.score)
    target = explained.name(explained.target)
    if explained.versus is not None:
        against = f"Class {target}, not {explained.name(explained.versus)}"
        return f"{who}{against} · scores differ by {score} · {ends}{method}"
    return f"{who}Class {target} · score {score} · {ends}{method}"


def asked_to_mark(explained: Explained | None) -> str:
    """What is asked of somebody who guesses: about which class, as one may have been picked."""
    asked = ""
    if explained is not None:
        asked = f" for class {explained.name(explained.target)}"
        if explained.versus is not None:
            asked += f", not {explained.name(explained.versus)}"
    return f"Where does it look{asked}? Mark it on the digit."
