"""The outline of ink over a map: where a digit's pixels pass half of full brightness."""

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.5
"""Brightness that the outline follows: the middle of an anti-aliased edge."""

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


def outline(pixels: NDArray[np.floating], level: float = LEVEL) -> NDArray[np.float32]:
    """Pieces of the line along which an image has the brightness `level`, by marching squares.

    Linear between the centres of pixels (Lorensen, Cline 1987, in two dimensions). Outside the
    image lies the background, so that ink at the edge has an outline too.

    Args:
        pixels: `(H, W)`, ink bright.
        level: in the unit of `pixels`.

    Returns:
        float32 `(pieces, 2, 2)`: start and end as (x, y), the pixel in row i and column j covering
        x from j to j + 1 and y from i to i + 1. None where the image is all dark.
    """
    image = np.pad(np.asarray(pixels, np.float64), 1)
    above = image >= level
    corners = above[:-1, :-1], above[:-1, 1:], above[1:, 1:], above[1:, :-1]
    cases = sum(corner.astype(np.int8) << bit for bit, corner in enumerate(corners))
    pieces = []
    for case in np.unique(cases):
        cells = np.nonzero(cases == case)
        for joined in _JOINS[int(case)]:
            ends = [_crossing(image, level, edge, cells) for edge in joined]
            pieces.append(np.stack(ends, axis=1))
    found = np.concatenate(pieces) if pieces else np.zeros((0, 2, 2))
    # The padding shifts by one pixel; centres of pixels lie at half numbers.
    return np.asarray(found - 0.5, np.float32)


def _crossing(
    image: NDArray[np.float64], level: float, edge: int, cells: tuple[NDArray[np.intp], ...]
) -> NDArray[np.float64]:
    """Where an edge of each cell crosses the level, `(cells, 2)` as (x, y) of the padded image."""
    rows, columns = cells
    top, left = rows + (edge == 2), columns + (edge == 1)
    level_edge = edge in (0, 2)
    first = image[top, left]
    second = image[top, left + 1] if level_edge else image[top + 1, left]
    part = (level - first) / (second - first)
    return np.stack([left + part, top] if level_edge else [left, top + part], axis=1)
