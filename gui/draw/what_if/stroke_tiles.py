"""The strokes as tiles: what the score does once each is left out."""

from dataclasses import dataclass

import numpy as np

from engine.drawing import Drawing
from engine.render import View
from engine.what_if.strokes import StrokeEffect, StrokeEffects, counted
from engine.words import number, tr
from gui.draw.strip.tile import TileContent

NO_STROKES = tr("no strokes")
NOTHING = "–"  # is left to be read
FEW = 6
"""Beside no more tiles there is room for words; the map in each shows which stroke it is."""
HOW = tr("Draw on the canvas: then each stroke has a tile")


@dataclass(frozen=True, slots=True)
class StrokeKey:
    """Which of all strokes of the drawing a tile stands for, from 0."""

    number: int


def stroke_tiles(
    drawing: Drawing, effects: StrokeEffects | None, view: View, names: tuple[str, ...] = ()
) -> tuple[TileContent, ...]:
    """A tile a stroke: red where it speaks for the class, by how much the score drops without it.

    Args:
        drawing: whose strokes they are.
        effects: as last measured, perhaps of the drawing before; None if never.
        view: how values are coloured.
        names: of the classes.
    """
    known = () if effects is None else effects.strokes
    found = {id(effect.stroke): effect for effect in known}
    most = max((abs(effect.change) for effect in known), default=0.0)
    everyone = drawing.all_strokes
    strokes = counted(drawing)
    few = len(strokes) <= FEW
    tiles = [
        _tile(at, found.get(id(everyone[at][0])), most, view, names, few=few) for at in strokes
    ]
    return tuple(tiles) or (TileContent(None, NO_STROKES, HOW),)


def _tile(
    at: int,
    effect: StrokeEffect | None,
    most: float,
    view: View,
    names: tuple[str, ...],
    *,
    few: bool,
) -> TileContent:
    if effect is None:
        return TileContent(
            StrokeKey(at), f"{at + 1}", tr("Stroke {number}: not measured yet", number=at + 1)
        )
    change = number(effect.change, sign=True)
    read = effect.predicted
    then = NOTHING if read is None else dict(enumerate(names)).get(read, str(read))
    if effect.is_ink:
        title = tr("without: {then}", then=then) if few else f"→ {then}"
        words = tr(
            "Stroke {number}: without it the score changes by {change}, read as {then}. Click to "
            "leave it out",
            number=at + 1,
            change=change,
            then=then,
        )
    else:
        title = tr("with: {then}", then=then) if few else f"(→ {then})"
        words = tr(
            "Stroke {number} is left out: with it the score changes by {change}, read as {then}. "
            "Click to bring it back",
            number=at + 1,
            change=change,
            then=then,
        )
    worth = -effect.change if effect.is_ink else effect.change
    return TileContent(
        key=StrokeKey(at),
        title=title,
        words=words,
        values=(effect.shape * np.float32(worth)).astype(np.float32),
        view=view,
        limit=most or None,
        note=change,
        explained=False,
        versus=not effect.is_ink,
    )
