"""Which data a run trains on: MNIST, a file or a folder; what there is in it, and a few samples."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.data.datasets import Look
from engine.data.described import MNIST
from engine.words import count, tr, trn
from gui.bridge.training.look_at_data import DataSeen, LookAtData
from gui.parts.arrangement import STEP
from gui.parts.file_field import FileField
from gui.parts.pictures import image_of

MEANING = tr(
    "Train on other data than MNIST: a .npz file in Keras's layout (x_train, "
    "y_train, x_test, y_test; Fashion-MNIST, KMNIST, EMNIST), or corrections "
    "(.corrections), which are drawn many times before MNIST's digits"
)
FOLDER = tr(
    "A folder with a folder of pictures or drawings for each class; with "
    "train and test in it those are taken, or else every fifth picture is "
    "held out for the test"
)
_SIDE, _GAP = 28, 1  # px of a sample, and between two: eight fit into the form
_NAMED = 6  # classes that are named in the form; all are in its tooltip


class DataChoice(QWidget):
    """A field for a file, a button for a folder, and under them what was found there.

    Attributes:
        field: names the file or folder.
        words: how many pictures of what size and which classes.
        samples: one picture of each of the first classes, as the network receives it.

    Signals:
        changed(): other data is named, or none.
        file_asked(), folder_asked(): the person wants to choose.
    """

    changed = Signal()
    file_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with MNIST."""
        super().__init__(parent)
        self.setObjectName("dataChoice")
        self.field = FileField(MNIST.name, MEANING, self)
        self.field.name_parts("trainingData", tr("Data to train on"))
        self.folder = QPushButton(tr("Folder…"), self)
        self.folder.setObjectName("trainingDataFolder")
        self.folder.setToolTip(FOLDER)
        self.words, self.samples = QLabel(self), QLabel(self)
        self.words.setObjectName("dataWords")
        self.words.setWordWrap(True)
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.samples.setObjectName("dataSamples")
        for label in (self.words, self.samples):
            # However long a name of a class is, the form stays as wide as it is.
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(label is self.words)
            label.setSizePolicy(policy)
            label.hide()
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(STEP // 2)
        row.addWidget(self.field, 1)
        row.addWidget(self.folder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.samples)
        self.setFocusProxy(self.field)
        self.field.changed.connect(self.changed)
        self.field.asked.connect(self.file_asked)
        self.folder.clicked.connect(self.folder_asked)

    @property
    def path(self) -> Path | None:
        """The file or folder; None for MNIST."""
        return self.field.path

    def show_path(self, path: Path | None) -> None:
        """Name this data, or MNIST."""
        self.field.show_path(path)

    def expect(self) -> None:
        """What was shown is of other data, or of another size."""
        self.samples.hide()
        self.words.setText(tr("Looking at the data…"))
        self.words.setToolTip("")
        self.words.setVisible(self.path is not None)

    @Slot(object)
    def show_seen(self, seen: DataSeen) -> None:
        """Show what there is, unless other data was named since."""
        if seen.message.path != self.path:
            return
        self.words.setText(words_for(seen.look))
        names = zip(seen.look.described.classes, seen.look.of_class, strict=True)
        self.words.setToolTip("\n".join(f"{name}: {count(number)}" for name, number in names))
        self.samples.setPixmap(QPixmap.fromImage(image_of(_in_a_row(seen.look.samples))))
        shown = [seen.look.described.classes[label] for label in seen.look.sample_labels]
        self.samples.setAccessibleName(
            tr("One picture each of {class_names}", class_names=", ".join(shown))
        )
        self.samples.setToolTip(self.samples.accessibleName())
        self.samples.show()

    def show_problem(self, message: LookAtData, sentence: str) -> None:
        """Say why this data cannot be trained on."""
        if message.path == self.path:
            self.words.setText(sentence)
            self.samples.hide()


def words_for(look: Look) -> str:
    """What there is, in a few lines."""
    described = look.described
    colours = tr("grey") if described.channels == 1 else tr("colour")
    size = f"{described.height} × {described.width}, {colours}"
    what = trn(
        "{n} picture to train and validate with, {test} to test",
        "{n} pictures to train and validate with, {test} to test",
        look.training,
        test=count(look.test),
    )
    return "\n".join([f"{what}, {size}", _named(described.classes), *look.notes])


def _named(classes: tuple[str, ...]) -> str:
    """How many classes there are, and what the first of them are called."""
    names, more = ", ".join(classes[:_NAMED]), len(classes) - _NAMED
    if more <= 0:
        return trn("{n} class: {names}", "{n} classes: {names}", len(classes), names=names)
    return trn(
        "{n} class: {names} and {more} more",
        "{n} classes: {names} and {more} more",
        len(classes),
        names=names,
        more=count(more),
    )


def _in_a_row(samples: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Samples side by side as uint8 RGBA, each in a square of `_SIDE` pixels."""
    row = np.zeros((_SIDE, max(1, len(samples) * (_SIDE + _GAP)), 4), np.uint8)
    for number, each in enumerate(samples):
        scale = _SIDE / max(each.shape[:2])
        tall, wide = (max(1, round(side * scale)) for side in each.shape[:2])
        how = Image.Resampling.NEAREST if scale >= 1 else Image.Resampling.BOX
        shown = np.asarray(Image.fromarray(each).convert("RGBA").resize((wide, tall), how))
        left = number * (_SIDE + _GAP)
        row[:tall, left : left + wide] = shown
    return row
