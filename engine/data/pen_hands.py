"""Pen strokes as many hands might have written them, for training that meets a new person.

Two dozen people do not show all that people do. What is varied here is what differs between hands:
how a digit leans and bends, how its strokes lie to each other, how fast corners are taken, where a
pen is put down too early or lifted too late, hooks at the ends, a stroke that breaks off or hangs
together with the next, the bar of a 7 and the foot and the flag of a 1.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Stroke = NDArray[np.float64]
Strokes = list[Stroke]

TURN, SLANT = (
    np.radians(7),
    0.14,
)  # standard deviations: rotation, and sideways for a unit of height
STRETCH = 0.12  # of the logarithm of the width over the height
WAVE = 0.02  # of each slow wave that bends the digit, as a part of its size
APART = 0.022  # of each stroke's place, likewise
GROWTH = 0.05  # of the logarithm of each stroke's size
TREMBLE = 0.0025  # of each point, as a part of the digit's size
ROUND = 0.035  # at most so much of the size is a corner rounded
CUT, OVERSHOOT = 0.06, 0.08  # at most so much of the size is an end missing, or too long
HOOK = (0.05, 0.14)  # length of a hook, as a part of the size
LEAST = 0.3  # of a size: a shorter stroke keeps its ends
CHANCES = {"hook": 0.15, "break": 0.05, "join": 0.06, "bar": 0.2, "foot": 0.12, "flag": 0.12}

_STEP = 0.02  # between points, as a part of the size
_MOST_POINTS = 500  # of a stroke


def by_many_hands(
    label: int, strokes: Sequence[NDArray[np.floating]], rng: np.random.Generator
) -> Strokes:
    """A digit as another hand might have written it, in a square of side 1 or somewhat beyond.

    Args:
        label: which digit it is, 0 to 9: what is added to a 1 or a 7 would make another digit of
            others.
        strokes: float `(n, 2)` each, n >= 1, x right and y down.
        rng: of all that is random.

    Returns:
        float64 `(n, 2)` each; some more strokes or fewer than were given.
    """
    done = [_dense(stroke) for stroke in _unit(strokes)]
    if label == 7 and len(done) == 1 and rng.random() < CHANCES["bar"]:
        done.append(_bar(done[0], rng))
    if label == 1 and _is_upright(done):
        done = _with_serifs(done[0], rng)
    if len(done) > 1 and rng.random() < CHANCES["join"]:
        done = _joined(done)
    done = [_with_other_ends(stroke, rng) for stroke in done]
    if rng.random() < CHANCES["break"]:
        done = _broken(done, rng)
    done = [_rounded(stroke, rng.uniform(0, ROUND)) for stroke in done]
    done = [_moved(stroke, rng) for stroke in done] if len(done) > 1 else done
    return _bent(done, rng)


def _unit(strokes: Sequence[NDArray[np.floating]]) -> Strokes:
    """The same with a longest side of 1 from the origin on; a single point stays one."""
    points = np.concatenate(strokes).astype(np.float64)
    low = points.min(axis=0)
    size = max(float((points.max(axis=0) - low).max()), 1e-6)
    return [(stroke - low) / size for stroke in strokes if len(stroke)]


def _lengths(stroke: Stroke) -> NDArray[np.float64]:
    """How far along the stroke each point lies."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])


def _part(stroke: Stroke, start: float, end: float) -> Stroke:
    """The stroke from one length to another, a point each step; beyond its ends straight on."""
    at = _lengths(stroke)
    count = int(np.clip((end - start) / _STEP, 1, _MOST_POINTS)) + 1
    wanted = np.linspace(start, end, count)
    inside = np.clip(wanted, 0.0, at[-1])
    points = np.stack([np.interp(inside, at, stroke[:, axis]) for axis in (0, 1)], axis=1)
    beyond = wanted - inside
    ahead = np.where(beyond[:, None] < 0, _direction(stroke), -_direction(stroke[::-1]))
    return np.asarray(points + beyond[:, None] * ahead)


def _dense(stroke: Stroke) -> Stroke:
    return _part(stroke, 0.0, float(_lengths(stroke)[-1])) if len(stroke) > 1 else stroke


def _direction(stroke: Stroke) -> NDArray[np.float64]:
    """Of the beginning of a stroke, over a few steps; nowhere if it is a dot."""
    away = stroke[min(4, len(stroke) - 1)] - stroke[0]
    return np.asarray(away / max(float(np.hypot(*away)), 1e-6))


def _is_upright(strokes: Strokes) -> bool:
    """Whether a 1 is a line alone, to which a foot or a flag can be added."""
    first = strokes[0]
    return len(strokes) == 1 and float(np.ptp(first[:, 0])) < 0.35 and len(first) > 1


def _bar(stroke: Stroke, rng: np.random.Generator) -> Stroke:
    """Across the stem of a 7, half-way down."""
    height = rng.uniform(0.42, 0.62)
    below = stroke[len(stroke) // 3 :]
    x = below[np.abs(below[:, 1] - height * stroke[:, 1].max()).argmin(), 0]
    left, right, tilt = rng.uniform(0.12, 0.3), rng.uniform(0.12, 0.3), rng.normal(0, 0.04)
    y = height * stroke[:, 1].max()
    return _dense(np.array([(x - left, y + tilt), (x + right, y - tilt)]))


def _with_serifs(stroke: Stroke, rng: np.random.Generator) -> Strokes:
    """A 1 with a foot, a flag, both or neither."""
    top, bottom = stroke[stroke[:, 1].argmin()], stroke[stroke[:, 1].argmax()]
    strokes = [stroke]
    if rng.random() < CHANCES["flag"]:
        flag = top + np.array([-rng.uniform(0.1, 0.3), rng.uniform(0.08, 0.28)])
        strokes = [_dense(np.stack([flag, top])), stroke]
    if rng.random() < CHANCES["foot"]:
        left, right = rng.uniform(0.1, 0.3, 2)
        ends = bottom + np.array([(-left, rng.normal(0, 0.02)), (right, rng.normal(0, 0.02))])
        strokes.append(_dense(ends))
    return strokes


def _joined(strokes: Strokes) -> Strokes:
    """The pen is not lifted before the last stroke."""
    *others, before, last = strokes
    return [*others, _dense(np.concatenate([before, last]))]


def _broken(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """The longest stroke with a small gap somewhere, as where a pen writes no more."""
    longest = max(range(len(strokes)), key=lambda k: len(strokes[k]))
    stroke, gap = strokes[longest], int(rng.integers(2, 5))
    if len(stroke) < 6 * gap:
        return strokes
    start = int(rng.integers(gap, len(stroke) - 2 * gap))
    parts = [stroke[:start], stroke[start + gap :]]
    return [*strokes[:longest], *parts, *strokes[longest + 1 :]]


def _with_other_ends(stroke: Stroke, rng: np.random.Generator) -> Stroke:
    """Begun and ended sooner or later, perhaps with a hook."""
    if len(stroke) < 2 or (length := float(_lengths(stroke)[-1])) < LEAST:
        return stroke
    early, late = rng.uniform(-CUT, OVERSHOOT, 2)
    stroke = _part(stroke, -early, length + late)
    for _ in (0, 1):  # each end
        if rng.random() < CHANCES["hook"] / 2:
            stroke = np.concatenate([_hook(stroke, rng), stroke])
        stroke = stroke[::-1]
    return stroke


def _hook(stroke: Stroke, rng: np.random.Generator) -> Stroke:
    """A short piece that leads to the beginning of a stroke from another direction."""
    angle = rng.choice([-1, 1]) * rng.uniform(np.radians(40), np.radians(140))
    x, y = -_direction(stroke)
    away = np.array([x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)])
    return _dense(np.stack([stroke[0] + rng.uniform(*HOOK) * away, stroke[0]]))[:-1]


def _rounded(stroke: Stroke, reach: float) -> Stroke:
    """Corners taken in passing: each point the mean of its neighbours within `reach` either way."""
    steps = int(reach / _STEP + 0.5)
    if not steps or len(stroke) <= 2 * steps + 2:
        return stroke
    padded = np.pad(stroke, ((steps, steps), (0, 0)), mode="reflect", reflect_type="odd")
    total = np.cumsum(np.pad(padded, ((1, 0), (0, 0))), axis=0)
    width = 2 * steps + 1
    return np.asarray((total[width:] - total[:-width]) / width)


def _moved(stroke: Stroke, rng: np.random.Generator) -> Stroke:
    """A stroke a little elsewhere and of another size than the others."""
    middle = stroke.mean(axis=0)
    growth = np.exp(rng.normal(0, GROWTH))
    return np.asarray((stroke - middle) * growth + middle + rng.normal(0, APART, 2))


def _bent(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """All of it turned, slanted, stretched, bent by slow waves, and trembling."""
    angle, slant = rng.normal(0, TURN), rng.normal(0, SLANT)
    wide = np.exp(rng.normal(0, STRETCH))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[wide, slant], [0.0, 1.0]])
    waves = rng.normal(0, WAVE, (2, 2, 2, 2))  # of x and y, along x and y, half or whole, sin cos
    done = []
    for stroke in strokes:
        phase = np.pi * stroke[:, :, None] * [1.0, 2.0]
        bend = np.einsum("ikh,nkh->ni", waves[..., 0], np.sin(phase))
        bend += np.einsum("ikh,nkh->ni", waves[..., 1], np.cos(phase))
        tremble = rng.normal(0, TREMBLE, stroke.shape)
        done.append((stroke + bend) @ matrix.T + tremble)
    return done
