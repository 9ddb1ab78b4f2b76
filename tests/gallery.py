"""`make screenshots ARGS=gallery`: the window at many sizes, light and dark, to be looked at.

The pictures lie in `.gallery/`, which git ignores. Those of a screen at 200 % are made by a process
of their own, as Qt reads the scale once.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from gui.app import create_window
from gui.main_window import MainWindow
from tests.benchmarks.measuring import pause, turn_until
from tests.screenshots import NINE, draw, settle, train_a_little, with_tiles

FOLDER = Path(__file__).resolve().parents[1] / ".gallery"
SIZES = {
    "1": ((960, 640), (1024, 700), (1280, 800), (1920, 1080), (2560, 1440)),
    "2": ((960, 640), (1280, 800)),
}
THEMES = ("light", "dark")


def main() -> None:
    """Every picture."""
    FOLDER.mkdir(exist_ok=True)
    for scale in SIZES:
        scaled = os.environ | {"QT_SCALE_FACTOR": scale}
        subprocess.run([sys.executable, "-m", "tests.gallery", scale], env=scaled, check=True)


def _take(window: MainWindow, name: str, scale: str) -> None:
    """One picture a size and theme of the tab that is shown."""
    for theme in THEMES:
        window.actions_by_name[theme].trigger()
        for width, height in SIZES[scale]:
            window.resize(width, height)
            settle(window)
            pause(0.3)
            file = f"{name}-{theme}-{width}x{height}{'' if scale == '1' else '-at-200'}.png"
            window.grab().save(str(FOLDER / file))
            print(f".gallery/{file}", flush=True)


def _at(scale: str) -> None:
    """The pictures of one scale: an empty canvas, a drawing, tiles of methods, training."""
    with tempfile.TemporaryDirectory() as state:
        window = create_window(state=state)
        window.show()
        turn_until(window.training.start.isEnabled, 30)
        _take(window, "empty", scale)
        draw(window, NINE)
        with_tiles(window)
        _take(window, "draw", scale)
        window.draw.view.show_kind("methods")
        window.draw.inspector.unfold(tuple(window.draw.inspector.sections))
        turn_until(lambda: window.draw.maps is not None and len(window.draw.maps.tiles) == 10)
        pause(3.0)  # the measures come
        _take(window, "methods", scale)
        window.show_sample(1901)
        window.draw.view.show_kind("pair")
        turn_until(lambda: window.draw.pair.shown is not None)
        _take(window, "pair", scale)
        window.draw.view.show_kind("classes")
        train_a_little(window)
        _take(window, "train", scale)
        window.close()


if __name__ == "__main__":
    _at(sys.argv[1])
