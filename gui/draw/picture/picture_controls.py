"""Pictures connected: from a file or the clipboard to the canvas, and corrected there."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from engine.drawing import Drawing, Picture
from engine.images import Rgba, grey_of
from engine.pages.page import Page
from engine.pages.stages import WHOLE, Cleaned, Corrections
from engine.words import tr
from gui.bridge.edit import Edit
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.picture.read_page import PageRead, ReadPage
from gui.bridge.problems import Problem
from gui.draw.draw_tab import DrawTab

if TYPE_CHECKING:
    from gui.draw.picture.picture_panel import PicturePanel
    from gui.draw.picture.stage_view import StageView

CLEANING = tr("Cleaning the picture")
"""As a message to clean it is called: a result that nothing is odd about ends its problem too."""


@dataclass(frozen=True, slots=True, eq=False)
class PreparedPage:
    """A picture of a digit, and the digit that was found in it."""

    page: Page
    cleaned: Cleaned


def prepared_page(rgba: Rgba, name: str) -> PreparedPage:
    """Find the digit in a picture; another thread may do it.

    Raises:
        ImageFileError: there is no ink.
    """
    page = Page(grey_of(rgba), name)
    return PreparedPage(page, page.cleaned())


class PictureControls(QObject):
    """Keeps canvas, section and stage in step, and asks the engine for what is corrected.

    Signals:
        failed(Problem): a picture shows no digit, or shows it in an odd way.
        settled(str): nothing is odd any more about what was being done.
        paged(int): to the next picture of the folder, or back.
    """

    failed = Signal(object)
    settled = Signal(str)
    paged = Signal(int)

    def __init__(self, draw: DrawTab, *, live: LiveView, engine: EngineThread) -> None:
        """Work on what lies on the canvas of `draw`."""
        super().__init__(draw)
        self._draw, self._live, self._engine = draw, live, engine
        self._section = draw.inspector.sections["picture"]
        self._section.made.connect(self._on_made)
        self._page: Page | None = None
        self._large: str | None = None
        self._count, self._was_unfolded = "", False
        self._is_active = True
        self._section.hide()
        draw.canvas.changed.connect(self._on_edit)
        engine.subscribe(PageRead, self._on_read)
        engine.subscribe(Problem, self._on_problem)

    @property
    def is_held(self) -> bool:
        """Whether the mouse is drawing on the canvas."""
        return self._draw.canvas.is_held

    @property
    def panel(self) -> "PicturePanel":
        """What the section holds; made for the first picture."""
        return self._draw.picture

    @cached_property
    def stage(self) -> "StageView":
        """A stage, large over the canvas; likewise."""
        from gui.draw.picture.stage_view import StageView

        stage = StageView(self._draw.canvas)
        stage.corners_changed.connect(self._on_corners_changed)
        stage.closed.connect(self._on_closed)
        return stage

    @Slot()
    def _on_made(self) -> None:
        self.panel.corrected.connect(self._on_corrected)
        self.panel.stage_wanted.connect(self._on_stage_wanted)
        self.panel.paged.connect(self.paged)

    # -- a picture comes ------------------------------------------------------------------------

    def show(self, prepared: PreparedPage, count: str) -> None:
        """Put the digit of a picture on the canvas.

        Args:
            prepared: the picture.
            count: which of a folder's it is, in words; empty where there is only one.
        """
        page, cleaned = prepared.page, prepared.cleaned
        self._count = count
        self.stage.close_view()
        self._draw.canvas.show_picture(Picture(cleaned.digit, page.name, page=page))
        self.panel.show_cleaned(cleaned)
        for doubt in cleaned.doubts:
            self.failed.emit(Problem(doubt, about=CLEANING))

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        """Follow the canvas: undo brings back the corrections of then."""
        if not edit.moving and self._is_active:
            self._show(edit.drawing)

    def _show(self, drawing: Drawing) -> None:
        page = None if drawing.picture is None else drawing.picture.page
        if page is self._page:
            return
        self._page = page
        self.settled.emit(CLEANING)
        self._section.setVisible(page is not None)
        if page is None:
            self.stage.close_view()
            return
        if not self._was_unfolded:
            self._was_unfolded = True
            self._section.set_open(True)
        self.panel.show_page(page, self._count)
        self.panel.forget_readings()
        self._ask(page, moving=False)

    def _ask(self, page: Page, *, moving: bool) -> None:
        self._engine.mailbox.post(ReadPage(page, self._live.network, moving))

    @Slot()
    def refresh(self) -> None:
        """Another network reads it."""
        if self._page is not None and self._is_active:
            self._ask(self._page, moving=False)

    @Slot(bool)
    def set_active(self, active: bool) -> None:
        """Show the stages, or hide them while a network reads no digits."""
        self._is_active = active
        self._section.setVisible(active and self._page is not None)
        if not active:
            self.settled.emit(CLEANING)
            if self._page is not None:
                self.stage.close_view()
        self.refresh()

    # -- it is corrected ------------------------------------------------------------------------

    @Slot(object, bool)
    def _on_corrected(self, corrections: Corrections, moving: bool) -> None:
        if self._page is not None:
            self._ask(self._page.corrected(corrections), moving=moving)

    @Slot(object, bool)
    def _on_corners_changed(self, corners: object, moving: bool) -> None:
        self.panel.correct(
            replace(self.panel.corrections, corners=corners),  # type: ignore[arg-type]
            moving=moving,
        )

    @Slot(object)
    def _on_read(self, read: PageRead) -> None:
        """Show it, unless another picture lies on the canvas by now."""
        page = read.page
        if self._page is None or page.grey is not self._page.grey:
            return
        if page.corrections != self.panel.corrections:
            return  # corrected again since
        if page is not self._page and not read.request.moving:
            self._page = page  # what the canvas is about to show
            picture = Picture(read.cleaned.digit, page.name, page=page)
            self._draw.canvas.correct_picture(picture)
            self.panel.show_page(page, self._count)
        self.panel.show_cleaned(read.cleaned)
        self.panel.show_read(read)
        if self._large is not None:
            self._show_large(self._large)
        if not read.request.moving:
            self.settled.emit(CLEANING)
            for warning in read.warnings:
                self.failed.emit(Problem(warning, about=CLEANING))

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        """A correction that leaves no ink is taken back."""
        if isinstance(problem.message, ReadPage) and self._page is not None:
            self.panel.show_page(self._page, self._count)

    # -- it is seen large -----------------------------------------------------------------------

    @Slot(str)
    def _on_stage_wanted(self, name: str) -> None:
        if name == self._large:
            self.stage.close_view()
        else:
            self._show_large(name)

    def _show_large(self, name: str) -> None:
        picture, cleaned = self.panel.picture_of(name), self.panel.cleaned
        if picture is None or cleaned is None:
            return
        self._large = name
        corners = (
            (WHOLE if cleaned.corners is None else cleaned.corners) if name == "page" else None
        )
        self.stage.show_stage(self.panel.title_of(name), picture, corners)
        self.panel.show_large(name)

    @Slot()
    def _on_closed(self) -> None:
        self._large = None
        self.panel.show_large(None)
