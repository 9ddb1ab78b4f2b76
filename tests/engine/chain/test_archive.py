"""Files from others: what is not plainly a chain, whole and all in one file, is none."""

import io
import json
import zipfile

import h5py
import keras
import numpy as np
import pytest

from engine.chain import archive
from engine.chain.archive import chain_in


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """What a small network's file consists of, by name."""
    model = keras.Sequential(
        [keras.Input((5, 5, 1)), keras.layers.Flatten(), keras.layers.Dense(3)]
    )
    path = tmp_path_factory.mktemp("network") / "small.keras"
    model.save(path)
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture
def pack(tmp_path, parts):
    """`pack(config, weights)`: a file with other parts, in the place of its own where given."""

    def packed(config=None, weights=None, *, compressed=False):
        path = tmp_path / "packed.keras"
        kind = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
        with zipfile.ZipFile(path, "w", kind) as file:
            file.writestr("config.json", config or parts["config.json"])
            file.writestr("model.weights.h5", weights or parts["model.weights.h5"])
        return path

    return packed


def rewritten(parts, change):
    """The weights, after `change(file)`."""
    buffer = io.BytesIO(parts["model.weights.h5"])
    with h5py.File(buffer, "r+") as file:
        change(file)
    return buffer.getvalue()


def test_what_is_packed_as_it_was_is_a_chain(pack):
    assert chain_in(pack()).classes == 3


def test_a_file_that_is_missing_broken_or_something_else_is_none(tmp_path, parts, pack):
    broken = tmp_path / "broken.keras"
    broken.write_bytes(b"PK\x03\x04 nothing more")
    assert chain_in(tmp_path / "missing.keras") is None
    assert chain_in(tmp_path) is None
    assert chain_in(broken) is None
    assert chain_in(pack(config=b"[]")) is None
    assert chain_in(pack(config=b"[" * 100_000)) is None
    assert chain_in(pack(weights=b"no HDF5")) is None
    assert chain_in(pack(compressed=True)) is None


@pytest.mark.parametrize("name", ["module", "registered_name"])
def test_layers_of_others_are_none(pack, parts, name):
    config = json.loads(parts["config.json"])
    config["config"]["layers"][-1][name] = "someone's>Layer"
    assert chain_in(pack(config=json.dumps(config))) is None


def outside(file):
    del file["layers/dense/vars/0"]
    file["layers/dense/vars/0"] = h5py.ExternalLink("/etc/hostname", "/")


def stored_outside(file):
    del file["layers/dense/vars/0"]
    file["layers/dense/vars"].create_dataset(
        "0", (25, 3), "float32", external=[("/etc/hostname", 0, 300)]
    )


def claimed(file):
    """A dataset that is huge and has nothing behind it."""
    del file["layers/dense/vars/0"]
    file["layers/dense/vars"].create_dataset("0", (10**7, 10**4), "float32")


def packed_small(file):
    del file["layers/dense/vars/0"]
    file["layers/dense/vars"].create_dataset(
        "0", data=np.zeros((25, 3), np.float32), compression="gzip"
    )


def of_another_shape(file):
    del file["layers/dense/vars/0"]
    file["layers/dense/vars/0"] = np.zeros((24, 3), np.float32)


def of_another_kind(file):
    del file["layers/dense/vars/0"]
    file["layers/dense/vars/0"] = np.zeros((25, 3), np.int32)


def without_bias(file):
    del file["layers/dense/vars/1"]


def without_any(file):
    del file["layers/dense"]


@pytest.mark.parametrize(
    "change",
    [
        outside,
        stored_outside,
        claimed,
        packed_small,
        of_another_shape,
        of_another_kind,
        without_bias,
        without_any,
    ],
)
def test_weights_that_are_stored_in_another_way_are_none(pack, parts, change):
    assert chain_in(pack(weights=rewritten(parts, change))) is None


def test_weights_beyond_the_limit_are_left_to_tensorflow(pack, monkeypatch):
    monkeypatch.setattr(archive, "MOST_BYTES", 100)
    assert chain_in(pack()) is None
