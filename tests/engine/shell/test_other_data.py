"""`train --data` and `evaluate --data`: what they say first, do, and refuse."""

import shutil

import numpy as np
import pytest
from PIL import Image

from engine.classifier import load_classifier
from engine.data import mnist
from engine.drawing import Drawing
from engine.ink import Ink
from engine.shell.program import run_command
from engine.teaching.corrections import Correction
from engine.teaching.corrections_file import write_corrections


@pytest.fixture(scope="module")
def pets(tmp_path_factory):
    """Two folders of ten pictures in colour, one of them broken."""
    folder, rng = tmp_path_factory.mktemp("data") / "pets", np.random.default_rng(0)
    for name, base in (("dog", (40, 40, 200)), ("cat", (200, 40, 40))):
        (folder / name).mkdir(parents=True)
        for number in range(10):
            pixels = np.clip(rng.normal(base, 9, (12, 12, 3)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{number}.png")
    (folder / "cat" / "broken.png").write_bytes(b"nothing")
    return folder


@pytest.fixture(scope="module")
def trained(pets, tmp_path_factory):
    """A network of cats and dogs, of 12 × 12."""
    place = tmp_path_factory.mktemp("trained")
    said = ["train", "--epochs", "4", "--batch-size", "4", "--picture-size", "12"]
    said += ["--device", "cpu", "--data", pets]
    said += ["--run", place / "run", "--out", place / "pets.keras"]
    assert run_command([str(each) for each in said]) == 0
    return place / "pets.keras"


def test_a_network_is_trained_on_a_folder_and_keeps_the_names_of_its_classes(trained):
    classifier = load_classifier(trained)
    assert classifier.input_shape == (12, 12, 3)
    assert classifier.names == ("cat", "dog")


def test_what_there_is_is_said_before_it_starts(pets, tmp_path, capsys):
    said = [*["train", "--epochs", "1", "--picture-size", "8", "--device", "cpu", "--data"], pets]
    assert run_command([str(each) for each in (*said, "--run", tmp_path / "run")]) == 0
    lines, told = capsys.readouterr()
    assert lines.startswith(
        "Data: pets: 8 × 8, colour, 2 classes; 13 pictures to train with, 4 to validate, "
        "4 to test\n"
        "Classes: cat (9), dog (8)\n"
    )
    assert "pets: 1 of 21 pictures cannot be read and is left out: cat/broken.png." in told


def test_evaluate_reads_the_held_out_part_in_the_size_of_the_network(trained, pets, capsys):
    said = ["evaluate", "--model", trained, "--data", pets, "--device", "cpu"]
    assert run_command([str(each) for each in said]) == 0
    lines, _ = capsys.readouterr()
    assert "accuracy 100.00% on" in lines
    assert "row: the class" in lines
    assert "cat" in lines
    assert "dog" in lines


def test_classes_of_the_same_names_in_another_order_are_the_same(trained, tmp_path, capsys):
    labels = np.arange(8) % 2
    pixels = np.zeros((8, 12, 12, 3), np.uint8)
    pixels[:] = np.where(labels, 200, 40)[:, None, None, None]
    colours = np.array([(40, 40, 200), (200, 40, 40)], np.uint8)[labels]
    pixels[:] = colours[:, None, None, :]
    np.savez(tmp_path / "turned.npz", x_train=pixels, y_train=labels, x_test=pixels, y_test=labels)
    (tmp_path / "turned.labels.txt").write_text("dog\ncat\n", "utf-8")
    said = ["evaluate", "--model", trained, "--data", tmp_path / "turned.npz", "--device", "cpu"]
    assert run_command([str(each) for each in said]) == 0
    assert "accuracy 100.00% on 8 images" in capsys.readouterr().out


def test_other_names_than_the_networks_are_counted_in_their_order_and_that_is_said(
    trained, pets, tmp_path, capsys
):
    for theirs, ours in (("cat", "dog"), ("dog", "wolf")):
        shutil.copytree(pets / theirs, tmp_path / "wild" / ours)
    said = ["evaluate", "--model", trained, "--data", tmp_path / "wild", "--device", "cpu"]
    assert run_command([str(each) for each in said]) == 0
    lines, told = capsys.readouterr()
    assert "only 1 of its 2 classes are called as the network's" in told
    assert "wolf as cat" in told
    assert "accuracy 0.00%" in lines  # what is called dog looks like a cat


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("train --data {missing}", "There is no"),
        ("train --data {pets} --augment", "can be varied"),
        ("train --picture-size 14", "MNIST"),
        ("train --data {pets} --picture-size 5", "choose 8 to 48"),
        ("train --data {pets} --picture-size 5000", "choose 0 to 48"),
        ("train --data {pets} --pen-strokes none.unipen --run {new}", "leave one of the two out"),
        ("evaluate --data {missing}", "There is no"),
        ("evaluate --data {pets} --device cpu", "knows 10 classes, and pets has 2"),
    ],
)
def test_what_does_not_go_is_said_in_one_line(said, told, pets, tmp_path, capsys):
    places = {"missing": tmp_path / "no.npz", "pets": pets, "new": tmp_path / "run"}
    assert run_command(said.format(**places).split()) == 2
    lines = capsys.readouterr().err.strip().splitlines()
    assert told in lines[-1]
    assert sum(line.startswith("main.py") for line in lines) == 1


def test_a_network_is_trained_on_what_was_corrected_and_on_mnist(
    linear_network, tmp_path, capsys, monkeypatch
):
    (images, labels), (tests, test_labels) = mnist.load_data()
    few = (images[:400], labels[:400]), (tests[:100], test_labels[:100])
    monkeypatch.setattr(mnist, "load_data", lambda: few)
    seven = Drawing(Ink([[(70, 60), (205, 62), (120, 235)]]))
    file = write_corrections((Correction(seven, 7, 1),), tmp_path / "mine.corrections")
    said = ["train", "--epochs", "1", "--device", "cpu", "--data", file]
    said += ["--run", tmp_path / "run", "--out", tmp_path / "out.keras"]
    assert run_command([str(each) for each in said]) == 0
    lines, _ = capsys.readouterr()
    assert "mine.corrections: 28 × 28, grey, 10 classes" in lines
    classifier = load_classifier(tmp_path / "out.keras")
    assert classifier.names == tuple("0123456789")
    assert classifier.logits(seven.digit().pixels).argmax() == 7


def test_which_value_was_taken_as_white_is_said_once_before_the_run_and_in_each_evaluation(
    tmp_path, capsys
):
    labels = np.arange(60) % 2
    digits = np.random.default_rng(4).integers(0, 5, (60, 8, 8))
    digits[np.arange(60), labels * 4 + 2] = 16
    file, out = tmp_path / "digits.npz", tmp_path / "digits.keras"
    np.savez(file, x_train=digits, y_train=labels, x_test=digits, y_test=labels)
    said = ["train", "--epochs", "3", "--batch-size", "4", "--device", "cpu", "--data", file]
    assert (
        run_command([str(each) for each in (*said, "--run", tmp_path / "run", "--out", out)]) == 0
    )
    note = "digits.npz: The brightest value in the file, 16, is taken as white, and 0 as black."
    assert capsys.readouterr().err.count(note) == 1
    said = ["evaluate", "--model", out, "--data", file, "--device", "cpu"]
    assert run_command([str(each) for each in said]) == 0
    lines, told = capsys.readouterr()
    assert told.count(note) == 1
    assert "accuracy 100.00%" in lines
    resumed = ["train", "--resume", tmp_path / "run", "--epochs", "4", "--device", "cpu"]
    assert run_command([str(each) for each in resumed]) == 0
    assert capsys.readouterr().err.count(note) == 1


@pytest.mark.parametrize(
    ("dark", "said"),
    [
        (("x_train", "x_test"), "The first pictures are nearly black"),
        (("x_test",), "Almost all test pictures are nearly black"),
    ],
)
def test_that_pictures_are_nearly_black_is_said_once_in_a_run_and_in_one_that_is_resumed(
    tmp_path, capsys, dark, said
):
    rng, labels = np.random.default_rng(6), np.arange(60) % 2
    made = {name: rng.integers(0, 256, (60, 8, 8), np.uint8) for name in ("x_train", "x_test")}
    for name in dark:
        made[name] //= 16
    made["x_train"][-1, 0, 0] = 200  # white is 255
    np.savez(tmp_path / "dark.npz", **made, y_train=labels, y_test=labels)
    words = ["train", "--epochs", "1", "--device", "cpu", "--data", tmp_path / "dark.npz"]
    assert run_command([str(each) for each in (*words, "--run", tmp_path / "run")]) == 0
    told = capsys.readouterr().err
    assert told.count("nearly black") == 1
    assert said in told
    resumed = ["train", "--resume", tmp_path / "run", "--epochs", "2", "--device", "cpu"]
    assert run_command([str(each) for each in resumed]) == 0
    assert capsys.readouterr().err.count("nearly black") == 1


def test_a_class_that_turns_out_to_be_blank_is_told_beside_one_that_was_told_before(
    tmp_path, capsys
):
    rng, labels = np.random.default_rng(6), np.arange(90) % 3
    made = {name: rng.integers(0, 256, (90, 8, 8), np.uint8) for name in ("x_train", "x_test")}
    made["x_train"][labels == 1] = made["x_test"][labels == 1] = 0
    made["x_test"][labels == 2] = 0
    np.savez(tmp_path / "blank.npz", **made, y_train=labels, y_test=labels)
    words = ["train", "--epochs", "1", "--device", "cpu", "--data", tmp_path / "blank.npz"]
    assert run_command([str(each) for each in (*words, "--run", tmp_path / "run")]) == 0
    told = [line for line in capsys.readouterr().err.splitlines() if "Nothing shows" in line]
    assert told == [
        "blank.npz: Nothing shows in the first picture of 1: it is of one single value.",
        "blank.npz: Nothing shows in most test pictures of 2: each is of one single value.",
    ]
