"""Dialogs for choosing files, and what About shows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from engine.data.inklens_file import SUFFIX
from engine.images import SUFFIXES
from engine.teaching.corrections_file import SUFFIX as CORRECTIONS
from engine.words import tr
from gui.licences import licences
from gui.outside.exporting import ENDINGS

_ANY = (tr("All files"), "*")


def ask_what_to_open(parent: QWidget, folder: str) -> Path | None:
    """A drawing, a network or a picture, or None."""
    pictures = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    ours = f"*{SUFFIX} *{CORRECTIONS} *.keras *.h5 *.hdf5"
    kinds = _kinds((tr("Drawings, networks and pictures"), f"{ours} {pictures}"), _ANY)
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a drawing, a network or a picture"), folder, kinds
    )
    return Path(name) if name else None


def ask_for_folder(parent: QWidget, folder: str) -> Path | None:
    """A folder of pictures, or None."""
    name = QFileDialog.getExistingDirectory(parent, tr("Open a folder of pictures"), folder)
    return Path(name) if name else None


def ask_for_settings_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    """A folder that a setting names, or None."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_for_labels(parent: QWidget, folder: str) -> Path | None:
    """A file of the names of a network's classes, or None."""
    kinds = _kinds((tr("Names of classes"), "*.txt *.csv *.json"), _ANY)
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Names of the network's classes"), folder, kinds
    )
    return Path(name) if name else None


def ask_for_pen_strokes(parent: QWidget, folder: str) -> Path | None:
    """A file of pen strokes, or None."""
    kinds = _kinds((tr("Pen strokes in UNIPEN text"), "*.unipen pendigits-orig*"), _ANY)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Pen strokes to train on"), folder, kinds)
    return Path(name) if name else None


def ask_where_to_save_drawing(parent: QWidget, folder: str, path: Path | None) -> Path | None:
    """An `.inklens` file name, or None; `path` is that of the drawing so far, if any."""
    start = str(path or Path(folder) / f"drawing{SUFFIX}")
    kinds = _kinds((tr("Drawings of InkLens"), f"*{SUFFIX}"))
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the drawing"), start, kinds)
    return _with_suffix(name, SUFFIX)


def ask_where_to_save_corrections(parent: QWidget, folder: str) -> Path | None:
    """A `.corrections` file name, or None."""
    start = str(Path(folder) / f"my{CORRECTIONS}")
    kinds = _kinds((tr("Corrections of InkLens"), f"*{CORRECTIONS}"))
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the corrections"), start, kinds)
    return _with_suffix(name, CORRECTIONS)


def ask_for_corrections(parent: QWidget, folder: str) -> Path | None:
    """A file of corrections, or None."""
    kinds = _kinds((tr("Corrections of InkLens"), f"*{CORRECTIONS}"), _ANY)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open corrections"), folder, kinds)
    return Path(name) if name else None


def ask_for_data_file(parent: QWidget, folder: str) -> Path | None:
    """A `.npz` file or corrections to train on, or None."""
    words = tr("Pictures and labels in Keras's layout, corrections")
    kinds = _kinds((words, f"*.npz *{CORRECTIONS}"), _ANY)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Data to train on"), folder, kinds)
    return Path(name) if name else None


def ask_for_data_folder(parent: QWidget, folder: str) -> Path | None:
    """A folder with a folder of pictures for each class, or None."""
    title = tr("A folder with a folder for each class")
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_where_to_save_network(parent: QWidget, folder: str) -> Path | None:
    """A `.keras` file name, or None."""
    start = str(Path(folder) / "my-network.keras")
    kinds = _kinds((tr("Keras networks"), "*.keras"))
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the trained network"), start, kinds)
    return _with_suffix(name, ".keras")


def ask_for_name(parent: QWidget, name: str) -> str | None:
    """Another name for a network, or None."""
    words = tr("Name of the network (empty: its accuracy and date)")
    edit = QLineEdit.EchoMode.Normal
    found, accepted = QInputDialog.getText(parent, tr("Rename the network"), words, edit, name)
    return found if accepted else None


def ask_where_to_export(parent: QWidget, folder: str) -> Path | None:
    """A `.png`, `.svg` or `.npz` file name, or None."""
    start = str(Path(folder) / "heatmap.png")
    kinds = _kinds(
        (tr("Picture"), "*.png"),
        (tr("Drawing to be enlarged"), "*.svg"),
        (tr("Values for NumPy"), "*.npz"),
    )
    name, kind = QFileDialog.getSaveFileName(parent, tr("Export the heatmap"), start, kinds)
    return _with_suffix(name, _ending_of(kind, ENDINGS))


def ask_where_to_report(parent: QWidget, folder: str) -> Path | None:
    """An `.html` file name, or None."""
    start = str(Path(folder) / "report.html")
    kinds = _kinds((tr("Web page"), "*.html"))
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the report"), start, kinds)
    return _with_suffix(name, ".html")


def ask_where_to_keep_results(parent: QWidget, folder: str) -> Path | None:
    """A `.csv` file to which results are added, new or not, or None."""
    start = str(Path(folder) / "guesses.csv")
    added = QFileDialog.Option.DontConfirmOverwrite  # nothing of it is written over
    kinds = _kinds((tr("Table"), "*.csv"))
    name, _ = QFileDialog.getSaveFileName(
        parent, tr("Add to the results"), start, kinds, options=added
    )
    return _with_suffix(name, ".csv")


def ask_where_to_film(parent: QWidget, folder: str) -> Path | None:
    """A `.gif` or `.png` file name, or None."""
    start = str(Path(folder) / "epochs.gif")
    kinds = _kinds((tr("Animated GIF"), "*.gif"), (tr("Animated PNG, full colour"), "*.png"))
    name, kind = QFileDialog.getSaveFileName(parent, tr("Film of the training"), start, kinds)
    return _with_suffix(name, _ending_of(kind, (".gif", ".png")))


def show_about(parent: QWidget) -> None:
    """What InkLens is, and whose data it ships."""
    box = QMessageBox(parent)
    box.setObjectName("aboutBox")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("About InkLens"))
    words = tr("Draw a digit, see which pixels made the network say so.")
    box.setText(f"<h3>InkLens</h3>{words}")
    box.setInformativeText(
        tr("MIT licence. MNIST: LeCun, Cortes, Burges, CC BY-SA 3.0. Colour map CET-D1: Kovesi.")
    )
    rows = (f"{name} {version}: {licence}" for name, version, licence in licences())
    box.setDetailedText("\n".join((tr("Libraries and their licences"), "", *rows)))
    box.open()


def _kinds(*kinds: tuple[str, str]) -> str:
    """What can be chosen, as Qt wants it: the name of a kind of files, and their patterns."""
    return ";;".join(f"{name} ({patterns})" for name, patterns in kinds)


def _ending_of(kind: str, endings: Sequence[str]) -> str:
    """Which ending the chosen kind of files has; the first where none was chosen."""
    return next((ending for ending in endings if f"(*{ending})" in kind), endings[0])


def _with_suffix(name: str, suffix: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(suffix)
