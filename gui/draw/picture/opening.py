"""Pictures are read in a thread of their own: a photograph of a telephone takes half a second."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal, Slot

from engine.errors import InkLensError
from engine.images import Rgba
from engine.pictures.painting import Rgb
from engine.words import tr
from gui.bridge.problems import Problem, problem_from
from gui.draw.picture.painting_controls import PaintingControls, prepared_pixels
from gui.draw.picture.picture_controls import PictureControls, PreparedPage, prepared_page
from gui.parts.late_news import LateNews

_PEN_UP = 50  # ms between two looks whether the pen is up
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WantedPicture:
    """A picture that is to be shown.

    Attributes:
        read: decodes it; raises an `InkLensError` where there is no picture.
        name: what it is called.
        count: which of a folder's it is, in words; empty where there is only one.
        about: what is done, for the words of a problem.
        path: its file; None for one from the clipboard.
    """

    read: Callable[[], Rgba]
    name: str
    count: str
    about: str
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class _Made:
    """What became of a picture: a page to be drawn on, pixels to be painted on, or a problem."""

    wanted: WantedPicture
    to_paint_on: bool
    result: PreparedPage | Rgb | Problem


class PictureOpening(QObject):
    """Reads one picture at a time and shows it; of those asked for meanwhile, the last one follows.

    A test sample or a drawing that is put on the canvas meanwhile is what is wanted now.

    Signals:
        showing(WantedPicture): it is about to be seen.
        failed(Problem): it is no picture, or has no ink.
        news(str): it takes a while.
        over(str): that is over; the words of then.
    """

    showing = Signal(object)
    failed = Signal(object)
    news = Signal(str)
    over = Signal(str)
    _made = Signal(object)

    def __init__(
        self, pictures: PictureControls, painting: PaintingControls, parent: QObject
    ) -> None:
        """Show digits by `pictures`, and what networks of pictures read by `painting`."""
        super().__init__(parent)
        self._pictures, self._painting = pictures, painting
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._reading: WantedPicture | None = None
        self._next: WantedPicture | None = None
        self._slow = LateNews(self)
        self._slow.said.connect(self.news)
        self._slow.over.connect(self.over)
        self._made.connect(self._on_made)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is still to be shown."""
        return self._reading is not None

    def open(self, wanted: WantedPicture) -> None:
        """Show a picture as soon as it is read."""
        if self._reading is not None:
            self._next = wanted
        else:
            self._start(wanted)

    def finish(self) -> None:
        """Return when what was asked for is shown, or refused."""
        while self.is_busy:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)

    @Slot()
    def forget(self) -> None:
        """Nobody waits for a picture any more."""
        self._reading = self._next = None
        self._slow.end()

    def end(self, patience: float) -> bool:
        """Show none any more; whether none was read after so many seconds."""
        self.forget()
        return self._pool.waitForDone(round(1000 * patience))

    def _start(self, wanted: WantedPicture) -> None:
        self._reading = wanted
        self._slow.expect(tr("Opening {name} …", name=wanted.name))
        self._pool.start(partial(self._make_aside, wanted, self._painting.is_active))

    def _make_aside(self, wanted: WantedPicture, to_paint_on: bool) -> None:
        prepare = prepared_pixels if to_paint_on else prepared_page
        result: PreparedPage | Rgb | Problem
        try:
            result = prepare(wanted.read(), wanted.name)
        except Exception as error:  # told at the edge; kept, it would keep what was read with it
            result = problem_from(error, wanted.about)
            if not isinstance(error, InkLensError):
                _log.info("Opening a picture failed\n%s", result.details)
        self._made.emit(_Made(wanted, to_paint_on, result))

    @Slot(object)
    def _on_made(self, made: _Made) -> None:
        if made.wanted is not self._reading:
            return  # it was forgotten
        if self._pictures.is_held or self._painting.is_held:
            QTimer.singleShot(_PEN_UP, self, partial(self._on_made, made))  # no stroke is cut
            return
        self._slow.end()
        self._reading, following, self._next = None, self._next, None
        if made.to_paint_on is not self._painting.is_active:
            following = following or made.wanted  # another network was opened meanwhile
        elif isinstance(made.result, Problem):
            self.failed.emit(made.result)
        else:
            self.showing.emit(made.wanted)
            self._show(made.result, made.wanted)
        if following is not None:
            self._start(following)

    def _show(self, result: PreparedPage | Rgb, wanted: WantedPicture) -> None:
        if isinstance(result, PreparedPage):
            self._pictures.show(result, wanted.count)
        else:
            self._painting.show(result, wanted.name, wanted.count)
