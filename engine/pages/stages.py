"""What the stages from a picture to a digit work on, what a person can correct, what comes out."""

from dataclasses import dataclass, field
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from engine.ink import Pixels

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]
StageName = Literal["page", "shadow", "lines", "specks", "threshold"]
STAGES: tuple[StageName, ...] = get_args(StageName)
Corners = tuple[tuple[float, float], ...]
"""Four corners, x right and y down in parts of width and height: clockwise from the top left."""
WHOLE: Corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))

FAINTEST = 0.05  # contrast below which there is no ink


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a person decides instead of leaving it to be found.

    Attributes:
        turn: quarter turns clockwise that the picture needs to stand upright, 0 to 3.
        corners: of the sheet, or of the part that is read, in the picture after its turn; None: as
            it is found.
        without: stages to leave out.
        level: of ink in [0, 1], above which it counts; None: as it is found.
    """

    turn: int = 0
    corners: Corners | None = None
    without: frozenset[StageName] = frozenset()
    level: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """What one stage did.

    Attributes:
        name: of the stage.
        picture: after it, float32 `(H, W)` in [0, 1]: paper bright up to "shadow", then ink bright.
        changed: whether it changed anything.
        digit: float32 `(28, 28)`, what would be read if this were the last stage.
    """

    name: StageName
    picture: Grey
    changed: bool
    digit: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Cleaned:
    """A digit, and how it came about.

    Attributes:
        digit: float32 `(28, 28)` in [0, 1], ink bright.
        stages: what was done, in order; empty for a picture of 28 x 28.
        doubts: what is odd about the result, a sentence each; empty if it looks like a digit.
        upright: the picture after its turn, float32 `(H, W)` in [0, 1], at the
            size that is looked at.
        corners: of the sheet in it; None where the picture is nothing but the sheet.
        level: of ink, above which it counts.
        before: float32 `(28, 28)`, what would be read without any stage.
    """

    digit: Pixels
    stages: tuple[Stage, ...] = ()
    doubts: tuple[str, ...] = field(default=())
    upright: Grey | None = None
    corners: Corners | None = None
    level: float = 0.0
    before: Pixels | None = None
