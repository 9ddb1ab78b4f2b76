"""`make screenshots ARGS=gallery`: the window at many sizes, light and dark, to be looked at.

The pictures lie in `.gallery/`, which git ignores. Those of a screen at 125 % or 200 % are made by
processes of their own, as Qt reads the scale once. `ARGS="gallery 2 training"` makes those of one
scale and one scene: digits, mistakes, questions, training or strangers.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from gui.app import create_window
from gui.bridge.problems import Problem
from gui.main_window import MainWindow
from tests.benchmarks.measuring import pause, turn_until
from tests.screenshots import (
    FOUR,
    NINE,
    ask_what_if,
    draw,
    guess_first,
    scramble,
    settle,
    train_a_little,
    with_tiles,
)

FOLDER = Path(__file__).resolve().parents[1] / ".gallery"
Sizes = tuple[tuple[int, int], ...]
SIZES: dict[str, Sizes] = {
    "1": ((960, 640), (1024, 700), (1280, 800), (1920, 1080), (2560, 1440)),
    "1.25": ((960, 640), (1536, 864)),
    "2": ((960, 640), (1280, 800), (1920, 1080)),
}
FEW: dict[str, Sizes] = {"1": ((960, 640), (1280, 800)), "1.25": (), "2": ((1280, 800),)}
"""Of scenes that differ from others in a corner only."""
THEMES = ("light", "dark")


def main(arguments: list[str]) -> None:
    """Every picture, or those of a scale, and of a scene of it."""
    for scale in arguments[:1] or SIZES:
        scaled = os.environ | {"QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", "tests.gallery", scale, *arguments[1:]]
        subprocess.run(command, env=scaled, check=True)


class Photographer:
    """Takes the pictures of one scale.

    Attributes:
        window: that is looked at.
    """

    def __init__(self, window: MainWindow, scale: str) -> None:
        """Look at this window, on a screen of this scale."""
        self.window, self._scale = window, scale

    def take(self, name: str, sizes: dict[str, Sizes] = SIZES) -> None:
        """One picture a size and theme of what is shown."""
        end = "" if self._scale == "1" else f"-at-{round(float(self._scale) * 100)}"
        for theme in THEMES:
            self.window.actions_by_name[theme].trigger()
            for width, height in sizes[self._scale]:
                self.window.resize(width, height)
                settle(self.window)
                pause(0.3)
                file = f"{name}-{theme}-{width}x{height}{end}.png"
                self.window.grab().save(str(FOLDER / file))
                print(f".gallery/{file}", flush=True)


def _digits(camera: Photographer) -> None:
    """Nothing drawn, a digit, and what can be asked of it."""
    window = camera.window
    inspector = window.draw.inspector
    camera.take("empty")
    draw(window, NINE)
    with_tiles(window)
    camera.take("draw")
    for section in ("what_if", "trust"):
        if section == "what_if":
            ask_what_if(window)
        inspector.unfold((section,))
        pause(3.0)  # the measures come
        camera.take(f"section-{section}", FEW)
    window.draw.view.show_kind("methods")
    inspector.unfold(tuple(inspector.sections))
    turn_until(lambda: window.draw.maps is not None and len(window.draw.maps.tiles) == 10, 300)
    pause(3.0)
    camera.take("methods")
    window.draw.method.methods.setCurrentIndex(window.draw.method.methods.findData("smoothgrad"))
    inspector.unfold(("class", "method", "view"))
    settle(window)
    window.status.notice.show_problem(
        Problem(
            "letter.keras cannot be read: it is no Keras network. Save it again with Keras.",
            about="Opening the network",
        )
    )
    camera.take("error", FEW)
    window.status.notice.settle("Opening the network")
    window.show_sample(1901)
    window.draw.view.show_kind("pair")
    turn_until(lambda: window.draw.pair.shown is not None)
    camera.take("pair")
    window.draw.view.show_kind("classes")


def _mistakes(camera: Photographer) -> None:
    """The table of what is read wrongly, a cell of it, a digit of that."""
    camera.window.actions_by_name["failures"].trigger()
    panel = camera.window.failures.panel
    while panel.progress.isVisible():
        pause(0.5)
    camera.take("mistakes", FEW)
    panel.close()


def _questions(camera: Photographer) -> None:
    """A copy that forgets, somebody's guess, and a copy that learns a correction."""
    window = camera.window
    scramble(window)
    camera.take("section-scramble", FEW)
    window.draw.scramble.back.click()
    guess_first(window)
    camera.take("section-guess", FEW)
    draw(window, NINE)
    window.draw.inspector.unfold(("teach",))
    panel, ended = window.draw.teach, list[object]()
    window.room.lessons.ended.connect(ended.append)
    panel.labels.buttons[4].click()
    settle(window)
    camera.take("section-teach-before", FEW)
    panel.teach.click()
    while not ended:
        pause(0.5)
    camera.take("section-teach", FEW)
    window.draw.inspector.unfold(("class", "method", "view"))


def _training(camera: Photographer) -> None:
    """Before a run, during it, and after it was stopped."""
    window = camera.window
    draw(window, FOUR)
    window.tabs.setCurrentWidget(window.training)
    settle(window)
    camera.take("train-before", FEW)
    train_a_little(window)
    camera.take("train-during")
    window.training.form.unfold(tuple(window.training.form.sections))
    camera.take("train-settings", FEW)
    window.training.stop.click()
    turn_until(lambda: not window.room.training, 60)
    pause(1.0)
    camera.take("train-after", FEW)
    window.tabs.setCurrentWidget(window.draw)


def _strangers(camera: Photographer) -> None:
    """A network of a thousand classes, and one that reads pictures in colour."""
    import keras

    window, layers = camera.window, keras.layers
    folder = window.state.path
    folder.mkdir(exist_ok=True)
    keras.utils.set_random_seed(5)
    for name, shape, classes in (("thousand", (28, 28, 1), 1000), ("fruit", (48, 48, 3), 3)):
        body = (layers.Conv2D(8, 5, strides=3, activation="relu"), layers.Flatten())
        end = layers.Dense(classes, activation="softmax")
        keras.Sequential([keras.Input(shape), *body, end]).save(folder / f"{name}.keras")
    _open(window, folder / "thousand.keras")
    asked = window.draw.network
    asked.subject.setCurrentIndex(asked.subject.findData("ink"))
    asked.accept.click()
    turn_until(lambda: not window.painting.is_active)
    window.draw.inspector.unfold(("class", "network", "view"))
    draw(window, NINE)
    with_tiles(window)
    camera.take("thousand", FEW)
    (folder / "fruit.txt").write_text("apple\nbanana\nan aubergine, ripe\n")
    _open(window, folder / "fruit.keras")
    down, across = np.mgrid[0:120, 0:160]
    round_ = (down - 60) ** 2 + (across - 80) ** 2 < 45**2
    picture = np.stack([60 + down, 90 + across // 2, np.full_like(down, 70)], axis=-1)
    picture[round_] = (210, 40, 30)
    Image.fromarray(picture.astype(np.uint8)).save(folder / "apple.png")
    window.open_file(folder / "apple.png")
    pause(1.0)
    with_tiles(window)
    camera.take("picture", FEW)


def _open(window: MainWindow, path: Path) -> None:
    window.open_file(path)
    turn_until(lambda: window.network_file == path)
    pause(0.5)
    settle(window)


SCENES: dict[str, Callable[[Photographer], None]] = {
    "digits": _digits,
    "mistakes": _mistakes,
    "questions": _questions,
    "training": _training,
    "strangers": _strangers,
}


def _at(scale: str, wanted: str = "") -> None:
    """The pictures of one scale."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        window = create_window(state=Path(folder) / "state")
        window.show()
        turn_until(window.training.start.isEnabled, 300)
        for name, scene in SCENES.items():
            if wanted in ("", name):
                scene(Photographer(window, scale))
        window.close()


if __name__ == "__main__":
    _at(*sys.argv[1:])
