"""The card finds a place for its words in every language and at every size of the letters."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from gui.draw.inspector.inspector import LEAST
from gui.help.coach import CLOSE
from gui.help.examples import EXAMPLES
from gui.help.first_steps import DRAW, GO_ON, OTHER, SKIP, WHY
from gui.help.opening import BACK
from gui.help.saturation import TwoMaps
from gui.language import CONTEXT, FOLDER

SMALLEST = (960, 640)


@pytest.fixture
def german():
    """`german(words)`: as the window says them in German."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / "inklens_de.qm"))

    def translated(words):
        return translator.translate(CONTEXT, words) if words else ""

    return translated


@pytest.fixture
def letters(qapp):
    """`letters(factor)`: so many times as large as usual, until the test ends."""
    usual = qapp.font()

    def times(factor):
        font = qapp.font()
        font.setPointSizeF(usual.pointSizeF() * factor)
        qapp.setFont(font)

    yield times
    qapp.setFont(usual)


@pytest.fixture
def reader(letters, request):
    """Someone at the smallest window; `times` says how large its letters are."""
    letters(request.param)
    person = request.getfixturevalue("person")
    person.window.resize(*SMALLEST)
    person.wait_until(lambda: person.window.width() == SMALLEST[0])
    return person


def said_by_cards():
    """Title, words, both buttons and the widget of each step and example."""
    yield from ((*step, GO_ON, SKIP, None) for step in (DRAW, WHY, OTHER))
    for it in EXAMPLES:
        leave = BACK if it.network is not None else CLOSE
        yield it.title, it.words, "", leave, TwoMaps if it.id == "saturation" else None


def place(widget, window):
    return QRect(widget.mapTo(window, QPoint()), widget.size())


@pytest.mark.parametrize("reader", [1.0, 1.5], indirect=True)
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_card_is_whole_or_scrolls_and_leaves_room_for_the_inspector(reader, language, german):
    window, mark = reader.window, reader.find("coachMark")
    inspector, bar = window.draw.inspector, mark.said.verticalScrollBar()
    say = german if language == "de" else str
    for title, words, go_on, leave, body in said_by_cards():
        shown = None if body is None else body()
        mark.point_at(
            window.draw.canvas,
            say(title),
            say(words),
            go_on=say(go_on),
            leave=say(leave),
            body=shown,
        )
        QApplication.processEvents()
        assert inspector.height() >= LEAST, title
        assert inspector.viewport().height() >= 80, title
        assert not place(mark, window).intersects(place(inspector, window)), title
        for button in (mark.leave, mark.go_on):
            if button.isVisible():
                assert mark.rect().contains(button.geometry()), title
                assert button.height() >= button.minimumSizeHint().height()
                assert button.width() >= button.sizeHint().width()
        for label in (mark.title, mark.words):
            assert label.height() >= label.heightForWidth(label.width()), title
        least = mark.said.widget().height()
        assert bar.maximum() == least - mark.said.viewport().height(), title  # all can be seen
        assert mark.said.viewport().height() >= 3 * mark.fontMetrics().lineSpacing(), title
    mark.close_mark()


@pytest.mark.parametrize("reader", [1.5], indirect=True)
def test_keys_reach_words_that_do_not_fit_and_scroll_them_and_only_those(reader, german):
    window, mark = reader.window, reader.find("coachMark")
    bar = mark.said.verticalScrollBar()
    mark.point_at(window.draw.canvas, *OTHER, leave=SKIP)
    assert bar.maximum() == 0
    reader.press(Qt.Key.Key_T)  # a section that is made puts all that Tab reaches in order anew
    mark.point_at(window.draw.canvas, *map(german, WHY), go_on=german(GO_ON), leave=german(SKIP))
    assert bar.maximum() > 0
    mark.leave.setFocus(Qt.FocusReason.TabFocusReason)
    reader.press(Qt.Key.Key_Backtab)
    assert mark.said.hasFocus()
    for _ in range(20):
        reader.press(Qt.Key.Key_Down)
    assert bar.value() == bar.maximum()
    reader.press(Qt.Key.Key_Tab)
    assert mark.leave.hasFocus()
    mark.point_at(window.draw.canvas, *DRAW, leave=SKIP)
    assert bar.value() == 0  # other words are read from their beginning
    assert bar.maximum() == 0
    reader.press(Qt.Key.Key_Backtab)
    assert not mark.said.hasFocus()
    mark.close_mark()


def test_a_card_grows_with_what_is_shown_under_its_words(person):
    mark, below = person.find("coachMark"), QLabel("one line")
    mark.point_at(person.window.draw.canvas, *DRAW, leave=SKIP, body=below)
    QApplication.processEvents()
    before = mark.height()
    below.setText("one line\nanother one\nand a third one")
    person.wait_until(lambda: mark.height() >= before + 2 * mark.fontMetrics().height())
    person.wait_until(lambda: mark.said.verticalScrollBar().maximum() == 0)
    mark.close_mark()
