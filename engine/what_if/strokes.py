"""Which stroke did it: the score with each stroke left out, read by the real network.

What is left is read as it would be if the stroke had never been drawn: free ink is scaled into its
box and centred anew. NumPy alone until a drawing is read.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.drawing import SIDE, Drawing
from engine.ink import SIZE, STROKE, Ink, Pixels, Points
from engine.networks.digit_size import as_read
from engine.what_if.steps import finished

if TYPE_CHECKING:
    from engine.classifier import Classifier

MOST = 16
"""Strokes that are left out one by one; an eraser makes many of one."""


@dataclass(frozen=True, slots=True, eq=False)
class StrokeEffect:
    """What one stroke does.

    Attributes:
        number: among all strokes of the drawing, from 0.
        stroke: its points in canvas units, `(n, 2)`.
        is_ink: whether it is in the drawing; else it is set aside.
        change: the score once it is left out, or brought back, less the score now.
        predicted: the class that is read then; None where nothing would be left to be read.
        logits: then, `(classes,)`.
        shape: where the stroke lies in the digit as it is now, float32 `(28, 28)` in [0, 1].
    """

    number: int
    stroke: Points
    is_ink: bool
    change: float
    predicted: int | None
    logits: NDArray[Any]
    shape: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class StrokeEffects:
    """What each stroke of a drawing does.

    Attributes:
        drawing: whose strokes these are.
        target: the class whose score it is.
        versus: the class whose score is taken off it, or None.
        score: of the drawing now.
        strokes: one an entry of the drawing's `all_strokes`; of more than `MOST`, the longest.
        all_out: the score once all ink is left out at the same time, less the score now.
    """

    drawing: Drawing
    target: int
    versus: int | None
    score: float
    strokes: tuple[StrokeEffect, ...]
    all_out: float

    @property
    def sum(self) -> float:
        """Of the single changes of all strokes that are ink.

        It differs from `all_out` by how strokes count together.
        """
        return sum(effect.change for effect in self.strokes if effect.is_ink)


def stroke_effects(
    classifier: "Classifier", drawing: Drawing, target: int, versus: int | None = None
) -> StrokeEffects:
    """Read a drawing as it is, and with each stroke left out or brought back.

    Args:
        classifier: reads ink.
        drawing: of any number of strokes; a picture under them stays.
        target: class whose score counts.
        versus: class whose score is taken off it, or None.
    """
    return finished(leaving_out(classifier, drawing, target, versus))


def leaving_out(
    classifier: "Classifier", drawing: Drawing, target: int, versus: int | None = None
) -> Generator[None, None, StrokeEffects]:
    """The same, a stroke at a time: see `stroke_effects`.

    Yields:
        None after each stroke, so that something else can go first.
    """
    everyone, chosen = drawing.all_strokes, counted(drawing)
    without_ink = Drawing(Ink((), drawing.ink.width), drawing.picture)
    tried = [drawing, without_ink, *(drawing.toggled(number) for number in chosen)]
    images = []
    for each in tried:
        images.append(each.digit().pixels)
        yield
    logits = classifier.logits(as_read(classifier, np.stack(images)))
    scores = logits[:, target].astype(np.float64)
    if versus is not None:
        scores -= logits[:, versus]
    changes, shapes = scores - scores[0], _shapes(drawing, chosen)
    effects = (
        StrokeEffect(
            number,
            *everyone[number],
            float(changes[at]),
            None if tried[at].is_empty else int(logits[at].argmax()),
            logits[at],
            shapes[at - 2],
        )
        for at, number in enumerate(chosen, start=2)
    )
    return StrokeEffects(
        drawing, target, versus, float(scores[0]), tuple(effects), float(changes[1])
    )


def counted(drawing: Drawing) -> list[int]:
    """Numbers of the strokes that are left out one by one: the longest, in their order."""
    lengths = [
        float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke, _ in drawing.all_strokes
    ]
    longest = sorted(range(len(lengths)), key=lambda number: -lengths[number])[:MOST]
    return sorted(longest)


def _shapes(drawing: Drawing, chosen: Sequence[int]) -> list[Pixels]:
    """Each of these strokes alone, as the drawing has it, or would have if all were ink."""
    everyone = [stroke for stroke, _ in drawing.all_strokes]
    ink = drawing.ink if not drawing.ink.is_empty else Ink(everyone, drawing.ink.width)
    place = Drawing(ink, drawing.picture).digit().transform
    if place is None:  # not a stroke
        return []
    width = STROKE if drawing.picture is None else drawing.ink.width * SIZE / SIDE
    return [Ink([everyone[number]]).shape(place, width) for number in chosen]
