"""A picture as the image that a network reads, and back."""

import numpy as np
import pytest

from engine.pictures.fitting import FITS, GREY, fitted, placement

SIZES = [((60, 80), (32, 32)), ((80, 60), (32, 32)), ((20, 30), (64, 48)), ((7, 5), (7, 5))]


def ramp(height, width):
    """Red grows to the right, green grows downwards, blue is even; `(H, W, 3)`."""
    down, across = np.mgrid[:height, :width].astype(np.float32) + 0.5
    return np.stack([across / width, down / height, np.full_like(down, 0.5)], axis=-1)


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize(("size", "image"), SIZES)
def test_a_pixel_of_the_image_is_what_lies_there_in_the_picture(fit, size, image):
    made, place = fitted(ramp(*size), *image, fit=fit), placement(size, image, fit)
    rows, columns = np.mgrid[: image[0], : image[1]] + 0.5
    x, y = place.to_picture(np.stack([columns.ravel(), rows.ravel()], axis=1)).T
    inside = (x > 3) & (x < size[1] - 3) & (y > 3) & (y < size[0] - 3)
    flat = made.reshape(-1, 3)[inside]
    tolerance = 0.6 / min(size) if fit == "pad" else 0.02  # padded to whole pixels
    np.testing.assert_allclose(flat[:, 0], x[inside] / size[1], atol=tolerance)
    np.testing.assert_allclose(flat[:, 1], y[inside] / size[0], atol=tolerance)
    assert made.dtype == np.float32


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize(("size", "image"), SIZES)
def test_there_and_back_is_the_same_place(fit, size, image):
    place = placement(size, image, fit)
    points = np.random.default_rng(0).uniform(0, 60, (20, 2))
    np.testing.assert_allclose(place.to_picture(place.to_image(points)), points, atol=1e-9)


def test_crop_fills_the_image_and_pad_shows_all_of_the_picture():
    corners = [(0, 0), (80, 60)]
    cropped = placement((60, 80), (32, 32), "crop").to_image(corners)
    assert cropped[0, 0] < 0
    assert cropped[:, 1] == pytest.approx([0, 32])
    padded = placement((60, 80), (32, 32), "pad").to_image(corners)
    assert padded[:, 0] == pytest.approx([0, 32])
    assert padded[:, 1] == pytest.approx([4, 28])
    stretched = placement((60, 80), (32, 32), "stretch").to_image(corners)
    np.testing.assert_allclose(stretched, [[0, 0], [32, 32]])


def test_a_picture_of_the_right_size_is_left_as_it_is():
    picture = np.random.default_rng(0).random((24, 24, 3)).astype(np.float32)
    for fit in FITS:
        np.testing.assert_array_equal(fitted(picture, 24, 24, fit=fit), picture)


def test_shrinking_by_whole_numbers_loses_no_light():
    picture = np.random.default_rng(0).random((96, 96, 3)).astype(np.float32)
    small = fitted(picture, 24, 24)
    assert small.mean() == pytest.approx(picture.mean(), abs=0.01)
    assert small.std() < picture.std() / 2


def test_one_channel_is_the_brightness_of_the_three():
    picture = np.random.default_rng(0).random((24, 24, 3)).astype(np.float32)
    grey = fitted(picture, 24, 24, channels=1)
    np.testing.assert_allclose(grey[..., 0], picture @ GREY, atol=1e-6)


def test_padding_has_the_colour_of_the_edge():
    picture = np.full((10, 40, 3), (0.2, 0.4, 0.6), np.float32)
    picture[4:6, 15:25] = 1
    made = fitted(picture, 40, 40, fit="pad")
    np.testing.assert_allclose(made[0, 0], (0.2, 0.4, 0.6), atol=1e-6)
    np.testing.assert_allclose(made[-1, -1], (0.2, 0.4, 0.6), atol=1e-6)


def test_other_numbers_of_channels_are_refused():
    with pytest.raises(ValueError, match="1 or 3 channels"):
        fitted(ramp(8, 8), 8, 8, channels=4)
