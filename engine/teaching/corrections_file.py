"""Corrections as a file, `.corrections`: a data set that can be passed on and trained with.

JSON, as `corrections.schema.json` beside this file describes it; each drawing in it stands as in an
`.inklens` file. `engine.data.datasets` trains on it.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, cast

from engine.data.described import CORRECTIONS
from engine.data.inklens_file import KeptDrawing, as_text, json_of, kept_of, parsed
from engine.errors import CorrectionsError, DrawingFileError
from engine.files import first_bytes, write_text
from engine.teaching.corrections import Correction, Corrections
from engine.words import tr

SUFFIX = CORRECTIONS
FORMAT = "inklens-corrections"
VERSION = 1
MOST_BYTES = 16 * 1024**2
SCHEMA = Path(__file__).with_name("corrections.schema.json")


def write_corrections(corrections: Corrections, path: Path) -> Path:
    """Write a file, whole or not at all; the same corrections give the same bytes.

    Raises:
        OutputError: the folder cannot be written to, or a drawing is too long.
        CorrectionsError: together they are larger than a file may be.
    """
    text = text_of(corrections)
    if len(text) > MOST_BYTES:
        raise CorrectionsError(
            tr(
                "These corrections take more than {most} MB; remove some, then save them.",
                most=MOST_BYTES >> 20,
            )
        )
    return write_text(path, text)


def read_corrections(path: Path) -> Corrections:
    """What a file holds.

    Raises:
        CorrectionsError: it cannot be read, or holds no corrections.
    """
    try:
        data = first_bytes(path, MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or error
        raise CorrectionsError(
            tr(
                "{name} cannot be read ({reason}); choose another file.",
                name=path.name[:80],
                reason=said,
            )
        ) from error
    try:
        return corrections_of(data)
    except (CorrectionsError, DrawingFileError) as error:
        raise CorrectionsError(
            tr(
                "{name} holds no corrections of InkLens ({reason}); choose another file.",
                name=path.name[:80],
                reason=_brief(error),
            )
        ) from error


def text_of(corrections: Corrections) -> str:
    """A file's content.

    Raises:
        OutputError: a drawing has more ink than a file may hold.
    """
    entries = [
        {
            "label": each.label,
            "read": each.read,
            "drawing": json_of(KeptDrawing(each.drawing)),
        }
        for each in corrections
    ]
    return as_text({"format": FORMAT, "version": VERSION, "corrections": entries})


def corrections_of(data: bytes | str) -> Corrections:
    """The corrections that a file's content stands for.

    Raises:
        CorrectionsError, DrawingFileError: it stands for none; says why in a few words.
    """
    if len(data) > MOST_BYTES:
        raise CorrectionsError(tr("it is larger than {most} MB", most=MOST_BYTES >> 20))
    found = parsed(data)
    _validate(found)
    return tuple(
        Correction(kept_of(each["drawing"]).drawing, each["label"], each["read"])
        for each in found["corrections"]
    )


def _validate(found: Any) -> None:
    from fastjsonschema import JsonSchemaValueException

    if isinstance(found, dict) and found.get("format") == FORMAT:
        version = found.get("version")
        if isinstance(version, int) and version > VERSION:
            raise CorrectionsError(
                tr("it is of version {version}, of a newer InkLens", version=str(version)[:20])
            )
    try:
        _validator()(found)
    except JsonSchemaValueException as error:
        raise CorrectionsError(_brief(error)) from error


@cache
def _validator() -> Callable[[Any], object]:
    """Made of the schema when it is first needed."""
    import fastjsonschema

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    compiled = fastjsonschema.compile(schema, use_default=False)
    return cast("Callable[[Any], object]", compiled)


def _brief(error: Exception) -> str:
    """The first line of what is said, cut where a file could make it long."""
    return str(error).split("\n")[0].rstrip(".")[:160] or type(error).__name__
