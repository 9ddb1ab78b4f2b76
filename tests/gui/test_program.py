"""`python main.py` as a process: pictures without a screen, mistakes, an orderly end."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.data import mnist
from engine.data.inklens_file import KeptDrawing, write_drawing
from engine.drawing import Drawing
from engine.ink import Ink

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def program(tmp_path):
    """Run `python main.py ...` in an empty folder; returns the finished process."""

    def run(*arguments, **environment):
        names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
        plain = {key: value for key, value in os.environ.items() if key not in names}
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            check=False,
            cwd=tmp_path,
            env=plain | environment,
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


def test_a_screenshot_shows_the_asked_sample_and_says_where_it_is(program, tmp_path):
    done = program("--screenshot", "window.png", "--sample", "25", "--target", "0")
    assert (done.returncode, done.stderr) == (0, "")
    assert str(tmp_path / "window.png") in done.stdout
    picture = np.asarray(Image.open(tmp_path / "window.png").convert("RGB"))
    assert picture.shape[0] >= 600
    assert picture.shape[1] >= 900
    reds = (picture[..., 0] > 180) & (picture[..., 2] < 90)
    blues = (picture[..., 2] > 180) & (picture[..., 0] < 90)
    assert reds.sum() > 500  # the map and its colour bar speak for and against
    assert blues.sum() > 500
    strip = picture[-170:-60].astype(int)  # tiles wait for their maps too
    assert (strip[..., 0] - strip[..., 2] > 60).sum() > 100


def test_without_a_display_the_window_is_rendered_to_a_picture_instead(program, tmp_path):
    done = program()
    assert (done.returncode, done.stderr) == (0, "")
    assert "no display" in done.stdout
    assert (tmp_path / "inklens-window.png").stat().st_size > 10_000


@pytest.mark.parametrize(
    "arguments",
    [
        ("--sample", "10000"),
        ("--target", "10"),
        ("--target", "nine"),
        ("--screenshot", "window.txt"),
        ("--no-such-option",),
        ("nonsense",),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line_and_status_two(program, arguments):
    done = program(*arguments)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_a_screenshot_with_a_file_that_is_no_network_says_so_and_ends(program, tmp_path):
    (tmp_path / "broken.keras").write_text("not a network")
    done = program("--screenshot", "window.png", "--model", "broken.keras")
    assert done.returncode == 2
    assert "broken.keras is not a Keras network" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "window.png").exists()


def test_a_screenshot_that_cannot_be_written_says_so_and_ends(program):
    done = program("--screenshot", "missing/window.png")
    assert done.returncode == 2
    assert "cannot be written" in done.stderr


def test_a_file_that_is_named_is_opened(program, tmp_path):
    """A double click on `drawing.inklens` says its name: what is in it is read."""
    seven = Drawing(Ink([[(60, 60), (200, 60), (120, 230)]], 16))
    write_drawing(KeptDrawing(seven), tmp_path / "drawing.inklens")
    pixels, _ = mnist.test_sample(25)
    scan = np.kron(255 - np.rint(pixels * 255), np.ones((60, 60))).astype(np.uint8)
    Image.fromarray(scan).save(tmp_path / "scan.png")
    for file in ("drawing.inklens", "scan.png"):
        done = program(file, "--screenshot", "window.png")
        assert (done.returncode, done.stderr) == (0, "")
        picture = np.asarray(Image.open(tmp_path / "window.png").convert("RGB")).astype(int)
        assert (picture[..., 0] - picture[..., 2] > 100).sum() > 500  # a map
