"""MNIST from resources/, without a network."""

import os
import pickle
import zipfile

import numpy as np
import pytest

from engine.data import mnist
from engine.errors import DataError
from engine.files import MNIST_FILE


@pytest.fixture(scope="module")
def data():
    return mnist.load_data()


# --- What is there


def test_the_arrays_have_the_shapes_and_types_of_keras_own(data):
    (x_train, y_train), (x_test, y_test) = data
    assert [a.shape for a in (x_train, y_train)] == [(60_000, 28, 28), (60_000,)]
    assert [a.shape for a in (x_test, y_test)] == [(10_000, 28, 28), (10_000,)]
    assert {a.dtype for a in (x_train, y_train, x_test, y_test)} == {np.dtype(np.uint8)}


def test_the_digits_are_those_that_lecun_cortes_and_burges_published(data):
    (x_train, y_train), (x_test, y_test) = data
    assert y_train[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert np.bincount(y_train).tolist() == [
        5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
    ]  # fmt: skip
    assert np.bincount(y_test).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert (x_train.max(), x_train.min()) == (255, 0)
    assert round(float(x_train.mean()), 4) == 33.3184
    assert round(float(x_test.mean()), 4) == 33.7912


def test_the_training_data_can_be_written_to_like_keras_own(data):
    (x_train, _), _ = data
    assert x_train.flags.writeable


def test_the_test_set_is_that_of_the_whole_and_read_only(data):
    images, labels = mnist.test_set()
    np.testing.assert_array_equal(images, data[1][0])
    np.testing.assert_array_equal(labels, data[1][1])
    assert not images.flags.writeable
    assert not labels.flags.writeable


def test_a_sample_is_float32_between_0_and_1_with_its_label(data):
    pixels, label = mnist.test_sample(25)
    assert (pixels.shape, pixels.dtype, label) == ((28, 28), np.float32, 0)
    np.testing.assert_array_equal(np.rint(pixels * 255), data[1][0][25])
    assert pixels.max() <= 1


def test_a_sample_may_be_changed_without_changing_the_set():
    mnist.test_sample(0)[0][:] = 1
    assert mnist.test_sample(0)[0].mean() < 0.5


@pytest.mark.parametrize("index", [-1, 10_000])
def test_a_sample_that_does_not_exist_is_named(index):
    with pytest.raises(DataError, match=f"{index}.*0 to 9999"):
        mnist.test_sample(index)


# --- What may be there instead


def text(path):
    path.write_text("digits")


def nothing(path):
    path.touch()


def half(path):
    path.write_bytes(MNIST_FILE.read_bytes()[:1_000_000])


def scratched(path):
    content = bytearray(MNIST_FILE.read_bytes())
    content[2000:2050] = bytes(50)
    path.write_bytes(content)


def lone_array(path):
    with path.open("wb") as file:
        np.save(file, np.zeros((60_000, 28, 28), np.uint8))


def other_names(path):
    np.savez(path, images=np.zeros(3))


def other_shapes(path):
    np.savez(path, x_train=np.zeros((60_000, 32), np.uint8))


def other_type(path):
    np.savez(path, x_train=np.zeros((60_000, 28, 28), bool))


def locked(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x_train.npy", b"secret")
    content = bytearray(path.read_bytes())
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(mark) + flag] |= 1  # "encrypted"
    path.write_bytes(content)


def a_folder(path):
    path.mkdir()


@pytest.mark.parametrize(
    "make",
    [
        text,
        nothing,
        half,
        scratched,
        lone_array,
        other_names,
        other_shapes,
        other_type,
        locked,
        a_folder,
        lambda path: None,
    ],
)
def test_whatever_is_not_mnist_is_one_named_error_that_says_what_to_put_there(tmp_path, make):
    path = tmp_path / "mnist.npz"
    make(path)
    with pytest.raises(DataError, match=r"mnist\.npz") as raised:
        mnist.load_data(path)
    assert "put Keras's mnist.npz there" in str(raised.value)
    assert "\n" not in str(raised.value)


class Trap:
    def __init__(self, folder):
        self.folder = folder

    def __reduce__(self):
        return os.mkdir, (self.folder,)


def test_pickled_arrays_are_refused_without_running_what_is_in_them(tmp_path):
    path, sprung = tmp_path / "mnist.npz", tmp_path / "sprung"
    np.savez(path, x_train=np.array([Trap(str(sprung))], object))
    with pytest.raises(DataError):
        mnist.load_data(path)
    assert not sprung.exists()
    pickle.loads(pickle.dumps(Trap(str(sprung))))  # the trap does work
    assert sprung.exists()


def test_the_first_training_digits_are_those_of_the_whole_set():
    (images, labels), _ = mnist.load_data()
    few, theirs = mnist.training_digits(70)
    assert np.array_equal(few, images[:70])
    assert np.array_equal(theirs, labels[:70])
    assert not few.flags.writeable


def test_a_broken_file_has_no_first_training_digits(tmp_path, monkeypatch):
    broken = tmp_path / "mnist.npz"
    np.savez(broken, x_train=np.zeros((5, 28, 28), np.uint8))
    monkeypatch.setattr(mnist, "MNIST_FILE", broken)
    with pytest.raises(DataError, match="cannot be read as MNIST"):
        mnist.training_digits(3)
