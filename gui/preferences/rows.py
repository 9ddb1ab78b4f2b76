"""Every setting as a row: its words, what it may be, and how the window is asked and told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from engine.drawing import BRUSH_RANGE
from engine.words import LANGUAGES, tr
from gui.looks.wishes import Wishes, wear, wishes
from gui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox

    from gui.main_window import MainWindow

Kind = Literal["choice", "switch", "number", "folder"]
_DEFAULT = Settings()


@dataclass(frozen=True, slots=True)
class Row:
    """One setting.

    Attributes:
        name: object name of its control.
        label: in front of it; of a switch, beside it.
        hint: what it does, in a sentence or two.
        kind: of control.
        read: what it is now.
        write: makes it another value, at once.
        default: what "Restore defaults" makes it.
        choices: value -> words, of a choice.
        reach: smallest and largest, of a number.
    """

    name: str
    label: str
    hint: str
    kind: Kind
    read: Callable[[], Any]
    write: Callable[[Any], object]
    default: Any
    choices: tuple[tuple[str, str], ...] = ()
    reach: tuple[int, int] = (0, 0)


def sections(window: "MainWindow") -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """Title and rows of each section, in the order of the dialog."""
    return (
        (tr("Appearance"), _appearance(window)),
        (tr("Maps"), _maps(window)),
        (tr("Tiles"), _tiles(window)),
        (tr("Pen"), _pen(window)),
        (tr("Computing"), _computing(window)),
        (tr("Files"), _files(window)),
    )


def _wished(name: str) -> tuple[Callable[[], Any], Callable[[Any], object], Any]:
    """How a wish is read, written, and what it is at first."""

    def write(value: Any) -> None:
        wear(replace(wishes(), **{name: value}))

    return lambda: getattr(wishes(), name), write, getattr(Wishes(), name)


def _box(box: "QCheckBox") -> tuple[Callable[[], Any], Callable[[Any], object]]:
    return box.isChecked, box.setChecked


def _appearance(window: "MainWindow") -> tuple[Row, ...]:
    return (
        Row(
            "languagePreference",
            tr("Language"),
            tr("Used when InkLens is started again."),
            "choice",
            lambda: window.language,
            lambda code: setattr(window, "language", code),
            _DEFAULT.language,
            (("system", tr("as the system")), *LANGUAGES.items()),
        ),
        Row(
            "themePreference",
            tr("Colours of the window"),
            tr("Light, dark, or as the desktop has it."),
            "choice",
            lambda: window.theme,
            lambda theme: window.actions_by_name[theme].trigger(),
            _DEFAULT.theme,
            (("system", tr("as the system")), ("light", tr("light")), ("dark", tr("dark"))),
        ),
        Row(
            "motionPreference",
            tr("Motion"),
            tr(
                "Reduced: a replay shows whole strokes, the time machine steps slowly, "
                "nothing blinks."
            ),
            "choice",
            *_wished("motion"),
            (("system", tr("as the system")), ("reduced", tr("reduced")), ("full", tr("full"))),
        ),
    )


def _maps(window: "MainWindow") -> tuple[Row, ...]:
    view = window.draw.view
    return (
        Row(
            "mapColoursPreference",
            tr("Colours of maps"),
            tr(
                "Red and blue keep their order for people who are colour-blind. Greys go "
                "from black, against the class, to white, for it: on paper and in any "
                "eyes."
            ),
            "choice",
            *_wished("map_colours"),
            (("red_blue", tr("red and blue")), ("grey", tr("greys"))),
        ),
        Row(
            "viewPreference",
            tr("Values"),
            tr("With their sign, or only how strongly a pixel counts (key S)."),
            "choice",
            lambda: view.current_view,
            view.choose_view,
            _DEFAULT.view,
            (("signed", tr("for and against")), ("magnitude", tr("only how strongly"))),
        ),
        Row(
            "signsPreference",
            tr("Signs over strong pixels"),
            tr("A + where a pixel speaks for the class, a − where it speaks against it."),
            "switch",
            *_wished("signs"),
        ),
        Row(
            "outlinePreference",
            tr("Outline of the ink"),
            tr("Draw the edge of your strokes over every map."),
            "switch",
            *_box(view.outline),
            _DEFAULT.outline,
        ),
        Row(
            "overlayPreference",
            tr("Map over the ink"),
            tr("Lay the map over your strokes (key O)."),
            "switch",
            *_box(view.overlay),
            _DEFAULT.overlay,
        ),
    )


def _tiles(window: "MainWindow") -> tuple[Row, ...]:
    view = window.draw.view
    return (
        Row(
            "tilesPreference",
            tr("Tiles show"),
            tr("Under the squares: a map for each class, or for each method (key A)."),
            "choice",
            lambda: view.tiles,
            view.show_kind,
            _DEFAULT.tiles,
            (("classes", tr("all classes")), ("methods", tr("all methods"))),
        ),
        Row(
            "liveTilesPreference",
            tr("Tiles follow the pen"),
            tr(
                "Off: their maps wait until the pen rests, which leaves a slow computer "
                "more time for the large map."
            ),
            "switch",
            lambda: window.live.tiles_follow,
            window.live.let_tiles_follow,
            _DEFAULT.live_tiles,
        ),
        Row(
            "sharedPreference",
            tr("Tiles on one scale"),
            tr("A colour means the same value in all tiles, so that they can be compared."),
            "switch",
            *_box(view.shared),
            _DEFAULT.shared,
        ),
        Row(
            "scoresPreference",
            tr("Tiles say scores"),
            tr("The class score (logit) on each tile: it differs where per cent are all 0.0."),
            "switch",
            *_box(view.scores),
            _DEFAULT.scores,
        ),
    )


def _pen(window: "MainWindow") -> tuple[Row, ...]:
    brush = window.draw.tools.brush
    return (
        Row(
            "brushPreference",
            tr("Width of the brush"),
            tr("How thick ink looks (keys [ and ]). The network receives strokes of one width."),
            "number",
            brush.value,
            brush.setValue,
            _DEFAULT.brush,
            reach=(int(BRUSH_RANGE[0]), int(BRUSH_RANGE[1])),
        ),
    )


def _computing(window: "MainWindow") -> tuple[Row, ...]:
    return (
        Row(
            "devicePreference",
            tr("Device"),
            tr("Where networks are computed, from the next start on; --device goes before it."),
            "choice",
            lambda: window.device,
            partial(setattr, window, "device"),
            _DEFAULT.device,
            (("auto", tr("chosen by InkLens")), ("cpu", "CPU"), ("gpu", "GPU")),
        ),
    )


def _files(window: "MainWindow") -> tuple[Row, ...]:
    return (
        Row(
            "folderPreference",
            tr("Files are looked for in"),
            tr("The folder that file dialogs begin in; the next file that is opened moves it."),
            "folder",
            lambda: Path(window.files.folder) if window.files.folder else None,
            lambda path: setattr(window.files, "folder", str(path or "")),
            None,
        ),
        Row(
            "runsPreference",
            tr("Training runs are kept in"),
            tr("Checkpoints take 16 MB an epoch. Runs that lie in another folder stay there."),
            "folder",
            lambda: window.state.runs_folder,
            window.keep_runs_in,
            None,
        ),
        Row(
            "confirmPreference",
            tr("Ask before runs are deleted"),
            tr("What is deleted cannot be brought back."),
            "switch",
            lambda: window.trainer.asks_before_deleting,
            partial(setattr, window.trainer, "asks_before_deleting"),
            _DEFAULT.confirm_delete,
        ),
    )
