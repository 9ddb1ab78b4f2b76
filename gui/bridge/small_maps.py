"""The small maps that belong to an answer, computed in the engine's thread."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.drawing import Drawing
from gui.bridge.messages import Multiples, Request, Tile, WarmUp

if TYPE_CHECKING:
    from engine.attribution.live import Frame
    from engine.classifier import Classifier
    from engine.ink import Pixels


def multiples_of(
    request: Request, classifier: "Classifier", pixels: "Pixels", shown: "Frame"
) -> Iterator[Multiples]:
    """The small maps that were asked for beside `shown`, some at a time."""
    from engine.attribution.small_maps import of_classes, small_maps

    options: dict[str, Any] = dict(request.options)
    roles: dict[int, str] = {}
    versus = shown.versus
    if request.multiples == "pair":
        roles, versus = two_roles(request.drawing, shown.logits), None
        known = of_classes(classifier, pixels, request.method, classes=tuple(roles), **options)
    else:
        known = small_maps(
            classifier,
            pixels,
            request.multiples,
            request.method,
            shown.target,
            versus=versus,
            options=options,
        )
    for maps in known:
        tiles = tuple(
            Tile(
                each.method,
                each.target,
                float(shown.logits[each.target]),
                each.values,
                explained=(each.method, each.target) == (request.method, shown.target),
                is_signed=each.signed,
                versus=versus,
                role=roles.get(each.target, ""),
            )
            for each in maps
        )
        yield Multiples(request.generation, request.multiples, tiles)


def warmed(wanted: WarmUp, classifier: "Classifier") -> Iterator[object]:
    """Trace what would be shown beside a map, a method at a time."""
    from engine.attribution.small_maps import made_ready

    return made_ready(classifier, wanted.multiples, wanted.method, options=dict(wanted.options))


def two_roles(drawing: Drawing, logits: NDArray[np.float32]) -> dict[int, str]:
    """The two classes worth setting beside each other, in their order, and what each one is.

    The true class of a sample and the one that it is read as; where these are the same, or the
    true one is not known, the one that it is read as and the one that comes second.
    """
    read, second = (int(k) for k in np.argsort(-logits, kind="stable")[:2])
    true = None if drawing.picture is None else drawing.picture.label
    is_ = "what it is" if drawing.ink.is_empty else "what the sample was"
    if true is None:
        return {read: "what it is read as", second: "what comes second"}
    if true == read:
        return {read: f"{is_}, and is read as", second: "what comes second"}
    return {true: is_, read: "what it is read as"}
