"""The strip of the training tab: my drawing's map at up to ten moments of the run."""

from collections.abc import Collection, Hashable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel

from engine.attribution.table import METHODS
from engine.render import View
from engine.training.moments import Moment, spread
from engine.words import sure, tr
from gui.bridge.engine_room import EngineRoom
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explain, Explained
from gui.bridge.messages.fill_filmstrip import FillFilmstrip, MomentExplained, MomentMissing
from gui.draw.strip.strip import Strip
from gui.draw.strip.tile import TileContent, width_of
from gui.parts.arrangement import STEP
from gui.parts.heatmap import HeatmapView
from gui.parts.outlined import ground_of
from gui.train.arrangement import tiles_in
from gui.train.replay.timeline import Timeline

_EMPTY = tr("Press Start: here your drawing is read after 1, 2, 4 … steps and after every epoch.")
_STARTS = tr("The run is starting: soon your drawing is read here after 1, 2, 4 … steps.")
_REST = 300  # ms: a drawing that is still growing is not worth ten maps


class Filmstrip(QObject):
    """Fills the strip in the background while it is seen, a moment at a time.

    What is known of a drawing stays known while the run grows: an epoch more is one map more.

    Signals:
        moment_wanted(Moment): a tile was clicked.
    """

    moment_wanted = Signal(object)

    def __init__(
        self,
        strip: Strip,
        *,
        timeline: Timeline,
        heatmap: HeatmapView,
        room: EngineRoom,
        live: LiveView,
    ) -> None:
        """Fill `strip` with the moments of `timeline`; the outline is that of `heatmap`."""
        super().__init__(strip)
        self._strip, self._timeline, self._heatmap = strip, timeline, heatmap
        self._room, self._live = room, live
        self._view: View = "signed"
        self._empty = QLabel(_EMPTY, strip)
        self._empty.setObjectName("filmstripEmpty")
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        strip.installEventFilter(self)
        self._about: Hashable = None
        self._request: Explain | None = None
        self._known: dict[Moment, MomentExplained] = {}
        self._missing: set[Moment] = set()
        self._now: Moment | None = None  # that the large map is of
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._fill)
        live.explained.connect(self._on_answered)
        live.rested.connect(self.refresh)
        live.emptied.connect(self._on_emptied)
        room.engine.subscribe(MomentExplained, self._on_explained)
        room.engine.subscribe(MomentMissing, self._on_missing)
        strip.picked.connect(self.moment_wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of another width it has room for more tiles, or fewer; light and dark are followed."""
        if event.type() == QEvent.Type.Resize and watched is self._strip:
            self._empty.setGeometry(self._strip.rect())
            self.refresh()
        if event.type() == QEvent.Type.PaletteChange and watched is self._strip:
            self._show()
        return False

    @Slot()
    def refresh(self) -> None:
        """The drawing, the method or the run may be another one."""
        if self._strip.isVisible():
            self._show()
            if not self._rest.isActive():
                self._rest.start()

    def set_view(self, view: View) -> None:
        """Show signed values or magnitudes."""
        self._view = view
        self._show()

    @Slot(object)
    def _on_answered(self, explained: Explained) -> None:
        """Frame the moment of the large map at once: a costly map is refined for seconds."""
        if explained.moment != self._now:
            self._now = explained.moment
            self._show()

    @Slot()
    def _on_emptied(self) -> None:
        self._now = None
        self._forget()
        self._show()

    def _forget(self) -> None:
        self._about, self._request, self._known, self._missing = None, None, {}, set()

    @Slot()
    def _fill(self) -> None:
        """Ask for what is not known yet."""
        run, request = self._room.run, self._live.request
        if run is None or request.drawing.is_empty or not self._strip.isVisible():
            return
        about = _about(request, run.path)
        if about != self._about:
            self._forget()
            self._about, self._request = about, request
        done = self._known.keys() | self._missing
        missing = tuple(moment for moment in self._moments if moment not in done)
        if missing and request.method != "activations":
            self._room.engine.mailbox.post(
                FillFilmstrip(self._request or request, run.path, missing)
            )

    @Slot(object)
    def _on_explained(self, explained: MomentExplained) -> None:
        if _about(explained.message.request, explained.message.run) == self._about:
            self._known[explained.moment] = explained
            self._show()

    @Slot(object)
    def _on_missing(self, missing: MomentMissing) -> None:
        if _about(missing.message.request, missing.message.run) == self._about:
            self._missing.add(missing.moment)
            self._show()

    # -- what it shows --------------------------------------------------------------------------

    @property
    def _moments(self) -> tuple[Moment, ...]:
        return spread(self._timeline.moments, tiles_in(self._strip.width()))

    def _show(self) -> None:
        run = self._room.run
        known = {}
        if run is not None and _about(self._live.request, run.path) == self._about:
            known = self._known
        moments, now = self._moments, self._now
        self._empty.setText(_STARTS if self._timeline.run_expected else _EMPTY)
        self._empty.setVisible(not moments)
        read = {each.names[each.frame.predicted] for each in known.values()}
        wide = have_room(moments, read or {"0"}, self._strip.width(), self._strip.font())
        contents = [self._content(m, known.get(m), is_now=m == now, wide=wide) for m in moments]
        ground = ground_of(self._strip)  # the map may learn of another theme later
        self._strip.show_tiles(contents, self._heatmap.ink_outline, ground)

    def _content(
        self, moment: Moment, known: MomentExplained | None, *, is_now: bool, wide: bool
    ) -> TileContent:
        when = moment.words[0].upper() + moment.words[1:]
        if known is None:
            if moment not in self._missing:
                return TileContent(moment, moment.short, when, explained=is_now)
            words = tr("{when}: not kept any more", when=when)
            return TileContent(moment, moment.short, words, note=tr("gone"), explained=is_now)
        frame, method = known.frame, METHODS[known.message.request.method]
        read, chance = known.names[frame.predicted], float(frame.probabilities[frame.predicted])
        return TileContent(
            key=moment,
            title=moment.short,
            words=_said(when, known),
            values=frame.values if frame.values.ndim == 2 else None,
            view=self._view if method.signed else "magnitude",
            note=tr("reads {read}", read=read) if wide else read,
            probability=chance,
            explained=is_now,
        )


def have_room(moments: Collection[Moment], read: Collection[str], width: int, font: QFont) -> bool:
    """Whether "reads 9" has room beside "128 steps", whichever tile comes to say what.

    Args:
        moments: a tile each.
        read: names of what is read at some of them.
        width: of the strip.
        font: of its words.
    """
    many = max(len(moments), 1)
    room = (width - (many - 1) * STEP) // many
    notes = [tr("reads {read}", read=each) for each in read]
    fullest = (TileContent(m, m.short, "", note=note) for m in moments for note in notes)
    return all(width_of(content, font) <= room for content in fullest)


def _said(when: str, known: MomentExplained) -> str:
    """What the network read at a moment, and what its map explains."""
    frame, names = known.frame, known.names
    said = {
        "when": when,
        "read": names[frame.predicted],
        "chance": sure(float(frame.probabilities[frame.predicted])),
        "explained": names[frame.target],
    }
    if frame.versus is None:
        return tr("{when}: reads {read}, {chance}; why {explained}", **said)
    return tr(
        "{when}: reads {read}, {chance}; why {explained}, not {other}",
        other=names[frame.versus],
        **said,
    )


def _about(request: Explain, run: Path) -> Hashable:
    """What decides the maps of a strip, but for the moments; a drawing is never changed."""
    return (
        id(request.drawing),
        request.method,
        request.target,
        request.options,
        request.versus,
        run,
    )
