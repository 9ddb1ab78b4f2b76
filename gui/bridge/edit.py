"""What the canvas tells: another drawing, and whether more of it follows at once."""

from dataclasses import dataclass

from engine.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Edit:
    """What `gui.draw.canvas.Canvas.changed` carries.

    Attributes:
        drawing: as it is now.
        moving: the pen is still down, so more follows at once.
    """

    drawing: Drawing
    moving: bool
