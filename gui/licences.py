"""The libraries that InkLens runs on, with the licences that they state of themselves."""

import re
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata

from engine.files import RESOURCES
from engine.words import tr

LOCK = RESOURCES.parent / "requirements.lock"
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)
_LONGEST = 60  # letters of a licence's name; some packages state the whole text in its place
_UNSTATED = {"namex": "Apache-2.0"}  # its metadata is silent; its source says so


def licences() -> list[tuple[str, str, str]]:
    """Name, version and licence of each library that is installed, in the order of their names."""
    return sorted(_installed(), key=lambda row: row[0].lower())


def _installed() -> Iterator[tuple[str, str, str]]:
    try:
        pinned = _PINNED.findall(LOCK.read_text("utf-8"))
    except OSError:  # a copy of InkLens without its lock file
        pinned = []
    for name in pinned:
        try:
            found = metadata(name)
        except PackageNotFoundError:  # of another system
            continue
        yield found["Name"], found["Version"], licence_of(found)


def licence_of(found: PackageMetadata) -> str:
    """What a package says that its licence is."""
    stated = found.get_all("License-Expression") or _of_classifiers(found)
    short = [each for each in found.get_all("License") or () if len(each) <= _LONGEST]
    return (stated or short or [_UNSTATED.get(found["Name"].lower(), tr("not stated"))])[0]


def _of_classifiers(found: PackageMetadata) -> list[str]:
    said = [each.split(" :: ") for each in found.get_all("Classifier") or ()]
    return [parts[-1] for parts in said if parts[0] == "License" and len(parts) > 2]
