"""The course of a run within its epochs: kept with it, thinned out, and believed only as far."""

import itertools
import json
import math

import pytest

from engine.training.course import MOST_POINTS, Course, CoursePoint, read_course
from engine.training.events import BatchEnded
from engine.training.keeping import train_and_keep
from engine.training.settings import TrainingSettings
from engine.training.trainer import Trainer

SETTINGS = TrainingSettings(epochs=2, batch_size=20, seed=5)


def step(place, batches=1000, loss=1.0):
    """A step of a run at a place in epochs."""
    epoch = math.floor(place) + 1
    return BatchEnded(epoch, round((place - epoch + 1) * batches), batches, loss, 0.5, loss, None)


def train_until(events, enough):
    """Pull until `enough(event)`, then break off as a stop does; every step that was done."""
    steps = []
    for event in events:
        if isinstance(event, BatchEnded):
            steps.append(event)
            if enough(event):
                break
    events.close()
    return steps


def places(steps):
    return [round(each.epoch - 1 + each.batch / each.batches, 6) for each in steps]


@pytest.mark.usefixtures("linear_network")
def test_a_run_that_is_stopped_in_its_first_epoch_keeps_the_figures_of_its_steps(data, folder):
    steps = train_until(train_and_keep(Trainer(SETTINGS, data), folder), lambda e: e.batch >= 7)
    course = folder.record().course
    assert not folder.record().history
    assert [point.place for point in course] == places(steps)
    assert [point.loss for point in course] == pytest.approx([e.loss for e in steps], abs=1e-5)
    assert [point.accuracy for point in course] == pytest.approx(
        [e.accuracy for e in steps], abs=1e-5
    )


@pytest.mark.usefixtures("linear_network")
def test_a_resumed_run_goes_on_with_the_course_that_it_had(data, folder):
    first = train_until(train_and_keep(Trainer(SETTINGS, data), folder), lambda e: e.batch >= 7)
    resumed = Trainer(SETTINGS, data, resume=folder.checkpoint())
    rest = [e for e in train_and_keep(resumed, folder) if isinstance(e, BatchEnded)]
    assert [point.place for point in folder.record().course] == places([*first, *rest])


@pytest.mark.usefixtures("linear_network")
def test_steps_that_a_crash_has_cost_are_not_drawn_twice(data, folder):
    train_until(train_and_keep(Trainer(SETTINGS, data), folder), lambda e: e.batch >= 4)
    checkpoint = folder.checkpoint()
    plain = json.loads(folder.record_file.read_text())
    plain["course"].append([0.9, 0.1, 0.9])  # told of, and not in the checkpoint
    folder.record_file.write_text(json.dumps(plain))
    resumed = Trainer(SETTINGS, data, resume=checkpoint)
    train_until(train_and_keep(resumed, folder), lambda e: e.batch >= 5)
    kept = [point.place for point in folder.record().course]
    assert kept == sorted(set(kept))
    assert max(kept) < 0.9


def test_steps_of_a_very_long_epoch_are_kept_where_their_places_can_be_told_apart():
    course, batches = Course(), 3_000_000
    for batch in range(1, 200):
        course.add(BatchEnded(1, batch, batches, 1.0, 0.5, 1.0, None))
    kept = [point.place for point in course.points]
    assert kept == sorted(set(kept))
    assert kept[-1] == round(199 / batches, 6)
    assert read_course(json.loads(json.dumps(course.to_plain()))) == tuple(course.points)


@pytest.mark.parametrize("epochs", [1, 3, 50])
def test_a_long_run_keeps_no_more_points_than_a_plot_has_room_for_evenly_spread(epochs):
    course = Course()
    for number in range(1, 1000 * epochs + 1):
        epoch = (number - 1) // 1000
        course.add(BatchEnded(epoch + 1, number - 1000 * epoch, 1000, 1.0, 0.5, 1.0, None))
    kept = [point.place for point in course.points]
    assert MOST_POINTS / 4 < len(kept) <= MOST_POINTS
    gaps = [b - a for a, b in itertools.pairwise(kept)]
    assert max(gaps) < 4 * epochs / MOST_POINTS
    assert kept[-1] > 0.98 * epochs


def test_a_run_is_read_again_as_it_was_written_diverged_or_not():
    course = Course()
    for place, loss in ((0.001, 2.3), (0.002, math.inf), (0.003, math.nan)):
        course.add(step(place, loss=loss))
    text = json.dumps(course.to_plain())
    again = read_course(json.loads(text))
    assert repr(again) == repr(tuple(course.points))
    assert read_course(json.loads("[]")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "null",
        '"0.5"',
        '{"0.5": 1}',
        "[0.5, 1.0, 0.5]",
        "[[0.5, 1.0]]",
        '[[0.5, 1.0, "0.5"]]',
        "[[0.5, 1.0, true]]",
        "[[0.5, 1.0, 0.5], [0.25, 1.0, 0.5]]",
        "[[NaN, 1.0, 0.5]]",
        "[[-1.0, 1.0, 0.5]]",
        "[[1e300, 1.0, 0.5]]",
        pytest.param(f"[[0.5, 1{'0' * 400}, 0.5]]", id="400 digits"),
    ],
)
def test_what_is_no_course_costs_its_curve_and_not_the_run(text):
    assert read_course(json.loads(text)) == ()


def test_a_record_of_an_earlier_version_has_no_course():
    assert read_course(None) == ()
    assert CoursePoint(0.5, 1.0, 0.5) == read_course([[0.5, 1, 0.5]])[0]
