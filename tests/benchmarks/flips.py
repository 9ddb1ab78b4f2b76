"""Draw to flip: in how many test digits is a stroke found, how long does it take, how small is it.

    python -m tests.benchmarks.flips [DIGITS]
    python -m tests.benchmarks.flips DIGITS FIRST COUNT FILE

Test digits that are read right, 200 unless told otherwise, to the class that came second. The same
stroke, turned and put anywhere on the canvas (an erased one: anywhere on the ink), says what a
random stroke of its size would have done. Seconds are of the clock, and of all threads of this
process: on a busy machine the clock tells of the others too.

The second form is for a busy machine: it measures a piece, COUNT of the DIGITS from the one in
place FIRST on, adds it to FILE, a line a digit, and says what all the lines in it say. Searches may
take longer by the clock there, and what is found counts if this process worked no longer for it
than a search may take.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from engine.drawing import SIDE, Drawing, Picture
from engine.ink import Ink
from engine.what_if.flip import SECONDS, flip

BUSY = 20  # times as long by the clock, where others take most of the machine
RANDOM = 20  # strokes of the same size a digit
Row = dict[str, float]
"""What is found of a digit: seconds, and of a flip how large it is and what random ones do."""


def main() -> None:
    """Print the figures."""
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import load_classifier

    said = sys.argv[1:]
    digits = int(said[0]) if said else 200
    first, count = (int(said[1]), int(said[2])) if len(said) == 4 else (0, digits)
    classifier = load_classifier()
    drawings = list(read_right(classifier, digits, np.random.default_rng(7)))
    piece = drawings[first : first + count]
    limit = SECONDS if len(said) < 4 else BUSY * SECONDS
    rows = [measured(classifier, each, place, limit) for place, each in enumerate(piece, first)]
    if len(said) == 4:
        file = Path(said[3])
        with file.open("a", encoding="utf-8") as kept:
            kept.writelines(f"{json.dumps(row)}\n" for row in rows)
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    tell(rows)


_traced: set[int] = set()


def measured(classifier: Any, drawing: Drawing, place: int, limit: float) -> Row:
    """Look for a flip of one digit, in its place among all, for so many seconds by the clock."""
    if id(classifier) not in _traced:  # as in a window that has been open for a while
        _traced.add(id(classifier))
        flip(classifier, drawing)
    began, worked = time.perf_counter(), time.process_time()
    found = flip(classifier, drawing, seconds=limit)
    row = {
        "place": float(place),
        "seconds": time.perf_counter() - began,
        "worked": time.process_time() - worked,
    }
    if found is None or (limit > SECONDS and row["worked"] > SECONDS):
        return row
    # Read once more, from the drawing that would be accepted.
    again = found.found.brushed.applied(drawing).digit().pixels
    assert classifier.logits(again)[0].argmax() == found.wanted
    same, other = random_rates(classifier, drawing, found, np.random.default_rng((7, place)))
    return row | {
        "length": found.found.brushed.length / 10,
        "changed": float(found.changed),
        "erases": float(found.found.brushed.erases),
        "same": same,
        "other": other,
    }


def tell(rows: list[Row]) -> None:
    """Print what these digits say together."""
    flips = [row for row in rows if "length" in row]

    def of(name: str, among: list[Row] = flips) -> Any:
        return np.array([row[name] for row in among])

    print(f"digits          {len(rows)}")
    print(f"flipped         {len(flips)} ({len(flips) / len(rows):.1%})")
    for name, words in (("seconds", "of the clock"), ("worked", "of all threads")):
        took = of(name, rows)
        nine = np.quantile(took, 0.9)
        print(
            f"seconds         median {np.median(took):.2f}, nine in ten up to {nine:.2f}, "
            f"most {took.max():.2f} {words}"
        )
    print(f"length          median {np.median(of('length')):.1f} px, most {of('length').max():.1f}")
    print(f"changed pixels  median {np.median(of('changed')):.0f}")
    print(f"erased          {of('erases').mean():.0%}")
    print(
        f"random strokes  {of('same').mean():.1%} flip to the same class, "
        f"{of('other').mean():.1%} to any"
    )


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
