"""The moving average of weights: by hand, resumed bit for bit, and what of a run it is in."""

import dataclasses

import numpy as np
import pytest

from engine import network
from engine.data import pen_writers
from engine.data.pen import PenDigit
from engine.errors import CheckpointError
from engine.training import averaging
from engine.training.averaging import MovingAverage, span
from engine.training.checkpoints import Checkpoint
from engine.training.events import BatchEnded, EpochEnded, TrainingFinished
from engine.training.keeping import train_and_keep
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from engine.training.step import Computation
from engine.training.trainer import Trainer
from engine.training.varying.redrawing import Redrawing
from tests.engine.support.convnet import narrow_convnet

SETTINGS = TrainingSettings(epochs=2, batch_size=40, seed=3, averaged=0.6, validation_split=0.2)


@pytest.fixture(autouse=True)
def often(monkeypatch):
    """The average takes every second step; an epoch of these runs has six."""
    monkeypatch.setattr(averaging, "EVERY", 2)


@pytest.fixture(scope="module")
def data(few_digits):
    return few_digits(300, 50)


@pytest.fixture(scope="module")
def whole(data):
    """Averaged and trained weights of the run without an interruption."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(network, "build_convnet", narrow_convnet)
        patched.setattr(averaging, "EVERY", 2)
        run = Trainer(SETTINGS, data)
        list(run.run())
        return run.weights(), run.checkpoint().weights


def assert_same(some, others):
    for ours, theirs in zip(some, others, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_the_average_is_the_mean_of_the_first_and_then_each_new_one_counts_its_part():
    average = MovingAverage(3)
    for number, value in enumerate([2.0, 4.0, 9.0, 8.0, -4.0], 1):
        average.take([np.full((2, 2), value), np.array([value])], number)
        # by hand: 2, (2 + 4) / 2, (2 + 4 + 9) / 3, 5 + (8 - 5) / 3, 6 + (-4 - 6) / 3
        now = [2.0, 3.0, 5.0, 6.0, 8 / 3][number - 1]
        for part in average.weights:
            np.testing.assert_allclose(part, now, rtol=1e-6)
    assert {part.dtype for part in average.weights} == {np.dtype(np.float32)}


def test_the_average_has_its_own_memory():
    average, weights = MovingAverage(4), [np.ones(3, np.float32)]
    average.take(weights, 1)
    weights[0][:] = 7
    assert (average.weights[0] == 1).all()


@pytest.mark.parametrize(("epochs", "steps", "takings"), [(1, 100, 50), (0.5, 7, 2), (0.01, 3, 1)])
def test_a_span_of_epochs_is_so_many_takings(epochs, steps, takings):
    assert span(epochs, steps) == takings


def test_a_run_is_judged_by_the_average_of_its_steps_and_trains_on_from_the_last(
    data, narrow_network
):
    averaged, plain = (Trainer(dataclasses.replace(SETTINGS, averaged=a), data) for a in (0.6, 0))
    taken = [
        [weight.astype(np.float64) for weight in plain.weights()]
        for event in plain.run()
        if isinstance(event, BatchEnded) and plain.progress.steps % 2 == 0
    ]
    losses = [e.loss for e in plain.progress.history]
    finished = [event for event in averaged.run() if isinstance(event, TrainingFinished)]
    assert [e.loss for e in averaged.progress.history] == losses
    most = span(0.6, 6)
    assert (most, len(taken)) == (2, 6)
    expected = taken[0]
    for number, weights in enumerate(taken[1:], 2):
        part = 1 / min(number, most)
        expected = [a + (w - a) * part for a, w in zip(expected, weights, strict=True)]
    for ours, theirs in zip(averaged.weights(), expected, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-7)
    judge = Computation(SETTINGS, 1)
    network.set_weights(judge.model, list(averaged.weights()))
    loss, _ = judge.measure(data.test_images, data.test_labels)
    assert finished[0].test_loss == pytest.approx(loss, rel=1e-5)
    assert averaged.progress.history[-1].val_loss != plain.progress.history[-1].val_loss


# Events: 0 the start, 1-6 batches, 7 validation, 8 the epoch's end, 9-14 batches, 15 validation,
# 16 the epoch's end, 17 the test, 18 the end.
@pytest.mark.parametrize("events", [2, 7, 8, 12, 17])
def test_a_run_that_averages_is_resumed_to_the_same_bits(
    data, narrow_network, whole, tmp_path, events
):
    first = Trainer(SETTINGS, data)
    run = first.run()
    for _ in range(events):
        next(run)
    file = first.checkpoint().save(tmp_path / "checkpoint.npz")
    run.close()
    resumed = Trainer(SETTINGS, data, resume=Checkpoint.load(file))
    list(resumed.run())
    assert_same(resumed.weights(), whole[0])
    assert_same(resumed.checkpoint().weights, whole[1])


def test_more_epochs_go_on_from_what_was_trained_and_not_from_the_average(
    data, narrow_network, whole
):
    short = Trainer(dataclasses.replace(SETTINGS, epochs=1), data)
    list(short.run())
    list(short.run(more=1))
    assert_same(short.weights(), whole[0])


def test_the_kept_weights_of_an_epoch_are_the_average(data, narrow_network, tmp_path):
    folder, run = RunFolder(tmp_path), Trainer(SETTINGS, data)
    folder.make()
    for event in train_and_keep(run, folder):
        if isinstance(event, EpochEnded):
            shown = run.weights()
    for kept, ours in zip(folder.load_snapshot(2), shown, strict=True):
        np.testing.assert_array_equal(kept, ours.astype(np.float16).astype(np.float32))
    assert any((a != b).any() for a, b in zip(shown, run.checkpoint().weights, strict=True))


def test_the_best_epoch_is_the_one_whose_average_was_best(data, narrow_network):
    settings = dataclasses.replace(SETTINGS, patience=3)
    run, shown = Trainer(settings, data), {}
    for event in run.run():
        if isinstance(event, EpochEnded):
            shown[event.epoch] = run.weights()
    assert_same(run.weights(), shown[run.progress.best_epoch])


def test_a_checkpoint_without_the_average_that_its_run_must_have_is_refused(data, narrow_network):
    run = Trainer(SETTINGS, data)
    list(run.run())
    broken = dataclasses.replace(run.checkpoint(), average=())
    with pytest.raises(CheckpointError, match="not of this network"):
        Trainer(SETTINGS, data, resume=broken)


# --- Pen strokes that are drawn anew for each epoch


LINE = np.array([[0, 0], [30, 100]], np.float32)


@pytest.fixture
def written():
    return [PenDigit(digit, 1, (LINE * [1 + digit, 1], LINE[::-1])) for digit in range(6)]


def test_each_epoch_has_drawings_of_its_own_which_its_number_and_the_seed_decide(written):
    first, again, other = (Redrawing(written, seed) for seed in (1, 1, 2))
    drawn = [first.images(epoch, vary=True) for epoch in (1, 2, 3)]
    assert (drawn[0] != drawn[1]).any()
    assert (drawn[1] != other.images(2, vary=True)).any()
    assert (drawn[1] != first.images(2, vary=False)).any()
    np.testing.assert_array_equal(again.images(3, vary=True), drawn[2])
    np.testing.assert_array_equal(first.labels, [*range(6), *range(6)])


def test_what_is_drawn_ahead_is_what_would_be_drawn_at_once(written):
    ahead = Redrawing(written, 1)
    ahead.prepare(2, vary=True)
    expected = Redrawing(written, 1).images(2, vary=True)
    np.testing.assert_array_equal(ahead.images(2, vary=True), expected)
    ahead.prepare(3, vary=True)
    np.testing.assert_array_equal(ahead.images(2, vary=True), expected)
    ahead.close()
    np.testing.assert_array_equal(ahead.images(2, vary=True), expected)


def test_a_run_whose_pen_strokes_are_drawn_anew_is_resumed_to_the_same_bits(
    few_digits, narrow_network, written, monkeypatch, tmp_path
):
    monkeypatch.setattr(pen_writers, "read_pen_digits", lambda _path: written)
    settings = dataclasses.replace(SETTINGS, augment=True, plain_epochs=1, many_hands=True)

    def material():
        return few_digits(300, 50).with_pen_strokes("", 3, anew=True)

    whole = Trainer(settings, material())
    list(whole.run())
    first = Trainer(settings, material())
    run = first.run()
    for _ in range(11):
        next(run)
    file = first.checkpoint().save(tmp_path / "checkpoint.npz")
    run.close()
    resumed = Trainer(settings, material(), resume=Checkpoint.load(file))
    list(resumed.run())
    assert_same(resumed.weights(), whole.weights())
