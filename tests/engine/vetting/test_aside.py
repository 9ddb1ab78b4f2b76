"""What was looked at is what is read, whatever happens to the file meanwhile."""

import os
import sys
import tempfile
from pathlib import Path

import keras
import numpy as np
import pytest

from engine import network
from engine.errors import NetworkFileError
from engine.vetting import aside
from engine.vetting.looking import look

L = keras.layers


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where copies are made, to see what is left of them."""
    place = tmp_path / "aside"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def saved(path, bias):
    model = keras.Sequential([keras.Input((4, 4, 1)), L.Flatten(), L.Dense(3)])
    model.layers[-1].bias.assign([bias] * 3)
    model.save(path)
    return path


@pytest.mark.parametrize("ending", [".keras", ".h5"])
@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
@pytest.mark.expects_log("Keras warns of the old format")
def test_a_file_replaced_after_the_look_is_not_the_one_that_is_read(
    tmp_path, folder, monkeypatch, ending
):
    path, other = saved(tmp_path / f"net{ending}", 1.0), saved(tmp_path / f"other{ending}", 2.0)

    def look_and_lose(seen):
        found = look(seen)
        path.write_bytes(other.read_bytes())
        return found

    monkeypatch.setattr(network, "vet", look_and_lose)
    blank = np.zeros((1, 4, 4, 1), np.float32)
    np.testing.assert_array_equal(network.load(path)(blank), np.ones((1, 3)))
    assert not list(folder.iterdir())


def test_a_refused_file_is_called_by_its_own_name_and_leaves_no_copy(tmp_path, folder, monkeypatch):
    monkeypatch.setattr(network, "vet", look)
    (tmp_path / "mine.keras").write_bytes(b"nothing")
    with pytest.raises(NetworkFileError, match=r"^mine\.keras is not a Keras network"):
        network.load(tmp_path / "mine.keras")
    assert not list(folder.iterdir())


def test_a_large_file_is_looked_at_before_it_is_copied(tmp_path, monkeypatch):
    looked = []

    def refusing(path):
        looked.append(path)
        raise NetworkFileError("no")

    monkeypatch.setattr(network, "vet", refusing)
    monkeypatch.setattr(network, "SMALL_BYTES", 3)
    path = tmp_path / "net.keras"
    path.write_bytes(b"much")
    with pytest.raises(NetworkFileError, match="no"):
        network.load(path)
    assert looked == [path]


def test_no_more_is_copied_than_a_network_may_have(tmp_path, folder, monkeypatch):
    monkeypatch.setattr(aside, "MAX_UNPACKED_BYTES", 10)
    path = tmp_path / "net.keras"
    path.write_bytes(b"0123456789")
    with aside.set_aside(path) as copy:
        assert copy.read_bytes() == b"0123456789"
    path.write_bytes(b"0123456789a")
    with pytest.raises(NetworkFileError, match="larger than 2 GiB"), aside.set_aside(path):
        pass
    assert not list(folder.iterdir())


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="all may be read")
def test_a_file_that_may_not_be_read_says_so(tmp_path):
    path = tmp_path / "net.keras"
    path.write_bytes(b"0")
    path.chmod(0)
    with pytest.raises(NetworkFileError, match="cannot be read"), aside.set_aside(path):
        pass


def test_a_full_disk_says_so(tmp_path, monkeypatch):
    path = tmp_path / "net.keras"
    path.write_bytes(b"0")
    opened = Path.open

    def full(self, mode="r", *how, **named):
        if mode == "ab":
            raise OSError(28, "No space left on device")
        return opened(self, mode, *how, **named)

    monkeypatch.setattr(Path, "open", full)
    with (
        pytest.raises(NetworkFileError, match=r"No space left on device\); make room there"),
        aside.set_aside(path),
    ):
        pass
