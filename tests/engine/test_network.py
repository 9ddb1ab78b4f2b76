"""The classic ConvNet, and networks as files."""

import json
import zipfile

import keras
import numpy as np
import pytest

from engine import network
from engine.errors import NetworkFileError, OutputError
from engine.network import build_convnet, load, save
from engine.vetting import archive
from engine.vetting.looking import look
from tests.engine.support.rounding import rounding

L = keras.layers


@pytest.fixture(autouse=True)
def vetted_here(monkeypatch):
    """No process of its own for each file: tests/engine/vetting tries that."""
    monkeypatch.setattr(network, "vet", look)


@pytest.fixture(scope="module")
def convnet():
    return build_convnet(seed=3)


@pytest.fixture(scope="module")
def small():
    """A network that is quick to write."""
    return keras.Sequential(
        [keras.Input((6, 6, 1)), L.Flatten(), L.Dense(4, activation="softmax")], name="small"
    )


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).random((5, 6, 6, 1), np.float32)


def answers(model, images):
    return np.asarray(model(images, training=False))


# --- The ConvNet


def test_the_convnet_is_the_one_of_the_tutorial(convnet):
    kinds = [type(layer).__name__ for layer in convnet.layers]
    assert kinds == ["Conv2D", "Conv2D", "Conv2D", "Flatten", "Dense", "Dense"]
    convolutions, (hidden, classes) = convnet.layers[:3], convnet.layers[4:]
    assert [layer.filters for layer in convolutions] == [32, 64, 128]
    assert {layer.kernel_size for layer in convolutions} == {(3, 3)}
    assert {(layer.strides, layer.padding) for layer in convolutions} == {((1, 1), "valid")}
    assert [hidden.units, classes.units] == [128, 10]
    activations = [layer.activation.__name__ for layer in (*convolutions, hidden, classes)]
    assert activations == ["relu"] * 4 + ["softmax"]
    assert all(layer.use_bias for layer in (*convolutions, hidden, classes))
    assert (convnet.input_shape, convnet.output_shape) == ((None, 28, 28, 1), (None, 10))
    assert convnet.count_params() == 8_023_946


def test_the_same_seed_gives_the_same_weights_and_another_seed_others(convnet):
    same, other = build_convnet(seed=3).get_weights(), build_convnet(seed=4).get_weights()
    for one, two, three in zip(convnet.get_weights(), same, other, strict=True):
        np.testing.assert_array_equal(one, two)
        assert one.ndim == 1 or not np.array_equal(one, three)


def test_without_a_seed_no_two_networks_are_alike():
    one, two = build_convnet().get_weights()[0], build_convnet().get_weights()[0]
    assert not np.array_equal(one, two)


def test_weights_start_as_glorot_and_bengio_proposed(convnet):
    kernel = convnet.layers[4].get_weights()[0]  # 61,952 inputs, 128 outputs
    limit = np.sqrt(6 / (61_952 + 128))
    assert limit * 0.999 < np.abs(kernel).max() <= limit
    assert kernel.std() == pytest.approx(limit / np.sqrt(3), rel=0.01)
    assert not convnet.layers[4].get_weights()[1].any()


def test_probabilities_keep_full_precision_whatever_the_layers_compute_in():
    model = build_convnet(seed=0, dtype="mixed_bfloat16")
    assert model.layers[0].compute_dtype == "bfloat16"
    assert model.outputs[0].dtype == "float32"


# --- Writing and reading


def test_a_saved_network_answers_as_before(tmp_path, small, images):
    assert save(small, tmp_path / "small.keras") == tmp_path / "small.keras"
    back = load(tmp_path / "small.keras")
    np.testing.assert_array_equal(answers(back, images), answers(small, images))
    assert not back.compiled


def test_half_precision_is_half_the_file_and_rounds_the_weights_to_float16(tmp_path, convnet):
    whole = save(convnet, tmp_path / "whole.keras").stat().st_size
    half = save(convnet, tmp_path / "half.keras", half=True).stat().st_size
    assert 0.45 < half / whole < 0.55
    back = load(tmp_path / "half.keras")
    assert {layer.dtype_policy.name for layer in back.layers} == {"float32"}
    for one, two in zip(convnet.get_weights(), back.get_weights(), strict=True):
        assert two.dtype == np.float32
        np.testing.assert_array_equal(two, one.astype(np.float16).astype(np.float32))


def normalising():
    layer = L.Normalization()
    layer.adapt(np.random.default_rng(1).normal(3, 2, (50, 6, 6, 1)))
    return keras.Sequential([keras.Input((6, 6, 1)), layer, L.Flatten(), L.Dense(4)])


def with_operations():
    image = keras.Input((6, 6, 1))
    return keras.Model(image, L.Dense(4)(L.Flatten()(image * 2.0 - 1.0)))


def with_a_nested_network():
    inner = keras.Sequential([keras.Input((6, 6, 1)), normalising().layers[0], L.Conv2D(3, 3)])
    image = keras.Input((6, 6, 1))
    return keras.Model(image, L.Softmax()(L.Dense(4)(L.Flatten()(inner(image)))))


def with_a_named_input():
    image = keras.Input((6, 6, 1), name="image")
    return keras.Model([image], L.Dense(4)(L.Flatten()(image)))


def batch_normalised():
    model = keras.Sequential(
        [keras.Input((6, 6, 1)), L.Conv2D(3, 3), L.BatchNormalization(), L.Flatten(), L.Dense(4)]
    )
    rng = np.random.default_rng(2)
    model.set_weights([rng.uniform(0.5, 2, w.shape) for w in model.get_weights()])
    return model


@pytest.mark.parametrize(
    "build",
    [normalising, with_operations, with_a_nested_network, with_a_named_input, batch_normalised],
)
def test_any_network_survives_half_precision(tmp_path, images, build):
    model = build()
    given = [images] if build is with_a_named_input else images
    back = load(save(model, tmp_path / "half.keras", half=True))
    # Each weight is rounded, and so is what the layers up to there have made of the image.
    part = rounding(20, "float16")
    np.testing.assert_allclose(answers(back, given), answers(model, given), rtol=part, atol=part)


def test_saving_in_half_precision_leaves_the_network_itself_alone(tmp_path, small):
    before = small.get_weights()
    save(small, tmp_path / "half.keras", half=True)
    assert small.layers[-1].dtype_policy.name == "float32"
    for one, two in zip(before, small.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("name", ["net.h5", "net", "net.keras.zip"])
def test_a_name_that_is_no_networks_is_refused_before_anything_is_written(tmp_path, small, name):
    with pytest.raises(NetworkFileError, match=r"must end in \.keras"):
        save(small, tmp_path / name)
    assert not list(tmp_path.iterdir())


class Interrupted:
    """A network whose writing is broken off half-way."""

    def __init__(self, error):
        self.error = error

    def save(self, draft):
        draft.write_bytes(b"half of it")
        raise self.error


@pytest.mark.parametrize(
    ("error", "seen"),
    [(OSError(28, "No space left on device"), OutputError), (KeyboardInterrupt(),) * 2],
)
def test_a_write_that_is_broken_off_leaves_the_old_file_and_nothing_else(tmp_path, error, seen):
    path = tmp_path / "net.keras"
    path.write_bytes(b"the old network")
    with pytest.raises(seen if isinstance(seen, type) else type(seen)):
        save(Interrupted(error), path)
    assert path.read_bytes() == b"the old network"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_missing_or_none_or_a_name_too_long_is_a_named_error(tmp_path, small):
    (tmp_path / "file").write_text("no folder")
    for name in ("none/net.keras", "file/net.keras", "n" * 300 + ".keras"):
        with pytest.raises(OutputError, match="choose another folder"):
            save(small, tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


# --- What may be in a file instead


@pytest.fixture
def altered(tmp_path, small):
    """Write the small network with its configuration changed."""

    def write(change):
        save(small, tmp_path / "good.keras")
        with zipfile.ZipFile(tmp_path / "good.keras") as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        config = json.loads(parts["config.json"])
        change(config)
        parts["config.json"] = json.dumps(config).encode()
        with zipfile.ZipFile(tmp_path / "altered.keras", "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        return tmp_path / "altered.keras"

    return write


def in_place_of_flatten(layer):
    def change(config):
        config["config"]["layers"][1] = {"registered_name": None, "name": "flatten", **layer}

    return change


def test_an_archive_that_is_only_rewritten_still_loads(altered, small, images):
    np.testing.assert_array_equal(
        answers(load(altered(lambda _: None)), images), answers(small, images)
    )


@pytest.mark.parametrize("module", ["os", "my.layers", "builtins", "keras_evil", "kerasx.layers"])
def test_code_that_is_not_keras_own_is_refused_by_name(altered, module):
    foreign = {"module": module, "class_name": "system", "config": {"name": "flatten"}}
    with pytest.raises(NetworkFileError, match=f"needs code from {module}"):
        load(altered(in_place_of_flatten(foreign)))


def test_a_registered_class_of_someone_else_is_refused_by_name(altered):
    foreign = {"module": None, "class_name": "Twice", "registered_name": "Mine>Twice", "config": {}}
    with pytest.raises(NetworkFileError, match="needs code from Mine>Twice"):
        load(altered(in_place_of_flatten(foreign)))


def test_foreign_code_is_found_however_deep_it_hides(altered):
    hidden = {"module": "subprocess", "class_name": "function", "config": "run"}
    layer = {
        "module": "keras.layers",
        "class_name": "Activation",
        "config": {"name": "flatten", "activation": [[{"deeper": hidden}]]},
    }
    with pytest.raises(NetworkFileError, match="needs code from subprocess"):
        load(altered(in_place_of_flatten(layer)))


def test_a_lambda_layer_is_refused_as_it_would_run_code(tmp_path):
    model = keras.Sequential([keras.Input((6, 6, 1)), L.Lambda(lambda x: x * 2), L.Flatten()])
    model.save(tmp_path / "lambda.keras")
    with pytest.raises(NetworkFileError, match="a Lambda layer"):
        load(tmp_path / "lambda.keras")


def test_a_lambda_layer_may_not_call_a_function_of_keras_own_either(altered):
    called = {"module": "keras.utils", "class_name": "function", "config": "set_random_seed"}
    layer = {
        "module": "keras.layers",
        "class_name": "Lambda",
        "config": {"name": "flatten", "function": called},
    }
    with pytest.raises(NetworkFileError, match="a Lambda layer"):
        load(altered(in_place_of_flatten(layer)))


def test_a_layer_that_would_load_code_from_elsewhere_is_refused(altered, tmp_path):
    layer = {
        "module": "keras.layers",
        "class_name": "TFSMLayer",
        "config": {"name": "flatten", "filepath": str(tmp_path), "call_endpoint": "serve"},
    }
    with pytest.raises(NetworkFileError, match="arbitrary code"):
        load(altered(in_place_of_flatten(layer)))


def test_a_network_that_unpacks_to_too_much_is_refused_before_it_is_loaded(
    tmp_path, small, monkeypatch
):
    path = save(small, tmp_path / "bomb.keras")
    with zipfile.ZipFile(path) as file:
        size = sum(entry.file_size for entry in file.infolist())
    monkeypatch.setattr(archive, "MAX_UNPACKED_BYTES", size)
    load(path)
    monkeypatch.setattr(archive, "MAX_UNPACKED_BYTES", size - 1)
    monkeypatch.setattr(keras.saving, "load_model", lambda *_, **__: pytest.fail("it was loaded"))
    with pytest.raises(NetworkFileError, match="unpacks to more than 2 GiB"):
        load(path)


def test_a_configuration_that_unpacks_to_too_much_is_not_even_read(tmp_path, small, monkeypatch):
    path = save(small, tmp_path / "bomb.keras")
    monkeypatch.setattr(archive, "MAX_CONFIG_BYTES", 10)
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("it was read"))
    with pytest.raises(NetworkFileError, match="not a Keras network"):
        load(path)


def text(path):
    path.write_text("not a network")


def nothing(path):
    path.touch()


def truncated(path):
    save(build_small(), path)
    path.write_bytes(path.read_bytes()[:2000])


def no_configuration(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")


def no_json(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", b"\xff{")


def too_deep(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", "[" * 100_000 + "]" * 100_000)


def scratched(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("config.json", json.dumps({"name": "x" * 500}))
    content = bytearray(path.read_bytes())
    start = content.find(b"config.json") + len("config.json")
    content[start : start + 4] = b"\xff" * 4
    path.write_bytes(content)


def marked(local, central, value):
    """Set a byte of the archive's two headers."""

    def write(path):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("config.json", "{}")
        content = bytearray(path.read_bytes())
        content[content.find(b"PK\x03\x04") + local] = value
        content[content.find(b"PK\x01\x02") + central] = value
        path.write_bytes(content)

    return write


def build_small():
    return keras.Sequential([keras.Input((6, 6, 1)), L.Flatten(), L.Dense(4)])


@pytest.mark.parametrize(
    "make",
    [
        text,
        nothing,
        truncated,
        no_configuration,
        no_json,
        too_deep,
        scratched,
        marked(6, 8, 1),
        marked(8, 10, 99),
    ],
    ids=[
        "text",
        "nothing",
        "truncated",
        "no configuration",
        "no json",
        "too deep",
        "scratched",
        "encrypted",
        "packed strangely",
    ],
)
def test_what_is_no_keras_network_says_so_in_one_line(tmp_path, make):
    path = tmp_path / "net.keras"
    make(path)
    with pytest.raises(NetworkFileError, match=r"net\.keras is not a Keras network") as raised:
        load(path)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("config", ["{}", "[]", '"text"', '{"class_name": "Sequential"}'])
def test_a_configuration_that_describes_no_network_says_so_in_one_line(tmp_path, config):
    with zipfile.ZipFile(tmp_path / "net.keras", "w") as archive:
        archive.writestr("config.json", config)
    with pytest.raises(NetworkFileError, match="cannot be loaded") as raised:
        load(tmp_path / "net.keras")
    assert "\n" not in str(raised.value)


def test_weights_that_are_missing_are_a_named_error(tmp_path, small):
    save(small, tmp_path / "good.keras")
    with (
        zipfile.ZipFile(tmp_path / "good.keras") as good,
        zipfile.ZipFile(tmp_path / "bare.keras", "w") as bare,
    ):
        for name in ("config.json", "metadata.json"):
            bare.writestr(name, good.read(name))
    with pytest.raises(NetworkFileError, match="cannot be loaded"):
        load(tmp_path / "bare.keras")


def test_a_missing_file_a_folder_and_an_impossible_name_are_no_file(tmp_path):
    for path in (tmp_path / "none.keras", tmp_path, tmp_path / ("n" * 300)):
        with pytest.raises(NetworkFileError, match="There is no file"):
            load(path)


def test_a_cooled_network_has_logits_divided_by_the_temperature(convnet):
    images = np.random.default_rng(4).random((4, 28, 28, 1), np.float32)
    cooled = network.cooled(convnet, 2.5)
    before, after = (np.log(each(images).numpy()) for each in (convnet, cooled))
    differences = (each[:, 1:] - each[:, :1] for each in (before, after))
    was, now = differences
    assert np.abs(was).max() > 0.1
    np.testing.assert_allclose(now, was / 2.5, atol=1e-5)


@pytest.mark.parametrize("last", [keras.layers.Softmax(), keras.layers.Dense(3, "sigmoid")])
def test_a_network_that_ends_in_something_else_is_not_cooled(last):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3), last])
    with pytest.raises(ValueError, match="cannot be cooled"):
        network.cooled(model, 2)
