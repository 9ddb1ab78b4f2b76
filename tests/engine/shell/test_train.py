"""`train` as a person types it: kept in a folder, stopped, killed, resumed."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import evaluation, network
from engine import files as paths
from engine.calibration import fitted_temperature
from engine.classifier import load_classifier
from engine.data import pen_writers
from engine.errors import CheckpointError
from engine.evaluation import logits_of
from engine.shell.training_progress import TrainingBars
from engine.training.data import TrainingData
from engine.training.events import BatchEnded
from engine.training.runs import RunFolder, runs_in
from engine.training.settings import TrainingSettings

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def few_images(monkeypatch, few_digits):
    few = few_digits(300, 100)
    monkeypatch.setattr(TrainingData, "mnist", lambda: few)
    return few


@pytest.fixture
def train(shell, few_images):
    """`train("--epochs", 2)`: exit status, standard output, standard error."""
    return lambda *words: shell("train", "--device", "cpu", *words)


@pytest.fixture
def interrupt_at(monkeypatch):
    """`interrupt_at(3)`: Ctrl+C is pressed when the third batch of the run is shown."""

    def at(batch):
        show, seen = TrainingBars.show, []

        def pressed(self, event):
            show(self, event)
            seen.append(isinstance(event, BatchEnded))
            if seen[-1] and sum(seen) == batch:
                signal.raise_signal(signal.SIGINT)

        monkeypatch.setattr(TrainingBars, "show", pressed)

    return at


def final_weights(folder):
    return RunFolder(Path(folder)).checkpoint().weights


def assert_same_weights(some, others):
    for ours, theirs in zip(some, others, strict=True):
        np.testing.assert_array_equal(ours, theirs)


# --- The folder


def test_a_run_is_kept_under_runs_unless_a_folder_is_named(train, linear_network, tmp_path):
    status, said, errors = train("--epochs", 1)
    assert (status, errors) == (0, "")
    (folder,) = runs_in()
    assert f"Run: {folder.path}" in said
    assert folder.path.parent == Path("runs")
    assert folder.record().finished is not None
    assert folder.snapshots() == (0, 1)
    assert train("--epochs", 1, "--run", tmp_path / "mine")[0] == 0
    assert RunFolder(tmp_path / "mine").exists
    assert len(runs_in()) == 1


@pytest.fixture(autouse=True)
def ctrl_c_reaches_python():
    """A shell that starts the tests in the background leaves SIGINT ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_keeps_the_run_and_says_how_to_resume_it(train, linear_network, interrupt_at):
    assert train("--epochs", 2, "--run", "whole")[0] == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TrainingBars, "show", TrainingBars.show)
        interrupt_at(7)
        status, _, errors = train("--epochs", 2, "--run", "runs/cut")
    assert status == 130
    assert errors.strip() == (
        f"main.py train: stopped and kept; python main.py train --resume {Path('runs/cut')} "
        "resumes it."
    )
    assert RunFolder(Path("runs/cut")).checkpoint().progress.steps == 7
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    status, said, errors = train("--resume")
    assert (status, errors) == (0, "")
    assert "Epoch 1/2" not in said
    assert "Epoch 2/2" in said
    assert_same_weights(final_weights("runs/cut"), final_weights("whole"))


@pytest.mark.usefixtures("linear_network")
def test_ctrl_c_twice_stops_at_once(train, monkeypatch):
    def pressed(_self, event):
        if isinstance(event, BatchEnded):
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(TrainingBars, "show", pressed)
    status, _, errors = train("--run", "cut")
    assert (status, errors) == (130, "main.py train: stopped.\n")
    assert RunFolder(Path("cut")).checkpoint().progress.steps <= 1


@pytest.mark.usefixtures("linear_network")
def test_a_finished_run_is_resumed_with_more_epochs(train):
    train("--epochs", 3, "--run", "whole")
    train("--epochs", 2, "--run", "short")
    status, said, errors = train("--resume", "short", "--epochs", 3)
    assert (status, errors) == (0, "")
    assert "Epoch 3/3" in said
    assert_same_weights(final_weights("short"), final_weights("whole"))


@pytest.mark.usefixtures("linear_network")
def test_training_stops_when_patience_is_at_its_end(train):
    words = ("--epochs", 60, "--learning-rate", 0.3, "--batch-size", 20, "--patience", 2)
    status, said, _ = train(*words, "--run", "patient")
    assert status == 0
    progress = RunFolder(Path("patient")).record().state.progress
    assert f"Stopped early; the network is that of epoch {progress.best_epoch}" in said
    assert len(progress.history) == progress.best_epoch + 2


@pytest.mark.usefixtures("linear_network")
@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--resume",), "There is no unfinished training run in runs"),
        (("--resume", "nowhere"), "There is no unfinished training run in nowhere"),
        (("--resume", "done"), "has 1 epochs and is finished; give more with --epochs"),
        (("--resume", "done", "--seed", 3), "--seed cannot be changed"),
        (("--resume", "done", "--batch-size", 3), "--batch-size cannot be changed"),
        (("--resume", "done", "--recipe", "ship"), "--recipe cannot be changed"),
        (("--resume", "done", "--run", "other"), "--run cannot be changed"),
        (("--resume", "done", "--epochs", 1001), "999|1000"),
        (("--resume", "broken", "--epochs", 3), "cannot be read"),
        (("--run", "done"), "done holds a run already"),
        (("--run", "file/run"), "cannot be made"),
        (("--logdir", "file/log"), "cannot be made"),
        (("--patience", 1, "--validation-split", 0), "choose a validation split above 0"),
        (("--patience", -1), "Patience -1 is out of range"),
        (("--calibrate",), "give --out FILE.keras"),
        (("--calibrate", "--out", "a.keras", "--validation-split", 0), "validation images, and"),
        (("--calibrate", "--out", "a.keras", "--validation-split", 0.3), "and there are 90"),
        (("--recipe", "magic"), "invalid choice: 'magic'"),
        (("--pen-strokes", "missing.unipen"), "cannot be read as pen strokes"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_and_status_two(train, words, complaint):
    assert train("--epochs", 1, "--run", "done")[0] == 0
    Path("file").write_text("no folder")
    Path("broken").mkdir()
    Path("broken/checkpoint.npz").write_text("no checkpoint")
    status, _, errors = train(*words)
    assert status == 2
    assert any(part in errors for part in complaint.split("|"))
    assert len(errors.strip().splitlines()) == 1


def test_two_that_look_for_a_place_for_the_same_network_do_not_mind_each_other(
    train, linear_network, monkeypatch
):
    write_whole, looked = paths.write_whole, []

    def beside_another(path, write):
        write_whole(path, write)
        if path.name == "network.keras" and not looked:
            looked.append(path)
            path.unlink()  # the other one saw it too, and took it away first

    monkeypatch.setattr(paths, "write_whole", beside_another)
    status, _, errors = train("--epochs", 1, "--out", "network.keras")
    assert (status, errors) == (0, "")
    assert looked[0].is_file()


def test_other_images_than_the_run_had_are_refused(train, linear_network, few_digits, monkeypatch):
    train("--epochs", 1, "--run", "done")
    other = few_digits(299, 100)
    monkeypatch.setattr(TrainingData, "mnist", lambda: other)
    status, _, errors = train("--resume", "done", "--epochs", 2)
    assert status == 2
    assert "trained on other images" in errors


# --- Killed

CHILD = """
import sys
from engine.training import keeping
from engine.machine.startup import import_tensorflow
import_tensorflow()
from engine.data import mnist
from engine.training.data import TrainingData
(x, y), (u, v) = mnist.load_data()
TrainingData.mnist = lambda: TrainingData(x[:300], y[:300], u[:100], v[:100])
keeping.EVERY = 0.0
import os, signal
from engine.training.step import Computation
steps, step = [], Computation.step
def counted(*batch, **how):
    if len(steps) == 5:
        os.kill(os.getpid(), signal.SIGKILL)  # nothing is tidied up
    steps.append(True)
    return step(*batch, **how)
Computation.step = counted
import main
sys.exit(main.main(sys.argv[1:]))
"""


@pytest.mark.slow
def test_a_killed_training_resumes_to_the_weights_of_an_undisturbed_one(train):
    words = ["--epochs", "2", "--seed", "4"]
    child = subprocess.run(
        [sys.executable, "-c", CHILD, "train", "--device", "cpu", *words, "--run", "killed"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        timeout=240,
        check=False,
    )
    folder = RunFolder(Path("killed"))
    assert child.returncode == -signal.SIGKILL
    assert not folder.record().finished
    assert folder.checkpoint().progress.steps in (4, 5)  # what came last may not have been written
    assert train("--resume", "killed")[0] == 0
    assert train(*words, "--run", "undisturbed")[0] == 0
    assert_same_weights(final_weights("killed"), final_weights("undisturbed"))
    assert folder.snapshots() == (0, 1, 2)


# --- TensorBoard


def test_tensorboard_finds_curves_and_heatmaps_of_every_epoch(train, linear_network, tmp_path):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    assert train("--epochs", 2, "--logdir", tmp_path / "log")[0] == 0
    parts = {}
    for path in (tmp_path / "log").iterdir():
        parts[path.name] = EventAccumulator(str(path), {"tensors": 0})
        parts[path.name].Reload()
    (heatmaps,) = set(parts) - {"train", "validation", "test"}
    (history,) = (folder.record().history for folder in runs_in())

    def curve(part, tag):
        return [
            (event.step, float(np.frombuffer(event.tensor_proto.tensor_content, np.float32)[0])
             if event.tensor_proto.tensor_content else event.tensor_proto.float_val[0])
            for event in parts[part].Tensors(tag)
        ]  # fmt: skip

    for part, prefix in (("train", ""), ("validation", "val_")):
        for figure in ("loss", "accuracy"):
            assert curve(part, f"epoch_{figure}") == [
                (event.epoch - 1, pytest.approx(getattr(event, f"{prefix}{figure}")))
                for event in history
            ]
    rates = curve("train", "epoch_learning_rate")
    assert rates == [(0, pytest.approx(1e-3)), (1, pytest.approx(1e-3))]
    assert [step for step, _ in curve("test", "epoch_accuracy")] == [1]
    assert [event.step for event in parts[heatmaps].Tensors("VanillaGradients")] == [0, 1]


def test_a_logged_run_is_bit_for_bit_the_one_without_and_test_images_do_too(train, linear_network):
    words = ("--epochs", 1, "--validation-split", 0)
    assert train(*words, "--run", "plain")[0] == 0
    assert train(*words, "--run", "logged", "--logdir", "log")[0] == 0
    assert_same_weights(final_weights("plain"), final_weights("logged"))


# --- Recipes and pen strokes

SEGMENT = """.SEGMENT DIGIT 0-1 ? "{label}"
.COMMENT {label} {writer} 07
.PEN_DOWN
 100 400
 120 300
 {x} 100
.PEN_UP
.DT 100
"""


@pytest.fixture
def strokes(tmp_path):
    """A UNIPEN file of ten digits by each of ten writers."""
    digits = [
        SEGMENT.format(label=label, writer=writer, x=130 + 10 * label + writer)
        for writer in range(1, 11)
        for label in range(10)
    ]
    file = tmp_path / "strokes.unipen"
    file.write_text(".VERSION 1.0\n" + "".join(digits))
    return file


@pytest.mark.usefixtures("linear_network")
def test_the_recipe_decides_what_is_not_said(train):
    assert train("--recipe", "ship", "--epochs", 1, "--run", "shipped", "--seed", 9)[0] == 0
    settings = RunFolder(Path("shipped")).record().state.settings
    assert settings.precision != "auto"  # it was tried out
    assert replace(settings, precision="auto") == TrainingSettings(
        epochs=1, batch_size=128, validation_split=0.035, learning_rate=1e-3, seed=9,
        schedule="cosine", augment=True, dropout=0.4, smoothing=0.003, averaged=2.0,
        many_hands=True, precision="auto", plain_epochs=0,
    )  # fmt: skip
    assert train("--epochs", 1, "--run", "plain")[0] == 0
    assert RunFolder(Path("plain")).record().state.settings == TrainingSettings(epochs=1)


@pytest.mark.usefixtures("linear_network")
def test_a_calibrated_network_fits_its_validation_images_best_and_reads_as_it_did(
    train, few_images
):
    words = ("--epochs", 3, "--learning-rate", 0.05, "--validation-split", 0.5)
    assert train(*words, "--run", "one", "--out", "as-it-is.keras")[0] == 0
    status, said, errors = train(
        *words, "--run", "two", "--calibrate", "--half", "--out", "calibrated.keras"
    )
    assert (status, errors) == (0, "")
    plain, calibrated = (load_classifier(f"{name}.keras") for name in ("as-it-is", "calibrated"))
    images, labels = few_images.images[150:], few_images.labels[150:]
    logits = logits_of(plain, images)
    temperature = fitted_temperature(logits, labels)
    assert abs(temperature - 1) > 0.05
    assert f"Temperature: {temperature:.3f}, fitted to 150 validation images" in said
    np.testing.assert_allclose(logits_of(calibrated, images), logits / temperature, atol=0.02)
    assert fitted_temperature(logits_of(calibrated, images), labels) == pytest.approx(1, abs=0.02)
    assert_same_weights(final_weights("one"), final_weights("two"))  # which may be trained on


@pytest.mark.usefixtures("linear_network")
def test_where_every_validation_image_is_read_right_a_network_is_saved_as_it_is(
    train, few_images, monkeypatch
):
    right = 5 * np.eye(10, dtype=np.float32)[few_images.labels[150:]]
    monkeypatch.setattr(evaluation, "logits_of", lambda *_: right)
    words = ("--epochs", 1, "--validation-split", 0.5, "--out", "one.keras")
    status, said, _ = train(*words, "--run", "one", "--calibrate")
    assert status == 0
    assert "all 150 validation images are read right" in said
    assert_same_weights(final_weights("one"), network.load("one.keras").get_weights())


@pytest.mark.usefixtures("linear_network")
def test_what_goes_wrong_while_it_is_calibrated_loses_no_network(train, monkeypatch):
    def refuse(*_):
        raise CheckpointError("no memory")

    monkeypatch.setattr(network, "cooled", refuse)
    words = ("--epochs", 1, "--validation-split", 0.5, "--out", "one.keras")
    assert train(*words, "--run", "one", "--calibrate")[0] == 2
    assert_same_weights(final_weights("one"), network.load("one.keras").get_weights())


@pytest.mark.usefixtures("linear_network")
def test_pen_strokes_are_trained_on_and_other_writers_read(train, strokes, interrupt_at):
    words = ("--epochs", 1, "--pen-strokes", strokes)
    status, said, _ = train(*words, "--run", "whole")
    assert status == 0
    assert f"Pen strokes: {8 * 10 * pen_writers.COPIES} images" in said
    assert "Pen strokes of 2 other writers: " in said
    assert "of 20; the least of all digits" in said
    interrupt_at(2)
    assert train(*words, "--run", "cut")[0] == 130
    assert RunFolder(Path("cut")).record().state.pen_strokes == str(strokes)
    status, said, errors = train("--resume", "cut")  # the file is remembered
    assert (status, errors) == (0, "")
    assert "Pen strokes of 2 other writers: " in said
    assert_same_weights(final_weights("cut"), final_weights("whole"))


def test_pen_strokes_come_before_the_others_so_that_validation_stays_mnist(few_images, strokes):
    joined = few_images.with_pen_strokes(strokes, 3)
    written = len(joined.images) - 300
    assert written == 8 * 10 * pen_writers.COPIES
    np.testing.assert_array_equal(joined.images[written:], few_images.images)
    np.testing.assert_array_equal(joined.labels[written:], few_images.labels)
    np.testing.assert_array_equal(joined.test_images, few_images.test_images)
    assert joined.pen_strokes == strokes
    assert joined.digest() == few_images.with_pen_strokes(strokes, 3).digest()
    assert joined.digest() != few_images.with_pen_strokes(strokes, 4).digest()


def test_a_run_of_which_only_the_record_is_left_is_said_to_be_none(tmp_path):
    (tmp_path / "run.json").write_text("{}")
    with pytest.raises(CheckpointError, match="no training run"):
        RunFolder(tmp_path).checkpoint()
