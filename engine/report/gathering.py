"""What a report needs to know of a picture: every map, the measures, and how to repeat it."""

import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike

from engine.attribution.explaining import explain
from engine.attribution.table import METHODS, RUNNER_UP
from engine.classifier import Classifier
from engine.errors import InkLensError, RepeatError, UnsupportedNetworkError
from engine.measures.completeness import missed
from engine.measures.measuring import measure
from engine.measures.table import Measured
from engine.repeat.asking import asked_of
from engine.repeat.script import script_of
from engine.report.content import Entry, Map
from engine.version import VERSION
from engine.words import tr


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about each picture.

    Attributes:
        method: the one that is measured and repeated; the others are shown beside it.
        options: of that method.
        target: the explained class; None for what is read.
        versus: the class that it is set against, `RUNNER_UP`, or None.
    """

    method: str = next(iter(METHODS))
    options: Mapping[str, Any] = field(default_factory=dict)
    target: int | None = None
    versus: int | None = None


def entries(
    classifier: Classifier,
    picture: ArrayLike,
    name: str,
    question: Question,
    network: Path | None,
    *,
    repeats: bool = True,
) -> Iterator[Entry | None]:
    """Explain a picture by every method, then measure and repeat one of them.

    Args:
        classifier: the network.
        picture: `(H, W)` or `(H, W, C)` in [0, 1].
        name: what it is called.
        question: what is asked.
        network: the file of the network; None for the shipped one.
        repeats: whether the network has a file at all.

    Yields:
        None after each part of the work, so that something else can go first; the entry at last.

    Raises:
        InkLensError: the method of the question cannot be asked of this network.
    """
    pixels = classifier.as_batch(picture)[0]
    logits = classifier.logits(pixels)[0]
    target = int(logits.argmax()) if question.target is None else question.target
    versus = _versus(logits, target, question.versus)
    maps = []
    for method in METHODS:
        options = question.options if method == question.method else {}
        maps.append(_map(classifier, pixels, method, options, (target, versus)))
        yield None
    measured: list[Measured] = []
    for step in measure(
        classifier, pixels, question.method, target, versus=versus, **question.options
    ):
        measured += [step] if step.final else []
        yield None
    entry = Entry(
        name,
        pixels[..., 0] if pixels.shape[-1] == 1 else pixels,
        logits,
        classifier.chances(logits),
        target,
        versus,
        tuple(maps),
        question.method,
        tuple(measured),
    )
    try:
        if not repeats:
            raise RepeatError(tr("A network in training has no file that a script could open yet."))
        asked = asked_of(
            classifier,
            network,
            pixels,
            question.method,
            target=target,
            versus=versus,
            options=question.options,
            name=name,
        )
        # A page goes from hand to hand: where the network lies here is nobody else's business.
        yield replace(entry, script=script_of(replace(asked, network=Path(asked.network).name)))
    except InkLensError as error:
        yield replace(entry, no_script=str(error))


def versions() -> dict[str, str]:
    """What computed it, by name."""
    return {
        "InkLens": VERSION,
        "Python": platform.python_version(),
        "TensorFlow": tf.__version__,
        "Keras": keras.__version__,
        "NumPy": np.__version__,
        "Machine": f"{platform.system()} {platform.machine()}",
    }


def _versus(logits: Any, target: int, versus: int | None) -> int | None:
    if versus == RUNNER_UP:
        others = np.delete(np.arange(len(logits)), target)
        return int(others[logits[others].argmax()])
    return None if versus == target else versus


def _map(
    classifier: Classifier,
    pixels: Any,
    method: str,
    options: Mapping[str, Any],
    classes: tuple[int, int | None],
) -> Map:
    settings = METHODS[method].settings(options)
    try:
        found = explain(classifier, pixels, method, classes[0], versus=classes[1], **options)
    except UnsupportedNetworkError as error:
        return Map(method, settings, None, str(error))
    values = found.values[0]
    shown = values if method == "activations" else values.sum(axis=-1)
    return Map(method, settings, shown, remark=missed(found))
