"""A chain computed with NumPy says what TensorFlow says, and is left out where there is none."""

import keras
import numpy as np
import pytest

from engine import Classifier, explain
from engine.attribution.frame import Frame
from engine.attribution.table import RUNNER_UP
from engine.chain.archive import chain_in
from engine.chain.building import NotAChainError, chain_of_model
from engine.chain.explainer import ChainExplainer
from engine.chain.steps import folded, unfolded
from engine.data import mnist
from engine.errors import TargetError
from engine.files import SHIPPED_NETWORK
from tests.engine.support.rounding import CONVNET, assert_rounded, assert_same_map, gates, rounding

layers = keras.layers


@pytest.fixture(scope="module")
def shipped():
    """The shipped network, straight from its file."""
    return ChainExplainer(chain_in(SHIPPED_NETWORK))


def one_of(parts, side=9, channels=1):
    """A small network with weights and biases of both signs."""
    model = keras.Sequential([keras.Input((side, side, channels)), *parts])
    rng = np.random.default_rng(7)
    model.set_weights([rng.normal(0, 0.4, w.shape) for w in model.get_weights()])
    return model


def assert_agrees(chain, classifier, image, target):
    frame = ChainExplainer(chain).frame(image, target)
    found = explain(classifier, image, target=target)
    assert_rounded(frame.logits, found.logits[0], CONVNET, "float32")
    assert_same_map(frame.values, found.values[0, ..., 0])


def test_every_class_of_real_digits_is_explained_as_tensorflow_explains_it(
    shipped, classifier, digits
):
    for image in digits[:3]:
        for target in range(10):
            assert_agrees(shipped.chain, classifier, image, target)


@pytest.mark.slow
def test_a_thousand_digits_are_explained_as_tensorflow_explains_them(shipped, classifier):
    images = mnist.test_set()[0][:1000].astype(np.float32) / 255
    found = explain(classifier, images)
    maps = []
    for number, image in enumerate(images):
        frame = shipped.frame(image)
        assert frame.target == found.target[number]
        assert_rounded(frame.logits, found.logits[number], CONVNET, "float32")
        maps.append(frame.values)
    # Of a thousand images one may have its ReLUs decided otherwise further than chance takes one
    # alone; all of them together lie within it, and half of them have no such ReLU.
    values = found.values[..., 0]
    assert_same_map(np.stack(maps), values)
    apart = np.linalg.norm(np.stack(maps) - values, axis=(1, 2))
    parts = apart / np.linalg.norm(values, axis=(1, 2))
    assert (parts > gates(4)).sum() <= 3  # `gates` is three times as far as is usual
    assert np.median(parts) <= rounding(CONVNET)


@pytest.mark.parametrize("image", [np.zeros((28, 28)), np.ones((28, 28))], ids=["blank", "full"])
def test_a_blank_image_and_a_full_one_are_explained_too(shipped, classifier, image):
    assert_agrees(shipped.chain, classifier, image.astype(np.float32), None)


def test_a_class_against_another_is_the_difference_of_both(shipped, digits):
    both = shipped.frame(digits[1], 4, 9).values
    one, other = shipped.frame(digits[1], 4).values, shipped.frame(digits[1], 9).values
    assert_rounded(both, one - other, CONVNET, "float32")


def test_the_strongest_other_class_and_a_class_against_itself_are_found(shipped, digits):
    ranked = np.argsort(-shipped.frame(digits[0]).logits)
    frame = shipped.frame(digits[0], None, RUNNER_UP)
    assert (frame.target, frame.versus) == (ranked[0], ranked[1])
    alone = shipped.frame(digits[0], 3, 3)
    assert alone.versus is None
    np.testing.assert_array_equal(alone.values, shipped.frame(digits[0], 3).values)


def test_a_frame_is_all_there_is_to_wait_for(shipped, digits):
    (frame,) = shipped.frames(digits[0])
    assert isinstance(frame, Frame)
    assert (frame.done, frame.total) == (1, 1)
    assert frame.probabilities.sum() == pytest.approx(1)


def test_a_class_that_is_not_there_is_named(shipped, digits):
    with pytest.raises(TargetError, match="choose 0 to 9"):
        shipped.frame(digits[0], 10)


CHAINS = {
    "same padding, even kernels": lambda: [
        layers.Conv2D(3, (2, 4), padding="same", activation="tanh"),
        layers.Flatten(),
        layers.Dense(4, activation="softmax"),
    ],
    "pools that leave a row over": lambda: [
        layers.Conv2D(4, 2),
        layers.MaxPooling2D((3, 2)),
        layers.Activation("relu"),
        layers.Flatten(),
        layers.Dropout(0.5),
        layers.Dense(5, activation="sigmoid", use_bias=False),
        layers.Dense(3),
        layers.Softmax(),
    ],
    "a pool behind a ReLU": lambda: [
        layers.Conv2D(4, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(6),
        layers.ReLU(),
        layers.Dense(3, activation="softmax"),
    ],
    "flattened twice": lambda: [
        layers.Conv2D(2, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(5, activation="tanh"),
        layers.Flatten(),
        layers.Dense(3, activation="softmax"),
    ],
    "no hidden layer": lambda: [layers.Flatten(), layers.Dense(3, activation="softmax")],
}


@pytest.mark.parametrize("parts", CHAINS.values(), ids=CHAINS)
def test_a_chain_of_other_layers_agrees_from_its_file_and_from_its_model(parts, tmp_path):
    model = one_of(parts())
    model.save(tmp_path / "some.keras")
    classifier = Classifier(model, device="/CPU:0")
    image = np.random.default_rng(1).uniform(0, 1, (9, 9)).astype(np.float32)
    image[:3, :4] = 0
    for chain in (chain_in(tmp_path / "some.keras"), chain_of_model(classifier.model)):
        for target in range(chain.classes):
            assert_agrees(chain, classifier, image, target)


@pytest.mark.parametrize("parts", CHAINS.values(), ids=CHAINS)
@pytest.mark.parametrize("ink", [1.0, 0.03])
def test_images_that_share_the_dense_layers_have_the_maps_that_each_has_alone(parts, ink):
    chain = chain_of_model(one_of(parts()))
    rng = np.random.default_rng(3)
    images = [rng.uniform(0, 1, (9, 9, 1)).astype(np.float32) for _ in range(4)]
    for image in images:
        image[rng.uniform(0, 1, image.shape) > ink] = 0
    weights = np.zeros(chain.classes, np.float32)
    weights[:2] = 1, -1
    *steps, logits = chain.logits_of(images)
    assert steps
    assert not any(step is not None for step in steps)
    found = list(chain.gradients(images, weights))
    assert found[0] is None
    gradients = [each for each in found if each is not None]
    for image, said, gradient in zip(images, logits, gradients, strict=True):
        alone, back = chain.there(image)
        assert_rounded(said, alone, 200, "float32")
        assert_same_map(gradient, back(weights), relus=2)


def test_several_channels_are_explained_each():
    model = one_of(
        [layers.Conv2D(3, 3, activation="relu"), layers.Flatten(), layers.Dense(2)], 7, 3
    )
    classifier = Classifier(model, device="/CPU:0")
    image = np.random.default_rng(2).uniform(0, 1, (7, 7, 3)).astype(np.float32)
    logits, back = chain_of_model(classifier.model).there(image)
    gradient = back(np.array([0, 1], np.float32))
    found = explain(classifier, image, target=1)
    assert_rounded(logits, found.logits[0], 200, "float32")
    assert_same_map(gradient, found.values[0], relus=1)


def branched():
    image = keras.Input((9, 9, 1))
    one = layers.Conv2D(2, 3)(image)
    out = layers.Dense(3)(layers.Flatten()(layers.Add()([one, layers.Conv2D(2, 3)(image)])))
    return keras.Model(image, out)


def twice():
    image, dense = keras.Input((9, 9, 1)), layers.Dense(81)
    return keras.Model(image, layers.Dense(3)(dense(dense(layers.Flatten()(image)))))


def ending(*parts):
    return one_of([*parts, layers.Flatten(), layers.Dense(3)])


NO_CHAINS = {
    "two branches": branched,
    "a layer used twice": twice,
    "strides": lambda: ending(layers.Conv2D(2, 3, strides=2)),
    "dilation": lambda: ending(layers.Conv2D(2, 2, dilation_rate=2)),
    "groups": lambda: ending(layers.Conv2D(2, 1), layers.Conv2D(2, 2, groups=2)),
    "another activation": lambda: ending(layers.Conv2D(2, 3, activation="gelu")),
    "a softmax on the way": lambda: ending(layers.Conv2D(2, 3, activation="softmax")),
    "a leaky ReLU": lambda: ending(layers.Conv2D(2, 3), layers.ReLU(negative_slope=0.1)),
    "a capped ReLU": lambda: ending(layers.ReLU(max_value=0.5)),
    "overlapping pools": lambda: ending(layers.MaxPooling2D(3, strides=1)),
    "padded pools": lambda: ending(layers.MaxPooling2D(2, padding="same")),
    "means": lambda: ending(layers.AveragePooling2D(2)),
    "batch normalisation": lambda: ending(layers.BatchNormalization()),
}


@pytest.mark.parametrize("network", NO_CHAINS.values(), ids=NO_CHAINS)
def test_any_other_network_is_no_chain(network, tmp_path):
    model = network()
    model.save(tmp_path / "some.keras")
    assert chain_in(tmp_path / "some.keras") is None
    with pytest.raises(NotAChainError):
        chain_of_model(Classifier(model, device="/CPU:0").model)


def test_somebody_elses_layer_of_a_usual_name_is_no_link_of_a_chain():
    class Dense(layers.Dense):
        def call(self, inputs, training=None):
            return 2 * super().call(inputs)

    model = one_of([layers.Flatten(), Dense(3)])
    with pytest.raises(NotAChainError):
        chain_of_model(Classifier(model, device="/CPU:0").model)


def test_unfolding_and_folding_are_each_others_adjoints():
    """<unfold x, p> = <x, fold p>, in whole numbers and so to the last bit."""
    rng = np.random.default_rng(3)
    x = rng.integers(-9, 9, (6, 7, 2)).astype(np.float64)
    p = rng.integers(-9, 9, (4, 4, 3, 4, 2)).astype(np.float64)
    patches = unfolded(x, 3, 4)
    np.testing.assert_array_equal(patches[5], x[1:4, 1:5].ravel())
    assert (patches * p.reshape(patches.shape)).sum() == (x * folded(p, x.shape)).sum()
