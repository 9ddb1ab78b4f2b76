"""The pages that F1 shows: one text each, which the documentation shows too."""

import re
from dataclasses import dataclass
from pathlib import Path

from engine.attribution.table import METHODS
from engine.files import RESOURCES
from engine.words import language_code, tr

FOLDER = RESOURCES / "help"
"""Of the guide in English; the translations of all pages lie in folders in it: `de/`, `uk/`."""
METHOD_PAGES = RESOURCES.parent / "docs" / "methods"
KEYS = "keys"
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_SHORT = "# {title}\n\n{summary}\n"


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        id: by which it is found: a method's id, or a name of the guide's.
        title: in the list of pages.
        file: in English Markdown; None of the table of keys, which is made.
    """

    id: str
    title: str
    file: Path | None

    @property
    def text(self) -> str:
        """What it says, in Markdown; what only the documentation's site needs is left out."""
        if self.file is None:
            return ""
        file = _translated(self.file)
        if not file.is_file():  # a bundle may have been made without the documentation
            return _SHORT.format(title=self.title, summary=summary_of(self.id))
        return _COMMENT.sub("", file.read_text("utf-8"))


def _translated(file: Path) -> Path:
    """The page in the language in use, where somebody translated it; the English one else."""
    folder = FOLDER / language_code()
    theirs = (folder / "methods" if file.parent == METHOD_PAGES else folder) / file.name
    return theirs if theirs.is_file() else file


_GUIDE = {
    "reading": tr("How to read a map"),
    "classes": tr("Tiles, one class against another"),
    "drawing": tr("Drawing, by mouse, keys and ear"),
    "what-if": tr("What if"),
    "scramble": tr("Scramble"),
    "guess": tr("Guess first"),
    "teach": tr("Teach it"),
    "trust": tr("How far to trust a map"),
    "pictures": tr("Pictures"),
    "networks": tr("Your own networks"),
    "training": tr("Training"),
    "settings": tr("Settings and the rest"),
}
PAGES = (
    *(Page(name, title, FOLDER / f"{name}.md") for name, title in _GUIDE.items()),
    Page("index", tr("The ten methods, side by side"), METHOD_PAGES / "index.md"),
    *(Page(each.id, each.title, METHOD_PAGES / f"{each.id}.md") for each in METHODS.values()),
    Page(KEYS, tr("All keys"), None),
)


def summary_of(page_id: str) -> str:
    """What a method's value means, and its paper; nothing of another page."""
    method = METHODS.get(page_id)
    return "" if method is None else f"{method.summary}\n\n{method.paper}"


def page(page_id: str) -> Page:
    """The page of this id."""
    return next(each for each in PAGES if each.id == page_id)
