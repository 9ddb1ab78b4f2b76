"""What is said of pictures in which nothing shows, and of labels that may mean no class."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from engine.data import mnist
from engine.data.datasets import look, read, read_test
from engine.data.described import Described
from engine.data.notes import Note, untold, worded
from engine.data.oddities import oddities
from engine.data.sources.source import Pictures

ON_BLACK = (
    "What is transparent in the pictures is taken as black, for what they show is nearly white."
)


def folder_of(path, picture, *, classes=("cat", "dog"), count=6):
    """A folder for each class, with what `picture(name, number)` makes."""
    for name in classes:
        (path / name).mkdir(parents=True)
        for number in range(count):
            picture(name, number).save(path / name / f"{number}.png")
    return path


def bar(name, number, value, kind=np.uint8):
    """A bar, broad for a dog, on nothing."""
    pixels = np.zeros((28, 28), kind)
    pixels[4 + number : 20, 8 : 12 if name == "cat" else 20] = value
    return pixels


def arrays(labels, test_labels):
    rng = np.random.default_rng(0)
    made = {"y_train": np.array(labels), "y_test": np.array(test_labels)}
    return made | {
        f"x_{part}": rng.integers(0, 256, (len(made[f"y_{part}"]), 8, 8), np.uint8)
        for part in ("train", "test")
    }


# -- ground ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("ink", [0, 255])
@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_ink_on_a_transparent_ground_shows_whatever_its_colour(tmp_path, ink, mode):
    def picture(name, number):
        alpha = bar(name, number, 255)
        if mode == "P":
            made = Image.fromarray(alpha // 255, "P")
            made.putpalette([ink] * 6)  # the ground has the ink's colour, and is transparent
            made.info["transparency"] = 0
            return made
        grey = np.full_like(alpha, ink)
        return Image.fromarray(np.dstack([grey] * (3 if mode == "RGBA" else 1) + [alpha]))

    path = folder_of(tmp_path / "signs", picture)
    found = read(path)
    for notes in (found.notes, look(path).notes, read_test(path, (28, 28, 1)).notes):
        assert notes == ((ON_BLACK,) if ink else ())
    shown = {image.tobytes() for image in (*found.images, *found.test_images)}
    bars = [bar(name, number, 255) for name in ("cat", "dog") for number in range(6)]
    assert shown == {(each if ink else 255 - each).tobytes() for each in bars}


def stickers(shade, *, alpha=255):
    """Discs on a transparent ground, each in what `shade(name, number)` says, RGB."""
    rows, columns = np.mgrid[:28, :28] - 14
    disc = np.where(rows**2 + columns**2 < 90, alpha, 0).astype(np.uint8)

    def picture(name, number):
        colour = np.broadcast_to(np.array(shade(name, number), np.uint8), (28, 28, 3))
        return Image.fromarray(np.dstack([colour, disc]))

    return picture


def corners(pictures):
    return set(pictures[:, 0, 0].reshape(-1).tolist())


@pytest.mark.parametrize(("middle", "ground"), [(100, 255), (153, 255), (200, 255), (225, 0)])
def test_pictures_of_one_kind_lie_on_one_ground_whatever_their_brightness(tmp_path, middle, ground):
    rng = np.random.default_rng(5)

    def shade(*_):
        return (min(255, middle + 20), *[middle + rng.integers(-6, 7)] * 2)

    path = folder_of(tmp_path / "stickers", stickers(shade), count=20)
    for colours in ("colour", "grey"):
        found = read(path, colours=colours)
        assert corners(found.images) | corners(found.test_images) == {ground}
        assert corners(look(path, colours=colours).samples) == {ground}
        shape = (28, 28, 3 if colours == "colour" else 1)
        assert corners(read_test(path, shape).test_images) == {ground}


def test_a_few_pictures_paler_than_the_others_lie_on_their_ground(tmp_path):
    shades = [(220, 220, 220)] * 4 + [(250, 250, 250)]
    picture = stickers(lambda _, number: shades[number % 5])
    found = read(folder_of(tmp_path / "stickers", picture, count=20))
    assert corners(found.images) | corners(found.test_images) == {255}
    shades = [(250, 250, 250)] * 4 + [(225, 225, 225)]
    found = read(folder_of(tmp_path / "more", picture, count=20))
    assert corners(found.images) | corners(found.test_images) == {0}
    assert found.notes == (ON_BLACK,)


def test_a_transparent_class_beside_opaque_ones_has_the_ground_that_it_needs(tmp_path):
    white = stickers(lambda *_: (255, 255, 255))
    classes = [f"class {number}" for number in range(40)]

    def picture(name, number):
        if name == classes[-1]:
            return white(name, number)
        return Image.fromarray(bar(name, number, 200))

    path = folder_of(tmp_path / "signs", picture, classes=classes, count=5)
    found = read(path)
    assert found.notes == (ON_BLACK,)
    assert corners(found.images[found.labels == 39]) == {0}


def test_where_ink_is_white_in_some_pictures_and_black_in_others_the_lost_ones_are_told(tmp_path):
    shades = {"cat": (0, 0, 0), "dog": (255, 255, 255)}
    found = read(folder_of(tmp_path / "signs", stickers(lambda name, _: shades[name])))
    assert corners(found.images) == {255}
    assert "dog" in " ".join(found.notes)
    assert "cat" not in " ".join(found.notes)


# -- nothing to be seen ----------------------------------------------------------------------------


def test_a_class_in_whose_pictures_nothing_shows_is_named(tmp_path):
    def picture(name, number):
        return Image.fromarray(bar(name, number, 0 if name == "dog" and number else 200))

    path = folder_of(tmp_path / "pets", picture, classes=("cat", "dog", "emu"))
    said = "Nothing shows in most pictures of dog: each is of one single value."
    assert read(path).notes == (said,)
    assert "first picture of dog" in look(path).notes[-1]


def test_a_few_blank_pictures_are_nothing_to_be_told(tmp_path):
    path = folder_of(tmp_path / "pets", lambda *at: Image.fromarray(bar(*at, 200 * (at[1] < 4))))
    assert read(path).notes == ()


def test_plain_colours_differ_and_are_not_blank(tmp_path):
    colours = {"cat": "red", "dog": "blue"}
    path = folder_of(tmp_path / "pets", lambda name, _: Image.new("RGB", (9, 9), colours[name]))
    assert read(path).notes == look(path).notes == ()
    assert "cat, dog" in read(path, colours="grey").notes[0]


@pytest.mark.parametrize("bits", [10, 12, 14])
def test_pictures_of_fewer_bits_than_their_file_has_are_told_to_be_nearly_black(tmp_path, bits):
    most = round((2**bits - 1) / 65535 * 255)
    path = folder_of(
        tmp_path / "scans", lambda *at: Image.fromarray(bar(*at, 2**bits - 1, np.uint16))
    )
    (read_note,), (test_note,) = read(path).notes, read_test(path, (28, 28, 1)).notes
    assert f"Almost all training and test pictures are nearly black, {most} of 255" in read_note
    assert f"Almost all test pictures are nearly black, {most} of 255" in test_note
    assert f"first pictures are nearly black, {most} of 255" in look(path).notes[0]


def test_a_test_part_alone_that_is_nearly_black_is_told(tmp_path):
    made = arrays(np.arange(40) % 2, np.arange(10) % 2)
    made["x_test"] //= 16
    np.savez(tmp_path / "few.npz", **made)
    found = read(tmp_path / "few.npz")
    assert "test pictures are nearly black, 15 of 255" in " ".join(found.notes)
    assert len(found.notes) == 1


def test_one_wild_value_that_makes_all_others_black_is_told(tmp_path):
    made = arrays(np.arange(40) % 2, np.arange(10) % 2)
    made |= {name: made[name] / 255 for name in ("x_train", "x_test")}
    made["x_train"][7, 3, 3] = made["x_test"][7, 3, 3] = 90
    np.savez(tmp_path / "few.npz", **made)
    notes = read(tmp_path / "few.npz").notes
    assert notes[0].startswith("The brightest value in the file, 90,")
    assert "training and test pictures are nearly black, 3 of 255" in notes[1]


# -- parts and classes, each by itself -------------------------------------------------------------


def blank_as(cause, pictures):
    """Pictures in which by some mistake nothing is left."""
    return {
        "cast": (pictures / 256).astype(np.uint8),  # floats from 0 to 1, cut to whole numbers
        "black": np.zeros_like(pictures),
        "white": np.full_like(pictures, 255),
    }[cause]


@pytest.mark.parametrize("cause", ["cast", "black", "white"])
@pytest.mark.parametrize("part", ["test", "training"])
def test_a_part_in_whose_pictures_nothing_shows_is_named(tmp_path, cause, part):
    made = arrays(np.arange(300) % 10, np.arange(50) % 10)
    name = {"test": "x_test", "training": "x_train"}[part]
    made[name] = blank_as(cause, made[name])
    np.savez(tmp_path / "few.npz", **made)
    said = (
        f"Nothing shows in most {part} pictures of 0, 1, 2 and 7 more: each is of one single value."
    )
    assert read(tmp_path / "few.npz").notes == (said,)
    tested = read_test(tmp_path / "few.npz", (8, 8, 1)).notes
    assert tested == ((said,) if part == "test" else ())


def test_a_class_that_is_blank_in_one_part_is_named_with_it(tmp_path):
    made = arrays(np.arange(300) % 10, np.arange(50) % 10)
    made["x_test"][made["y_test"] == 3] = made["x_train"][made["y_train"] == 8] = 0
    for part in ("train", "test"):
        made[f"x_{part}"][made[f"y_{part}"] == 5] = 255
    np.savez(tmp_path / "few.npz", **made)
    assert read(tmp_path / "few.npz").notes == (
        "Nothing shows in most pictures of 5: each is of one single value.",
        "Nothing shows in most training pictures of 8: each is of one single value.",
        "Nothing shows in most test pictures of 3: each is of one single value.",
    )


@pytest.mark.parametrize("most", [1, 15, 16])
@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("train", "test"), "Almost all pictures of 2 are"),
        (("train",), "Almost all training pictures of 2 are"),
        (("test",), "Almost all test pictures of 2 are"),
    ],
)
def test_a_class_that_was_stored_in_another_range_is_named(tmp_path, most, parts, said):
    made = arrays(np.arange(300) % 10, np.arange(50) % 10)
    for part in parts:
        own = made[f"y_{part}"] == 2
        made[f"x_{part}"][own] = np.rint(made[f"x_{part}"][own] / 255 * most)
    np.savez(tmp_path / "few.npz", **made)
    (note,) = read(tmp_path / "few.npz").notes
    assert note.startswith(f"{said} nearly black, {most} of 255 at their brightest")
    tested = read_test(tmp_path / "few.npz", (8, 8, 1)).notes
    assert [each.startswith("Almost all test pictures of 2 are") for each in tested] == [True] * (
        "test" in parts
    )


@pytest.mark.parametrize("kind", [np.float32, np.uint8])
@pytest.mark.parametrize(("part", "words"), [("train", "training"), ("test", "test")])
def test_pictures_in_0_to_1_among_others_are_counted(tmp_path, part, words, kind):
    made = arrays(np.arange(300) % 10, np.arange(60) % 10)
    made = {name: each.astype(kind) if name[0] == "x" else each for name, each in made.items()}
    pictures = made[f"x_{part}"]
    half = len(pictures) // 2
    scaled = pictures[half:] / 255
    pictures[half:] = scaled if kind is np.float32 else np.rint(scaled)
    np.savez(tmp_path / "few.npz", **made)
    (note,) = read(tmp_path / "few.npz").notes
    assert note.startswith(f"{half} of {2 * half} {words} pictures are nearly black, 1 of 255")


def test_nothing_is_odd_about_mnist():
    (images, labels), (test_images, test_labels) = mnist.load_data()
    whole = Pictures(Described(), images, labels, test_images, test_labels)
    assert oddities(whole) == ()
    assert oddities(replace(whole, images=images[:0], labels=labels[:0])) == ()


def test_a_class_of_thin_and_pale_digits_is_nothing_odd(tmp_path):
    (images, labels), (test_images, test_labels) = mnist.load_data()
    few = {"x_train": images[:900].copy(), "y_train": labels[:900]}
    few |= {"x_test": test_images[:200].copy(), "y_test": test_labels[:200]}
    for part in ("train", "test"):
        few[f"x_{part}"][few[f"y_{part}"] == 1] //= 8
    np.savez(tmp_path / "thin.npz", **few)
    assert read(tmp_path / "thin.npz").notes == ()


def test_a_few_dark_or_blank_pictures_of_a_small_test_part_are_nothing_to_be_told(tmp_path):
    made = arrays(np.arange(300) % 10, np.arange(20) % 10)
    made["x_test"][0] = 0
    made["x_test"][1:3] //= 32
    np.savez(tmp_path / "few.npz", **made)
    assert read(tmp_path / "few.npz").notes == ()


# -- notes and what they repeat --------------------------------------------------------------------


def test_a_note_repeats_what_was_told_of_the_same_thing_in_other_words():
    first = Note("the first are dark", "dark", "train")
    assert untold([Note("all are dark", "dark")], [first]) == ()
    assert untold([Note("training pictures are dark", "dark", "train")], [first]) == ()
    assert untold([Note("some of 3", "dark", "train", frozenset({3}))], [first]) == ()
    assert untold([Note("test pictures are dark", "dark", "test")], [first]) != ()
    assert untold([Note("they are blank", "blank", "train")], [first]) != ()


def test_a_note_that_names_more_classes_than_were_told_is_told():
    first = Note("nothing in 3 and 4", "blank", "train", frozenset({3, 4}))
    assert untold([Note("nothing in most of 4", "blank", "", frozenset({4}))], [first]) == ()
    assert untold([Note("nothing in 4 and 5", "blank", "", frozenset({4, 5}))], [first]) != ()
    assert untold([Note("nothing in all", "blank")], [first]) != ()


def test_notes_without_a_kind_are_told_unless_their_words_were():
    assert untold(worded("one", "two"), worded("two", "three")) == ("one",)


# -- labels ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("label", "kind"), [(-1, np.int64), (-1, np.float32), (255, np.uint8)])
def test_a_label_that_may_mean_no_class_is_told(tmp_path, label, kind):
    labels = np.arange(40) % 4
    labels = np.where(labels == 3, label, labels).astype(kind)
    path = tmp_path / "few.npz"
    np.savez(path, **arrays(labels, labels))
    said = (
        f"The label {label} is taken as a class of its own; if it marks pictures without a class, "
        "leave them out of the file."
    )
    for notes in (look(path).notes, read(path).notes, read_test(path, (8, 8, 1)).notes):
        assert notes == (said,)


@pytest.mark.parametrize(("least", "named"), [(-2, -1), (-7, -1), (-5, -5)])
def test_of_several_negative_labels_minus_one_is_told(tmp_path, least, named):
    labels = np.array([least, named, 0, 1] * 10)
    np.savez(tmp_path / "few.npz", **arrays(labels, labels))
    (note,) = read(tmp_path / "few.npz").notes
    assert note.startswith(f"The label {named} is taken as a class of its own")


@pytest.mark.parametrize("pair", [(-1, 1), (0, 255)])
def test_two_labels_are_two_classes_whatever_they_are(tmp_path, pair):
    labels = np.array(pair * 10)
    np.savez(tmp_path / "few.npz", **arrays(labels, labels))
    assert read(tmp_path / "few.npz").notes == ()


def test_labels_of_many_bytes_are_all_classes(tmp_path):
    labels = np.arange(256, dtype=np.uint8)
    np.savez(tmp_path / "few.npz", **arrays(labels[::-1], labels))
    assert read(tmp_path / "few.npz").notes == ()


def test_a_label_that_was_given_a_name_is_a_class(tmp_path):
    labels = np.arange(40) % 3 - 1
    np.savez(tmp_path / "few.npz", **arrays(labels, labels))
    (tmp_path / "few.labels.txt").write_text("other\ncat\ndog\n", "utf-8")
    found = read(tmp_path / "few.npz")
    assert found.described.classes == ("other", "cat", "dog")
    assert found.notes == ()
