"""A taught copy is saved as its network's own file has it, and reads as the copy did."""

from types import SimpleNamespace

import keras
import numpy as np
import pytest

from engine import network
from engine.classifier import Classifier, load_classifier
from engine.errors import InkLensError, NetworkFileError, OutputError
from engine.networks.reading import Reading
from engine.what_if.steps import finished
from gui.bridge.messages.teach import keep_taught
from gui.bridge.network_in_use import NetworkInUse
from gui.bridge.teaching.pupil import Pupil

PIXELS = np.random.default_rng(1).uniform(0, 1, (3, 28, 28)).astype(np.float32)
DARK = Reading(range="0..255", polarity="dark", subject="ink")


def small(units=6, seed=0):
    start = keras.initializers.RandomNormal(stddev=0.01, seed=seed)
    layers = [
        keras.Input((28, 28, 1)),
        keras.layers.Flatten(),
        keras.layers.Dense(units, "relu", kernel_initializer=start),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(10, "softmax", kernel_initializer=start),
    ]
    return keras.Sequential(layers)


@pytest.fixture
def file(tmp_path):
    return network.save(small(), tmp_path / "own.keras")


def pupil_of(file, *, id_="loaded"):
    """The pupil of a network that was opened, whose copy has learned something."""
    classifier = load_classifier(file, said={"range": "0..255", "polarity": "dark"})
    assert classifier.reading.polarity == "dark"
    in_use = NetworkInUse(id_, classifier, file.name)
    in_use.path = file
    pupil = finished(Pupil.making(in_use))
    for variable in pupil.copy.model.trainable_variables:
        variable.assign_add(np.full(variable.shape, 0.003))
    return in_use, pupil


def test_the_network_as_it_was_stays_while_the_copy_and_the_live_one_learn(file):
    live, pupil = pupil_of(file)
    before = live.classifier.logits(PIXELS)
    assert np.abs(pupil.after.classifier.logits(PIXELS) - before).max() > 0.01
    np.testing.assert_allclose(pupil.before.classifier.logits(PIXELS), before, rtol=1e-5, atol=1e-6)
    live.set_weights([np.zeros_like(each) for each in live.classifier.model.get_weights()])
    np.testing.assert_allclose(pupil.before.classifier.logits(PIXELS), before, rtol=1e-5, atol=1e-6)


def test_what_was_taught_is_saved_with_its_own_layers_and_way_of_reading(file, tmp_path):
    _, pupil = pupil_of(file)
    saved = pupil.save(tmp_path / "taught.keras")
    own = network.load(saved)
    assert [type(layer).__name__ for layer in own.layers] == [
        *("Flatten", "Dense", "Dropout", "Dense")
    ]
    # By its own values, dark ink on 255: as it was trained, without InkLens.
    said = own.predict(255 * (1 - PIXELS[..., None]), verbose=0)
    np.testing.assert_allclose(said, pupil.copy.probabilities(PIXELS), rtol=1e-3, atol=1e-5)
    again = Classifier(own, reading=DARK)
    np.testing.assert_allclose(
        again.logits(PIXELS), pupil.copy.logits(PIXELS), rtol=1e-3, atol=1e-4
    )


def test_one_that_was_trained_here_is_saved_as_the_convnet(tmp_path, monkeypatch):
    monkeypatch.setattr(network, "build_convnet", small)
    live = NetworkInUse("training", Classifier(small(seed=3), reading=Reading(subject="ink")))
    pupil = finished(Pupil.making(live))
    pupil.copy.model.trainable_variables[-1].assign(np.arange(10.0))
    saved = load_classifier(pupil.save(tmp_path / "taught.keras"))
    np.testing.assert_allclose(
        saved.logits(PIXELS), pupil.copy.logits(PIXELS), rtol=1e-3, atol=1e-4
    )


def test_a_file_that_is_another_network_by_now_is_refused(file, tmp_path):
    _, pupil = pupil_of(file)
    network.save(small(units=7), file)
    with pytest.raises(NetworkFileError, match="another network by now"):
        pupil.save(tmp_path / "taught.keras")
    file.unlink()
    with pytest.raises(InkLensError):
        pupil.save(tmp_path / "taught.keras")


@pytest.mark.parametrize("asked_first", [True, False])
def test_what_was_taught_moves_with_the_networks_where_a_gpu_is_given_up(file, asked_first):
    _, pupil = pupil_of(file)
    pupil.before.move_to("/GPU:0")  # which the CPU computes where there is none
    pupil.copy = pupil.copy.twin(device="/GPU:0")
    before, taught = pupil.before.classifier.logits(PIXELS), pupil.copy.logits(PIXELS)
    if asked_first:
        assert pupil.after.classifier.device == "/GPU:0"
    pupil.move_to("/CPU:0")
    assert pupil.before.classifier.device == pupil.after.classifier.device == "/CPU:0"
    assert pupil.copy is pupil.after.classifier  # it is what is kept
    np.testing.assert_allclose(pupil.before.classifier.logits(PIXELS), before, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(pupil.copy.logits(PIXELS), taught, rtol=1e-5, atol=1e-6)


def test_a_taught_network_is_told_of_though_its_reading_cannot_be_remembered(
    tmp_path, file, monkeypatch
):
    def unreachable(*_):
        raise OutputError("another window is busy there")

    monkeypatch.setattr(keep_taught, "remember", unreachable)
    pupil = SimpleNamespace(save=None, copy=SimpleNamespace(reading=DARK))
    engine = SimpleNamespace(
        networks=SimpleNamespace(pupil=pupil, remembered=tmp_path / "readings.json")
    )
    answers = keep_taught.KeepTaught(lambda _: file).answer(engine)
    assert next(answers).path == file
    with pytest.raises(OutputError):
        next(answers)
