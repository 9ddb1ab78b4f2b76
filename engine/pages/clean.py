"""From a photograph or scan of a handwritten digit to what a digit network reads, stage by stage.

Each stage takes what the one before left, can be left out, and shows its result, so that a person
can see where a picture went wrong. Brightness is in [0, 1] throughout: paper bright until the
shadow is gone, from then on ink, which is 0 where there is paper and up to 1 where there is ink.
"""

import numpy as np

from engine.errors import NoInkError
from engine.ink import SIZE
from engine.pages.greys import denoised, paper_level, working_size
from engine.pages.lines import without_lines
from engine.pages.paper import paper_bright, without_shadow
from engine.pages.place import as_it_is, boxed, cut_out, doubts, in_box, of_mnist_size
from engine.pages.sheet import find_sheet, from_above, without_ground
from engine.pages.specks import without_specks
from engine.pages.stages import FAINTEST, Cleaned, Corners, Corrections, Grey, Stage, StageName
from engine.pages.threshold import seen, stretched, threshold
from engine.pages.tilt import tilt, turned

_ROUND = 1e-3


def clean(grey: Grey, corrections: Corrections | None = None) -> Cleaned:
    """Find the digit in a picture.

    Args:
        grey: float32 `(H, W)` in [0, 1]; bright ink on dark ground will do too.
        corrections: what a person decided; nothing by default.

    Raises:
        NoInkError: there is no ink.
    """
    chosen = corrections or Corrections()
    upright = np.ascontiguousarray(np.rot90(grey, -chosen.turn))
    if upright.shape == (SIZE, SIZE):
        return of_mnist_size(upright)
    return _Run(working_size(upright), chosen).cleaned()


class _Run:
    """One picture on its way through the stages."""

    def __init__(self, upright: Grey, chosen: Corrections) -> None:
        self._upright, self._chosen = upright, chosen
        self._stages: list[Stage] = []
        self._others = 0  # digits, perhaps, that were left out

    def cleaned(self) -> Cleaned:
        corners, sheet = self._sheet()
        picture = paper_bright(self._stage("page", self._upright, sheet))
        even = self._stage("shadow", picture, without_shadow(picture))
        ink = 1 - even
        ink = denoised(ink - paper_level(ink))
        if float(np.percentile(ink, 99.9)) < FAINTEST and float(ink.max()) < 2 * FAINTEST:
            raise NoInkError("it shows no ink")
        bare = without_lines(ink)
        ink = self._stage("lines", ink, bare if bare.max() > FAINTEST else ink)  # or all is a 1
        alone, others = without_specks(ink)
        self._others = 0 if "specks" in self._chosen.without else others
        ink = self._stage("specks", ink, alone)
        return self._placed(ink, corners)

    def _sheet(self) -> tuple[Corners | None, Grey]:
        """Its corners, where there are any, and how it looks from straight above."""
        given, picture = self._chosen.corners, self._upright
        if given is not None:
            return given, from_above(picture, given, inset=0.0)
        found = find_sheet(picture)
        alone = without_ground(picture) if found is None else from_above(picture, found)
        degrees = tilt(alone)
        return found, turned(alone, degrees) if degrees else alone

    def _stage(self, name: StageName, before: Grey, after: Grey) -> Grey:
        chosen = before if name in self._chosen.without else after
        changed = chosen.shape != before.shape or bool(np.abs(chosen - before).max() > _ROUND)
        digit = as_it_is(chosen) if name in ("page", "shadow") else boxed(chosen)
        self._stages.append(Stage(name, chosen, changed, digit))
        return chosen

    def _placed(self, ink: Grey, corners: Corners | None) -> Cleaned:
        level = threshold(ink) if self._chosen.level is None else self._chosen.level
        if "threshold" in self._chosen.without:
            clear, inked = ink / max(float(ink.max()), 1e-6), seen(ink)
        else:
            clear, inked = stretched(ink, level), ink > level
        cut = cut_out(clear, inked)
        if cut is None:
            raise NoInkError("it shows no ink")
        self._stages.append(
            Stage("threshold", clear, bool(np.abs(clear - ink).max() > _ROUND), in_box(cut))
        )
        return Cleaned(
            self._stages[-1].digit,
            tuple(self._stages),
            doubts(cut, others=self._others),
            self._upright,
            corners,
            level,
            as_it_is(self._upright),
        )
