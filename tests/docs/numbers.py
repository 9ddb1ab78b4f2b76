"""Numbers in pages, computed by the shipped network as anybody can."""

from functools import cache
from typing import Any

import numpy as np

import engine
from engine.attribution.table import METHODS
from engine.data import mnist
from engine.drawing import Drawing, Picture, blank
from engine.machine.startup import import_tensorflow
from tests.docs.blocks import table

ZERO, MISREAD = 25, 1901
"""Test samples: a plain 0, and a 9 whose top is open."""
ACROSS = [(150.0, 60.0), (175.0, 80.0), (200.0, 120.0)]
"""A stroke that closes the top of that 9, in canvas units."""
STRONGEST = 20
EVERY = 500  # of MNIST's test digits, for a mean over twenty


@cache
def classifier() -> Any:
    """The shipped network."""
    import_tensorflow()
    return engine.load_classifier(device="/CPU:0")


def measured() -> str:
    """How the methods differ, a row a method."""
    rows = [
        (f"[{method.title}]({method.id}.md)", _two_classes(method.id), *_trust(method.id))
        for method in METHODS.values()
    ]
    return table(("method", "two classes", "forgotten", "deletion", "insertion", "noise"), rows)


def _two_classes(method: str) -> str:
    images, _ = mnist.test_set()
    some = images[::EVERY] / 255
    if method == "activations":
        return "1: they know no class"
    four, nine = (engine.explain(classifier(), some, method, target=k).values for k in (4, 9))
    both = [
        np.corrcoef(one.ravel(), other.ravel())[0, 1]
        for one, other in zip(four, nine, strict=True)
        if one.any() and other.any()  # a map of nothing is like no other
    ]
    return f"{np.mean(both):.2f}"


def _trust(method: str) -> list[str]:
    image, _ = mnist.test_sample(MISREAD)
    names = ["randomised_weights", "deletion", "insertion", "stability"]
    steps = engine.measure(classifier(), image, method, target=4, measures=names)
    found = {step.measure: step.value for step in steps if step.final}
    return ["–" if found[name] is None else f"{found[name]:.2f}" for name in names]


def saturation() -> str:
    """The strongest value of a sure answer's map, of its logit and of its probability."""
    image, _ = mnist.test_sample(ZERO)
    rows = []
    for score in ("logit", "probability"):
        found = engine.explain(classifier(), image, target=0, score=score)
        rows.append((score, f"{np.abs(found.values).max():.2g}"))
    return table((f"test sample {ZERO} explained as a 0", "strongest value of its map"), rows)


def lesson(part: str) -> str:
    """The answers to one of the lesson's tasks."""
    return {"zero": _zero, "mistake": _mistake, "methods": _methods}[part]()


def _zero() -> str:
    image, label = mnist.test_sample(ZERO)
    chance = classifier().probabilities(image)[0]
    values = engine.explain(classifier(), image, target=label).values[0, ..., 0]
    order = np.argsort(np.abs(values), axis=None)[::-1][:STRONGEST]
    rows, columns = np.unravel_index(order, values.shape)
    empty = int((image[rows, columns] == 0).sum())
    against = int((values[rows, columns] < 0).sum())
    row, column = rows[0], columns[0]
    inside = np.zeros(image.shape, bool)
    inside[10:18, 10:18] = image[10:18, 10:18] == 0
    hole = values[inside].sum()
    filled = classifier().logits(np.where(inside, 1, image))[0]
    scores = f"{classifier().logits(image)[0, label]:.1f} and {filled[label]:.1f}"
    without = np.abs(values[image == 0]).sum() / np.abs(values).sum()
    brighter = f"all of it a little brighter, and the score would {'fall' if hole < 0 else 'rise'}"
    where = f"row {row}, column {column}, where the ink is {image[row, column]:.2f}"
    return table(
        (f"asked of test sample {ZERO}", "answer"),
        [
            ("read as", f"{chance.argmax()}, sure to {_percent(chance.max())}"),
            ("strongest pixel of the gradient's map", f"{values[row, column]:.2f} in {where}"),
            ("part of the map's strength where there is no ink at all", f"{100 * without:.0f} %"),
            (
                f"of the {STRONGEST} strongest pixels",
                f"{against} are blue, {empty} are without any ink",
            ),
            ("sum over the hole (rows and columns 10 to 17)", f"{hole:.1f}: {brighter}"),
            (
                f"score of {label}, and with that hole filled",
                f"{scores}: it reads {filled.argmax()}, sure to {_percent(_chance(filled))}",
            ),
        ],
    )


def _chance(logits: Any) -> float:
    return float(classifier().chances(logits).max())


def _percent(chance: float) -> str:
    return "more than 99.9 %" if chance > 0.999 else f"{100 * chance:.1f} %"


def _mistake() -> str:
    image, label = mnist.test_sample(MISREAD)
    logits = classifier().logits(image)[0]
    chances = classifier().chances(logits)
    read = int(logits.argmax())
    slopes = engine.explain(classifier(), image, target=read, versus=label).values[0, ..., 0]
    row, column = np.unravel_index(slopes.argmin(), slopes.shape)
    where = f"row {row}, column {column}, where the ink is {image[row, column]:.2f}"
    sample = Drawing(blank().ink, Picture(image.copy(), "sample"))
    dotted, closed = (
        classifier().probabilities(sample.with_stroke(stroke).digit().pixels)[0]
        for stroke in ([(10.0 * column + 5, 10.0 * row + 5)], ACROSS)
    )
    sure = f"{read}, sure to {_percent(chances[read])}; {label}: {_percent(chances[label])}"
    mended = [f"{now.argmax()}, sure to {_percent(now.max())}" for now in (dotted, closed)]
    bluest = f"bluest pixel of the map *{read}, not {label}* (Vanilla Gradients)"
    return table(
        (f"asked of test sample {MISREAD}, a {label}", "answer"),
        [
            ("read as", sure),
            (f"scores of {read} and {label}", f"{logits[read]:.2f} and {logits[label]:.2f}"),
            (bluest, f"{slopes.min():.2f} in {where}"),
            ("read as, with a dot there", mended[0]),
            ("read as, when a stroke closes the top", mended[1]),
        ],
    )


def _methods() -> str:
    image, _ = mnist.test_sample(MISREAD)
    rows = []
    for method in list(METHODS.values())[:-1]:
        four, nine = (
            engine.explain(classifier(), image, method.id, target=k).values.ravel() for k in (4, 9)
        )
        rows.append((method.title, f"{np.corrcoef(four, nine)[0, 1]:.2f}"))
    return table(("method", "how alike the maps of 4 and of 9 are"), rows)
