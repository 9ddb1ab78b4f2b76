"""`python main.py explain` with any method: pictures, values, and one line for a mistake."""

import numpy as np
import pytest
from PIL import Image

from engine.attribution.table import METHODS
from engine.data import mnist
from engine.shell import opening
from engine.shell.explain import MOST_IN_PICTURE
from engine.shell.program import run_command
from tests.engine.support.rounding import CONVNET, assert_rounded, assert_same_map


@pytest.mark.parametrize("method", METHODS)
def test_every_method_writes_a_picture_and_its_values(method, tmp_path, capsys):
    picture, values = tmp_path / "map.png", tmp_path / "map.npz"
    few = {"steps": "4", "samples": "4", "patch_size": "7"}
    said = [
        word
        for option in METHODS[method].options
        if option.name in few
        for word in (f"--{option.name.replace('_', '-')}", few[option.name])
    ]
    wanted = ["--out", str(picture), "--values", str(values)]
    status = run_command(["explain", "--sample", "3", "--method", method, *said, *wanted])
    assert (status, capsys.readouterr().err) == (0, "")
    with np.load(values) as arrays:
        found = arrays["values"]
        assert arrays["method"] == method
        for name in {"integrated_gradients": ["gap"], "lrp": ["relevance"]}.get(method, []):
            assert arrays[name].shape == (1,)
    with Image.open(picture) as image:
        if method == "activations":  # 128 maps of 22 x 22, in 12 columns and 11 rows
            assert found.shape == (1, 22, 22, 128)
            assert image.size == (12 * 69 - 3, 11 * 69 - 3)
        else:
            assert found.shape == (1, 28, 28, 1)
            assert image.size == (3 * 290 - 10, 280)


def test_a_folder_is_every_picture_in_it(tmp_path, capsys):
    for name in ("b.png", "a.PNG"):
        Image.fromarray(np.eye(28, dtype=np.uint8) * 255).save(tmp_path / name, format="PNG")
    (tmp_path / "notes.txt").write_text("no picture")
    assert run_command(["explain", str(tmp_path), "--target", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()[1:]
    assert [line.split(":")[0].rsplit("/")[-1] for line in lines] == ["a.PNG", "b.png"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--method", "lrp", "--steps", "4"], "LRP has no option 'steps'"),
        (["--method", "grad_cam", "--layer", "x"], "choose conv_32, conv_64, conv_128"),
        (["--method", "smoothgrad", "--sigma", "-1"], "give a number from 0"),
        (["--method", "magic"], "choose vanilla_gradients"),
    ],
)
def test_a_mistake_is_one_line_and_status_two(words, says, capsys):
    assert run_command(["explain", "--sample", "3", *words]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


@pytest.mark.slow
def test_an_empty_folder_and_too_large_a_picture_are_named(tmp_path, capsys):
    assert run_command(["explain", str(tmp_path)]) == 2
    assert "no picture in the folder" in capsys.readouterr().err
    one = tmp_path / "one.png"
    Image.fromarray(np.eye(28, dtype=np.uint8) * 255).save(one)
    many = [str(one)] * (MOST_IN_PICTURE + 1)
    assert run_command(["explain", *many, "--out", str(tmp_path / "out.png")]) == 2
    assert "write --values" in capsys.readouterr().err


@pytest.mark.slow
def test_many_passes_over_one_image_say_how_far_they_are(capsys, monkeypatch):
    monkeypatch.setattr("engine.shell.explain.EVERY", 0.0)
    asked = ["explain", "--sample", "1", "--method", "smoothgrad", "--samples", "2048"]
    assert run_command(asked) == 0
    said = capsys.readouterr().err.splitlines()
    parts = [int(line.split()[1]) for line in said]
    assert len(parts) > 3
    assert parts == sorted(parts)
    assert all(line == f"explaining: {part} % done" for line, part in zip(said, parts, strict=True))
    assert 0 < parts[0] < parts[-1] < 100


def test_many_passes_stop_when_asked(capsys, monkeypatch):
    def stop(done, total):
        raise KeyboardInterrupt

    monkeypatch.setattr("engine.shell.explain._lines", lambda _: stop)
    asked = ["explain", "--sample", "1", "--method", "smoothgrad", "--samples", "65536"]
    assert run_command(asked) == 130
    assert capsys.readouterr().err == "main.py explain: stopped.\n"


def test_a_network_is_looked_at_before_tensorflow_is_brought_in(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(
        "engine.shell.program.import_tensorflow", lambda: pytest.fail("it was brought in")
    )
    (tmp_path / "net.onnx").write_bytes(b"\x08\x07")
    for command in (["explain", "--sample", "1"], ["measure", "--sample", "1"], ["evaluate"]):
        assert run_command([*command, "--model", str(tmp_path / "net.onnx")]) == 2
        said = capsys.readouterr().err
        assert said.count("\n") == 1
        assert "is an ONNX network; convert it" in said


def test_pictures_of_a_folder_are_explained_a_portion_at_a_time_with_the_same_numbers(
    shell, tmp_path, monkeypatch
):
    (tmp_path / "digits").mkdir()
    for number in range(5):
        pixels = np.rint(mnist.test_sample(number)[0] * 255).astype(np.uint8)
        Image.fromarray(pixels).save(tmp_path / "digits" / f"{number}.png")
    said = ["explain", tmp_path / "digits", "--sample", 7]
    assert shell(*said, "--values", tmp_path / "whole.npz")[0] == 0
    portion = opening.in_parts
    seen = []

    def few(classifier, images, fit):
        for part in portion(classifier, images, fit, size=2):
            seen.append(len(part.pixels))
            yield part

    monkeypatch.setattr(opening, "in_parts", few)
    status, lines, _ = shell(*said, "--values", tmp_path / "parts.npz")
    assert (status, seen) == (0, [2, 2, 1])
    assert lines.count("explained as") == 6
    with np.load(tmp_path / "whole.npz") as whole, np.load(tmp_path / "parts.npz") as parts:
        assert set(whole) == set(parts)
        for name in ("images", "target", "versus", "method"):
            assert np.array_equal(parts[name], whole[name])
        assert_rounded(parts["logits"], whole["logits"], CONVNET, "float32")
        for found, expected in zip(parts["values"], whole["values"], strict=True):
            assert_same_map(found, expected)
