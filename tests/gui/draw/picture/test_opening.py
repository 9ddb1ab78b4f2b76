"""Pictures are read beside the window, which goes on meanwhile."""

import threading
import weakref

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication

from engine.data import mnist
from gui import files
from gui.draw.picture.opening import WantedPicture
from gui.parts import late_news
from tests.benchmarks.measuring import pause


@pytest.fixture
def scans(tmp_path):
    """Test samples 0 to 2, a picture each."""
    found = []
    for number in range(3):
        pixels, _ = mnist.test_sample(number)
        found.append(tmp_path / f"{number}.png")
        Image.fromarray(np.rint(pixels * 255).astype(np.uint8)).save(found[-1])
    return found


@pytest.fixture
def slow_disk(monkeypatch):
    """Holds what is read back until it is set; what was read so far is in `.read`."""
    held = threading.Event()
    held.read = []
    read_picture = files.read_picture

    def read(path):
        assert held.wait(60)
        held.read.append(path.name)
        return read_picture(path)

    monkeypatch.setattr(files, "read_picture", read)
    yield held
    held.set()


def open_file(person, path):
    """Open a file without waiting for it."""
    person.window.open_file(path)
    QCoreApplication.processEvents()


def test_one_draws_while_a_picture_is_read_and_undo_brings_it_back(person, scans, slow_disk, four):
    open_file(person, scans[0])
    person.draw(*four)
    person.wait_until(lambda: person.window.live.settled)
    assert person.canvas.drawing.picture is None
    assert person.map is not None
    slow_disk.set()
    person.wait_for_a_picture()
    assert person.canvas.drawing.picture.name == "0.png"
    person.window.draw.history.undo()
    assert len(person.canvas.drawing.ink.strokes) == len(four)


def test_of_pictures_that_are_asked_for_meanwhile_the_last_one_follows(person, scans, slow_disk):
    for scan in scans:
        open_file(person, scan)
    slow_disk.set()
    person.wait_for_a_picture()
    assert slow_disk.read == ["0.png", "2.png"]
    assert person.canvas.drawing.picture.name == "2.png"


def test_a_picture_that_takes_long_is_named_until_it_is_there(
    person, scans, slow_disk, monkeypatch
):
    monkeypatch.setattr(late_news, "LONG", 1)
    open_file(person, scans[1])
    person.wait_until(lambda: person.message == "Opening 1.png …")
    slow_disk.set()
    person.wait_for_a_picture()
    assert person.message == ""


def test_a_picture_that_is_quickly_there_is_not_announced(person, scans):
    open_file(person, scans[1])
    person.wait_for_a_picture()
    assert person.message == ""


def test_a_picture_that_cannot_be_read_lets_the_next_one_come(person, scans, slow_disk, tmp_path):
    (tmp_path / "text.png").write_text("no picture")
    open_file(person, tmp_path / "text.png")
    open_file(person, scans[2])
    slow_disk.set()
    person.wait_for_a_picture()
    assert person.canvas.drawing.picture.name == "2.png"


def test_what_nobody_foresaw_is_told_and_the_next_picture_comes(person, scans):
    def broken():
        raise RuntimeError("nobody foresaw this")

    person.window.opening.open(WantedPicture(broken, "odd.png", "", files.OPENING_PICTURE))
    person.wait_for_a_picture()
    assert person.message
    open_file(person, scans[0])
    person.wait_for_a_picture()
    assert person.canvas.drawing.picture.name == "0.png"
    assert person.message == ""


def test_a_window_that_closes_while_a_picture_is_read_shows_none(person, scans, slow_disk):
    open_file(person, scans[0])
    threading.Timer(0.2, slow_disk.set).start()
    person.window.close()
    pause(0.1)
    assert person.canvas.drawing.picture is None


def test_a_sample_that_is_shown_while_a_picture_is_read_stays(person, scans, slow_disk):
    open_file(person, scans[0])
    person.window.show_sample(25)
    slow_disk.set()
    person.window.opening._pool.waitForDone()
    pause(0.2)
    assert person.canvas.drawing.picture.sample == 25
    assert not person.window.opening.is_busy


def test_a_stroke_is_drawn_to_its_end_before_a_picture_takes_its_place(person, scans, slow_disk):
    open_file(person, scans[0])
    person.pen_down((60.0, 60.0))
    slow_disk.set()
    person.window.opening._pool.waitForDone()
    person.pen_to((90.0, 90.0))
    pause(0.2)
    person.pen_to((200.0, 200.0))
    assert person.canvas.drawing.picture is None
    person.pen_up((200.0, 200.0))
    person.wait_for_a_picture()
    assert person.canvas.drawing.picture.name == "0.png"
    person.window.draw.history.undo()
    (stroke,) = person.canvas.drawing.ink.strokes
    assert tuple(stroke[-1]) == (200.0, 200.0)


def test_first_steps_do_not_begin_over_a_picture_that_is_being_opened(person, scans, slow_disk):
    window = person.window
    window.steps_seen = False
    open_file(person, scans[0])
    window.help.first_steps.begin_if_new()
    assert not window.help.first_steps.step
    assert not window.steps_seen
    slow_disk.set()
    person.wait_for_a_picture()


def test_pixels_of_a_picture_that_is_refused_are_let_go(person):
    made = []

    def blank():
        pixels = np.ones((400, 400, 4), np.float32)
        made.append(weakref.ref(pixels))
        return pixels

    person.window.opening.open(WantedPicture(blank, "blank.png", "", files.OPENING_PICTURE))
    person.wait_for_a_picture()
    assert "no ink" in person.message
    person.wait_until(lambda: made[0]() is None)
