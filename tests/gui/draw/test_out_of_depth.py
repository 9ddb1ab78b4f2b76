"""The window says when what is drawn is no digit, and says nothing of the kind of digits."""

import shutil
import threading

import pytest
from PySide6.QtCore import Qt

from engine import familiarity
from engine.files import SHIPPED_NETWORK
from gui.bridge.digest import digest_of
from gui.bridge.messages.beside.judge_drawing import DrawingJudged
from gui.bridge.messages.beside.learn_digits import LearnDigits
from gui.bridge.messages.open_network import NetworkOpened


@pytest.fixture
def warning(person):
    """What the window warns of, once the pen has rested and everything is said."""

    def read():
        person.wait_for_the_map()
        judged = []
        person.window.room.engine.subscribe(DrawingJudged, judged.append)
        person.window.live.judge()
        person.wait_until(lambda: judged)
        label = person.find("warningLabel")
        return label.text() if label.isVisible() else ""

    return read


def test_a_letter_is_read_with_a_warning(person, line, warning):
    a = [line((60, 240), (140, 40)), line((140, 40), (220, 240)), line((95, 170), (185, 170))]
    person.draw(*a)
    assert "do not rely" in warning()


def test_a_warning_leaves_the_squares_as_they_are_whatever_the_window_does(person, line, warning):
    window, canvas = person.window, person.canvas

    def resized(*size):
        window.resize(*size)
        person.wait_until(lambda: (window.width(), window.height()) == size)
        return canvas.geometry()

    before = [resized(*size) for size in ((1280, 800), (960, 640))]
    a = [line((60, 240), (140, 40)), line((140, 40), (220, 240)), line((95, 170), (185, 170))]
    person.draw(*a)
    assert warning()
    assert [resized(*size) for size in ((1280, 800), (960, 640))] == before


def test_a_scribble_is_read_with_a_warning(person, warning):
    zigzag = [(40 + 20 * step, 60 if step % 2 else 220) for step in range(11)]
    person.draw(zigzag, [(x, 280 - y) for x, y in zigzag])
    assert "do not rely" in warning()


def test_a_dab_is_read_with_a_warning(person, warning):
    person.draw([(140, 140), (142, 141)])
    assert "do not rely" in warning()


def test_digits_are_read_without_one(person, seven, four, warning):
    person.draw(seven)
    assert warning() == ""
    person.window.draw.canvas.clear()
    person.draw(*four)
    assert warning() == ""


def test_the_warning_goes_with_what_it_was_about(person, warning):
    person.draw([(140, 140), (142, 141)])
    assert warning()
    person.press(Qt.Key.Key_Delete)
    assert not person.find("warningLabel").isVisible()
    person.window.show_sample(3)
    assert warning() == ""


@pytest.fixture
def opened(person, tmp_path, monkeypatch):
    """A network of the person's own answers: that of the shipped file, by another name."""
    monkeypatch.setattr(familiarity, "ENOUGH", 1500)
    file = tmp_path / "mine.keras"
    shutil.copyfile(SHIPPED_NETWORK, file)
    answers = []
    person.window.room.engine.subscribe(NetworkOpened, answers.append)
    person.window.open_file(file)
    person.wait_for_a_picture()
    person.wait_until(lambda: answers)
    return person


def warned(person):
    return person.find("warningLabel").isVisible()


def test_a_network_of_ones_own_warns_too_once_it_has_looked_at_training_digits(opened):
    zigzag = [(40 + 20 * step, 60 if step % 2 else 220) for step in range(11)]
    opened.draw(zigzag, [(x, 280 - y) for x, y in zigzag])
    opened.wait_until(lambda: warned(opened))
    (kept,) = opened.state.familiarity.iterdir()
    network = opened.window.room.engine.networks["loaded"]
    assert kept.stem == digest_of(network.classifier)
    opened.window.show_sample(3)
    opened.wait_for_the_map()
    opened.wait_until(lambda: not warned(opened))


def test_what_it_knows_of_them_is_kept_and_not_measured_twice(
    opened, open_window, person_at, monkeypatch, loaded_once
):
    dab = [(140, 140), (142, 141)]
    opened.draw(dab)
    opened.wait_until(lambda: warned(opened))
    opened.window.close()
    monkeypatch.setattr(familiarity, "fitting", lambda *_: pytest.fail("measured again"))
    again = person_at(open_window())
    again.wait_until(lambda: warned(again))  # the dab lies there still


def test_drawing_goes_on_while_the_digits_are_looked_at(opened, line, monkeypatch):
    """A stroke that is drawn during a portion is explained before the next one."""
    from engine.attribution.live import LiveExplainer

    portions, explained, drawn = [], [], threading.Event()
    look, steps = familiarity.seen, LiveExplainer.steps

    def seen(classifier, batch):
        portions.append(len(batch))
        if len(portions) == 3:
            assert drawn.wait(60)
        return look(classifier, batch)

    def noted(explainer, *asked, **how):
        explained.append(len(portions))
        return steps(explainer, *asked, **how)

    monkeypatch.setattr(familiarity, "seen", seen)
    monkeypatch.setattr(LiveExplainer, "steps", noted)
    network = opened.window.room.engine.networks["loaded"]
    opened.draw([(140, 140), (142, 141)])
    opened.wait_until(lambda: len(portions) == 3)
    opened.draw(line((60, 140), (220, 140)))
    drawn.set()
    opened.wait_until(lambda: network.familiarity is not None)
    assert explained[-1] == 3
    assert len(portions) > 20
    assert max(portions) <= 50


def test_of_a_network_that_reads_no_digits_nothing_is_claimed(person, tmp_path, monkeypatch):
    import keras

    keras.utils.set_random_seed(1)
    layers = [keras.layers.Flatten(), keras.layers.Dense(4), keras.layers.Dense(10)]
    keras.Sequential([keras.Input((28, 28, 1)), *layers]).save(tmp_path / "other.keras")
    person.window.open_file(tmp_path / "other.keras")
    networks = person.window.room.engine.networks
    person.wait_until(lambda: networks["loaded"].file == "other.keras")
    person.draw([(140, 140), (142, 141)])
    person.wait_until(lambda: networks["loaded"].learns_digits)
    person.wait_until(lambda: not person.window.room.engine.mailbox.holds(LearnDigits))
    assert not warned(person)
    assert "Now reading" in person.message


@pytest.fixture
def broken_file(monkeypatch, tmp_path):
    """What InkLens ships of the training digits is broken."""
    broken = tmp_path / "familiarity.npz"
    broken.write_bytes(b"PK no archive")
    monkeypatch.setattr(familiarity, "SHIPPED_FAMILIARITY", broken)
    monkeypatch.setattr(familiarity, "ENOUGH", 1500)
    monkeypatch.setattr(familiarity.load, "__defaults__", (broken,))


def test_a_broken_file_of_ours_is_measured_anew_and_no_problem_at_every_rest(broken_file, person):
    person.draw([(140, 140), (142, 141)])
    person.wait_until(lambda: warned(person))
    assert person.message == ""
