"""How far a run has come, and how long the rest takes."""

import dataclasses

import pytest

from engine.training.events import BatchEnded, TrainingFinished
from engine.training.pace import ENOUGH_STEPS, Pace, Tally
from engine.training.settings import TrainingSettings


def test_settings_and_events_cannot_be_changed_on_their_way_between_threads():
    for message in (TrainingSettings(), TrainingFinished(0.1, 0.9, 3.0)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(message, dataclasses.fields(message)[0].name, 1)
    assert not hasattr(BatchEnded(1, 1, 1, 0.0, 0.0, 0.0, 0.0), "__dict__")


# --- Means


def test_a_tally_weighs_each_batch_by_its_images():
    tally = Tally()
    tally.add(loss=2.0, right=1, images=3)
    tally.add(loss=6.0, right=1, images=1)
    assert (tally.images, tally.loss, tally.accuracy) == (4, 3.0, 0.5)


def test_a_tally_of_nothing_is_zero():
    assert (Tally().loss, Tally().accuracy) == (0, 0)


# --- Time


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands until it is moved."""

    class Clock:
        now = 0.0

        def monotonic(self):
            return self.now

    clock = Clock()
    monkeypatch.setattr("engine.training.pace.time", clock)
    return clock


def take_steps(pace, clock, *seconds):
    for each in seconds:
        with pace.steps():
            clock.now += each


def test_no_time_is_told_before_enough_steps_are_timed(clock):
    pace = Pace(steps_left=1000, images_left=100)
    take_steps(pace, clock, 8, *[0.01] * (ENOUGH_STEPS - 1))
    assert pace.seconds_left is None
    take_steps(pace, clock, 0.01)
    assert pace.seconds_left is not None


def test_the_first_step_in_which_a_graph_is_traced_says_nothing_about_the_others(clock):
    pace = Pace(steps_left=10_000, images_left=0)
    take_steps(pace, clock, 8, *[0.01] * ENOUGH_STEPS)
    assert pace.seconds_left == pytest.approx(pace.steps_left * 0.01)


def test_the_time_left_is_that_of_the_steps_and_the_images_left(clock):
    pace = Pace(steps_left=ENOUGH_STEPS + 11, images_left=300)
    take_steps(pace, clock, *[2] * (ENOUGH_STEPS + 1))
    with pace.evaluation(100):
        clock.now += 5
    assert pace.seconds_left == pytest.approx(10 * 2 + 200 * 0.05)


def test_an_image_to_evaluate_counts_as_a_third_of_one_to_train_until_it_is_known(clock):
    pace = Pace(steps_left=2, images_left=300)
    take_steps(pace, clock, 3, 3)  # fifty images each
    assert pace.seconds_left == pytest.approx(300 * 3 / 50 / 3)


def test_a_pause_between_steps_does_not_count(clock):
    pace = Pace(steps_left=ENOUGH_STEPS + 2, images_left=0)
    for _ in range(ENOUGH_STEPS + 1):
        take_steps(pace, clock, 1)
        clock.now += 3600
    assert pace.seconds_left == pytest.approx(1)


def test_the_pace_follows_a_slower_machine_but_not_one_slow_step(clock):
    pace = Pace(steps_left=1000, images_left=0)
    take_steps(pace, clock, *[1] * 30, 2)
    one_slow = pace.seconds_left / pace.steps_left
    take_steps(pace, clock, *[2] * 100)
    all_slow = pace.seconds_left / pace.steps_left
    assert 1 < one_slow < 1.1
    assert 1.9 < all_slow < 2
