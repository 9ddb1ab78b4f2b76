"""The outline of ink over a map: where a digit's pixels pass half of full brightness."""

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.5
"""Brightness that the outline follows: the middle of an anti-aliased edge."""

# Of the level: to what split pixels are raised, as just on it an outline would have no width; and
# how bright one of them may be to count as split: the brighter, the less the other is raised.
_RAISED, _WHOLE = 1.1, 1.4

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
    rows or columns of pixels may leave less than the level in each: there the two count together.

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
    """The image with both pixels raised where a thin stroke is split between the two.

    A pair is split where together it reaches the level and what lies beyond it is far darker: the
    edge of a broad stroke has brighter ink beyond. It counts if the stroke goes on to both sides,
    or to another such pair: a single one, with ink on one side, is how a broad stroke ends.
    """
    raised, bright = image.copy(), image >= level
    for seen, changed, ink in ((image, raised, bright), (image.T, raised.T, bright.T)):
        before, one, other, after = (seen[k : len(seen) - 3 + k] for k in range(4))
        least, most = np.minimum(one, other), np.maximum(one, other)
        split = (least >= level / 2) & (most < _WHOLE * level)
        split &= np.maximum(before, after) <= least / 2
        pairs = np.zeros_like(ink)
        pairs[1:-2] |= split
        pairs[2:-1] |= split
        behind, ahead = _beside(pairs)
        split &= ahead | behind | np.logical_and(*_beside(ink | pairs))
        weight = np.clip((_WHOLE - most / level) / (_WHOLE - 1), 0, 1) * split
        for pixels, own in ((changed[1:-2], one), (changed[2:-1], other)):
            np.maximum(pixels, own + weight * (_RAISED * level - own), out=pixels)
    return raised


def _beside(mask: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For the pair of rows i + 1 and i + 2: whether a column behind, or ahead, `mask` is true.

    It is looked for in these rows and in those next to them, as strokes may lie at a slant.
    """
    near = np.logical_or.reduce([mask[k : len(mask) - 3 + k] for k in range(4)])
    padded = np.pad(near, ((0, 0), (1, 1)))
    return padded[:, :-2], padded[:, 2:]


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
