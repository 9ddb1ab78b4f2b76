"""Training in steps that whoever pulls may stop between; test_fit_equality.py has the figures."""

import gc
import weakref

import keras
import numpy as np
import pytest

from engine import Classifier, network
from engine.data import mnist
from engine.evaluation import evaluate
from engine.training.data import TrainingData
from engine.training.events import (
    BatchEnded,
    EpochEnded,
    EvaluationProgress,
    TrainingFinished,
    TrainingStarted,
)
from engine.training.settings import TrainingSettings
from engine.training.trainer import Trainer
from tests.engine.support.graphs import operations, traced_by
from tests.engine.support.rounding import rounding


@pytest.fixture(scope="module")
def real():
    """2,000 images to train with and 600 to test with."""
    (images, labels), (test_images, test_labels) = mnist.load_data()
    return TrainingData(images[:2000], labels[:2000], test_images[:600], test_labels[:600])


def part(data, images, test_images):
    return TrainingData(
        data.images[:images],
        data.labels[:images],
        data.test_images[:test_images],
        data.test_labels[:test_images],
    )


def weights(trainer):
    return np.concatenate([w.ravel() for w in trainer.model.get_weights()])


# --- The numbers


def test_the_first_step_is_one_of_adam(real, linear_network):
    trainer = Trainer(TrainingSettings(learning_rate=0.01, epochs=1), part(real, 100, 10))
    before = weights(trainer)
    events = trainer.run()
    while not isinstance(next(events), BatchEnded):
        pass
    moved = np.abs(weights(trainer) - before)
    # Kingma, Ba 2014: the first step is the learning rate times the sign of the gradient, short of
    # it by as much as epsilon, 1e-7, is of the gradient: a thousandth, where that is 1e-4.
    assert moved.max() == pytest.approx(0.01, rel=1e-3)
    assert np.median(moved[moved > 0]) == pytest.approx(0.01, rel=1e-3)


def test_the_last_images_are_held_out_and_never_trained_with(real, linear_network):
    spoilt = TrainingData(
        real.images[:100], np.where(np.arange(100) < 80, 3, 8).astype(np.uint8),
        real.test_images[:5], real.test_labels[:5],
    )  # fmt: skip
    settings = TrainingSettings(epochs=30, learning_rate=0.01)
    *_, last = (e for e in Trainer(settings, spoilt).run() if isinstance(e, EpochEnded))
    assert (last.accuracy, last.val_accuracy) == (1, 0)


def test_the_test_figures_are_those_of_the_trained_network(real, linear_network):
    trainer = Trainer(TrainingSettings(epochs=1), part(real, 200, 600))
    *_, finished = trainer.run()
    loss, accuracy, _ = evaluate(Classifier(trainer.model), real.test_images, real.test_labels)
    assert finished.test_loss == pytest.approx(loss, rel=rounding(600))
    assert finished.test_accuracy == pytest.approx(accuracy, abs=rounding(1))


def test_evaluation_counts_what_counting_by_hand_counts(classifier):
    images, labels = mnist.test_set()
    images, labels = images[:300], labels[:300]
    chances = classifier.probabilities(images / 255).astype(np.float64)
    loss, accuracy, confusion = evaluate(classifier, images, labels)
    surprise = [-np.log(row[label]) for row, label in zip(chances, labels, strict=True)]
    assert loss == pytest.approx(
        np.mean(surprise), rel=rounding(300), abs=rounding(32)
    )  # logits up to 32
    table = [[0] * 10 for _ in range(10)]
    for row, label in zip(chances, labels, strict=True):
        table[label][row.argmax()] += 1
    assert confusion.tolist() == table
    assert accuracy == sum(table[k][k] for k in range(10)) / 300


def test_the_loss_of_a_network_that_is_sure_and_wrong_is_finite():
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(2)]
    )
    model.layers[-1].set_weights([np.zeros((784, 2)), np.array([1000.0, 0.0])])
    images = np.zeros((2, 28, 28), np.uint8)
    loss, accuracy, _ = evaluate(Classifier(model), images, np.array([1, 0]))
    assert (loss, accuracy) == (500, 0.5)


# --- The events


def test_events_come_in_order_with_the_right_counts(real, linear_network):
    settings = TrainingSettings(epochs=2)
    events = list(Trainer(settings, part(real, 700, 600)).run())
    epoch = ["BatchEnded"] * 12 + ["EvaluationProgress", "EpochEnded"]
    assert [type(e).__name__ for e in events] == [
        "TrainingStarted", *epoch, *epoch, *["EvaluationProgress"] * 2, "TrainingFinished",
    ]  # fmt: skip
    assert events[0] == TrainingStarted(settings, 12, 560, 140)
    steps = [e for e in events if isinstance(e, BatchEnded)]
    assert [(e.epoch, e.batch, e.batches) for e in steps] == [
        (epoch, batch, 12) for epoch in (1, 2) for batch in range(1, 13)
    ]
    evaluations = [e for e in events if isinstance(e, EvaluationProgress)]
    assert [(e.stage, e.done, e.total) for e in evaluations] == [
        ("validation", 140, 140), ("validation", 140, 140), ("test", 500, 600), ("test", 600, 600),
    ]  # fmt: skip
    epochs = [e for e in events if isinstance(e, EpochEnded)]
    assert [(e.epoch, e.epochs) for e in epochs] == [(1, 2), (2, 2)]
    assert isinstance(events[-1], TrainingFinished)


def test_the_time_left_is_told_with_every_step_and_ends_at_zero(real, linear_network):
    events = list(Trainer(TrainingSettings(epochs=1), part(real, 200, 100)).run())
    left = [e.seconds_left for e in events if isinstance(e, BatchEnded | EvaluationProgress)]
    assert all(seconds > 0 for seconds in left[:-1])
    assert left[-1] == 0


def test_without_a_validation_split_there_are_no_validation_figures(real, linear_network):
    settings = TrainingSettings(epochs=1, validation_split=0)
    events = list(Trainer(settings, part(real, 100, 10)).run())
    assert events[0] == TrainingStarted(settings, 2, 100, 0)
    (epoch,) = (e for e in events if isinstance(e, EpochEnded))
    assert (epoch.val_loss, epoch.val_accuracy) == (None, None)
    assert [e.stage for e in events if isinstance(e, EvaluationProgress)] == ["test"]


@pytest.mark.parametrize("stop_at", [BatchEnded, EvaluationProgress, EpochEnded])
def test_closing_stops_at_once_and_for_good(real, linear_network, stop_at):
    trainer = Trainer(TrainingSettings(epochs=3), part(real, 700, 600))
    events = trainer.run()
    for event in events:
        if isinstance(event, stop_at):
            break
    reached = weights(trainer)
    events.close()
    assert list(events) == []
    np.testing.assert_array_equal(weights(trainer), reached)


def test_nothing_is_trained_before_the_first_event_is_pulled_nor_between_two(real, linear_network):
    trainer = Trainer(TrainingSettings(epochs=1), part(real, 200, 10))
    untouched = network.build_convnet(0).get_weights()
    for ours, fresh in zip(trainer.model.get_weights(), untouched, strict=True):
        np.testing.assert_array_equal(ours, fresh)
    events = trainer.run()
    assert isinstance(next(events), TrainingStarted)
    seen = [weights(trainer)]
    for event in events:
        now, again = weights(trainer), weights(trainer)
        np.testing.assert_array_equal(now, again)
        assert np.array_equal(now, seen[-1]) is not isinstance(event, BatchEnded)
        seen.append(now)


# --- The data


def test_training_data_is_the_whole_of_mnist():
    data = TrainingData.mnist()
    assert (data.images.shape, data.labels.shape) == ((60_000, 28, 28), (60_000,))
    assert (data.test_images.shape, data.test_labels.shape) == ((10_000, 28, 28), (10_000,))


# --- Memory


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_neither_graph_nor_weights_outlive_a_run(real, precision):
    made = []

    def train():
        made.append(Trainer(TrainingSettings(epochs=1, precision=precision), part(real, 60, 10)))
        list(made[0].run())

    steps = [graph for graph in traced_by(train) if operations([graph], "Conv2DBackpropFilter")]
    assert steps
    kept = [weakref.ref(each) for each in (*made, *steps, *made[0].model.weights)]
    made.clear()
    steps.clear()
    gc.collect()
    assert not [each() for each in kept if each() is not None]
