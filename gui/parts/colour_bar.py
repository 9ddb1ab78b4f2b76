"""A colour bar: which value a colour of a map stands for."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from engine.render import Ground, View, lookup_table
from engine.words import number
from gui.parts.pictures import image_of

BAR_WIDTH = 14
_GAP = 5  # between the bar and its numbers


def legend_width(metrics: QFontMetrics) -> int:
    """Pixels that the bar and its numbers take."""
    return BAR_WIDTH + _GAP + metrics.horizontalAdvance("−0.0000")


def paint_legend(
    painter: QPainter,
    place: QRectF,
    view: View,
    low: float,
    high: float,
    *,
    ground: Ground = "light",
) -> None:
    """Paint the bar along the left edge of `place`, with its ends and middle as numbers.

    The numbers have the colour of the painter's pen, and stay within the height of the bar.
    """
    bar = QRectF(place.topLeft(), place.bottomLeft())
    bar.setWidth(BAR_WIDTH)
    painter.drawImage(bar, _bar_image(view, ground))
    height = painter.fontMetrics().height()
    left = bar.right() + _GAP
    for y, value in (
        (bar.top(), high),
        (bar.center().y(), (low + high) / 2),
        (bar.bottom(), low),
    ):
        top = min(max(y - height / 2, bar.top()), bar.bottom() - height)
        room = QRectF(left, top, place.right() - left, height)
        _paint_number(painter, room, number(value, sign=view == "signed"))


def _paint_number(painter: QPainter, room: QRectF, text: str) -> None:
    """Paint it narrower where there is no room: "1.2e−07" without its end is another number."""
    aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    wide = max(float(painter.fontMetrics().horizontalAdvance(text)) + 1, room.width())
    painter.save()
    painter.translate(room.topLeft())
    painter.scale(room.width() / wide, 1)
    painter.drawText(QRectF(0, 0, wide, room.height()), aligned, text)
    painter.restore()


@cache
def _bar_image(view: View, ground: Ground) -> QImage:
    """The colours of a view, the highest value on top, one pixel each."""
    return image_of(lookup_table(view, ground)[::-1, None])
