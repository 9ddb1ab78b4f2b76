"""Labels as several panels use them: before a control, and in the background."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

HEADING = 40  # height of the line over each picture, so that pictures side by side begin level


def labelled(text: str, control: QWidget) -> QHBoxLayout:
    """A row that begins with a control and its label; there is room for more behind it."""
    label = QLabel(text)
    label.setBuddy(control)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(control)
    return row


def faint(text: str, parent: QWidget) -> QLabel:
    """A remark in the colour of placeholders, over several lines where it must."""
    label = QLabel(text, parent)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(True)
    return label


def make_heading(label: QLabel) -> None:
    """Let a label be the heading over a picture: larger and bold."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.15)
    font.setBold(True)
    label.setFont(font)
