"""Every example in README and docs runs: shell lines through `main.py`, Python as it stands."""

import json
import re
import shlex
from importlib.util import find_spec
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

import engine
from engine.data import mnist
from engine.shell.training_progress import TrainingBars
from engine.training.data import TrainingData
from tests.docs.blocks import ROOT
from tests.docs.fences import SHELL, fences, pages

pytestmark = pytest.mark.slow
ALL = [fence for page in pages() for fence in fences(page)]
PROGRAM = re.compile(r"^(?:[\w./]*/)?python main\.py ")
ELSEWHERE = {
    "--distribute multi-worker": "tests/engine/training/test_distribution.py",
    "--screenshot": "tests/gui/test_program.py",
    "--pen-strokes": "tests/engine/shell/test_train.py",
    "drawing.inklens": "tests/gui/test_program.py",
}
"""What takes processes of its own or half an hour, and where it is run."""
TRAINING_DATA = (100, 50)
PICTURES = {
    "photo.png": 3,
    "scans/one.png": 1,
    "rex.jpg": 7,
}
"""Pictures that examples name, and which test digit is on them."""


@pytest.fixture(scope="module")
def strangers(tmp_path_factory):
    """A network for photographs, saved once."""
    start = keras.initializers.GlorotUniform(seed=1)
    network = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            keras.layers.Rescaling(1 / 255),
            keras.layers.Conv2D(4, 3, activation="relu", kernel_initializer=start),
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dense(5, activation="softmax", kernel_initializer=start),
        ]
    )
    path = tmp_path_factory.mktemp("strangers") / "pets.keras"
    network.save(path)
    return path


@pytest.fixture(scope="module")
def classifier(shipped_network):
    """The shipped network, loaded and compiled once."""
    return engine.Classifier(shipped_network, device="/CPU:0")


@pytest.fixture
def folder(tmp_path, monkeypatch, few_digits, linear_network, strangers, classifier):
    """A folder that has what examples name; training is short, the shipped network is there."""
    few, load = few_digits(*TRAINING_DATA), engine.classifier.load_classifier
    monkeypatch.setattr(TrainingData, "mnist", lambda: few)

    def loaded(path=None, **options):
        return classifier if path is None else load(path, **options)

    monkeypatch.setattr("engine.classifier.load_classifier", loaded)
    monkeypatch.chdir(tmp_path)
    for name, sample in PICTURES.items():
        Path(name).parent.mkdir(exist_ok=True)
        pixels = np.kron(mnist.test_sample(sample)[0], np.ones((5, 5)))
        Image.fromarray(255 - (pixels * 255).astype(np.uint8)).save(name)
    Path("pets.keras").write_bytes(strangers.read_bytes())
    Path("pets.txt").write_text("cat\ndog\nbird\nfish\nhorse\n")
    images = np.random.default_rng(0).integers(0, 255, (60, 28, 28), np.uint8)
    arrays = {"x_train": images, "x_test": images[:20]}
    labels = {"y_train": np.arange(60) % 10, "y_test": np.arange(20) % 10}
    np.savez("fashion-mnist.npz", **arrays, **labels)
    _corrections(Path("mine.corrections"))
    return tmp_path


def _corrections(path):
    from engine.drawing import Drawing
    from engine.ink import Ink
    from engine.teaching.corrections import Correction
    from engine.teaching.corrections_file import write_corrections

    seven = Drawing(Ink([np.array([(60.0, 60.0), (200.0, 60.0), (120.0, 230.0)])], 16.0))
    write_corrections((Correction(seven, 7, 1),), path)


@pytest.fixture
def in_shell(folder, shell, monkeypatch):
    """Run one line of a shell: `in_shell("python main.py read scans/ > found.csv")`."""

    def run(line):
        words, _, into = (part.strip() for part in line.partition(" > "))
        arguments = shlex.split(PROGRAM.sub("", words))
        if "--resume" in arguments:
            _leave_unfinished(shell, monkeypatch)
        monkeypatch.chdir(folder)
        status, told, errors = shell(*arguments)
        assert status == 0, errors  # what else is said there are notes
        if into:
            Path(into).write_text(told, "utf-8")
        for option in ("--out", "--values", "--code"):
            if option in arguments:
                assert Path(arguments[arguments.index(option) + 1]).stat().st_size

    return run


def _leave_unfinished(shell, monkeypatch):
    """A run that is stopped at its first batch: what `--resume` goes on with."""

    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(TrainingBars, "show", stop)
        assert shell("train", "--epochs", 1)[0] == 130


FIRST = {line: fence for fence in reversed(ALL) for line in fence.commands}
LINES = [(fence, line) for line, fence in FIRST.items()]
"""Each once, however many pages have it."""


def cases(*, of_main):
    """Lines that are said to `main.py`, or all others."""
    return [
        pytest.param(fence, line, id=f"{fence.place} {line[:60]}")
        for fence, line in LINES
        if bool(PROGRAM.match(f"{line} ")) is of_main
    ]


@pytest.mark.parametrize(("fence", "line"), cases(of_main=True))
def test_what_is_said_to_main_runs(fence, line, in_shell):
    elsewhere = [place for words, place in ELSEWHERE.items() if words in line]
    if elsewhere:
        words = next(words for words in ELSEWHERE if words in line).split()[-1]
        assert words in (ROOT / elsewhere[0]).read_text("utf-8")
        return
    if "my-network.keras" in line and "--out" not in line:
        in_shell("python main.py train --epochs 1 --out my-network.keras")
    in_shell(line)


@pytest.mark.parametrize(("fence", "line"), cases(of_main=False))
def test_what_else_is_said_to_a_shell_is_there(fence, line):
    """Targets of make, modules of Python, programs that the environment has."""
    words = shlex.split(line)
    makefile = (ROOT / "Makefile").read_text("utf-8")
    if words[0] == "make":
        assert re.search(rf"^{words[1]}:", makefile, re.MULTILINE)
    elif words[0] == "export":
        assert "=" in words[1]
    elif words[:2] == ["python", "-m"]:
        module = ROOT / words[2].replace(".", "/")
        others = ("pip_audit", "PyInstaller")  # which are not among what InkLens is tested with
        is_here = module.with_suffix(".py").exists() or (module / "__main__.py").exists()
        assert is_here or words[2] in others
    elif words[0] == ".venv/bin/tensorboard":
        assert find_spec("tensorboard.main")
    else:
        program = ROOT / ".ci" / "bundle" / "linux" / words[0]
        assert words[0] == "./inklens" or program.exists(), f"{fence.place}: what is {line!r}?"


CODE = {page: [fence for fence in fences(page) if fence.language == "python"] for page in pages()}


@pytest.mark.parametrize(
    "page", [page for page, found in CODE.items() if found], ids=lambda page: page.stem
)
def test_pythons_examples_run_one_after_the_other(page, folder):
    names: dict[str, object] = {}
    for fence in CODE[page]:
        exec(compile(fence.code, fence.place, "exec"), names)


@pytest.mark.parametrize(
    "fence",
    [fence for fence in ALL if fence.language not in (*SHELL, "python")],
    ids=lambda f: f.place,
)
def test_examples_of_files_are_valid(fence):
    assert fence.language == "json"
    assert isinstance(json.loads(fence.code), dict)
