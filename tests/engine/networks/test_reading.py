"""How a network wants its pictures: said, inferred, remembered, and computed inside it."""

import json
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import pytest

import engine
from engine import Classifier, load_classifier, network
from engine.data import mnist
from engine.errors import ReadingError, UnsupportedNetworkError
from engine.networks.outputs import one_output
from engine.networks.reading import PLAIN, RANGES, Reading, parsed_size
from engine.networks.remembered import MOST, Remembered, digest_of, forget, recalled, remember
from engine.networks.saying import said_by
from engine.networks.trying import tried

L = keras.layers
COLOUR = (6, 7, 3)


def stack(*layers, shape=COLOUR, name=None):
    return keras.Sequential([keras.Input(shape), *layers], name=name)


def ended(*layers, shape=COLOUR):
    return stack(*layers, L.Flatten(), L.Dense(3, activation="softmax"), shape=shape)


def graph(build, shape=COLOUR, name=None):
    image = keras.Input(shape)
    return keras.Model(image, L.Dense(3)(L.Flatten()(build(image))), name=name)


def normalised(pictures):
    layer = L.Normalization(axis=-1)
    layer.adapt(pictures)
    return layer


def resnet():
    return stack(L.Conv2D(2, 3), name="resnet50")


def mobilenet():
    return stack(L.Conv2D(2, 3), name="mobilenetv2_1.00_224")


# --- Values


@pytest.mark.parametrize("which", [each for each in RANGES if each not in ("0..1", "0..255")])
def test_ranges_are_those_of_keras(which):
    pictures = np.random.default_rng(0).random((2, 4, 5, 3))
    mode = {"-1..1": "tf", "imagenet": "torch", "caffe": "caffe"}[which]
    utilities = pytest.importorskip("keras.src.applications.imagenet_utils")
    expected = utilities.preprocess_input(255 * pictures, mode=mode)
    np.testing.assert_allclose(Reading(range=which).values(pictures), expected, atol=1e-12)


def test_dark_ink_is_the_picture_turned_round_and_0_is_always_the_ground():
    pictures = np.random.default_rng(0).random((2, 4, 5, 1))
    for which, white in (("0..1", 1), ("0..255", 255), ("-1..1", 1)):
        dark, bright = (Reading(range=which, polarity=each) for each in ("dark", "bright"))
        np.testing.assert_allclose(dark.values(pictures), bright.values(1 - pictures), atol=1e-12)
        assert (dark.values(np.zeros((1, 2, 2, 1))) == white).all()


@pytest.mark.parametrize("which", RANGES)
@pytest.mark.parametrize("orientation", ["upright", "transposed"])
def test_a_network_given_pictures_says_what_it_says_of_their_values(which, orientation):
    reading = Reading(range=which, polarity="dark", orientation=orientation)
    model = ended(L.Conv2D(2, 3, activation="relu"), shape=(6, 6, 3))
    pictures = np.random.default_rng(1).random((3, 6, 6, 3)).astype(np.float32)
    classifier = Classifier(model, reading=reading)
    own = np.asarray(model(reading.values(pictures).astype(np.float32)))
    np.testing.assert_allclose(classifier.probabilities(pictures), own, atol=1e-5)
    np.testing.assert_allclose(reading.pictures(reading.values(pictures)), pictures, atol=1e-6)


def refitted(model, reading):
    """The network that says of the values under a reading what `model` says of the picture."""
    other = keras.models.clone_model(model)
    kernel, bias, *rest = model.get_weights()
    scale, offset = reading.scale_and_offset(kernel.shape[2])
    order = -1 if reading.reverses_channels else 1
    fitted = kernel / scale[:, None]
    other.set_weights([fitted[:, :, ::order], bias - np.einsum("yxck,c->k", fitted, offset), *rest])
    return other


@pytest.mark.parametrize("method", [each for each in engine.METHODS if each != "activations"])
def test_a_map_says_the_same_whatever_range_the_network_takes(method):
    model = ended(L.Conv2D(3, 3, activation="relu"), shape=(8, 8, 3))
    model.layers[0].bias.assign([0.1, -0.1, 0.05])
    readings = [Reading(range="caffe"), Reading(range="-1..1", polarity="dark")]
    picture = np.random.default_rng(1).random((8, 8, 3))
    few = {"steps": 5, "samples": 5, "patch_size": 3}
    options = {o.name: few[o.name] for o in engine.METHODS[method].options if o.name in few}
    exact = Classifier(model, dtype="float64")
    expected = engine.explain(exact, picture, method, 1, **options).values
    for reading in readings:
        classifier = Classifier(refitted(model, reading), reading=reading, dtype="float64")
        found = engine.explain(classifier, picture, method, 1, **options).values
        np.testing.assert_allclose(found, expected, atol=1e-4 * np.abs(expected).max())


UNKNOWN_RANGE: Any = {"range": "0..2"}
UNKNOWN_POLARITY: Any = {"polarity": "grey"}


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Reading(**UNKNOWN_RANGE), "no range '0..2'; choose 0..1"),
        (lambda: Reading(**UNKNOWN_POLARITY), "no polarity"),
        (lambda: Reading(size=(0, 3)), "out of range"),
        (lambda: parsed_size("28"), "HEIGHTxWIDTH"),
        (lambda: Classifier(ended(shape=(4, 4, 1)), reading=Reading(range="caffe")), "three chan"),
    ],
)
def test_a_reading_that_cannot_be_is_refused(make, says):
    with pytest.raises(ReadingError, match=says):
        make()


def test_a_size_is_written_with_an_x():
    assert parsed_size("28x32") == parsed_size(" 28 × 32 ") == (28, 32)


def test_a_size_fills_in_what_the_network_leaves_open():
    any_size = ended_anywhere()
    assert Classifier(any_size, reading=Reading(size=(9, 11))).input_shape == (9, 11, 3)
    row = stack(L.Dense(3, activation="softmax"), shape=(60,))
    assert Classifier(row, reading=Reading(size=(4, 5))).input_shape == (4, 5, 3)
    with pytest.raises(UnsupportedNetworkError, match="say the size"):
        Classifier(row)
    with pytest.raises(UnsupportedNetworkError, match="takes pictures of 6 × 7, not of 9 × 9"):
        Classifier(ended(), reading=Reading(size=(9, 9)))


def ended_anywhere():
    return stack(
        L.Conv2D(2, 3),
        L.GlobalAveragePooling2D(),
        L.Dense(3, activation="softmax"),
        shape=(None, None, 3),
    )


# --- What a network says

RNG = np.random.default_rng(3)
SAYS = {
    "1/255": (lambda: ended(L.Rescaling(1 / 255)), "0..255", None),
    "1/127.5 − 1": (lambda: ended(L.Rescaling(1 / 127.5, -1)), "0..255", None),
    "1/128 − 1": (lambda: ended(L.Rescaling(1 / 128, -1)), "0..255", None),
    "2 x − 1": (lambda: ended(L.Rescaling(2.0, -1)), "0..1", None),
    "x / 2 + 0.5": (lambda: ended(L.Rescaling(0.5, 0.5)), "-1..1", None),
    "behind augmentation": (
        lambda: ended(L.RandomFlip(), L.Resizing(5, 5), L.Rescaling(1 / 255)),
        "0..255",
        None,
    ),
    "x / 255": (lambda: graph(lambda x: x / 255.0), "0..255", None),
    "(x − 127.5) / 127.5": (lambda: graph(lambda x: (x - 127.5) / 127.5), "0..255", None),
    "in a nested network": (lambda: ended(stack(L.Rescaling(1 / 255))), "0..255", None),
    "data in 0..255, mostly dark": (
        lambda: ended(normalised(255 * RNG.random((9, 5, 5, 1)) ** 6), shape=(5, 5, 1)),
        "0..255",
        "bright",
    ),
    "data in 0..1, mostly bright": (
        lambda: ended(normalised(1 - RNG.random((9, 5, 5, 1)) ** 6), shape=(5, 5, 1)),
        "0..1",
        "dark",
    ),
    "data in −1..1": (
        lambda: ended(normalised(2 * RNG.random((9, 5, 5, 1)) ** 6 - 1), shape=(5, 5, 1)),
        "-1..1",
        "bright",
    ),
    "data in 0..255, behind 1/255": (
        lambda: ended(L.Rescaling(1 / 255), normalised(RNG.random((9, *COLOUR)))),
        "0..255",
        None,
    ),
    "a name": (mobilenet, "-1..1", None),
    "a name, nested": (lambda: ended(mobilenet()), "-1..1", None),
    "a name behind 1/127.5 − 1": (
        lambda: ended(L.Rescaling(1 / 127.5, -1), mobilenet()),
        "0..255",
        None,
    ),
    "ResNet behind its preprocessing": (
        lambda: graph(lambda x: resnet()(keras.applications.resnet50.preprocess_input(x))),
        "0..255",
        None,
    ),
    "VGG": (lambda: graph(lambda x: x, name="vgg16"), "caffe", None),
    "DenseNet": (lambda: graph(lambda x: x, name="densenet121"), "imagenet", None),
    "a name like another": (lambda: graph(lambda x: x, name="my_vgg16_lookalike"), None, None),
    "nothing": (lambda: ended(L.Conv2D(2, 3)), None, None),
    "nothing that fits": (lambda: ended(L.Rescaling(7.0)), None, None),
}


@pytest.mark.parametrize("name", SAYS)
def test_a_network_says_the_range_of_its_input(name):
    build, which, polarity = SAYS[name]
    said = said_by(build())
    assert (said.range, said.polarity) == (which, polarity)
    assert bool(said.reason) == (which is not None)


def test_keras_own_applications_say_it():
    small = {"weights": None, "include_top": False, "input_shape": (32, 32, 3)}
    model = keras.applications.MobileNetV3Small(**small)
    assert said_by(model).range == "0..255"


@pytest.mark.parametrize("scale", [1.0, 1 / 255])
def test_a_network_of_whole_numbers_is_read_in_0_to_255(tmp_path, scale):
    image = keras.Input((5, 6, 3), dtype="uint8")
    x = L.LeakyReLU()(L.Rescaling(scale)(image))
    model = keras.Model(image, L.Dense(3, activation="softmax")(L.Flatten()(x)))
    model.save(tmp_path / "whole.keras")
    classifier = load_classifier(tmp_path / "whole.keras")
    assert classifier.found.reading.range == "0..255"
    whole = np.random.default_rng(0).integers(0, 256, (4, 5, 6, 3), np.uint8)
    own = np.asarray(model(whole))
    np.testing.assert_allclose(classifier.probabilities(whole / 255), own, atol=1e-4)


# --- Digits


@pytest.fixture(scope="module")
def reader():
    """A linear reader of digits in 0..1, bright ink: its kernel and bias."""
    (images, labels), _ = mnist.load_data()
    rows = np.c_[images[:3000].reshape(3000, -1) / 255.0, np.ones(3000)]
    wanted = np.eye(10)[labels[:3000]]
    solved = np.linalg.solve(rows.T @ rows + 10 * np.eye(785), rows.T @ wanted)
    return 10 * solved[:-1], 10 * solved[-1]


def network_for(reader, reading):
    """The same reader for pictures that lie differently."""
    kernel, bias = reader
    scale, offset = reading.scale_and_offset(1)
    if reading.orientation == "transposed":
        kernel = kernel.reshape(28, 28, 10).swapaxes(0, 1).reshape(784, 10)
    model = stack(L.Flatten(), L.Dense(10, activation="softmax"), shape=(28, 28, 1))
    model.layers[-1].set_weights([kernel / scale, bias - (kernel * offset / scale).sum(axis=0)])
    return model


READINGS = [
    Reading(subject="ink"),
    Reading(range="0..255", subject="ink"),
    Reading(range="-1..1", subject="ink"),
    Reading(polarity="dark", subject="ink"),
    Reading(range="0..255", polarity="dark", subject="ink"),
    Reading(orientation="transposed", subject="ink"),
]


@pytest.mark.parametrize("reading", READINGS)
def test_a_network_of_digits_is_read_as_it_reads_test_digits_best(reader, reading, tmp_path):
    network_for(reader, reading).save(tmp_path / "digits.keras")
    classifier = load_classifier(tmp_path / "digits.keras")
    images, labels = mnist.test_set()
    read = classifier.logits(images[1000:1200] / 255).argmax(axis=1)
    assert np.mean(read == labels[1000:1200]) > 0.75
    assert classifier.reading == reading
    assert classifier.found.guessed == ()
    assert "test digits" in classifier.found.reasons["range"]


def test_what_a_person_says_holds(reader, tmp_path):
    network_for(reader, PLAIN).save(tmp_path / "digits.keras")
    said = {"range": "-1..1", "polarity": "dark"}
    classifier = load_classifier(tmp_path / "digits.keras", said=said)
    assert classifier.reading.range == "-1..1"
    assert classifier.reading.polarity == "dark"
    assert classifier.found.reasons["range"] == "as said"


def test_of_a_network_that_reads_no_digits_range_and_polarity_are_guessed(tmp_path):
    model = stack(L.Flatten(), L.Dense(10, activation="softmax"), shape=(28, 28, 1))
    model.save(tmp_path / "other.keras")
    found = load_classifier(tmp_path / "other.keras").found
    assert found.guessed == ("range", "polarity")
    assert found.reading == Reading(subject="ink")
    ended().save(tmp_path / "colours.keras")
    found = load_classifier(tmp_path / "colours.keras").found
    assert (found.guessed, found.reading) == (("range",), PLAIN)


def test_networks_that_inklens_made_are_known(tmp_path):
    assert load_classifier().found.guessed == ()
    network.build_convnet(seed=1).save(tmp_path / "trained.keras")
    found = load_classifier(tmp_path / "trained.keras").found
    assert found.reading == Reading(subject="ink")
    assert set(found.reasons.values()) == {"InkLens made it"}


def test_one_picture_is_tried_under_each_reading(reader):
    reading = Reading(range="0..255", polarity="dark", subject="ink")
    model = network_for(reader, reading)
    picture, label = mnist.test_sample(0)
    found = tried(Classifier(model, reading=Reading(subject="ink")), picture)
    assert len({each.reading for each in found}) == 6
    for each in found:
        own = Classifier(model, reading=each.reading).probabilities(picture)[0]
        np.testing.assert_allclose(each.probabilities, own, atol=1e-4)
    best = next(each for each in found if each.reading == reading)
    assert best.read == label
    colours = Classifier(ended(), reading=Reading(range="caffe"))
    assert [each.reading.range for each in tried(colours, np.ones(COLOUR))] == list(RANGES)


# --- Remembered


def test_what_was_said_of_a_network_is_remembered_for_that_very_file(reader, tmp_path):
    one, other, kept = tmp_path / "one.keras", tmp_path / "other.keras", tmp_path / "kept.json"
    network_for(reader, PLAIN).save(one)
    network_for(reader, READINGS[3]).save(other)
    reading = Reading(range="-1..1", polarity="dark", orientation="transposed", subject="ink")
    remember(kept, digest_of(one), Remembered(reading))
    assert load_classifier(one, settings=kept).reading == reading
    assert load_classifier(other, settings=kept).reading == READINGS[3]
    one.rename(tmp_path / "moved.keras")
    assert load_classifier(tmp_path / "moved.keras", settings=kept).reading == reading
    said = load_classifier(tmp_path / "moved.keras", settings=kept, said={"range": "0..1"})
    assert said.reading == replace(reading, range="0..1")
    forget(kept, digest_of(tmp_path / "moved.keras"))
    assert load_classifier(tmp_path / "moved.keras", settings=kept).reading == READINGS[0]


def test_the_file_holds_a_bounded_number_of_networks(tmp_path):
    kept = tmp_path / "kept.json"
    kept.write_text(json.dumps({f"{n}": {"range": "0..255"} for n in range(MOST)}))
    what = Remembered(Reading(size=(3, 4)), tmp_path / "names.txt")
    remember(kept, "new", what)
    assert recalled(kept, "new") == what
    assert recalled(kept, "0") is None
    assert recalled(kept, "1").reading.range == "0..255"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"x": 1}', '{"x": {"range": "0..9"}}', '{"x": {"size": [0, -1]}}', "[" * 9999],
)
def test_a_broken_file_is_no_memory(tmp_path, text):
    kept = tmp_path / "kept.json"
    kept.write_text(text)
    assert recalled(kept, "x") is None
    assert recalled(tmp_path / "none.json", "x") is None
    remember(kept, "x", Remembered(Reading(range="-1..1")))
    assert recalled(kept, "x").reading.range == "-1..1"


def test_one_output_is_a_model_of_the_same_layers():
    model = ended()
    assert one_output(model).layers[-1] is model.layers[-1]
