"""Test digits shown to a network under each reading it may have: "which of these is it made for?".

How many it reads right seldom tells ranges apart: a network with small biases reads as many in 0..1
as in 0..255. How probable it finds the right digit does. In too small a range it is sure of
nothing, in too large a one it is sure of its mistakes as well.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import numpy as np

from engine.data import mnist
from engine.errors import DataError
from engine.networks.copying import SMALLEST, LogitCopy
from engine.networks.heads import Squash, ending_of
from engine.networks.layout import Layout
from engine.networks.pictures import digit_for
from engine.networks.probing import does_not_run
from engine.networks.reading import ORIENTATIONS, PLAIN, Array, Range, Reading, plausible

DIGITS = 10
_HARD = (582, 1232, 1260, 1393, 1901, 2130, 2182, 2293, 2462, 2597, 2654, 3762, 5654, 6625, 9692)
"""Test digits that good networks misread: without mistakes nothing shows that one is too sure."""
_FEW, _MORE = 64, 192  # other test digits for every reading, and for those that are as likely
_SURE = 0.9  # part read right above which no other polarity or orientation is tried
_KNOWS = 0.7  # part that a network of digits reads right, if it is read right itself
_HALF = 0.5  # part read right below which a reading is no rival, however likely
_SOME = 0.3  # part below which the range that a layer asks for is not doubted: it reads no digits
_NEARLY = 0.08  # part of the few within which likelihood decides
_AS_GOOD = 0.04  # part of all within which likelihood decides
_PLAINLY = 0.5  # mean log-likelihood of the few, in nats, by which a reading is plainly better
_MARGIN = 0.05  # mean log-likelihood of all, in nats, of which no difference is made
_DOUBTFUL, _FLAT = 0.65, 0.5  # of its part read right, how sure an undertrained network may be

_Run = Callable[[Array], Array]


@dataclass(frozen=True, slots=True, eq=False)
class Best:
    """The reading under which test digits are read best.

    Attributes:
        reading: it.
        right: part of the test digits that is read right so.
        clear: whether its range is decided; else other ranges suit the network as well.
        by_chances: whether probabilities decided against the usual range, or the claimed one, as
            about as many are read right in another.
    """

    reading: Reading
    right: float
    clear: bool
    by_chances: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Answers:
    """What a network says to digits under one reading.

    Attributes:
        reading: it.
        right: whether each digit that is not hard is read right, `(N,)`.
        sure: the probability of what is read, of the same, `(N,)`.
        logs: the logarithm of the right digit's probability, of the hard ones too.
    """

    reading: Reading
    right: Array
    sure: Array
    logs: Array

    @property
    def share(self) -> float:
        """Part that is read right."""
        return float(self.right.mean())

    @property
    def likelihood(self) -> float:
        """Mean log-likelihood of the right digits, in nats."""
        return float(self.logs.mean())

    def is_less_sure(self, part: float) -> bool:
        """Whether it is less sure of what it reads than this part of what it reads right."""
        return float(self.sure.mean()) < part * self.share

    def joined(self, other: "_Answers") -> "_Answers":
        """With what it says to further digits."""
        return _Answers(
            self.reading,
            np.concatenate([self.right, other.right]),
            np.concatenate([self.sure, other.sure]),
            np.concatenate([self.logs, other.logs]),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """A network, and the digits that it is shown: the hard ones, then few, then more.

    Attributes:
        run: computes scores `(N, 10)` of values `(N, H, W, C)`.
        squash: what those scores have gone through.
        pictures: `(N, H, W, C)` in [0, 1].
        labels: the class of each, `(N,)`.
        hard: how many of them are hard.
    """

    run: _Run
    squash: Squash
    pictures: Array
    labels: Array
    hard: int

    def few(self, reading: Reading) -> _Answers:
        """What it says to the first, under a reading."""
        return self._answers(reading, slice(0, self.hard + _FEW), easy=self.hard)

    def more(self, reading: Reading) -> _Answers:
        """What it says to the others."""
        return self._answers(reading, slice(self.hard + _FEW, None), easy=0)

    def _answers(self, reading: Reading, which: slice, *, easy: int) -> _Answers:
        labels = self.labels[which]
        said = self.run(reading.values(self.pictures[which]).astype(np.float32))
        logs = _log_chances(said, self.squash)
        return _Answers(
            reading,
            right=(said.argmax(axis=1) == labels)[easy:],
            sure=np.exp(logs.max(axis=1))[easy:],
            logs=logs[np.arange(len(labels)), labels],
        )


def best_by_digits(
    model: Any,
    graph: Any,
    layout: Layout,
    known: Reading,
    *,
    fixed: frozenset[str] = frozenset(),
    claimed: Range | None = None,
    names: tuple[str, ...] | None = None,
) -> Best | None:
    """The reading under which a network reads test digits best; None where it reads none.

    Args:
        model: the network.
        graph: the same with one output, of ten scores.
        layout: how a picture lies in its input.
        known: what is known of its reading.
        fixed: the fields of `known` that are not tried.
        claimed: the range that the network says it takes; looked at first.
        names: of its classes, the digits in any order; None for 0 to 9.

    Raises:
        UnsupportedNetworkError: it cannot read a picture.
    """
    if graph.inputs[0].shape[0] is not None:  # a fixed batch
        return None
    try:
        images, labels = mnist.test_set()
    except DataError:
        return None
    order = range(DIGITS) if names is None else [names.index(str(n)) for n in range(DIGITS)]
    hard = [number for number in _HARD if number < len(images)]
    chosen = [*hard, *range(min(_FEW + _MORE, len(images)))]
    asked = _Asked(
        *_running(model, graph, layout, known),
        np.stack([digit_for(each / 255, layout.picture) for each in images[chosen]]),
        np.array(order)[labels[chosen]],
        len(hard),
    )
    few = _few_of(asked, _candidates(known, fixed, layout.picture[2], claimed), claimed)
    return _decided(asked, few)


def _few_of(
    asked: _Asked, candidates: Iterable[list[Reading]], claimed: Range | None
) -> list[_Answers]:
    """What is said to the few, until they are read well in a polarity and orientation.

    Always in all ranges of it: a network that copes with noise, or with what lies beyond a
    picture's edge, often reads digits well in a range that is not its own, but seldom as well.
    """
    few: list[_Answers] = []
    for readings in candidates:
        for reading in readings:
            few.append(asked.few(reading))
            if reading.range == claimed and few[-1].share < _SOME:
                break
        if max(each.share for each in few) >= _SURE:
            break
    return few


def _decided(asked: _Asked, few: list[_Answers]) -> Best | None:
    """The best reading, and whether its range is for sure; None where no digits are read.

    Args:
        asked: shown more digits where few do not tell readings plainly apart.
        few: what was said to the few, under every reading that was tried, the usual first.
    """
    if max((each.share for each in few), default=0.0) < _KNOWS:
        return None
    best = _likeliest(few, _NEARLY)
    rivals = [
        each
        for each in few
        if each.share > best.share
        or (each.share >= _HALF and each.likelihood >= best.likelihood - _PLAINLY)
    ]  # the best is one of them
    if len(rivals) > 1:
        rivals = [each.joined(asked.more(each.reading)) for each in rivals]
        best = _likeliest(rivals, _AS_GOOD)
    clear = not best.is_less_sure(_DOUBTFUL) and all(
        each.likelihood < best.likelihood - _MARGIN
        for each in rivals
        if each.reading.range != best.reading.range
    )
    return Best(best.reading, best.share, clear, by_chances=_is_by_chances(best.reading, few))


def _is_by_chances(best: Reading, few: list[_Answers]) -> bool:
    """Whether about as many of the few are read right in another range than in the best.

    Not where that is the usual one, or the claimed: nobody wonders why.
    """
    own = next(each for each in few if each.reading == best)
    others = [each for each in few if each.reading.range != best.range]
    return own is not few[0] and any(each.share >= own.share - _AS_GOOD for each in others)


def _likeliest(answers: list[_Answers], within: float) -> _Answers:
    """The likeliest, the usual first, of those that read as many right as any, within a part."""
    top = max(each.share for each in answers)
    near = [each for each in answers if each.share >= top - within]
    # A network that was trained is as sure as it is right, or surer: in this range it is not.
    able = [each for each in near if not each.is_less_sure(_FLAT)] or near
    most = max(each.likelihood for each in able)
    return next(each for each in able if each.likelihood >= most - _MARGIN)


def _candidates(
    known: Reading, fixed: frozenset[str], channels: int, claimed: Range | None
) -> Iterator[list[Reading]]:
    """Readings of one polarity and orientation at a time, the usual first."""
    for orientation in ORIENTATIONS:
        every = [
            replace(known, range=each.range, polarity=each.polarity, orientation=orientation)
            for each in plausible(channels, digits=True)
        ]
        held = [each for each in every if all(getattr(each, f) == getattr(known, f) for f in fixed)]
        for _, alike in groupby(held, key=lambda each: each.polarity):
            yield sorted(alike, key=lambda each: each.range != claimed)  # what is claimed first


def _running(model: Any, graph: Any, layout: Layout, known: Reading) -> tuple[_Run, Squash]:
    """What computes scores `(N, 10)` of values `(N, H, W, C)`, and what they have gone through.

    The network itself, or a copy where it does not run: convolutions with channels first do not on
    most processors, and copies have channels last.
    """
    ending = ending_of(graph)
    whole = "int" in str(graph.inputs[0].dtype)

    def itself(values: Array) -> Array:
        given = layout.arranged(np.rint(values) if whole else values)
        return np.asarray(graph(given, training=False), np.float64).reshape(len(values), -1)

    blank = known.values(np.zeros((1, *layout.picture))).astype(np.float32)
    try:
        itself(blank)
    except Exception:  # as in `probing`: TensorFlow and layers raise many kinds
        plain = replace(PLAIN, size=known.size)
        copy = LogitCopy(model, graph, layout, plain, ending, dtype="float32")
    else:
        return itself, ending.squash

    def copied(values: Array) -> Array:
        return np.asarray(copy.model(values, training=False), np.float64)

    try:
        copied(blank)
    except Exception as error:
        raise does_not_run(layout, error) from error
    return copied, "unknown" if ending.squash == "unknown" else "none"


def _log_chances(said: Array, squash: Squash) -> Array:
    """Scores `(N, 10)`, whatever they are, as logarithms of the chances of one digit each."""
    unknown = squash == "unknown" and said.min() >= 0 and said.max() <= 1
    chances = np.clip(said, SMALLEST, 1 - 1e-16)  # of float32, 0 and 1 are rounded
    if squash == "softmax" or (unknown and np.allclose(said.sum(axis=1), 1, atol=1e-3)):
        logits = np.log(chances)
    elif squash == "sigmoid" or unknown:
        logits = np.log(chances) - np.log1p(-chances)
    else:
        logits = said
    logits = np.nan_to_num(logits, nan=0.0, posinf=1e30, neginf=-1e30)
    shifted = logits - logits.max(axis=1, keepdims=True)
    logs: Array = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return logs
