"""Data of other people, to be trained on or evaluated with: a `.npz` file, a folder, corrections.

`look` says what there is, cheaply; `read` reads all of it, and decides size and colours the same.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.data import corrected, folder, mnist, npz
from engine.data.described import LARGEST, SMALLEST, Described
from engine.errors import DataError, ImageFileError
from engine.files import is_file
from engine.images import colour_of, read_picture
from engine.networks.names import names_beside
from engine.pictures.fitting import fitted
from engine.teaching.corrections import CLASSES, taught_samples
from engine.words import count, tr, trn

Images = NDArray[np.uint8]
Labels = NDArray[np.int64]
Colours = Literal["auto", "grey", "colour"]
Tell = Callable[[int, int], None]

SIDE_OF_FOLDERS = 28
"""To which the pictures of a folder are fitted where nobody says otherwise."""
_SAMPLES = 8  # classes of which one picture is shown
_LOOKED_AT = 500  # first pictures of a file, among which samples are looked for
_LOOKED_INTO = 24  # pictures of a folder that say whether it is in colour


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What is said of data before anything is trained on it.

    Attributes:
        described: what a network of it takes and tells.
        training: pictures, before some are held out for validation.
        test: pictures.
        of_class: training pictures of each class.
        samples: a few of them as a network receives them, uint8 `(K, H, W)` or `(K, H, W, 3)`.
        sample_labels: the class of each.
        notes: what is left out or odd, a sentence each.
    """

    described: Described
    training: int
    test: int
    of_class: tuple[int, ...]
    samples: Images
    sample_labels: tuple[int, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """Pictures with their classes.

    Attributes:
        described: what a network of them takes and tells.
        images: uint8 `(N, H, W)`, or `(N, H, W, 3)` in colour.
        labels: `(N,)`, numbers in `described.classes`.
        test_images: likewise.
        test_labels: likewise.
        notes: what was left out, a sentence each.
    """

    described: Described
    images: Images
    labels: Labels
    test_images: Images
    test_labels: Labels
    notes: tuple[str, ...] = ()


def look(path: Path | str, side: int = 0, colours: Colours = "auto") -> Look:
    """What there is, in well under a second: labels, names, a few pictures.

    Args:
        path: of a `.npz` file, of corrections, or of a folder with a folder for each class.
        side: to which pictures are fitted; 0 for their own, of a folder `SIDE_OF_FOLDERS`.
        colours: "auto" takes what the pictures have.

    Raises:
        DataError: it cannot be trained on; says why.
    """
    path = Path(path)
    if _is_folder(path):
        return _look_into(path, side, colours)
    if corrected.is_corrections(path):
        return _look_at_corrections(path, side, colours)
    return _look_at(path, side, colours)


def read(
    path: Path | str, side: int = 0, colours: Colours = "auto", *, tell: Tell | None = None
) -> Pictures:
    """All of it, as `look` described it.

    Args:
        path: as in `look`.
        side: likewise.
        colours: likewise.
        tell: called with how many of how many pictures are done; what it raises breaks off.

    Raises:
        DataError: likewise; or of some class no picture can be read.
    """
    path = Path(path)
    if not _is_folder(path):
        if corrected.is_corrections(path):
            return _read_corrections(path, side, colours)
        described, numbers = _of_file(path, side, colours)
        headers = npz.headers_of(path)
        total = headers.x_train.shape[0] + headers.x_test.shape[0]
        _require_room(path, total, described.shape)
        train, test = (npz.pictures_in(path, part) for part in ("train", "test"))
        counted = _counter(tell, total)
        return Pictures(
            described,
            _fitted_to(train, described.shape, counted),
            _numbered(npz.labels_in(path, "train"), numbers),
            _fitted_to(test, described.shape, counted),
            _numbered(npz.labels_in(path, "test"), numbers),
        )
    listing = folder.listing_of(path)
    described = _of_folder(path, listing, side, colours)
    return _read_listing(listing, described, tell)


def read_test(
    path: Path | str, shape: tuple[int, int, int], *, tell: Tell | None = None
) -> Pictures:
    """What is held out for the test, in the size of a network; nothing to train on.

    Args:
        path: as in `look`.
        shape: `(H, W, C)` of what the network reads, C 1 or 3, of any size.
        tell: as in `read`.

    Raises:
        DataError: likewise; or it takes too much memory in that size.
    """
    path = Path(path)
    if _is_folder(path):
        listing = folder.listing_of(path)
        _require_room(path, len(listing.test), shape)
        counted = _counter(tell, len(listing.test))
        images, labels, broken = folder.read_listed(listing.test, shape, tell=counted)
        classes, notes = listing.classes, listing.notes
        if broken:
            notes = (*notes, folder.words_for_broken(broken, len(listing.test)))
    elif corrected.is_corrections(path):
        found = corrected.corrected_digits(path)
        images = _fitted_to(found.test_images, shape, None)
        labels, classes, notes = found.test_labels, found.described.classes, ()
    else:
        classes, numbers = _classes_of(path)
        _require_room(path, npz.headers_of(path).x_test.shape[0], shape)
        images = _fitted_to(npz.pictures_in(path, "test"), shape, None)
        labels, notes = _numbered(npz.labels_in(path, "test"), numbers), ()
    if not len(labels):
        raise DataError(
            tr("{name} has no test picture that can be read; give other data.", name=path.name)
        )
    nothing = np.empty((0, *images.shape[1:]), np.uint8)
    described = Described(path.name, str(path), classes=classes)
    return Pictures(described, nothing, labels[:0], images, labels, notes)


def require_there(path: Path) -> None:
    """Find out before the work that data is not there, or cannot be trained on by its outside.

    Raises:
        DataError: likewise.
    """
    if _is_folder(path):
        folder.listing_of(path)
    elif corrected.is_corrections(path):
        corrected.corrections_in(path)
    else:
        npz.headers_of(path)


# -- corrections -------------------------------------------------------------------------------


def _look_at_corrections(path: Path, side: int, colours: Colours) -> Look:
    _require_as_mnist(path, side, colours)
    corrections = corrected.corrections_in(path)
    labels = [each.label for each in corrections] * corrected.TIMES
    known = mnist.training_labels()
    own = corrections[:_SAMPLES]
    again = count(corrected.TIMES)
    return Look(
        corrected.described(path),
        len(labels) + len(known),
        mnist.TEST_SAMPLES - len(taught_samples(corrections)),
        _counts(np.concatenate([np.array(labels, np.int64), known]), CLASSES),
        np.stack([np.rint(each.drawing.digit().pixels * 255).astype(np.uint8) for each in own]),
        tuple(each.label for each in own),
        (
            trn(
                "{n} correction, each drawn {times} times as by other hands, before MNIST's "
                "digits.",
                "{n} corrections, each drawn {times} times as by other hands, before MNIST's "
                "digits.",
                len(corrections),
                times=again,
            ),
        ),
    )


def _read_corrections(path: Path, side: int, colours: Colours) -> Pictures:
    _require_as_mnist(path, side, colours)
    found = corrected.corrected_digits(path)
    return Pictures(
        found.described, found.images, found.labels, found.test_images, found.test_labels
    )


def _require_as_mnist(path: Path, side: int, colours: Colours) -> None:
    if side not in (0, SIDE_OF_FOLDERS) or colours == "colour":
        raise DataError(
            tr(
                "{name} is trained on with MNIST's digits, 28 × 28 and grey; leave size and "
                "colours as they are.",
                name=path.name,
            )
        )


# -- files -------------------------------------------------------------------------------------


def _of_file(path: Path, side: int, colours: Colours) -> tuple[Described, Labels]:
    """What a file holds, and the label that stands for each class in it."""
    shape = npz.headers_of(path).x_train.shape
    own = 3 if shape[3:] == (3,) else 1
    channels = {"auto": own, "grey": 1, "colour": 3}[colours]
    classes, numbers = _classes_of(path)
    height, width = (side, side) if side else _within_bounds(shape[1], shape[2])
    return Described(path.name, str(path), height, width, channels, classes), numbers


def _classes_of(path: Path) -> tuple[tuple[str, ...], Labels]:
    """Names, from a file beside it or the labels themselves, and the label of each class."""
    found = [npz.labels_in(path, part) for part in ("train", "test")]
    numbers = np.unique(np.concatenate(found))
    beside = names_beside(path, len(numbers))
    return beside[0] if beside else tuple(str(number) for number in numbers), numbers


def _numbered(labels: Labels, numbers: Labels) -> Labels:
    """Labels as they stand in a file, as numbers of classes: EMNIST's letters begin at 1."""
    return np.searchsorted(numbers, labels).astype(np.int64)


def _within_bounds(height: int, width: int) -> tuple[int, int]:
    """The size of pictures, made smaller in proportion where a ConvNet of it would be too large."""
    shrink = min(1.0, LARGEST / max(height, width))
    tall, wide = (round(side * shrink) for side in (height, width))
    return max(SMALLEST, tall), max(SMALLEST, wide)


def _look_at(path: Path, side: int, colours: Colours) -> Look:
    described, numbers = _of_file(path, side, colours)
    headers, labels = npz.headers_of(path), _numbered(npz.labels_in(path, "train"), numbers)
    first = npz.pictures_in(path, "train", _LOOKED_AT)
    rows = _one_of_each(labels[: len(first)])
    notes = []
    if len(labels) > 1 and (np.diff(labels) >= 0).all():
        notes.append(
            tr(
                "The training pictures are in the order of their classes, so that "
                "validation, which takes the last ones, sees few of them: hold nothing "
                "out, or mix the file first."
            )
        )
    own = headers.x_train.shape[1:3]
    if own != (described.height, described.width):
        notes.append(
            tr(
                "Pictures of {height} × {width} are fitted to that size.",
                height=own[0],
                width=own[1],
            )
        )
    return Look(
        described,
        len(labels),
        headers.x_test.shape[0],
        _counts(labels, len(described.classes)),
        _fitted_to(first[rows], described.shape, None),
        tuple(int(label) for label in labels[rows]),
        tuple(notes),
    )


# -- folders -----------------------------------------------------------------------------------


def _of_folder(path: Path, listing: folder.Listing, side: int, colours: Colours) -> Described:
    side = side or SIDE_OF_FOLDERS
    channels = {"grey": 1, "colour": 3}.get(colours) or (3 if _is_coloured(listing) else 1)
    return Described(path.name or str(path), str(path), side, side, channels, listing.classes)


def _is_coloured(listing: folder.Listing) -> bool:
    """As the first pictures say, the same ones each time."""
    for each in listing.training[:_LOOKED_INTO]:
        if folder.is_drawing(each.file):
            continue
        try:
            picture = colour_of(read_picture(each.file))
        except ImageFileError:
            continue
        if folder.are_coloured(picture):
            return True
    return False


def _look_into(path: Path, side: int, colours: Colours) -> Look:
    listing = folder.listing_of(path)
    described = _of_folder(path, listing, side, colours)
    labels = np.array([each.label for each in listing.training], np.int64)
    shown = tuple(listing.training[row] for row in _one_of_each(labels))
    images, sample_labels, broken = folder.read_listed(shown, described.shape)
    notes = listing.notes
    if broken:
        notes = (*notes, folder.words_for_broken(broken, len(shown)))
    return Look(
        described,
        len(listing.training),
        len(listing.test),
        _counts(labels, len(listing.classes)),
        images,
        tuple(int(label) for label in sample_labels),
        notes,
    )


def _read_listing(listing: folder.Listing, described: Described, tell: Tell | None) -> Pictures:
    total = len(listing.training) + len(listing.test)
    _require_room(Path(described.name), total, described.shape)
    counted = _counter(tell, total)
    images, labels, broken = folder.read_listed(listing.training, described.shape, tell=counted)
    test_images, test_labels, more = folder.read_listed(listing.test, described.shape, tell=counted)
    absent = set(range(len(listing.classes))) - set(labels.tolist())
    if absent or not len(test_labels):
        where = listing.classes[min(absent)] if absent else tr("the test's folders")
        raise DataError(
            tr(
                "{name}: no picture of {where} can be read; mend or remove what is in it.",
                name=described.name,
                where=where,
            )
        )
    notes = listing.notes
    if broken or more:
        notes = (*notes, folder.words_for_broken(broken + more, total))
    return Pictures(described, images, labels, test_images, test_labels, notes)


# -- both --------------------------------------------------------------------------------------


def _is_folder(path: Path) -> bool:
    try:
        if path.is_dir():
            return True
    except OSError:  # a name that no file can have
        pass
    if not is_file(path):
        raise DataError(
            tr(
                "There is no {path}; give a .npz file, corrections or a folder of pictures.",
                path=path,
            )
        )
    return False


def _counter(tell: Tell | None, total: int) -> Callable[[], None]:
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if tell is not None:
            tell(done, total)

    return count


def _fitted_to(
    images: Images, shape: tuple[int, int, int], tell: Callable[[], None] | None
) -> Images:
    """Pictures `(N, H, W)` or `(N, H, W, 3)` in another size, or in grey, or in three channels."""
    height, width, channels = shape
    size = (height, width, 3) if channels == 3 else (height, width)
    if images.shape[1:] == size:
        return images
    made = np.empty((len(images), *size), np.uint8)
    for number, each in enumerate(images):
        colours = each if each.ndim == 3 else np.repeat(each[..., None], 3, axis=-1)
        picture = colours.astype(np.float32) / np.float32(255)
        image = np.rint(fitted(picture, height, width, channels) * 255)
        made[number] = image if channels == 3 else image[..., 0]
        if tell is not None:
            tell()
    return made


def _require_room(path: Path, count: int, shape: Sequence[int]) -> None:
    taken = count * int(np.prod(shape))
    if taken > npz.MOST_BYTES:
        raise DataError(
            tr(
                "{name}: {count} pictures of {height} × {width} take {taken} MiB, and "
                "{allowed} are allowed; give fewer, or make them smaller.",
                name=path.name,
                count=count,
                height=shape[0],
                width=shape[1],
                taken=taken >> 20,
                allowed=npz.MOST_BYTES >> 20,
            )
        )


def _one_of_each(labels: Labels) -> NDArray[np.int64]:
    """Where the first picture of each of the first classes stands."""
    _, first = np.unique(labels, return_index=True)
    return np.asarray(first[:_SAMPLES], np.int64)


def _counts(labels: Labels, classes: int) -> tuple[int, ...]:
    return tuple(int(count) for count in np.bincount(labels, minlength=classes))
