"""What the window remembers: one typed, versioned model. A bad value warns and is dropped."""

import logging
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from PySide6.QtCore import QByteArray, QSettings

from engine.drawing import BRUSH_RANGE
from engine.render import View

Theme = Literal["system", "light", "dark"]
VERSION = 1
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything remembered between two starts.

    Attributes:
        theme: colours of the window.
        brush: width of the brush in canvas units, 8 to 28.
        view: how the heatmap shows values.
        overlay: whether the heatmap lies over the ink.
        pen_strokes: file of the pen strokes to train on too; empty for none.
        open_sections: names of the inspector's sections that are unfolded, separated by commas.
        folder: where the last file was opened or saved; empty at first.
        geometry: the window's place and size, as Qt encodes them.
    """

    theme: Theme = "system"
    brush: int = 16
    view: View = "signed"
    overlay: bool = False
    open_sections: str = "class,method,view"
    folder: str = ""
    pen_strokes: str = ""
    geometry: bytes = b""


def load(file: Path) -> Settings:
    """Read settings; what is missing or bad gets its default."""
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    settings = Settings()
    for field in fields(Settings):
        if not stored.contains(field.name):
            continue
        value = _parsed(field.name, stored.value(field.name))
        if value is None:
            _log.warning("%s: a bad value for %r was dropped", file.name, field.name)
        else:
            settings = replace(settings, **{field.name: value})
    return settings


def save(settings: Settings, file: Path) -> bool:
    """Write settings; whether that worked."""
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    stored.setValue("version", VERSION)
    for field in fields(Settings):
        value = getattr(settings, field.name)
        stored.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
    stored.sync()
    return stored.status() == QSettings.Status.NoError


def _parsed(name: str, value: Any) -> Any:
    """The stored value as the field's type, or None if it is not one."""
    match name:
        case "theme":
            return value if value in get_args(Theme) else None
        case "view":
            return value if value in get_args(View) else None
        case "overlay":
            return {"true": True, "false": False}.get(str(value).lower())
        case "brush":
            text = str(value)
            low, high = BRUSH_RANGE
            return int(text) if text.isdecimal() and low <= int(text) <= high else None
        case "geometry":
            return bytes(value.data()) if isinstance(value, QByteArray) else None
        case _:
            return value if isinstance(value, str) else None
