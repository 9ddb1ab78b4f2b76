"""Arrays of colours as Qt images, and room for widgets that show them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget


def image_of(colours: NDArray[np.uint8]) -> QImage:
    """uint8 RGBA `(H, W, 4)` as a QImage that owns its pixels."""
    height, width = colours.shape[:2]
    data = np.ascontiguousarray(colours)
    image = QImage(data.data, width, height, width * 4, QImage.Format.Format_RGBA8888)
    return image.copy()  # the array may go before the image does


def array_of(image: QImage) -> NDArray[np.uint8]:
    """A QImage as uint8 RGBA `(H, W, 4)`; rows of a QImage are padded."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4).copy()


def let_height_follow_width(widget: QWidget) -> None:
    """Let a widget take what width there is, and the height that its `heightForWidth` says."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
