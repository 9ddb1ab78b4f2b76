"""The outline of ink over a map: where a digit's pixels pass half of full brightness."""

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.5
"""Brightness that the outline follows: the middle of an anti-aliased edge."""

_RAISED = 1.1  # of the level: what lies just on it would have an outline without a width

# Corners of a cell clockwise from the top left are bits 1, 2, 4, 8 where they are bright. Edges:
# 0 top, 1 right, 2 bottom, 3 left. Each case: the pairs of edges that a piece of outline joins; in
# the two ambiguous ones (5 and 10) bright corners stay apart, as strokes that only touch should.
_JOINS: tuple[tuple[tuple[int, int], ...], ...] = (
    (),
    ((3, 0),),
    ((0, 1),),
    ((3, 1),),
    ((1, 2),),
    ((3, 0), (1, 2)),
    ((0, 2),),
    ((3, 2),),
    ((2, 3),),
    ((2, 0),),
    ((0, 1), (2, 3)),
    ((2, 1),),
    ((1, 3),),
    ((1, 0),),
    ((0, 3),),
    (),
)
_TABLE = np.full((16, 2, 2), -1)
for _case, _pairs in enumerate(_JOINS):
    _TABLE[_case, : len(_pairs)] = np.array(_pairs).reshape(-1, 2)


def outline(pixels: NDArray[np.floating], level: float = LEVEL) -> NDArray[np.float32]:
    """Pieces of the line along which an image has the brightness `level`, by marching squares.

    Linear between the centres of pixels (Lorensen, Cline 1987, in two dimensions). Outside the
    image lies the background, so that ink at the edge has an outline too. A thin stroke between two
    rows of pixels may leave less than the level in each of them: there the two count together.

    Args:
        pixels: `(H, W)`, ink bright.
        level: in the unit of `pixels`.

    Returns:
        float32 `(pieces, 2, 2)`: start and end as (x, y), the pixel in row i and column j covering
        x from j to j + 1 and y from i to i + 1. None where the image is all dark.
    """
    image = _with_split_strokes(np.pad(np.asarray(pixels, np.float64), 2), level)[1:-1, 1:-1]
    above = image >= level
    corners = above[:-1, :-1], above[:-1, 1:], above[1:, 1:], above[1:, :-1]
    cases = np.sum([corner.astype(np.int64) << bit for bit, corner in enumerate(corners)], axis=0)
    rows, columns = np.nonzero((cases > 0) & (cases < 15))
    joins, crossings = _TABLE[cases[rows, columns]], _crossings(image, level)
    pieces = []
    for number in (0, 1):  # at most two pieces a cell
        start, end = joins[:, number].T
        there = start >= 0
        i, j = rows[there], columns[there]
        ends = [crossings[edge[there], i, j] for edge in (start, end)]
        pieces.append(np.stack(ends, axis=1))
    found = np.concatenate(pieces)
    # The padding shifts by one pixel; centres of pixels lie at half numbers.
    return np.asarray(found - 0.5, np.float32)


def _with_split_strokes(image: NDArray[np.float64], level: float) -> NDArray[np.float64]:
    """The image with both pixels above the level where a thin stroke is split between the two.

    It is where together they reach the level and what lies beside them is darker: the edge of a
    broad stroke has brighter ink beside it. A single pair is how a broad stroke ends.
    """
    raised = image.copy()
    for seen, changed in ((image, raised), (image.T, raised.T)):  # across rows, across columns
        before, one, other, after = (seen[k : len(seen) - 3 + k] for k in range(4))
        least = np.minimum(one, other)
        split = (least >= level / 2) & (np.maximum(one, other) < _RAISED * level)
        split &= (before <= least) & (after <= least)
        beside = np.pad(split, ((0, 0), (1, 1)))
        split &= beside[:, :-2] | beside[:, 2:]
        for pixels in (changed[1:-2], changed[2:-1]):
            pixels[split] = _RAISED * level
    return raised


def _crossings(image: NDArray[np.float64], level: float) -> NDArray[np.float64]:
    """Where each edge of each cell crosses the level, `(4, cells down, cells across, 2)`.

    As (x, y) of the padded image; a number without meaning where an edge does not cross it.
    """
    rows, columns = (np.arange(side, dtype=np.float64) for side in image.shape)
    with np.errstate(divide="ignore", invalid="ignore"):
        level_part = (level - image[:, :-1]) / np.diff(image, axis=1)
        upright_part = (level - image[:-1]) / np.diff(image, axis=0)
    level_edges = np.stack(np.broadcast_arrays(columns[:-1] + level_part, rows[:, None]), axis=-1)
    upright_edges = np.stack(
        np.broadcast_arrays(columns[None, :], rows[:-1, None] + upright_part), axis=-1
    )
    return np.stack(
        [level_edges[:-1], upright_edges[:, 1:], level_edges[1:], upright_edges[:, :-1]]
    )
