"""Photographs and scans of digits: what is done to them stage by stage, and how they are read."""

import importlib.util
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.data import mnist
from engine.errors import ImageFileError
from engine.images import read_digit
from engine.pages import specks
from engine.pages.clean import clean
from engine.pages.place import NOT_ALONE
from engine.pages.stages import STAGES, Corrections
from engine.pages.tilt import tilt

PAGES = Path(__file__).resolve().parents[4] / "shared" / "cases" / "pages.py"
PAPER, INK = 235.0, 40.0
EACH = 60
FEW = 6


def page(digit, paper=PAPER, ink=INK):
    """A digit, `(28, 28)`, on a page of 480 x 640, in 0..255."""
    large = cv2.resize(digit, (240, 240), interpolation=cv2.INTER_CUBIC)
    sheet = np.full((480, 640), paper, np.float32)
    sheet[120:360, 200:440] -= np.clip(large, 0, 1) * (paper - ink)
    return sheet


def shaded(sheet):
    """Light from the left, and dark corners."""
    y, x = np.mgrid[-1:1:480j, -1:1:640j]
    return sheet * np.linspace(1, 0.65, 640) * (1 - 0.2 * (x**2 + y**2))


def ruled(sheet, grey=170):
    sheet = sheet.copy()
    for start in range(20, 480, 40):
        sheet[start : start + 2] = np.minimum(sheet[start : start + 2], grey)
    return sheet


def boxed(sheet):
    sheet = sheet.copy()
    for rows, columns in (
        (slice(70, 73), slice(150, 490)),
        (slice(407, 410), slice(150, 490)),
        (slice(70, 410), slice(150, 153)),
        (slice(70, 410), slice(487, 490)),
    ):
        sheet[rows, columns] = 90
    return sheet


def specked(sheet):
    sheet, dice = sheet.copy(), np.random.default_rng(0)
    for y, x in dice.integers(0, (476, 636), (30, 2)):
        sheet[y : y + 4, x : x + 4] = 60
    return sheet


def seen_at_an_angle(sheet):
    """On a dark table, seen from the side."""
    here = np.float32([[0, 0], [640, 0], [640, 480], [0, 480]])
    there = np.float32([[150, 90], [820, 50], [900, 640], [60, 600]])
    view = cv2.getPerspectiveTransform(here, there)
    return cv2.warpPerspective(sheet.astype(np.float32), view, (960, 720), borderValue=55)


def turned(sheet, degrees=5):
    turn = cv2.getRotationMatrix2D((320, 240), degrees, 1)
    return cv2.warpAffine(
        sheet.astype(np.float32), turn, (640, 480), borderMode=cv2.BORDER_REPLICATE
    )


FAULTS = {
    "clean": lambda sheet: sheet,
    "shaded": shaded,
    "ruled": ruled,
    "boxed": boxed,
    "specked": specked,
    "at an angle": seen_at_an_angle,
    "shaded, at an angle": lambda sheet: seen_at_an_angle(shaded(sheet)),
    "turned": turned,
    "turned by 10": lambda sheet: turned(sheet, 10),
    "ruled and turned": lambda sheet: turned(ruled(sheet), -10),
    "a negative": lambda sheet: 255 - sheet,
}


@pytest.fixture(scope="module")
def samples():
    """The first sixty test digits, in [0, 1], and their labels."""
    images, labels = mnist.test_set()
    return images[:EACH].astype(np.float32) / 255, labels[:EACH]


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_pages_with_faults_are_read_as_the_digits_on_them(fault, samples, classifier):
    digits, labels = (each[:20] for each in samples)
    sheets = [np.clip(FAULTS[fault](page(digit)), 0, 255) / 255 for digit in digits]
    read = classifier.probabilities(
        np.stack([clean(sheet.astype(np.float32)).digit for sheet in sheets])
    )
    assert int((read.argmax(axis=1) == labels).sum()) >= 19  # as 57 of 60


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages of `../shared/cases`, a folder a fault."""
    if not PAGES.is_file():
        pytest.skip(f"the cases of pages are not shipped, and {PAGES} is absent")
    spec = importlib.util.spec_from_file_location("pages", PAGES)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
@pytest.mark.parametrize("first", [0, 5000])
def test_every_kind_of_page_is_read_right_nearly_always(first, pages, classifier, tmp_path):
    """A tenth of what `python -m tests.benchmarks pages` prints, by way of files."""
    images, labels = mnist.test_set()
    kinds = (*pages.FAULTS, "white-on-clear", "float-tiff")
    right = {}
    for kind in kinds:
        for number in range(first, first + FEW):
            digit, label = images[number] / 255, int(labels[number])
            pages.write(tmp_path, kind, digit, label, number)
        files = sorted((tmp_path / kind).iterdir())
        known = np.array([int(file.stem.split("-")[1]) for file in files])
        read = classifier.probabilities(np.stack([read_digit(file) for file in files]))
        right[kind] = int((read.argmax(axis=1) == known).sum())
    assert len(kinds) == 21
    assert {kind: n for kind, n in right.items() if n < FEW - 1} == {}


@pytest.mark.parametrize(
    ("name", "fault"),
    [("page", seen_at_an_angle), ("shadow", shaded), ("lines", boxed), ("specks", specked)],
)
def test_each_stage_says_whether_it_changed_anything_and_can_be_left_out(name, fault, samples):
    sheet = (fault(page(samples[0][0])) / 255).astype(np.float32)
    found = {stage.name: stage for stage in clean(sheet).stages}
    assert tuple(found) == STAGES
    assert found[name].changed
    without = {
        stage.name: stage for stage in clean(sheet, Corrections(without=frozenset({name}))).stages
    }
    assert not without[name].changed


@pytest.mark.slow
def test_a_digit_crossed_by_lines_keeps_its_strokes_whole(samples):
    digits, _ = samples
    for digit in digits[:20]:
        plain = clean((page(digit) / 255).astype(np.float32)).digit
        crossed = clean((ruled(page(digit)) / 255).astype(np.float32)).digit
        assert np.abs(plain - crossed).mean() < 0.02


def test_white_ink_on_transparency_is_ink(samples, tmp_path):
    digits, _ = samples
    for number, digit in enumerate(digits[:10]):
        alpha = cv2.resize((digit * 255).astype("uint8"), (240, 240))
        white = np.full((240, 240, 3), 255, "uint8")
        file = tmp_path / f"{number}.png"
        Image.fromarray(np.dstack([white, alpha])).save(file)
        assert np.abs(read_digit(file) - digit).mean() < 0.05


@pytest.mark.parametrize("scale", [1.0, 255.0, 40_000.0])
def test_a_picture_of_floats_is_read_in_any_range(samples, tmp_path, scale):
    digits, _ = samples
    sheet = page(digits[0]) / 255 * scale
    Image.fromarray(sheet.astype(np.float32)).save(tmp_path / "page.tif")
    plain = clean((page(digits[0]) / 255).astype(np.float32)).digit
    assert np.abs(read_digit(tmp_path / "page.tif") - plain).mean() < 0.02


def test_a_small_picture_on_grey_paper_loses_its_paper(samples):
    digits, _ = samples
    for digit in digits[:20]:
        grey = ((PAPER - digit * (PAPER - INK)) / 255).astype(np.float32)
        np.testing.assert_allclose(clean(grey).digit, digit, atol=0.02)


def two_on_a_page(samples):
    """Two digits, one above the other to the left, on one sheet."""
    digits, _ = samples
    sheet = np.full((700, 900), PAPER, np.float32)
    sheet[20:500, 0:640] = page(digits[0])
    other = sheet[400:640, 560:800]
    np.minimum(other, page(digits[1])[120:360, 200:440], out=other)
    return sheet / 255


def test_a_page_of_several_digits_is_doubted_until_it_is_cut_to_one_of_them(samples):
    sheet = two_on_a_page(samples)
    assert NOT_ALONE in clean(sheet).doubts
    for left, top, right, bottom in ((0.2, 0.15, 0.5, 0.55), (0.6, 0.55, 0.92, 0.95)):
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        assert NOT_ALONE not in clean(sheet, Corrections(corners=corners)).doubts


def test_the_digit_and_the_digits_beside_it_are_looked_for_once(samples, monkeypatch):
    looked_for, as_looked_for = [], specks._pieces

    def counted(ink):
        looked_for.append(ink.shape)
        return as_looked_for(ink)

    monkeypatch.setattr(specks, "_pieces", counted)
    assert NOT_ALONE in clean(two_on_a_page(samples)).doubts
    assert len(looked_for) == 1


def test_nothing_is_said_of_other_digits_where_all_is_left_on_the_page(samples):
    everything = Corrections(without=frozenset({"specks"}))
    assert NOT_ALONE not in clean(two_on_a_page(samples), everything).doubts


@pytest.mark.parametrize("fault", [lambda sheet: sheet, shaded, ruled, boxed, specked])
def test_lines_frames_and_specks_are_no_other_digits(samples, fault):
    digits, _ = samples
    for digit in digits[:FEW]:
        assert NOT_ALONE not in clean(fault(page(digit)) / 255).doubts


def test_a_digit_far_too_small_is_enlarged_and_doubted(samples):
    digits, _ = samples
    small = cv2.resize(page(digits[0]) / 255, (28, 28), interpolation=cv2.INTER_AREA)
    found = clean(small.astype(np.float32))
    assert found.doubts
    rows = np.flatnonzero((found.digit > 0.2).any(axis=1))
    assert np.ptp(rows) + 1 >= 17


@pytest.mark.parametrize("value", [0.0, 0.3, 1.0])
def test_an_even_sheet_shows_no_ink(value):
    with pytest.raises(ImageFileError, match="shows no ink"):
        clean(np.full((300, 200), value, np.float32))


@pytest.mark.parametrize(
    "shape", [(1, 400), (400, 1), (2, 2), (28, 30), (29, 27), (1, 5000), (5000, 2)]
)
def test_odd_shapes_are_read_or_refused_in_a_sentence(shape):
    noise = np.random.default_rng(1).random(shape).astype(np.float32)
    with suppress(ImageFileError):
        assert clean(noise).digit.shape == (28, 28)


# -- what a person corrects ------------------------------------------------------------------------


def grey(sheet):
    return np.clip(sheet / 255, 0, 1).astype(np.float32)


def test_nothing_corrected_is_the_same_as_nothing_said(samples):
    sheet = grey(ruled(page(samples[0][1])))
    np.testing.assert_array_equal(clean(sheet).digit, clean(sheet, Corrections()).digit)


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_picture_that_lies_is_turned_upright(turn, samples):
    sheet = grey(page(samples[0][0]))
    lying = np.ascontiguousarray(np.rot90(sheet, turn))
    found = clean(lying, Corrections(turn=turn))
    np.testing.assert_array_equal(found.digit, clean(sheet).digit)
    assert found.upright.shape == sheet.shape


def test_what_lies_outside_the_given_corners_is_not_read(samples, classifier):
    digits, labels = samples
    both = np.hstack([page(digits[0]), page(digits[1])])
    for number, (left, right) in enumerate(((0.0, 0.5), (0.5, 1.0))):
        corners = ((left, 0.0), (right, 0.0), (right, 1.0), (left, 1.0))
        digit = clean(grey(both), Corrections(corners=corners)).digit
        assert classifier.probabilities(digit)[0].argmax() == labels[number]


def test_corners_of_a_slanted_sheet_make_it_straight(samples):
    sheet = page(samples[0][0])
    seen = seen_at_an_angle(sheet)
    corners = (
        (150 / 960, 90 / 720),
        (820 / 960, 50 / 720),
        (900 / 960, 640 / 720),
        (60 / 960, 600 / 720),
    )
    found = clean(grey(seen), Corrections(corners=corners))
    assert np.abs(found.digit - clean(grey(sheet)).digit).mean() < 0.05


def test_a_higher_level_leaves_less_ink(samples):
    sheet = grey(shaded(page(samples[0][0])))
    found = clean(sheet)
    inked = [
        (clean(sheet, Corrections(level=level)).stages[-1].picture > 0.5).sum()
        for level in (found.level * 0.6, found.level, min(found.level * 1.5, 0.95))
    ]
    assert inked[0] > inked[1] > inked[2]


def test_a_level_above_all_ink_shows_no_ink(samples):
    with pytest.raises(ImageFileError, match="no ink"):
        clean(grey(page(samples[0][0])), Corrections(level=0.999))


def test_each_stage_has_the_digit_that_would_be_read_after_it(samples, classifier):
    digits, labels = samples
    found = clean(grey(specked(ruled(page(digits[0])))))
    read = classifier.probabilities(np.stack([stage.digit for stage in found.stages]))
    assert read[-1].argmax() == labels[0]
    np.testing.assert_array_equal(found.stages[-1].digit, found.digit)
    assert np.abs(found.before - found.digit).mean() > 0.05


# -- turned sheets ---------------------------------------------------------------------------------


def on_a_table(sheet, degrees):
    """The sheet turned clockwise on a dark table."""
    turn = cv2.getRotationMatrix2D((320, 240), -degrees, 1)
    turn[:, 2] += (130, 210)
    return cv2.warpAffine(sheet.astype(np.float32), turn, (900, 900), borderValue=50)


@pytest.mark.parametrize("degrees", [0, 10, 30, 44, 45, 46, 60, 80])
def test_a_sheet_turned_on_a_table_has_four_corners_of_its_own(degrees, samples):
    straight = clean(grey(page(samples[0][0]))).digit
    digit = clean(grey(on_a_table(page(samples[0][0]), degrees))).digit
    turns = [np.abs(straight - np.rot90(digit, k)).mean() for k in range(4)]
    shifts = [
        np.abs(straight - np.roll(np.rot90(digit, k), 1, axis=(k + 1) % 2)).mean() for k in range(4)
    ]
    assert min(turns + shifts) < 0.05


@pytest.mark.parametrize("degrees", [-12, -5, 3, 10])
def test_ruled_paper_is_turned_until_its_lines_are_level(degrees, samples):
    sheet = grey(turned(ruled(page(samples[0][0])), -degrees))
    assert tilt(sheet) == pytest.approx(degrees, abs=0.5)
    plain = clean(grey(page(samples[0][0]))).digit
    assert np.abs(clean(sheet).digit - plain).mean() < 0.04


def test_a_digit_alone_does_not_turn_its_paper(samples):
    assert all(tilt(grey(page(digit))) == 0 for digit in samples[0][:20])
