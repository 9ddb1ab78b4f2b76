"""What the shell writes and says beyond the everyday of test_shell.py."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import engine
import main
from engine.data import mnist
from engine.render import STEPS, lookup_table
from engine.shell import program as cli
from engine.training.data import TrainingData
from engine.training.trainer import Trainer
from tests.engine.support.rounding import CONVNET, assert_rounded

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def loaded_once(monkeypatch, classifier, tmp_path):
    """Every command gets the shipped network that is loaded and compiled already."""
    monkeypatch.chdir(tmp_path)  # training keeps its run in the current folder
    monkeypatch.setattr("engine.classifier.load_classifier", lambda *_, **__: classifier)


def explained(*words):
    """Run `explain` on test sample 25."""
    return main.main(["explain", "--sample", "25", *map(str, words)])


def heatmap_in(path, columns=28, place=290):
    """One pixel of each square of the picture in the middle."""
    with Image.open(path) as picture:
        return np.asarray(picture)[5 : 5 + 280 : 10, place + 5 : place + 10 * columns : 10]


@pytest.mark.parametrize(("view", "number"), [("signed", lambda v: v), ("magnitude", np.abs)])
def test_the_picture_is_a_monotone_function_of_the_values_written_beside_it(tmp_path, view, number):
    out, stored = tmp_path / "map.png", tmp_path / "map.npz"
    assert explained("--target", 0, "--view", view, "--out", out, "--values", stored) == 0
    table = {tuple(colour): place for place, colour in enumerate(lookup_table(view).tolist())}
    colours = heatmap_in(out).reshape(-1, 4).tolist()
    places = np.array([table[tuple(colour)] for colour in colours])
    with np.load(stored) as arrays:
        values = number(arrays["values"][0, ..., 0]).ravel()
    assert (np.diff(places[np.argsort(values)]) >= 0).all()
    ranks = [np.argsort(np.argsort(each, kind="stable")) for each in (values, places)]
    assert np.corrcoef(*ranks)[0, 1] > 0.98  # Spearman's; ties of 255 colours keep it from 1


def test_the_picture_shows_the_image_first_and_the_overlay_last(tmp_path):
    explained("--out", tmp_path / "map.png")
    grey = heatmap_in(tmp_path / "map.png", place=0)[..., 0]
    np.testing.assert_array_equal(grey, np.rint(mnist.test_sample(25)[0] * 255))
    laid = heatmap_in(tmp_path / "map.png", place=580).astype(int)
    middle = heatmap_in(tmp_path / "map.png").astype(int)
    strongest = np.unravel_index(
        np.abs(middle - lookup_table("signed")[STEPS // 2]).sum(axis=-1).argmax(), (28, 28)
    )
    assert np.abs(laid[strongest] - middle[strongest]).max() < 40


def test_what_has_no_sign_is_shown_without_one(tmp_path):
    explained("--method", "grad_cam", "--view", "signed", "--out", tmp_path / "map.png")
    colours = {tuple(colour) for colour in heatmap_in(tmp_path / "map.png").reshape(-1, 4).tolist()}
    assert colours <= {tuple(colour) for colour in lookup_table("magnitude").tolist()}


def test_values_say_which_classes_they_compare(tmp_path, classifier):
    explained("--target", "predicted", "--versus", 6, "--values", tmp_path / "map.npz")
    with np.load(tmp_path / "map.npz") as arrays:
        assert (arrays["target"].tolist(), arrays["versus"].tolist()) == ([0], [6])
        one, other = (
            engine.explain(classifier, mnist.test_sample(25)[0], target=k).values for k in (0, 6)
        )
        assert_rounded(arrays["values"], one - other, CONVNET, "float32")


def test_the_probability_can_be_explained_instead_of_the_logit(tmp_path):
    explained("--score", "probability", "--values", tmp_path / "map.npz")
    with np.load(tmp_path / "map.npz") as arrays:
        assert np.abs(arrays["values"]).max() < 0.1


def test_a_file_that_is_there_stays_when_the_work_fails(tmp_path, capsys):
    out = tmp_path / "map.png"
    out.write_bytes(b"an older picture")
    assert explained("--target", 10, "--out", out) == 2
    assert out.read_bytes() == b"an older picture"
    assert explained("--target", 10, "--out", tmp_path / "new.png") == 2
    assert [path.name for path in tmp_path.iterdir()] == ["map.png"]


def test_a_folder_is_no_place_for_a_picture(tmp_path, capsys):
    assert explained("--out", tmp_path) == 2
    assert capsys.readouterr().err.strip().endswith("is a folder; give a file name in it.")


def test_what_cannot_be_replaced_is_said_before_the_work(tmp_path, capsys):
    protected = tmp_path / "map.png"
    protected.touch()
    protected.chmod(0o444)
    assert explained("--target", 10, "--out", protected) == 2
    assert "is write-protected; choose another name" in capsys.readouterr().err
    protected.chmod(0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_stays_one_and_that_is_said_before_the_work(tmp_path, capsys):
    os.mkfifo(tmp_path / "pipe.png")  # it stands for a device
    assert explained("--target", 10, "--out", tmp_path / "pipe.png") == 2
    assert capsys.readouterr().err.strip().endswith("or a device; choose another name.")
    assert (tmp_path / "pipe.png").is_fifo()


def test_the_device_and_the_reason_for_it_are_said(capsys):
    explained("--device", "cpu")
    assert "Device: CPU, float32 (the CPU was selected)" in capsys.readouterr().out


def test_an_interrupted_command_says_so_and_ends_with_the_usual_status(monkeypatch, capsys):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "evaluate_command", interrupted)
    assert main.main(["evaluate"]) == 130
    assert capsys.readouterr().err == "main.py evaluate: stopped.\n"


@pytest.mark.slow
def test_training_without_a_validation_split_leaves_its_figures_out(monkeypatch, capsys):
    images, labels = mnist.test_set()
    few = TrainingData(images[:60], labels[:60], images[:20], labels[:20])
    monkeypatch.setattr(TrainingData, "mnist", lambda: few)
    seen = []
    run = Trainer.run
    monkeypatch.setattr(
        Trainer, "run", lambda self, **more: (seen.append(self.settings), run(self, **more))[1]
    )
    words = "--epochs 1 --batch-size 30 --validation-split 0 --learning-rate 0.01 --seed 5"
    assert main.main(["train", *words.split()]) == 0
    said = capsys.readouterr().out
    assert "Epoch 1/1: loss" in said
    assert "validation" not in said
    (settings,) = seen
    assert (settings.epochs, settings.batch_size, settings.validation_split) == (1, 30, 0)
    assert (settings.learning_rate, settings.seed) == (0.01, 5)


@pytest.mark.parametrize("words", [[], ["--help"], ["explain", "--help"], ["train", "--help"]])
def test_help_lists_what_can_be_said(capsys, words):
    from engine.shell.arguments import command_parser
    from engine.shell.parser import window_parser

    parser = command_parser() if words[:1] in (["explain"], ["train"]) else window_parser()
    with pytest.raises(SystemExit) as end:
        parser.parse_args(words or ["--help"])
    assert end.value.code == 0
    said = capsys.readouterr().out
    assert "--device" in said


def test_without_a_command_the_window_opens(monkeypatch):
    import sys
    from types import ModuleType

    app = ModuleType("gui.app")
    app.run_window = lambda words: (7, words)
    monkeypatch.setitem(sys.modules, "gui", ModuleType("gui"))
    monkeypatch.setitem(sys.modules, "gui.app", app)
    assert main.main(["--sample", "3"]) == (7, ["--sample", "3"])


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
@pytest.mark.parametrize("words", [("measure", "--help"), ("explain", "--help"), ("--help",)])
def test_a_terminal_that_knows_few_letters_is_shown_others_instead(encoding, words):
    asked = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words], env=asked, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("train", "--run", ""), "an empty name"),
        (("train", "--resume", " "), "an empty name"),
        (("explain", "--sample", 3, "--out", ""), "an empty name"),
        (("explain", "--sample", 3, "--out", "a" * 300 + ".png"), "cannot be written"),
        (
            ("explain", "--sample", 3, "--method", "integrated_gradients", "--steps", "9" * 24),
            "from 1 to 4096",
        ),
        (("explain", "--sample", 3, "--method", "smoothgrad", "--sigma", "nan"), "sigma"),
        (("explain", "--sample", 3, "--method", "smoothgrad", "--sigma", "inf"), "sigma"),
    ],
)
def test_absurd_words_are_one_line_and_status_2(shell, words, said):
    status, _, errors = shell(*words)
    assert (status, len(errors.splitlines())) == (2, 1)
    assert said in errors
