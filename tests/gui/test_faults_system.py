"""Systems that are not as one thinks: other digits, right to left, files that change meanwhile."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt

from engine.data.inklens_file import read_drawing
from gui import dialogs, settings
from tests.engine.support.hostile import archive, layer, sequential

FLAT = layer("Flatten", "flat")
HEAD = layer("Dense", "classes", units=10, activation="softmax")
NET = sequential(FLAT, HEAD, shape=(28, 28, 1))


def weights(seed):
    values = np.random.default_rng(seed).normal(0, 0.3, (784, 10)).astype(np.float32)
    return {"layers/dense/vars/0": values, "layers/dense/vars/1": np.zeros(10, np.float32)}


@pytest.fixture(params=["ar_EG", "fa_IR"])
def right_to_left(request, qapp):
    """A language with digits of its own that is written from the right."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def test_with_other_digits_and_right_to_left_all_is_read_kept_and_remembered(
    right_to_left, window, person, seven, tmp_path, monkeypatch
):
    person.draw(seven)
    explained = person.wait_for_the_map()
    assert explained.predicted == 7
    monkeypatch.setattr(dialogs, "ask_where_to_save_drawing", lambda *_: tmp_path / "a.inklens")
    person.press(Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    person.wait_until((tmp_path / "a.inklens").exists)
    saved = read_drawing(tmp_path / "a.inklens").drawing
    np.testing.assert_array_equal(saved.digit().pixels, explained.pixels)
    person.find("brush").setValue(22)
    window.close()
    assert settings.load(person.state.settings).brush == 22


def test_a_network_file_that_is_replaced_while_it_is_open_changes_nothing_until_it_is_opened(
    window, person, seven, tmp_path
):
    file = archive(tmp_path / "mine.keras", NET, weights(1))
    window.open_file(file)
    person.wait_until(lambda: window.network_file == file)
    person.draw(seven)
    before = person.wait_for_the_map()
    other = archive(tmp_path / "other.keras", NET, weights(2))
    other.replace(file)
    again = tell_anew(person, seven)
    np.testing.assert_allclose(again.values, before.values, atol=1e-6)
    file.write_bytes(b"a letter to my aunt")
    window.open_file(file)
    person.wait_until(lambda: "mine.keras" in person.message)
    still = tell_anew(person, seven)
    np.testing.assert_allclose(still.values, before.values, atol=1e-6)
    archive(file, NET, weights(2))
    window.open_file(file)
    person.wait_until(lambda: "Now reading with" in person.message)
    newer = tell_anew(person, seven)
    assert not np.allclose(newer.values, before.values, atol=1e-3)


def tell_anew(person, stroke):
    person.press(Qt.Key.Key_Delete)
    person.draw(stroke)
    return person.wait_for_the_map()
