"""A picture of a digit, with what a person has corrected: what it becomes can be made again."""

from dataclasses import dataclass, field, replace

from engine.images import named
from engine.pages.clean import clean
from engine.pages.stages import Cleaned, Corrections, Grey


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A picture of a digit.

    Attributes:
        grey: float32 `(H, W)` in [0, 1], as it was opened; never written again.
        name: what it is called.
        corrections: what was decided about it.
    """

    grey: Grey
    name: str
    corrections: Corrections = field(default=Corrections())

    def __post_init__(self) -> None:
        self.grey.flags.writeable = False

    def cleaned(self) -> Cleaned:
        """The digit in it, and how it came about.

        Raises:
            ImageFileError: there is no ink.
        """
        with named(self.name):
            return clean(self.grey, self.corrections)

    def corrected(self, corrections: Corrections) -> "Page":
        """The same picture, decided about in another way."""
        return replace(self, corrections=corrections)
