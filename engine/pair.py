"""Two classes of one image beside each other: what it is, and what it is taken for."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.attribution import refine
from engine.classifier import Classifier
from engine.multiples import ACTIVATIONS, PASSES, SmallMap


def of_two_classes(
    classifier: Classifier,
    image: NDArray[np.floating],
    method: str,
    classes: tuple[int, int],
    **options: Any,
) -> Iterator[tuple[SmallMap, ...]]:
    """Both classes by one method; several times where it sharpens. Activations know no class.

    Args:
        classifier: any.
        image: one image, `(H, W)` or `(H, W, C)`.
        method: an id from `METHODS`.
        classes: the two.
        options: of the method.

    Raises:
        MethodError, UnsupportedNetworkError, TargetError, InputShapeError: as `explain`.
    """
    if method == ACTIVATIONS:
        yield ()
        return
    images = np.repeat(classifier.as_batch(image), 2, axis=0)
    targets = np.array(classes)
    for step in refine(classifier, images, method, targets, passes=PASSES, **options):
        values = step.attribution.values.sum(axis=-1)
        yield tuple(
            SmallMap(method, target, each, step.attribution.signed)
            for target, each in zip(classes, values, strict=True)
        )
