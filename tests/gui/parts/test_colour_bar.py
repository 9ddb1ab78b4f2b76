"""The numbers at the colour bar: none is cut to another one."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from gui.parts.colour_bar import legend_width, paint_legend


def painted(low, high):
    """The legend in exactly the room that it asks for."""
    image = QImage(400, 120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    place = QRectF(0, 0, legend_width(painter.fontMetrics()), 120)
    paint_legend(painter, place, "signed", low, high)
    painter.end()
    assert image.copy(int(place.right()) + 1, 0, 300, 120).allGray()  # nothing beside its room
    return image


@pytest.mark.parametrize(
    ("one", "other"), [(0.00684, 0.00689), (0.000123, 0.000129), (1.23e-5, 1.23e-7)]
)
def test_the_last_digits_of_small_values_are_seen(qapp, one, other):
    assert painted(-one, 1) != painted(-other, 1)
