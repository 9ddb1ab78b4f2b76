"""`make screenshots`: the pictures in the README, from the real window with real mouse events.

`make screenshots ARGS=gallery` makes the window at many sizes, to be looked at: `tests/gallery.py`.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from engine.measures.table import MEASURES
from gui.app import create_window
from gui.draw.scramble.panel import COMPARING
from gui.draw.strip.tile import TileButton
from gui.main_window import MainWindow
from tests.benchmarks import pen
from tests.benchmarks.measuring import pause, turn_until

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
SIZE = (1280, 800)
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
# A 4 in two strokes, open at the top.
FOUR = [np.array([(0.25, 0.0), (0.0, 0.5), (0.8, 0.52)]), np.array([(0.6, 0.05), (0.55, 1.0)])]


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
    turn_until(lambda: window.live.settled, 300)
    pause(0.1)


def save(window: MainWindow, name: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    settle(window)
    window.status.show_explained(None, 0.0)  # how fast this machine was just now says nothing
    window.grab().save(str(FOLDER / f"{name}.png"))
    print(f"resources/screenshots/{name}.png")


def _is_measured(window: MainWindow) -> bool:
    """Whether every measure of the map is there."""
    labels = [window.findChild(QLabel, f"measure_{measure}") for measure in MEASURES]
    return not {label.text() for label in labels if label is not None} & {"–", "…"}


def with_tiles(window: MainWindow) -> None:
    """Wait until every tile has its map."""
    turn_until(lambda: all(t.content and t.content.values is not None for t in _shown(window)), 300)
    pause(0.1)


def _shown(window: MainWindow) -> tuple[TileButton, ...]:
    return window.draw.strip.tiles


def _choose_method(window: MainWindow, method: str) -> None:
    methods = window.draw.method.methods
    methods.setCurrentIndex(methods.findData(method))
    settle(window)


def ask_what_if(window: MainWindow) -> None:
    """A 4 with a stroke proposed that flips it, its strokes as tiles, and what it is like."""
    draw(window, FOUR)
    window.draw.inspector.unfold(("what_if",))
    asked = window.draw.what_if
    asked.strokes.button.click()
    asked.like.button.click()
    while asked.like.words.text().endswith("…"):  # a wait that spins would starve the engine
        pause(0.2)
    while window.draw.canvas.ghost is None:  # on a busy machine the search may run out of time
        if not asked.flip.words.text().endswith("…"):
            asked.flip.button.click()
        pause(0.2)


def scramble(window: MainWindow) -> None:
    """A 4 as a copy of the network sees it that has forgotten its last two layers."""
    draw(window, FOUR)
    window.draw.inspector.unfold(("scramble",))
    panel = window.draw.scramble
    turn_until(panel.slider.isEnabled, 300)
    panel.slider.setValue(2)
    while panel.words.text() in ("", COMPARING):
        pause(0.2)
    with_tiles(window)


def guess_first(window: MainWindow) -> None:
    """Where somebody thought that the network looks in a test digit, over its map."""
    window.show_sample(4)
    settle(window)
    window.draw.inspector.unfold(("guess",))
    window.draw.guess.begin.click()
    board = window.draw.board
    shown = window.draw.heatmap.explained
    assert shown is not None
    rows, columns = np.nonzero(shown.pixels > 0.5)
    middle = (rows > 10) & (rows < 17)
    scale = board.square.width() / 28
    places = [
        QPoint(int((c + 0.5) * scale), int((r + 0.5) * scale))
        for r, c in zip(rows[middle], columns[middle], strict=True)
    ]
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for place in places:
        QTest.mouseClick(board, left, no_key, place)
    window.draw.guess.compare.click()
    while not window.draw.guess.keep.isEnabled():
        pause(0.2)
    with_tiles(window)


def teach_it(window: MainWindow) -> None:
    """Three 9s that are read as 4s are taught; what becomes of a fourth stands side by side."""
    window.draw.inspector.unfold(("teach",))
    panel = window.draw.teach
    for number in (1901, 1232, 2293):
        window.show_sample(number)
        settle(window)
        panel.labels.buttons[9].click()
    panel.teach.click()
    while not panel.lesson.isVisible():  # a wait that spins would starve the lesson
        pause(0.2)
    window.show_sample(3005)
    settle(window)
    while panel.lesson.sides.compared is None or not window.live.settled:
        pause(0.2)
    pause(0.5)


def train_a_little(window: MainWindow) -> None:
    """Start training, watch it from the drawing, and pause it within the first epoch."""
    window.tabs.setCurrentWidget(window.training)
    events: list[object] = []
    window.training_event.connect(events.append)
    window.training.start.click()
    window.training.reading.watch.click()
    while getattr(events[-1] if events else None, "batch", 0) <= TRAINING_STEPS:
        pause(0.1)  # a wait that spins would take a core from training
    window.room.set_training_paused(True)
    settle(window)


def main() -> None:
    """The README's pictures."""
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state)
        window.resize(*SIZE)
        window.show()
        turn_until(window.training.start.isEnabled, 300)
        window.actions_by_name["light"].trigger()
        draw(window, NINE)
        with_tiles(window)
        save(window, "draw")
        _choose_method(window, "integrated_gradients")
        QTest.keyClick(window.draw.canvas, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        settle(window)
        with_tiles(window)
        save(window, "why-not-4")
        QTest.keyClick(window.draw.canvas, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        _choose_method(window, "vanilla_gradients")
        window.show_sample(1901)
        window.actions_by_name["dark"].trigger()
        window.draw.view.show_kind("methods")
        window.draw.inspector.unfold(("method", "trust"))
        while not _is_measured(window):  # a wait that spins would starve the engine's tracing
            pause(0.1)
        turn_until(lambda: window.draw.maps is not None and len(window.draw.maps.tiles) == 10, 300)
        save(window, "error-dark")
        window.draw.view.show_kind("classes")
        window.draw.inspector.unfold(("class", "method", "view"))
        window.actions_by_name["light"].trigger()
        QTest.keyClick(window.draw.canvas, Qt.Key.Key_P)
        ask_what_if(window)
        save(window, "what-if")
        window.draw.what_if.like.button.click()
        window.draw.what_if.strokes.button.click()
        teach_it(window)
        save(window, "teach")
        window.draw.teach.lesson.discard.click()
        window.draw.inspector.unfold(("class", "method", "view"))
        scramble(window)
        save(window, "scramble")
        window.draw.scramble.back.click()
        guess_first(window)
        save(window, "guess-first")
        window.draw.inspector.unfold(("class", "method", "view"))
        train_a_little(window)
        save(window, "train")
        window.close()


if __name__ == "__main__":
    if "gallery" in sys.argv[1:2]:
        from tests.gallery import main as gallery

        gallery(sys.argv[2:])
    else:
        main()
