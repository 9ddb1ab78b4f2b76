"""`python main.py measure`: a table, every number in a file, and one line for a mistake."""

import numpy as np
import pytest
from PIL import Image

import main
from engine import MEASURES, measure
from engine.data import mnist
from engine.shell import opening
from tests.engine.support.alive import Alive
from tests.engine.support.rounding import CONVNET, assert_rounded

QUICK = ("--curve-steps", "28", "--noise-draws", "2")


def measured(*words):
    return main.main(["measure", *(str(word) for word in words)])


def assert_close(found, expected):
    """The same numbers of another classifier; those below 1 come from numbers about 1."""
    assert_rounded(found, expected, CONVNET, "float32", size=max(1, np.abs(expected).max()))


@pytest.mark.slow
def test_every_number_is_printed_and_written(classifier, tmp_path, capsys):
    values = tmp_path / "numbers.npz"
    words = ("--sample", 25, "--target", 0, "--versus", 6, "--method", "gradients_inputs")
    assert measured(*words, *QUICK, "--seed", 3, "--values", values) == 0
    said, errors = capsys.readouterr()
    assert errors == ""
    assert "test sample 25 (a 0): read as 0" in said
    assert "explained as 0 and not 6" in said
    pixels, _ = mnist.test_sample(25)
    given = {"versus": 6, "seed": 3, "curve_steps": 28, "noise_draws": 2}
    steps = measure(classifier, pixels, "gradients_inputs", 0, **given)
    with np.load(values) as arrays:
        for final in (step for step in steps if step.final):
            name = final.measure
            assert MEASURES[name].title in said
            assert_close(arrays[name], [final.value])
            for figure, value in final.figures.items():
                assert_close(arrays[f"{name}_{figure}"], [value])
            if final.curve is not None:
                assert arrays[f"{name}_fractions"].shape == (29,)
                assert_close(arrays[f"{name}_probabilities"], [final.curve.probabilities])
            if final.layers:
                names = [layer.name for layer in final.layers]
                assert arrays[f"{name}_layers"].tolist() == names
                signed = [[layer.signed for layer in final.layers]]
                # Of 784 ranks, those of values that a rounding tells apart may be exchanged.
                np.testing.assert_allclose(arrays[f"{name}_signed"], signed, atol=1e-3)
        assert (arrays["target"].tolist(), arrays["versus"].tolist()) == ([0], [6])
        np.testing.assert_array_equal(arrays["images"][0], pixels)


def test_each_of_several_pictures_has_its_table_and_what_does_not_apply_says_why(tmp_path, capsys):
    for name in ("blank.png", "line.png"):
        ink = np.zeros((28, 28), np.uint8)
        ink[5:22, 13:16] = 255 * (name == "line.png")
        Image.fromarray(ink).save(tmp_path / name)
    values = tmp_path / "numbers.npz"
    words = ("--method", "gradients_inputs", "--measures", "deletion,stability")
    assert measured(tmp_path, *words, *QUICK, "--target", 1, "--values", values) == 0
    said = capsys.readouterr().out
    assert said.index("blank.png: read as") < said.index("line.png: read as")
    assert "no pixel comes first" in said
    assert "Completeness" not in said
    with np.load(values) as arrays:
        assert np.isnan(arrays["deletion"]).tolist() == [True, False]
        assert np.isnan(arrays["deletion_probabilities"]).all(axis=1).tolist() == [True, False]
        assert [bool(reason) for reason in arrays["stability_reason"]] == [True, False]


@pytest.mark.parametrize("values", [False, True])
def test_of_many_pictures_a_few_are_in_memory_unless_they_are_written(
    values, tmp_path, monkeypatch, capsys
):
    (tmp_path / "digits").mkdir()
    for number in range(9):
        pixels = np.rint(mnist.test_sample(number)[0] * 255).astype(np.uint8)
        Image.fromarray(pixels).save(tmp_path / "digits" / f"{number}.png")
    portion, alive = opening.in_parts, Alive()
    monkeypatch.setattr(opening, "in_parts", lambda *how: portion(*how, size=2))
    alive.watch(monkeypatch)
    words = ("--method", "gradients_inputs", "--measures", "completeness")
    numbers = tmp_path / "numbers.npz"
    written = ("--values", numbers) if values else ()
    assert measured(tmp_path / "digits", *words, *written) == 0
    assert capsys.readouterr().out.count("read as") == 9
    assert alive.seen == 9
    assert alive.most <= 4  # two portions: one is left while the next is read
    if values:
        with np.load(numbers) as arrays:
            assert arrays["images"].shape == (9, 28, 28)
            assert arrays["completeness"].shape == (9,)


def test_the_picture_has_a_line_through_every_point_of_a_curve(classifier, tmp_path):
    picture = tmp_path / "curves.png"
    words = ("--measures", "completeness,insertion", "--curve-steps", 4, "--out", picture)
    assert measured("--sample", 25, *words) == 0
    pixels, _ = mnist.test_sample(25)
    *_, found = measure(classifier, pixels, measures=["insertion"], curve_steps=4)
    with Image.open(picture) as image:
        assert image.size == (480, 320)
        colours = np.asarray(image.convert("RGB")).astype(int)
    drawn = np.abs(colours - [0x00, 0x72, 0xB2]).sum(axis=-1) < 40
    for fraction, probability in zip(found.curve.fractions, found.curve.probabilities, strict=True):
        x, y = round(48 + fraction * 412), round(280 - probability * 236)
        assert drawn[y - 3 : y + 4, x - 3 : x + 4].any(), (fraction, probability)


def test_a_picture_of_no_curve_is_refused_and_one_of_a_constant_map_has_no_line(tmp_path, capsys):
    picture = tmp_path / "curves.png"
    words = ("--measures", "completeness", "--out", picture)
    assert measured("--sample", 25, *words) == 2
    assert "name one of them in --measures" in capsys.readouterr().err
    assert not picture.exists()
    words = ("--measures", "deletion", "--method", "activations", "--out", picture)
    assert measured("--sample", 25, *words) == 0
    with Image.open(picture) as image:
        inside = np.asarray(image.convert("L"))[45:279, 49:459]
    assert set(np.unique(inside)) == {255, 0xDD}


def test_options_of_the_method_reach_it(capsys):
    words = ("--sample", 3, "--method", "grad_cam", "--measures", "deletion", *QUICK)
    said = []
    for layer in ("conv_32", "conv_128"):
        assert measured(*words, "--layer", layer) == 0
        said.append(capsys.readouterr().out)
    assert said[0] != said[1]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--measures", "deletion,magic"], "There is no measure 'magic'; choose from deletion"),
        (["--measures", ","], "No measure is named"),
        (["--method", "magic"], "choose vanilla_gradients"),
        (["--method", "grad_cam", "--layer", "x"], "choose conv_32, conv_64, conv_128"),
        (["--steps", "4"], "Vanilla Gradients has no option 'steps'"),
        (["--curve-steps", "0"], "curve_steps is 0; give a whole number from 1"),
        (["--noise-sigma", "-1"], "give a number from 0"),
        (["--seed", "-3"], "seed is -3"),
        (["--target", "12"], "no class 12"),
        (["--versus", "-2"], "no class -2"),
        (["--values", "/nowhere/numbers.npz"], "cannot be written"),
        (["--model", "/nowhere/network.keras"], "network.keras"),
        (["/nowhere/picture.png"], "picture.png"),
    ],
)
def test_a_mistake_is_one_line_and_status_two(words, says, capsys):
    assert measured("--sample", 3, *words) == 2
    error = capsys.readouterr().err
    assert error.startswith("main.py measure: ")
    assert says in error
    assert error.count("\n") == 1


def test_nothing_to_measure_is_a_mistake_too(capsys):
    assert measured() == 2
    assert "give picture files or --sample N" in capsys.readouterr().err


def test_help_lists_measures_and_their_options(capsys):
    with pytest.raises(SystemExit) as end:
        measured("--help")
    assert end.value.code == 0
    said = capsys.readouterr().out
    assert all(name in said.replace("\n", " ") for name in MEASURES)
    assert said.count("--seed ") == 2  # in the usage and in the list
    assert "--noise-sigma" in said
