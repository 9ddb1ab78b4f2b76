"""From a photograph or scan of a handwritten digit to what a digit network reads, stage by stage.

Each stage takes what the one before left, can be left out, and shows its result, so that a person
can see where a picture went wrong. Brightness is in [0, 1] throughout: paper bright until `ink`,
which is 0 where there is paper and up to 1 where there is ink.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal, get_args

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import ImageFileError
from engine.ink import BOX, CENTRE, SIZE, Pixels

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]
StageName = Literal["page", "shadow", "lines", "specks"]
STAGES: tuple[StageName, ...] = get_args(StageName)

WORKING_SIDE = 1024  # pixels; more of a page than that says nothing more about a digit of 20
FAINTEST = 0.05  # contrast below which there is no ink
_PAGE_AREA = (0.2, 0.97)  # part of the picture that a page on a table covers
_SOLID = 0.9  # of its convex hull that a sheet fills
_SHADED = (1.0, 0.75, 0.55)  # levels, as parts of Otsu's: a sheet's corners may lie in shadow
_LINE = (0.5, 0.6)  # length of a ruled line, as part of width and height
_EDGE = 0.1  # of brightness, from a sheet to what it lies on
_ROUND = 1e-3
_PLAIN_PAPER, _FULL_INK = 0.02, 0.9  # what MNIST's own pictures have at most, and at least
_SEEN = 0.2  # brightness of ink that makes a digit as large as it looks
_BOXED = (14, 24)  # longest side of a digit, in pixels of 28, that is left as it is
_FEWEST = 12  # pixels of a digit in a larger picture, below which it is a guess
TOO_SMALL = "The digit in the picture is very small; a larger picture is read better."


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """What one stage did.

    Attributes:
        name: of the stage.
        picture: after it, float32 `(H, W)` in [0, 1].
        changed: whether it changed anything.
    """

    name: StageName
    picture: Grey
    changed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Cleaned:
    """A digit, and how it came about.

    Attributes:
        digit: float32 `(28, 28)` in [0, 1], ink bright.
        stages: what was done, in order.
        doubts: what is odd about the result, a sentence each; empty if it looks like a digit.
    """

    digit: Pixels
    stages: tuple[Stage, ...] = ()
    doubts: tuple[str, ...] = field(default=())


def clean(grey: Grey, *, without: Collection[StageName] = ()) -> Cleaned:
    """Find the digit in a picture.

    Args:
        grey: float32 `(H, W)` in [0, 1]; bright ink on dark ground will do too.
        without: stages to leave out.

    Raises:
        ImageFileError: there is no ink.
    """
    if grey.shape == (SIZE, SIZE):
        return _as_mnist_size(grey)
    stages: list[Stage] = []

    def stage(name: StageName, before: Grey, after: Grey) -> Grey:
        chosen = before if name in without else after
        changed = chosen.shape != before.shape or bool(np.abs(chosen - before).max() > _ROUND)
        stages.append(Stage(name, chosen, changed))
        return chosen

    picture = _working_size(grey)
    picture = stage("page", picture, page(picture))
    picture = paper_bright(picture)
    ink = 1 - stage("shadow", picture, without_shadow(picture))
    ink = _denoised(ink - _paper_level(ink))
    if float(np.percentile(ink, 99.9)) < FAINTEST and float(ink.max()) < 2 * FAINTEST:
        raise ImageFileError("shows no ink; open a picture of a digit.")
    bare = without_lines(ink)
    ink = stage("lines", ink, bare if bare.max() > FAINTEST else ink)  # a 1 may be all there is
    ink = stage("specks", ink, without_specks(ink))
    return Cleaned(*_placed(ink, tuple(stages)))


# -- stages ----------------------------------------------------------------------------------------


def page(picture: Grey) -> Grey:
    """The sheet alone, seen straight from above, where one lies on something darker."""
    level, _ = cv2.threshold(_bytes(picture), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    for part in _SHADED:
        corners = _sheet(picture, level / 255 * part)
        if corners is not None:
            return _from_above(picture, corners)
    return picture


def _sheet(picture: Grey, level: float) -> NDArray[np.float32] | None:
    """The four corners of what is brighter than `level`, if that is a sheet on darker ground."""
    border = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
    if float(np.mean(border > level)) > 0.5:
        return None
    size = _odd(min(picture.shape) // 60)
    bright = (picture > level).astype(np.uint8)
    bright = cv2.morphologyEx(bright, cv2.MORPH_OPEN, np.ones((size, size), np.uint8))
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    largest = max(outlines, key=cv2.contourArea)
    hull = cv2.convexHull(largest)
    area = cv2.contourArea(hull)
    if cv2.contourArea(largest) < _SOLID * area:
        return None  # a bright digit, perhaps, and no sheet
    corners = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, closed=True), closed=True)
    if not _PAGE_AREA[0] < area / picture.size < _PAGE_AREA[1] or len(corners) != 4:
        return None
    if _step_at(picture, hull) < _EDGE:
        return None  # light that fades has no edge
    found: NDArray[np.float32] = corners.reshape(4, 2).astype(np.float32)
    return found


def _step_at(picture: Grey, hull: NDArray[np.int32]) -> float:
    """How much brighter a picture is just within an outline than just outside."""
    inside = cv2.drawContours(np.zeros(picture.shape, np.uint8), [hull], -1, 1, cv2.FILLED)
    near = np.ones((9, 9), np.uint8)
    within = (inside - cv2.erode(inside, near)).astype(bool)
    outside = (cv2.dilate(inside, near) - inside).astype(bool)
    if not within.any() or not outside.any():
        return 0.0
    return float(np.median(picture[within]) - np.median(picture[outside]))


def _from_above(picture: Grey, corners: NDArray[np.float32]) -> Grey:
    """The quadrangle between four corners as a rectangle, a little inside its edges."""
    sums, differences = corners.sum(axis=1), np.diff(corners, axis=1).ravel()
    ordered = corners[
        [sums.argmin(), differences.argmin(), sums.argmax(), differences.argmax()]
    ]  # top left, top right, bottom right, bottom left
    sides = np.hypot(*(ordered - np.roll(ordered, 1, axis=0)).T)  # left, top, right, bottom
    wide, tall = round(max(sides[1], sides[3])), round(max(sides[0], sides[2]))
    inset = 0.02 * min(wide, tall)
    target = np.array(
        [
            [-inset, -inset],
            [wide + inset, -inset],
            [wide + inset, tall + inset],
            [-inset, tall + inset],
        ],
        np.float32,
    )
    view = cv2.getPerspectiveTransform(ordered, target)
    seen: Grey = cv2.warpPerspective(picture, view, (wide, tall), flags=cv2.INTER_AREA)
    return seen


def paper_bright(picture: Grey) -> Grey:
    """The picture, or its negative where the ink is bright."""
    border = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
    return (
        picture
        if np.median(border) > np.median([0.5, picture.max(), picture.min()])
        else 1 - picture
    )


def without_shadow(picture: Grey) -> Grey:
    """Divided by the brightness that the paper has there: even light, white paper."""
    factor = max(min(picture.shape) / 120, 1.0)
    small = cv2.resize(picture, None, fx=1 / factor, fy=1 / factor, interpolation=cv2.INTER_AREA)
    size = _odd(int(min(small.shape) * 0.3))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    steady = cv2.medianBlur(_bytes(small), 3).astype(np.float32) / 255
    paper = cv2.morphologyEx(steady, cv2.MORPH_CLOSE, disc, borderType=cv2.BORDER_REPLICATE)
    paper = cv2.GaussianBlur(paper, (0, 0), size / 6, borderType=cv2.BORDER_REPLICATE)
    paper = cv2.resize(paper, picture.shape[::-1], interpolation=cv2.INTER_LINEAR)
    even: Grey = np.clip(picture / np.maximum(paper, 0.02), 0, 1).astype(np.float32)
    return even


def without_lines(ink: Grey) -> Grey:
    """Without thin straight lines that go across: ruled or squared paper, margins, boxes."""
    left = ink.copy()
    level = threshold(ink) * 0.5  # lines may be fainter than ink
    faint = float(np.median(ink[ink > FAINTEST / 2])) if (ink > FAINTEST / 2).any() else level
    for cut in sorted({level, min(level, faint * 0.7)}):
        for mask, axis in ((left > cut, 0), (left > cut, 1)):
            lines = _lines(mask, axis)
            if lines.any():
                left = _erased(left, lines, axis)
    return left


def _lines(mask: Mask, axis: int) -> Mask:
    """Thin long runs of a mask: level ones for axis 0, upright ones for axis 1."""
    across = mask.T if axis else mask
    length = max(int(across.shape[1] * _LINE[axis]), 8)
    thick = max(3, min(mask.shape) // 60)
    # A line drawn by hand or seen at an angle is not quite level: look at it a little blurred.
    fat = cv2.dilate(across.astype(np.uint8), np.ones((3, 1), np.uint8))
    long = cv2.morphologyEx(fat, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(long)
    thin = np.zeros_like(across)
    for number in range(1, count):
        if stats[number, cv2.CC_STAT_HEIGHT] <= thick + 2:
            thin |= labels == number
    thin = cv2.dilate(thin.astype(np.uint8), np.ones((3, 1), np.uint8)).astype(bool)
    return thin.T if axis else thin


def _erased(ink: Grey, lines: Mask, axis: int) -> Grey:
    """The ink with each line filled in from what lies on both of its sides."""
    source, cut = (ink.T, lines.T) if axis else (ink, lines)
    rows = np.arange(len(source))[:, None]
    above = np.maximum.accumulate(np.where(cut, -1, rows), axis=0)
    below = np.minimum.accumulate(np.where(cut, len(source), rows)[::-1], axis=0)[::-1]
    columns = np.arange(source.shape[1])[None, :]
    over = np.where(above >= 0, source[np.clip(above, 0, None), columns], 0)
    under = np.where(below < len(source), source[np.clip(below, None, len(source) - 1), columns], 0)
    filled = np.where(cut, np.minimum(over, under), source).astype(np.float32)
    return filled.T.copy() if axis else filled


def without_specks(ink: Grey) -> Grey:
    """Only the digit: the largest piece of ink, and what is large enough to belong to it."""
    level = threshold(ink)
    mask = (ink > level).astype(np.uint8)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(mask)
    if count < 3:
        return ink
    areas = stats[1:, cv2.CC_STAT_AREA].astype(float)
    weights = areas * _middle_weight(centres[1:], mask.shape) * _not_a_frame(stats[1:], mask.shape)
    main = int(weights.argmax())
    box = stats[1 + main]
    keep = [1 + main]
    for number in range(1, count):
        if number not in keep and _belongs(stats[number], box):
            keep.append(number)
    near = cv2.dilate(np.isin(labels, keep).astype(np.uint8), np.ones((5, 5), np.uint8))
    others = (labels > 0) & ~np.isin(labels, keep)
    alone: Grey = np.where((near > 0) & ~others, ink, 0).astype(np.float32)
    return alone


def _middle_weight(centres: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """1 in the middle, less towards the edges: a digit is what the picture was taken of."""
    away = np.abs(centres / np.array(shape[::-1]) - 0.5).max(axis=1)
    return np.clip(1.2 - away, 0.3, 1.0)


def _not_a_frame(stats: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Little for what lies along an edge of the picture, or is a thin frame around others."""
    x, y, w, h, area = stats.T
    touches = (x <= 1) | (y <= 1) | (x + w >= shape[1] - 1) | (y + h >= shape[0] - 1)
    hollow = area / (w * h) < 0.06
    return np.where(touches | hollow, 0.02, 1.0)


def _belongs(piece: NDArray[np.int32], digit: NDArray[np.int32]) -> bool:
    """Whether a piece of ink is part of the digit: not tiny, and not far away."""
    x, y, w, h, area = (int(v) for v in piece)
    left, top, wide, tall, main = (int(v) for v in digit)
    reach = 0.35 * max(wide, tall)
    apart = max(left - (x + w), x - (left + wide), top - (y + h), y - (top + tall), 0)
    return area >= 0.03 * main and apart <= reach and max(w, h) <= 1.5 * max(wide, tall)


def threshold(ink: Grey) -> float:
    """What parts ink from paper: the two groups whose means lie farthest apart for their sizes.

    Otsu 1979, IEEE Trans. SMC 9(1), 62-66; halfway between the groups, as one is far smaller.
    """
    level, _ = cv2.threshold(_bytes(ink), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    part = ink > level / 255
    if not part.any() or part.all():
        return level / 255
    return float((ink[part].mean() + ink[~part].mean()) / 2)


# -- the 28 x 28 result ----------------------------------------------------------------------------


def _placed(
    ink: Grey, stages: tuple[Stage, ...]
) -> tuple[Pixels, tuple[Stage, ...], tuple[str, ...]]:
    level = threshold(ink)
    rows, columns = (np.flatnonzero((ink > level).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        raise ImageFileError("shows no ink; open a picture of a digit.")
    cut = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    pen = float(cut[cut > level].mean())
    paper = level * 0.5  # paper is never quite even: its brighter half is paper too
    cut = np.clip((cut - paper) / max(pen - paper, 1e-6), 0, 1).astype(np.float32)
    return in_box(cut), stages, _doubts(cut)


def in_box(cut: Grey) -> Pixels:
    """Ink cut to its edges, as MNIST has it: 20-px box, centre of mass at 14.0."""
    scale = BOX / max(cut.shape)
    height, width = (max(1, round(side * scale)) for side in cut.shape)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.clip(cv2.resize(cut, (width, height), interpolation=method), 0, 1)
    small /= max(float(small.max()), 1e-6)
    digit = np.zeros((SIZE, SIZE), np.float32)
    top, left = _start(small.sum(axis=1)), _start(small.sum(axis=0))
    digit[top : top + height, left : left + width] = small
    return digit


def _start(profile: NDArray[np.float32]) -> int:
    """Where a side of the box begins, so that its centre of mass is nearest to 14.0."""
    mass = float(profile @ np.arange(len(profile)) / profile.sum())
    return int(np.clip(round(CENTRE - mass), 0, SIZE - len(profile)))


def _as_mnist_size(grey: Grey) -> Cleaned:
    """A picture of 28 x 28: as it is, but for grey paper and for ink of another size."""
    ink = 1 - paper_bright(grey)
    paper = _paper_level(ink)
    if paper > _PLAIN_PAPER or 0 < ink.max() < _FULL_INK:
        ink = np.clip(ink - paper, 0, 1)
        ink = ink / ink.max() if ink.max() > FAINTEST else np.zeros_like(ink)
    rows, columns = (np.flatnonzero((ink > _SEEN).any(axis=axis)) for axis in (1, 0))
    longest = max(np.ptp(rows), np.ptp(columns)) + 1 if len(rows) else BOX
    if _BOXED[0] <= longest <= _BOXED[1]:
        return Cleaned(np.asarray(ink, np.float32))
    cut = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].astype(np.float32)
    return Cleaned(in_box(cut), (), (TOO_SMALL,) if longest < _BOXED[0] else ())


def _doubts(cut: Grey) -> tuple[str, ...]:
    return (TOO_SMALL,) if max(cut.shape) < _FEWEST else ()


# -- small change ----------------------------------------------------------------------------------


def _working_size(grey: Grey) -> Grey:
    factor = WORKING_SIDE / max(grey.shape)
    if factor >= 1:
        return np.asarray(grey, np.float32)
    height, width = (max(1, round(side * factor)) for side in grey.shape)  # a strip stays one
    smaller: Grey = cv2.resize(
        np.asarray(grey, np.float32), (width, height), interpolation=cv2.INTER_AREA
    )
    return smaller


def _denoised(ink: Grey) -> Grey:
    size = 5 if min(ink.shape) >= 200 else 3
    if min(ink.shape) < 60:
        return np.clip(ink, 0, 1)
    smooth: Grey = cv2.medianBlur(np.clip(ink, 0, 1), size)
    return smooth if smooth.max() > FAINTEST else np.clip(ink, 0, 1)  # a dot may be all there is


def _paper_level(ink: Grey) -> float:
    """The ink of the paper itself: what most of the border has."""
    border = np.concatenate([ink[0], ink[-1], ink[:, 0], ink[:, -1]])
    return float(np.median(border))


def _bytes(picture: Grey) -> NDArray[np.uint8]:
    return np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)


def _odd(size: int) -> int:
    return max(size, 1) | 1
