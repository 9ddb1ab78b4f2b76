"""The small maps that belong beside an explanation, computed in the engine's thread."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.drawing import Drawing
from engine.words import tr

if TYPE_CHECKING:
    from engine.attribution.live import LiveExplainer
    from engine.attribution.small_maps import SmallMap
    from engine.classifier import Classifier
    from gui.bridge.messages.explain import Explained

PORTION = 5
"""Classes explained at a time while the pen moves: as long as between two of its events."""
MOST_CLASSES = 10
"""Of a network with more, the strongest are shown."""
SmallMapsKind = Literal["none", "classes", "methods", "pair"]
"""What is shown beside the large map: nothing, each class by one method, one class by each method;
or in its place: what it is and what it is read as, side by side."""


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """One small map, beside the explanation it belongs to.

    Attributes:
        map: what the engine says.
        beside: the explanation.
        role: what the class is to the digit, "what it is" for instance; empty if nothing special.
    """

    map: "SmallMap"
    beside: "Explained"
    role: str = ""

    @property
    def method(self) -> str:
        """Id of the method."""
        return self.map.method

    @property
    def target(self) -> int:
        """The explained class."""
        return self.map.target

    @property
    def name(self) -> str:
        """What the class is called."""
        return self.beside.name(self.target)

    @property
    def values(self) -> NDArray[np.float32]:
        """Float32 `(H, W)`."""
        return self.map.values

    @property
    def is_signed(self) -> bool:
        """Whether a sign of the values means anything."""
        return self.map.signed

    @property
    def score(self) -> float:
        """The logit of the class."""
        return float(self.beside.logits[self.target])

    @property
    def explained(self) -> bool:
        """Whether the large map shows the same."""
        return (self.method, self.target) == (self.beside.method, self.beside.target)

    @property
    def versus(self) -> int | None:
        """The class that it is set against, or None: a pair shows each class alone."""
        return None if self.beside.request.small_maps == "pair" else self.beside.versus


@dataclass(frozen=True, slots=True, eq=False)
class SmallMapsMade:
    """Small maps beside an explanation, as far as they are known."""

    beside: "Explained"
    tiles: tuple[Tile, ...]

    @property
    def generation(self) -> int:
        """Of the request."""
        return self.beside.generation

    @property
    def pair(self) -> tuple[Tile, ...]:
        """Of a pair the two that are set beside each other, the one that it is first."""
        beside = self.beside
        roles = two_roles(beside.request.drawing, beside.logits, beside.names)
        known = {tile.target: tile for tile in self.tiles if tile.role}
        return tuple(known[target] for target in roles if target in known)

    @property
    def kind(self) -> SmallMapsKind:
        """What they show."""
        return self.beside.request.small_maps


def maps_one_by_one(
    explained: "Explained", explainer: "LiveExplainer"
) -> "Iterator[SmallMapsMade | None] | None":
    """The small maps requested beside a gradient, a class at a time, so that the pen goes first.

    Args:
        explained: as in `maps_beside`.
        explainer: that gave it.

    Returns:
        None after each class, then all of them; None instead where it is better done otherwise.
    """
    request, logits = explained.request, explained.logits
    if request.small_maps not in ("classes", "pair"):
        return None
    pair = request.small_maps == "pair"
    roles = two_roles(request.drawing, logits) if pair else {}
    wanted = leading_classes(logits, tuple(roles) if pair else (explained.target,))
    versus, rival = None if pair else explained.versus, explained.target
    asked = [(each, rival if each == versus else versus) for each in wanted]
    found = explainer.of_classes(explained.pixels, asked)
    return None if found is None else _gathered(explained, wanted, found, roles)


def _gathered(
    explained: "Explained",
    classes: Sequence[int],
    found: Iterator[NDArray[np.float32]],
    roles: Mapping[int, str],
) -> "Iterator[SmallMapsMade | None]":
    from engine.attribution.small_maps import SmallMap

    tiles: list[Tile] = []
    for target in classes:
        made = SmallMap(explained.method, target, next(found), signed=True)
        tiles.append(Tile(made, explained, roles.get(target, "")))
        if len(tiles) < len(classes):
            yield None
    yield SmallMapsMade(explained, tuple(tiles))


def first_maps_beside(
    explained: "Explained", classifier: "Classifier"
) -> "Iterator[SmallMapsMade | None]":
    """A first estimate of the small maps requested beside an explanation, told once.

    Args:
        explained: as in `maps_beside`.
        classifier: likewise.

    Yields:
        None after every few classes, then all. Of methods: those so far, each once.
    """
    from engine.attribution.small_maps import of_classes

    request, logits = explained.request, explained.logits
    if request.small_maps == "methods":
        yield from maps_beside(explained, classifier)
        return
    pair = request.small_maps == "pair"
    roles = two_roles(request.drawing, logits, explained.names) if pair else {}
    tiles: list[Tile] = []
    wanted = leading_classes(logits, (explained.target, *roles))
    for start in range(0, len(wanted), PORTION):
        classes = wanted[start : start + PORTION]
        steps = of_classes(
            classifier,
            explained.pixels,
            request.method,
            classes=classes,
            versus=None if pair else explained.versus,
            rival=explained.target,
            **dict[str, Any](request.options),
        )
        with closing(steps):
            made = next(steps)
        tiles += [Tile(each, explained, roles.get(each.target, "")) for each in made]
        if start + PORTION < len(wanted):
            yield None
    yield SmallMapsMade(explained, tuple(tiles))


def maps_beside(explained: "Explained", classifier: "Classifier") -> Iterator[SmallMapsMade]:
    """The small maps requested beside an explanation, some at a time.

    Args:
        explained: the explanation, with what was asked.
        classifier: that gave it.
    """
    from engine.attribution.small_maps import of_classes, small_maps

    request = explained.request
    options: dict[str, Any] = dict(request.options)
    roles: dict[int, str] = {}
    known: Iterator[tuple[SmallMap, ...]]
    if request.small_maps == "pair":
        roles = two_roles(request.drawing, explained.logits, explained.names)
        some = leading_classes(explained.logits, tuple(roles))
        known = of_classes(classifier, explained.pixels, request.method, classes=some, **options)
    elif request.small_maps == "classes" and classifier.classes > MOST_CLASSES:
        known = of_classes(
            classifier,
            explained.pixels,
            request.method,
            classes=leading_classes(explained.logits, (explained.target,)),
            versus=explained.versus,
            **options,
        )
    else:
        known = small_maps(
            classifier,
            explained.pixels,
            request.small_maps,
            request.method,
            explained.target,
            versus=explained.versus,
            options=options,
        )
    for maps in known:
        tiles = tuple(Tile(each, explained, roles.get(each.target, "")) for each in maps)
        yield SmallMapsMade(explained, tiles)


def leading_classes(logits: NDArray[np.float32], wanted: tuple[int, ...] = ()) -> tuple[int, ...]:
    """The classes that tiles are shown of: all, or the strongest, with those that are wanted."""
    if len(logits) <= MOST_CLASSES:
        return tuple(range(len(logits)))
    order = [int(k) for k in np.argsort(-logits, kind="stable")[:MOST_CLASSES]]
    missing = [each for each in wanted if each not in order]
    return (*order[: MOST_CLASSES - len(missing)], *missing)


def traced(
    kind: SmallMapsKind, classifier: "Classifier", method: str, options: Mapping[str, Any]
) -> Iterator[None]:
    """Trace what would be shown beside a map, a method at a time."""
    from engine.attribution.small_maps import made_ready

    for _ in made_ready(classifier, kind, method, options=options):
        yield None


def class_of(label: int | None, names: tuple[str, ...]) -> int | None:
    """The class of a digit: the one of its name; None where the network has none such."""
    if label is None or not names:
        return label
    return names.index(str(label)) if str(label) in names else None


def two_roles(
    drawing: Drawing, logits: NDArray[np.float32], names: tuple[str, ...] = ()
) -> dict[int, str]:
    """The two classes worth setting beside each other, in their order, and what each one is.

    The true class of a sample and the one that it is read as; where these are the same, or the
    true one is not known, the one that it is read as and the one that comes second.
    """
    read, second = (int(k) for k in np.argsort(-logits, kind="stable")[:2])
    true = None if drawing.picture is None else class_of(drawing.picture.label, names)
    untouched = drawing.ink.is_empty  # with ink on it, it may be something else by now
    if true is None:
        return {read: tr("what it is read as"), second: tr("what comes second")}
    if true == read:
        both = (
            tr("what it is, and is read as")
            if untouched
            else tr("what the sample was, and is read as")
        )
        return {read: both, second: tr("what comes second")}
    is_ = tr("what it is") if untouched else tr("what the sample was")
    return {true: is_, read: tr("what it is read as")}
