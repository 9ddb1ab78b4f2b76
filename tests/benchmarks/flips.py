"""Draw to flip: in how many test digits is a stroke found, how long does it take, how small is it.

    python -m tests.benchmarks.flips [DIGITS]

Test digits that are read right, 200 unless told otherwise, to the class that came second. The same
stroke, turned and put anywhere on the canvas (an erased one: anywhere on the ink), says what a
random stroke of its size would have done.
"""

import sys
import time
from typing import Any

import numpy as np

from engine.drawing import SIDE, Drawing, Picture
from engine.ink import Ink

RANDOM = 20  # strokes of the same size a digit


def main() -> None:
    """Print the figures."""
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import load_classifier
    from engine.what_if.flip import flip

    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    classifier, rng = load_classifier(), np.random.default_rng(7)
    drawings = list(read_right(classifier, wanted, rng))
    flip(classifier, drawings[0])  # traced once, as in a window that has been open for a while
    found, took = [], []
    for drawing in drawings:
        began = time.perf_counter()
        found.append(flip(classifier, drawing))
        took.append(time.perf_counter() - began)
    pairs = [(d, f) for d, f in zip(drawings, found, strict=True) if f is not None]
    for drawing, each in pairs:  # read once more, from the drawing that would be accepted
        again = each.found.brushed.applied(drawing).digit().pixels
        assert classifier.logits(again)[0].argmax() == each.wanted
    print(f"digits          {len(drawings)}")
    print(f"flipped         {len(pairs)} ({len(pairs) / len(drawings):.1%})")
    print(f"seconds         median {np.median(took):.2f}, most {max(took):.2f}")
    lengths = [f.found.brushed.length / 10 for _, f in pairs]
    print(f"length          median {np.median(lengths):.1f} px, most {max(lengths):.1f}")
    print(f"changed pixels  median {np.median([f.changed for _, f in pairs]):.0f}")
    print(f"erased          {np.mean([f.found.brushed.erases for _, f in pairs]):.0%}")
    rates = [random_rates(classifier, drawing, each, rng) for drawing, each in pairs]
    same, other = np.mean(rates, axis=0)
    print(f"random strokes  {same:.1%} flip to the same class, {other:.1%} to any")


def read_right(classifier: Any, count: int, rng: np.random.Generator) -> Any:
    """Drawings of test digits that are read right."""
    from engine.data import mnist

    images, labels = mnist.test_set()
    chosen = rng.permutation(len(images))[: 2 * count]
    pixels = images[chosen].astype(np.float32) / 255
    right = classifier.logits(pixels).argmax(axis=1) == labels[chosen]
    for image in pixels[right][:count]:
        yield Drawing(Ink(), Picture(image.copy(), "test sample"))


def random_rates(
    classifier: Any, drawing: Drawing, found: Any, rng: np.random.Generator
) -> tuple[float, float]:
    """How often the stroke, turned and put elsewhere, flips to the same class and to any."""
    from engine.what_if.brush import Brushed

    way, before = found.found.brushed, classifier.logits(found.before)[0].argmax()
    shape = way.path - way.path.mean(axis=0)
    rows, columns = np.nonzero(found.before > 0.5)
    images = []
    for _ in range(RANDOM):
        angle = rng.uniform(0, 2 * np.pi)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        turned = shape @ turn.T
        low, high = -turned.min(axis=0), SIDE - turned.max(axis=0)
        at = rng.uniform(low, np.maximum(low, high))  # whole on the canvas
        if way.erases:
            pixel = rng.integers(len(rows))
            at = (np.array([columns[pixel], rows[pixel]]) + 0.5) * SIDE / 28
        path = np.clip(turned + at, 0, SIDE).astype(np.float32)
        images.append(Brushed(path, way.erases).applied(drawing).digit().pixels)
    read = classifier.logits(np.stack(images)).argmax(axis=1)
    return float((read == found.wanted).mean()), float((read != before).mean())


if __name__ == "__main__":
    main()
