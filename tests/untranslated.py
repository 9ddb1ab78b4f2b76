"""`python -m tests.untranslated`: what the real window says without `tr`, as JSON.

Every translated text is put between ⟦ and ⟧; what is read outside of them was never translated.
A process of its own: modules keep their words.
"""

import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGraphicsScene,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QProgressBar,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from engine.words import Language, say_in

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
_HALF = re.compile(r"^[^⟦⟧]*⟧|⟦[^⟦⟧]*$")
"""A field's words before or after its number: the text around it, cut there."""
_TAGS = re.compile(r"<[^>]*>")
NAMES = re.compile(
    r"\b(InkLens|TensorFlow|TensorBoard|Keras|MNIST|CPU|GPU|XLA|oneDNN|NumPy|AUC|F1|Esc|Ctrl|Shift|Alt|"
    r"LRP|SmoothGrad|Grad-CAM|UNIPEN|PNG|SVG|CSV|GIF|ms|px|conv2d\w*|dense\w*|Conv2D|Dense|float32|"
    r"bfloat16|float16|English|Deutsch|Українська|Del|Ins|PgDown|PgUp|Home|End|Enter|Return|Space|Tab|"
    r"Backspace|Delete|arXiv|Undo|Redo)\b"
)
"""What is the same in every language, or said by Qt."""
QTS_OWN = ("ScrollLeftButton", "ScrollRightButton", "qt_spinbox_lineedit")
"""What speaks Qt's own translations, or what a control around it says."""
PAPER = re.compile(r"^.* \d{4}, .*(arXiv|PLOS|LNCS).*$", re.MULTILINE)
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def untranslated(text: str) -> str:
    """What of a text stands outside of all marks, if it has words."""
    left = unescape(_TAGS.sub(" ", text))
    left = _HALF.sub(" ", left)
    while (less := _INNERMOST.sub(" ", left)) != left:
        left = less
    left = PAPER.sub(" ", left)
    left = NAMES.sub(" ", left.replace("&", ""))
    return left.strip() if _LETTERS.search(left) else ""


def said_by(widget: QWidget) -> Iterator[str]:
    """Every text by which a widget speaks to people."""
    if widget.objectName() in QTS_OWN:
        return
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.statusTip()
    if isinstance(widget, QDialog) or widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QTabWidget):
        for number in range(widget.count()):
            yield from (widget.tabText(number), widget.tabToolTip(number))
    yield from _said_where_nothing_is(widget)
    model = widget.model() if isinstance(widget, QComboBox | QAbstractItemView) else None
    if model is not None:
        yield from _of_model(model)


def _said_where_nothing_is(widget: QWidget) -> Iterator[str]:
    """What a field says beside or in place of what is entered."""
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    if isinstance(widget, QProgressBar):
        yield widget.format()


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    listed = isinstance(model, QAbstractListModel)
    for column in range(1 if listed else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 50)):
            index = model.index(row, column, QModelIndex())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.data(index, role) or "")


def look(top: QObject, found: dict[str, str]) -> None:
    """Add what is untranslated below an object: the words -> where they stand."""
    for widget in (top, *top.findChildren(QWidget)):
        if isinstance(widget, QWidget) and not _is_of_the_plots_menu(widget):
            for text in said_by(widget):
                if left := untranslated(text):
                    found.setdefault(left, f"{type(widget).__name__} {widget.objectName()}: {text}")
    for action in top.findChildren(QAction):
        if _is_of_the_plots_menu(action):
            continue
        for text in (action.text(), action.toolTip()):
            if left := untranslated(text):
                found.setdefault(left, f"action {action.objectName()}: {text}")


def _is_of_the_plots_menu(it: QObject | None) -> bool:
    """Whether it is in pyqtgraph's own menu, which nobody can open here."""
    while it is not None and not isinstance(it, QMainWindow):
        if isinstance(it, QGraphicsScene):
            return True
        if isinstance(it, QMenu) and not isinstance(it.parent(), QMainWindow | QMenuBar | QMenu):
            return True
        it = it.parent()
    return False


def walk(window: "MainWindow", found: dict[str, str]) -> None:
    """Draw, unfold everything, visit each place."""
    from tests.benchmarks import pen
    from tests.benchmarks.measuring import pause, turn_until

    look(window, found)
    canvas = window.draw.canvas
    for stroke in pen.place(_FOUR, canvas, size=0.75):
        for kind, point in pen.mouse_events(pen.dense(stroke, points=8)):
            pen.send(canvas, kind, point)
    turn_until(lambda: window.live.settled, 300)
    for section in window.draw.inspector.sections.values():
        section.set_open(True)
    pause(0.5)
    turn_until(lambda: window.live.settled, 300)
    look(window, found)
    window.tabs.setCurrentIndex(1)
    for heading in window.training.form.findChildren(QAbstractButton):
        if heading.objectName().endswith("SettingsHeading"):
            heading.setChecked(True)
    pause(0.2)
    look(window, found)


_FOUR = [np.array([(0.25, 0.0), (0.0, 0.5), (0.8, 0.52)]), np.array([(0.6, 0.05), (0.55, 1.0)])]


def main() -> None:
    say_in(Language(lambda text, number: f"⟦{text}⟧"))  # before any module makes its words
    from gui.app import create_window
    from tests.benchmarks.measuring import turn_until

    found: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state, restore=False)
        window.resize(1280, 800)
        window.show()
        turn_until(window.training.start.isEnabled, 300)
        try:
            walk(window, found)
        finally:
            window.close()
    json.dump(found, sys.stdout, indent=1, ensure_ascii=False)


if __name__ == "__main__":
    main()
