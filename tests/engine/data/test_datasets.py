"""Other people's data: files in Keras's layout, folders of pictures, and faults of either."""

import zipfile

import numpy as np
import pytest
from PIL import Image

from engine.data import datasets, folder, mnist, npz
from engine.data.datasets import look, read, read_test
from engine.data.inklens_file import KeptDrawing, write_drawing
from engine.drawing import Drawing, Picture
from engine.errors import DataError
from engine.ink import Ink
from engine.teaching.corrections import Correction
from engine.teaching.corrections_file import write_corrections


def arrays(classes=3, size=(8, 8), *, training=30, test=9, first=0):
    """Pictures whose brightness says their class."""
    made = {}
    for part, count in (("train", training), ("test", test)):
        labels = np.arange(count) % classes
        noise = np.random.default_rng(count).integers(0, 20, (count, *size))
        made[f"x_{part}"] = (noise + 60 * labels.reshape(-1, *[1] * len(size))).astype(np.uint8)
        made[f"y_{part}"] = (labels + first).astype(np.uint8)
    return made


def file_of(path, **changed):
    np.savez_compressed(path, **(arrays() | changed))
    return path


@pytest.fixture
def pets(tmp_path):
    """Two folders of six and five pictures in colour, of several sizes."""
    rng = np.random.default_rng(0)
    for name, count, base in (("cat", 6, (200, 40, 40)), ("dog", 5, (40, 40, 200))):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for number in range(count):
            pixels = np.clip(rng.normal(base, 9, (20 + number, 30, 3)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(tmp_path / "pets" / name / f"{number}.png")
    return tmp_path / "pets"


# -- files -----------------------------------------------------------------------------------------


def test_a_file_in_keras_layout_is_read_as_it_is(tmp_path):
    path = file_of(tmp_path / "few.npz")
    found = read(path)
    wanted = arrays()
    np.testing.assert_array_equal(found.images, wanted["x_train"])
    np.testing.assert_array_equal(found.labels, wanted["y_train"])
    np.testing.assert_array_equal(found.test_images, wanted["x_test"])
    np.testing.assert_array_equal(found.test_labels, wanted["y_test"])
    assert found.described.shape == (8, 8, 1)
    assert found.described.classes == ("0", "1", "2")
    assert found.described.words == "few.npz: 8 × 8, grey, 3 classes"


def test_a_look_says_what_read_gives_without_all_of_it(tmp_path):
    path = file_of(tmp_path / "few.npz")
    seen, found = look(path), read(path)
    assert seen.described == found.described
    assert (seen.training, seen.test) == (30, 9)
    assert seen.of_class == (10, 10, 10)
    assert seen.sample_labels == (0, 1, 2)
    np.testing.assert_array_equal(seen.samples, found.images[:3])


def test_labels_that_begin_at_one_or_leave_some_out_are_numbered_in_their_order(tmp_path):
    made = arrays(first=1)
    made["y_train"][made["y_train"] == 3] = 9
    made["y_test"][made["y_test"] == 3] = 9
    np.savez(tmp_path / "letters.npz", **made)
    found = read(tmp_path / "letters.npz")
    assert found.described.classes == ("1", "2", "9")
    np.testing.assert_array_equal(found.labels, arrays()["y_train"])


def test_names_of_classes_are_found_beside_the_file(tmp_path):
    path = file_of(tmp_path / "clothes.npz")
    (tmp_path / "clothes.labels.txt").write_text("shirt\ntrousers\nbag\n", "utf-8")
    assert look(path).described.classes == ("shirt", "trousers", "bag")


@pytest.mark.parametrize(
    ("kind", "scale"), [("float32", 255), ("float64", 1), ("int64", 1), (">f4", 255)]
)
def test_other_kinds_of_numbers_become_bytes(tmp_path, kind, scale):
    made = arrays()
    floats = {n: (made[n] / scale).astype(kind) for n in ("x_train", "x_test")}
    found = read(file_of(tmp_path / "few.npz", **floats))
    np.testing.assert_array_equal(found.images, made["x_train"])


@pytest.mark.parametrize("kind", ["uint8", "int64", "bool", "float32"])
def test_pictures_of_noughts_and_ones_are_black_and_white(tmp_path, kind):
    made = arrays()
    sides = {n: (made[n] > 127).astype(kind) for n in ("x_train", "x_test")}
    found = read(file_of(tmp_path / "few.npz", **sides))
    np.testing.assert_array_equal(found.images, np.where(made["x_train"] > 127, 255, 0))


def test_labels_in_a_column_as_those_of_cifar_are_taken(tmp_path):
    columns = {n: arrays()[n].reshape(-1, 1) for n in ("y_train", "y_test")}
    assert read(file_of(tmp_path / "few.npz", **columns)).labels.shape == (30,)


def test_pictures_are_fitted_to_another_size_and_to_grey(tmp_path):
    colours = arrays(size=(12, 10, 3))
    np.savez(tmp_path / "colour.npz", **colours)
    assert read(tmp_path / "colour.npz").images.shape == (30, 12, 10, 3)
    grey = read(tmp_path / "colour.npz", side=16, colours="grey")
    assert grey.images.shape == (30, 16, 16)
    assert grey.described.shape == (16, 16, 1)
    own = colours["x_train"] @ np.array([0.299, 0.587, 0.114])
    middle = grey.images.mean(axis=(1, 2))  # cut to a square: the outer rows are gone
    np.testing.assert_allclose(middle, own[:, 1:-1].mean(axis=(1, 2)), atol=1.5)


def test_pictures_too_large_for_the_network_are_made_smaller_in_proportion(tmp_path):
    np.savez(tmp_path / "large.npz", **arrays(size=(96, 64), training=6, test=3))
    seen = look(tmp_path / "large.npz")
    assert seen.described.shape == (48, 32, 1)
    assert "96 × 64" in " ".join(seen.notes)


def test_training_pictures_in_the_order_of_their_classes_are_told(tmp_path):
    in_order = np.sort(arrays()["y_train"])
    seen = look(file_of(tmp_path / "few.npz", y_train=in_order))
    assert "order of their classes" in " ".join(seen.notes)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"x_test": None}, "no x_test"),
        ({"y_train": np.zeros(29, np.uint8)}, "for 30 pictures"),
        ({"y_train": np.eye(3)[arrays()["y_train"]]}, "y_train has the shape 30 × 3"),
        ({"y_train": np.full(30, 0.5)}, "whole numbers"),
        ({"y_train": np.zeros(30, np.uint8), "y_test": np.zeros(9, np.uint8)}, "1 class;"),
        ({"x_train": np.zeros((30, 64), np.uint8)}, "no pictures"),
        ({"x_train": np.zeros((30, 9, 9), np.uint8)}, "differ in size"),
        ({"x_train": np.full((30, 8, 8), np.nan)}, "that are no numbers (NaN)"),
        ({"x_train": np.full((30, 8, 8), 300.0)}, "values from 300"),
        ({"x_train": np.array([["a"] * 8] * 30)}, "no pictures"),
        ({"x_train": np.full((30, 8, 8), "a")}, "<U1"),
        ({"y_train": np.arange(30).astype(object)}, "object"),
    ],
)
def test_arrays_that_are_no_data_are_refused_in_one_sentence(tmp_path, changed, said):
    made = {name: each for name, each in (arrays() | changed).items() if each is not None}
    np.savez(tmp_path / "bad.npz", allow_pickle=True, **made)
    with pytest.raises(DataError) as told:
        read(tmp_path / "bad.npz")
    assert said in str(told.value)
    assert "\n" not in str(told.value)
    assert str(told.value).startswith("bad.npz")


@pytest.mark.parametrize("content", [b"", b"PK\3\4nothing", b"\x80\x04K\x01."])
def test_files_that_are_none_are_refused_in_one_sentence(tmp_path, content):
    (tmp_path / "bad.npz").write_bytes(content)
    for asked in (look, read):
        with pytest.raises(DataError, match="Keras's layout"):
            asked(tmp_path / "bad.npz")
    with pytest.raises(DataError, match="There is no"):
        look(tmp_path / "missing.npz")


def _header(shape, kind="|u1"):
    text = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode()


@pytest.mark.parametrize("count", [10**6, 10**12, -1])
def test_what_an_array_says_of_its_size_is_checked_before_memory_is_taken(
    tmp_path, monkeypatch, count
):
    with zipfile.ZipFile(tmp_path / "bomb.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        for part in ("train", "test"):
            archive.writestr(f"x_{part}.npy", _header((count, 64, 64)) + bytes(1000))
            archive.writestr(f"y_{part}.npy", _header((count,)) + bytes(1000))
    monkeypatch.setattr(np, "empty", lambda *_: pytest.fail("memory was taken"))
    with pytest.raises(DataError, match=r"bomb\.npz"):
        read(tmp_path / "bomb.npz")


def test_an_array_shorter_than_it_says_is_refused(tmp_path):
    path = file_of(tmp_path / "few.npz")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content[: -5 * (name == "x_test.npy")] or content)
    with pytest.raises(DataError, match="shorter than it says"):
        read(path)


# -- folders ---------------------------------------------------------------------------------------


def test_every_fifth_picture_of_each_class_is_held_out_and_the_classes_are_mixed(pets):
    found = read(pets)
    assert found.described.classes == ("cat", "dog")
    assert np.bincount(found.labels).tolist() == [5, 4]
    assert np.bincount(found.test_labels).tolist() == [1, 1]
    assert (np.diff(found.labels) < 0).any()
    assert found.described.shape == (28, 28, 3)
    reds = found.images[found.labels == 0].mean(axis=(0, 1, 2))
    np.testing.assert_allclose(reds, (200, 40, 40), atol=2)


def test_the_same_folder_gives_the_same_split_and_a_look_says_it(pets):
    one, other, seen = read(pets), read(pets), look(pets)
    np.testing.assert_array_equal(one.images, other.images)
    assert seen.described == one.described
    assert (seen.training, seen.test, seen.of_class) == (9, 2, (5, 4))


def test_folders_train_and_test_are_taken_as_they_are(pets):
    (pets / "train").mkdir()
    for name in ("cat", "dog"):
        (pets / name).rename(pets / "train" / name)
        (pets / "test" / name).mkdir(parents=True)
        Image.new("RGB", (9, 9), "red").save(pets / "test" / name / "a.jpg")
    (pets / "test" / "bird").mkdir()
    Image.new("RGB", (9, 9), "red").save(pets / "test" / "bird" / "a.jpg")
    found = read(pets)
    assert (len(found.labels), len(found.test_labels)) == (11, 2)
    assert "test/bird is not used: train has no such class." in found.notes


def test_broken_pictures_are_told_and_the_others_are_read(pets):
    (pets / "cat" / "broken.png").write_bytes(b"\x89PNG no more")
    (pets / "dog" / ".hidden.png").write_bytes(b"")
    (pets / "dog" / "notes.txt").write_text("no picture", "utf-8")
    (pets / "empty").mkdir()
    found = read(pets)
    assert len(found.labels) + len(found.test_labels) == 11
    assert found.notes == (
        "empty has no pictures.",
        "1 of 12 pictures cannot be read and is left out: cat/broken.png.",
    )


def test_grey_pictures_make_a_grey_network_and_either_can_be_had(pets):
    assert look(pets, colours="grey").described.shape == (28, 28, 1)
    for file in pets.rglob("*.png"):
        Image.open(file).convert("L").convert("RGB").save(file)
    assert look(pets).described.shape == (28, 28, 1)
    assert read(pets, side=10, colours="colour").images.shape[1:] == (10, 10, 3)


def test_drawings_are_read_as_the_canvas_makes_them(tmp_path):
    drawn = {}
    for name, end in (("slash", 0), ("stroke", 90)):
        (tmp_path / "signs" / name).mkdir(parents=True)
        for number in range(5):
            points = np.array([(90, 40 + number), (90 + 100 - end, 230)], np.float32)
            drawn[name, number] = Drawing(Ink([points], 16))
            file = tmp_path / "signs" / name / f"{number}.inklens"
            write_drawing(KeptDrawing(drawn[name, number]), file)
    (tmp_path / "signs" / "slash" / "9.inklens").write_text("{}", "utf-8")
    write_drawing(KeptDrawing(Drawing(Ink((), 16))), tmp_path / "signs" / "slash" / "8.inklens")
    found = read(tmp_path / "signs")
    assert found.described.shape == (28, 28, 1)
    assert "2 of 12 pictures cannot be read" in found.notes[0]
    assert "slash/8.inklens, slash/9.inklens" in found.notes[0]
    wanted = [np.rint(each.digit().pixels * 255) for each in drawn.values()]
    for image in (*found.images, *found.test_images):
        assert any(np.array_equal(image, each) for each in wanted)
    assert read(tmp_path / "signs", side=14).images.shape[1:] == (14, 14)


def test_a_look_says_how_many_were_looked_at_where_one_cannot_be_read(pets):
    for file in (pets / "dog").iterdir():
        file.write_bytes(b"nothing")
    assert "1 of the 2 pictures that were looked at cannot be read." in look(pets).notes


def test_folders_whose_names_read_the_same_are_refused(pets):
    (pets / "cat").rename(pets / "dog ")
    with pytest.raises(DataError, match="two folders that would both be called dog"):
        look(pets)


def test_a_class_that_is_tested_but_not_trained_on_is_refused(tmp_path):
    made = arrays()
    made["y_test"][0] = 7
    np.savez(tmp_path / "more.npz", **made)
    for ask in (look, read):
        with pytest.raises(DataError, match="no training picture of class 7"):
            ask(tmp_path / "more.npz")
    assert read_test(tmp_path / "more.npz", (8, 8, 1)).test_labels.max() == 3


def test_a_class_of_which_nothing_can_be_read_is_refused(pets):
    for file in (pets / "dog").iterdir():
        file.write_bytes(b"nothing")
    with pytest.raises(DataError, match="no picture of dog"):
        read(pets)


@pytest.mark.parametrize("kept", [(), ("cat",)])
def test_a_folder_without_classes_is_refused(pets, kept):
    for name in {"cat", "dog"} - set(kept):
        (pets / name).rename(pets.parent / name)
    with pytest.raises(DataError, match="two or more classes"):
        look(pets)


def test_too_many_folders_or_pictures_are_refused(pets, monkeypatch):
    monkeypatch.setattr(npz, "MOST_BYTES", 1000)
    with pytest.raises(DataError, match="allowed"):
        read(pets)
    monkeypatch.setattr(folder, "MOST_FILES", 4)
    with pytest.raises(DataError, match="more than 4"):
        look(pets)
    monkeypatch.setattr(folder, "MOST_CLASSES", 1)
    with pytest.raises(DataError, match="2 folders"):
        look(pets)


def test_what_breaks_off_the_reading_is_raised(pets):
    def stop(done, total):
        if (done, total) == (3, 11):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(pets, tell=stop)


def test_the_test_part_alone_is_read_in_the_size_of_any_network(pets, tmp_path):
    found = read_test(pets, (64, 50, 3))
    assert found.test_images.shape == (2, 64, 50, 3)
    assert not len(found.labels)
    few = read_test(file_of(tmp_path / "few.npz"), (8, 8, 1))
    np.testing.assert_array_equal(few.test_images, arrays()["x_test"])
    np.testing.assert_array_equal(few.test_labels, arrays()["y_test"])


def test_data_that_is_not_there_is_told_before_the_work(tmp_path, pets):
    datasets.require_there(pets)
    with pytest.raises(DataError, match="There is no"):
        datasets.require_there(tmp_path / "nowhere")


# -- corrections -----------------------------------------------------------------------------------


@pytest.fixture
def corrections(tmp_path):
    """A seven that was misread, and one of MNIST's test digits."""
    pixels, label = mnist.test_sample(1901)
    made = (
        Correction(Drawing(Ink([[(70, 60), (205, 62), (120, 235)]])), 7, 1),
        Correction(Drawing(Ink(), Picture(pixels, "test sample 1901", label, 1901)), label, 4),
    )
    return write_corrections(made, tmp_path / "mine.corrections")


def test_corrections_are_trained_on_before_mnist_and_what_is_trained_on_does_not_test(corrections):
    seen, found = look(corrections), read(corrections)
    (images, labels), (tests, test_labels) = mnist.load_data()
    assert found.images.shape == (60_100, 28, 28)
    np.testing.assert_array_equal(found.images[100:], images)
    np.testing.assert_array_equal(found.labels[100:], labels)
    assert found.labels[:100].tolist() == [7] * 50 + [9] * 50
    np.testing.assert_array_equal(found.images[50], tests[1901])
    np.testing.assert_array_equal(found.test_images, np.delete(tests, 1901, axis=0))
    np.testing.assert_array_equal(found.test_labels, np.delete(test_labels, 1901))
    assert (seen.training, seen.test) == (60_100, 9_999)
    assert sum(seen.of_class) == 60_100
    assert seen.of_class == tuple(np.bincount(found.labels))
    assert seen.described == found.described
    assert seen.described.can_be_drawn
    assert "2 corrections" in seen.notes[0]
    np.testing.assert_array_equal(seen.samples, found.images[[0, 50]])
    tested = read_test(corrections, (14, 14, 1))
    assert tested.test_images.shape == (9_999, 14, 14)


def test_corrections_that_cannot_be_trained_on_are_refused_in_a_sentence(corrections, tmp_path):
    with pytest.raises(DataError, match="leave size and colours"):
        look(corrections, 20)
    with pytest.raises(DataError, match="leave size and colours"):
        read(corrections, 0, "colour")
    none = write_corrections((), tmp_path / "none.corrections")
    broken = tmp_path / "broken.corrections"
    broken.write_text("{}")
    for path, why in ((none, "no correction to train on"), (broken, "holds no corrections")):
        with pytest.raises(DataError, match=why):
            look(path)
        with pytest.raises(DataError, match=why):
            datasets.require_there(path)
