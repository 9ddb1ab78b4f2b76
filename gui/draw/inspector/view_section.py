"""How maps are shown: sign or size, over the ink, with its outline, and what the tiles are."""

from typing import Literal, cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from engine.pictures.channels import Merge
from engine.render import View
from engine.words import tr
from gui.bridge.small_maps import SmallMapsKind
from gui.looks.forms import share_hints
from gui.looks.wishes import wishes
from gui.parts.arrangement import STEP
from gui.parts.elided_combo import ElidedComboBox

TilesKind = SmallMapsKind | Literal["strokes"]
"""What tiles show; of strokes there are no maps."""
KINDS: dict[TilesKind, str] = {
    "classes": tr("all classes"),
    "methods": tr("all methods"),
    "pair": tr("two side by side"),
    "strokes": tr("your strokes"),
}
COLOURS = {"red_blue": tr("red for, blue against"), "grey": tr("white for, black against")}
UNSIGNED = tr("The values of this method have no sign.")
NO_INK = tr("Feature maps have a size of their own: they cannot lie over the ink.")
ONE_EACH = tr("Side by side, each map alone has all the room.")


class ViewSection(QWidget):
    """Controls of what changes no number.

    Attributes:
        view, overlay, outline: of the large map.
        kinds, shared, scores: of the tiles.

    Signals:
        kind_chosen(str): the tiles shall show this.
        changed(): anything else was changed.
    """

    kind_chosen = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with signed values, an outline, and a tile a class."""
        super().__init__(parent)
        self.view, self.kinds = ElidedComboBox(self), ElidedComboBox(self)
        self.merge = ElidedComboBox(self)
        self.overlay = QCheckBox(tr("Map over the ink"), self)
        self.outline = QCheckBox(tr("Outline of the ink"), self)
        self.shared = QCheckBox(tr("On one scale"), self)
        self.scores = QCheckBox(tr("Scores, not %"), self)
        self._before: TilesKind = "classes"
        self._before_strokes: Literal["classes", "methods"] = "classes"
        self._chosen: View = "signed"
        self._has_sign = True
        for widget, name, words, hint in (
            (
                self.view,
                "viewSelector",
                tr("How values are shown"),
                tr("Sign or size of values (key S)"),
            ),
            (
                self.merge,
                "coloursSelector",
                tr("How the colours of a pixel come together"),
                tr(
                    "A map has a value for red, green and blue of each pixel: their sum "
                    "keeps the sign"
                ),
            ),
            (
                self.overlay,
                "overlay",
                tr("Map over the ink"),
                tr("Lay the map over the ink (key O)"),
            ),
            (
                self.outline,
                "outline",
                tr("Outline of the ink"),
                tr("Draw your strokes' edge over maps"),
            ),
            (self.kinds, "smallMapsSelector", tr("What the tiles show"), tr("Key A for the next")),
            (
                self.shared,
                "sharedScale",
                tr("Tiles on one scale"),
                tr("Colours mean the same in all tiles, so that they can be compared"),
            ),
            (
                self.scores,
                "tileScores",
                tr("Scores, not %"),
                tr(
                    "Each tile shows the score of its class (its logit) instead of its "
                    "probability: scores differ even where all probabilities are 0.0 %"
                ),
            ),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
            widget.setToolTip(hint)
        self.view.addItem("", "signed")
        self._name_colours()
        self.view.addItem(tr("only how strongly"), "magnitude")
        self.merge.addItem(tr("sum of the colours"), "sum")
        self.merge.addItem(tr("largest of the colours"), "largest")
        for kind, words in KINDS.items():
            self.kinds.addItem(words, kind)
        self.shared.setChecked(True)
        self.outline.setChecked(True)
        self.form = form = QFormLayout(self)
        form.setContentsMargins(STEP, 0, 0, 0)
        form.setVerticalSpacing(STEP // 2)
        form.addRow(tr("Map"), self.view)
        form.addRow(tr("Colour"), self.merge)
        form.addRow("", self.outline)
        form.setRowVisible(self.merge, False)
        form.addRow("", self.overlay)
        form.addRow(tr("Tiles"), self.kinds)
        form.addRow("", self.shared)
        form.addRow("", self.scores)
        share_hints(form)
        self.kinds.currentIndexChanged.connect(self._on_kind_chosen)
        self.view.currentIndexChanged.connect(self._on_view_chosen)
        self.merge.currentIndexChanged.connect(self.changed)
        for box in (self.overlay, self.outline, self.shared, self.scores):
            box.toggled.connect(self.changed)

    def _name_colours(self) -> None:
        words = COLOURS[wishes().map_colours]
        self.view.setItemText(self.view.findData("signed"), words)

    def changeEvent(self, event: QEvent) -> None:
        """Maps may have other colours now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "form"):
            self._name_colours()

    @property
    def current_view(self) -> View:
        """How values are shown that have a sign."""
        return self._chosen

    @property
    def current_merge(self) -> Merge:
        """How the colours of a pixel come together."""
        return cast("Merge", self.merge.currentData())

    def show_colours(self, colours: bool) -> None:
        """Offer what only maps of pictures in colour have, and call ink a picture."""
        self.form.setRowVisible(self.merge, colours)
        self.overlay.setText(tr("Over the picture") if colours else tr("Map over the ink"))
        self.form.setRowVisible(self.outline, not colours)
        if colours:
            self.show_strokes(False)
        items = cast("QStandardItemModel", self.kinds.model())
        items.item(self.kinds.findData("strokes")).setEnabled(not colours)

    @property
    def tiles(self) -> Literal["classes", "methods"]:
        """What the tiles show, or will show again once two classes no longer stand side by side."""
        return "methods" if self._before == "methods" else "classes"

    def choose_view(self, view: View) -> None:
        """Choose as the person would."""
        if view != self._chosen:
            self._chosen = view
            self._show_view()
            self.changed.emit()

    def _show_view(self) -> None:
        """Say how the map is shown: one without a sign is never red and blue."""
        self.view.blockSignals(True)
        shown = self._chosen if self._has_sign else "magnitude"
        self.view.setCurrentIndex(self.view.findData(shown))
        self.view.blockSignals(False)

    @Slot()
    def _on_view_chosen(self) -> None:
        self._chosen = cast("View", self.view.currentData())
        self.changed.emit()

    @property
    def kind(self) -> TilesKind:
        """What the tiles show."""
        return cast("TilesKind", self.kinds.currentData())

    def show_kind(self, kind: TilesKind) -> None:
        """Choose what the tiles show, as the person would."""
        self.kinds.setCurrentIndex(self.kinds.findData(kind))

    def next_kind(self) -> None:
        """Classes, then methods, and round again."""
        self.show_kind("methods" if self._before == "classes" else "classes")

    def show_strokes(self, strokes: bool) -> None:
        """Let the tiles show the strokes, or what they showed before."""
        if strokes and self.kind != "strokes":
            self._before_strokes = self.tiles
            self.show_kind("strokes")
        elif not strokes and self.kind == "strokes":
            self.show_kind(self._before_strokes)

    def end_pair(self) -> None:
        """Back to what the tiles showed before two classes stood side by side."""
        if self.kind == "pair":
            self.show_kind(self._before)

    def allow(self, *, sign: bool, ink: bool) -> None:
        """Enable what has an effect, and say why the rest has none.

        Args:
            sign: whether the method's values have one.
            ink: whether its map can lie over the ink.
        """
        pair = self.kind == "pair"
        self._has_sign = sign
        self._show_view()
        self.view.setEnabled(sign)
        self.view.setToolTip(tr("Sign or size of values (key S)") if sign else UNSIGNED)
        self.overlay.setEnabled(ink and not pair)
        self.overlay.setToolTip(
            tr("Lay the map over the ink (key O)")
            if ink and not pair
            else ONE_EACH
            if ink
            else NO_INK
        )
        self.outline.setEnabled(ink)
        of_classes = self.kind in ("classes", "pair")
        self.shared.setEnabled(of_classes)
        self.scores.setEnabled(of_classes)

    def _on_kind_chosen(self, _: int) -> None:
        if self.kind != "pair":
            self._before = self.kind
        self.kind_chosen.emit(self.kind)
