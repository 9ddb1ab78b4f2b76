"""A folder with a folder for each class: which pictures there are, and which are held out.

With `train` and `test` in it, each with the folders of the classes, these are taken. Otherwise
every fifth picture, or drawing, of each class is held out for the test, by the SHA-256 of its
name: which ones does not depend on the order of a disk, and hardly changes when some are added.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.data.described import MOST_CLASSES
from engine.data.inklens_file import SUFFIX as DRAWING
from engine.data.inklens_file import read_drawing
from engine.errors import DataError, DrawingFileError, ImageFileError
from engine.images import (
    SUFFIXES,
    Rgba,
    colour_of,
    ground_under,
    may_be_transparent,
    read_picture,
)
from engine.networks.names import cleaned
from engine.networks.pictures import digit_for
from engine.pictures.fitting import fitted
from engine.words import tr, trn

HELD_OUT = 0.2
"""Part of each class that is held out for the test."""
MOST_FILES = 500_000
_COLOURED = 12 / 255  # between channels: a JPEG of something grey has a few levels
_SUFFIXES = (*SUFFIXES, DRAWING)
_TOLD = 3  # broken pictures that are named
_TRANSPARENT = (".png", ".gif", ".webp", ".tif", ".tiff")  # what may be
_OPENED = 500  # heads of pictures, to find transparent ones
_DECIDING = 24  # transparent pictures that decide on the ground; all would be read twice


@dataclass(frozen=True, slots=True)
class Listed:
    """A picture's file and the number of its class."""

    file: Path
    label: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What there is to be read.

    Attributes:
        classes: names of the folders, in their order.
        training: in an order that mixes the classes.
        test: likewise.
        notes: what was left out, a sentence each.
    """

    classes: tuple[str, ...]
    training: tuple[Listed, ...]
    test: tuple[Listed, ...]
    notes: tuple[str, ...] = ()


def listing_of(folder: Path) -> Listing:
    """Every picture of every class, by its name alone; none is opened.

    Raises:
        DataError: there are no folders of classes, or too few pictures in them.
    """
    parts = {each.name.lower(): each for each in _folders(folder)}
    if {"train", "test"} <= set(parts):
        classes = _class_names(parts["train"])
        training, empty = _pictures(parts["train"], classes)
        test, _ = _pictures(parts["test"], classes)
        others = sorted(set(parts) - {"train", "test"})
        notes = [tr("{name} beside train and test is not used.", name=name) for name in others]
        unknown = sorted(set(_class_names(parts["test"])) - set(classes))
        notes += [
            tr("test/{name} is not used: train has no such class.", name=name) for name in unknown
        ]
    else:
        classes = _class_names(folder)
        listed, empty = _pictures(folder, classes)
        training, test = _split(listed)
        notes = []
    notes += [tr("{name} has no pictures.", name=name) for name in empty]
    if len(classes) < 2 or not training or not test:
        raise DataError(
            tr(
                "{name} holds no folder for each of two or more classes, with at least two "
                "pictures each; give another folder, or a .npz file.",
                name=folder.name,
            )
        )
    named = tuple(cleaned(name) or str(number) for number, name in enumerate(classes))
    for name in named:
        if named.count(name) > 1:
            raise DataError(
                tr(
                    "{name} holds two folders that would both be called {twin}; rename one.",
                    name=folder.name,
                    twin=name,
                )
            )
    return Listing(named, tuple(_mixed(training)), tuple(_mixed(test)), tuple(notes))


def is_drawing(file: Path) -> bool:
    """Whether it is a drawing of InkLens, not a picture."""
    return file.suffix.lower() == DRAWING


def are_coloured(pictures: NDArray[np.float32]) -> bool:
    """Whether any of these, `(..., 3)` in [0, 1], has a colour beside grey."""
    return bool((pictures.max(axis=-1) - pictures.min(axis=-1)).max(initial=0) > _COLOURED)


def ground_of(listing: Listing) -> float:
    """What lies under all pictures of a folder where they are transparent, 1 white or 0 black.

    Some of them decide, the first of each class before the second ones; the same for a look, for
    training and for the test.
    """
    return ground_under(_transparent(listing))


def _transparent(listing: Listing) -> Iterator[Rgba]:
    """A few pictures with transparency, of as many classes as there is room for."""
    found = 0
    for each in _one_of_each_after_another(listing)[:_OPENED]:
        if not may_be_transparent(each.file):
            continue
        try:
            picture = read_picture(each.file)
        except ImageFileError:  # which is told when all are read
            continue
        yield picture
        found += 1
        if found == _DECIDING:
            return


def _one_of_each_after_another(listing: Listing) -> list[Listed]:
    """Pictures of a kind that may be transparent: the first of each class and part, the second."""
    seen: Counter[tuple[int, int]] = Counter()
    ranked = []
    for part, listed in enumerate((listing.training, listing.test)):
        for each in listed:
            if each.file.suffix.lower() in _TRANSPARENT:
                seen[part, each.label] += 1
                ranked.append((seen[part, each.label], each))
    return [each for _, each in sorted(ranked, key=lambda ranked: ranked[0])]


def read_one(
    file: Path, height: int, width: int, channels: int, ground: float | None = None
) -> NDArray[np.uint8]:
    """A picture cut to proportion, uint8 `(H, W)`, or `(H, W, 3)` in colour.

    A drawing is what the canvas makes of it: centred, bright ink on black. What is transparent
    lies on `ground`; None: on what the picture has alone.

    Raises:
        ImageFileError, DrawingFileError: it cannot be read.
    """
    if is_drawing(file):
        drawing = read_drawing(file).drawing
        if drawing.is_empty:
            raise DrawingFileError(tr("{name} is blank; leave it out.", name=file.name))
        image = digit_for(drawing.digit().pixels, (height, width, channels))
    else:
        image = fitted(colour_of(read_picture(file), ground=ground), height, width, channels)
    whole = np.rint(image * 255).astype(np.uint8)
    return whole if channels == 3 else whole[..., 0]


def read_listed(
    listed: tuple[Listed, ...],
    shape: tuple[int, int, int],
    ground: float,
    *,
    tell: Callable[[], None] | None = None,
) -> tuple[NDArray[np.uint8], NDArray[np.int64], list[str]]:
    """The pictures, their labels, and the broken ones' names; `tell` is called after each."""
    height, width, channels = shape
    size = (height, width, 3) if channels == 3 else (height, width)
    images = np.empty((len(listed), *size), np.uint8)
    labels, broken = np.empty(len(listed), np.int64), []
    count = 0
    for each in listed:
        try:
            images[count] = read_one(each.file, height, width, channels, ground)
        except (ImageFileError, DrawingFileError):
            broken.append(f"{each.file.parent.name}/{each.file.name}")
        else:
            labels[count] = each.label
            count += 1
        if tell is not None:
            tell()
    return images[:count], labels[:count], broken


def words_for_broken(broken: list[str], total: int) -> str:
    """One sentence on what was left out."""
    first = ", ".join(cleaned(name) for name in sorted(broken)[:_TOLD])
    if len(broken) > _TOLD:
        first = tr("{names} and {count} more", names=first, count=len(broken) - _TOLD)
    return trn(
        "{n} of {total} pictures cannot be read and is left out: {names}.",
        "{n} of {total} pictures cannot be read and are left out: {names}.",
        len(broken),
        total=total,
        names=first,
    )


def _folders(folder: Path) -> list[Path]:
    try:
        found = [each for each in folder.iterdir() if each.is_dir()]
    except OSError as error:
        raise DataError(
            tr(
                "{folder} cannot be looked into ({strerror}); give another folder.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
    return sorted(each for each in found if not each.name.startswith("."))


def _class_names(folder: Path) -> list[str]:
    """Folders with a picture in them; others are no classes."""
    names = [each.name for each in _folders(folder)]
    if len(names) > MOST_CLASSES:
        raise DataError(
            tr(
                "{name} holds {names} folders; classes are {most_classes} at most.",
                name=folder.name,
                names=len(names),
                most_classes=MOST_CLASSES,
            )
        )
    return [name for name in names if any(True for _ in _files(folder / name))]


def _pictures(folder: Path, classes: list[str]) -> tuple[list[Listed], list[str]]:
    """Pictures of these classes, and the names of folders without any."""
    found: list[Listed] = []
    for label, name in enumerate(classes):
        found += [Listed(file, label) for file in _files(folder / name)]
        if len(found) > MOST_FILES:
            raise DataError(
                tr(
                    "{name} holds more than {most_files} pictures; give fewer.",
                    name=folder.name,
                    most_files=MOST_FILES,
                )
            )
    empty = [each.name for each in _folders(folder) if each.name not in classes]
    return found, empty


def _files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    try:
        for number, each in enumerate(folder.iterdir()):
            if number > 2 * MOST_FILES:
                return
            if each.suffix.lower() in _SUFFIXES and not each.name.startswith("."):
                yield each
    except OSError:
        return


def _split(listed: list[Listed]) -> tuple[list[Listed], list[Listed]]:
    training: list[Listed] = []
    test: list[Listed] = []
    for label in sorted({each.label for each in listed}):
        own = _mixed([each for each in listed if each.label == label])
        held = max(1, round(len(own) * HELD_OUT)) if len(own) > 1 else 0
        test += own[:held]
        training += own[held:]
    return training, test


def _mixed(listed: list[Listed]) -> list[Listed]:
    """In an order of their names' digests: the last ones, for validation, are of all classes."""
    return sorted(listed, key=_digest)


def _digest(each: Listed) -> bytes:
    name = f"{each.file.parent.name}/{each.file.name}"
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
