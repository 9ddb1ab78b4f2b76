"""What F1 has to say of a widget: its name, a text, and a page."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from gui.help.texts import FIRST_PAGE, METHOD, PAGE_OF, TEXTS


@dataclass(frozen=True, slots=True)
class Help:
    """The answer to F1.

    Attributes:
        title: what the control is called.
        text: what it does.
        page: id of the page that says more.
    """

    title: str
    text: str
    page: str


def help_on(widget: QWidget | None, method: str) -> Help:
    """What there is to say of a control.

    Args:
        widget: the control, or a part of one; None: nothing special.
        method: id of the method that is chosen: its page is that of the map.
    """
    text, title = "", ""
    for each in _outwards(widget):
        text = text_of(each)
        if text:
            title = _name_of(each)
            break
    names = (each.objectName() for each in _outwards(widget))
    found = next((PAGE_OF[name] for name in names if name in PAGE_OF), "")
    page = method if found == METHOD else found or FIRST_PAGE
    return Help(title, text, page)


def text_of(widget: QWidget) -> str:
    """What a control itself says: by its own "What's this", the table of texts, or its tool tip."""
    return widget.whatsThis() or TEXTS.get(widget.objectName(), "") or widget.toolTip()


def _name_of(widget: QWidget) -> str:
    words = widget.property("text")
    return widget.accessibleName() or (words.replace("&", "") if isinstance(words, str) else "")


def _outwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


class Pointed(QObject):
    """Knows what F1 is about: what is under the pointer, or what has the focus.

    Who goes through the window by keys leaves the pointer where it is.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        """Watch where the focus goes."""
        super().__init__(parent)
        self._pointer = QCursor.pos()
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Within a window; that another one comes to the front is nobody's choice of a control."""
        if old is not None and now is not None and old.window() is now.window():
            self._pointer = QCursor.pos()

    @property
    def widget(self) -> QWidget | None:
        """What is meant now."""
        if QCursor.pos() != self._pointer:
            under = QApplication.widgetAt(QCursor.pos())
            if under is not None:
                return under
        return QApplication.focusWidget()
