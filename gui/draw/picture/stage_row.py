"""One stage of a picture: its switch, its result in small, what was read before and after it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.render import grey
from engine.words import chance, tr
from gui.looks import theme
from gui.parts.pictures import image_of

_ICON = 34  # px


class StageRow(QWidget):
    """A stage as a row.

    Signals:
        switched(bool): the stage shall be done, or left out.
        wanted(): its result shall be seen large.
    """

    switched = Signal(bool)
    wanted = Signal()

    def __init__(
        self, name: str, title: str, hint: str, parent: QWidget, *, has_switch: bool = True
    ) -> None:
        """Call the stage `title`; a row without a switch is always on."""
        super().__init__(parent)
        self.title = title
        self.switch = QCheckBox(title, self) if has_switch else None
        heading: QWidget = self.switch or QLabel(title, self)
        heading.setToolTip(hint)
        self.reading = QLabel(self)
        self.reading.setObjectName(f"{name}Reading")
        self.reading.setFont(theme.font("caption"))
        self.reading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.result = QToolButton(self)
        self.result.setObjectName(f"{name}Result")
        self.result.setAccessibleName(tr("{stage}: see its result large", stage=title))
        self.result.setToolTip(tr("See it large, in the place of the drawing"))
        self.result.setIconSize(QSize(_ICON, _ICON))
        self.result.setAutoRaise(True)
        self.result.setCheckable(True)
        self.result.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading)
        words.addWidget(self.reading)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.result)
        if self.switch is not None:
            self.switch.setObjectName(f"{name}Switch")
            self.switch.setChecked(True)
            self.switch.clicked.connect(self.switched)

    def show_result(self, picture: NDArray[np.float32] | None) -> None:
        """Show what the stage made, in small; None: it had nothing to do."""
        self.result.setEnabled(picture is not None)
        self.result.setIcon(QIcon() if picture is None else _icon(picture))

    def show_reading(
        self, before: NDArray[np.float32] | None, after: NDArray[np.float32] | None
    ) -> None:
        """Say what is read before and after the stage, of probabilities `(classes,)`."""
        self.reading.setText("" if before is None or after is None else change(before, after))


def change(before: NDArray[np.float32], after: NDArray[np.float32]) -> str:
    """What was read, and what is read now, in words."""
    old, new = int(before.argmax()), int(after.argmax())
    return f"{old}, {chance(float(before[old]))} → {new}, {chance(float(after[new]))}"


def _icon(picture: NDArray[np.float32]) -> QIcon:
    image = image_of(grey(picture))
    ratio = 2  # sharp on fine screens too
    smaller = image.scaled(
        _ICON * ratio,
        _ICON * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap = QPixmap.fromImage(smaller)
    pixmap.setDevicePixelRatio(ratio)
    return QIcon(pixmap)
