"""`read`, and the other commands with networks and pictures of any kind."""

import csv
import io

import keras
import numpy as np
import pytest
from PIL import Image

from engine import load_classifier
from engine.data import mnist

L = keras.layers
COLOURS = {"red": (220, 20, 20), "green": (20, 200, 20), "blue": (20, 20, 220)}


def save_png(path, pixels):
    Image.fromarray(np.asarray(pixels, np.uint8)).save(path)
    return path


@pytest.fixture(scope="module")
def colours(tmp_path_factory):
    """A network in 0..255 that says which colour a picture has most of; its names beside it."""
    folder = tmp_path_factory.mktemp("colours")
    layers = [keras.Input((12, 16, 3)), L.Rescaling(1 / 255), L.Conv2D(3, 1, use_bias=False)]
    model = keras.Sequential([*layers, L.GlobalAveragePooling2D(), L.Softmax()])
    model.layers[1].set_weights([8 * np.eye(3).reshape(1, 1, 3, 3)])
    model.save(folder / "colours.keras")
    (folder / "labels.txt").write_text("0 red\n1 green\n2 blue\n")
    for name, colour in COLOURS.items():
        save_png(folder / f"{name}.png", np.full((40, 30, 3), colour))
    return folder


def test_read_prints_a_line_a_picture(shell, colours):
    pictures = [colours / f"{name}.png" for name in COLOURS]
    status, said, errors = shell("read", "--model", colours / "colours.keras", *pictures)
    assert (status, errors) == (0, "")
    rows = [line.split("\t") for line in said.splitlines()]
    assert [row[:2] for row in rows] == [[str(p), p.stem] for p in pictures]
    assert all(0.9 < float(row[2]) <= 1 for row in rows)


def test_read_prints_several_classes_and_csv(shell, colours):
    words = ("--model", colours / "colours.keras", "--top", 9)
    status, said, _ = shell("read", colours / "green.png", *words)
    (row,) = [line.split("\t") for line in said.splitlines()]
    assert (status, len(row), row[1]) == (0, 7, "green")
    assert float(row[2]) >= float(row[4]) >= float(row[6])
    assert abs(sum(map(float, row[2::2])) - 1) < 2e-4
    status, said, _ = shell("read", colours / "green.png", *words, "--csv")
    header, found = csv.reader(io.StringIO(said))
    assert header[:5] == ["picture", "class", "probability", "class 2", "probability 2"]
    assert found[1:] == row[1:]


def test_read_reads_digits_with_the_shipped_network(shell, tmp_path):
    pixels, label = mnist.test_sample(3)
    save_png(tmp_path / "a\tb.png", np.rint(pixels * 255))
    status, said, _ = shell("read", tmp_path / "a\tb.png")
    assert status == 0
    assert said.rstrip("\n").split("\t")[:2] == [str(tmp_path / "a b.png"), str(label)]


def test_the_shipped_network_takes_names_and_another_reading_too(shell, tmp_path):
    pixels, label = mnist.test_sample(3)
    picture = save_png(tmp_path / "digit.png", np.rint(pixels * 255))
    (tmp_path / "names.txt").write_text("\n".join(f"digit {k}" for k in range(10)))
    status, said, errors = shell("read", picture, "--labels", tmp_path / "names.txt")
    assert (status, errors, said.split("\t")[1]) == (0, "", f"digit {label}")
    dark = load_classifier().logits(1 - pixels)[0]  # the logit is printed
    said = shell("explain", "--sample", 3, "--target", 4, "--polarity", "dark")[1]
    assert f"explained as 4 (logit {dark[4]:.2f}" in said


def test_what_is_broken_or_hidden_is_told_and_the_rest_is_read(shell, colours, tmp_path):
    for name in ("one.png", "two.png", ".hidden.png"):
        save_png(tmp_path / name, np.full((12, 16, 3), COLOURS["blue"]))
    (tmp_path / "broken.png").write_bytes(b"\x89PNG nothing")
    (tmp_path / "notes.txt").write_text("no picture")
    for command in ("read", "explain"):
        status, said, errors = shell(command, tmp_path, "--model", colours / "colours.keras")
        assert status == 1
        assert said.count("blue") == {"read": 2, "explain": 4}[command]
        lines = errors.splitlines()
        assert ["hidden" in lines[0], "broken.png cannot be read" in lines[1]] == [True, True]
        assert len(lines) == 2
    quick = ("--method", "gradients_inputs", "--measures", "completeness")
    status, said, errors = shell("measure", tmp_path, "--model", colours / "colours.keras", *quick)
    assert (status, said.count("read as blue"), len(errors.splitlines())) == (1, 2, 2)
    named = (tmp_path / "one.png", tmp_path / "broken.png", tmp_path / "none.png")
    status, said, errors = shell("explain", *named, "--model", colours / "colours.keras")
    assert (status, said.count("read as blue")) == (1, 1)
    assert "There is no file" in errors


@pytest.mark.parametrize("command", ["read", "explain", "measure"])
def test_where_nothing_can_be_read_it_is_one_line_and_status_two(shell, tmp_path, command):
    (tmp_path / "broken.png").write_bytes(b"nothing")
    status, _, errors = shell(command, tmp_path)
    assert status == 2
    assert errors.startswith(f"main.py {command}: broken.png cannot be read as a picture; ")
    assert errors.count("\n") == 1


def test_explain_writes_pictures_of_colour_networks_in_their_size(shell, colours, tmp_path):
    out, values = tmp_path / "map.png", tmp_path / "map.npz"
    words = ("--model", colours / "colours.keras", "--out", out, "--values", values)
    status, said, errors = shell("explain", colours / "red.png", *words, "--target", 2)
    assert (status, errors) == (0, "")
    assert "read as red" in said
    assert "explained as blue" in said
    with np.load(values) as stored:
        assert stored["values"].shape == stored["images"].shape == (1, 12, 16, 3)
        np.testing.assert_allclose(
            stored["values"][0], 8 / 192 * np.eye(3)[2] + np.zeros((12, 16, 3)), atol=1e-6
        )
    with Image.open(out) as picture:
        assert picture.size == (3 * 16 * 17 + 20, 12 * 17)
        assert picture.getpixel((5, 5))[:3] == COLOURS["red"]


def test_classes_are_asked_for_by_name(shell, colours):
    words = ("explain", colours / "red.png", "--model", colours / "colours.keras")
    status, said, _ = shell(*words, "--target", "Blue", "--versus", "green")
    assert status == 0
    assert "explained as blue and not green" in said
    status, _, errors = shell(*words, "--target", "gren")
    assert (status, errors.count("\n")) == (2, 1)
    assert "The network has no class 'gren'; near it: green (1)." in errors
    status, _, errors = shell(*words, "--versus", "violet")
    assert status == 2
    assert "no class 'violet'; choose red, green, blue." in errors


def test_pictures_are_cut_padded_or_stretched(shell, colours, tmp_path):
    sides = np.full((24, 96, 3), COLOURS["blue"])
    sides[:, 28:68] = COLOURS["red"]
    save_png(tmp_path / "wide.png", sides)
    read = {}
    for fit in ("crop", "pad", "stretch"):
        words = ("--model", colours / "colours.keras", "--fit", fit, "--top", 3)
        _, said, _ = shell("read", tmp_path / "wide.png", *words)
        row = said.strip().split("\t")
        read[fit] = dict(zip(row[1::2], map(float, row[2::2]), strict=True))
    assert read["crop"]["red"] > 0.9
    assert read["stretch"]["blue"] > read["stretch"]["red"] > 0.1
    assert read["pad"]["blue"] > read["stretch"]["blue"]  # around it is the colour of its edge


def test_labels_are_chosen_and_a_wrong_file_is_one_line(shell, colours, tmp_path):
    names, few = tmp_path / "names.json", tmp_path / "few.txt"
    names.write_text('{"rot": 0, "grün": 1, "blau": 2}')
    few.write_text("a\nb\n")
    words = ("read", colours / "blue.png", "--model", colours / "colours.keras", "--labels")
    assert shell(*words, names)[1].split("\t")[1] == "blau"
    status, _, errors = shell(*words, few)
    assert status == 2
    assert "few.txt names 2 classes, but the network has 3" in errors
    assert errors.count("\n") == 1


def test_a_network_of_another_range_and_polarity_is_read_as_said(shell, tmp_path):
    layers = [keras.Input((28, 28, 1)), L.Flatten(), L.Dense(2, activation="softmax")]
    model = keras.Sequential(layers)
    kernel = np.zeros((784, 2))
    kernel[:, 1] = 0.02
    model.layers[-1].set_weights([kernel, np.zeros(2)])
    model.save(tmp_path / "net.keras")
    white = save_png(tmp_path / "white.png", np.full((28, 28), 255))
    words = ("read", white, "--model", tmp_path / "net.keras")
    chance = 1 / (1 + np.exp(-0.02 * 784))
    expected = {
        (): ("1", chance),
        ("--range", "-1..1"): ("1", chance),
        ("--range=-1..1", "--polarity", "dark"): ("0", chance),
        ("--polarity", "dark"): ("0", 0.5),
    }
    for said, (name, probability) in expected.items():
        status, out, errors = shell(*words, *said)
        assert status == 0
        assert out.split("\t")[1:] == [name, f"{probability:.4f}\n"]
        assert ("give --range" in errors) == (not any("range" in word for word in said))


def test_of_several_outputs_one_is_named(shell, colours, tmp_path):
    image = keras.Input((12, 16, 3))
    mean = L.GlobalAveragePooling2D()(image)
    outputs = [L.Dense(2, activation="softmax", name=name)(mean) for name in ("mood", "age")]
    keras.Model(image, outputs).save(tmp_path / "two.keras")
    words = ("read", colours / "red.png", "--model", tmp_path / "two.keras")
    status, _, errors = shell(*words)
    assert (status, "name one of mood, age" in errors) == (2, True)
    assert shell(*words, "--output", "age")[0] == 0


@pytest.mark.slow
def test_measure_and_evaluate_take_any_network(shell, colours, tmp_path, monkeypatch):
    quick = ("--measures", "deletion", "--curve-steps", 4)
    words = ("--model", colours / "colours.keras", *quick)
    status, said, errors = shell("measure", colours / "green.png", *words)
    assert (status, errors) == (0, "")
    assert "read as green" in said
    images, labels = mnist.test_set()
    monkeypatch.setattr(mnist, "test_set", lambda: (images[:600], labels[:600]))
    status, _, errors = shell("evaluate", "--model", colours / "colours.keras")
    assert (status, "knows 3 classes" in errors) == (2, True)
    wide = keras.Sequential([keras.Input((14, 14, 3)), L.Flatten(), L.Dense(10)])
    wide.save(tmp_path / "wide.keras")
    status, said, _ = shell("evaluate", "--model", tmp_path / "wide.keras")
    read = load_classifier(tmp_path / "wide.keras")
    small = [
        Image.fromarray(each).resize((14, 14), Image.Resampling.BILINEAR) for each in images[:600]
    ]
    right = read.logits(np.stack(small) / 255).argmax(axis=1) == labels[:600]
    assert f"accuracy {right.mean():.2%} on 600 images" in said


def test_nothing_to_read_is_one_line(shell):
    status, said, errors = shell("read")
    assert (status, said) == (2, "")
    assert "nothing to read" in errors
    assert shell("read", "a.png", "--top", "0")[0] == 2
