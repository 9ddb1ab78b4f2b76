"""A drawing with all that belongs to it, as a file: `.inklens`.

JSON, as `inklens.schema.json` beside this file describes it; `docs/inklens-files.md` says it in
words. Numbers are float32 by their shortest decimals, so that what is opened is, to the last bit,
what was saved.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

import numpy as np

from engine.attribution.options import Setting
from engine.attribution.table import METHODS
from engine.data import first_drawing_file
from engine.drawing import BRUSH_RANGE, SIDE, Drawing, Picture, sample_name
from engine.errors import DrawingFileError, InkLensError, OutputError
from engine.files import first_bytes, write_text
from engine.ink import Ink, Points
from engine.render import View
from engine.version import VERSION as INKLENS
from engine.words import tr

SUFFIX = ".inklens"
VERSION = 2
_SAMPLE = "test sample {}"
MOST_BYTES = 8 * 1024**2
MOST_POINTS = 100_000
MOST_LENGTH = 200_000.0
"""Of all ink, in canvas units: some 700 times across. Longer ink would fill the memory."""
SCHEMA = Path(__file__).with_name("inklens.schema.json")

Times = tuple[int, ...] | None
"""When each point of a stroke was drawn, in ms since the drawing began; None: nobody knows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How a drawing was looked at.

    Attributes:
        method: id of the method.
        options: of the method, by name, those that are not at their default.
        target: the class that was picked; None follows the prediction.
        versus: the class that it is set against, `RUNNER_UP`, or None.
        view: sign or size of values.
        overlay: whether the map lay over the ink.
        outline: whether the ink's outline lay over the map.
    """

    method: str = next(iter(METHODS))
    options: Mapping[str, Setting] = field(default_factory=dict)
    target: int | None = None
    versus: int | None = None
    view: View = "signed"
    overlay: bool = False
    outline: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class KeptDrawing:
    """What a file holds.

    Attributes:
        drawing: strokes, and what lies under them.
        times: of each of its `all_strokes`, those that are set aside too.
        shown: how it was looked at.
        network: what the network is called that read it.
        digest: SHA-256 of that network's weights, as hexadecimal digits; empty if not known.
    """

    drawing: Drawing
    times: tuple[Times, ...] = ()
    shown: Shown = Shown()
    network: str = ""
    digest: str = ""


def write_drawing(kept: KeptDrawing, path: Path) -> Path:
    """Write a file, whole or not at all.

    Raises:
        OutputError: the folder cannot be written to, or the drawing is too long.
    """
    return write_text(path, text_of(kept))


class _NotJsonError(DrawingFileError):
    """A file holds something else altogether."""


def read_drawing(path: Path) -> KeptDrawing:
    """What a file holds.

    Raises:
        DrawingFileError: it cannot be read, or is no drawing.
    """
    try:
        data = first_bytes(path, MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or error
        raise DrawingFileError(
            tr("{path} cannot be read ({said}); choose another.", path=_name(path), said=said)
        ) from error
    if len(data) > MOST_BYTES:
        raise DrawingFileError(
            tr(
                "{path} is larger than {most} MB, as no drawing is; choose another file.",
                path=_name(path),
                most=MOST_BYTES // 1024**2,
            )
        )
    try:
        return drawing_of(data)
    except _NotJsonError as error:  # where it is not, the details say
        raise DrawingFileError(
            tr(
                "{path} is not an InkLens drawing, or is damaged; open one that InkLens has saved.",
                path=_name(path),
            )
        ) from error
    except DrawingFileError as error:
        raise DrawingFileError(
            tr(
                "{path} is not an InkLens drawing ({error}); open one that InkLens has saved.",
                path=_name(path),
                error=error,
            )
        ) from error


def text_of(kept: KeptDrawing) -> str:
    """A file's content; the same drawing gives the same text.

    Raises:
        OutputError: more ink than a file may hold.
    """
    return as_text(json_of(kept))


def as_text(data: Mapping[str, Any]) -> str:
    """JSON as it is written to a file."""
    return json.dumps(data, ensure_ascii=True, separators=(",", ":"), allow_nan=False) + "\n"


def json_of(kept: KeptDrawing) -> dict[str, Any]:
    """What is written of a drawing, as `inklens.schema.json` has it.

    Raises:
        OutputError: more ink than a file may hold.
    """
    ink, picture, shown = kept.drawing.ink, kept.drawing.picture, kept.shown
    strokes = kept.drawing.all_strokes
    if problem := _too_much([stroke for stroke, _ in strokes], ink.width):
        raise OutputError(
            tr("This drawing has {problem}; undo some strokes to save it.", problem=problem)
        )
    times = kept.times or (None,) * len(strokes)
    return {
        "format": first_drawing_file.FORMAT,
        "version": VERSION,
        "inklens": INKLENS,
        "side": int(SIDE),
        "width": float(ink.width),
        "strokes": [
            {"x": _numbers(s[:, 0]), "y": _numbers(s[:, 1]), "ms": None if t is None else list(t)}
            | ({} if is_ink else {"aside": True})
            for (s, is_ink), t in zip(strokes, times, strict=True)
        ],
        "picture": picture
        and {
            "name": _stored_name(picture)[:1000],
            "label": picture.label,
            "sample": picture.sample,
            "pixels": [_numbers(row) for row in picture.pixels],
        },
        "shown": {
            "method": shown.method,
            "options": dict(sorted(shown.options.items())),
            "target": shown.target,
            "versus": shown.versus,
            "view": shown.view,
            "overlay": shown.overlay,
            "outline": shown.outline,
        },
        "network": {"name": kept.network[:1000], "sha256": kept.digest},
    }


def drawing_of(data: bytes | str) -> KeptDrawing:
    """The drawing that a file's content stands for; drawings of version 1 too.

    Raises:
        DrawingFileError: it stands for none; says why in a few words.
    """
    found = parsed(data)
    if isinstance(found, dict) and found.get("version") == first_drawing_file.VERSION:
        return KeptDrawing(_first_version(found))
    return kept_of(found)


def kept_of(found: Any) -> KeptDrawing:
    """The drawing that JSON stands for, as `json_of` makes it.

    Raises:
        DrawingFileError: it stands for none; says why in a few words.
    """
    _validate(found)
    width = float(found["width"])
    strokes = Ink([_stroke(each) for each in found["strokes"]], width).strokes
    if problem := _too_much(strokes, width):
        raise DrawingFileError(problem)
    is_aside = [each.get("aside", False) for each in found["strokes"]]
    ink = Ink([stroke for stroke, out in zip(strokes, is_aside, strict=True) if not out], width)
    aside = tuple((number, strokes[number]) for number, out in enumerate(is_aside) if out)
    times = tuple(None if s["ms"] is None else tuple(s["ms"]) for s in found["strokes"])
    under = found["picture"]
    picture = under and Picture(
        np.array(under["pixels"], np.float32),
        _read_name(under["name"], under["sample"]),
        under["label"],
        under["sample"],
    )
    network = found["network"]
    shown = _shown(found["shown"])
    return KeptDrawing(
        Drawing(ink, picture, aside), times, shown, _shown_name(network["name"]), network["sha256"]
    )


def parsed(data: bytes | str) -> Any:
    """JSON, without the numbers that are none.

    Raises:
        DrawingFileError: it is not JSON.
    """
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise _NotJsonError(tr("it is not JSON: {error}", error=_brief(error))) from error


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _validate(found: Any) -> None:
    from fastjsonschema import JsonSchemaValueException

    if isinstance(found, dict) and found.get("format") == first_drawing_file.FORMAT:
        version = found.get("version")
        if isinstance(version, int) and version > VERSION:
            raise DrawingFileError(
                tr("it is of version {version}, of a newer InkLens", version=str(version)[:20])
            )
    try:
        _validator()(found)
    except JsonSchemaValueException as error:
        raise DrawingFileError(_brief(error)) from error


@cache
def _validator() -> Callable[[Any], object]:
    """Made of the schema when it is first needed: compiling it takes longer than most files."""
    import fastjsonschema

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    compiled = fastjsonschema.compile(schema, use_default=False)
    return cast("Callable[[Any], object]", compiled)


def _stroke(found: Mapping[str, Any]) -> Any:
    lengths = {len(found[name]) for name in ("x", "y", "ms") if found[name] is not None}
    if len(lengths) != 1:
        raise DrawingFileError(tr("a stroke's x, y and ms are not equally many"))
    return np.stack([np.array(found["x"], np.float32), np.array(found["y"], np.float32)], axis=1)


def _shown(found: Mapping[str, Any]) -> Shown:
    method = METHODS.get(found["method"])
    if method is None:
        raise DrawingFileError(
            tr("it names a method {method!r}, which there is not", method=found["method"][:40])
        )
    try:
        method.settings(found["options"])
    except InkLensError as error:
        raise DrawingFileError(_brief(error)) from error
    return Shown(**found)


def _first_version(found: dict[str, Any]) -> Drawing:
    try:
        drawing = first_drawing_file.from_json(found)
    except (ValueError, KeyError, TypeError, OverflowError, AttributeError) as error:
        raise DrawingFileError(_brief(error)) from error
    if problem := _too_much(drawing.ink.strokes, drawing.ink.width):
        raise DrawingFileError(problem)
    return drawing


def _too_much(strokes: Sequence[Points], width: float) -> str:
    """Why ink is more than a file may hold, or nothing."""
    points = sum(map(len, strokes))
    if points > MOST_POINTS:
        return tr(
            "{points} points, more than {most_points}", points=points, most_points=MOST_POINTS
        )
    long = sum(float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke in strokes)
    if long > MOST_LENGTH:
        return tr(
            "{length:.0f} canvas widths of ink, more than {most:.0f}",
            length=long / SIDE,
            most=MOST_LENGTH / SIDE,
        )
    low, high = BRUSH_RANGE
    return (
        ""
        if low <= width <= high
        else tr("a pen {width:g} wide, not {low} to {high}", width=width, low=low, high=high)
    )


def _numbers(values: Any) -> list[float]:
    """Float32 numbers as the shortest decimals that are read as the same float32."""
    return [float(str(value)) for value in np.asarray(values, np.float32)]


def _brief(error: Exception) -> str:
    """The first line of what is said, cut where a file could make it long."""
    return str(error).split("\n")[0].rstrip(".")[:160] or type(error).__name__


def _stored_name(picture: Picture) -> str:
    """What a file calls a picture; test samples are called the same in every language."""
    if picture.sample is not None and picture.name == sample_name(picture.sample):
        return _SAMPLE.format(picture.sample)
    return picture.name


def _read_name(stored: str, number: int | None) -> str:
    """What a picture is called that a file calls so."""
    if number is not None and stored == _SAMPLE.format(number):
        return sample_name(number)
    return _shown_name(stored)


def _shown_name(name: str) -> str:
    """A name without halves of characters, which JSON can hold and a window cannot show."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _name(path: Path) -> str:
    return path.name[:80]
