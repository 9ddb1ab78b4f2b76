"""The answer as a sentence."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.draw.headline import Answer, answer, with_article


def chances(**given):
    found = np.zeros(10)
    for name, chance in given.items():
        found[int(name[1:])] = chance
    return found


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "a 0"), (8, "an 8"), (9, "a 9"), (11, "an 11"), (18, "an 18"), (80, "an 80"), (1, "a 1")],
)
def test_a_number_has_its_article(number, words):
    assert with_article(number) == words


def test_it_says_what_is_read_how_sure_and_what_came_second():
    assert answer(chances(_4=0.96, _9=0.04)) == ("4", "96.0 % sure", "a 9 came second")
    assert answer(chances(_3=0.51, _8=0.49)) == ("3", "51.0 % sure", "an 8 came second")


def test_it_is_never_sure_to_a_hundred_per_cent():
    assert answer(chances(_4=0.99999, _9=0.00001))[1] == "more than 99.9 % sure"
    assert answer(chances(_4=0.9994, _9=0.0006))[1] == "99.9 % sure"


def test_one_class_alone_has_no_second():
    assert answer(np.ones(1)) == ("class 0", "more than 99.9 % sure", "")


def test_classes_that_are_no_digits_and_have_no_names_are_called_classes():
    assert answer(np.array([0.1, 0.2, 0.7])) == ("class 2", "70.0 % sure", "class 1 came second")
    thousand = np.zeros(1000)
    thousand[[923, 93]] = 0.6, 0.4
    assert answer(thousand)[::2] == ("class 923", "class 93 came second")
    assert answer(chances(_4=0.96, _9=0.04), digits=False)[::2] == (
        "class 4",
        "class 9 came second",
    )


def test_classes_with_names_are_called_by_them():
    assert answer(np.array([0.3, 0.7]), ("apple", "pear"))[::2] == ("pear", "apple came second")
    some = np.array([0.1, 0.7, 0.2])
    assert answer(some, ("3", "5", "8"))[::2] == ("5", "an 8 came second"), "digits that were named"
    assert answer(some, ("1", "12", "ten"))[::2] == ("12", "ten came second")


def test_the_sentence_stands_over_the_squares_and_goes_with_the_drawing(person):
    person.fill_in("sample", "1901\n")
    explained = person.wait_for_the_map()
    label = person.find("predictionLabel")
    second = int(np.argsort(explained.probabilities)[-2])
    chance = f"{explained.probabilities[4] * 100:.1f} %"
    assert label.accessibleName() == f"It reads 4, {chance} sure; a {second} came second."
    assert "a 9" in person.find("sampleLabel").text()
    person.press(Qt.Key.Key_Delete)
    assert label.text() == "Draw a digit, or press E for a test sample."
    assert label.accessibleName() == "Nothing to read yet"
    assert not person.find("sampleLabel").text()


def test_what_one_is_asked_to_do_goes_on_a_second_line_where_it_is_long(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    label = Answer(host)
    label.invite("Für dieses Netz ein Bild öffnen, hineinziehen oder einfügen.")
    wide = label.fontMetrics().horizontalAdvance(label.text())
    label.resize(wide * 2 // 3, 44)
    line = label.fontMetrics().lineSpacing()
    assert line < label.heightForWidth(label.width()) <= label.height()
    label.say("4", "98.1 % sure", "")
    assert not label.wordWrap()
    label.invite("Draw")
    assert label.heightForWidth(label.width()) < 2 * line
