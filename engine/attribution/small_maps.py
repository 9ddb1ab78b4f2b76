"""Many small maps of one image: every class by one method, or one class by every method."""

from collections.abc import Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.attribution.compiled import rows_at_once
from engine.attribution.explaining import refine, refine_classes
from engine.attribution.layers import default_layer
from engine.attribution.previews import layer_previews
from engine.attribution.table import METHODS
from engine.classifier import Classifier
from engine.errors import UnsupportedNetworkError
from engine.words import tr

PASSES = 4  # of all classes at once, between two moments at which the work can be given up
Kind = Literal["none", "classes", "methods"]
ACTIVATIONS = "activations"


@dataclass(frozen=True, slots=True, eq=False)
class SmallMap:
    """One of them.

    Attributes:
        method: id of the method.
        target: the explained class.
        values: float32 `(H, W)`, summed over channels; for activations their mean size, `(h, w)`.
        signed: whether a sign of the values means anything.
    """

    method: str
    target: int
    values: NDArray[np.float32]
    signed: bool


def small_maps(
    classifier: Classifier,
    image: NDArray[np.floating],
    kind: Kind,
    method: str,
    target: int,
    *,
    versus: int | None = None,
    options: Mapping[str, Any] | None = None,
) -> Iterator[tuple[SmallMap, ...]]:
    """The small maps of a kind, several times where they sharpen.

    Args:
        classifier: any.
        image: one image, `(H, W)` or `(H, W, C)`.
        kind: "classes" for all of them by `method`, "methods" for all of them and `target`, "none".
        method: an id from `METHODS`.
        target: the class.
        versus: the class that each is set against, or None.
        options: of `method`.

    Raises:
        MethodError, UnsupportedNetworkError, TargetError, InputShapeError: as `explain`.
    """
    own = dict(options or {})
    if kind == "classes":
        yield from of_classes(classifier, image, method, versus=versus, rival=target, **own)
    elif kind == "methods":
        yield from by_all_methods(classifier, image, target, versus=versus, options={method: own})


def made_ready(
    classifier: Classifier,
    kind: Kind | Literal["pair"],
    method: str,
    *,
    options: Mapping[str, Any] | None = None,
) -> Iterator[str]:
    """Trace what the small maps of a kind need, by one pass over a blank image for each method.

    Args:
        classifier: any.
        kind: as in `small_maps`; "pair" for two of the classes.
        method: an id from `METHODS`.
        options: of `method`; those that enter as numbers do not matter.

    Yields:
        The id of each method that is ready, or cannot handle the network.

    Raises:
        MethodError, UnsupportedNetworkError: as `explain`.
    """
    blank, own = np.zeros(classifier.input_shape, np.float32), dict(options or {})
    if kind in ("classes", "pair") and method != ACTIVATIONS:
        classes = range(classifier.classes)[: rows_at_once(classifier)]
        next(refine_classes(classifier, blank, method, classes, passes=1, **own))
        yield method
    elif kind == "methods":
        for each in METHODS:
            if each != ACTIVATIONS:
                with suppress(UnsupportedNetworkError):
                    given = own if each == method else {}
                    next(refine(classifier, blank, each, 0, passes=1, **given))
            yield each


def of_classes(
    classifier: Classifier,
    image: NDArray[np.floating],
    method: str,
    *,
    classes: tuple[int, ...] = (),
    versus: int | None = None,
    rival: int | None = None,
    **options: Any,
) -> Generator[tuple[SmallMap, ...], None, None]:
    """Each class by one method; several times where it sharpens. Activations know no class: no map.

    Args:
        classifier: any.
        image: one image, `(H, W)` or `(H, W, C)`.
        method: an id from `METHODS`.
        classes: these in their order, instead of all.
        versus: the class that each is set against, or None.
        rival: the class that `versus` itself is set against; without one its map is 0.
        options: of the method.

    Raises:
        MethodError, UnsupportedNetworkError, TargetError, InputShapeError: as `explain`.
    """
    if method == ACTIVATIONS:
        yield ()
        return
    wanted = np.array(classes or range(classifier.classes))
    against = None if versus is None else np.full(len(wanted), versus)
    if against is not None and rival is not None:
        against[wanted == versus] = rival
    most = rows_at_once(classifier)
    finished: list[SmallMap] = []
    for start in range(0, len(wanted), most):
        part = slice(start, start + most)
        some, others = wanted[part], None if against is None else against[part]
        for step in refine_classes(
            classifier, image, method, some, versus=others, passes=PASSES, **options
        ):
            values = step.attribution.values.sum(axis=-1)
            maps = [
                SmallMap(method, int(k), v, step.attribution.signed)
                for k, v in zip(some, values, strict=True)
            ]
            if len(finished) + len(maps) == len(wanted):
                yield (*finished, *maps)
        finished += maps


def by_all_methods(
    classifier: Classifier,
    image: NDArray[np.floating],
    target: int,
    *,
    versus: int | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
) -> Iterator[tuple[SmallMap, ...]]:
    """One class by each method that can handle the network: those so far, after each step.

    Args:
        classifier: any.
        image: one image, `(H, W)` or `(H, W, C)`.
        target: the class.
        versus: the class that it is set against, or None.
        options: method id -> its options, where they are not at their default.

    Raises:
        TargetError, InputShapeError: as `explain`.
    """
    done: list[SmallMap] = []
    for method in METHODS:
        own = dict((options or {}).get(method, {}))
        try:
            for newest in _by_method(classifier, image, method, (target, versus), own):
                yield (*done, newest)
        except UnsupportedNetworkError:
            continue  # chosen by itself, the method says why
        done.append(newest)


def _by_method(
    classifier: Classifier,
    image: NDArray[np.floating],
    method: str,
    asked: tuple[int, int | None],
    options: dict[str, Any],
) -> Iterator[SmallMap]:
    target, versus = asked
    if method == ACTIVATIONS:
        layer = options.get("layer") or default_layer(classifier)
        if layer is None:
            raise UnsupportedNetworkError(tr("This network has no convolution."))
        yield SmallMap(method, target, layer_previews(classifier, image)[layer], signed=False)
        return
    for step in refine(classifier, image, method, target, versus=versus, **options):
        found = step.attribution
        yield SmallMap(method, target, found.values[0].sum(axis=-1), found.signed)
