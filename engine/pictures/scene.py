"""A painted picture as what a network of pictures is asked about."""

from dataclasses import dataclass, field

import numpy as np

from engine.drawing import Drawing
from engine.ink import Digit, Ink
from engine.pictures.fitting import Fit, fitted, placement
from engine.pictures.painting import Painting, Rgb


@dataclass(frozen=True, slots=True, eq=False)
class Scene(Drawing):
    """A painting in place of a drawing.

    Attributes:
        painting: the picture, and what was painted on it.
        shape: `(H, W, C)` of what the network takes, C being 1 or 3.
        fit: how the picture comes to that size.
    """

    ink: Ink = field(default_factory=Ink)
    painting: Painting = field(kw_only=True)
    shape: tuple[int, int, int] = field(kw_only=True)
    fit: Fit = field(default="crop", kw_only=True)
    _made: list[Digit] = field(default_factory=list, repr=False, kw_only=True)

    @property
    def is_empty(self) -> bool:
        """Never: a picture is there to be read."""
        return False

    def is_about_the_same(self, other: Drawing) -> bool:
        """Whether the same picture is under both, whatever was painted on it."""
        return isinstance(other, Scene) and other.painting.picture is self.painting.picture

    def digit(self) -> Digit:
        """What the network receives, float32 `(H, W, C)` in [0, 1]."""
        if not self._made:
            height, width, channels = self.shape
            pixels = fitted(self.painting.painted, height, width, channels, self.fit)
            self._made.append(Digit(pixels))
        return self._made[0]

    def read_part(self) -> Rgb:
        """The part of the picture that is read, at its own resolution, `(h, w, 3)`.

        With "pad", the margin too, in the colour of the network's own.
        """
        height, width, _ = self.shape
        tall, wide = self.painting.size
        place = placement((tall, wide), (height, width), self.fit)
        if self.fit == "stretch":
            return self.painting.painted
        if self.fit == "pad":
            return fitted(
                self.painting.painted,
                round(height / place.down),
                round(width / place.across),
                fit="pad",
            )
        (left, top), (right, bottom) = np.rint(place.to_picture([(0, 0), (width, height)]))
        rows = slice(max(int(top), 0), min(int(bottom), tall))
        columns = slice(max(int(left), 0), min(int(right), wide))
        return self.painting.painted[rows, columns]
