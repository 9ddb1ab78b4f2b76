"""What the tiles of the strip show: one a class, or one a method."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from engine.attribution.table import METHODS
from engine.render import View
from engine.words import chance, number, tr
from gui.bridge.messages.explain import Explained
from gui.bridge.small_maps import Tile, leading_classes
from gui.draw.strip.tile import TileContent

CLASSES = 10
SHORT = {
    "vanilla_gradients": tr("Vanilla Grad."),
    "gradients_inputs": tr("Grad. × Inputs"),
    "integrated_gradients": tr("Integr. Grad."),
    "guided_smoothgrad": tr("Guided Smooth"),
}
"""What methods are called on tiles that are too narrow for their names."""
NOTHING_DRAWN, COMPUTED = (
    tr("Class {name}: nothing drawn yet"),
    tr("Class {name}: its score is being computed"),
)
NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Choice:
    """How tiles are shown.

    Attributes:
        view: how values are coloured.
        shared: whether all classes' maps are on one scale.
        scores: whether tiles of classes say the class score instead of the probability.
        target: the class that the person picked before anything was drawn, or None.
        label: the class that is right, where that is known.
        names: of the classes; their numbers if empty.
        obstacles: id of each method that cannot explain the network -> why.
        is_awaited: whether there is no answer because it is still being computed.
    """

    view: View = "signed"
    shared: bool = True
    scores: bool = False
    target: int | None = None
    label: int | None = None
    names: tuple[str, ...] = ()
    obstacles: Mapping[str, str] = field(default_factory=lambda: NONE)
    is_awaited: bool = False

    def name(self, target: int) -> str:
        """What a class is called."""
        return self.names[target] if target < len(self.names) else str(target)


def class_tiles(
    explained: Explained | None, maps: Sequence[Tile], choice: Choice
) -> tuple[TileContent, ...]:
    """A tile a class: name, probability or score, and the map as far as it is known."""
    known = {tile.target: tile for tile in maps}
    limit = largest_value(maps, default=None) if choice.shared else None
    if explained is None:
        classes = tuple(range(min(CLASSES, len(choice.names) or CLASSES)))
    else:
        classes = leading_classes(explained.logits, (explained.target,))
    return tuple(_class_tile(k, explained, known.get(k), choice, limit) for k in classes)


def _class_tile(
    target: int,
    explained: Explained | None,
    tile: Tile | None,
    choice: Choice,
    limit: float | None,
) -> TileContent:
    right = target == choice.label
    name = choice.name(target) if explained is None else explained.name(target)
    title = f"{name} ✓" if right else name
    if explained is None:
        waits = COMPUTED if choice.is_awaited else NOTHING_DRAWN
        return TileContent(
            target,
            title,
            waits.format(name=name),
            explained=target == choice.target,
        )
    probable, score = float(explained.probabilities[target]), float(explained.logits[target])
    against = explained.name(explained.target)
    is_explained, is_versus = target == explained.target, target == explained.versus
    said = [
        tr("Class {name}", name=name),
        chance(probable),
        tr("score {score}", score=number(score)),
    ]
    said += [tr("what it is read as")] if target == explained.predicted else []
    said += [tr("what it is")] if right else []
    said += [tr("explained")] if is_explained else []
    said += [tr("set against {other}: why not {other}", other=against)] if is_versus else []
    return TileContent(
        key=target,
        title=title,
        words=", ".join(said),
        values=None if tile is None else tile.values,
        view=choice.view if tile is not None and has_sign(tile) else "magnitude",
        limit=limit,
        note=number(score) if choice.scores else chance(probable),
        probability=probable,
        explained=is_explained,
        versus=is_versus,
        predicted=target == explained.predicted,
    )


def method_tiles(
    explained: Explained | None, maps: Sequence[Tile], choice: Choice
) -> tuple[TileContent, ...]:
    """A tile a method, of the explained class; each map on a scale of its own."""
    known = {tile.method: tile for tile in maps}
    tiles = []
    for name, method in METHODS.items():
        tile = known.get(name)
        about = method.title
        if explained is not None:
            shown = explained.name(explained.target)
            about = tr("{method}, class {class_name}", method=method.title, class_name=shown)
        tiles.append(
            TileContent(
                key=name,
                title=method.title,
                short=SHORT.get(name, ""),
                words=f"{about}: {choice.obstacles.get(name, method.summary)}",
                values=None if tile is None else tile.values,
                view=choice.view if tile is not None and has_sign(tile) else "magnitude",
                explained=explained is not None and name == explained.method,
                over_ink=name != "activations",
            )
        )
    return tuple(tiles)


def has_sign(tile: Tile) -> bool:
    """Whether the sign of the map's values means anything."""
    return METHODS[tile.method].signed and tile.is_signed


def largest_value(tiles: Sequence[Tile], default: float | None) -> float | None:
    """The largest magnitude in any of these maps; `default` if there are none."""
    return max((float(np.abs(t.values).max(initial=0.0)) for t in tiles), default=default)
