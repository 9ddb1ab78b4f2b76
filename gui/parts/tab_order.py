"""The order in which Tab goes from control to control: as they were laid out."""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def in_layout_order(widget: QWidget) -> Iterator[QWidget]:
    """What Tab can reach of a widget and of what its layouts hold, hidden or not."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif (layout := widget.layout()) is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inside, within = (None, None) if item is None else (item.widget(), item.layout())
        if inside is not None:
            yield from in_layout_order(inside)
        elif within is not None:
            yield from _of_layout(within)


def set_tab_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go through these parts, one after the other."""
    for before, after in pairwise(chain.from_iterable(map(in_layout_order, parts))):
        QWidget.setTabOrder(before, after)
