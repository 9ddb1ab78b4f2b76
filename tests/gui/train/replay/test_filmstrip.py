"""The words of the strip of moments: as many as there is room for."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from engine.training.moments import Moment
from gui.parts.arrangement import STEP
from gui.train.replay.filmstrip import have_room

MOMENTS = (Moment(0), Moment(0, 128), Moment(10))


@pytest.mark.parametrize("read", ["4", "an aubergine, ripe"])
def test_what_was_read_is_said_as_a_sentence_where_it_fits_beside_the_longest_moment(qapp, read):
    font = qapp.font()
    bold = QFont(font)
    bold.setBold(True)
    needed = QFontMetrics(bold).horizontalAdvance(f"128 steps reads {read}")
    narrow, wide = (3 * (needed + apart) + 2 * STEP for apart in (-STEP, STEP))
    assert not have_room(MOMENTS, {"1", read}, narrow, font)
    assert have_room(MOMENTS, {"1", read}, wide, font)
