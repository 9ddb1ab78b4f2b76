"""The reading of a network: said by a person, by the network itself, by test digits, or guessed."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np
from PIL import Image

from engine.errors import DataError, UnsupportedNetworkError
from engine.networks.layout import Layout, layout_of
from engine.networks.reading import (
    AS_SAID,
    ORIENTATIONS,
    POLARITIES,
    RANGES,
    Array,
    Found,
    Reading,
)
from engine.networks.saying import said_by
from engine.words import tr

DIGITS = 10
_SIDES = range(16, 65)  # of pictures so small that test digits can be made into them
_FEW, _MORE = 64, 192  # test digits for every reading, and for those that are as good
_SURE = 0.9  # part of the few, above which no other polarity or orientation is tried
_NEARLY = 0.08  # part of the few within which the more decide
_KNOWS = 0.7  # part of the few that a network of digits reads right, if it is read right itself
_AS_GOOD = 0.02  # of which no difference is made: the usual reading comes first


def reading_of(
    model: Any,
    graph: Any,
    said: Mapping[str, Any] | None = None,
    names: tuple[str, ...] | None = None,
) -> Found:
    """The best that is known of a network's input.

    What a person said holds. Else what the network says: its Rescaling or Normalization, its name.
    A network of ten classes and small pictures is shown test digits: it is read as it reads them
    best, if it reads them at all. What is left is guessed: values from 0 to 1, bright ink.

    Args:
        model: the network, for its name.
        graph: the same with one output.
        said: fields of a `Reading` that a person gave.
        names: of its classes, if they are known.

    Raises:
        ReadingError: a person said what there is not.
        UnsupportedNetworkError: it takes no picture.
    """
    given = {name: value for name, value in (said or {}).items() if value is not None}
    reading = Reading(**given)
    reasons = dict.fromkeys(given, AS_SAID)
    layout = layout_of(graph, reading.size)
    own = said_by(model)
    ink = _reads_ink(graph, layout, names)
    if own.range is not None and "range" not in given:
        reading, reasons["range"] = replace(reading, range=own.range), own.reason
    if own.polarity is not None and "polarity" not in given and ink:
        reading, reasons["polarity"] = replace(reading, polarity=own.polarity), own.reason
    known = {"range", "polarity"} <= reasons.keys()  # the orientation alone is not looked for
    if not known and _may_read_digits(graph, layout, names):
        best = _best_of_digits(graph, layout, reading, frozenset(reasons))
        if best is not None:
            reading, share = best
            ink = True
            why = tr("it reads {share:.0%} of test digits right so", share=share)
            reasons |= {
                name: why for name in ("range", "polarity", "orientation") if name not in reasons
            }
    if "subject" not in given:
        reading = replace(reading, subject="ink" if ink else "photo")
    return Found(reading, MappingProxyType(reasons))


def _reads_ink(graph: Any, layout: Layout, names: tuple[str, ...] | None) -> bool:
    """Whether it is for single signs: by the names of its classes, or as MNIST's networks are."""
    if layout.picture[0] not in _SIDES or layout.picture[2] != 1:
        return False
    if names is not None:
        return all(len(name) == 1 for name in names)
    return layout.picture[:2] == (28, 28) and graph.outputs[0].shape[-1] == DIGITS


def _may_read_digits(graph: Any, layout: Layout, names: tuple[str, ...] | None) -> bool:
    height, width, channels = layout.picture
    small = height == width and height in _SIDES and channels in (1, 3)
    unnamed = names is None or set(names) == set(map(str, range(DIGITS)))
    return small and unnamed and graph.outputs[0].shape[-1] == DIGITS


def _best_of_digits(
    graph: Any, layout: Layout, known: Reading, fixed: frozenset[str]
) -> tuple[Reading, float] | None:
    from engine.data import mnist

    try:
        images, labels = mnist.test_set()
    except DataError:
        return None
    count = graph.inputs[0].shape[0]
    if count is not None:  # a fixed batch
        return None
    pictures = _fitted(images[: _FEW + _MORE], layout)
    tried: list[tuple[Reading, float]] = []
    for readings in _candidates(known, fixed, layout.picture[2]):
        tried += [
            (reading, _right(graph, layout, reading, pictures[:_FEW], labels[:_FEW]))
            for reading in readings
        ]
        best = max(share for _, share in tried)
        if best >= _SURE:
            break
    if best < _KNOWS:
        return None
    left = [reading for reading, share in tried if share >= best - _NEARLY]
    more = [
        (reading, _right(graph, layout, reading, pictures[_FEW:], labels[_FEW : _FEW + _MORE]))
        for reading in left
    ]
    best = max(share for _, share in more)
    return next(each for each in more if each[1] >= best - _AS_GOOD)


def _candidates(known: Reading, fixed: frozenset[str], channels: int) -> Iterator[list[Reading]]:
    """Readings of one polarity and orientation at a time, the usual first."""
    ranges = RANGES if channels == 3 else RANGES[:3]
    for orientation in (known.orientation,) if "orientation" in fixed else ORIENTATIONS:
        for polarity in (known.polarity,) if "polarity" in fixed else POLARITIES:
            yield [
                replace(known, range=each, polarity=polarity, orientation=orientation)
                for each in ((known.range,) if "range" in fixed else ranges)
            ]


def _right(graph: Any, layout: Layout, reading: Reading, pictures: Array, labels: Array) -> float:
    """Part of some digits that is read right under a reading."""
    values = layout.arranged(reading.values(pictures)).astype(np.float32)
    try:
        scores = np.asarray(graph(values, training=False))
    except Exception as error:  # as in `probing`: the network does not run
        raise UnsupportedNetworkError(
            tr("This network cannot read a picture of its own size; save it in another form.")
        ) from error
    read = scores.reshape(len(pictures), -1).argmax(axis=1)
    return float(np.mean(read == labels))


def _fitted(images: Array, layout: Layout) -> Array:
    """Digits `(N, 28, 28)` in 0..255 as pictures of a network in [0, 1]."""
    height, width, channels = layout.picture
    if images.shape[1:] != (height, width):
        images = np.stack(
            [
                np.asarray(Image.fromarray(each).resize((width, height), Image.Resampling.BILINEAR))
                for each in images
            ]
        )
    grey = images[..., None].astype(np.float64) / 255
    return np.repeat(grey, channels, axis=-1)
