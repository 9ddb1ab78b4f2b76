"""How many steps one call takes: as many as a person who pauses can wait for."""

from dataclasses import dataclass

from engine.training.averaging import EVERY
from engine.training.moments import is_early

CALL = 0.03
"""Seconds of one call: Pause and Stop act after it, within 50 ms."""
MOST = 512
_GROWTH = 4  # times as many as in the call before: the first one says little


@dataclass(slots=True)
class Portion:
    """Learns how many steps fit into a call here and now.

    Attributes:
        steps: of the next call, where nothing ends it earlier.
    """

    steps: int = 1

    def note(self, steps: int, seconds: float) -> None:
        """A call of so many steps took so long."""
        fitting = int(CALL * steps / max(seconds, 1e-9))
        self.steps = min(max(1, fitting), _GROWTH * max(steps, self.steps), MOST)


def steps_until_kept(epoch: int, batch: int, batches: int, *, done: int, averaged: bool) -> int:
    """Steps until the weights are wanted: a call goes no further.

    Args:
        epoch: 1 for the first.
        batch: steps of the epoch that are done.
        batches: steps of the epoch.
        done: steps of the run that are done.
        averaged: whether the weights are averaged.
    """
    wanted = (
        ahead
        for ahead in range(1, min(MOST, batches - batch))
        if is_early(epoch, batch + ahead, batches) or (averaged and not (done + ahead) % EVERY)
    )
    return next(wanted, min(MOST, batches - batch))
