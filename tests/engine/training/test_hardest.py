"""Learning from the hardest images of a batch: which those are, and what is told of the others."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from engine.errors import SettingsError
from engine.training.settings import TrainingSettings
from engine.training.step import Computation
from tests.engine.support.gradients import first_gradients, length
from tests.engine.support.rounding import gates, rounding

SETTINGS = TrainingSettings(batch_size=20, validation_split=0.0, seed=2)
SEED = np.zeros(2, np.int32)
DENSE = 64  # products that are summed one after the other before a ReLU; more are in blocks
MEAN = rounding(21 + DENSE)


@pytest.fixture
def data(few_digits):
    return few_digits(21, 1)


def test_a_step_learns_from_the_images_with_the_greatest_loss_alone(data):
    part = Computation(replace(SETTINGS, hardest=0.25), 1)
    alone = Computation(SETTINGS, 1)
    probabilities = np.asarray(alone.model(data.images[..., None] / np.float32(255)))
    losses = -np.log(probabilities[np.arange(21), data.labels])
    hardest = np.argsort(-losses)[:6]  # a quarter of 21, rounded up
    loss, right = part.step(data.images, data.labels, SEED, vary=False)
    alone.step(data.images[hardest], data.labels[hardest], SEED, vary=False)
    assert loss == pytest.approx(losses.mean(), rel=MEAN)
    assert right == np.sum(probabilities.argmax(axis=1) == data.labels)
    gradients = first_gradients(part), first_gradients(alone)
    for relus, ours, theirs in zip((4, 3, 2, 1, 0), *gradients, strict=True):
        assert length(ours - theirs) <= gates(relus, terms=DENSE) * length(theirs)


def test_dropout_is_of_what_is_learned_from_and_not_of_what_is_read(data):
    computation = Computation(replace(SETTINGS, hardest=0.5, dropout=0.9), 1)
    model = keras.models.clone_model(computation.model)
    model.set_weights(computation.model.get_weights())
    loss, _ = computation.step(data.images, data.labels, SEED, vary=False)
    probabilities = np.asarray(model(data.images[..., None] / np.float32(255)))
    assert loss == pytest.approx(
        -np.log(probabilities[np.arange(21), data.labels]).mean(), rel=MEAN
    )


def test_one_image_is_enough(data):
    computation = Computation(replace(SETTINGS, hardest=0.01), 1)
    before = computation.model.get_weights()
    assert computation.step(data.images[:1], data.labels[:1], SEED, vary=False)[0] > 0
    assert any(
        (old != new).any() for old, new in zip(before, computation.model.get_weights(), strict=True)
    )


@pytest.mark.parametrize("part", [0, -0.1, 1.1])
def test_a_part_out_of_range_is_refused(part):
    with pytest.raises(SettingsError, match=r"Hardest part .* choose above 0, up to 1"):
        TrainingSettings(hardest=part)
