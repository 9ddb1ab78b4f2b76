"""`measure`: one map, asked how far it can be trusted; each measure yields as it goes."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

from numpy.typing import ArrayLike

from engine.attribution.explaining import refine
from engine.classifier import Classifier
from engine.errors import InputShapeError
from engine.measures.subject import PASSES, Subject
from engine.measures.table import MEASURES, Measured, measures_named, settings
from engine.words import tr

Take = Callable[[Subject], Iterator[Measured]]
"""What a row of `MEASURES` names: measures a map, and yields as it goes."""


def measure(
    classifier: Classifier,
    image: ArrayLike,
    method: str = "vanilla_gradients",
    target: int | None = None,
    *,
    versus: int | None = None,
    measures: Iterable[str] | None = None,
    seed: int = 0,
    **options: Any,
) -> Iterator[Measured]:
    """Explain one image by its logit, and yield how far the map can be trusted.

    Each measure yields what is known so far, every few network batches, and at last a `Measured`
    whose `done` equals its `total`. Whoever stops asking stops the work. The network stays as it
    is.

    Args:
        classifier: as in `explain`.
        image: one image, `(H, W)` or `(H, W, C)`. With several channels a pixel's relevance is the
            sum of its channels' values.
        method: an id from `METHODS`.
        target: the class, or None for what the network predicts.
        versus: explain "target and not versus". Deletion and insertion follow the probability of
            the target all the same; the score of the others is the difference of the logits.
        measures: ids from `MEASURES`, in the order in which they are wanted; None for all.
        seed: of the noise in `stability`, of the new weights in `randomised_weights`, and of
            a method that draws noise itself.
        options: of the method and of the measures, by name.

    Raises:
        MethodError: no such method, measure or option, or a value out of its range.
        UnsupportedNetworkError: the method cannot handle this network.
        TargetError: a class that the network does not have.
        InputShapeError: not one image, or one that does not fit the network.
    """
    chosen = measures_named(measures)
    of_method, of_measures = settings(method, options, seed)
    batch = classifier.as_batch(image)
    if len(batch) != 1:
        raise InputShapeError(
            tr("measure takes one image, but got {batch}; give one at a time.", batch=len(batch))
        )
    explaining = refine(
        classifier, batch, method, target, versus=versus, passes=PASSES, **of_method
    )
    for step in explaining:
        if step.done < step.total:
            yield Measured(chosen[0], 0, 1, target=int(step.attribution.target[0]))
    subject = Subject(classifier, batch, step.attribution, of_method, of_measures)
    for name in chosen:
        module, _, function = MEASURES[name].compute.rpartition(".")
        take: Take = getattr(import_module(f"engine.measures.{module}"), function)
        yield from take(subject)
