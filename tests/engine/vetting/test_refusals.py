"""What is refused in a stranger's file, each with one sentence, and without TensorFlow."""

import io
import json
import os
import sys
import zipfile

import h5py
import numpy as np
import pytest

from engine.errors import NetworkFileError
from engine.vetting import archive as archives
from engine.vetting import memory
from engine.vetting.looking import look
from engine.vetting.vet import vet
from tests.engine.support.hostile import archive, layer, old_file, sequential, without_modules

FLAT = layer("Flatten", "flat")
SMALL = sequential(FLAT, layer("Dense", "classes", units=4, activation="softmax"))
WEIGHTS = {
    "layers/dense/vars/0": np.ones((36, 4), np.float32),
    "layers/dense/vars/1": np.ones(4, np.float32),
}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "net.keras"


def refused(path, words):
    with pytest.raises(NetworkFileError, match=words) as raised:
        look(path)
    said = str(raised.value)
    assert "\n" not in said
    assert said.endswith(".")
    assert "; " in said  # what is wrong, and what to do


def test_a_small_network_passes(path):
    vetted = look(archive(path, SMALL, WEIGHTS))
    assert (vetted.h5, vetted.sure) == (False, True)


def test_a_network_that_was_packed_by_hand_passes(path):
    look(archive(path, SMALL, WEIGHTS, packing=zipfile.ZIP_DEFLATED))


# --- The archive


@pytest.mark.parametrize(
    "name", ["../evil.txt", "a/../../evil.txt", "/etc/evil", "C:\\evil.txt", "..\\evil.txt"]
)
def test_a_name_that_leads_out_of_the_archive_is_refused(path, name):
    refused(archive(path, SMALL, WEIGHTS, more={name: b"x"}), "leads out of it")


def test_a_name_over_several_lines_is_refused_on_one(path):
    refused(archive(path, SMALL, WEIGHTS, more={"a\nb\x1b[31m": b"x"}), "no part of a network")


def test_a_file_with_a_name_over_several_lines_is_refused_on_one(tmp_path):
    path = tmp_path / "a\nb.keras"
    path.write_bytes(b"nothing")
    refused(path, r"a\?b\.keras is not a Keras network")


def test_a_link_in_an_archive_is_refused(path):
    link = zipfile.ZipInfo("assets")
    link.external_attr = 0o120777 << 16
    refused(archive(path, SMALL, WEIGHTS, more={link: b"/etc/passwd"}), "holds a link")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused(path):
    refused(archive(path, SMALL, WEIGHTS, more={"config.json": b"{}"}), "the same name")


@pytest.mark.parametrize("name", ["assets/words.txt", "model.weights.npz", "code.py"])
def test_what_is_no_part_of_a_network_is_refused_by_name(path, name):
    refused(archive(path, SMALL, WEIGHTS, more={name: b"x"}), name)


def test_an_archive_of_very_many_entries_is_refused_before_they_are_read(path, monkeypatch):
    archive(path, SMALL, WEIGHTS, more={f"assets/{i}": b"" for i in range(2000)})
    monkeypatch.setattr(zipfile, "ZipFile", lambda *_: pytest.fail("its directory was read"))
    refused(path, "not a Keras network")


def test_weights_that_unpack_to_nearly_two_gigabytes_of_nothing_are_not_unpacked(path, monkeypatch):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("config.json", json.dumps(SMALL))
        with file.open("model.weights.h5", "w", force_zip64=True) as weights:
            for _ in range(100):
                weights.write(bytes(1 << 20))
    # The size that the archive claims, at both places where it stands, made twenty times larger.
    content = packed.getvalue().replace(
        (100 << 20).to_bytes(4, "little"), (1900 << 20).to_bytes(4, "little")
    )
    path.write_bytes(content)
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("it was unpacked"))
    refused(path, r"times its size")


# --- Its weights


def file_of(path, fill):
    """An `.h5` file filled by hand."""
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(without_modules(SMALL))
        group = file.create_group("model_weights")
        fill(group)
    return path


@pytest.mark.parametrize(
    ("fill", "words"),
    [
        (lambda g: g.create_dataset("w", (500_000_000,), np.float32), "claims to hold 2,000 MB"),
        (lambda g: g.create_dataset("w", (1 << 40,), np.float32), "more than 2 GiB"),
        (
            lambda g: g.create_dataset(
                "w", (1 << 25,), np.float32, compression="gzip", chunks=True
            ),
            "claims to hold 134 MB",
        ),
        (lambda g: g.__setitem__("w", h5py.ExternalLink("/etc/passwd", "/")), "holds a link"),
        (lambda g: g.__setitem__("w", h5py.SoftLink("/model_weights")), "holds a link"),
        (
            lambda g: g.create_dataset("w", (4,), "u1", external=[("/etc/passwd", 0, 4)]),
            "in another file",
        ),
        (lambda g: g.create_dataset("w", (70_000,), h5py.string_dtype()), "which are no numbers"),
    ],
    ids=["nothing", "gigantic", "packed", "elsewhere", "soft", "external", "words"],
)
def test_weights_that_are_not_what_they_claim_are_not_read(tmp_path, fill, words):
    refused(file_of(tmp_path / "net.h5", fill), words)


def test_an_array_that_is_made_of_others_is_refused(tmp_path):
    def fill(group):
        layout = h5py.VirtualLayout((4,), np.float32)
        layout[:] = h5py.VirtualSource("/etc/passwd", "x", (4,))
        group.create_virtual_dataset("w", layout)

    refused(file_of(tmp_path / "net.h5", fill), "in another file")


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
def test_weights_that_are_no_numbers_are_refused_by_name(path, value, kind):
    bad = np.ones((36, 4), kind)
    bad[35, 3] = value
    refused(
        archive(path, SMALL, {**WEIGHTS, "layers/dense/vars/0": bad}),
        r"not finite numbers.*layers/dense/vars/0",
    )


def test_a_single_number_that_is_none_is_found_too(path):
    refused(archive(path, SMALL, {**WEIGHTS, "count": np.float32(np.nan)}), "count")


# --- What they describe


def dense(units):
    return layer("Dense", "wide", units=units)


WIDE_IMAGE = (100, 100, 3)


@pytest.mark.parametrize(
    ("layers", "words"),
    [
        ([FLAT, dense(300_000)], "72.* GB.*'wide'"),
        ([FLAT, dense(1_000_000)], "240.* GB.*'wide'"),
        ([layer("ZeroPadding2D", "pad", padding=20_000)], "19.* GB.*'pad'"),
        ([layer("UpSampling2D", "up", size=[500, 500])], "30.* GB.*'up'"),
        ([layer("Conv2D", "conv", filters=200_000, kernel_size=[1, 1])], "8.* GB.*'conv'"),
        ([layer("Conv2D", "conv", filters=80_000, kernel_size=[99, 99])], ".* GB.*'conv'"),
        ([layer("Embedding", "rows", input_dim=10**9, output_dim=64)], ".* GB.*'rows'"),
        ([layer("Resizing", "big", height=60_000, width=60_000)], "43.* GB.*'big'"),
        ([FLAT, layer("RepeatVector", "again", n=10**6)], "120.* GB.*'again'"),
        ([FLAT, dense(10**4000)], ".* PB.*'wide'"),
    ],
)
def test_a_network_that_needs_too_much_memory_is_refused_with_how_much(path, layers, words):
    config = sequential(*layers, shape=WIDE_IMAGE)
    refused(archive(path, config, WEIGHTS), f"needs {words}")


def test_what_is_wrapped_or_nested_counts(path):
    inner = layer("Dense", "wide", units=10**6)
    deep = {**sequential(inner, shape=(100, 10_000)), "module": "keras"}
    refused(
        archive(
            path, sequential(layer("TimeDistributed", "steps", layer=inner), shape=(100, 10_000))
        ),
        "GB",
    )
    deep["config"]["name"] = "deep"
    refused(archive(path, sequential(deep, shape=(100, 10_000))), "GB")


def test_a_network_whose_file_lacks_its_weights_is_not_built(path):
    config = sequential(FLAT, dense(300_000))  # 11 million weights would fit; 100 million do not
    look(archive(path, config, WEIGHTS))
    config = sequential(FLAT, dense(3_000_000))
    refused(archive(path, config, WEIGHTS), "111,000,000 weights but holds 148")


@pytest.mark.parametrize("layers", [3_000, 20_000])
def test_a_network_of_very_many_layers_is_refused_with_how_many(path, layers):
    config = sequential(*[layer("ReLU", f"r{i}") for i in range(layers)])
    refused(archive(path, config), f"of {layers + 1:,} layers, where InkLens opens up to 1,500")


def test_a_long_row_is_refused_however_deep_as_keras_would_build_it_for_minutes(path):
    row = [layer("ReLU", f"r{i}") for i in range(700)]
    refused(archive(path, sequential(*row)), "a Sequential network of 701 layers")
    inner = sequential(*row)
    inner["config"]["name"] = "inner"
    refused(archive(path, sequential(inner)), "a Sequential network of 701 layers")


def test_a_functional_network_of_many_layers_passes(path):
    def call(of):
        history = {"shape": [None], "dtype": "float32", "keras_history": [of, 0, 0]}
        return [{"args": [{"class_name": "__keras_tensor__", "config": history}], "kwargs": {}}]

    first = layer("InputLayer", "r0", batch_shape=[None, 6, 6, 1])
    layers = [{**first, "name": "r0", "inbound_nodes": []}]
    layers += [
        {**layer("ReLU", f"r{i}"), "name": f"r{i}", "inbound_nodes": call(f"r{i - 1}")}
        for i in range(1, 1_400)
    ]
    ends = {"input_layers": ["r0", 0, 0], "output_layers": ["r1399", 0, 0]}
    config = {"name": "long", "layers": layers, **ends}
    look(archive(path, {"module": "keras", "class_name": "Functional", "config": config}))


@pytest.mark.parametrize(
    "bad",
    [
        {"units": None},
        {"units": -3},
        {"units": "many"},
        {"units": [1]},
        {"units": 1.5},
        {"units": True},
        {"units": {}},
    ],
)
def test_settings_that_cannot_be_are_a_sentence(path, bad):
    refused(archive(path, sequential(FLAT, layer("Dense", "wide", **bad))), "'wide'")


@pytest.mark.parametrize(
    "config",
    [
        {"class_name": "Sequential", "config": {"layers": 3}},
        {"class_name": "Functional", "config": {"layers": [[]]}},
        {"class_name": "Functional", "config": {"layers": [], "output_layers": [["a", 0, 0]]}},
        {"class_name": "Functional", "config": {"layers": [], "output_layers": [["a", "b", 0]]}},
        {"class_name": ["Sequential"], "config": {}},
        {"class_name": "Dense", "config": {}},
        [],
        "Sequential",
        7,
    ],
)
def test_a_configuration_of_no_network_is_a_sentence(path, config):
    refused(archive(path, json.dumps(config)), r"cannot be loaded|needs code")


def test_layers_that_wait_for_each_other_are_a_sentence(path):
    def call(of):
        history = {"shape": [None], "dtype": "float32", "keras_history": [of, 0, 0]}
        return [{"args": [{"class_name": "__keras_tensor__", "config": history}], "kwargs": {}}]

    layers = [
        {**layer("ReLU", "a"), "name": "a", "inbound_nodes": call("b")},
        {**layer("ReLU", "b"), "name": "b", "inbound_nodes": call("a")},
    ]
    config = {"layers": layers, "input_layers": [], "output_layers": [["a", 0, 0]]}
    functional = {"module": "keras", "class_name": "Functional", "config": config}
    refused(archive(path, functional), "nothing leads to the layer 'a'")


# --- Code


@pytest.mark.parametrize(
    ("module", "kind", "config"),
    [
        ("keras.utils", "function", "get_file"),
        ("keras.saving", "function", "load_model"),
        ("keras.src.saving", "function", "load_model"),
        ("keras.config", "function", "enable_unsafe_deserialization"),
        ("keras", "function", "anything"),
        ("keras.utils", "Progbar", {}),
        ("keras.export", "ExportArchive", {}),
        ("os", "function", "system"),
        ("builtins", "function", "eval"),
        ("types", "FunctionType", {}),
        ("keras.config", "function", "set_dtype_policy"),
        ("keras.datasets.mnist", "function", "load_data"),
        ("keras.utils", "function", "pad_sequences"),
    ],
)
def test_a_function_or_class_that_does_more_than_compute_is_refused(path, module, kind, config):
    found = {"module": module, "class_name": kind, "config": config, "registered_name": None}
    config = sequential(FLAT, layer("Dense", "d", units=3, activation=found))
    refused(archive(path, config), "needs code from")


@pytest.mark.parametrize("kind", ["Switch", "Cond", "Map", "CallableOp"])
def test_an_operation_that_calls_what_the_file_names_is_refused_though_nothing_needs_it(path, kind):
    """Keras builds it all the same, and what it names then runs, in safe mode too (Keras 3.15)."""
    image = layer("InputLayer", "image", batch_shape=[None, 6, 6, 1])
    flat = {**layer("Flatten", "flat"), "name": "flat", "inbound_nodes": [_node("image")]}
    call = {"module": "keras.utils", "class_name": "function", "config": "pad_sequences"}
    dead = {
        **layer(kind, "dead", branches=[call]),
        "module": "keras.src.ops.core",
        "name": "dead",
        "inbound_nodes": [_node("image")],
    }
    ends = {"input_layers": [["image", 0, 0]], "output_layers": [["flat", 0, 0]]}
    config = {
        "module": "keras.src.models.functional",
        "class_name": "Functional",
        "config": {"name": "net", "layers": [{**image, "name": "image"}, flat, dead], **ends},
        "registered_name": "Functional",
    }
    refused(archive(path, config), "needs code from|no layer of Keras's for pictures")


def _node(name):
    history = {"dtype": "float32", "keras_history": [name, 0, 0], "shape": [None, 6, 6, 1]}
    return {"args": [{"class_name": "__keras_tensor__", "config": history}], "kwargs": {}}


@pytest.mark.parametrize(
    "kind", ["Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer"]
)
def test_a_layer_that_runs_what_the_file_says_is_refused(path, kind):
    refused(archive(path, sequential(layer(kind, "evil"))), f"needs code from a {kind}")


@pytest.mark.parametrize("kind", ["__lambda__", "__typespec__", "CompositeTensor", "TypeSpec"])
def test_a_value_that_is_code_is_refused_however_deep(path, kind):
    deep = {"a": [{"b": {"class_name": kind, "config": {"value": "gA=="}}}]}
    refused(archive(path, sequential(layer("ReLU", "r", max_value=deep))), "needs code from")


@pytest.mark.parametrize("kind", ["StringLookup", "TextVectorization", "IntegerLookup", "Hashing"])
def test_a_layer_for_words_which_reads_files_is_refused(path, kind):
    config = sequential(layer(kind, "words", vocabulary="/etc/passwd"))
    refused(archive(path, config), f"{kind}, which is no layer of Keras's for pictures")


def test_how_a_network_was_trained_is_not_brought_back_and_may_be_anything(path):
    own = {"module": "mine", "class_name": "function", "config": "loss", "registered_name": "loss"}
    look(archive(path, {**SMALL, "compile_config": {"loss": own}}, WEIGHTS))


# --- In a process of its own


def test_a_refusal_comes_back_from_the_other_process(path):
    with pytest.raises(NetworkFileError, match="needs code from a Lambda layer"):
        vet(archive(path, sequential(layer("Lambda", "evil"))))


def test_what_passes_comes_back_as_it_is(path):
    assert vet(archive(path, SMALL, WEIGHTS)) == look(path)


def test_the_other_process_brings_no_tensorflow_and_leaves_numpys_threads_alone(path, run_python):
    archive(path, SMALL, WEIGHTS)
    found, errors = run_python(
        "import sys, json\n"
        "from engine.vetting.looking import look\n"
        f"look({str(path)!r})\n"
        "print(json.dumps([n for n in ('tensorflow', 'keras') if n in sys.modules]))"
    )
    assert (found, errors) == ([], "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no process like this")
def test_a_file_that_keeps_its_reader_busy_is_refused_all_the_same(path, monkeypatch):
    archive(path, SMALL, WEIGHTS)
    monkeypatch.setattr(
        "engine.vetting.vet._START",
        "import sys; sys.path.insert(0, sys.argv[1]); from engine.vetting import vet\n"
        "def busy(path):\n    while True: pass\n"
        "vet.look = busy\nvet.main()",
    )
    with pytest.raises(NetworkFileError, match="made to keep a reader busy"):
        vet(path)


def test_a_reader_that_is_brought_down_is_a_refusal(path, monkeypatch):
    archive(path, SMALL, WEIGHTS)
    monkeypatch.setattr("engine.vetting.vet._START", "import os; os.abort()")
    with pytest.raises(NetworkFileError, match="cannot be read"):
        vet(path)


# --- Limits that are what they say


def test_the_limits_are_those_of_the_words():
    assert archives.MAX_UNPACKED_BYTES == 2 * 1024**3
    assert memory.in_words(memory.MAX_BYTES) == "4.3 GB"
    assert memory.needed(100, 50) == 4 * (2 * 100 + 50)


def test_a_pipe_or_a_device_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe.keras")
    for path in (tmp_path / "pipe.keras", "/dev/zero"):
        with pytest.raises(NetworkFileError, match="There is no file"):
            look(path)


def test_a_file_of_keras_2_with_code_is_refused_like_any_other(tmp_path):
    config = without_modules(sequential(layer("Lambda", "evil", function=["gA==", None, None])))
    refused(old_file(tmp_path / "net.h5", config, {}), "needs code from a Lambda layer")
