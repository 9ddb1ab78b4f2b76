"""Names of classes from a text, CSV or JSON file. Such files are hostile: sizes are limited."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from engine.errors import LabelsError
from engine.files import is_file, write_text
from engine.words import tr

ENDINGS = (".txt", ".csv", ".json")
_MOST_BYTES = 4 * 1024**2  # ImageNet's 21,841 classes take half of one
_MOST_LETTERS = 120  # of a name
_MOST_NAMES = 100_000
_STEMS = ("labels", "class_names", "classes", "class_indices", "names")
_KEYS = ("names", "labels", "classes", "class_names", "id2label", "label2id", "class_indices")

Numbered = dict[int, str]


def read_names(path: Path | str, classes: int) -> tuple[str, ...]:
    """The name of each class, first to last.

    A text file has a name a line, with or without the number of its class before it, as Teachable
    Machine writes them. A CSV file has a column of names, and may have one of numbers. A JSON file
    has a list of names, or names by number, or numbers by name as Keras's `class_indices`, or one
    of these under `names`, `labels`, `id2label` and the like.

    Args:
        path: the file.
        classes: how many the network has.

    Raises:
        LabelsError: the file cannot be read, or does not name as many classes.
    """
    path = Path(path)
    text = _text(path)
    try:
        found = _numbered(path.suffix.lower(), text)
    except (ValueError, RecursionError, csv.Error) as error:
        raise LabelsError(
            tr(
                "{name} cannot be read as names of classes; give a name a line, or CSV or JSON.",
                name=path.name,
            )
        ) from error
    if sorted(found) != list(range(classes)):
        raise LabelsError(
            tr(
                "{name} names {found} classes, but the network has {classes}; choose another file.",
                name=path.name,
                found=len(found),
                classes=classes,
            )
            if len(found) != classes
            else tr(
                "{name} does not number its classes 0 to {last}; choose another file.",
                name=path.name,
                last=classes - 1,
            )
        )
    return tuple(cleaned(found[number]) or str(number) for number in range(classes))


def files_beside(network: Path | str) -> Iterator[Path]:
    """Files beside a network that may hold the names of its classes, the most telling first."""
    network = Path(network)
    own = network.stem
    stems = [f"{own}{mark}{stem}" for stem in _STEMS for mark in (".", "_", "-")]
    for stem in (own, *stems, *_STEMS):
        for ending in ENDINGS:
            file = network.with_name(stem + ending)
            if is_file(file):
                yield file


def names_beside(network: Path | str, classes: int) -> tuple[tuple[str, ...], Path] | None:
    """The names in the first file beside a network that fits it, and that file; None without."""
    for file in files_beside(network):
        try:
            return read_names(file, classes), file
        except LabelsError:
            continue  # it is of another network
    return None


def write_names(network: Path | str, names: Sequence[str]) -> Path | None:
    """Write the names of its classes beside a network, where `names_beside` finds them.

    Of classes that are called by their numbers nothing is written, unless the file is there: it is
    of the network before.

    Returns:
        The file; None where there was nothing to write.

    Raises:
        OutputError: the folder cannot be written to.
    """
    network = Path(network)
    file = network.with_name(f"{network.stem}.labels.json")
    if list(names) == [str(number) for number in range(len(names))] and not is_file(file):
        return None
    return write_text(file, json.dumps(list(names), ensure_ascii=False, indent=0))


def _text(path: Path) -> str:
    if not is_file(path):
        raise LabelsError(tr("There is no file {path}; choose another one.", path=path))
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise LabelsError(
            tr("{name} cannot be read ({strerror}).", name=path.name, strerror=error.strerror)
        ) from error
    if len(data) > _MOST_BYTES:
        raise LabelsError(
            tr("{name} is larger than 4 MiB; names of classes take less.", name=path.name)
        )
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            raise LabelsError(tr("{name} is no text; save it as UTF-8.", name=path.name)) from error
    if "\0" in text:
        raise LabelsError(tr("{name} is no text; save it as UTF-8.", name=path.name))
    return text


def _numbered(ending: str, text: str) -> Numbered:
    if ending == ".json":
        return _of_json(json.loads(text))
    return _of_csv(text) if ending == ".csv" else _of_lines(text)


def _of_lines(text: str) -> Numbered:
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line]
    _require_few(lines)
    split = [re.fullmatch(r"(\d{1,6})[\s:,;=]+(.*)", line) for line in lines]
    numbered = {int(each[1]): each[2] for each in split if each}
    if sorted(numbered) == list(range(len(lines))):
        return numbered
    return dict(enumerate(lines))


def _of_csv(text: str) -> Numbered:
    kind = csv.excel
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = [row for row in csv.reader(io.StringIO(text), kind, delimiter=delimiter) if any(row)]
    if not rows:
        raise ValueError("empty")
    _require_few(rows)
    for column in range(min(2, len(rows[0]))):
        # With a header, the first row has words where the others have numbers.
        for body in (rows, rows[1:]):
            numbers = [row[column] if len(row) > 1 else "" for row in body]
            whole = bool(body) and all(re.fullmatch(r"\s*\d{1,6}\s*", each) for each in numbers)
            if whole and sorted(map(int, numbers)) == list(range(len(body))):
                return {int(row[column]): row[1 - column] for row in body}
    header = rows[0][0].strip().lower() in ("name", "label", "class", "class_name", "classes")
    return dict(enumerate(row[0] for row in rows[header:]))


def _require_few(names: list[Any]) -> None:
    if len(names) > _MOST_NAMES:
        raise ValueError(f"{len(names)} names")


def _of_json(found: Any) -> Numbered:
    if isinstance(found, list):
        return dict(enumerate(_name(each) for each in found))
    if not isinstance(found, dict):
        raise ValueError("neither names by number nor a list of them")
    for key in _KEYS:
        if isinstance(found.get(key), list | dict):
            return _of_json(found[key])
    if all(re.fullmatch(r"\d{1,6}", key) for key in found):
        return {int(key): _name(value) for key, value in found.items()}
    if all(type(value) is int for value in found.values()):
        return _turned(found.items())
    raise ValueError("neither names by number nor numbers by name")


def _turned(items: Iterable[tuple[str, int]]) -> Numbered:
    return {number: name for name, number in items}


def _name(given: Any) -> str:
    """A name, or the last of several: ImageNet's index has `["n01440764", "tench"]`."""
    if isinstance(given, list) and given:
        given = given[-1]
    if isinstance(given, dict):
        given = given.get("name", given.get("label"))
    if not isinstance(given, str | int):
        raise ValueError("no name")
    return str(given)


def cleaned(name: str) -> str:
    """A name without what would move a cursor or turn the direction of writing."""
    shown = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in name)
    return " ".join(shown.split())[:_MOST_LETTERS]
