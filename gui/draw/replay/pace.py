"""When each point of a drawing comes in its replay: as it was drawn, without the long pauses."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.data.inklens_file import Times
from engine.drawing import Drawing
from engine.ink import Ink

LONGEST_PAUSE = 600
"""ms between two strokes, or two points of one: nobody watches a person think."""
BETWEEN = 300
"""ms before a stroke of which nobody knows when it was drawn."""
EACH = 8
"""ms for each point of such a stroke."""
EACH_STROKE = 800
"""ms between two strokes that come as a whole."""


@dataclass(frozen=True, slots=True, eq=False)
class Score:
    """When each point is due.

    Attributes:
        drawing: the whole.
        due: of every point of every stroke, in ms since the replay began; never falling.
    """

    drawing: Drawing
    due: tuple[tuple[int, ...], ...]

    @property
    def length(self) -> int:
        """Milliseconds of the whole."""
        return self.due[-1][-1] if self.due else 0

    def at(self, elapsed: int) -> Drawing:
        """What is on the canvas after so many milliseconds."""
        strokes = []
        for stroke, due in zip(self.drawing.ink.strokes, self.due, strict=True):
            points = sum(each <= elapsed for each in due)
            if points == 0:
                break
            strokes.append(stroke if points == len(stroke) else stroke[:points])
        return Drawing(Ink(strokes, self.drawing.ink.width), self.drawing.picture)


def score_of(drawing: Drawing, times: Sequence[Times]) -> Score:
    """The replay of a drawing.

    Args:
        drawing: the whole.
        times: of each stroke; None where nobody knows.
    """
    due: list[tuple[int, ...]] = []
    now, last = 0, None
    for stroke, each in zip(drawing.ink.strokes, times, strict=True):
        if each is None:
            start = now + (BETWEEN if due else 0)
            due.append(tuple(start + EACH * number for number in range(len(stroke))))
            now, last = due[-1][-1], None
            continue
        points = []
        for time in each:
            pause = (BETWEEN if due else 0) if last is None else time - last
            now += min(max(pause, 0), LONGEST_PAUSE)
            last = time
            points.append(now)
        due.append(tuple(points))
    return Score(drawing, tuple(due))


def stroke_by_stroke(score: Score) -> Score:
    """The same without motion: each stroke comes as a whole, `EACH_STROKE` after the one before."""
    due = tuple(
        (EACH_STROKE * (number + 1),) * len(stroke) for number, stroke in enumerate(score.due)
    )
    return Score(score.drawing, due)
