"""How a map is looked at: sign or size, over the ink, pixel by pixel; help, screen and colours."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser, QToolTip

from engine.render import heatmap, overlay
from gui.draw.caption import POINT
from gui.parts.pictures import array_of


@pytest.fixture
def drawn(person, four):
    """The person has drawn a 4 and sees it explained."""
    person.draw(*four)
    person.wait_for_the_map()
    return person


@pytest.fixture
def plain(drawn):
    """Colours of pixels can be compared: no outline lies over the map."""
    drawn.click_check_box(drawn.find("outline"))
    return drawn


def shown_colours(person):
    """The colour in the middle of each of the heatmap's 28 x 28 squares, as on the screen."""
    screen = array_of(person.find("heatmap").grab().toImage())
    side = min(screen.shape[:2]) // 28 * 28
    for size in range(side, 0, -28):  # the legend takes its part of the width
        if size + 60 <= screen.shape[1]:
            break
    middles = (np.arange(28) + 0.5) * person.window.draw.heatmap.square.width() / 28
    rows = middles.astype(int)
    return screen[rows][:, rows]


def test_signed_values_are_red_for_and_blue_against(plain):
    values = plain.map.values
    colours = shown_colours(plain).astype(int)
    strongest = np.unravel_index(values.argmax(), values.shape)
    weakest = np.unravel_index(values.argmin(), values.shape)
    assert colours[strongest][0] > colours[strongest][2]
    assert colours[weakest][2] > colours[weakest][0]
    np.testing.assert_array_equal(colours, heatmap(values, "signed").pixels)


def test_s_shows_size_instead_of_sign_and_again_the_sign(plain):
    values = plain.map.values
    plain.press(Qt.Key.Key_S)
    assert plain.find("viewSelector").currentData() == "magnitude"
    np.testing.assert_array_equal(shown_colours(plain), heatmap(values, "magnitude").pixels)
    plain.press(Qt.Key.Key_S)
    assert plain.find("viewSelector").currentData() == "signed"
    np.testing.assert_array_equal(shown_colours(plain), heatmap(values, "signed").pixels)


def test_the_view_can_be_chosen_from_its_list(plain):
    plain.choose_from_list(plain.find("viewSelector"), 1)
    colours = heatmap(plain.map.values, "magnitude").pixels
    np.testing.assert_array_equal(shown_colours(plain), colours)
    assert plain.window.actions_by_name["magnitude"].isChecked()


def test_o_lays_the_map_over_the_ink_and_takes_it_off_again(plain):
    explained = plain.map
    plain.press(Qt.Key.Key_O)
    assert plain.find("overlay").isChecked()
    np.testing.assert_array_equal(
        shown_colours(plain), overlay(explained.pixels, explained.values, "signed")
    )
    plain.click_check_box(plain.find("overlay"))
    np.testing.assert_array_equal(shown_colours(plain), heatmap(explained.values).pixels)


def test_changing_the_view_asks_the_network_nothing(drawn):
    asked = drawn.window.live.generation
    drawn.press(Qt.Key.Key_S, Qt.Key.Key_O)
    assert drawn.window.live.generation == asked


def test_the_pixel_under_the_pointer_is_read_out(drawn):
    view, explained = drawn.find("heatmap"), drawn.map
    side = drawn.window.draw.heatmap.square.width()
    row, column = np.unravel_index(np.abs(explained.values).argmax(), (28, 28))
    place = QPoint(int((column + 0.5) * side / 28), int((row + 0.5) * side / 28))
    drawn.point_at(view, place)
    said = drawn.find("pixelReadout").text()
    assert f"row {row}, column {column}" in said
    value = said.split(":")[1].split("(")[0].strip().replace("−", "-")
    assert float(value) == pytest.approx(float(explained.values[row, column]), rel=1e-2)
    assert f"ink {explained.pixels[row, column]:.2f}" in said


def test_the_read_out_goes_when_the_pointer_leaves_the_map(drawn):
    view = drawn.find("heatmap")
    drawn.point_at(view, QPoint(40, 40))
    assert drawn.find("pixelReadout").text()
    drawn.point_at(drawn.canvas, QPoint(40, 40))
    assert drawn.find("pixelReadout").text() == POINT


def test_the_read_out_follows_a_map_that_changes_under_the_pointer(drawn):
    drawn.point_at(drawn.find("heatmap"), QPoint(150, 150))
    before = drawn.find("pixelReadout").text()
    drawn.press(Qt.Key.Key_0)
    drawn.wait_for_the_map()
    assert drawn.find("pixelReadout").text() != before


def test_the_title_says_method_class_score_and_range_and_the_tile_the_probability(drawn):
    drawn.press(Qt.Key.Key_9)
    explained = drawn.wait_for_the_map()
    title = drawn.find("heatmapTitle").text().replace("−", "-")
    assert "Vanilla Gradients" in title
    assert "Class 9" in title
    assert f"score {explained.logits[9]:.3g}" in title
    assert f"{explained.values.min():.3g} to {explained.values.max():.3g}" in title
    assert drawn.tiles[9].content.note == f"{explained.probabilities[9] * 100:.1f} %"


def test_the_map_is_described_in_words_too(drawn):
    words = drawn.find("heatmap").accessibleDescription()
    row, column = np.unravel_index(np.abs(drawn.map.values).argmax(), (28, 28))
    assert f"class {drawn.map.target}" in words
    assert f"row {row}, column {column}" in words


def test_f1_opens_help_that_lists_every_key_and_escape_closes_it(drawn):
    drawn.press(Qt.Key.Key_F1)
    dialog = drawn.window.findChild(QDialog, "helpDialog")
    drawn.wait_until(lambda: QApplication.activeWindow() is dialog)
    dialog.show_page("keys")
    keys = dialog.findChild(QTextBrowser).toPlainText().split("\n")
    for key in ("0 – 9", "Ctrl+Z", "Del or Esc", "Space", "F11", "[", "]", "W"):
        assert key in keys
    drawn.press(Qt.Key.Key_Escape)
    drawn.wait_until(lambda: drawn.window.findChild(QDialog, "helpDialog") is None)
    assert not drawn.canvas.drawing.is_empty, "Esc closed help and cleared the canvas as well"


def test_f11_fills_the_screen_and_comes_back(person):
    person.press(Qt.Key.Key_F11)
    person.wait_until(person.window.isFullScreen)
    person.press(Qt.Key.Key_F11)
    person.wait_until(lambda: not person.window.isFullScreen())


def test_the_view_menu_makes_the_window_dark_and_light(drawn):
    def brightness(role):
        return drawn.window.palette().color(role).lightness()

    window, text = QPalette.ColorRole.Window, QPalette.ColorRole.WindowText
    drawn.choose_from_menu("View", "dark")
    assert brightness(window) < 80 < 170 < brightness(text)
    corner = drawn.window.grab().toImage().pixelColor(3, drawn.window.height() - 3)
    assert corner.lightness() < 80
    drawn.choose_from_menu("View", "light")
    assert brightness(text) < 80 < 170 < brightness(window)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_what_lies_behind_it(person, theme):
    person.choose_from_menu("View", theme)
    palette = person.window.palette()
    for text, ground in (("WindowText", "Window"), ("Text", "Base"), ("ButtonText", "Button")):
        colours = [palette.color(getattr(QPalette.ColorRole, role)) for role in (text, ground)]
        assert contrast(*colours) >= 4.5  # WCAG 2.2, 1.4.3


def contrast(one, other):
    """WCAG's contrast ratio of two colours."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour):
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_no_hint_covers_the_pixels_that_are_pointed_at(plain):
    heatmap = plain.find("heatmap")
    place = heatmap.square.center().toPoint()
    plain.point_at(heatmap, place)
    shown = QHelpEvent(QEvent.Type.ToolTip, place, heatmap.mapToGlobal(place))
    QApplication.sendEvent(heatmap, shown)
    assert not QToolTip.isVisible()
    assert "row" in plain.find("pixelReadout").text()


def test_a_thin_stroke_over_a_sample_is_outlined_though_it_runs_between_two_rows(person):
    person.press(Qt.Key.Key_E, *[Qt.Key.Key_BracketLeft] * 10)
    person.draw([(40.0, 20.0), (140.0, 20.0), (240.0, 20.0)])
    assert 0 < person.wait_for_the_map().pixels[:4].max() < 0.5
    pieces = person.find("heatmap").ink_outline
    rows, columns = pieces[..., 1], pieces[..., 0]
    assert np.ptp(columns[rows.max(axis=1) < 4]) > 18
