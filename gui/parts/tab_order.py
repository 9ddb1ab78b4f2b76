"""Where the keys go: Tab from control to control, and on from one that is gone."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QLayout, QWidget


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


class FocusHeir(QObject):
    """Gives the focus of widgets that are hidden or disabled while they have it to another one.

    Qt gives it to the next in the order of Tab, which may belong to something else, and Space
    would then press that.
    """

    def __init__(self, leaving: Sequence[QWidget], heirs: Sequence[QWidget]) -> None:
        """Watch `leaving`; the first of `heirs` that can have the focus by then gets it."""
        super().__init__(heirs[0])
        self._leaving, self._heirs = tuple(leaving), tuple(heirs)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old not in self._leaving or new is None or (old.isVisible() and old.isEnabled()):
            return
        heir = next((it for it in self._heirs if it.isVisible() and it.isEnabled()), None)
        if heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
