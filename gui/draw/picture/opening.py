"""Pictures are read in a thread of their own: a photograph of a telephone takes half a second."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal, Slot

from engine.images import Rgba
from engine.pictures.painting import Rgb
from engine.words import tr
from gui.bridge.problems import problem_from
from gui.draw.picture.painting_controls import PaintingControls, prepared_pixels
from gui.draw.picture.picture_controls import PictureControls, PreparedPage, prepared_page

LONG = 500
"""Milliseconds after which it is said that a picture is being opened."""


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
    """What became of a picture: a page to be drawn on, pixels to be painted on, or an error."""

    wanted: WantedPicture
    result: PreparedPage | Rgb | Exception


class PictureOpening(QObject):
    """Reads one picture at a time and shows it; of those asked for meanwhile, the last one follows.

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
        self._said = ""
        self._ended = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(LONG)
        self._slow.timeout.connect(self._on_slow)
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

    def end(self) -> None:
        """Nobody waits for a picture any more; returns when none is read."""
        self._ended = True
        self._slow.stop()
        self._pool.waitForDone()

    def _start(self, wanted: WantedPicture) -> None:
        self._reading = wanted
        self._slow.start()
        prepare = prepared_pixels if self._painting.is_active else prepared_page
        self._pool.start(partial(self._make_aside, wanted, prepare))

    def _make_aside(
        self, wanted: WantedPicture, prepare: Callable[[Rgba, str], PreparedPage | Rgb]
    ) -> None:
        result: PreparedPage | Rgb | Exception
        try:
            result = prepare(wanted.read(), wanted.name)
        except Exception as error:  # told at the edge
            result = error
        self._made.emit(_Made(wanted, result))

    @Slot()
    def _on_slow(self) -> None:
        if self._reading is not None:
            self._said = tr("Opening {name} …", name=self._reading.name)
            self.news.emit(self._said)

    @Slot(object)
    def _on_made(self, made: _Made) -> None:
        if self._ended:
            return
        self._slow.stop()
        if self._said:
            self.over.emit(self._said)
        self._reading, following, self._next, self._said = None, self._next, None, ""
        if isinstance(made.result, Exception):
            self.failed.emit(problem_from(made.result, made.wanted.about))
        elif isinstance(made.result, PreparedPage) is self._painting.is_active:
            following = following or made.wanted  # another network was opened meanwhile
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
