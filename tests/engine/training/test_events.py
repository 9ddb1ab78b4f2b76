"""How far a run has come, and how long the rest takes."""

import dataclasses

import pytest

from engine.training.events import BatchEnded, TrainingFinished
from engine.training.pace import Pace, Tally
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


def test_nothing_is_known_about_the_time_left_before_the_first_step():
    assert Pace(steps_left=10, images_left=100).seconds_left == 0


def test_the_time_left_is_that_of_the_steps_and_the_images_left(clock):
    pace = Pace(steps_left=11, images_left=300)
    with pace.step():
        clock.now += 2
    with pace.evaluation(100):
        clock.now += 5
    assert pace.seconds_left == pytest.approx(10 * 2 + 200 * 0.05)


def test_an_image_to_evaluate_counts_as_a_third_of_one_to_train_until_it_is_known(clock):
    pace = Pace(steps_left=1, images_left=300)
    with pace.step():
        clock.now += 3  # fifty images
    assert pace.seconds_left == pytest.approx(300 * 3 / 50 / 3)


def test_a_pause_between_steps_does_not_count(clock):
    pace = Pace(steps_left=3, images_left=0)
    for _ in range(2):
        with pace.step():
            clock.now += 1
        clock.now += 3600
    assert pace.seconds_left == pytest.approx(1)


def test_the_pace_follows_a_slower_machine_but_not_one_slow_step(clock):
    pace = Pace(steps_left=1000, images_left=0)
    for seconds in [1] * 10 + [2]:
        with pace.step():
            clock.now += seconds
    one_slow = pace.seconds_left / pace.steps_left
    for _ in range(100):
        with pace.step():
            clock.now += 2
    all_slow = pace.seconds_left / pace.steps_left
    assert 1 < one_slow < 1.1
    assert 1.9 < all_slow < 2
