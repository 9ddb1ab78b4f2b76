"""Teach it: what a few corrections do for the person who made them, and what they cost.

    python -m tests.benchmarks.teaching [WRITERS [SECONDS]]

Of the pen digits of the writers who are held out of all training, each drawn once as in the window,
half of those that are misread are corrected (every other one, in the file's order), for each of the
writers who are misread most: three, unless told otherwise. The other half, and the rest of what
they wrote, were not taught; nor was any of MNIST's test digits.
"""

import sys
import time
from typing import Any

import numpy as np

from engine.data.pen import PenDigit, read_pen_digits
from engine.data.pen_writers import HELD_OUT, as_drawn
from engine.drawing import Drawing
from tests.benchmarks.pen import PEN_FILE


def main(writers: int = 3, seconds: float | None = None) -> None:
    """Print the figures."""
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import load_classifier

    classifier = load_classifier()
    rng = np.random.default_rng((0, 2))  # the drawings of `held_out_images`
    digits = [each for each in read_pen_digits(PEN_FILE) if each.writer % HELD_OUT == 0]
    drawings = [Drawing(as_drawn(each.strokes, rng)) for each in digits]
    logits = classifier.logits(np.stack([each.digit().pixels for each in drawings]))
    labels = np.array([each.label for each in digits])
    wrong = logits.argmax(axis=1) != labels
    of = np.array([each.writer for each in digits])
    everyone = sorted(set(of.tolist()), key=lambda writer: -int(wrong[of == writer].sum()))
    print(f"misread of each writer: { {w: int(wrong[of == w].sum()) for w in everyone} }")
    for writer in everyone[:writers]:
        rows = np.flatnonzero(of == writer)
        own = [drawings[row] for row in rows], [digits[row] for row in rows]
        _teach(classifier, writer, *own, seconds)


def _teach(
    classifier: Any,
    writer: int,
    drawings: list[Drawing],
    digits: list[PenDigit],
    seconds: float | None,
) -> None:
    from engine.teaching.corrections import Correction
    from engine.teaching.events import Checking, Lesson
    from engine.teaching.teaching import Pace, teach

    labels = np.array([each.label for each in digits])
    pixels = np.stack([each.digit().pixels for each in drawings])
    before = classifier.logits(pixels)
    wrong = np.flatnonzero(before.argmax(axis=1) != labels)
    taught, left = wrong[::2], wrong[1::2]
    corrections = tuple(
        Correction(drawings[n], int(labels[n]), int(before[n].argmax())) for n in taught
    )
    twin, began, used, learned = classifier.twin(), time.monotonic(), time.process_time(), 0.0
    pace = Pace() if seconds is None else Pace(seconds=seconds)
    for event in teach(twin, corrections, pace=pace):
        if isinstance(event, Checking) and not learned:
            learned = time.monotonic() - began
        if isinstance(event, Lesson):
            lesson = event
    processor = (time.process_time() - used) / 2
    after = twin.logits(pixels)
    others = np.setdiff1d(np.arange(len(labels)), taught)

    def right(logits: Any, rows: Any) -> str:
        return f"{int((logits[rows].argmax(axis=1) == labels[rows]).sum())} of {len(rows)}"

    def loss(logits: Any, rows: Any) -> float:
        shifted = logits[rows] - logits[rows].max(axis=1, keepdims=True)
        own = shifted[np.arange(len(rows)), labels[rows]]
        return float((np.log(np.exp(shifted).sum(axis=1)) - own).mean())

    print(f"\nwriter {writer}: {len(wrong)} of {len(labels)} misread, {len(taught)} corrected")
    for name, rows in (("corrected", taught), ("other misread", left), ("all not taught", others)):
        if len(rows):
            print(
                f"  {name:16} {right(before, rows)} -> {right(after, rows)}, "
                f"loss {loss(before, rows):.4f} -> {loss(after, rows):.4f}"
            )
    print(
        f"  MNIST's {lesson.tested} test digits: {lesson.accuracy(lesson.before):.2%} -> "
        f"{lesson.accuracy(lesson.after):.2%}"
    )
    print(
        f"  {lesson.steps} steps, {lesson.seconds:.1f} s, {learned:.1f} of them until the test; "
        f"{processor:.1f} s of two cores' time",
        flush=True,
    )


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:]))
