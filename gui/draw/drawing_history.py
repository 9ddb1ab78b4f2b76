"""What can be undone on the canvas, within bounded memory."""

from dataclasses import replace
from typing import Any
from weakref import ref

from numpy.typing import NDArray
from PySide6.QtCore import QObject

from engine.drawing import Drawing
from engine.pages.page import Page
from gui.parts.history import History, Step

STEPS = 1000
"""The most steps that can be undone; each is a drawing in memory."""
PAGES = 8
"""Pictures that can still be corrected once they are undone to: one takes 16 MB and more."""


class DrawingHistory(History):
    """The drawings of a canvas; of pictures that lie far back only the digits are kept."""

    def __init__(self, canvas: QObject) -> None:
        """Start without a step."""
        super().__init__(canvas, steps=STEPS)
        self._pages: list[ref[NDArray[Any]]] = []  # kept when it was last looked through

    def record(self, before: Drawing, after: Drawing, text: str) -> None:
        """Add a step, which shows `after`; undo, which says `text`, brings `before` back."""
        super().record(before, after, text)
        pages = _pages_of(after, before)
        if any(all(page.grey is not it() for it in self._pages) for page in pages):
            self._keep_few_pages()

    def _keep_few_pages(self) -> None:
        """Let go of pictures that lie far back: a folder of them would fill the memory."""
        commands = (self.command(at) for at in reversed(range(self.count())))
        steps = [command for command in commands if isinstance(command, Step)]
        pages = (page for step in steps for page in _pages_of(step.after, step.before))
        known = {id(page.grey): page for page in pages}
        kept = list(known.values())[:PAGES]
        self._pages = [ref(page.grey) for page in kept]
        if len(known) > PAGES:
            for step in steps:
                step.before, step.after = (
                    _with_page_in(kept, it) for it in (step.before, step.after)
                )


def _pages_of(*drawings: Drawing) -> list[Page]:
    pictures = [drawing.picture for drawing in drawings if drawing.picture]
    return [picture.page for picture in pictures if picture.page is not None]


def _with_page_in(kept: list[Page], drawing: Drawing) -> Drawing:
    """The drawing itself where its page is one of these, or it has none; else without it."""
    picture = drawing.picture
    if picture is None or picture.page is None:
        return drawing
    if any(picture.page.grey is page.grey for page in kept):
        return drawing
    return replace(drawing, picture=replace(picture, page=None))
