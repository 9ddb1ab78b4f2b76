"""What the engine's tests share: the shipped network, real digits, real pen strokes."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.machine.startup import import_tensorflow
from tests.engine.support.convnet import narrow_convnet
from tests.engine.support.processes import variables

import_tensorflow()  # sets TensorFlow's log level; must come before anything else imports it

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def classifier(shipped_network):
    """The shipped network."""
    from engine import Classifier

    return Classifier(shipped_network, device="/CPU:0")


@pytest.fixture(scope="session")
def exact_classifier(shipped_network):
    """The shipped network in double precision."""
    from engine import Classifier

    return Classifier(shipped_network, device="/CPU:0", dtype="float64")


@pytest.fixture(scope="session")
def digits():
    """300 test images of MNIST, float32 `(300, 28, 28)` in [0, 1], drawn once and for all."""
    from engine.data import mnist

    images, _ = mnist.test_set()
    chosen = np.random.default_rng(2013).choice(len(images), 300, replace=False)
    return images[chosen].astype(np.float32) / 255


@pytest.fixture(scope="session")
def few_digits():
    """`few_digits(300, 100)`: the first images of MNIST as training data."""
    from engine.data import mnist
    from engine.training.data import TrainingData

    (images, labels), (test_images, test_labels) = mnist.load_data()

    def few(training, test):
        return TrainingData(
            images[:training], labels[:training], test_images[:test], test_labels[:test]
        )

    return few


@pytest.fixture
def shell(capsys, monkeypatch, tmp_path):
    """`shell("explain", ...)`: exit status, standard output, standard error."""

    monkeypatch.chdir(tmp_path)  # training keeps its run in the current folder

    def run(*words):
        import main

        try:
            status = main.main([str(word) for word in words])
        except SystemExit as end:
            status = int(end.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def linear_network(monkeypatch):
    """A linear network in the ConvNet's place: a step takes no time."""
    import keras

    from engine import network

    def build(seed, **_):
        start = keras.initializers.GlorotUniform(seed)
        return keras.Sequential(
            [
                keras.Input((28, 28, 1)),
                keras.layers.Flatten(),
                keras.layers.Dense(10, activation="softmax", kernel_initializer=start),
            ]
        )

    monkeypatch.setattr(network, "build_convnet", build)


@pytest.fixture
def narrow_network(monkeypatch):
    """A network of the ConvNet's layers in its place, of which a step takes a tenth of the time."""
    from engine import network

    monkeypatch.setattr(network, "build_convnet", narrow_convnet)


@pytest.fixture(scope="session")
def pen_digits(pen_sample):
    """A hundred digits as people wrote them: one of each class by each of ten."""
    from engine.data.pen import read_pen_digits

    return read_pen_digits(pen_sample)


@pytest.fixture(scope="session")
def run_python() -> Callable[[str], tuple[Any, str]]:
    """Run a script in a Python of its own; what it prints last as JSON, and its standard error."""

    def run(script: str) -> tuple[Any, str]:
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env=variables(),
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1]), done.stderr

    return run
