"""Real strokes as real mouse events."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

PEN_FILE = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "pendigits-train.unipen"
Stroke = NDArray[np.float64]


def digits(count: int, path: Path = PEN_FILE) -> list[list[Stroke]]:
    """Strokes of `count` digits spread over the file, in [0, 1], y down; made ones without it."""
    if not path.is_file():
        return [_made(number) for number in range(count)]
    samples = path.read_text(encoding="latin-1").split(".SEGMENT DIGIT")[1:]
    step = max(1, len(samples) // count)
    return [_parsed(sample) for sample in samples[::step][:count]]


def place(strokes: list[Stroke], widget: QWidget, size: float = 0.7) -> list[Stroke]:
    """Strokes in a widget's own pixels, `size` of its side, in its middle."""
    side = min(widget.width(), widget.height())
    points = np.concatenate(strokes)
    low, span = points.min(axis=0), max(float(np.ptp(points, axis=0).max()), 1e-6)
    margin = (side - side * size) / 2
    return [(stroke - low) / span * side * size + margin for stroke in strokes]


def dense(stroke: Stroke, points: int = 2) -> Stroke:
    """A tablet samples every 100 ms, a mouse far more often: so many points for each."""
    at = np.arange(len(stroke))
    fine = np.linspace(0, len(stroke) - 1, (len(stroke) - 1) * points + 1)
    return np.stack([np.interp(fine, at, stroke[:, i]) for i in (0, 1)], axis=1)


def mouse_events(stroke: Stroke) -> Iterator[tuple[QEvent.Type, QPointF]]:
    """Press, moves and release."""
    kinds = QEvent.Type
    points = [QPointF(float(x), float(y)) for x, y in stroke]
    yield kinds.MouseButtonPress, points[0]
    for point in points[1:]:
        yield kinds.MouseMove, point
    yield kinds.MouseButtonRelease, points[-1]


def send(widget: QWidget, kind: QEvent.Type, point: QPointF) -> None:
    """Let a widget have a mouse event as the window system gives it."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(
        kind, point, widget.mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(widget, event)


def _parsed(sample: str) -> list[Stroke]:
    strokes = []
    for part in sample.split(".PEN_DOWN")[1:]:
        body = part.split(".PEN_UP")[0]
        points = np.array(re.findall(r"^\s*(\d+)\s+(\d+)\s*$", body, re.MULTILINE), float)
        strokes.append(np.stack([points[:, 0], -points[:, 1]], axis=1))
    return strokes


def _made(number: int) -> list[Stroke]:
    angle = np.linspace(0, 2 * np.pi, 20) + number
    return [np.stack([np.cos(angle) * (0.5 + number % 5 / 10), np.sin(angle)], axis=1)]
