"""Pictures from files as digits."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from engine import images
from engine.errors import ImageFileError
from engine.images import read_digit


@pytest.fixture
def digit(digits):
    """A real digit, float32 `(28, 28)` in [0, 1]."""
    return digits[3]


def saved(path, values, **options):
    """Write an array as a picture; values in [0, 1] as eight bits."""
    if values.dtype != np.uint16:
        values = np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8)
    Image.fromarray(values).save(path, **options)
    return path


def photo(digit, side=420, turned=0):
    """A digit written dark on paper that is neither white nor even, off its middle."""
    pen = Image.fromarray(np.pad(digit, ((6, 20), (16, 10)))).resize((side, side))
    light = np.linspace(0, 0.15, side)[None] + np.random.default_rng(0).normal(0, 0.03, (side,) * 2)
    return np.rot90(0.92 - 0.75 * np.clip(np.asarray(pen), 0, 1) - light, turned)


def is_like_mnist(pixels):
    """20 px on the longest side, centre of mass at 14.0 give or take half a pixel, black around."""
    rows, columns = (np.flatnonzero(pixels.any(axis=axis)) for axis in (1, 0))
    sides = [rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1]
    grid_rows, grid_columns = np.mgrid[:28, :28]
    masses = [(grid * pixels).sum() / pixels.sum() for grid in (grid_rows, grid_columns)]
    return max(sides) == 20 and max(abs(mass - 14) for mass in masses) <= 0.501


# --- 28 x 28


def test_a_28_by_28_picture_is_taken_as_it_is(tmp_path, digit):
    read = read_digit(saved(tmp_path / "digit.png", digit))
    assert (read.dtype, read.shape) == (np.float32, (28, 28))
    np.testing.assert_allclose(read, digit, atol=1e-6)


def test_dark_ink_on_white_is_turned_round(tmp_path, digit):
    np.testing.assert_allclose(
        read_digit(saved(tmp_path / "digit.png", 1 - digit)), digit, atol=1e-6
    )


def test_an_empty_28_by_28_picture_is_a_blank_digit(tmp_path):
    for name, paper in (("black.png", 0), ("white.png", 1)):
        assert not read_digit(saved(tmp_path / name, np.full((28, 28), paper))).any()


def test_sixteen_bits_a_pixel_say_the_same_as_eight(tmp_path, digit):
    sixteen = np.rint(digit * 65535).astype(np.uint16)
    np.testing.assert_allclose(read_digit(saved(tmp_path / "digit.png", sixteen)), digit, atol=1e-4)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "LA", "P", "CMYK", "1"])
def test_colour_modes_are_read_as_grey(tmp_path, mode):
    block = np.zeros((28, 28), np.uint8)
    block[5:20, 10:14] = 255
    path = tmp_path / ("block.tif" if mode == "CMYK" else "block.png")
    Image.fromarray(block).convert("RGB").convert(mode).save(path)
    np.testing.assert_allclose(read_digit(path), block / 255, atol=0.01)


def test_transparent_paper_counts_as_white(tmp_path, digit):
    alpha = np.rint(digit * 255).astype(np.uint8)
    black_ink = np.stack([np.zeros_like(alpha)] * 3 + [alpha], axis=-1)
    Image.fromarray(black_ink).save(tmp_path / "ink.png")
    np.testing.assert_allclose(read_digit(tmp_path / "ink.png"), digit, atol=0.01)


# --- Any other size


@pytest.mark.parametrize("name", ["photo.png", "photo.jpg"])
def test_a_photo_becomes_a_digit_as_in_mnist(tmp_path, digit, name):
    read = read_digit(saved(tmp_path / name, photo(digit)))
    assert (read.dtype, read.shape) == (np.float32, (28, 28))
    assert is_like_mnist(read)
    assert read.max() == 1


def test_uneven_paper_leaves_no_haze_round_the_ink(tmp_path, digit):
    read = read_digit(saved(tmp_path / "photo.png", photo(digit)))
    clean = read_digit(saved(tmp_path / "clean.png", 1 - np.kron(digit, np.ones((15, 15)))))
    assert read[clean == 0].mean() < 0.02


@pytest.mark.slow
def test_the_network_reads_photos_of_digits_as_it_reads_the_digits(tmp_path, digits, classifier):
    chosen = digits[:40]
    photos = [read_digit(saved(tmp_path / "photo.jpg", photo(digit))) for digit in chosen]
    same = classifier.logits(np.stack(photos)).argmax(1) == classifier.logits(chosen).argmax(1)
    assert same.mean() >= 0.9


def test_a_photo_taken_with_the_camera_turned_is_read_upright(tmp_path, digit):
    upright = saved(tmp_path / "upright.png", photo(digit))
    exif = Image.Exif()
    exif[0x0112] = 6  # "turn a quarter to the right to see it"
    turned = saved(tmp_path / "turned.png", photo(digit, turned=1), exif=exif)
    np.testing.assert_allclose(read_digit(turned), read_digit(upright), atol=1e-6)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "I;16", "F"])
@pytest.mark.parametrize("compression", [None, "tiff_lzw"])  # Pillow maps what is not compressed
def test_every_orientation_of_a_camera_is_as_pillow_turns_it(
    tmp_path, orientation, mode, compression
):
    ramp = np.arange(12 * 9, dtype=np.float32).reshape(12, 9) / 108
    most = {"I;16": 65535, "F": 1}.get(mode, 255)
    kind = {"I;16": np.uint16, "F": np.float32}.get(mode, np.uint8)
    values = (np.rint(ramp * most) if mode != "F" else ramp).astype(kind)
    picture, path = Image.fromarray(values), tmp_path / "ramp.tif"
    if mode != "F" and mode != "I;16":
        picture = picture.convert(mode)
    picture.save(path, tiffinfo={0x0112: orientation}, compression=compression)
    stood = Image.fromarray(values)
    stood.getexif()[0x0112] = orientation
    turned = np.asarray(ImageOps.exif_transpose(stood), np.float32)
    read = images.read_picture(path)[..., 0]
    np.testing.assert_allclose(read, turned / most, atol=1e-6)


@pytest.mark.parametrize("mode", ["1", "P", "L"])
def test_a_large_picture_of_few_colours_is_read(tmp_path, monkeypatch, digit, mode):
    monkeypatch.setattr(images, "ENOUGH_PIXELS", 40_000)
    large = np.rint((1 - np.kron(digit, np.ones((20, 20)))) * 255).astype(np.uint8)
    Image.fromarray(large).convert(mode).save(tmp_path / "large.png")
    assert is_like_mnist(read_digit(tmp_path / "large.png"))


def test_colours_of_transparency_lie_on_white(tmp_path):
    red = np.zeros((5, 4, 4), np.uint8)
    red[..., 0], red[:2, :, 3] = 255, 255
    Image.fromarray(red).save(tmp_path / "red.png")
    colours = images.colour_of(images.read_picture(tmp_path / "red.png"))
    np.testing.assert_array_equal(colours[:2], np.broadcast_to([1, 0, 0], (2, 4, 3)))
    np.testing.assert_array_equal(colours[2:], np.ones((3, 4, 3)))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_bright_colours_of_transparency_lie_on_black(tmp_path, mode):
    white = np.full((5, 4, 2), 255, np.uint8)
    white[2:, :, 1] = 0
    picture = Image.fromarray(white, "LA").convert("RGBA")
    if mode == "P":
        picture = Image.fromarray((white[..., 1] == 0).astype(np.uint8), "P")
        picture.putpalette([255] * 6)
        picture.info["transparency"] = 1
    (picture.convert(mode) if mode == "LA" else picture).save(tmp_path / "white.png")
    rgba = images.read_picture(tmp_path / "white.png")
    for read in (images.colour_of(rgba), np.stack([images.grey_of(rgba)] * 3, axis=-1)):
        np.testing.assert_array_equal(read[:2], np.ones((2, 4, 3)))
        np.testing.assert_array_equal(read[2:], np.zeros((3, 4, 3)))


@pytest.mark.parametrize(
    ("colour", "ground"),
    [
        ((255, 255, 255), 0),
        ((240, 240, 240), 0),
        ((255, 255, 240), 0),
        ((225, 225, 225), 1),
        ((255, 170, 0), 1),
        ((255, 255, 0), 1),
        ((160, 160, 160), 1),
        ((0, 0, 0), 1),
    ],
)
def test_a_sign_lies_on_black_only_where_it_would_be_lost_on_white(colour, ground):
    sign = np.zeros((20, 20, 4), np.float32)
    sign[..., :3] = np.array(colour, np.float32) / 255
    sign[5:15, 5:15, 3] = 1
    assert images.grey_of(sign)[0, 0] == ground
    np.testing.assert_array_equal(images.colour_of(sign)[0, 0], [ground] * 3)
    np.testing.assert_array_equal(images.colour_of(sign)[10, 10], sign[10, 10, :3])


def test_a_white_sign_with_darker_edges_still_lies_on_black():
    sign = np.ones((30, 30, 4), np.float32)
    sign[..., 3] = 0
    sign[4:26, 4:26, 3] = 1
    sign[[4, 25], 4:26] = sign[4:26, [4, 25]] = 0.5, 0.5, 0.5, 0.4
    assert images.ground_under((sign,)) == images.BLACK


def test_opaque_pictures_and_empty_ones_have_no_say_in_the_ground():
    white, nothing = np.ones((4, 4, 4), np.float32), np.zeros((4, 4, 4), np.float32)
    assert images.ground_under(()) == images.WHITE
    assert images.ground_under((white, nothing)) == images.WHITE
    sign = white.copy()
    sign[0, :, 3] = 0
    assert images.ground_under((white, white, sign, nothing, nothing)) == images.BLACK


@pytest.mark.parametrize("ink", [0, 100, 160, 200, 225, 240, 255])
def test_a_digit_of_any_grey_on_a_transparent_ground_is_read_alike(tmp_path, digit, ink):
    alpha = np.rint(np.kron(digit, np.ones((12, 12))) * 255).astype(np.uint8)
    grey = np.full_like(alpha, ink)
    Image.fromarray(np.dstack([grey, alpha])).save(tmp_path / "ink.png")
    black = 1 - np.kron(digit, np.ones((12, 12)))
    wanted = read_digit(saved(tmp_path / "black.png", black))
    np.testing.assert_allclose(read_digit(tmp_path / "ink.png"), wanted, atol=0.15)


def test_a_digit_is_read_alike_at_any_size_of_the_picture(tmp_path, digit):
    read = [
        read_digit(saved(tmp_path / "large.png", 1 - np.kron(digit, np.ones((k, k)))))
        for k in (10, 20, 40)
    ]
    for other in read[1:]:
        assert np.abs(other - read[0]).mean() < 0.01


@pytest.mark.parametrize("shape", [(300, 2), (2, 300), (100, 100), (1, 1)])
def test_any_proportion_fits_the_box(tmp_path, shape):
    paper = np.ones((shape[0] + 60, shape[1] + 60))
    paper[30:-30, 30:-30] = 0
    assert is_like_mnist(read_digit(saved(tmp_path / "block.png", paper)))


# --- What cannot be read


def nothing(path):
    pass


def text(path):
    path.write_text("not a picture")


def empty(path):
    path.touch()


def half(path):
    saved(path, photo(np.eye(28, dtype=np.float32)), format="PNG")
    path.write_bytes(path.read_bytes()[:3000])


def folder(path):
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (nothing, "There is no file"),
        (folder, "There is no file"),
        (text, "cannot be read as a picture"),
        (empty, "cannot be read as a picture"),
        (half, "cannot be read as a picture"),
    ],
)
def test_what_is_no_picture_is_a_named_error(tmp_path, make, says):
    path = tmp_path / "digit.png"
    make(path)
    with pytest.raises(ImageFileError, match=says) as raised:
        read_digit(path)
    assert "\n" not in str(raised.value)


def test_a_name_that_no_file_can_have_is_a_missing_file(tmp_path):
    with pytest.raises(ImageFileError, match="There is no file"):
        read_digit(tmp_path / ("9" * 300 + ".png"))


def test_a_blank_sheet_says_that_it_shows_no_ink(tmp_path):
    with pytest.raises(ImageFileError, match="no ink"):
        read_digit(saved(tmp_path / "blank.png", np.full((200, 100), 0.9)))


def test_a_file_that_is_too_large_is_not_even_opened(tmp_path, monkeypatch, digit):
    path = saved(tmp_path / "digit.png", digit)
    monkeypatch.setattr(images, "MAX_BYTES", path.stat().st_size - 1)
    monkeypatch.setattr(images.Image, "open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(ImageFileError, match="larger than 64 MiB"):
        read_digit(path)


def test_a_picture_of_too_many_pixels_is_not_decoded(tmp_path, monkeypatch):
    path = saved(tmp_path / "bomb.png", np.zeros((100, 100)))
    monkeypatch.setattr(images, "MAX_PIXELS", 9_999)
    monkeypatch.setattr(Image.Image, "convert", lambda *_: pytest.fail("it was decoded"))
    with pytest.raises(ImageFileError, match="50 megapixels"):
        read_digit(path)


@pytest.mark.parametrize("pillows_limit", [60, 20])  # it warns above its limit, raises above twice
def test_pillows_own_limit_makes_neither_noise_nor_another_error(
    tmp_path, monkeypatch, pillows_limit
):
    path = saved(tmp_path / "bomb.png", np.zeros((10, 10)))
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", pillows_limit)
    with pytest.raises(ImageFileError):
        read_digit(path)


@pytest.mark.slow
def test_a_picture_of_many_pixels_is_read_as_a_small_one_is(tmp_path, digit):
    small, large = (
        read_digit(saved(tmp_path / f"{side}.png", 1 - np.kron(digit, np.ones((side, side)))))
        for side in (20, 120)
    )
    assert np.abs(small - large).mean() < 0.01


READY = """
import json, sys
from pathlib import Path
from engine import images
from engine.errors import ImageFileError

images.get_ready()
before = set(sys.modules)
try:
    images.read_picture(Path(PATH))
except ImageFileError:
    pass
more = [name for name in set(sys.modules) - before if name.startswith("PIL.")]
print(json.dumps([more, "PIL.DdsImagePlugin" in sys.modules]))
"""


def test_once_all_is_ready_no_file_has_pillow_import_formats_that_are_not_read(
    tmp_path, run_python
):
    path = tmp_path / "no picture.png"
    path.write_bytes(b"a letter to my aunt")
    (more, any_other), _ = run_python(READY.replace("PATH", repr(str(path))))
    assert more == []
    assert not any_other
