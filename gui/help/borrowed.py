"""What an example borrows of the window, and how that comes back."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.render import View
from gui.bridge.live_network import LiveNetwork
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
    """

    method: str
    view: View
    tiles: TilesKind
    scrambles: bool


def asking(window: "MainWindow") -> Asking:
    """How the network is asked now."""
    draw = window.draw
    return Asking(
        draw.method.methods.currentData(),
        draw.view.current_view,
        draw.view.kind,
        draw.inspector.sections["scramble"].is_open,
    )


def give_back(window: "MainWindow", before: Asking, given: Asking) -> None:
    """Ask as before, but for what somebody else has chosen since.

    Args:
        window: the real one.
        before: how the network was asked before the example.
        given: how the example asked it.
    """
    draw, now = window.draw, asking(window)
    if now.method == given.method and draw.method.works(before.method):
        draw.method.methods.setCurrentIndex(draw.method.methods.findData(before.method))
    if now.view == given.view:
        draw.view.choose_view(before.view)
    if now.tiles == given.tiles:
        # Two classes stood side by side, or strokes in the tiles, for the drawing of then.
        own = before.tiles in ("classes", "methods")
        draw.view.show_kind(before.tiles if own else "classes")
    if now.scrambles == given.scrambles:
        draw.inspector.sections["scramble"].set_open(before.scrambles)
