"""What is odd about pictures once they are read: that nothing, or hardly anything, shows in them.

It is no error: a class of blank pictures can be trained on. But nobody means it. The training part
and the test part are asked apart, and each class in them: a large one would hide a small one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data import oddity_words as words
from engine.data.notes import Note, Part
from engine.data.sources.source import Images, Labels, Look, Pictures

_PARTS: tuple[Part, Part] = ("train", "test")
_DARK = 64  # of 255: 12 bits stored in 16 end at 16, 14 bits at 64
_FAINT = 16  # of a class, or of some pictures: these may well be dimmer than the others
_MOST, _ALMOST_ALL, _SOME = 0.5, 0.9, 0.1  # of pictures
_FEW = 3  # of which fewer say nothing about a class

Flags = NDArray[np.bool_]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """What shows in the `N` pictures of a part.

    Attributes:
        labels: `(N,)`, numbers of classes.
        blank: `(N,)`, whether a picture is of one single value.
        brightest: uint8 `(N,)`, its highest value.
    """

    labels: Labels
    blank: Flags
    brightest: Images

    @classmethod
    def of(cls, images: Images, labels: Labels) -> "_Shown":
        """Of pictures uint8 `(N, H, W)` or `(N, H, W, 3)`; 0.02 s for MNIST."""
        axes = tuple(range(1, images.ndim))
        lowest, brightest = images.min(axis=axes), images.max(axis=axes)
        return cls(labels, lowest == brightest, brightest)

    @property
    def dark(self) -> int | None:
        """The brightest value of nearly black pictures, where almost all that are not blank are."""
        shown = self.brightest[~self.blank]
        dark = shown[shown <= _DARK]
        return int(dark.max()) if len(dark) and len(dark) >= _ALMOST_ALL * len(shown) else None


def oddities(pictures: Pictures) -> tuple[Note, ...]:
    """A note for each."""
    parts = (
        _Shown.of(pictures.images, pictures.labels),
        _Shown.of(pictures.test_images, pictures.test_labels),
    )
    names = pictures.described.classes
    return (*_blank(parts, names), *_dark(parts, names))


def oddities_seen(look: Look) -> tuple[Note, ...]:
    """The same of the few pictures that are shown beforehand."""
    found = []
    shown = _Shown.of(look.samples, np.array(look.sample_labels, np.int64))
    if shown.blank.any():
        classes = shown.labels[shown.blank].tolist()
        about = frozenset[int]() if shown.blank.all() else frozenset(classes)
        said = words.first_are_blank(classes, look.described.classes)
        found.append(Note(said, "blank", "train", about))
    if (most := shown.dark) is not None:
        found.append(Note(words.first_are_dark(most), "dark", "train"))
    return tuple(found)


def _blank(parts: tuple[_Shown, _Shown], names: tuple[str, ...]) -> Iterator[Note]:
    """Classes in most of whose pictures nothing shows."""
    blank = _by_class(parts, [each.blank for each in parts], len(names))
    count = _by_class(parts, [np.full(len(each.labels), True) for each in parts], len(names))
    for part, classes in _in_which(_mostly(blank, count, _MOST)):
        said = words.are_blank(part, classes, names)
        yield Note(said, "blank", part, frozenset(classes))


def _dark(parts: tuple[_Shown, _Shown], names: tuple[str, ...]) -> Iterator[Note]:
    """Nearly black parts, and what is nearly black in the others."""
    train, test = (each.dark for each in parts)
    if train is not None and test is not None:
        yield Note(words.all_are_dark("", max(train, test)), "dark")
        return
    for part, most in zip(_PARTS, (train, test), strict=True):
        if most is not None:
            yield Note(words.all_are_dark(part, most), "dark", part)
    yield from _faint(parts, names)


def _faint(parts: tuple[_Shown, _Shown], names: tuple[str, ...]) -> Iterator[Note]:
    """In parts that are not nearly black themselves: classes that are, and some of the rest."""
    shown = [~each.blank & (each.dark is None) for each in parts]
    faint = [own & (each.brightest <= _FAINT) for own, each in zip(shown, parts, strict=True)]
    count = _by_class(parts, shown, len(names))
    found = _mostly(_by_class(parts, faint, len(names)), count, _ALMOST_ALL)
    found &= count.sum(axis=0) >= _FEW
    reached = [np.where(own, each.brightest, 0) for own, each in zip(faint, parts, strict=True)]
    for part, classes in _in_which(found):
        most = max(
            int(values[np.isin(each.labels, classes)].max(initial=0))
            for values, each, name in zip(reached, parts, _PARTS, strict=True)
            if part in ("", name)
        )
        said = words.classes_are_dark(part, classes, names, most)
        yield Note(said, "dark", part, frozenset(classes))
    for part, values, each, told in zip(_PARTS, reached, parts, found, strict=True):
        rest = values[~told[each.labels]]
        some = int(np.count_nonzero(rest))  # a picture that is not blank reaches 1 at least
        if some >= max(_FEW, _SOME * len(each.labels)):
            said = words.some_are_dark(part, some, len(each.labels), int(rest.max()))
            yield Note(said, "dark", part)


def _by_class(parts: tuple[_Shown, _Shown], chosen: list[Flags], classes: int) -> Counts:
    """How many of the chosen pictures each part has of each class: `(2, classes)`."""
    return np.stack(
        [
            np.bincount(each.labels[own], minlength=classes)
            for each, own in zip(parts, chosen, strict=True)
        ]
    )


def _mostly(so: Counts, count: Counts, share: float) -> Flags:
    """In which part more than a share of which class is so: `(2, classes)`.

    A part with hardly any picture of a class is as all of that class are, but none without any
    picture at all.
    """
    whole = so.sum(axis=0) > share * count.sum(axis=0)
    found: Flags = np.where(count < _FEW, whole, so > share * count)
    return found & (count.sum(axis=1, keepdims=True) > 0)


def _in_which(found: Flags) -> Iterator[tuple[Part, list[int]]]:
    """The classes that are so in both parts, in the training part alone, and in the test part."""
    train, test = found
    sides: tuple[tuple[Part, Flags], ...] = (
        ("", train & test),
        ("train", train & ~test),
        ("test", test & ~train),
    )
    for part, classes in sides:
        if classes.any():
            yield part, np.flatnonzero(classes).tolist()
