"""The shell reads drawings: as they lie there, and as they were saved."""

import numpy as np
import pytest

from engine import explain, load_classifier
from engine.attribution.table import RUNNER_UP
from engine.data.inklens_file import KeptDrawing, Shown, write_drawing
from engine.drawing import Drawing
from engine.ink import Ink
from engine.networks.digest import weights_digest

FOUR = [[(70, 20), (40, 150), (200, 150)], [(150, 30), (145, 260)]]


@pytest.fixture(scope="module")
def digest():
    return weights_digest(load_classifier().model)


@pytest.fixture
def four(tmp_path, digest):
    """A 4 of which a stroke was left out for the time being, as the window saved it."""
    drawing = Drawing(Ink([*FOUR, [(20, 20), (260, 20)]], 16.0)).toggled(2)
    shown = Shown("integrated_gradients", {"steps": 9}, None, RUNNER_UP)
    return write_drawing(
        KeptDrawing(drawing, shown=shown, network="shipped network", digest=digest),
        tmp_path / "my.inklens",
    )


def test_read_reads_a_drawing_and_those_in_a_folder(shell, four):
    pixels = Drawing(Ink(FOUR, 16.0)).digit().pixels
    chance = float(load_classifier().probabilities(pixels)[0, 4])
    for named in (four, four.parent):
        status, said, errors = shell("read", named)
        assert (status, errors) == (0, "")
        name, read, probability = said.rstrip("\n").split("\t")
        assert (name, read) == (str(four), "4")
        assert float(probability) == pytest.approx(chance, abs=1e-4)


def test_explain_gives_the_map_as_it_was_saved(shell, four, tmp_path):
    values = tmp_path / "map.npz"
    status, said, errors = shell("explain", four, "--values", values)
    assert (status, errors) == (0, "")
    assert "read as 4" in said
    classifier = load_classifier()
    pixels = Drawing(Ink(FOUR, 16.0)).digit().pixels
    logits = classifier.logits(pixels)[0]
    second = int(np.argsort(-logits)[1])
    expected = explain(classifier, pixels, "integrated_gradients", 4, versus=second, steps=9)
    with np.load(values) as stored:
        assert stored["method"] == "integrated_gradients"
        assert stored["versus"].tolist() == [second]
        largest = np.abs(expected.values).max()
        np.testing.assert_allclose(stored["values"], expected.values, atol=1e-6 * largest)


def test_what_is_said_goes_before_what_was_saved(shell, four, tmp_path):
    values = tmp_path / "map.npz"
    words = ("--method", "grad_cam", "--target", 3, "--versus", 8, "--values", values)
    status, said, errors = shell("explain", four, *words)
    assert (status, errors) == (0, "")
    assert "explained as 3 and not 8" in said
    with np.load(values) as stored:
        assert stored["method"] == "grad_cam"
    _, said, _ = shell("explain", four, "--steps", 5, "--target", "predicted", "--values", values)
    assert "explained as 4 and not " in said


def test_several_drawings_are_asked_by_the_defaults(shell, four, tmp_path):
    other = four.with_name("other.inklens")
    other.write_bytes(four.read_bytes())
    values = tmp_path / "map.npz"
    assert shell("explain", four, other, "--values", values)[0] == 0
    with np.load(values) as stored:
        assert stored["method"] == "vanilla_gradients"
        assert stored["versus"].tolist() == [-1, -1]


def test_measure_takes_a_drawing_as_it_was_saved(shell, four):
    status, said, _ = shell("measure", four, "--measures", "completeness")
    assert status == 0
    assert "by Integrated Gradients" in said


@pytest.mark.slow
def test_report_takes_a_drawing(shell, four, tmp_path):
    page = tmp_path / "page.html"
    assert shell("report", four, "--method", "vanilla_gradients", "--out", page)[0] == 0
    assert "my.inklens" in page.read_text("utf-8")


def test_of_another_network_it_is_said(shell, tmp_path):
    kept = KeptDrawing(Drawing(Ink(FOUR, 16.0)), network="a friend's.keras", digest="0" * 64)
    path = write_drawing(kept, tmp_path / "my.inklens")
    status, _, errors = shell("explain", path)
    assert status == 0
    assert "my.inklens was saved with another network (a friend's.keras)" in errors


@pytest.mark.parametrize("command", ["read", "explain", "measure"])
def test_what_is_no_drawing_or_has_no_ink_is_one_line_and_status_two(shell, tmp_path, command):
    broken = tmp_path / "broken.inklens"
    broken.write_text('{"format": "inklens-drawing", "version": 99}')
    empty = write_drawing(KeptDrawing(Drawing(Ink((), 16.0))), tmp_path / "empty.inklens")
    for path, why in ((broken, "newer InkLens"), (empty, "without any ink")):
        status, _, errors = shell(command, path)
        assert status == 2
        assert errors.count("\n") == 1
        assert why in errors
