"""Where the network fails: a table, the digits behind a cell, and one of them on the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip

from engine.evaluation import Confusion
from gui.bridge.messages.make_film import FilmMade, MakeFilm
from gui.bridge.messages.read_test_set import DigitsRead


@pytest.fixture
def reading(few_images, person):
    """The person has asked where the shipped network fails, and sees the answer."""
    person.press(Qt.Key.Key_F)
    dialog = person.window.failures.panel
    person.wait_until(dialog.isVisible)
    person.wait_until(lambda: is_read(person))
    yield person
    dialog.close()


def is_read(person):
    """Whether the whole test set is read: then the progress bar goes."""
    return person.find("failuresProgress").isHidden()


@pytest.fixture
def chances(few_images, shipped):
    return shipped.probabilities(few_images[0].astype(np.float32) / 255)


def numbers(person):
    digits = person.window.failures.panel.digits
    return [digits.item(row).data(Qt.ItemDataRole.UserRole) for row in range(digits.count())]


def click_cell(person, true, read):
    table = person.find("confusionTable")
    cell = table.width() / 11  # one row and one column are for the names
    person.click(table, QPoint(round((read + 1.5) * cell), round((true + 1.5) * cell)))


def test_the_table_counts_what_the_live_network_reads(reading, few_images, chances):
    expected = np.zeros((10, 10), int)
    for label, chance in zip(few_images[1], chances, strict=True):
        expected[label, chance.argmax()] += 1
    np.testing.assert_array_equal(reading.find("confusionTable").matrix, expected)
    wrong = expected.sum() - np.trace(expected)
    assert f"{wrong} of {len(few_images[1])} wrong" in reading.find("failuresSummary").text()
    assert "shipped network" in reading.find("failuresSummary").text()
    assert not reading.find("failuresProgress").isVisible()


@pytest.mark.parametrize("size", [(960, 640), (1140, 730)])
def test_its_heading_is_whole_in_a_small_window(reading, size):
    window, heading = reading.window, reading.find("failuresHeading")
    window.resize(*size)
    reading.wait_until(lambda: (window.width(), window.height()) == size)
    reading.wait_until(lambda: heading.height() >= heading.heightForWidth(heading.width()))


def test_the_largest_mistake_is_open_when_all_is_read(reading):
    matrix = reading.find("confusionTable").matrix.copy()
    np.fill_diagonal(matrix, 0)
    true, read = reading.find("confusionTable").chosen
    assert matrix[true, read] == matrix.max() > 0
    assert len(numbers(reading)) == matrix.max()


def test_the_chosen_cell_keeps_count_while_the_test_set_is_read(reading, few_images, chances):
    panel, labels = reading.window.failures.panel, few_images[1]
    for true, read in ((7, 7), reading.find("confusionTable").chosen):
        hits = np.flatnonzero((labels == true) & (chances.argmax(axis=1) == read))
        first, more = int(hits[0]) + 1, int(hits[-1]) + 1
        panel.begin()
        panel.show_read(DigitsRead(Confusion(labels, chances[:first]), "a network"))
        click_cell(reading, true, read)
        assert "<b>One</b> image" in panel.caption.text()
        if more < len(labels):
            panel.show_read(DigitsRead(Confusion(labels, chances[:more]), "a network"))
            words = f"<b>{len(hits) if len(hits) > 1 else 'One'}</b>"
            reading.wait_until(lambda words=words: words in panel.caption.text())
            assert len(numbers(reading)) == (1 if true == read else len(hits))
    panel.show_read(DigitsRead(Confusion(labels, chances), "a network"))


def test_however_many_answers_come_at_once_the_table_is_filled_in_some_times_a_second(
    reading, few_images, chances, monkeypatch
):
    panel, labels, shown = reading.window.failures.panel, few_images[1], []
    show_matrix = panel.table.show_matrix
    monkeypatch.setattr(
        panel.table, "show_matrix", lambda matrix: (shown.append(matrix.sum()), show_matrix(matrix))
    )
    for done in range(1, len(labels)):
        panel.show_read(DigitsRead(Confusion(labels, chances[:done]), "a network"))
    assert len(shown) < len(labels) / 4
    reading.wait_until(lambda: shown[-1:] == [len(labels) - 1])
    panel.show_read(DigitsRead(Confusion(labels, chances), "a network"))
    assert shown[-1] == len(labels)


def test_a_click_on_a_cell_shows_its_digits_the_least_sure_first(reading, few_images, chances):
    click_cell(reading, 7, 7)
    right = np.flatnonzero((few_images[1] == 7) & (chances.argmax(axis=1) == 7))
    by_doubt = right[np.argsort(chances[right, 7], kind="stable")]
    assert numbers(reading) == by_doubt.tolist()
    assert (
        f"<b>{len(right)}</b> images of a 7 read as a 7" in reading.find("failuresCaption").text()
    )


def test_arrow_keys_go_from_cell_to_cell(reading):
    click_cell(reading, 9, 9)
    for key, cell in (
        (Qt.Key.Key_Right, (9, 0)),
        (Qt.Key.Key_Up, (8, 0)),
        (Qt.Key.Key_Left, (8, 9)),
    ):
        reading.press(key)
        assert reading.find("confusionTable").chosen == cell
    assert "were read as" in reading.find("confusionTable").accessibleName()


def test_a_click_on_a_digit_explains_on_the_canvas_why_it_was_misread(reading, few_images):
    true, read = reading.find("confusionTable").chosen
    number = numbers(reading)[0]
    digits = reading.window.failures.panel.digits
    QToolTip.hideText()
    reading.click(digits.viewport(), digits.visualItemRect(digits.item(0)).center())
    reading.wait_until(lambda: reading.map is not None)
    explained = reading.wait_for_the_map()
    assert (explained.target, explained.predicted) == (read, read)
    np.testing.assert_allclose(explained.pixels, few_images[0][number] / 255, atol=1e-6)
    pair = reading.window.draw.pair
    reading.wait_until(lambda: pair.shown is not None)
    assert pair.isVisible()
    assert not reading.window.draw.heatmap.isVisible()
    titles = [tile.title for tile in pair.tiles]
    assert titles == [f"{true}, what it is", f"{read}, what it is read as"]
    assert reading.find("followPrediction").isChecked()  # the next digit is another question


@pytest.mark.parametrize("size", [(960, 640), (1280, 760), (1536, 820)])
def test_two_maps_side_by_side_lie_beside_the_panel_and_not_under_it(reading, size):
    window, digits = reading.window, reading.window.failures.panel.digits
    window.resize(*size)
    reading.wait_until(lambda: (window.width(), window.height()) == size)
    reading.click(digits.viewport(), digits.visualItemRect(digits.item(0)).center())
    reading.wait_until(window.draw.pair.isVisible)
    panel = window.failures.panel
    for part in (window.draw.pair, window.draw.headline, window.draw.strip):
        assert not panel.geometry().intersects(part.geometry()), part.objectName()


def test_an_empty_cell_offers_no_digit_to_click(reading):
    matrix = reading.find("confusionTable").matrix
    true, read = map(int, np.argwhere(matrix == 0)[0])
    click_cell(reading, true, read)
    words = reading.find("failuresCaption").text()
    assert words.startswith("<b>No</b> images")
    assert "click" not in words


def test_drawing_goes_on_while_the_test_set_is_read(few_images, person, seven):
    person.press(Qt.Key.Key_F)
    person.draw(seven)
    person.wait_for_the_map()
    assert person.map.predicted == 7
    dialog = person.window.failures.panel
    person.wait_until(lambda: is_read(person))
    dialog.close()


def test_a_place_outside_the_cells_chooses_nothing(reading):
    before = reading.find("confusionTable").chosen
    reading.click(reading.find("confusionTable"), QPoint(5, 5))
    assert reading.find("confusionTable").chosen == before


def test_a_film_and_a_reading_asked_for_together_both_come(
    few_images, person, seven, monkeypatch, tmp_path
):
    person.draw(seven)
    person.wait_for_the_map()
    done = []
    window, engine = person.window, person.window.room.engine
    engine.subscribe(FilmMade, lambda made: done.append(made.path) if made.path else None)
    from engine.network import build_convnet
    from engine.training.runs import RunFolder

    run = RunFolder(tmp_path / "run")
    (run.path / "epochs").mkdir(parents=True)
    for epoch in range(3):
        run.save_snapshot(epoch, tuple(build_convnet(epoch).get_weights()))
    film = MakeFilm(window.live.request, run.path, "signed", tmp_path / "film.gif")
    engine.mailbox.post(film)
    person.press(Qt.Key.Key_F)
    dialog = window.failures.panel
    person.wait_until(lambda: done and is_read(person))
    assert (tmp_path / "film.gif").exists()
    dialog.close()


def test_a_film_of_epochs_that_were_deleted_meanwhile_is_refused_in_words(person, seven, tmp_path):
    person.draw(seven)
    person.wait_for_the_map()
    (tmp_path / "run" / "epochs").mkdir(parents=True)
    window = person.window
    film = MakeFilm(window.live.request, tmp_path / "run", "signed", tmp_path / "film.gif")
    window.room.engine.mailbox.post(film)
    assert person.read_message() == "There is no run to film yet: train a network first."
    assert not (tmp_path / "film.gif").exists()
