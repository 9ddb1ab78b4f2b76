"""How many passes of a costly method fit between two strokes of a pen."""

from dataclasses import dataclass

CALL = 0.018  # seconds of one call
FIRST_PASSES = 8  # in the first call of all
FEWEST_PASSES, MOST_PASSES = 4, 64
_OVERHEAD = 5  # passes that take as long as a call does beside its own


@dataclass(slots=True)
class CallPace:
    """How many passes go into one call: what takes some 18 ms here and now.

    So long may a new stroke have to wait for the end of a call; and the more passes there are in
    each, the sooner all are done.
    """

    _pass_seconds: float | None = None

    def note(self, passes: int, seconds: float) -> None:
        """A call of so many passes took so long. One that was held up counts little."""
        now, before = seconds / (passes + _OVERHEAD), self._pass_seconds
        self._pass_seconds = now if before is None else min(now, before * 1.1)

    def portion(self, total: int) -> int:
        """Passes in one call, about the same number in each; `total` is at least 1."""
        each = self._pass_seconds
        wanted = FIRST_PASSES if not each else int(CALL / each - _OVERHEAD)
        calls = -(-total // min(max(wanted, FEWEST_PASSES), MOST_PASSES))
        return -(-total // calls)
