"""How many steps a call takes."""

import pytest

from engine.training.averaging import EVERY
from engine.training.stepping.portion import CALL, MOST, Portion, steps_until_kept


def test_a_call_takes_as_many_steps_as_fit_into_it():
    portion = Portion()
    steps = []
    for _ in range(12):
        steps.append(portion.steps)
        portion.note(portion.steps, 0.0005 + 0.001 * portion.steps)  # a call costs something itself
    assert steps[0] == 1
    assert steps[-1] == 29  # 29.5 ms
    assert max(steps) <= CALL / 0.001


def test_what_takes_long_takes_one_step_a_call():
    portion = Portion()
    for _ in range(3):
        portion.note(portion.steps, 0.05)
        assert portion.steps == 1


def test_a_first_call_that_took_no_time_is_not_believed_at_once():
    portion = Portion()
    portion.note(1, 0.0)
    assert portion.steps <= 4
    for _ in range(9):
        portion.note(portion.steps, 0.0)
    assert portion.steps == MOST


def test_a_short_call_does_not_shorten_the_next():
    portion = Portion(16)
    portion.note(2, 0.002)  # the end of an epoch
    assert portion.steps == 30


@pytest.mark.parametrize(
    ("epoch", "batch", "done", "averaged", "steps"),
    [
        (1, 0, 0, False, 1),  # kept: 1, 2, 4, 8 ...
        (1, 2, 2, False, 2),
        (1, 4, 4, False, 4),
        (1, 5, 5, False, 3),
        (2, 0, 100, False, 100),
        (2, 90, 190, False, 10),
        (2, 0, EVERY * 7 - 3, True, 3),
        (1, 12, 12, True, EVERY - 12),
    ],
)
def test_a_call_ends_where_weights_are_kept_or_averaged(epoch, batch, done, averaged, steps):
    assert steps_until_kept(epoch, batch, 100, done=done, averaged=averaged) == steps
