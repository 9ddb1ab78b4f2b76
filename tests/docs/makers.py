"""What pages have from InkLens itself: name of a block -> what makes it."""

from engine.attribution.table import METHODS
from tests.docs.blocks import Maker, table
from tests.docs.shell_page import reference


def makers() -> dict[str, Maker]:
    """Every maker; those that compute bring TensorFlow in when they are called."""
    return QUICK | {"measured": _measured, "saturation": _saturation, "lesson": _lesson}


def _options(page: str) -> str:
    options = METHODS[page].options
    if not options:
        return (
            "None but what all have: which class is set against another, and how values are "
            "shown (in the shell: `--versus`, `--score`, `--view`)."
        )
    rows = [(f"`{o.name}`", o.meaning, str(o.unset or o.default), o.allowed) for o in options]
    return table(("option", "what it does", "default", "may be"), rows)


def _paper(page: str) -> str:
    return METHODS[page].paper


def _methods(_: str) -> str:
    rows = [(f"[{m.title}]({m.id}.md)", m.summary) for m in METHODS.values()]
    return table(("method", "what a value means"), rows)


def _measured(_: str) -> str:
    from tests.docs.numbers import measured

    return measured()


def _saturation(_: str) -> str:
    from tests.docs.numbers import saturation

    return saturation()


def _lesson(part: str) -> str:
    from tests.docs.numbers import lesson

    return lesson(part)


QUICK: dict[str, Maker] = {
    "options": _options,
    "paper": _paper,
    "methods": _methods,
    "shell": reference,
}
"""Those that need no network: a page must hold just what they make."""
