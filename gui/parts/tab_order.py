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
    """By numbers, as `itemAt` leaves a wrapper that does not hear when its item is deleted.

    What C++ makes at the same place in memory later would then be taken for that item.
    """
    holder, direct = layout.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    widgets = [] if holder is None else holder.findChildren(QWidget, options=direct)
    layouts = [each for each in layout.children() if isinstance(each, QLayout)]
    parts: list[QWidget | QLayout] = [*widgets, *layouts]
    for each in sorted(parts, key=layout.indexOf):
        if layout.indexOf(each) < 0:
            continue  # it lies elsewhere
        yield from in_layout_order(each) if isinstance(each, QWidget) else _of_layout(each)


def set_tab_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go through these parts, one after the other."""
    for before, after in pairwise(chain.from_iterable(map(in_layout_order, parts))):
        QWidget.setTabOrder(before, after)
