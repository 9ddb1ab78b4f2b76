"""A person marks where they think it looks, before they see any map; then both are compared."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.attribution.table import METHODS
from engine.guessing.agreement import agreement
from gui import dialogs
from gui.draw.guess.overlay import YOURS

DIGIT = 28


@pytest.fixture
def guessing(person):
    """Someone who took a test digit and hid its maps."""
    person.window.resize(1280, 800)
    person.press(Qt.Key.Key_E)
    person.wait_for_the_map()
    person.wait_until(lambda: person.tiles[0].content.values is not None)
    person.click(person.find("guessHeading"))
    person.click(person.find("guess"))
    return person


def mark(person, *pixels, button=Qt.MouseButton.LeftButton):
    """Draw with the brush from pixel to pixel, rows and columns of the digit."""
    board, window, no_key = person.find("guessBoard"), person.window, Qt.KeyboardModifier.NoModifier
    size, handle = board.square.width() / DIGIT, window.windowHandle()

    def on_screen(pixel):
        row, column = pixel
        return board.mapTo(window, QPoint(int((column + 0.5) * size), int((row + 0.5) * size)))

    QTest.mousePress(handle, button, no_key, on_screen(pixels[0]))
    for pixel in pixels[1:]:
        QTest.mouseMove(handle, on_screen(pixel))
    QTest.mouseRelease(handle, button, no_key, on_screen(pixels[-1]))


def marks(person):
    return person.find("guessBoard").marks


def compare(person):
    person.click(person.find("compareGuess"))
    person.wait_until(person.find("keepGuess").isEnabled)
    return person.find("guessTable").found


def test_no_map_is_seen_until_one_has_guessed(guessing):
    drawing = guessing.canvas.drawing
    assert not guessing.window.draw.heatmap.isVisible()
    assert guessing.find("guessBoard").isVisible()
    assert all(tile.content.values is None for tile in guessing.tiles)
    assert not guessing.find("compareGuess").isEnabled()
    mark(guessing, (10, 8), (10, 18))
    assert guessing.canvas.drawing is drawing  # it is no ink
    compare(guessing)
    assert guessing.window.draw.heatmap.isVisible()
    assert not guessing.find("guessBoard").isVisible()
    guessing.wait_until(lambda: all(tile.content.values is not None for tile in guessing.tiles))
    overlay = guessing.find("guessOverlay")
    assert overlay.isVisible()
    np.testing.assert_array_equal(overlay.marks, marks(guessing))
    assert not (overlay.both & ~overlay.marks).any()


def test_the_brush_marks_unmarks_and_each_stroke_is_undone(guessing):
    mark(guessing, (10, 8), (10, 18))
    first = marks(guessing)
    rows, columns = np.nonzero(first)
    assert set(rows) == {9, 10, 11}
    assert (columns.min(), columns.max()) == (7, 19)
    mark(guessing, (10, 8), (10, 12), button=Qt.MouseButton.RightButton)
    assert 0 < marks(guessing).sum() < first.sum()
    guessing.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(marks(guessing), first)
    guessing.click(guessing.find("undoMark"))
    assert not marks(guessing).any()
    guessing.press(Qt.Key.Key_Y, modifier=Qt.KeyboardModifier.ControlModifier)
    guessing.press(Qt.Key.Key_Delete)  # the marks, not the drawing
    assert not marks(guessing).any()
    assert not guessing.canvas.drawing.is_empty


def test_undo_under_the_brush_takes_back_that_mark_alone(guessing):
    mark(guessing, (10, 8), (10, 18))
    one = marks(guessing).copy()
    board, window = guessing.find("guessBoard"), guessing.window
    places = [board.mapTo(window, QPoint(60, y)) for y in (120, 160, 180)]
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(window.windowHandle(), places[1])
    guessing.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(marks(guessing), one)
    QTest.mouseMove(window.windowHandle(), places[2])
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=places[2])
    np.testing.assert_array_equal(marks(guessing), one)
    guessing.click(guessing.find("undoMark"))
    assert not marks(guessing).any()


def test_keys_leave_a_stroke_of_the_mouse_alone_and_the_button_undoes_the_first_one(guessing):
    board, window = guessing.find("guessBoard"), guessing.window
    places = [board.mapTo(window, QPoint(60, y)) for y in (120, 160, 180)]
    assert not guessing.find("undoMark").isEnabled()
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(window.windowHandle(), places[1])
    assert guessing.find("undoMark").isEnabled()
    guessing.press(Qt.Key.Key_Right)
    QTest.mouseMove(window.windowHandle(), places[2])
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=places[2])
    marked = marks(guessing).copy()
    rows = np.flatnonzero(marked.any(axis=1))
    size = board.square.width() / DIGIT
    assert rows.max() >= int(180 / size), "the stroke went on after the key"
    guessing.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    np.testing.assert_array_equal(marks(guessing), marked)
    guessing.click(guessing.find("undoMark"))
    assert not marks(guessing).any()
    assert not guessing.find("undoMark").isEnabled()


def test_undo_under_a_brush_that_has_changed_no_mark_undoes_no_step(guessing):
    mark(guessing, (10, 8), (10, 18))
    one = marks(guessing).copy()
    guessing.find("guessBoard").setFocus()
    guessing.press(Qt.Key.Key_Down)
    guessing.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    guessing.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(marks(guessing), one)
    guessing.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not marks(guessing).any()


def test_keys_mark_too_and_escape_gives_up(guessing):
    board = guessing.find("guessBoard")
    board.setFocus()
    guessing.press(Qt.Key.Key_Down, Qt.Key.Key_Return, *[Qt.Key.Key_Right] * 4, Qt.Key.Key_Return)
    middle = DIGIT // 2
    assert marks(guessing)[middle, middle : middle + 5].all()
    assert not marks(guessing)[middle + 3].any()
    guessing.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    guessing.press(Qt.Key.Key_Return)
    assert not marks(guessing)[middle, middle + 4]
    guessing.press(Qt.Key.Key_Escape)
    assert guessing.window.draw.heatmap.isVisible()
    assert not guessing.canvas.drawing.is_empty
    guessing.press(Qt.Key.Key_Escape)
    assert guessing.canvas.drawing.is_empty


def test_the_table_has_every_method_and_its_numbers_are_those_of_the_maps(guessing):
    mark(guessing, (8, 8), (8, 18), (20, 12))
    found = compare(guessing)
    assert [each.method for each in found] == list(METHODS)
    (gradients,) = (each for each in found if each.method == "vanilla_gradients")
    own = agreement("vanilla_gradients", marks(guessing), guessing.map.values)
    assert (gradients.overlap, gradients.auc) == pytest.approx((own.overlap, own.auc), abs=0.02)
    assert "agrees best with you" in guessing.find("guessWords").text()
    guessing.press(Qt.Key.Key_3)  # another class is compared anew
    guessing.wait_until(lambda: guessing.map.target == 3 and guessing.find("keepGuess").isEnabled())
    assert guessing.find("guessTable").found != found


def test_the_next_test_digit_is_guessed_in_one_click_and_its_map_is_never_seen_before(guessing):
    before = guessing.canvas.drawing
    mark(guessing, (10, 8), (10, 18))
    compare(guessing)
    guessing.click(guessing.find("nextGuess"))
    assert not guessing.window.draw.heatmap.isVisible()
    assert guessing.canvas.drawing.picture.sample == before.picture.sample + 1
    guessing.wait_for_the_map()
    assert not guessing.window.draw.heatmap.isVisible()
    assert not marks(guessing).any()
    mark(guessing, (10, 8), (10, 18))
    assert len(compare(guessing)) == len(METHODS)


def test_results_of_a_class_are_added_to_one_file(guessing, answer, tmp_path):
    path = tmp_path / "class.csv"
    answer(ask_where_to_keep_results=path)
    for name in ("Ada", ""):
        mark(guessing, (10, 8), (10, 18))
        compare(guessing)
        guessing.find("guessName").setText(name)
        guessing.click(guessing.find("keepGuess"))
        assert not guessing.find("keepGuess").isEnabled()  # this one is in it
        guessing.click(guessing.find("nextGuess"))
        guessing.wait_for_the_map()
    header, *rows = csv.reader(path.read_text("utf-8-sig").splitlines())
    assert len(rows) == 2 * len(METHODS)
    first, second = (dict(zip(header, row, strict=True)) for row in (rows[0], rows[-1]))
    assert (first["name"], second["name"]) == ("Ada", "")
    assert (first["picture"], second["picture"]) == ("test sample 0", "test sample 1")
    assert first["digit"] == "7"
    assert min(int(row[-1]) for row in rows[: len(METHODS)]) == 1


def test_another_drawing_the_other_tab_and_folding_end_a_guess(guessing, seven):
    heatmap = guessing.window.draw.heatmap
    mark(guessing, (10, 8), (10, 18))
    guessing.draw(seven)
    guessing.wait_for_the_map()
    assert not marks(guessing).any()  # of another drawing; it is still guessed
    assert not heatmap.isVisible()
    guessing.go_to("Train")
    guessing.go_to("Draw")
    assert heatmap.isVisible()
    guessing.click(guessing.find("guess"))
    assert not heatmap.isVisible()
    guessing.click(guessing.find("guessHeading"))
    assert heatmap.isVisible()


def test_a_guess_gives_way_to_scrambled_weights_and_keys_mean_one_thing_each(guessing):
    mark(guessing, (10, 8), (10, 18))
    guessing.click(guessing.find("scrambleHeading"))
    guessing.wait_until(guessing.find("scrambleDepth").isEnabled)
    guessing.find("scrambleDepth").setFocus()
    guessing.press(Qt.Key.Key_Right)
    assert guessing.window.draw.heatmap.isVisible()
    guessing.wait_until(lambda: guessing.map.network == "scrambled")
    guessing.press(Qt.Key.Key_Escape)
    guessing.wait_until(lambda: guessing.map.network == "loaded")
    assert not guessing.canvas.drawing.is_empty


def test_tab_leads_from_the_marks_to_the_buttons_that_are_about_them(guessing):
    mark(guessing, (10, 8), (10, 18))
    assert guessing.find("guessBoard").hasFocus()
    walked = []
    for _ in range(6):
        guessing.press(Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget().objectName())
    assert walked == [
        "guessHeading",
        "nextGuess",
        "undoMark",
        "clearMarks",
        "leaveGuess",
        "compareGuess",
    ]


def test_the_keys_stay_with_the_guess_after_each_of_its_steps(guessing, answer, tmp_path):
    answer(ask_where_to_keep_results=tmp_path / "class.csv")
    mark(guessing, (10, 8), (10, 18))
    compare(guessing)
    guessing.click(guessing.find("keepGuess"))
    assert guessing.find("nextGuess").hasFocus()
    guessing.press(Qt.Key.Key_Space)
    guessing.wait_for_the_map()
    guessing.click(guessing.find("leaveGuess"))
    assert guessing.find("guess").hasFocus()


def test_results_are_asked_for_where_the_last_file_was(guessing, monkeypatch, tmp_path):
    asked = []
    guessing.window.files.folder = str(tmp_path)
    monkeypatch.setattr(dialogs, "ask_where_to_keep_results", lambda *told: asked.append(told))
    mark(guessing, (10, 8), (10, 18))
    compare(guessing)
    guessing.click(guessing.find("keepGuess"))
    assert asked == [(guessing.window, str(tmp_path))]


def test_it_says_for_which_class_one_guesses(guessing):
    caption = guessing.find("heatmapTitle")
    assert caption.text() == "Where does it look for class 7? Mark it on the digit."
    guessing.press(Qt.Key.Key_3)
    guessing.wait_until(lambda: "for class 3?" in caption.text())


def test_the_tick_of_chance_leaves_the_names_alone(guessing):
    mark(guessing, (10, 8), (10, 18))
    found = compare(guessing)
    table, pictures = guessing.find("guessTable"), []
    for chance in (0.0, 0.05):
        table.show_found(found, chance)
        picture = table.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        rows = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)
        pictures.append(rows.copy())
    line = table.sizeHint().height() / (len(found) + 1)
    differ = np.unique(np.nonzero((pictures[0] != pictures[1]).any(axis=1))[0]) % line
    letters = table.fontMetrics().height() + 1
    assert len(differ)
    assert differ.min() >= letters


def test_what_was_guessed_is_not_taken_for_the_outline_of_the_ink(guessing):
    mark(guessing, (2, 2), (2, 6))  # far from any ink
    compare(guessing)
    overlay, square = guessing.find("guessOverlay"), guessing.window.draw.heatmap.square
    seen = guessing.window.draw.heatmap.grab().toImage()
    row = round(square.top() + square.height() * 1 / DIGIT)  # the upper edge of the marks
    column = round(square.left() + square.width() * 4 / DIGIT)
    near = [seen.pixelColor(column, row + each) for each in (-1, 0, 1)]
    assert overlay.marks[1, 4]
    assert min(_apart(each, YOURS) for each in near) < 150  # white is 334 away


def _apart(one, other):
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
