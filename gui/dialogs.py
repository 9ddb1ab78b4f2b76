"""Dialogs for choosing files, and what F1 and About show."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.data.inklens_file import SUFFIX
from engine.images import SUFFIXES
from engine.teaching.corrections_file import SUFFIX as CORRECTIONS
from gui.actions import key_table
from gui.licences import licences
from gui.outside.exporting import ENDINGS

_READING = """
<h3>How to read a map</h3>
<p>InkLens asks the network how much its score for a class would change if each pixel became a
little brighter. <b>Red</b> pixels speak for the class: more ink there would raise its score.
<b>Blue</b> pixels speak against it. Pixels that do not matter have the colour of zero: white in
light mode; in dark mode zero is dark. The bar beside the map says which value a colour stands for;
point at a pixel to read its value. The <b>outline</b> over every map is the edge of your strokes,
as the network received them.</p>
<p>The score is the <i>logit</i>, the number before it becomes a probability. Near 100 % the
probability itself hardly moves any more, and its map would be blank.</p>
<p>Each <b>tile</b> under the squares is a class: its map and how likely the network thinks it is.
Click one, or press its key, to see why it <i>would</i> be that class. Click another with
<b>Ctrl</b>, or <b>drag</b> one tile onto another, to see why the one and not the other.
A map shows what this network uses, right or wrong. It does not show how a person would decide.</p>
<p>With a class chosen under <i>not</i>, red speaks for the one and against the other: why a 4 and
not a 9. <i>How far to trust this map</i> measures it while the pen rests. The numbers sometimes
disagree; point at their names to read what each can and cannot tell you.</p>
<p><i>What if</i> asks which of your strokes did it, which short stroke would flip the answer, and
which training digits yours is like. Everything that it changes can be undone.</p>
<p><i>Scramble</i> lets a copy of the network forget what it learned: its layers get random weights,
the last one first (cascading randomisation: Adebayo and others 2018, arXiv 1810.03292). A map that
stays as it was does not show what the network learned. The bars are Spearman's rank correlation
with the map before: of the sizes of the values, and as a mark of the values with their signs. The
network itself is not touched; Esc brings it back.</p>
<p><i>Guess first</i> hides all maps: mark where you think the network looks (right button: unmark;
by keys: arrow keys, Enter, Shift+Enter), then compare. The <i>overlap</i> is the part of your marks
that lies among the map's strongest pixels, as many of them as you marked (relevance rank accuracy:
Arras and others 2022, arXiv 2003.07258); pixels of equal strength share the last places, and lots
would get the marked part of all pixels. A pixel is as strong as the size of its value. <i>AUC</i>
is how likely a marked pixel is stronger than one that is not, ties counting half (Mann, Whitney
1947): 0.5 by lot. The place in front orders the methods by overlap, then by AUC. Results of a class
are lines of a CSV file: an optional name, the time, the digit, the class, and the figures.</p>
<h3>Pictures</h3>
<p>Open a picture of a digit, drop it on the window, or paste it with Ctrl+V; drop a folder, and
page through it with Page Up and Page Down. <i>Picture</i>, beside the map, shows how the digit was
found: each stage can be switched off, its little picture shows it large, and what was read before
and after it stands beside it. The picture of the first stage has four corners: drag them round the
part that is meant, or move them with the arrow keys, Enter for the next one.</p>
<p>With a network that reads pictures you paint on the picture itself: in a colour, in one picked
from it, or painting things out, with blur or with what lies around them.</p>
<h3>Your own networks</h3>
<p>Open a <code>.keras</code> or <code>.h5</code> file. Where a network does not say how it reads
pictures, <i>Network</i> beside the map shows what it reads of yours in each way that there is:
choose the one that is right, and it is remembered for that network. Names of classes come from a
<code>labels.txt</code>, a CSV or a JSON file beside the network, or dropped on the window. Ctrl+I
tells what a network is made of, and which methods explain it.</p>
<h3>Drawing without a mouse</h3>
<p>With the frame round the canvas (Tab leads there) the arrow keys move a yellow cross, with Shift
in small steps. Enter puts the pen down at the cross, and lifts it; in between the arrow keys draw,
or erase while the eraser (X) is chosen. What is drawn until the pen is lifted is one stroke, and
one step to undo. On the map the arrow keys go from pixel to pixel and read out its value.</p>
<h3>Keys</h3>
"""


def ask_what_to_open(parent: QWidget, folder: str) -> Path | None:
    """A drawing, a network or a picture, or None."""
    pictures = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    ours = f"*{SUFFIX} *{CORRECTIONS} *.keras *.h5 *.hdf5"
    kinds = f"Drawings, networks and pictures ({ours} {pictures});;All files (*)"
    name, _ = QFileDialog.getOpenFileName(
        parent, "Open a drawing, a network or a picture", folder, kinds
    )
    return Path(name) if name else None


def ask_for_folder(parent: QWidget, folder: str) -> Path | None:
    """A folder of pictures, or None."""
    name = QFileDialog.getExistingDirectory(parent, "Open a folder of pictures", folder)
    return Path(name) if name else None


def ask_for_settings_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    """A folder that a setting names, or None."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_for_labels(parent: QWidget, folder: str) -> Path | None:
    """A file of the names of a network's classes, or None."""
    kinds = "Names of classes (*.txt *.csv *.json);;All files (*)"
    name, _ = QFileDialog.getOpenFileName(parent, "Names of the network's classes", folder, kinds)
    return Path(name) if name else None


def ask_for_pen_strokes(parent: QWidget, folder: str) -> Path | None:
    """A file of pen strokes, or None."""
    kinds = "Pen strokes in UNIPEN text (*.unipen pendigits-orig*);;All files (*)"
    name, _ = QFileDialog.getOpenFileName(parent, "Pen strokes to train on", folder, kinds)
    return Path(name) if name else None


def ask_where_to_save_drawing(parent: QWidget, folder: str, path: Path | None) -> Path | None:
    """An `.inklens` file name, or None; `path` is that of the drawing so far, if any."""
    start = str(path or Path(folder) / f"drawing{SUFFIX}")
    kinds = f"Drawings of InkLens (*{SUFFIX})"
    name, _ = QFileDialog.getSaveFileName(parent, "Save the drawing", start, kinds)
    return _with_suffix(name, SUFFIX)


def ask_where_to_save_corrections(parent: QWidget, folder: str) -> Path | None:
    """A `.corrections` file name, or None."""
    start = str(Path(folder) / f"my{CORRECTIONS}")
    kinds = f"Corrections of InkLens (*{CORRECTIONS})"
    name, _ = QFileDialog.getSaveFileName(parent, "Save the corrections", start, kinds)
    return _with_suffix(name, CORRECTIONS)


def ask_for_corrections(parent: QWidget, folder: str) -> Path | None:
    """A file of corrections, or None."""
    kinds = f"Corrections of InkLens (*{CORRECTIONS});;All files (*)"
    name, _ = QFileDialog.getOpenFileName(parent, "Open corrections", folder, kinds)
    return Path(name) if name else None


def ask_for_data_file(parent: QWidget, folder: str) -> Path | None:
    """A `.npz` file or corrections to train on, or None."""
    kinds = (
        f"Pictures and labels in Keras's layout, corrections (*.npz *{CORRECTIONS});;All files (*)"
    )
    name, _ = QFileDialog.getOpenFileName(parent, "Data to train on", folder, kinds)
    return Path(name) if name else None


def ask_for_data_folder(parent: QWidget, folder: str) -> Path | None:
    """A folder with a folder of pictures for each class, or None."""
    title = "A folder with a folder for each class"
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_where_to_save_network(parent: QWidget, folder: str) -> Path | None:
    """A `.keras` file name, or None."""
    start = str(Path(folder) / "my-network.keras")
    kinds = "Keras networks (*.keras)"
    name, _ = QFileDialog.getSaveFileName(parent, "Save the trained network", start, kinds)
    return _with_suffix(name, ".keras")


def ask_for_name(parent: QWidget, name: str) -> str | None:
    """Another name for a network, or None."""
    words = "Name of the network (empty: its accuracy and date)"
    edit = QLineEdit.EchoMode.Normal
    found, accepted = QInputDialog.getText(parent, "Rename the network", words, edit, name)
    return found if accepted else None


def ask_where_to_export(parent: QWidget, folder: str) -> Path | None:
    """A `.png`, `.svg` or `.npz` file name, or None."""
    start = str(Path(folder) / "heatmap.png")
    kinds = "Picture (*.png);;Drawing to be enlarged (*.svg);;Values for NumPy (*.npz)"
    name, kind = QFileDialog.getSaveFileName(parent, "Export the heatmap", start, kinds)
    return _with_suffix(name, next(ending for ending in ENDINGS if ending in kind))


def ask_where_to_report(parent: QWidget, folder: str) -> Path | None:
    """An `.html` file name, or None."""
    start = str(Path(folder) / "report.html")
    name, _ = QFileDialog.getSaveFileName(parent, "Save the report", start, "Web page (*.html)")
    return _with_suffix(name, ".html")


def ask_where_to_keep_results(parent: QWidget, folder: str) -> Path | None:
    """A `.csv` file to which results are added, new or not, or None."""
    start = str(Path(folder) / "guesses.csv")
    added = QFileDialog.Option.DontConfirmOverwrite  # nothing of it is written over
    name, _ = QFileDialog.getSaveFileName(
        parent, "Add to the results", start, "Table (*.csv)", options=added
    )
    return _with_suffix(name, ".csv")


def ask_where_to_film(parent: QWidget, folder: str) -> Path | None:
    """A `.gif` or `.png` file name, or None."""
    start = str(Path(folder) / "epochs.gif")
    kinds = "Animated GIF (*.gif);;Animated PNG, full colour (*.png)"
    name, kind = QFileDialog.getSaveFileName(parent, "Film of the epochs", start, kinds)
    return _with_suffix(name, ".png" if "png" in kind else ".gif")


def show_help(parent: QWidget) -> QDialog:
    """Keys, and how to read a map."""
    rows = "".join(f"<tr><td><b>{key}</b></td><td>{does}</td></tr>" for key, does in key_table())
    text = QLabel(f"{_READING}<table cellpadding='4'>{rows}</table>")
    text.setWordWrap(True)
    text.setMargin(16)
    text.setAlignment(Qt.AlignmentFlag.AlignTop)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    area = QScrollArea()
    area.setWidget(text)
    area.setWidgetResizable(True)
    dialog = QDialog(parent)
    dialog.setObjectName("helpDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("InkLens: keys and how to read a map")
    dialog.resize(560, 620)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(area)
    column.addWidget(buttons)
    dialog.open()
    return dialog


def show_about(parent: QWidget) -> None:
    """What InkLens is, and whose data it ships."""
    box = QMessageBox(parent)
    box.setObjectName("aboutBox")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("About InkLens")
    box.setText("<h3>InkLens</h3>Draw a digit, see which pixels made the network say so.")
    box.setInformativeText(
        "MIT licence. MNIST: LeCun, Cortes, Burges, CC BY-SA 3.0. Colour map CET-D1: Kovesi."
    )
    rows = (f"{name} {version}: {licence}" for name, version, licence in licences())
    box.setDetailedText("Libraries and their licences\n\n" + "\n".join(rows))
    box.open()


def _with_suffix(name: str, suffix: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(suffix)
