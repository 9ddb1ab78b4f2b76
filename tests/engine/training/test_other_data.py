"""Runs on other data than MNIST: other sizes, colours and classes, kept and resumed."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from engine import network
from engine.data.described import MNIST, Described
from engine.errors import CheckpointError, DataError, SettingsError
from engine.training.data import TrainingData
from engine.training.events import EpochEnded, TrainingFinished
from engine.training.plan import Plan
from engine.training.progress import RunState
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from engine.training.start_or_resume import prepare
from engine.training.trainer import Trainer, epoch_order
from tests.engine.support.rounding import rounding

SETTINGS = TrainingSettings(epochs=2, batch_size=16, seed=3)
MEAN = rounding(16 + 3 + 2)  # of a batch's images and of three batches, of numbers about 1


@pytest.fixture(scope="module")
def flags(tmp_path_factory):
    """Sixty pictures of 10 × 8 in colour, of four classes numbered from 1."""
    rng, made = np.random.default_rng(5), {}
    for part, count in (("train", 50), ("test", 10)):
        labels = rng.integers(0, 4, count)
        noise = rng.integers(0, 60, (count, 10, 8, 3))
        noise[np.arange(count), :, :, labels % 3] += (40 * labels)[:, None, None]
        made |= {f"x_{part}": noise.astype(np.uint8), f"y_{part}": labels + 1}
    path = tmp_path_factory.mktemp("flags") / "flags.npz"
    np.savez(path, **made)
    return path


@pytest.fixture(scope="module")
def run(flags, tmp_path_factory):
    """A whole run on them, kept; its events, the prepared run and the folder."""
    folder = RunFolder(tmp_path_factory.mktemp("run") / "one")
    prepared = prepare(Plan(folder, SETTINGS, data=flags))
    return list(prepared.train()), prepared, folder


@pytest.mark.slow
def test_losses_and_weights_are_those_of_keras_fit_on_the_same_data(run, flags):
    events, prepared, _ = run
    with np.load(flags) as given:
        images, test_images = (given[n].astype("float32") / 255 for n in ("x_train", "x_test"))
        labels, test_labels = given["y_train"] - 1, given["y_test"] - 1
    model = network.build_convnet(SETTINGS.seed, shape=(10, 8, 3), classes=4)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    losses, validations = [], []
    for epoch in (1, 2):
        order = epoch_order(SETTINGS.seed, epoch, 40)
        done = model.fit(
            images[order],
            labels[order],
            batch_size=16,
            shuffle=False,
            verbose=0,
            validation_data=(images[40:], labels[40:]),
        )
        losses += done.history["loss"]
        validations += done.history["val_loss"]
    epochs = [event for event in events if isinstance(event, EpochEnded)]
    for ours, theirs in zip(prepared.trainer.weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    np.testing.assert_allclose([e.loss for e in epochs], losses, rtol=MEAN)
    np.testing.assert_allclose([e.val_loss for e in epochs], validations, rtol=MEAN)
    finished = events[-1]
    assert isinstance(finished, TrainingFinished)
    loss, accuracy = model.evaluate(test_images, test_labels, verbose=0)
    assert finished.test_loss == pytest.approx(loss, rel=MEAN)
    assert finished.test_accuracy == pytest.approx(accuracy, abs=MEAN)


def test_the_networks_input_and_last_layer_follow_the_data(run):
    model = run[1].trainer.model
    assert model.input_shape == (None, 10, 8, 3)
    assert model.output_shape == (None, 4)
    assert model.layers[-1].activation is keras.activations.softmax


def test_the_record_keeps_where_the_data_came_from_and_its_classes(run, flags):
    kept = run[2].record().state.data
    assert kept == Described("flags.npz", str(flags), 10, 8, 3, ("1", "2", "3", "4"))
    assert run[2].data == kept
    assert "can" not in kept.words
    assert "10 × 8 colour pictures of 4 classes" in kept.why_not_drawn


def test_a_run_resumes_on_its_own_data_with_the_weights_of_one_that_went_through(
    run, flags, tmp_path
):
    folder = RunFolder(tmp_path / "cut")
    cut = prepare(Plan(folder, SETTINGS, data=flags))
    events = cut.train()
    for event in events:
        if isinstance(event, EpochEnded):
            break
    events.close()
    resumed = prepare(Plan.to_resume(folder, folder.checkpoint().state))
    list(resumed.train())
    for ours, whole in zip(resumed.trainer.weights(), run[1].trainer.weights(), strict=True):
        np.testing.assert_array_equal(ours, whole)


def test_data_that_has_changed_since_is_told_by_its_name(run, flags, tmp_path):
    with np.load(flags) as given:
        made = dict(given)
    made["x_train"] = made["x_train"].copy()
    made["x_train"][0, 0, 0, 0] ^= 1
    other = tmp_path / "flags.npz"
    np.savez(other, **made)
    plan = Plan.to_resume(run[2], run[2].checkpoint().state, data=other)
    with pytest.raises(CheckpointError, match=r"other images than there are in flags\.npz now"):
        prepare(plan)


def test_data_that_is_gone_is_told(run, flags, tmp_path):
    plan = Plan.to_resume(run[2], run[2].checkpoint().state, data=tmp_path / "gone.npz")
    with pytest.raises(DataError, match="There is no"):
        prepare(plan)


def test_a_run_on_mnist_is_not_resumed_on_other_data(run, flags, tmp_path):
    state = replace(run[2].checkpoint().state, data=MNIST)
    with pytest.raises(SettingsError, match="was trained on MNIST"):
        Plan.to_resume(RunFolder(tmp_path), state, data=flags)


def test_a_record_from_before_there_was_other_data_is_one_of_mnist(run):
    text = run[2].record().state.to_json()
    import json

    plain = json.loads(text)
    del plain["data"]
    assert RunState.from_json(json.dumps(plain)).data == MNIST
    for spoilt in ({"height": 10**6}, {"classes": ["a"]}, {"channels": 2}, {"classes": "ab"}):
        plain["data"] = json.loads(text)["data"] | spoilt
        with pytest.raises(CheckpointError):
            RunState.from_json(json.dumps(plain))


def test_what_these_pictures_cannot_have_is_refused_before_the_run(flags):
    with pytest.raises(SettingsError, match="can be varied"):
        TrainingData.of(flags, replace(SETTINGS, augment=True))
    with pytest.raises(SettingsError, match="MNIST"):
        TrainingData.of(None, replace(SETTINGS, picture_size=14))
    with pytest.raises(SettingsError, match="MNIST"):
        TrainingData.of(flags, SETTINGS).with_pen_strokes("none.unipen", 0)
    with pytest.raises(SettingsError, match="8 to 48"):
        replace(SETTINGS, picture_size=7)


def test_dropout_the_hardest_and_a_lower_precision_work_in_colour(flags):
    settings = replace(
        SETTINGS, epochs=1, dropout=0.2, hardest=0.5, precision="bfloat16", picture_size=12
    )
    events = list(Trainer(settings, TrainingData.of(flags, settings)).run())
    assert np.isfinite(events[-1].test_loss)
