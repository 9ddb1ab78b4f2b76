"""What belongs to passes alone, and is kept from one image to the next."""

import numpy as np
import pytest
import tensorflow as tf

from engine.attribution import prepared
from engine.attribution.base import Series
from engine.attribution.methods import smoothgrad
from engine.attribution.methods.occlusion_sensitivity import series as occlusion
from engine.attribution.prepared import Prepared
from engine.attribution.table import method_named
from tests.engine.support.networks import plain

KNOBS = {"sigma": tf.TensorSpec((), tf.float32), "seed": tf.TensorSpec((), tf.int32)}
SHAPE = (5, 4, 1)


@pytest.fixture
def series():
    return smoothgrad.series(plain(), "logit")


def asked(seed=0, sigma=0.1):
    settings = method_named("smoothgrad").settings({"samples": 6, "seed": seed, "sigma": sigma})
    return settings, {"sigma": tf.constant(sigma), "seed": tf.constant(seed)}


def noise(made: Prepared, series: Series, part=slice(None), **how):
    settings, knobs = asked(**how)
    return made.of(series.passes(settings).astype(np.float32), settings, knobs)(part).numpy()


def test_a_portion_is_the_same_rows_of_the_whole_and_what_numpys_way_has(series):
    made = Prepared(series, SHAPE, "float32", KNOBS)
    whole = noise(made, series)
    assert whole.shape == (6, *SHAPE)
    np.testing.assert_array_equal(noise(made, series, slice(2, 5)), whole[2:5])
    for sample in range(6):
        np.testing.assert_array_equal(whole[sample], smoothgrad.noise_of(SHAPE, 0, sample))


def test_noise_is_drawn_once_however_many_images_and_whatever_their_spread(series, monkeypatch):
    made = Prepared(series, SHAPE, "float32", KNOBS)
    noise(made, series)
    monkeypatch.setattr(made, "_traced", lambda *_: pytest.fail("drawn again"))
    noise(made, series, slice(0, 3))
    noise(made, series, sigma=0.2)


def test_another_seed_draws_anew(series):
    made = Prepared(series, SHAPE, "float32", KNOBS)
    assert not np.array_equal(noise(made, series), noise(made, series, seed=1))
    np.testing.assert_array_equal(noise(made, series), noise(made, series, seed=0))


def test_what_is_too_much_to_keep_is_made_portion_by_portion_and_is_the_same(series, monkeypatch):
    made = Prepared(series, SHAPE, "float32", KNOBS)
    kept = noise(made, series, slice(1, 4))
    monkeypatch.setattr(prepared, "MOST_BYTES", 1)
    np.testing.assert_array_equal(noise(made, series, slice(1, 4)), kept)


def test_a_method_that_prepares_nothing_is_given_its_passes():
    made = Prepared(occlusion(plain(), "logit"), SHAPE, "float32", {})
    passes = np.arange(6, dtype=np.float32).reshape(3, 2)
    np.testing.assert_array_equal(made.of(passes, {}, {})(slice(1, 3)).numpy(), passes[1:])
