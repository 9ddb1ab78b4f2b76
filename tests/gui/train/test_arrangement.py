"""Where the parts of the training tab lie, at every size of the window."""

import re

import pytest

from gui.parts.arrangement import Room
from gui.train.arrangement import arrange, tiles_in

ROOM = Room(headline=62, line=34, tile_words=27, legend=81)
SIZES = [(960, 552), (1280, 712), (1920, 992), (2560, 1352), (3840, 2072)]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_and_nothing_is_outside(size):
    places = arrange(*size, ROOM)
    parts = [getattr(places, name) for name in places.__dataclass_fields__]
    for number, part in enumerate(parts):
        assert part.left() >= 0
        assert part.top() >= 0
        assert part.right() < size[0]
        assert part.bottom() < size[1]
        assert not any(part.intersects(other) for other in parts[number + 1 :])


@pytest.mark.parametrize("size", SIZES)
def test_the_squares_are_equal_and_large_and_tiles_are_not_small(size):
    places = arrange(*size, ROOM)
    assert places.canvas.size().width() == places.canvas.size().height()
    assert places.heatmap.height() == places.canvas.height()
    assert places.heatmap.top() == places.canvas.top()
    assert places.canvas.height() >= 196
    tiles = tiles_in(places.strip.width())
    assert 6 <= tiles <= 10
    assert (places.strip.width() - (tiles - 1) * 8) // tiles >= 96


@pytest.mark.parametrize("size", [(960, 640), (1024, 700), (1280, 800)])
def test_the_legend_of_the_curves_is_whole(person, size):
    """A line a curve where both do not fit into one."""
    person.window.resize(*size)
    person.go_to("Train")
    legend = person.find("curvesLegend")
    lines = re.sub(r"<(?!br)[^>]*>", "", legend.text()).replace("&nbsp;", " ").split("<br>")
    assert sum("validation (held out)" in line for line in lines) == 1
    for line in lines:
        assert legend.fontMetrics().horizontalAdvance(line) <= legend.width()
    assert legend.height() >= len(lines) * legend.fontMetrics().height()
