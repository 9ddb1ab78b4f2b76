"""Which value of a .npz file is white: once for the whole file, and the same in a look."""

import numpy as np
import pytest

from engine.data import brightness, npz
from engine.data.datasets import look, read, read_test
from engine.errors import DataError

SHAPE = (8, 8, 1)


@pytest.fixture
def bytes_of_parts():
    """Noise in 0..255 with black and white in it; `x_train` and `x_test`, uint8 `(N, 8, 8)`."""
    rng = np.random.default_rng(3)
    made = {name: rng.integers(0, 256, (count, 8, 8), np.uint8) for name, count in SIZES.items()}
    for pictures in made.values():
        pictures[0, 0, :2] = 0, 255
    return made


SIZES = {"x_train": 600, "x_test": 30}  # more to train with than a look reads


def file_of(path, x_train, x_test):
    labels = {f"y_{part[2:]}": np.arange(count) % 3 for part, count in SIZES.items()}
    np.savez(path, x_train=x_train, x_test=x_test, **labels)
    return path


def all_ways(path):
    """The training pictures, the test pictures, the same for `evaluate`, and a look's samples."""
    found = read(path)
    tested = read_test(path, SHAPE).test_images
    return found.images, found.test_images, tested, look(path).samples


def assert_read_as(path, wanted, *, atol=0):
    train, test, tested, samples = all_ways(path)
    for got, part in ((train, "x_train"), (test, "x_test"), (tested, "x_test")):
        np.testing.assert_allclose(got.astype(int), wanted[part].astype(int), atol=atol)
    np.testing.assert_array_equal(samples, train[:3])


@pytest.mark.parametrize("where", ["x_train", "x_test"])
@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_floats_that_rounding_leads_out_of_0_to_1_are_still_in_0_to_1(
    tmp_path, bytes_of_parts, where, kind
):
    made = {name: (each / 255).astype(kind) for name, each in bytes_of_parts.items()}
    made[where][-1, 0, :2] = np.nextafter(np.array(1, kind), 2), -1e-7  # no look reads these
    bytes_of_parts[where][-1, 0, :2] = 255, 0
    path = file_of(tmp_path / "few.npz", **made)
    assert_read_as(path, bytes_of_parts)
    assert look(path).notes == read(path).notes == read_test(path, SHAPE).notes == ()


def test_floats_that_rounding_leads_above_255_are_cut_off(tmp_path, bytes_of_parts):
    made = {name: each.astype(np.float32) for name, each in bytes_of_parts.items()}
    made["x_train"][-1, 0, 0] = 255.0001
    bytes_of_parts["x_train"][-1, 0, 0] = 255
    assert_read_as(file_of(tmp_path / "few.npz", **made), bytes_of_parts)


@pytest.mark.parametrize(
    ("white", "kind"),
    [(16, "float64"), (15, "uint8"), (3, "int64"), (100, "float32"), (1.05, "float32")],
)
def test_the_brightest_value_of_another_range_is_white_and_that_is_said(
    tmp_path, bytes_of_parts, white, kind
):
    made = {name: each / 255 * white for name, each in bytes_of_parts.items()}
    if kind[0] != "f":
        made = {name: np.rint(each) for name, each in made.items()}
    path = file_of(tmp_path / "few.npz", **{n: each.astype(kind) for n, each in made.items()})
    wanted = {name: np.rint(each / white * 255) for name, each in made.items()}
    assert_read_as(path, wanted, atol=kind[0] == "f")
    said = f"The brightest value in the file, {white}, is taken as white, and 0 as black."
    for notes in (look(path).notes, read(path).notes, read_test(path, SHAPE).notes):
        assert notes == (said,)


@pytest.mark.parametrize("most", [7, 31, 60, 110, 127, 128, 129])
@pytest.mark.parametrize("kind", ["uint8", "int64"])
def test_dim_whole_numbers_stay_as_dim_as_they_are(tmp_path, bytes_of_parts, most, kind):
    made = {name: np.minimum(each, most).astype(kind) for name, each in bytes_of_parts.items()}
    path = file_of(tmp_path / "few.npz", **made)
    assert_read_as(path, made)
    for notes in (look(path).notes, read(path).notes, read_test(path, SHAPE).notes):
        assert (f"nearly black, {most} of 255" in " ".join(notes)) == (most <= 64)
        assert "taken as white" not in " ".join(notes)


@pytest.mark.parametrize("white", [1, 3, 15, 16, 100])
def test_whole_numbers_have_the_white_of_a_range_that_is_in_use(tmp_path, bytes_of_parts, white):
    made = {
        name: np.rint(each / 255 * white).astype(np.uint8) for name, each in bytes_of_parts.items()
    }
    path = file_of(tmp_path / "few.npz", **made)
    assert_read_as(path, {name: np.rint(each / white * 255) for name, each in made.items()})


def test_bytes_beside_floats_are_not_brightened_either(tmp_path, bytes_of_parts):
    train, test = (np.minimum(bytes_of_parts[name], 110) for name in ("x_train", "x_test"))
    path = file_of(tmp_path / "few.npz", train, test.astype(np.float32))
    assert_read_as(path, {"x_train": train, "x_test": test})


def test_a_part_is_not_brighter_for_want_of_a_white_pixel(tmp_path, bytes_of_parts):
    train = bytes_of_parts["x_train"] / 255 * 16
    test = np.minimum(bytes_of_parts["x_test"] / 255 * 16, 12)
    path = file_of(tmp_path / "few.npz", train, test)
    _, found, tested, _ = all_ways(path)
    assert found.max() == tested.max() == round(12 / 16 * 255)


def test_a_dim_preview_of_a_bright_file_stays_dim(tmp_path, bytes_of_parts):
    for name, each in bytes_of_parts.items():
        each[:-1] //= 20 if name == "x_train" else 1
    path = file_of(tmp_path / "few.npz", **bytes_of_parts)
    assert look(path).samples.max() <= 12
    assert_read_as(path, bytes_of_parts)


def assert_refused(path, wanted):
    """However the file is asked for, it is refused in this sentence."""
    for ask in (look, read, lambda path: read_test(path, SHAPE)):
        with pytest.raises(DataError) as told:
            ask(path)
        assert str(told.value) == wanted


@pytest.mark.parametrize("apart", ["x_train", "x_test"])
def test_parts_in_different_ranges_are_refused_in_one_sentence(tmp_path, bytes_of_parts, apart):
    made = dict(bytes_of_parts)
    made[apart] = (made[apart] / 255).astype(np.float32)
    made[apart][0, 0, 0] = 1.0000001
    path = file_of(tmp_path / "few.npz", **made)
    train, test = (1, 255) if apart == "x_train" else (255, 1)
    wanted = (
        f"few.npz has values up to {train} in x_train, but up to {test} in x_test; bring both to "
        "one range, 0 to 255 or 0 to 1."
    )
    assert_refused(path, wanted)


def test_black_test_pictures_are_of_any_range(tmp_path, bytes_of_parts):
    bytes_of_parts["x_test"][:] = 0
    assert_read_as(file_of(tmp_path / "few.npz", **bytes_of_parts), bytes_of_parts)


@pytest.mark.parametrize(
    ("wrong", "said"), [(np.inf, "from 0 to inf"), (-1.0, "from -1 to 1"), (300.0, "from 0 to 300")]
)
def test_a_look_refuses_floats_that_are_no_brightness_wherever_they_stand(
    tmp_path, bytes_of_parts, wrong, said
):
    made = {name: each / 255 for name, each in bytes_of_parts.items()}
    made["x_test"][-1, -1, -1] = wrong
    path = file_of(tmp_path / "few.npz", **made)
    for ask in (look, read):
        with pytest.raises(DataError, match=rf"x_test has values {said}, not 0 to 255 or 0 to 1\)"):
            ask(path)


@pytest.mark.parametrize("part", ["x_train", "x_test"])
@pytest.mark.parametrize("kind", ["float16", "float32", "float64"])
def test_values_that_are_no_numbers_are_refused_as_such_wherever_they_stand(
    tmp_path, bytes_of_parts, part, kind
):
    made = {name: (each / 255).astype(kind) for name, each in bytes_of_parts.items()}
    made[part][-1, -1, -1] = np.nan
    path = file_of(tmp_path / "few.npz", **made)
    wanted = (
        f"few.npz has values in {part} that are no numbers (NaN); replace them, or leave out the "
        "pictures that have them."
    )
    assert_refused(path, wanted)


def test_a_large_file_is_looked_at_in_portions_and_bytes_hardly_at_all(
    tmp_path, bytes_of_parts, monkeypatch
):
    monkeypatch.setattr(npz, "_PORTION", 4000)
    rows = []
    as_taken = npz._next_rows

    def taken(file, name, header, count):
        if name.startswith("x_"):
            rows.append(count)
        return as_taken(file, name, header, count)

    monkeypatch.setattr(npz, "_next_rows", taken)
    assert npz.white_of(file_of(tmp_path / "bytes.npz", **bytes_of_parts)) == brightness.FULL
    assert rows == [62, 30]  # the first of each part settles it
    rows.clear()
    floats = {name: each / 255 for name, each in bytes_of_parts.items()}
    assert npz.white_of(file_of(tmp_path / "floats.npz", **floats)) == brightness.UNIT
    assert sum(rows) == sum(SIZES.values())
    assert max(rows) == 7
    rows.clear()
    look(tmp_path / "floats.npz")
    assert sum(rows) == 500  # what is white is remembered


def test_another_file_at_the_same_place_is_looked_at_anew(tmp_path, bytes_of_parts):
    path = file_of(tmp_path / "few.npz", **bytes_of_parts)
    assert npz.white_of(path) == 255
    file_of(path, **{name: each / 255 for name, each in bytes_of_parts.items()})
    assert npz.white_of(path) == 1
