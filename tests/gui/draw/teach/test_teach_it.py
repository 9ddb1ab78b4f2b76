"""Teach it: corrections are made, kept and taught; the copy is compared, kept or thrown away."""

import shutil

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from engine.data import mnist
from engine.errors import OutputError
from engine.files import SHIPPED_NETWORK
from engine.teaching import corrections_file
from engine.teaching.corrections_file import read_corrections
from engine.teaching.events import Lesson, Reading
from gui.bridge.messages.explain import Explain
from gui.bridge.messages.teach.compare_taught import CompareTaught, Side, TaughtCompared
from gui.draw.teach.sentences import DRAW_FIRST, EMPTY, KEEPING, KEPT, SAY_IT, TAKES, summary


def settle():
    for _ in range(3):
        QCoreApplication.processEvents()


def test_a_correction_does_not_say_what_the_network_before_read(
    person, pupil_of, say, seven, tmp_path, monkeypatch
):
    person.draw(seven)
    person.wait_for_the_map()
    path, mailbox = tmp_path / "mine.keras", person.window.room.engine.mailbox
    shutil.copy(SHIPPED_NETWORK, path)
    post, waiting = mailbox.post, []
    monkeypatch.setattr(
        mailbox, "post", lambda it: waiting.append(it) if isinstance(it, Explain) else post(it)
    )
    person.drop(path)
    person.wait_until(lambda: person.window.network_file == path)
    person.wait_until(lambda: bool(waiting))
    say(1)
    made = person.window.questions.teacher.corrections
    assert [(each.label, each.read) for each in made] == [(1, None)]
    monkeypatch.undo()
    for message in waiting:
        post(message)
    person.wait_for_the_map()


def test_a_label_makes_a_correction_and_the_same_once_more_takes_it_back(
    person, pupil_of, say, seven
):
    assert pupil_of.words.text() == EMPTY
    assert not pupil_of.labels.isEnabled()
    assert not pupil_of.teach.isVisible()
    person.draw(seven)
    person.wait_for_the_map()
    assert pupil_of.words.text() == SAY_IT
    say(1)
    made = person.window.questions.teacher.corrections
    assert [(each.label, each.read) for each in made] == [(1, person.map.predicted)]
    assert [b.isChecked() for b in pupil_of.labels.buttons].index(True) == 1
    say(7)
    assert [each.label for each in person.window.questions.teacher.corrections] == [7]
    assert pupil_of.corrections.count() == 1
    assert pupil_of.corrections.item(0).text() == "7"
    assert pupil_of.teach.text() == "Teach it this one"
    say(7)
    assert person.window.questions.teacher.corrections == ()
    assert pupil_of.words.text() == SAY_IT
    assert not pupil_of.corrections.isVisible()


def test_one_of_several_is_removed_by_key_or_button(person, pupil_of, say):
    for number in range(3):
        person.window.show_sample(number)
        person.wait_for_the_map()
        say(mnist.test_sample(number)[1])
    assert [each.label for each in person.window.questions.teacher.corrections] == [7, 2, 1]
    first = pupil_of.corrections.visualItemRect(pupil_of.corrections.item(0)).center()
    person.click(pupil_of.corrections.viewport(), first)
    person.press(Qt.Key.Key_Delete)
    assert [each.label for each in person.window.questions.teacher.corrections] == [2, 1]
    person.click(pupil_of.remove)  # without a selection, the last
    assert [each.label for each in person.window.questions.teacher.corrections] == [2]


@pytest.mark.usefixtures("short_lessons")
def test_a_copy_is_taught_compared_and_kept(person, pupil_of, say, lesson, state):
    window = person.window
    window.show_sample(1901)  # a 9 that the network reads as a 4
    before = person.wait_for_the_map()
    assert before.predicted == 4
    say(9)
    found = lesson()
    assert found.before.read == (4,)
    assert found.after.read == (9,)
    view = pupil_of.lesson
    person.wait_until(lambda: view.sides.compared is not None)
    compared = view.sides.compared
    assert (compared.before.predicted, compared.after.predicted) == (4, 9)
    assert compared.before.chance == pytest.approx(before.probabilities.max(), rel=1e-4)
    assert compared.request.target == 9  # both maps are of what it is
    assert np.abs(compared.before.values - compared.after.values).max() > 0
    accuracies = [f"{each.right / 2:.2f} %" for each in (found.before, found.after)]
    assert view.figures() == [
        ["Corrections", "0 of 1 → 1 of 1"],
        ["MNIST's test", " → ".join(accuracies)],
    ]
    assert "learned it" in view.words.text()
    assert person.map.predicted == 4  # nothing has happened to the network that reads

    settle()  # the section has grown, and scrolls
    person.click(view.keep)
    assert not view.keep.isEnabled()  # it is being written, or was
    assert pupil_of.teach.hasFocus()  # and not the next section
    said = set()
    while window.network_file is None:
        said.add(view.words.text() if view.isVisible() else "")
        person.qtbot.wait(2)
    assert said <= {KEEPING, KEPT}  # something is said until it reads
    assert said
    person.wait_until(lambda: not view.isVisible())
    person.wait_for_the_map()
    assert person.map.predicted == 9
    assert not view.isVisible()
    (kept,) = state.networks()
    assert window.network_file == kept
    assert state.names.of(kept).startswith("Taught 1 correction, ")
    assert window.networks.findChild(type(window.networks._combo)).currentText().startswith("Tau")
    from engine import load_classifier

    pixels, _ = mnist.test_sample(1901)
    chances = load_classifier(kept).probabilities(pixels)[0]
    np.testing.assert_allclose(chances, found.after.probabilities[0], rtol=1e-3, atol=1e-5)
    person.wait_until(lambda: window.room.engine.networks.pupil is None)


def test_what_was_taught_is_thrown_away(person, pupil_of, say, lesson, seven, state):
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    lesson()
    person.wait_until(lambda: pupil_of.lesson.sides.compared is not None)
    settle()
    person.click(pupil_of.lesson.discard)
    assert not pupil_of.lesson.isVisible()
    person.wait_until(lambda: person.window.room.engine.networks.pupil is None)
    assert state.networks() == []
    assert len(person.window.questions.teacher.corrections) == 1  # they stay


def test_a_lesson_is_cancelled_at_once_and_another_can_begin(person, pupil_of, say, seven):
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    lessons, shown = person.window.room.lessons, []
    lessons.progressed.connect(shown.append)
    person.click(pupil_of.teach)
    assert pupil_of.progress.isVisible()
    assert not pupil_of.teach.isVisible()
    person.wait_until(lambda: shown)
    person.click(pupil_of.cancel)
    assert not lessons.going_on  # its thread ends by itself
    assert pupil_of.teach.isVisible()
    assert not pupil_of.progress.isVisible()
    assert not pupil_of.lesson.isVisible()
    person.click(pupil_of.teach)  # stopped before its copy is there
    person.click(pupil_of.cancel)
    assert not lessons.going_on
    assert pupil_of.teach.isVisible()
    person.wait_until(lambda: not lessons.threads)
    person.wait_until(lambda: person.window.room.engine.networks.pupil is None)


def test_the_window_closes_while_a_copy_is_taught(person, pupil_of, say, seven):
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    shown = []
    person.window.room.lessons.progressed.connect(shown.append)
    person.click(pupil_of.teach)
    person.wait_until(lambda: shown)
    person.window.close()
    assert person.window.ended


def test_corrections_are_there_again_without_the_window_having_closed(
    person, pupil_of, say, seven, open_window, state, person_at
):
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    person.wait_until((state.path / "corrections.corrections").is_file)
    other = person_at(open_window(wait=False))  # as after a crash: nothing was closed
    (again,) = other.window.questions.teacher.corrections
    assert again.label == 7
    np.testing.assert_array_equal(
        again.drawing.digit().pixels, person.canvas.drawing.digit().pixels
    )
    assert other.window.draw.teach.words.text() in (DRAW_FIRST, SAY_IT)


def test_corrections_are_saved_opened_and_refused_in_a_sentence(
    person, pupil_of, say, seven, answer, tmp_path, monkeypatch
):
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    file = tmp_path / "mine.corrections"
    answer(ask_where_to_save_corrections=file, ask_for_corrections=file)
    person.click(pupil_of.save)
    assert [each.label for each in read_corrections(file)] == [7]
    person.click(pupil_of.open)
    assert [each.label for each in person.window.questions.teacher.corrections] == [7, 7]
    person.drop(file)
    assert len(person.window.questions.teacher.corrections) == 3
    file.write_text("{}")
    person.drop(file)
    assert "holds no corrections" in person.read_message()
    assert len(person.window.questions.teacher.corrections) == 3

    def full(*_):
        raise OutputError("The disk is full; choose another folder.")

    monkeypatch.setattr(corrections_file, "write_text", full)
    person.click(pupil_of.save)
    person.wait_until(lambda: "disk is full" in person.message)


def test_another_network_says_why_it_cannot_be_taught(person, pupil_of, seven, tmp_path):
    from engine import network
    from engine.networks.names import write_names

    file = network.save(network.build_convnet(seed=1), tmp_path / "clothes.keras")
    write_names(file, tuple("ABCDEFGHIJ"))
    person.drop(file)
    person.wait_until(lambda: person.window.network_file == file)
    assert "digits 0 to 9" in pupil_of.words.text()
    assert not pupil_of.labels.isVisible()
    person.choose_from_menu("File", "shipped")
    person.wait_until(lambda: person.window.network_file is None)
    assert pupil_of.labels.isVisible()
    assert pupil_of.words.text() == EMPTY


def test_all_of_a_lesson_has_room_in_the_smallest_window(person, pupil_of, say, seven):
    window, view = person.window, pupil_of.lesson
    section = window.draw.inspector.sections["teach"]
    window.resize(960, 640)
    for _ in range(2):  # folded, and unfolded at this size
        person.click(section.heading)
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    read = Reading(np.eye(10, dtype=np.float32)[[7]], 9_962)
    pupil_of.show_lesson(Lesson((7,), read, read, 9_999, 30, 123.0, ran_out=True, left_out=1))
    side = Side(np.ones((28, 28), np.float32), 7, 7, 1.0)
    request = CompareTaught(person.canvas.drawing, "vanilla_gradients")
    view.sides.show_compared(TaughtCompared(request, side, side), "signed")

    def seen_whole():
        bottom = view.keep.mapTo(section, view.keep.rect().bottomLeft()).y()
        fits = view.words.height() >= view.words.heightForWidth(view.words.width())
        return fits and bottom < section.height() <= window.draw.inspector.viewport().height()

    person.wait_until(seen_whole)
    for size in ((1280, 800), (960, 640)):
        window.resize(*size)
        person.wait_until(seen_whole)


@pytest.mark.parametrize(
    ("labels", "late", "said"),
    [
        ((7,), False, "It did not learn it: add a few more of the same kind, then teach it again."),
        ((7, 7), True, "It did not learn them: there was too little time. Let other programs rest"),
    ],
)
def test_advice_after_a_lesson_fits_its_reason(labels, late, said):
    read = Reading(np.eye(10, dtype=np.float32)[[1] * len(labels)], 9_900)
    assert summary(Lesson(labels, read, read, 10_000, 39, 32.0, ran_out=late)).startswith(said)


@pytest.mark.parametrize(
    ("taught", "many", "right", "said", "hint"),
    [
        (2, 0, 9_900, "as many test digits as before", ""),
        (1, 1, 9_900, "as many other test digits as before", "The taught digit is itself a test"),
        (2, 1, 9_900, "as many other test digits as before", "One of the taught digits is a test"),
        (2, 2, 9_899, "the 9,998 other test digits it misreads 1 more", "2 of the taught digits"),
        (2, 2, 9_902, "2 more of the other test digits right", "2 of the taught digits"),
    ],
)
def test_what_came_of_it_says_whether_taught_digits_are_among_those_that_test(
    pupil_of, taught, many, right, said, hint
):
    labels = (7,) * taught
    before = Reading(np.eye(10, dtype=np.float32)[list(labels)], 9_900)
    after = Reading(before.probabilities, right)
    lesson = Lesson(labels, before, after, 10_000 - many, 100, 9.0, ran_out=False, left_out=many)
    assert said in summary(lesson)
    pupil_of.show_lesson(lesson)
    name, _ = pupil_of.lesson._cells[-1]
    assert name.toolTip().startswith(hint)
    assert bool(name.toolTip()) == bool(many)


def test_before_a_lesson_it_is_said_how_long_it_takes(person, pupil_of, say, seven):
    words = person.find("teachingWords")
    person.draw(seven)
    person.wait_for_the_map()
    assert not words.isVisible()
    say(7)
    assert words.isVisible()
    assert words.text() == TAKES
    person.click(pupil_of.teach)
    assert words.text() not in ("", TAKES)
    person.click(pupil_of.cancel)
    assert words.text() == TAKES
    person.wait_until(lambda: not person.window.room.lessons.threads)
    person.wait_until(lambda: person.window.room.engine.networks.pupil is None)


def test_the_focus_goes_with_the_lesson_to_the_button_that_ends_it(person, pupil_of, say, seven):
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    pupil_of.teach.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    assert person.window.room.lessons.going_on
    assert pupil_of.cancel.hasFocus()
    person.press(Qt.Key.Key_Space)
    assert not person.window.room.lessons.going_on
    assert pupil_of.teach.hasFocus()
    pupil_of.remove.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    assert pupil_of.corrections.count() == 0
    assert pupil_of.open.hasFocus()
    person.wait_until(lambda: not person.window.room.lessons.threads)
    person.wait_until(lambda: person.window.room.engine.networks.pupil is None)


def test_without_corrections_the_button_says_what_it_opens(person, pupil_of, say, seven):
    assert pupil_of.open.text() == "Open corrections…"
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    assert pupil_of.open.text() == "Open…"
