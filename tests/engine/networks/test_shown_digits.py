"""Networks of digits are read in the range that they were trained on, or a person is asked."""

import json

import keras
import numpy as np
import pytest

from engine import load_classifier, network
from engine.data import mnist
from engine.errors import UnsupportedNetworkError
from engine.files import SHIPPED_NETWORK
from engine.networks import shown_digits
from engine.networks.reading import Range, Reading

L = keras.layers
pytestmark = pytest.mark.slow
KINDS = ("softmax regression", "dense", "convolutions")
READINGS = {
    "0..1": Reading(subject="ink"),
    "0..255": Reading(range="0..255", subject="ink"),
    "-1..1": Reading(range="-1..1", subject="ink"),
    "0..255, dark": Reading(range="0..255", polarity="dark", subject="ink"),
}
CHANCES = "finds the right digit more probable"


def build(kind, end="softmax", *, bias=True, order="channels_last"):
    """A small network of ten classes, with or without biases."""
    shape = (28, 28, 1) if order == "channels_last" else (1, 28, 28)
    hidden = {
        "softmax regression": [],
        "dense": [L.Flatten(), L.Dense(32, activation="relu", use_bias=bias)],
        "convolutions": [
            L.Conv2D(6, 5, strides=2, activation="relu", use_bias=bias, data_format=order),
            L.Conv2D(12, 5, strides=2, activation="relu", use_bias=bias, data_format=order),
        ],
    }[kind]
    last = L.Dense(10, activation=None if end == "logits" else end, use_bias=bias)
    return keras.Sequential([keras.Input(shape), *hidden, L.Flatten(data_format=order), last])


def trained(model, change, *, epochs=3, loss="sparse_categorical_crossentropy"):
    """The same after a few thousand digits, whose values in 0..1 are changed."""
    images, labels = mnist.training_digits(4000)
    wanted = np.eye(10)[labels] if loss == "binary_crossentropy" else labels
    model.compile(keras.optimizers.Adam(2e-3), loss)
    model.fit(change(images[..., None] / 255.0), wanted, epochs=epochs, verbose=0)
    return model


def folded(weights, reading):
    """Weights, biases among them, that say under a reading what those without say in 0..1."""
    scale, offset = reading.scale_and_offset(1)
    first, *rest = weights
    of_all = first.reshape(-1, first.shape[-1]).sum(axis=0)
    biases = [-of_all * offset[0] / scale[0], *(np.zeros(each.shape[-1]) for each in rest)]
    kernels = [first / scale[0], *rest]
    return [each for pair in zip(kernels, biases, strict=True) for each in pair]


@pytest.fixture(scope="module")
def weights():
    """Of a network of each kind, trained in 0..1 without biases: its scale changes no order."""
    keras.utils.set_random_seed(1)
    return {kind: trained(build(kind, bias=False), lambda x: x).get_weights() for kind in KINDS}


@pytest.fixture
def opened(tmp_path):
    """What a network is opened as from a file, with names of its classes beside it or without."""

    def open_network(model, names=None):
        file = tmp_path / "network.keras"
        model.save(file)
        if names is not None:
            file.with_suffix(".labels.json").write_text(json.dumps(names))
        return load_classifier(file)

    return open_network


def read_right(classifier, order=range(10)):
    """Part of test digits that is read right, and the mean confidence."""
    images, labels = mnist.test_set()
    chances = classifier.probabilities(images[1000:1200] / 255)
    return (chances.argmax(1) == np.array(order)[labels[1000:1200]]).mean(), chances.max(1).mean()


# --- A range by probabilities


@pytest.mark.parametrize("which", READINGS)
@pytest.mark.parametrize(
    ("kind", "end"), [*((kind, "softmax") for kind in KINDS), ("dense", "logits")]
)
def test_a_network_is_read_in_its_own_range_where_it_reads_as_many_in_others(
    weights, opened, kind, which, end
):
    model = build(kind, end)
    model.set_weights(folded(weights[kind], READINGS[which]))
    classifier = opened(model)
    assert classifier.reading == READINGS[which]
    assert classifier.found.guessed == ()
    right, sure = read_right(classifier)
    assert right > 0.8
    assert sure > 0.6


def raw_regression():
    """A softmax regression fitted on raw 0..255 by plain gradient descent."""
    images, labels = mnist.training_digits(3000)
    rows, wanted = images.reshape(3000, -1).astype(float), np.eye(10)[labels]
    kernel, bias = np.zeros((784, 10)), np.zeros(10)
    for _ in range(100):
        scores = rows @ kernel + bias
        chances = np.exp(scores - scores.max(1, keepdims=True))
        wrong = chances / chances.sum(1, keepdims=True) - wanted
        kernel -= 2e-5 * rows.T @ wrong / 3000
        bias -= 2e-5 * wrong.mean(0)
    model = build("softmax regression")
    model.set_weights([kernel, bias])
    return model


def test_a_network_trained_on_raw_values_is_not_read_from_0_to_1(opened):
    classifier = opened(raw_regression())
    assert classifier.reading == READINGS["0..255"]
    assert classifier.found.guessed == ()
    assert CHANCES in classifier.found.reasons["range"]
    assert CHANCES not in classifier.found.reasons["polarity"]
    assert read_right(classifier)[1] > 0.6


def test_where_digits_are_read_well_in_the_usual_range_no_others_are_spoken_of(weights, opened):
    model = build("dense")
    model.set_weights(folded(weights["dense"], READINGS["0..1"]))
    reason = opened(model).found.reasons["range"]
    assert "test digits right so" in reason
    assert CHANCES not in reason


@pytest.mark.parametrize(
    ("which", "change"), [("0..1", lambda x: x), ("-1..1", lambda x: 2 * x - 1)]
)
def test_a_network_with_a_sigmoid_for_each_class_is_read_in_its_own_range(opened, which, change):
    keras.utils.set_random_seed(2)
    model = trained(build("dense", "sigmoid"), change, loss="binary_crossentropy")
    found = opened(model).found
    assert (found.reading.range, found.guessed) == (which, ())


@pytest.mark.parametrize(
    ("change", "likeliest"),
    [
        (lambda x: 255 * x, "0..255"),  # with a rate that is too high for it: sure of its mistakes
        (lambda x: (x - 0.1307) / 0.3081, "0..1"),
    ],
    ids=["raw, too sure", "standardised"],
)
def test_where_nothing_decides_the_range_a_person_is_asked(opened, change, likeliest):
    keras.utils.set_random_seed(3)
    found = opened(trained(build("softmax regression"), change)).found
    assert found.guessed == ("range",)
    assert found.reading.range == likeliest
    assert "test digits" in found.reasons["polarity"]


# --- Networks that read digits well in a range that is not their own


def coping_with_noise():
    """Layers of a network that copes with noise; a padded edge is in none of its pictures."""
    padded = {"strides": 2, "activation": "relu", "padding": "same"}
    convolutions = [L.Conv2D(12, 5, **padded), L.Conv2D(24, 5, **padded)]
    return [L.GaussianNoise(0.5), *convolutions, L.Flatten(), L.Dense(10, activation="softmax")]


@pytest.fixture(scope="module")
def noisy_weights():
    """Of such a network, trained in -1..1."""
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((28, 28, 1)), *coping_with_noise()])
    return trained(model, lambda x: 2 * x - 1, epochs=4).get_weights()


def noisy(weights, *before):
    """The same network again, after other layers."""
    layers = coping_with_noise()
    model = keras.Sequential([keras.Input((28, 28, 1)), *before, *layers])
    after = keras.Sequential([keras.Input((28, 28, 1)), *layers])
    after.set_weights(weights)
    return model


def share_in(model, reading):
    """Part of test digits that a network reads right under a reading."""
    images, labels = mnist.test_set()
    values = reading.values(images[1000:1200, ..., None] / 255)
    return (np.asarray(model(values)).argmax(1) == labels[1000:1200]).mean()


def test_a_network_that_copes_with_noise_is_read_in_its_own_range(noisy_weights, opened):
    model = noisy(noisy_weights)
    assert share_in(model, READINGS["0..1"]) > 0.6  # well, though it is not its own
    found = opened(model).found
    assert found.reading == READINGS["-1..1"]
    assert found.guessed == ()
    assert CHANCES in found.reasons["range"]


def test_a_layer_is_not_believed_because_digits_are_read_well_as_it_says(noisy_weights, opened):
    undone = L.BatchNormalization(epsilon=1e-6)
    model = noisy(noisy_weights, L.Rescaling(2, -1), undone)
    undone.set_weights([np.array([each]) for each in (0.5, 0.5, 0, 1)])
    assert share_in(model, READINGS["0..1"]) > 0.6
    found = opened(model).found
    assert found.reading == READINGS["-1..1"]
    assert "rescaling" not in found.reasons["range"]


def blind_to_scale(weights):
    """A network for which 0..1 and 0..255 are the same."""
    model = build("dense", bias=False)
    kernel, last = weights["dense"]
    model.set_weights([9 * kernel, last])  # about 9 is a digit's length
    alike = L.UnitNormalization(axis=(1, 2, 3))
    return keras.Sequential([keras.Input((28, 28, 1)), alike, *model.layers])


def test_where_two_ranges_read_digits_as_well_a_person_is_asked(weights, opened):
    found = opened(blind_to_scale(weights)).found
    assert found.guessed == ("range",)
    assert found.reading == READINGS["0..1"]  # the usual one is marked


def test_no_more_digits_are_shown_where_few_tell_the_range_plainly(weights, opened, monkeypatch):
    shown = []
    more = shown_digits._Asked.more
    monkeypatch.setattr(
        shown_digits._Asked, "more", lambda self, which: shown.append(which) or more(self, which)
    )
    model = build("dense")
    model.set_weights(folded(weights["dense"], READINGS["0..1"]))
    assert opened(model).found.guessed == ()
    assert shown == []
    opened(blind_to_scale(weights))
    assert [each.range for each in shown] == ["0..1", "0..255"]


# --- What a network says, and what digits show


def shipped_for(which: Range, polarity="bright"):
    """The shipped network, its layers' names and all, for pictures that lie differently."""
    model = network.load(SHIPPED_NETWORK)
    scale, offset = Reading(range=which, polarity=polarity).scale_and_offset(1)
    kernel, bias, *rest = model.get_weights()
    moved = bias - kernel.sum(axis=(0, 1, 2)) * offset[0] / scale[0]
    model.set_weights([kernel / scale[0], moved, *rest])
    return model


@pytest.mark.parametrize(("which", "polarity"), [("0..255", "bright"), ("0..1", "dark")])
def test_the_names_of_inklens_layers_are_not_believed_against_digits(opened, which, polarity):
    classifier = opened(shipped_for(which, polarity))
    assert (classifier.reading.range, classifier.reading.polarity) == (which, polarity)
    assert "InkLens made it" not in classifier.found.reasons.values()
    assert classifier.found.guessed == ()
    assert read_right(classifier)[0] > 0.95


def test_a_network_of_inklens_that_reads_digits_is_known_as_such(opened):
    found = opened(shipped_for("0..1")).found
    assert found.reading == READINGS["0..1"]
    assert set(found.reasons.values()) == {"InkLens made it"}


@pytest.mark.parametrize(
    ("shape", "classes", "names"),
    [
        ((28, 28, 1), 10, list("abcdefghij")),
        ((28, 28, 1), 4, ["ant", "bee", "cow", "dog"]),
        ((20, 24, 3), 10, None),
        ((12, 12, 1), 3, None),
        ((32, 32, 3), 10, None),
    ],
)
def test_networks_of_inklens_for_other_pictures_open_without_a_question(
    opened, shape, classes, names
):
    found = opened(network.build_convnet(seed=1, shape=shape, classes=classes), names).found
    assert found.reading.range == "0..1"
    assert found.reasons["range"] == "InkLens made it"
    assert found.guessed == ()


def test_a_range_of_colours_is_not_believed_of_a_network_that_takes_grey(weights, opened):
    model = build("dense")
    model.set_weights(folded(weights["dense"], READINGS["-1..1"]))
    named = keras.Sequential([keras.Input((28, 28, 1)), *model.layers], name="resnet50")
    assert opened(named).reading == READINGS["-1..1"]
    untrained = keras.Sequential([keras.Input((28, 28, 1)), *build("dense").layers], name="vgg16")
    assert opened(untrained).found.guessed == ("range", "polarity")


def scaled_inside(weights, reading):
    """A network that begins with 1/255, and was trained on what a reading gives."""
    model = build("dense")
    model.set_weights(folded(weights["dense"], reading))
    inside = keras.Sequential([keras.Input((28, 28, 1)), L.Rescaling(1 / 255), *model.layers])
    return inside, model


def test_a_layer_that_scales_is_believed_where_digits_are_read_well_so(weights, opened):
    inside, _ = scaled_inside(weights, READINGS["0..1"])
    found = opened(inside).found
    assert found.reading == READINGS["0..255"]
    assert "rescaling" in found.reasons["range"]


def test_values_that_were_scaled_before_a_layer_that_scales_are_found_out(weights, opened):
    inside, model = scaled_inside(weights, READINGS["0..1"])
    kernel, *rest = model.get_weights()
    model.set_weights([255 * kernel, *rest])
    found = opened(inside).found
    assert found.reading == READINGS["0..1"]
    assert CHANCES in found.reasons["range"]


def test_a_network_of_whole_numbers_is_shown_digits_in_0_to_255(weights, opened):
    model = build("dense")
    model.set_weights(folded(weights["dense"], READINGS["0..255, dark"]))
    image = keras.Input((28, 28, 1), dtype="uint8")
    found = opened(keras.Model(image, model(L.Rescaling(1.0)(image)))).found
    assert found.reading == READINGS["0..255, dark"]
    assert found.reasons["range"] == "its input of whole numbers"


# --- Networks that lie differently


def test_digits_in_another_order_are_known_by_their_names(weights, opened):
    order = [9, *range(9)]  # the class of each digit, as if 0 stood last
    kernel = weights["softmax regression"][0][:, np.argsort(order)]
    model = build("softmax regression")
    model.set_weights([kernel / 255, np.zeros(10)])
    classifier = opened(model, [*"1234567890"])
    assert classifier.reading == READINGS["0..255"]
    assert classifier.found.guessed == ()
    assert read_right(classifier, order)[0] > 0.8


def test_a_network_with_channels_first_is_read_though_it_does_not_run_itself(weights, opened):
    model = build("convolutions", order="channels_first")
    model.set_weights(folded(weights["convolutions"], READINGS["0..255"]))
    classifier = opened(model)
    assert classifier.input_shape == (28, 28, 1)
    assert classifier.reading == READINGS["0..255"]
    assert read_right(classifier)[0] > 0.8


def test_where_channels_first_keep_a_network_from_being_compared_it_is_said_so(opened):
    model = build("convolutions", order="channels_first")
    model.add(L.LeakyReLU())
    model.add(L.Dense(10))
    try:
        model(np.zeros((1, 1, 28, 28)))
    except Exception as error:
        assert type(error).__name__ == "UnimplementedError"  # noqa: PT017 - of this processor
    else:
        pytest.skip("this processor computes channels first")
    with pytest.raises(UnsupportedNetworkError, match=r"channels first.*this processor; build it"):
        opened(model)
