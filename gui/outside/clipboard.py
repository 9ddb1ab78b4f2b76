"""What lies on the clipboard: a picture, or files that were copied."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage

from engine.errors import ImageFileError
from engine.images import ENOUGH_PIXELS, MAX_PIXELS, Rgba
from engine.words import tr
from gui.parts.pictures import array_of

PASTED = tr("pasted picture")


def clipboard_contents() -> Rgba | Sequence[Path]:
    """The picture on the clipboard, or the files.

    Raises:
        ImageFileError: there is neither, or the picture is too large.
    """
    # Its owner may have ended, which Qt's types do not say.
    data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData()) or QMimeData()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return paths
    image = QGuiApplication.clipboard().image() if data.hasImage() else QImage()
    if image.isNull():
        raise ImageFileError(
            tr("There is no picture on the clipboard; copy one and paste it again.")
        )
    if image.width() * image.height() > MAX_PIXELS:
        raise ImageFileError(tr("The pasted picture has over 50 megapixels; paste a smaller one."))
    image = _small(image)
    return array_of(image).astype(np.float32) / np.float32(255)


def _small(image: QImage) -> QImage:
    """As large as a file's picture would be: floats of all pixels fill the memory."""
    shrink = (ENOUGH_PIXELS / (image.width() * image.height())) ** 0.5
    if shrink >= 1:
        return image
    width, height = (max(1, round(side * shrink)) for side in (image.width(), image.height()))
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
