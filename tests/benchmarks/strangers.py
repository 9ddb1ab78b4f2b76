"""MobileNetV2 at 160 x 160, explained live in the window.

    make bench ARGS=strangers

How long an explanation takes beside TensorFlow's own compiled gradient of the same network, and how
long the window's event loop is away while a person paints on the picture. Then Grad-CAM, Integrated
Gradients and LRP, once each, of other people's kinds of networks: one sigmoid, many, 300 classes.
Weights are random: no time depends on them.
"""

import os
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIDE = 160
METHODS = ("grad_cam", "integrated_gradients", "lrp")
STROKES, POINTS, EVERY = 6, 60, 0.012  # seconds between two moves of a pen
CALLS = 15


def made(folder: Path, name: str, classes: int, activation: str, ending: str = ".keras") -> Path:
    """A MobileNetV2 with random weights as a file."""
    import keras

    keras.utils.set_random_seed(3)
    model = keras.applications.MobileNetV2(
        weights=None,
        classes=classes,
        input_shape=(SIDE, SIDE, 3),
        classifier_activation=activation,
    )
    norms = [each for each in model.layers if isinstance(each, keras.layers.BatchNormalization)]
    for each in norms:  # used to their input, or hardly anything of it would reach the end
        each.momentum = 0.0
    model(np.random.default_rng(3).uniform(-1, 1, (4, SIDE, SIDE, 3)), training=True)
    path = folder / f"{name}{ending}"
    model.save(path)
    return path


def rates(path: Path) -> str:
    """An explanation by the window's own explainer, beside a compiled gradient of TensorFlow's."""
    import keras
    import tensorflow as tf

    from engine.attribution.explainers import Explainers
    from engine.classifier import load_classifier

    classifier = load_classifier(path)
    explainer = Explainers(classifier).of("vanilla_gradients")
    picture = np.random.default_rng(5).random((SIDE, SIDE, 3)).astype(np.float32)
    model = keras.models.load_model(path)
    logits = keras.Model(model.inputs, model.layers[-1].output)

    @tf.function(autograph=False)
    def gradient(x: Any, target: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(x)
            said = logits(x, training=False)
            score = tf.gather(said, target, axis=1)
        return said, tape.gradient(score, x)

    values = tf.constant(picture[None] * 2 - 1)
    ours, theirs = [], []
    for _ in range(CALLS + 3):  # one after the other: a busy machine is busy for both
        began = time.perf_counter()
        list(explainer.frames(picture, 3, None))
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        said, found = gradient(values, tf.constant(3))
        _ = said.numpy(), found.numpy()
        theirs.append(time.perf_counter() - began)
    a, b = (1000 * float(np.median(each[3:])) for each in (ours, theirs))
    return (
        f"an explanation {a:.1f} ms, a compiled gradient of TensorFlow's {b:.1f} ms: "
        f"{a / b:.2f} times (at most 1.3)"
    )


def paint(window: Any) -> tuple[list[float], int]:
    """Paint on the picture with mouse events; gaps of the event loop, and answers shown."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.measuring import LoopGaps, pause

    canvas = window.draw.painting
    shown: list[Any] = []
    window.explained.connect(shown.append)
    place = canvas.place
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    gaps = LoopGaps()
    pause(0.2)
    gaps.restart()
    for stroke in range(STROKES):
        for number in range(POINTS + 1):
            x = place.x() + place.width() * (0.1 + 0.8 * number / POINTS)
            y = place.y() + place.height() * (0.2 + 0.1 * stroke + 0.05 * np.sin(number / 5))
            kind = QEvent.Type.MouseMove if number else QEvent.Type.MouseButtonPress
            kind = QEvent.Type.MouseButtonRelease if number == POINTS else kind
            button = none if kind == QEvent.Type.MouseMove else left
            held = none if kind == QEvent.Type.MouseButtonRelease else left
            at = QPointF(x, y)
            event = QMouseEvent(
                kind, at, canvas.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(canvas, event)
            pause(EVERY)
    gaps.stop()
    return gaps.gaps, len(shown)


def main(*_: int) -> None:
    """Print the figures."""
    from PIL import Image

    from engine.attribution.table import METHODS as ALL
    from engine.machine.startup import import_tensorflow
    from gui.app import create_window
    from tests.benchmarks.measuring import row, turn_until

    import_tensorflow()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = made(folder, "mobilenet", 300, "softmax")
        (folder / "mobilenet.txt").write_text("\n".join(f"kind {k}" for k in range(300)))
        print(rates(first), flush=True)
        pixels = np.random.default_rng(1).integers(0, 255, (240, 320, 3), np.uint8)
        Image.fromarray(pixels).save(folder / "picture.png")
        window = create_window(model=first, device="cpu", state=folder / "state")
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        window.show()
        turn_until(lambda: bool(ready), 300)
        window.open_file(folder / "picture.png")
        turn_until(lambda: window.live.settled and window.draw.maps is not None, 120)
        gaps, answers = paint(window)
        print(row("gaps of the event loop while one paints", gaps), f"{answers} answers")
        others = [
            ("one-sigmoid", 1, "sigmoid", ".h5"),
            ("many-sigmoids", 12, "sigmoid", ".keras"),
            ("named", 300, "softmax", ".h5"),
        ]
        for called, classes, activation, ending in others:
            path = made(folder, called, classes, activation, ending)
            window.open_file(path)
            turn_until(partial(_loaded, window, path), 200)
            for method in METHODS:
                box = window.draw.method.methods
                box.setCurrentIndex(box.findData(method))
                turn_until(lambda: window.live.settled, 200)
                explained = window.draw.heatmap.explained
                found = "no map" if explained is None else f"{np.abs(explained.values).max():.2g}"
                print(f"{path.name} {ALL[method].title}: largest value {found}", flush=True)
        window.close_quietly()


def _loaded(window: Any, path: Path) -> bool:
    loaded = window.room.engine.networks["loaded"]
    return bool(loaded.path == path and window.live.settled)


if __name__ == "__main__":
    main()
