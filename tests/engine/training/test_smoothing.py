"""Label smoothing: the loss by hand, and what it does to how sure a network becomes."""

import dataclasses

import numpy as np
import pytest

from engine.training.settings import TrainingSettings
from engine.training.step import Computation

SETTINGS = TrainingSettings(learning_rate=1e-3, smoothing=0.2)
SEED = np.array([1, 0], np.int32)


@pytest.fixture
def batch(few_digits):
    data = few_digits(40, 10)
    return data.images, data.labels


def test_the_loss_of_a_step_is_that_of_smoothed_labels_by_hand(batch, narrow_network):
    images, labels = batch
    computation = Computation(SETTINGS, 10)
    chances = computation.model(images[..., None].astype(np.float32) / 255).numpy()
    logs = np.log(chances.astype(np.float64))
    own = logs[np.arange(len(labels)), labels]
    loss, _ = computation.step(images, labels, SEED, vary=False)
    assert loss == pytest.approx(-(0.8 * own + 0.2 * logs.mean(axis=1)).mean(), rel=1e-5)


def test_a_measured_loss_is_that_of_the_labels_themselves(batch, narrow_network):
    images, labels = batch
    smoothed = Computation(SETTINGS, 10)
    plain = Computation(dataclasses.replace(SETTINGS, smoothing=0.0), 10)
    assert smoothed.measure(images, labels) == plain.measure(images, labels)


def test_a_network_trained_on_smoothed_labels_stays_less_sure(batch, narrow_network):
    images, labels = batch

    def faster(smoothing):
        return dataclasses.replace(SETTINGS, smoothing=smoothing, learning_rate=4e-3)

    sure = []
    for smoothing in (0.0, 0.2):
        computation = Computation(faster(smoothing), 50)
        for step in range(50):
            seed = np.array([1, step], np.int32)
            _, right = computation.step(images, labels, seed, vary=False)
        chances = computation.model(images[..., None].astype(np.float32) / 255).numpy()
        sure.append(chances.max(axis=1).mean())
        assert right == len(labels)
    assert sure[0] > 0.95
    assert sure[1] < 0.85  # their largest is 1 - 0.2 + 0.2 / 10
