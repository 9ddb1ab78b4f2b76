"""Pictures in colour connected: painted on, fitted, read and explained by networks of pictures."""

from dataclasses import replace

import cv2
import numpy as np
from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QAction

from engine.drawing import blank
from engine.images import Rgba, colour_of
from engine.pictures.fitting import Placement, placement
from engine.pictures.painting import Rgb
from engine.pictures.scene import Scene
from engine.words import tr
from gui.bridge.edit import Edit
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.network_input import DIGITS, NetworkInput
from gui.draw.draw_tab import DrawTab
from gui.draw.headline import INVITATION
from gui.draw.picture.painting_canvas import PaintingEdit
from gui.parts.network_chooser import NetworkChooser

MOST_SIDE = 1024  # pixels: a stroke is painted on as many at once
NO_DIGITS = tr("This network reads pictures: there are no test digits for it.")
NO_TEST = tr("The classes of this network are not the ten digits: the test set is none for it.")
OPEN_ONE = tr("Open, drop or paste a picture for this network.")
_BRUSH_STEP = 1  # per cent of the picture's longer side


class PaintingControls(QObject):
    """Puts a picture in the canvas's place while the live network reads pictures.

    Attributes:
        is_active: whether it does.

    Signals:
        digits_read(bool): from now on digits are read, or pictures.
        answers(NetworkInput): what the live network takes, each time that another one is live.
    """

    digits_read = Signal(bool)
    answers = Signal(object)

    def __init__(
        self,
        draw: DrawTab,
        *,
        live: LiveView,
        networks: NetworkChooser,
        actions: dict[str, QAction],
    ) -> None:
        """Start with the canvas for digits."""
        super().__init__(draw)
        self._draw, self._live, self._networks, self._actions = draw, live, networks, actions
        self._loaded = self._takes = DIGITS
        self._moving = False
        self._count = ""
        canvas = draw.painting
        canvas.changed.connect(self._on_edit)
        canvas.stroke_began.connect(live.begin_stroke)
        canvas.pointed.connect(self._on_pointed)
        draw.painting_tools.fit_chosen.connect(self._on_fit)
        draw.heatmap.pointed.connect(self._on_map_pointed)
        networks.chosen.connect(self._on_network_chosen)
        actions["eraser"].toggled.connect(self._on_erasing)
        live.explained.connect(self._on_explained)

    @property
    def takes(self) -> NetworkInput:
        """What the live network takes."""
        return self._takes

    @property
    def is_active(self) -> bool:
        """Whether the live network reads pictures."""
        return not self._takes.draws

    @property
    def is_held(self) -> bool:
        """Whether the mouse is painting on the picture."""
        return self._draw.painting.is_held

    @property
    def _is_seen(self) -> bool:
        """Whether keys mean the picture: on the training tab they mean the canvas."""
        return self.is_active and self._draw.painting.isVisible()

    # -- networks -------------------------------------------------------------------------------

    def take(self, takes: NetworkInput) -> None:
        """Another network was opened, which takes this."""
        self._loaded = takes
        if self._networks.network == "loaded":
            self._show(takes)

    @Slot(object)
    def _on_network_chosen(self, network: str) -> None:
        self._show(self._loaded if network == "loaded" else DIGITS)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        """What was trained here says with its first answer what its classes are called."""
        names = explained.names
        own = explained.network in ("training", "epoch") and self._networks.network != "loaded"
        if own and names and names != self._takes.names:
            self._show(replace(DIGITS, names=names))

    def _show(self, takes: NetworkInput) -> None:
        before, self._takes = self._takes, takes
        draw = self._draw
        draw.show_names(takes.names)
        self.answers.emit(takes)
        if takes == before:
            return
        draw.show_painting(self.is_active)
        draw.headline.invitation = OPEN_ONE if self.is_active else INVITATION
        draw.heatmap.set_waiting(draw.headline.invitation)
        for name, can in (("next", takes.draws), ("failures", takes.reads_digits)):
            self._actions[name].setEnabled(can)
            self._actions[name].setToolTip("" if can else NO_DIGITS if self.is_active else NO_TEST)
        if self.is_active:
            draw.painting.show_read(takes.shape[:2], draw.painting_tools.fit)
            self._tell(moving=False)
        else:
            self._live.edit(Edit(draw.canvas.drawing, moving=False))
            draw.show_drawing(draw.canvas.drawing)
        self.digits_read.emit(not self.is_active)

    # -- the picture ----------------------------------------------------------------------------

    def show(self, pixels: Rgb, name: str, count: str) -> None:
        """Put a picture, from `prepared_pixels`, in place of the one there.

        Args:
            pixels: the picture.
            name: what it is called.
            count: which of a folder's it is, in words; empty where there is only one.
        """
        self._count = count
        self._draw.painting.show_picture(pixels, name)

    @Slot(object)
    def _on_edit(self, edit: PaintingEdit) -> None:
        if self.is_active:
            self._tell(moving=edit.moving)

    @Slot(str)
    def _on_fit(self, _: str) -> None:
        self._draw.painting.show_read(self._takes.shape[:2], self._draw.painting_tools.fit)
        self._tell(moving=False)

    def _tell(self, *, moving: bool) -> None:
        painting = self._draw.painting.painting
        if painting is None:
            self._live.edit(Edit(blank(), moving=False))
            self._draw.show_name("")
            return
        fit = self._draw.painting_tools.fit
        scene = Scene(painting=painting, shape=self._takes.shape, fit=fit)
        self._live.edit(Edit(scene, moving=moving))
        if not moving:
            words = f"{painting.name} ({self._count})" if self._count else painting.name
            if painting.touches:
                words = tr("{picture} + your paint", picture=words)
            self._draw.show_name(words)

    # -- tools by key ---------------------------------------------------------------------------

    @Slot()
    def clear(self) -> None:
        """Take away what was painted, or empty the canvas."""
        if self._is_seen:
            self._draw.painting.clear()
        else:
            self._draw.canvas.clear()

    @Slot()
    def make_brush_thinner(self) -> None:
        """One step thinner, of whichever brush there is."""
        self._widen(-_BRUSH_STEP)

    @Slot()
    def make_brush_thicker(self) -> None:
        """One step thicker."""
        self._widen(_BRUSH_STEP)

    def _widen(self, by: int) -> None:
        tools = self._draw.tools
        if self._is_seen:
            slider = self._draw.painting_tools.brush
            slider.setValue(slider.value() + by)
        elif by > 0:
            tools.make_brush_thicker()
        else:
            tools.make_brush_thinner()

    @Slot(bool)
    def _on_erasing(self, erasing: bool) -> None:
        self._draw.painting_tools.choose("eraser" if erasing else "brush")

    # -- one pixel in both squares --------------------------------------------------------------

    def _placement(self) -> Placement | None:
        painting = self._draw.painting.painting
        if not self.is_active or painting is None:
            return None
        return placement(painting.size, self._takes.shape[:2], self._draw.painting_tools.fit)

    @Slot(object)
    def _on_map_pointed(self, pixel: tuple[int, int] | None) -> None:
        place, shown = self._placement(), self._draw.heatmap.explained
        if pixel is None or place is None or shown is None or shown.values.ndim != 2:
            self._draw.painting.mark(None)
            return
        row, column = pixel
        (left, top), (right, bottom) = place.to_picture([(column, row), (column + 1, row + 1)])
        self._draw.painting.mark(QRectF(left, top, right - left, bottom - top))

    @Slot(object)
    def _on_pointed(self, point: tuple[float, float] | None) -> None:
        place = self._placement()
        if point is None or place is None:
            self._draw.heatmap.mark(None)
            return
        height, width, _ = self._takes.shape
        x, y = (int(np.floor(k)) for k in place.to_image([point])[0])
        inside = 0 <= x < width and 0 <= y < height
        self._draw.heatmap.mark((y, x) if inside else None)


def prepared_pixels(rgba: Rgba, _: str) -> Rgb:
    """A picture's colours, no larger than strokes can be painted on live."""
    picture = colour_of(rgba)
    factor = MOST_SIDE / max(picture.shape[:2])
    if factor >= 1:
        return picture
    height, width = (max(1, round(side * factor)) for side in picture.shape[:2])
    smaller: Rgb = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return smaller
