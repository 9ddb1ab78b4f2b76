"""What the window remembers: one typed, versioned model. A bad value warns and is dropped."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from PySide6.QtCore import QByteArray, QSettings

from engine.attribution.options import Setting
from engine.attribution.table import METHODS
from engine.drawing import BRUSH_RANGE
from engine.errors import InkLensError
from engine.machine.wish import WISHES, Wish
from engine.render import View
from engine.training.recipes import RECIPES
from engine.training.setting_row import Value
from engine.training.settings import SETTINGS
from engine.words import LANGUAGES

MapColours = Literal["red_blue", "grey"]
Motion = Literal["system", "reduced", "full"]
Theme = Literal["system", "light", "dark"]
Tiles = Literal["classes", "methods"]
Options = Mapping[str, Mapping[str, Setting]]
"""Method id -> option -> what was set."""
VERSION = 2
_MOST_DIGITS = 9  # Python refuses to read a number of thousands of them
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything remembered between two starts.

    Attributes:
        language: of the window, from its next start on.
        theme: colours of the window.
        brush: width of the brush in canvas units, 8 to 28.
        view: how the heatmap shows values.
        overlay: whether the heatmap lies over the ink.
        outline: whether the outline of the ink lies over maps.
        method: id of the method.
        options: what was set of each method.
        tiles: what the tiles show.
        shared: whether the tiles are on one scale.
        scores: whether they say scores.
        open_sections: names of the inspector's sections that are unfolded, separated by commas.
        network: file of the network that was opened; empty for the shipped one.
        form_sections: those of the training form, likewise.
        recipe: of the training form.
        training: name -> value of what is set in the training form.
        pen_strokes: file of the pen strokes to train on too; empty for none.
        data: file or folder to train on; empty for MNIST.
        log: whether training logs for TensorBoard.
        folder: where the last file was opened or saved; empty at first.
        map_colours, signs, motion: what is wished of maps and of motion.
        live_tiles: whether the tiles' maps follow the pen.
        device: where to compute.
        runs_folder: folder of the training runs; empty for the usual one.
        confirm_delete: whether one is asked before runs are deleted.
        steps_seen: whether the first steps were shown.
        geometry: the window's place and size, as Qt encodes them.
    """

    language: str = "system"
    theme: Theme = "system"
    brush: int = 16
    view: View = "signed"
    overlay: bool = False
    outline: bool = True
    method: str = next(iter(METHODS))
    options: Options = field(default_factory=dict)
    tiles: Tiles = "classes"
    shared: bool = True
    scores: bool = False
    open_sections: str = "class,method,view"
    network: str = ""
    form_sections: str = "runSettings"
    recipe: str = next(iter(RECIPES))
    training: Mapping[str, Value] = field(default_factory=dict)
    folder: str = ""
    pen_strokes: str = ""
    data: str = ""
    log: bool = False
    map_colours: MapColours = "red_blue"
    signs: bool = False
    motion: Motion = "system"
    live_tiles: bool = True
    device: Wish = "auto"
    runs_folder: str = ""
    confirm_delete: bool = True
    steps_seen: bool = False
    geometry: bytes = b""


def load(file: Path) -> Settings:
    """Read settings; what is missing or bad gets its default."""
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    settings = Settings()
    for each in fields(Settings):
        if not stored.contains(each.name):
            continue
        value = _parsed(each.name, stored.value(each.name))
        if value is None:
            _log.warning("%s: a bad value for %r was dropped", file.name, each.name)
        else:
            settings = replace(settings, **{each.name: value})
    return settings


def save(settings: Settings, file: Path, *, before: Settings | None = None) -> bool:
    """Write settings; whether that worked.

    Args:
        settings: to be written.
        file: of all windows; Qt reads it again, and lets one window write at a time.
        before: what they were when this window last read or wrote them. Only what differs is
            written, of a table its entries: all else stays as another window has left it.
    """
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    stored.sync()
    stored.setValue("version", VERSION)
    for each in fields(Settings):
        value = getattr(settings, each.name)
        known = None if before is None else getattr(before, each.name)
        if value == known:
            continue
        if isinstance(value, bytes):
            stored.setValue(each.name, QByteArray(value))
        elif isinstance(value, Mapping):
            there = {} if known is None else _table(stored.value(each.name))
            stored.setValue(each.name, json.dumps(_changed(there, known or {}, value)))
        else:
            stored.setValue(each.name, value)
    stored.sync()
    return stored.status() != QSettings.Status.AccessError  # a broken file is whole now


def _changed(there: Any, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """The table that is there, with what differs between two others as it is in the second."""
    found = dict(there) if isinstance(there, Mapping) else {}
    for name in before.keys() - after.keys():
        found.pop(name, None)
    for name, value in after.items():
        known = before.get(name)
        if value == known:
            continue
        tables = isinstance(value, Mapping)
        found[name] = _changed(found.get(name), known or {}, value) if tables else value
    return found


def _table(text: Any) -> Any:
    """What JSON made of a stored table, which may be broken."""
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return {}


_CHOICES: dict[str, tuple[str, ...]] = {
    "language": ("system", *LANGUAGES),
    "theme": get_args(Theme),
    "view": get_args(View),
    "tiles": get_args(Tiles),
    "method": tuple(METHODS),
    "recipe": tuple(RECIPES),
    "map_colours": get_args(MapColours),
    "motion": get_args(Motion),
    "device": WISHES,
}
_SWITCHES = (
    *("overlay", "outline", "shared", "scores", "log"),
    *("signs", "live_tiles", "confirm_delete", "steps_seen"),
)


def _parsed(name: str, value: Any) -> Any:
    """The stored value as the field's type, or None if it is not one."""
    if name in _CHOICES:
        return value if value in _CHOICES[name] else None
    if name in _SWITCHES:
        return {"true": True, "false": False}.get(str(value).lower())
    match name:
        case "brush":
            text = str(value)
            low, high = BRUSH_RANGE
            number = int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None
            return number if number is not None and low <= number <= high else None
        case "geometry":
            return bytes(value.data()) if isinstance(value, QByteArray) else None
        case "options" | "training":
            return _parsed_json(name, value)
        case _:
            return value if isinstance(value, str) else None


def _parsed_json(name: str, value: Any) -> Any:
    try:
        found = json.loads(value)
        return _options(found) if name == "options" else _training(found)
    except (TypeError, ValueError, AttributeError, RecursionError):
        return None


_Parsed = TypeVar("_Parsed")


def _each(of: str, found: Any, parsed: Callable[[str, Any], _Parsed]) -> dict[str, _Parsed]:
    """What can be read of a table; a name that is not known, or a bad value, is dropped alone.

    Raises:
        AttributeError: it is no table.
    """
    values: dict[str, _Parsed] = {}
    for name, value in found.items():
        try:
            values[name] = parsed(name, value)
        except (TypeError, ValueError, AttributeError, KeyError, InkLensError):
            _log.warning("%r: what was remembered of %.80r was dropped", of, name)
    return values


def _options(found: Any) -> Options:
    """Of methods and options that there are, in their range."""
    known = _each(
        "options", found, lambda method, given: _each("options", given, _option_of(method))
    )
    return {method: given for method, given in known.items() if given}


def _option_of(method: str) -> Callable[[str, Any], Setting]:
    options = {option.name: option for option in METHODS[method].options}
    return lambda name, value: options[name].checked(value)


def _training(found: Any) -> dict[str, Value]:
    """Of settings that there are, of their type and in their range."""
    return _each("training", found, _setting)


def _setting(name: str, value: Any) -> Value:
    setting = SETTINGS[name]
    if type(value) is not type(setting.default):
        raise TypeError(f"{name} is no {type(setting.default).__name__}")
    setting.check(value)
    checked: Value = value
    return checked
