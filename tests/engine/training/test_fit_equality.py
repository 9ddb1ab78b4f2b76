"""The training loop against Keras's own `fit`: same seed, same settings, same order of images."""

import numpy as np
import pytest

from engine import network
from engine.data import mnist
from engine.training.data import TrainingData
from engine.training.events import (
    BatchEnded,
    EpochEnded,
    EvaluationProgress,
    TrainingFinished,
    TrainingStarted,
)
from engine.training.pace import ENOUGH_STEPS
from engine.training.settings import TrainingSettings
from engine.training.trainer import Trainer, epoch_order
from tests.engine.support.rounding import rounding

SEED, EPOCHS, IMAGES = 7, 2, 600  # of which 480 are trained with: nine batches and a smaller one
MEAN = rounding(50 + 10 + 2)  # of a batch's 50 images and of ten batches, of numbers about 1


@pytest.fixture(scope="module")
def subset():
    """The first 600 training images, the first 200 test images."""
    (images, labels), (test_images, test_labels) = mnist.load_data()
    return TrainingData(images[:IMAGES], labels[:IMAGES], test_images[:200], test_labels[:200])


@pytest.fixture(scope="module")
def run(subset):
    """Every event of two epochs, and the trained network."""
    trainer = Trainer(TrainingSettings(epochs=EPOCHS, seed=SEED), subset)
    return list(trainer.run()), trainer.model


@pytest.fixture(scope="module")
def fitted(subset):
    """What `fit` reports for the same, and the network that it trained."""
    training = IMAGES * 4 // 5

    images = subset.images[..., None].astype("float32") / 255
    model = network.build_convnet(SEED)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history: dict[str, list[float]] = {}
    for epoch in range(1, EPOCHS + 1):
        order = epoch_order(SEED, epoch, training)
        done = model.fit(
            images[order],
            subset.labels[order],
            batch_size=50,
            initial_epoch=epoch - 1,
            epochs=epoch,
            shuffle=False,
            verbose=0,
            validation_data=(images[training:], subset.labels[training:]),
        )
        for name, values in done.history.items():
            history.setdefault(name, []).extend(values)
    scores = model.evaluate(
        subset.test_images[..., None].astype("float32") / 255, subset.test_labels, verbose=0
    )
    return history, scores, model


@pytest.mark.slow
def test_losses_and_accuracies_are_those_of_keras_fit_epoch_for_epoch(run, fitted):
    epochs = [event for event in run[0] if isinstance(event, EpochEnded)]
    history, (test_loss, test_accuracy), model = fitted
    for ours, theirs in zip(run[1].get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    # The weights are the same to the last bit; Keras adds its means up in single precision, batch
    # by batch, and rounds each of ten products with a batch's size and the division.
    np.testing.assert_allclose([e.loss for e in epochs], history["loss"], rtol=MEAN)
    np.testing.assert_allclose([e.accuracy for e in epochs], history["accuracy"], atol=MEAN)
    np.testing.assert_allclose([e.val_loss for e in epochs], history["val_loss"], rtol=MEAN)
    np.testing.assert_allclose([e.val_accuracy for e in epochs], history["val_accuracy"], atol=MEAN)
    finished = run[0][-1]
    assert isinstance(finished, TrainingFinished)
    assert finished.test_loss == pytest.approx(test_loss, rel=MEAN)
    assert finished.test_accuracy == pytest.approx(test_accuracy, abs=MEAN)


@pytest.mark.slow
def test_events_come_in_order_and_count_every_batch_and_image(run):
    events = run[0]
    started = events[0]
    assert isinstance(started, TrainingStarted)
    assert (started.batches, started.training_images, started.validation_images) == (10, 480, 120)
    batches = [(e.epoch, e.batch) for e in events if isinstance(e, BatchEnded)]
    assert batches == [(e, b) for e in range(1, EPOCHS + 1) for b in range(1, 11)]
    held = [e for e in events if isinstance(e, EvaluationProgress)]
    assert [(e.stage, e.done) for e in held] == [("validation", 120)] * EPOCHS + [("test", 200)]
    assert [e.epoch for e in events if isinstance(e, EpochEnded)] == [1, 2]
    assert events[-2].seconds_left == 0
    lefts = [e.seconds_left for e in events if isinstance(e, BatchEnded)]
    timed = lefts.index(next(each for each in lefts if each is not None))
    assert timed + 1 >= ENOUGH_STEPS  # before that a time would mean nothing
    assert all(left > 0 for left in lefts[timed:])


@pytest.mark.slow
def test_the_same_seed_gives_the_same_run_bit_for_bit(run, subset):
    again = Trainer(TrainingSettings(epochs=EPOCHS, seed=SEED), subset)
    first_epoch = []
    for event in again.run():
        if isinstance(event, BatchEnded):
            first_epoch.append(event.batch_loss)
        if isinstance(event, EpochEnded):
            break
    known = [e.batch_loss for e in run[0] if isinstance(e, BatchEnded) and e.epoch == 1]
    assert first_epoch == known


def test_a_run_that_nobody_pulls_does_nothing_and_a_closed_one_stops_at_once(subset):
    trainer = Trainer(TrainingSettings(epochs=1, seed=1), subset)
    events = trainer.run()
    assert isinstance(next(events), TrainingStarted)
    before = [weights.copy() for weights in trainer.model.get_weights()]
    assert all(
        np.array_equal(a, b) for a, b in zip(before, trainer.model.get_weights(), strict=True)
    )
    assert isinstance(next(events), BatchEnded)
    after = trainer.model.get_weights()
    assert not np.array_equal(before[0], after[0])
    events.close()
    assert all(
        np.array_equal(a, b) for a, b in zip(after, trainer.model.get_weights(), strict=True)
    )
    with pytest.raises(StopIteration):
        next(events)


def test_the_last_batch_may_be_smaller_and_there_may_be_no_validation(subset):
    few = TrainingData(
        subset.images[:70], subset.labels[:70], subset.test_images[:20], subset.test_labels[:20]
    )
    settings = TrainingSettings(epochs=1, batch_size=50, validation_split=0, seed=3)
    events = list(Trainer(settings, few).run())
    losses = [e.batch_loss for e in events if isinstance(e, BatchEnded)]
    (epoch,) = [e for e in events if isinstance(e, EpochEnded)]
    assert len(losses) == 2
    assert epoch.loss == pytest.approx((losses[0] * 50 + losses[1] * 20) / 70)
    assert epoch.val_loss is None
    assert epoch.val_accuracy is None


def test_every_epoch_has_an_order_of_its_own_that_only_seed_and_epoch_decide():
    first, second = epoch_order(5, 1, 100), epoch_order(5, 2, 100)
    assert sorted(first) == sorted(second) == list(range(100))
    assert not np.array_equal(first, second)
    assert np.array_equal(first, epoch_order(5, 1, 100))
    assert not np.array_equal(first, epoch_order(6, 1, 100))
