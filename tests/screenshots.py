"""`make screenshots`: the pictures in the README, from the real window with real mouse events."""

import os
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from engine.measures.table import MEASURES
from gui.app import create_window
from gui.main_window import MainWindow
from tests.benchmarks import pen
from tests.benchmarks.measuring import pause, turn_until

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
SIZE = (1140, 760)
TRAINING_STEPS = 160

# A 9 whose bowl is not quite closed, in one line: around the bowl, then down the tail.
_TURN = np.radians(np.linspace(-98, -352, 25))
NINE = [
    np.concatenate(
        [
            np.stack([0.36 + 0.3 * np.cos(_TURN), 0.27 + 0.25 * np.sin(_TURN)], axis=1),
            [(0.655, 0.16), (0.655, 0.34), (0.64, 0.5), (0.6, 0.75), (0.54, 1.0)],
        ]
    )
]


def draw(window: MainWindow, strokes: list[pen.Stroke]) -> None:
    """Draw with the mouse."""
    canvas = window.draw.canvas
    canvas.clear()
    for stroke in pen.place(strokes, canvas, size=0.75):
        for kind, point in pen.mouse_events(pen.dense(stroke, points=8)):
            pen.send(canvas, kind, point)
    settle(window)


def settle(window: MainWindow) -> None:
    """Wait until what is shown belongs to what is drawn."""
    turn_until(lambda: window.live.settled)
    pause(0.1)


def save(window: MainWindow, name: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    settle(window)
    window.grab().save(str(FOLDER / f"{name}.png"))
    print(f"resources/screenshots/{name}.png")


def _is_measured(window: MainWindow) -> bool:
    """Whether every measure of the map is there."""
    labels = [window.findChild(QLabel, f"measure_{measure}") for measure in MEASURES]
    return not {label.text() for label in labels if label is not None} & {"–", "…"}


def _tiles(window: MainWindow) -> int:
    shown = window.draw.small_maps.shown
    return 0 if shown is None else len(shown.tiles)


def main() -> None:
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state)
        window.resize(*SIZE)
        window.show()
        turn_until(window.training.start.isEnabled, 30)
        window.actions_by_name["light"].trigger()
        draw(window, NINE)
        window.draw.small_maps.show_kind("classes")
        turn_until(lambda: window.draw.small_maps.shown is not None)
        save(window, "draw")
        window.draw.small_maps.show_kind("none")
        window.draw.explanation.methods.setCurrentIndex(
            window.draw.explanation.methods.findData("integrated_gradients")
        )
        QTest.keyClick(window.draw.canvas, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        save(window, "why-not-4")
        QTest.keyClick(window.draw.canvas, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        window.draw.explanation.methods.setCurrentIndex(0)
        window.show_sample(1901)
        settle(window)
        window.actions_by_name["dark"].trigger()
        window.draw.trust.button.click()
        window.draw.small_maps.show_kind("methods")
        turn_until(lambda: _is_measured(window) and _tiles(window) == 10)
        save(window, "error-dark")
        window.draw.small_maps.show_kind("none")
        window.draw.trust.button.click()
        window.actions_by_name["light"].trigger()
        QTest.keyClick(window.draw.canvas, Qt.Key.Key_P)
        window.tabs.setCurrentWidget(window.training)
        events: list[object] = []
        window.training_event.connect(events.append)
        window.training.start.click()
        window.training.drawing.watch.click()
        turn_until(lambda: getattr(events[-1] if events else None, "batch", 0) > TRAINING_STEPS)
        window.room.set_training_paused(True)
        save(window, "train")
        window.close()


if __name__ == "__main__":
    main()
