"""Networks that say one size where it is looked for, and have Keras build another."""

import pytest

from engine.errors import NetworkFileError
from engine.vetting.looking import look
from tests.engine.support.hostile import archive, layer, old_file, sequential, without_modules

HUGE = 10**9
FLAT, CLASSES = layer("Flatten", "flat"), layer("Dense", "classes", units=10)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "net.keras"


def refused(path, config, words):
    with pytest.raises(NetworkFileError, match=words):
        look(archive(path, config))


def called(of):
    """The one call of a layer with what another gives."""
    history = {"shape": [None], "dtype": "float32", "keras_history": [of, 0, 0]}
    return [{"args": [{"class_name": "__keras_tensor__", "config": history}], "kwargs": {}}]


def row(*layers, **settings):
    """A Sequential network inside another, without an input of its own."""
    config = {"name": "inner", "layers": list(layers), **settings}
    return {"module": "keras", "class_name": "Sequential", "config": config}


def functional(*shape):
    """A functional network inside another, made for inputs of a shape."""
    first = {**layer("InputLayer", "i", batch_shape=[None, *shape]), "name": "i"}
    then = {**CLASSES, "name": "classes", "inbound_nodes": called("i")}
    ends = {"input_layers": ["i", 0, 0], "output_layers": ["classes", 0, 0]}
    config = {"name": "inner", "layers": [first, then], **ends}
    return {"module": "keras", "class_name": "Functional", "config": config}


def with_input(**settings):
    config = sequential(FLAT, CLASSES)
    config["config"]["layers"][0]["config"].update(settings)
    return config


def named(config, name):
    config["config"]["name"] = name
    return config


@pytest.mark.parametrize(
    "config",
    [
        sequential(FLAT, {**CLASSES, "build_config": {"input_shape": [None, HUGE]}}),
        sequential(FLAT, {**CLASSES, "build_config": {"shapes_dict": {"a": [None, HUGE]}}}),
        sequential(FLAT, named(sequential(CLASSES, shape=(HUGE,)), "inner")),
        sequential(FLAT, functional(HUGE)),
        sequential(FLAT, row(CLASSES, build_input_shape=[None, HUGE])),
        sequential(FLAT, {**row(CLASSES), "build_config": {"input_shape": [None, HUGE]}}),
        row(layer("Dense", "d", units=10, input_shape=[HUGE]), build_input_shape=[None, 36]),
        row(layer("Dense", "d", units=10, input_dim=HUGE), build_input_shape=[None, 36]),
        with_input(batch_input_shape=[None, HUGE, 1, 1]),
    ],
    ids=[
        *("built for it", "built for it by name", "a row made for it", "a graph made for it"),
        *("a row built for it", "a row built for it again", "an argument", "another argument"),
        "said twice",
    ],
)
def test_what_a_layer_is_made_for_counts_and_not_only_what_it_is_given(path, config):
    refused(path, config, r"needs 8\d.* GB")


def test_the_layer_that_goes_backwards_counts_as_it_is(path):
    ways = {
        "layer": layer("LSTM", "there", units=2),
        "backward_layer": layer("LSTM", "back", units=20_000, go_backwards=True),
    }
    steps = layer("Reshape", "steps", target_shape=[6, 6])
    refused(path, sequential(steps, layer("Bidirectional", "both", **ways)), "needs 12.* GB")


def test_a_cell_counts_as_it_is_built(path):
    cell = {
        **layer("LSTMCell", "cell", units=10),
        "build_config": {"input_shape": [None, HUGE]},
    }
    steps = layer("Reshape", "steps", target_shape=[6, 6])
    refused(path, sequential(steps, layer("RNN", "rnn", cell=cell)), "needs 320.* GB")


@pytest.mark.parametrize(
    "wide",
    [
        layer("Dense", "wide", units=10, lora_rank=HUGE),
        layer("EinsumDense", "wide", equation="ab,bc->ac", output_shape=[10], lora_rank=HUGE),
    ],
)
def test_the_matrices_of_lora_count(path, wide):
    refused(path, sequential(FLAT, wide), "needs 368.* GB")


def test_lora_of_a_usual_rank_passes(path):
    look(archive(path, sequential(FLAT, layer("Dense", "d", units=10, lora_rank=4))))


def test_a_layer_built_for_what_it_is_given_passes(path):
    built = {**CLASSES, "build_config": {"input_shape": [None, 36]}}
    flat = {**FLAT, "build_config": {"input_shape": [None, None, None, 1]}}
    assert look(archive(path, sequential(flat, built))).sure


# --- In the place of something else


def operation(kind, **settings):
    return {"module": "keras.src.ops.numpy", "class_name": kind, "config": settings}


def function(module, name):
    return {"module": module, "class_name": "function", "config": name, "registered_name": name}


@pytest.mark.parametrize(
    ("as_what", "what"),
    [
        ("activation", layer("Dense", "wide", units=HUGE)),
        ("activation", operation("Repeat", repeats=HUGE)),
        ("activation", functional(HUGE)),
        ("activation", function("keras.ops", "diagflat")),
        ("activity_regularizer", layer("Dense", "wide", units=HUGE)),
        ("kernel_constraint", layer("Dense", "wide", units=HUGE)),
    ],
)
def test_a_layer_in_the_place_of_a_function_is_refused(path, as_what, what):
    config = sequential(FLAT, layer("Dense", "d", units=10, **{as_what: what}))
    refused(path, config, "needs code from keras")


def test_a_layer_among_the_arguments_of_a_call_is_refused(path):
    first, then = functional(36)["config"]["layers"]
    then = {**then, "inbound_nodes": [{**called("i")[0], "kwargs": {"mask": FLAT}}]}
    config = functional(36)
    config["config"]["layers"] = [first, then]
    refused(path, config, "Flatten as mask")


@pytest.mark.parametrize(
    "activation",
    [
        "relu",
        layer("LeakyReLU", "leaky", negative_slope=0.1),
        layer("Activation", "soft", activation="softmax"),
        function("keras.ops", "log_softmax"),
        function("keras.activations", "relu"),
        function("builtins", "relu")["config"],
    ],
)
def test_an_activation_that_changes_no_size_passes(path, activation):
    look(archive(path, sequential(FLAT, layer("Dense", "d", units=10, activation=activation))))


@pytest.mark.parametrize("kind", ["S2000000000", "U9", "object", "V10", None, 7])
def test_an_array_of_anything_but_numbers_is_refused(path, kind):
    array = {"class_name": "__numpy__", "config": {"value": [0], "dtype": kind}}
    refused(path, sequential(layer("Rescaling", "r", scale=array)), "an array of the type")


# --- Many pictures at once


def test_a_network_of_very_many_pictures_at_once_is_refused(path):
    refused(path, with_input(batch_shape=[10**8, 6, 6, 1]), "takes 100,000,000 pictures at once")


def test_a_network_of_some_pictures_at_once_passes(path):
    look(archive(path, with_input(batch_shape=[256, 6, 6, 1])))


# --- How it was trained


def test_what_passes_says_nothing_of_how_it_was_trained(path, tmp_path):
    trained = {**sequential(FLAT, CLASSES), "compile_config": {"loss": function("os", "system")}}
    assert "compile_config" not in look(archive(path, trained)).config
    old = old_file(tmp_path / "net.h5", without_modules(trained), {})
    assert "compile_config" not in look(old).config


def test_how_a_network_inside_another_was_trained_is_looked_at(path):
    inner = named(sequential(CLASSES, shape=(36,)), "inner")
    wide = {**CLASSES, "build_config": {"input_shape": [None, HUGE]}}
    inner["compile_config"] = {"loss": wide}
    refused(path, sequential(FLAT, inner), "Dense as loss")
