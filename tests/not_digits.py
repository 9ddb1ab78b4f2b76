"""Drawings that are no digits, drawn by code as strokes: letters, scribbles, dabs.

Coordinates are those of `engine.ink`: x right, y down. Nothing here knows how a drawing is judged.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from engine.ink import SIZE, Ink, Pixels

Stroke = NDArray[np.float64]
Strokes = list[Stroke]
Draw = Callable[[np.random.Generator], Strokes]

CANVAS = 280.0
_SLANT, _TURN, _BEND, _TREMBLE = 0.25, np.radians(8), 0.04, 0.006
_STEP = 0.04  # between the points of a stroke, in heights of a letter


def _arc(x: float, y: float, wide: float, tall: float, start: float, end: float) -> Stroke:
    """Part of an ellipse, degrees clockwise from the right."""
    angle = np.radians(np.linspace(start, end, 24))
    return np.stack([x + wide * np.cos(angle), y + tall * np.sin(angle)], axis=1)


def _line(*points: tuple[float, float]) -> Stroke:
    return np.array(points, np.float64)


def _letter_shapes() -> dict[str, Strokes]:
    bow = _arc(0.55, 0.25, 0.4, 0.25, -90, 90)
    bowl = np.concatenate([_line((0, 0)), bow, _line((0, 0.5))])
    hook = np.concatenate([_line((0.8, 0)), _arc(0.4, 0.7, 0.4, 0.3, 0, 170)])
    cup = np.concatenate([_line((0, 0)), _arc(0.5, 0.65, 0.5, 0.35, 180, 0), _line((1, 0))])
    return {
        "A": [_line((0, 1), (0.5, 0), (1, 1)), _line((0.2, 0.62), (0.8, 0.62))],
        "C": [_arc(0.5, 0.5, 0.5, 0.5, -50, -310)],
        "E": [_line((1, 0), (0, 0), (0, 1), (1, 1)), _line((0, 0.5), (0.8, 0.5))],
        "F": [_line((1, 0), (0, 0), (0, 1)), _line((0, 0.48), (0.8, 0.48))],
        "H": [_line((0, 0), (0, 1)), _line((1, 0), (1, 1)), _line((0, 0.5), (1, 0.5))],
        "J": [_line((0.3, 0), (1, 0)), hook],
        "K": [_line((0, 0), (0, 1)), _line((0.9, 0), (0, 0.55), (1, 1))],
        "L": [_line((0, 0), (0, 1), (1, 1))],
        "M": [_line((0, 1), (0.08, 0), (0.5, 0.7), (0.92, 0), (1, 1))],
        "N": [_line((0, 1), (0, 0), (1, 1), (1, 0))],
        "P": [_line((0, 0), (0, 1)), bowl],
        "R": [_line((0, 0), (0, 1)), np.concatenate([bowl, _line((1, 1))])],
        "T": [_line((0, 0), (1, 0)), _line((0.5, 0), (0.5, 1))],
        "U": [cup],
        "V": [_line((0, 0), (0.5, 1), (1, 0))],
        "W": [_line((0, 0), (0.25, 1), (0.5, 0.3), (0.75, 1), (1, 0))],
        "X": [_line((0, 0), (1, 1)), _line((1, 0), (0, 1))],
        "Y": [_line((0, 0), (0.5, 0.5), (1, 0)), _line((0.5, 0.5), (0.5, 1))],
    }


LETTERS: Mapping[str, Strokes] = MappingProxyType(_letter_shapes())
"""Capital letters, without those that are a digit to the eye: D O Q (0), I (1), Z (2), S (5),
G (6) and B (8)."""


def letter(name: str, rng: np.random.Generator) -> Strokes:
    """A capital letter as some hand might write it: narrow or wide, slanted, turned, bent."""
    width = rng.uniform(0.55, 1.0)
    return _by_hand([stroke * [width, 1.0] for stroke in LETTERS[name]], rng)


def _by_hand(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """Strokes in a square of side 1, slanted, turned, bent by slow waves and trembling."""
    angle, slant = rng.uniform(-_TURN, _TURN), rng.uniform(-_SLANT, _SLANT)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[1.0, slant], [0.0, 1.0]])
    waves = rng.normal(0, _BEND, (2, 2, 2))  # amplitude: of x and y, along x and y, sine and cosine
    done = []
    for stroke in map(_dense, strokes):
        phase = np.pi * stroke
        bent = stroke + np.einsum("ikp,nk->ni", waves[:, :, :1], np.sin(phase))
        bent = bent + np.einsum("ikp,nk->ni", waves[:, :, 1:], np.cos(phase))
        done.append(bent @ matrix.T + rng.normal(0, _TREMBLE, bent.shape))
    return done


def _dense(stroke: Stroke) -> Stroke:
    at = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    fine = np.linspace(0, at[-1], max(2, int(at[-1] / _STEP)))
    return np.stack([np.interp(fine, at, stroke[:, i]) for i in (0, 1)], axis=1)


def _wander(rng: np.random.Generator) -> Strokes:
    """A pen that goes on and on, its direction changing slowly, within bounds."""
    point, heading, turning = np.zeros(2), rng.uniform(0, 2 * np.pi), 0.0
    points = [point]
    for _ in range(rng.integers(120, 300)):
        turning = 0.9 * turning + rng.normal(0, 0.12)
        home = np.arctan2(-point[1], -point[0]) - heading
        pull = max(0.0, float(np.hypot(*point)) - 0.6) * np.sin(home)
        heading += turning + pull
        point = point + 0.05 * np.array([np.cos(heading), np.sin(heading)])
        points.append(point)
    return [np.array(points)]


def _waves(rng: np.random.Generator) -> Strokes:
    """A closed curve of a few random harmonics in x and y."""
    time = np.linspace(0, 2 * np.pi, 200)[:, None]
    order = np.arange(1, 6)
    phase = rng.uniform(0, 2 * np.pi, (2, len(order)))
    size = rng.normal(0, 1, (2, len(order))) / np.sqrt(order)
    return [
        np.concatenate(
            [
                (size[i] * np.sin(order * time + phase[i])).sum(axis=1, keepdims=True)
                for i in (0, 1)
            ],
            axis=1,
        )
    ]


def _coil(rng: np.random.Generator) -> Strokes:
    """Loops beside each other, as of a pen that is tried out."""
    loops = rng.uniform(3.5, 7)
    angle = np.linspace(0, 2 * np.pi * loops, 240)
    drift, squash = rng.uniform(0.25, 0.6), rng.uniform(0.7, 1.4)
    x = drift * angle / np.pi + np.cos(angle)
    return _turned([np.stack([x, squash * np.sin(angle)], axis=1)], rng)


def _spiral(rng: np.random.Generator) -> Strokes:
    angle = np.linspace(0, 2 * np.pi * rng.uniform(2.2, 4), 240)
    radius = angle * rng.choice([-1, 1])
    return _turned([np.stack([radius * np.cos(angle), abs(radius) * np.sin(angle)], axis=1)], rng)


def _zigzag(rng: np.random.Generator) -> Strokes:
    """To and fro, as one fills an area."""
    teeth = int(rng.integers(5, 11))
    y = np.linspace(0, rng.uniform(0.6, 1.2), teeth) + rng.normal(0, 0.03, teeth)
    x = np.tile([0.0, 1.0], teeth)[:teeth] + rng.normal(0, 0.08, teeth)
    return _turned([_dense(np.stack([x, y], axis=1))], rng)


def _lines(rng: np.random.Generator) -> Strokes:
    """Straight strokes anywhere, five to nine of them."""
    return [_dense(rng.uniform(0, 1, (2, 2))) for _ in range(rng.integers(5, 10))]


def _star(rng: np.random.Generator) -> Strokes:
    """Strokes through one point."""
    rays = int(rng.integers(3, 6))
    angles = np.linspace(0, np.pi, rays, endpoint=False) + rng.normal(0, 0.12, rays)
    ends = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return [_dense(np.stack([end, -end])) + rng.normal(0, 0.05, 2) for end in ends]


def _grid(rng: np.random.Generator) -> Strokes:
    """Two or three lines across two or three."""
    across = [_dense(_line((0, y), (1, y))) for y in np.linspace(0.2, 0.8, rng.integers(2, 4))]
    down = [_dense(_line((x, 0), (x, 1))) for x in np.linspace(0.2, 0.8, rng.integers(2, 4))]
    return _by_hand(across + down, rng)


def _turned(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    angle = rng.uniform(0, 2 * np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return [stroke @ turn.T for stroke in strokes]


SCRIBBLES: Mapping[str, Draw] = MappingProxyType(
    {
        "wander": _wander,
        "waves": _waves,
        "coil": _coil,
        "spiral": _spiral,
        "zigzag": _zigzag,
        "lines": _lines,
        "star": _star,
        "grid": _grid,
    }
)
"""What one draws who does not draw a digit."""


def _dot(rng: np.random.Generator) -> Strokes:
    """A click that moved by at most a pixel of the canvas."""
    place = np.rint(rng.uniform(40, 240, 2))
    return [np.stack([place, place + rng.integers(-1, 2, 2)])]


def _tick(rng: np.random.Generator) -> Strokes:
    """A short line, 8 to 40 units of the canvas, in any direction."""
    start, angle = rng.uniform(60, 220, 2), rng.uniform(0, 2 * np.pi)
    length = rng.uniform(8, 40)
    return [np.stack([start, start + length * np.array([np.cos(angle), np.sin(angle)])])]


def _two_dots(rng: np.random.Generator) -> Strokes:
    return _dot(rng) + _dot(rng)


DABS: Mapping[str, Draw] = MappingProxyType({"dot": _dot, "tick": _tick, "two dots": _two_dots})
"""What is left of a touch, in units of the canvas."""


def letters(count: int, seed: int) -> Pixels:
    """`count` of each letter as the network receives them, float32 `(N, 28, 28)` in [0, 1]."""
    rng = np.random.default_rng((seed, 1))
    return np.stack([_boxed(letter(name, rng)) for name in LETTERS for _ in range(count)])


def scribbles(count: int, seed: int) -> Pixels:
    """`count` of each kind of scribble as the network receives them."""
    rng = np.random.default_rng((seed, 2))
    return np.stack([_boxed(draw(rng)) for draw in SCRIBBLES.values() for _ in range(count)])


def dabs(count: int, seed: int) -> Pixels:
    """`count` of each kind of dab, enlarged to the box as any ink is."""
    rng = np.random.default_rng((seed, 3))
    return np.stack([_boxed(draw(rng)) for draw in DABS.values() for _ in range(count)])


def small_dabs(count: int, seed: int) -> Pixels:
    """The same dabs as small as they were drawn, the canvas made 28 x 28."""
    rng = np.random.default_rng((seed, 3))
    return np.stack([_small(draw(rng), rng) for draw in DABS.values() for _ in range(count)])


def _boxed(strokes: Strokes) -> Pixels:
    return Ink(strokes).digit().pixels


def _small(strokes: Strokes, rng: np.random.Generator) -> Pixels:
    blank = np.zeros((SIZE, SIZE), np.float32)
    return Ink(strokes, width=rng.uniform(14, 28)).on_picture(blank, CANVAS).pixels
