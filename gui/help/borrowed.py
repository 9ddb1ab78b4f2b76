"""What an example borrows of the window, and how that comes back."""

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.render import View
from gui.bridge.live_network import LiveNetwork
from gui.draw.inspector.class_selector import Chosen
from gui.draw.inspector.view_section import TilesKind

if TYPE_CHECKING:
    from gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Network:
    """Which network answered before an example.

    Attributes:
        file: of the loaded one; None for the shipped one.
        live: whether the loaded one answered, or one that was trained here.
    """

    file: Path | None
    live: LiveNetwork


@dataclass(frozen=True, slots=True)
class Asking:
    """How the network is asked, as far as examples choose it.

    Attributes:
        method: id of the method.
        view: how values are shown.
        tiles: what the tiles show.
        scrambles: whether the section that scrambles is unfolded.
        classes: the picked class, and the one that it is set against.
    """

    method: str
    view: View
    tiles: TilesKind
    scrambles: bool
    classes: Chosen


def asking(window: "MainWindow") -> Asking:
    """How the network is asked now."""
    draw = window.draw
    return Asking(
        draw.method.methods.currentData(),
        draw.view.current_view,
        draw.view.kind,
        "scramble" in draw.inspector.open_sections,
        draw.classes.choice,
    )


def given_back(before: Asking, given: Asking, now: Asking) -> Asking:
    """How the network is asked after an example: as before, but for what was chosen since.

    Args:
        before: how it was asked before the example.
        given: how the example asked it.
        now: how it is asked now.
    """
    if before.tiles not in ("classes", "methods"):
        # Two classes stood side by side, or strokes in the tiles, for the drawing of then.
        before = replace(before, tiles="classes")
    names = [each.name for each in fields(Asking)]
    of_the_example = [name for name in names if getattr(now, name) == getattr(given, name)]
    return replace(now, **{name: getattr(before, name) for name in of_the_example})


def ask(window: "MainWindow", wanted: Asking) -> None:
    """Ask the network like this, as far as it can be."""
    draw, now = window.draw, asking(window)
    if draw.method.works(wanted.method):
        draw.method.methods.setCurrentIndex(draw.method.methods.findData(wanted.method))
    draw.view.choose_view(wanted.view)
    draw.view.show_kind(wanted.tiles)
    if wanted.scrambles != now.scrambles:
        draw.inspector.sections["scramble"].set_open(wanted.scrambles)
    if wanted.classes != now.classes:
        draw.classes.reset()
        pick_again(window, wanted.classes)


def pick_again(window: "MainWindow", classes: Chosen) -> None:
    """Pick what was picked before; no class is on an empty canvas, or of two side by side."""
    draw = window.draw
    if draw.view.kind != "pair" and not draw.canvas.drawing.is_empty:
        draw.classes.resume(classes)
