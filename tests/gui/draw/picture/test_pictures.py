"""A picture's stages, seen and corrected; folders and the clipboard."""

import weakref

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from engine.data import mnist
from engine.pages.stages import STAGES
from gui.draw.drawing_history import PAGES

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def page(number, *, faults=True):
    """Test sample `number` on ruled paper with a speck, uint8 `(480, 640)`."""
    pixels, _ = mnist.test_sample(number)
    sheet = np.full((480, 640), 235.0)
    large = cv2.resize(pixels, (240, 240), interpolation=cv2.INTER_CUBIC)
    sheet[120:360, 200:440] -= np.clip(large, 0, 1) * 195
    if faults:
        for row in range(20, 480, 40):
            sheet[row : row + 3] = np.minimum(sheet[row : row + 3], 90)
        sheet[40:52, 40:52] = 60
    return sheet.astype(np.uint8)


def saved(path, pixels):
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture
def opened(person, tmp_path):
    """A ruled page with a 7, dropped on the window, and read."""
    person.drop(saved(tmp_path / "seven.png", page(0)))
    person.wait_for_the_map()
    wait_for_reading(person)
    return person


def wait_for_reading(person):
    person.wait_until(lambda: person.find("resultReading").text())


def shown(person):
    """The digit on the canvas."""
    return person.canvas.drawing.picture.pixels


def section(person):
    return person.window.draw.inspector.sections["picture"]


# -- stages ----------------------------------------------------------------------------------------


def test_the_section_is_there_for_a_picture_and_for_nothing_else(opened, seven):
    assert section(opened).isVisible()
    assert section(opened).is_open
    opened.press(Qt.Key.Key_E)
    assert not section(opened).isVisible()
    opened.press(Qt.Key.Key_Delete)
    opened.draw(seven)
    assert not section(opened).isVisible()


@pytest.mark.parametrize("size", [(960, 640), (1280, 800)])
def test_what_a_picture_folded_is_unfolded_when_it_is_gone_and_folded_for_the_next(
    person, tmp_path, seven, size
):
    person.window.resize(*size)
    person.wait_until(lambda: person.window.width() == size[0])
    inspector = person.window.draw.inspector

    def unfolded():
        return [n for n, it in inspector.sections.items() if it.is_open and it.isVisible()]

    before = unfolded()
    assert "class" in before
    for number, key in ((0, Qt.Key.Key_E), (1, Qt.Key.Key_Delete)):
        person.drop(saved(tmp_path / f"{number}.png", page(number)))
        person.wait_for_the_map()
        wait_for_reading(person)
        assert "class" not in unfolded()
        person.press(key)
        assert unfolded() == before
    person.draw(seven)
    person.wait_for_the_map()
    assert unfolded() == before


def test_each_stage_says_what_is_read_before_and_after_it(opened):
    for name in (*STAGES, "result"):
        words = opened.find(f"{name}Reading").text()
        assert "→" in words
        assert words.count("%") == 2
    assert opened.find("resultReading").text().split("→")[1].strip().startswith("7,")


def test_a_switch_leaves_a_stage_out_and_undo_brings_it_back(opened):
    before = shown(opened)
    opened.click_check_box(opened.find("linesSwitch"))
    opened.wait_until(lambda: not np.array_equal(shown(opened), before))
    assert not opened.find("linesSwitch").isChecked()
    opened.press(Qt.Key.Key_Z, modifier=CONTROL)
    np.testing.assert_array_equal(shown(opened), before)
    assert opened.find("linesSwitch").isChecked()
    assert opened.wait_for_the_map().predicted == 7


def test_a_stage_is_seen_large_and_escape_closes_it_without_clearing(opened):
    stage = opened.find("stageView")
    opened.click(opened.find("shadowResult"))
    assert stage.isVisible()
    assert opened.find("shadowResult").isChecked()
    opened.press(Qt.Key.Key_Escape)
    assert not stage.isVisible()
    assert not opened.find("shadowResult").isChecked()
    assert shown(opened) is not None
    opened.press(Qt.Key.Key_Escape)
    assert opened.canvas.drawing.is_empty


def test_quarter_turns_turn_the_digit(opened):
    before = shown(opened)
    opened.click(opened.find("turnRight"))
    opened.wait_until(lambda: not np.array_equal(shown(opened), before))
    turned, now = np.rot90(before, -1), shown(opened)
    shifts = [np.roll(turned, (down, 0), (0, 1)) for down in (-1, 0, 1)]
    shifts += [np.roll(turned, (0, right), (0, 1)) for right in (-1, 1)]
    assert min(np.abs(each - now).mean() for each in shifts) < 0.01
    opened.click(opened.find("turnLeft"))
    opened.wait_until(lambda: np.array_equal(shown(opened), before))


def test_the_level_of_ink_is_moved_with_keys(opened):
    slider = opened.find("thresholdLevel")
    before, level = shown(opened), slider.value()
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        opened.press(Qt.Key.Key_Right)
    opened.wait_until(lambda: not np.array_equal(shown(opened), before))
    opened.wait_until(lambda: slider.value() == level + 3)
    opened.click(opened.find("asFound"))
    opened.wait_until(lambda: np.array_equal(shown(opened), before))


# -- crop ------------------------------------------------------------------------------------------


def mouse(view, kind, place, button=Qt.MouseButton.LeftButton):
    up = kind == QEvent.Type.MouseButtonRelease
    held = Qt.MouseButton.NoButton if up else Qt.MouseButton.LeftButton
    press = button if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind, place, view.mapToGlobal(place), press, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)
    QApplication.processEvents()


@pytest.fixture
def two_digits(person, tmp_path):
    """A page with a small 2 at the left and a larger 7 at the right."""
    left, right = (mnist.test_sample(k)[0] for k in (1, 0))
    sheet = np.full((200, 400), 235.0)
    sheet[60:140, 30:110] -= cv2.resize(left, (80, 80)) * 195
    sheet[30:170, 220:360] -= cv2.resize(right, (140, 140)) * 195
    person.drop(saved(tmp_path / "two.png", np.clip(sheet, 0, 255).astype(np.uint8)))
    person.wait_for_the_map()
    wait_for_reading(person)
    return person


def test_corners_are_dragged_round_the_digit_that_is_meant(two_digits):
    person = two_digits
    assert person.map.predicted == 7
    person.click(person.find("pageResult"))
    view = person.find("stageView")
    for corner, x in ((1, 0.45), (2, 0.45)):
        place = view.place
        start = QPointF(place.right(), place.top() if corner == 1 else place.bottom())
        goal = QPointF(place.left() + x * place.width(), start.y())
        mouse(view, QEvent.Type.MouseButtonPress, start)
        for part in (0.3, 0.7, 1.0):
            mouse(view, QEvent.Type.MouseMove, start + (goal - start) * part)
        mouse(view, QEvent.Type.MouseButtonRelease, goal)
    person.wait_until(lambda: "2," in person.find("resultReading").text().split("→")[1])
    person.wait_until(lambda: person.wait_for_the_map().predicted == 2)
    assert view.handles.corners[1][0] == pytest.approx(0.45, abs=0.01)


def test_corners_are_moved_with_keys(two_digits):
    person = two_digits
    person.click(person.find("pageResult"))
    view = person.find("stageView")
    before = view.handles.corners
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Up, Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Left, modifier=SHIFT)
    assert view.handles.corners[2] == pytest.approx((before[2][0] - 0.012, before[2][1] - 0.01))
    assert "bottom right" in view.accessibleDescription()
    person.wait_until(lambda: person.canvas.drawing.picture.page.corrections.corners is not None)


# -- ink and warnings ------------------------------------------------------------------------------


def test_ink_on_a_picture_stays_when_the_picture_is_corrected(opened, line):
    opened.draw(line((40, 250), (240, 250)))
    opened.click_check_box(opened.find("specksSwitch"))
    opened.wait_until(lambda: opened.canvas.drawing.picture.page.corrections.without)
    assert len(opened.canvas.drawing.ink.strokes) == 1


def test_a_digit_on_its_side_is_warned_of(person, tmp_path):
    person.drop(saved(tmp_path / "aside.png", np.ascontiguousarray(np.rot90(page(0)))))
    wait_for_reading(person)
    assert person.find("pictureWarning").isVisible()
    assert "turn" in person.find("pictureWarning").text()
    assert person.read_message().endswith(".")


def test_a_correction_that_leaves_no_ink_is_said_and_taken_back(opened):
    slider, before = opened.find("thresholdLevel"), shown(opened)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(Qt.Key.Key_End)
    assert "no ink" in opened.read_message()
    np.testing.assert_array_equal(shown(opened), before)


# -- folders and the clipboard ---------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    """Pictures 2, 10 and 1 of a folder, a text, and a broken picture."""
    place = tmp_path / "digits"
    place.mkdir()
    for name, number in (("page2.png", 1), ("page10.png", 0), ("page1.png", 3)):
        saved(place / name, page(number, faults=False))
    (place / "notes.txt").write_text("no picture")
    (place / ".hidden.png").write_text("no picture")
    return place


def name_shown(person):
    return person.find("pictureName").text()


def test_a_dropped_folder_is_paged_through_round_its_end(person, folder):
    person.drop(folder)
    seen = [name_shown(person)]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        person.press(key)
        seen.append(name_shown(person))
    assert seen == ["page1.png", "page2.png", "page10.png", "page1.png", "page10.png"]
    assert person.find("pictureCount").text() == "3 of 3"
    assert person.wait_for_the_map().predicted == 7
    person.click(person.find("previousPicture"))
    assert name_shown(person) == "page2.png"


def test_one_opened_picture_is_paged_to_those_beside_it(person, folder):
    person.drop(folder / "page2.png")
    person.press(Qt.Key.Key_PageDown)
    assert name_shown(person) == "page10.png"


def test_several_dropped_pictures_are_paged_through(person, folder):
    person.drop(folder / "page10.png", folder / "page1.png")
    person.press(Qt.Key.Key_PageDown)
    assert name_shown(person) == "page1.png"
    assert person.find("pictureCount").text() == "2 of 2"


def test_a_broken_picture_of_a_folder_is_named_and_passed(person, folder):
    (folder / "page3.png").write_text("no picture")
    person.drop(folder)
    person.press(Qt.Key.Key_PageDown)
    person.press(Qt.Key.Key_PageDown)
    assert "page3.png" in person.read_message()
    person.press(Qt.Key.Key_PageDown)
    assert name_shown(person) == "page10.png"


def test_a_folder_without_pictures_is_said_to_be(person, tmp_path):
    (tmp_path / "empty").mkdir()
    person.drop(tmp_path / "empty")
    assert "no picture in the folder empty" in person.read_message()


def test_there_is_nowhere_to_page_to_without_a_folder(person):
    person.press(Qt.Key.Key_PageDown)
    assert "folder" in person.read_message()


def test_a_copied_picture_is_pasted_with_control_v(person):
    pixels = page(1)
    image = QImage(pixels.data, 640, 480, 640, QImage.Format.Format_Grayscale8).copy()
    QGuiApplication.clipboard().setImage(image)
    person.press(Qt.Key.Key_V, modifier=CONTROL)
    assert name_shown(person) == "pasted picture"
    assert person.wait_for_the_map().predicted == 2


def test_a_copied_file_is_pasted_with_control_v(person, folder):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / "page10.png"))])
    QGuiApplication.clipboard().setMimeData(mime)
    person.press(Qt.Key.Key_V, modifier=CONTROL)
    assert name_shown(person) == "page10.png"


def test_a_clipboard_without_a_picture_is_said_to_be(person):
    QGuiApplication.clipboard().setText("a word")
    person.press(Qt.Key.Key_V, modifier=CONTROL)
    assert "no picture on the clipboard" in person.read_message()


def test_a_clipboard_whose_owner_has_ended_holds_no_picture(person, monkeypatch):
    monkeypatch.setattr(type(QGuiApplication.clipboard()), "mimeData", lambda _: None)
    person.press(Qt.Key.Key_V, modifier=CONTROL)
    assert "no picture on the clipboard" in person.read_message()


# -- what was wrong is over ------------------------------------------------------------------------


def test_a_picture_that_opens_ends_the_error_of_one_that_did_not(person, folder, tmp_path):
    (tmp_path / "letter.docx").write_text("no picture")
    person.drop(tmp_path / "letter.docx")
    assert "letter.docx" in person.read_message()
    person.drop(saved(tmp_path / "seven.png", page(0)))
    person.wait_for_the_map()
    wait_for_reading(person)
    assert not person.message


def test_a_warning_about_the_result_goes_with_what_it_was_about(opened):
    def warned():
        return "looks like no digit" in opened.message

    assert not opened.message
    opened.click_check_box(opened.find("linesSwitch"))
    opened.wait_until(warned)
    opened.press(Qt.Key.Key_Z, modifier=CONTROL)
    opened.wait_until(lambda: not opened.message)
    opened.press(Qt.Key.Key_Z, modifier=CONTROL | SHIFT)
    opened.wait_until(warned)
    opened.press(Qt.Key.Key_Delete)
    assert not opened.message


def test_paging_through_a_folder_fills_no_memory_and_undo_still_brings_digits_back(
    person, tmp_path
):
    pages = []
    for number in range(PAGES + 4):
        path = tmp_path / f"{number:02d}.png"
        person.drop(saved(path, page(number, faults=False)))
        pages.append(weakref.ref(person.canvas.drawing.picture.page.grey))
    person.wait_for_the_map()
    person.shown.clear()  # the test's own: what each answer was about
    person.wait_until(lambda: sum(page() is not None for page in pages) <= PAGES)
    assert all(page() is not None for page in pages[-PAGES:])
    for _ in range(PAGES + 3):
        person.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert person.canvas.drawing.picture.name == "00.png"
    assert person.canvas.drawing.picture.page is None  # it cannot be corrected any more
    assert person.wait_for_the_map().pixels.max() > 0.5
