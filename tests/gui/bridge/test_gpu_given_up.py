"""A GPU that is full while one draws: the CPU takes over, says so, and answers the same.

There is no GPU here: what is placed on "/GPU:0" is computed by the CPU, as TensorFlow does where
there is none, and says that it has no memory when a test wants it to.
"""

import numpy as np
import pytest

GPU = "/GPU:0"


@pytest.fixture
def full(window, monkeypatch):
    """From now on the window's GPU has no memory for an explanation."""
    import tensorflow as tf

    from engine.attribution.live import LiveExplainer

    networks, steps = window.room.engine.networks, LiveExplainer.steps
    networks.move_to(GPU)
    asked = []

    def without_memory(self, *question, **how):
        asked.append(self.classifier.device)
        if "GPU" in str(self.classifier.device):
            raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")
        return steps(self, *question, **how)

    monkeypatch.setattr(LiveExplainer, "steps", without_memory)
    return asked


def test_what_is_drawn_is_explained_by_the_cpu(full, person, seven, explained_apart):
    person.draw(seven)
    person.wait_until(lambda: person.map is not None)
    explained = person.wait_for_the_map()
    assert full[0] == GPU
    assert full.count(GPU) == 1
    assert explained.predicted == 7
    _, values = explained_apart(explained.pixels, explained.target)
    np.testing.assert_allclose(explained.values, values, atol=1e-4 * np.abs(values).max())
    assert "out of memory" in person.message
    assert "CPU" in person.message
    assert person.find("deviceLabel").text() == "CPU, float32"


def test_a_network_that_learns_goes_on_learning_on_the_cpu(window):
    from engine.network import build_convnet

    networks = window.room.engine.networks
    first, second = build_convnet(seed=1).get_weights(), build_convnet(seed=2).get_weights()
    picture = np.linspace(0, 1, 784, dtype=np.float32).reshape(28, 28)
    networks.give("training", first)
    networks.move_to("/CPU:0")
    moved = networks["training"].classifier.logits(picture)
    networks.give("training", second)
    newer = networks["training"].classifier.logits(picture)
    for weights, said in ((first, moved), (second, newer)):
        apart = networks.aside(weights).classifier.logits(picture)
        np.testing.assert_allclose(said, apart, rtol=1e-4, atol=1e-5)


def test_a_scrambled_copy_moves_too_and_stays_as_scrambled(window):
    networks = window.room.engine.networks
    picture = np.linspace(0, 1, 784, dtype=np.float32).reshape(28, 28)
    copy = networks.scrambled("loaded")
    copy.set_depth(2)
    before = copy.classifier.logits(picture)
    networks.move_to("/CPU:0")
    moved = networks["scrambled"]
    assert moved.classifier.device == "/CPU:0"
    assert moved.copy.depth == 2
    np.testing.assert_allclose(moved.classifier.logits(picture), before, rtol=1e-4, atol=1e-5)
    copy.set_depth(1)  # and forgets on from there
    assert np.abs(moved.classifier.logits(picture) - before).max() > 1e-3
