"""What is odd about pictures once they are read: that nothing, or hardly anything, shows in them.

It is no error: a class of blank pictures can be trained on. But nobody means it.
"""

import numpy as np
from numpy.typing import NDArray

from engine.data.sources.source import Images, Labels, Look, Pictures
from engine.words import tr, trn

_DARK = 64  # of 255: 12 bits stored in 16 end at 16, 14 bits at 64
_ALMOST_ALL = 0.9
_NAMED = 3  # classes


def oddities(pictures: Pictures) -> tuple[str, ...]:
    """A sentence for each."""
    found = []
    lowest, brightest = _extremes(pictures.images)
    test_lowest, test_brightest = _extremes(pictures.test_images)
    blank = np.concatenate([lowest == brightest, test_lowest == test_brightest])
    labels = np.concatenate([pictures.labels, pictures.test_labels])
    if names := _named(_mostly(blank, labels), pictures.described.classes):
        found.append(
            tr(
                "Nothing shows in most pictures of {names}: each is of one single value.",
                names=names,
            )
        )
    if (most := _dark(lowest, brightest)) is not None:
        found.append(
            tr(
                "Almost all training pictures are nearly black, {most} of 255 at their brightest: "
                "if 12 bits were stored in 16, say, scale them up first.",
                most=most,
            )
        )
    if (most := _dark(test_lowest, test_brightest)) is not None:
        found.append(
            tr(
                "Almost all test pictures are nearly black, {most} of 255 at their brightest: "
                "if 12 bits were stored in 16, say, scale them up first.",
                most=most,
            )
        )
    return tuple(found)


def oddities_seen(look: Look) -> tuple[str, ...]:
    """The same of the few pictures that are shown beforehand."""
    found = []
    lowest, brightest = _extremes(look.samples)
    blank = np.array(look.sample_labels, np.int64)[lowest == brightest]
    if names := _named(blank, look.described.classes):
        found.append(
            trn(
                "Nothing shows in the first picture of {names}: it is of one single value.",
                "Nothing shows in the first pictures of {names}: each is of one single value.",
                len(blank),
                names=names,
            )
        )
    if (most := _dark(lowest, brightest)) is not None:
        found.append(
            tr(
                "The first pictures are nearly black, {most} of 255 at their brightest: if 12 "
                "bits were stored in 16, say, scale them up first.",
                most=most,
            )
        )
    return tuple(found)


def _extremes(images: Images) -> tuple[Images, Images]:
    """The lowest and the highest value of each picture."""
    axes = tuple(range(1, images.ndim))
    return images.min(axis=axes), images.max(axis=axes)


def _mostly(blank: NDArray[np.bool_], labels: Labels) -> NDArray[np.int64]:
    """Classes of which more than half of the pictures are blank."""
    all_of, blank_of = (np.bincount(each, minlength=1) for each in (labels, labels[blank]))
    share = np.zeros(len(all_of))
    share[: len(blank_of)] = blank_of / np.maximum(all_of[: len(blank_of)], 1)
    return np.flatnonzero(share > 0.5)


def _dark(lowest: Images, brightest: Images) -> int | None:
    """The brightest value of nearly black pictures, where almost all in which a thing shows are."""
    shown = brightest[lowest < brightest]
    dark = shown[shown <= _DARK]
    return int(dark.max()) if len(dark) and len(dark) >= _ALMOST_ALL * len(shown) else None


def _named(classes: NDArray[np.int64], names: tuple[str, ...]) -> str:
    first = ", ".join(names[each] for each in classes[:_NAMED])
    if len(classes) <= _NAMED:
        return first
    return tr("{names} and {count} more", names=first, count=len(classes) - _NAMED)
