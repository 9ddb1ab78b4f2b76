"""Every setting as a row: its words, what it may be, and how the window is asked and told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from engine.drawing import BRUSH_RANGE
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
        ("Appearance", _appearance(window)),
        ("Maps", _maps(window)),
        ("Tiles", _tiles(window)),
        ("Pen", _pen(window)),
        ("Computing", _computing(window)),
        ("Files", _files(window)),
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
            "themePreference",
            "Colours of the window",
            "Light, dark, or as the desktop has it.",
            "choice",
            lambda: window.theme,
            lambda theme: window.actions_by_name[theme].trigger(),
            _DEFAULT.theme,
            (("system", "as the system"), ("light", "light"), ("dark", "dark")),
        ),
        Row(
            "motionPreference",
            "Motion",
            "Reduced: a replay shows whole strokes, the time machine steps slowly, nothing blinks.",
            "choice",
            *_wished("motion"),
            (("system", "as the system"), ("reduced", "reduced"), ("full", "full")),
        ),
    )


def _maps(window: "MainWindow") -> tuple[Row, ...]:
    view = window.draw.view
    return (
        Row(
            "mapColoursPreference",
            "Colours of maps",
            "Red and blue keep their order for people who are colour-blind. Greys go from black, "
            "against the class, to white, for it: on paper and in any eyes.",
            "choice",
            *_wished("map_colours"),
            (("red_blue", "red and blue"), ("grey", "greys")),
        ),
        Row(
            "viewPreference",
            "Values",
            "With their sign, or only how strongly a pixel counts (key S).",
            "choice",
            lambda: view.current_view,
            view.choose_view,
            _DEFAULT.view,
            (("signed", "for and against"), ("magnitude", "only how strongly")),
        ),
        Row(
            "signsPreference",
            "Signs over strong pixels",
            "A + where a pixel speaks for the class, a − where it speaks against it.",
            "switch",
            *_wished("signs"),
        ),
        Row(
            "outlinePreference",
            "Outline of the ink",
            "Draw the edge of your strokes over every map.",
            "switch",
            *_box(view.outline),
            _DEFAULT.outline,
        ),
        Row(
            "overlayPreference",
            "Map over the ink",
            "Lay the map over your strokes (key O).",
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
            "Tiles show",
            "Under the squares: a map for each class, or for each method (key A).",
            "choice",
            lambda: view.tiles,
            view.show_kind,
            _DEFAULT.tiles,
            (("classes", "all classes"), ("methods", "all methods")),
        ),
        Row(
            "liveTilesPreference",
            "Tiles follow the pen",
            "Off: their maps wait until the pen rests, which leaves a slow computer more time for "
            "the large map.",
            "switch",
            lambda: window.live.tiles_follow,
            window.live.let_tiles_follow,
            _DEFAULT.live_tiles,
        ),
        Row(
            "sharedPreference",
            "Tiles on one scale",
            "A colour means the same value in all tiles, so that they can be compared.",
            "switch",
            *_box(view.shared),
            _DEFAULT.shared,
        ),
        Row(
            "scoresPreference",
            "Tiles say scores",
            "The class score (logit) on each tile: it differs where per cent are all 0.0.",
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
            "Width of the brush",
            "How thick ink looks (keys [ and ]). The network receives strokes of one width.",
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
            "Device",
            "Where networks are computed, from the next start on; --device goes before it.",
            "choice",
            lambda: window.device,
            partial(setattr, window, "device"),
            _DEFAULT.device,
            (("auto", "chosen by InkLens"), ("cpu", "CPU"), ("gpu", "GPU")),
        ),
    )


def _files(window: "MainWindow") -> tuple[Row, ...]:
    return (
        Row(
            "folderPreference",
            "Files are looked for in",
            "The folder that file dialogs begin in; the next file that is opened moves it.",
            "folder",
            lambda: Path(window.files.folder) if window.files.folder else None,
            lambda path: setattr(window.files, "folder", str(path or "")),
            None,
        ),
        Row(
            "runsPreference",
            "Training runs are kept in",
            "Checkpoints take 16 MB an epoch. Runs that lie in another folder stay there.",
            "folder",
            lambda: window.state.runs_folder,
            window.keep_runs_in,
            None,
        ),
        Row(
            "confirmPreference",
            "Ask before runs are deleted",
            "What is deleted cannot be brought back.",
            "switch",
            lambda: window.trainer.asks_before_deleting,
            partial(setattr, window.trainer, "asks_before_deleting"),
            _DEFAULT.confirm_delete,
        ),
    )
