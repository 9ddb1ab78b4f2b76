"""Sections that fold, cost nothing while they are folded, and are remembered."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from engine.measures.table import MEASURES
from gui.bridge.messages.measure_map import MeasureMap
from gui.draw.inspector.inspector import Inspector
from gui.draw.inspector.section import Section

TOOLS = ("removeCorrection", "saveCorrections", "openCorrections")
SECTIONS = ("class", "method", "view", "what_if", "trust")


@pytest.fixture
def posted(person, monkeypatch):
    """Every message to the engine from now on."""
    mailbox, sent = person.window.room.engine.mailbox, []
    post = mailbox.post

    def noted(message):
        sent.append(message)
        post(message)

    monkeypatch.setattr(mailbox, "post", noted)
    return sent


def body(person, name):
    return person.window.draw.inspector.sections[name].body


@pytest.mark.parametrize("name", SECTIONS)
def test_a_click_on_a_heading_folds_and_unfolds_its_section(person, name):
    heading = person.find(f"{name}Heading")
    was_open = body(person, name).isVisible()
    for is_open in (not was_open, was_open):
        person.click(heading)
        assert body(person, name).isVisible() == is_open
        assert heading.accessibleDescription() == ("unfolded" if is_open else "folded")


def test_a_heading_is_unfolded_with_the_keyboard(person):
    person.find("trustHeading").setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    assert body(person, "trust").isVisible()


def test_a_folded_trust_section_costs_nothing(person, seven, posted):
    def measured():
        return [message for message in posted if isinstance(message, MeasureMap)]

    person.draw(seven)
    person.wait_for_the_map()
    person.press(Qt.Key.Key_3)
    person.wait_for_the_map()
    assert posted
    assert not measured()
    person.click(person.find("trustHeading"))
    person.wait_until(measured)
    person.click(person.find("trustHeading"))
    posted.clear()
    person.press(Qt.Key.Key_4)
    person.wait_for_the_map()
    assert not measured()


def test_a_panel_that_shows_answers_is_told_of_every_one(person, seven):
    class Panel(QLabel):
        def show_explained(self, explained):
            self.setText("empty" if explained is None else f"class {explained.target}")

    panel = Panel()
    person.window.draw.inspector.add(Section("mine", "Mine", panel, is_open=True))
    person.draw(seven)
    person.wait_until(lambda: panel.text() == "class 7")
    person.press(Qt.Key.Key_3)
    person.wait_until(lambda: panel.text() == "class 3")
    person.press(Qt.Key.Key_Delete)
    person.wait_until(lambda: panel.text() == "empty")


def test_what_is_unfolded_is_remembered(person, open_window, person_at, seven):
    person.click(person.find("viewHeading"))
    person.press(Qt.Key.Key_T)
    assert person.window.draw.inspector.open_sections == ("class", "method", "trust")
    person.window.close()
    back = person_at(open_window())
    assert back.window.draw.inspector.open_sections == ("class", "method", "trust")
    assert back.window.actions_by_name["trust"].isChecked()
    back.draw(seven)
    back.wait_for_the_map()
    back.wait_until(lambda: back.find("measure_deletion").text() not in ("–", "…"))


@pytest.mark.parametrize("size", [(960, 640), (1280, 800), (2560, 1440)])
def test_no_control_is_wider_than_the_inspector(person, size):
    inspector = person.window.draw.inspector
    inspector.unfold(SECTIONS)
    person.window.resize(*size)
    person.wait_until(lambda: person.window.width() == size[0])
    person.wait_until(lambda: inspector.widget().width() <= inspector.viewport().width())
    for method in range(person.find("methodSelector").count()):
        person.find("methodSelector").setCurrentIndex(method)
        assert inspector.widget().minimumSizeHint().width() <= inspector.viewport().width()
    person.wait_until_ready()


def seen_whole(inspector, section):
    """Whether nothing of a section lies beyond the inspector's edges."""
    top = section.mapTo(inspector.viewport(), section.rect().topLeft()).y()
    return top >= 0 and top + section.height() <= inspector.viewport().height()


@pytest.mark.parametrize("size", [(960, 640), (1280, 800)])
def test_all_measures_are_seen_without_scrolling_once_they_are_asked_for(person, seven, size):
    window, inspector = person.window, person.window.draw.inspector
    window.resize(*size)
    person.wait_until(lambda: (window.width(), window.height()) == size)
    person.draw(seven)
    person.wait_for_the_map()
    person.press(Qt.Key.Key_T)
    trust = inspector.sections["trust"]
    person.wait_until(lambda: person.find("trustLayers").isVisible())
    person.wait_until(lambda: seen_whole(inspector, trust))


def test_what_was_folded_to_make_room_comes_back_and_is_remembered_as_open(person):
    inspector, window = person.window.draw.inspector, person.window
    window.resize(window.minimumSize())
    before = inspector.open_sections
    person.press(Qt.Key.Key_T)
    assert not inspector.sections["view"].is_open
    assert set(inspector.open_sections) == {*before, "trust"}
    person.press(Qt.Key.Key_T)
    assert inspector.open_sections == before
    assert all(inspector.sections[name].is_open for name in before)


def test_where_there_is_room_nothing_is_folded(person):
    inspector = person.window.draw.inspector
    before = inspector.open_sections
    person.window.resize(1920, 1700)
    person.wait_until(lambda: person.window.height() == 1700)
    person.press(Qt.Key.Key_T)
    opened = {name for name, section in inspector.sections.items() if section.is_open}
    assert opened == {*before, "trust"}


def test_a_low_window_says_the_way_of_each_figure_and_the_rest_on_hover(person):
    def directions():
        return [person.find(f"direction_{measure}").text() for measure in MEASURES]

    person.press(Qt.Key.Key_T)
    person.window.resize(1920, 1300)
    person.wait_until(lambda: person.window.height() == 1300)
    assert directions() == [measure.direction for measure in MEASURES.values()]
    person.window.resize(960, 640)
    person.wait_until(lambda: person.window.height() == 640)
    short = directions()
    for said, measure in zip(short, MEASURES.values(), strict=True):
        assert measure.direction.startswith(f"{said}: ")
        assert measure.meaning in person.find(f"direction_{measure.id}").toolTip()


def test_a_small_section_that_is_unfolded_beside_the_measures_leaves_them_open(person):
    inspector, window = person.window.draw.inspector, person.window
    window.resize(window.minimumSize())
    person.press(Qt.Key.Key_T)
    person.click(person.find("methodHeading"))
    assert {"method", "trust"} <= {n for n, it in inspector.sections.items() if it.is_open}
    assert person.find("methodSelector").isVisible()


@pytest.mark.parametrize("size", [(960, 640), (1140, 730)])
def test_nothing_in_it_is_wider_than_it_is(person, size):
    inspector, window = person.window.draw.inspector, person.window
    window.resize(*size)
    inspector.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # as when it is full
    methods = person.find("methodSelector")
    for row in range(methods.count()):
        methods.setCurrentIndex(row)
        QApplication.processEvents()
        seen = inspector.viewport().rect()
        for name in SECTIONS:
            for child in body(person, name).findChildren(QWidget):
                if child.isVisibleTo(inspector):
                    left = child.mapTo(inspector.viewport(), QPoint(0, 0)).x()
                    assert left + child.width() <= seen.width(), (methods.currentText(), child)


def heading_in_sight(person, name):
    """The heading of a section as it is seen, where it is or at the lower edge; None if nowhere."""
    inspector = person.window.draw.inspector
    heading, row = person.find(f"{name}Heading"), inspector.findChild(QWidget, f"{name}Ledge")
    if seen_whole(inspector, heading):
        return heading
    return row if row is not None and row.isVisible() else None


def scrolled_to_each_place(inspector):
    """Every place that the inspector can be scrolled to."""
    bar, place = inspector.verticalScrollBar(), 0
    while place <= bar.maximum():
        bar.setValue(place)
        QApplication.processEvents()
        yield place
        place += 7


def test_in_the_smallest_window_no_heading_is_out_of_sight_below(person):
    inspector, window = person.window.draw.inspector, person.window
    window.resize(960, 640)
    for name in SECTIONS:
        inspector.set_open(name, True)
    person.wait_until(lambda: inspector.ledge.rows)
    assert inspector.ledge.rows
    for place in scrolled_to_each_place(inspector):
        tops = {
            name: person.find(f"{name}Heading").y() + it.y() - place
            for name, it in inspector.sections.items()
            if it.isVisible()
        }
        below = [name for name, top in tops.items() if top >= 0]
        assert all(heading_in_sight(person, name) for name in below), (place, below)
    assert not inspector.ledge.rows, "at the end each heading is at its own place"


def test_a_click_on_a_heading_below_leads_to_its_section(person):
    inspector, window = person.window.draw.inspector, person.window
    window.resize(960, 640)
    person.wait_until(lambda: inspector.ledge.rows)
    row = person.find("trustLedge")
    place = row.mapTo(window, row.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    person.wait_until(lambda: body(person, "trust").isVisible())
    person.wait_until(lambda: seen_whole(inspector, person.find("trustHeading")))
    for name in SECTIONS:
        inspector.set_open(name, True)
    for _ in range(5):  # what was unfolded last is seen first
        QApplication.processEvents()
    inspector.verticalScrollBar().setValue(0)
    person.wait_until(lambda: person.find("trustLedge").isVisible())
    arrows = {row.arrowType() for row in inspector.ledge.rows}
    assert arrows == {Qt.ArrowType.RightArrow}, "none looks as if it were unfolded where it is"
    person.click(person.find("trustLedge"))
    person.wait_until(lambda: seen_whole(inspector, person.find("trustHeading")))
    assert body(person, "trust").isVisible(), "what is unfolded is shown, not folded"


def test_words_that_come_have_the_room_that_they_need(person, four):
    inspector = person.window.draw.inspector
    person.draw(*four)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    person.click(person.find("whichStroke"))
    words = person.find("strokeWords")
    person.wait_until(lambda: "sum to" in words.text())
    person.wait_until(lambda: words.height() >= words.heightForWidth(words.width()))
    for section in inspector.sections.values():
        if section.hasHeightForWidth() and section.isVisible():
            assert section.height() >= section.heightForWidth(section.width()), section.name


def test_in_the_smallest_window_every_button_has_room_for_its_words(person, seven):
    window, inspector = person.window, person.window.draw.inspector
    window.resize(960, 640)
    person.wait_until(lambda: (window.width(), window.height()) == (960, 640))
    person.draw(seven)
    person.wait_for_the_map()
    person.click(person.find("teachHeading"))
    person.click(window.draw.teach.labels.buttons[4])
    person.wait_until(lambda: person.find("removeCorrection").isVisible())
    person.click(person.find("guessHeading"))
    person.click(person.find("guess"))
    person.wait_until(lambda: person.find("clearMarks").isVisible())
    for name in inspector.sections:
        inspector.set_open(name, True)
    QApplication.processEvents()
    buttons = inspector.findChildren(QAbstractButton)
    seen = [it for it in buttons if isinstance(it, QPushButton) or it.objectName() in TOOLS]
    seen = [it for it in seen if it.isVisibleTo(inspector)]
    assert {"removeCorrection", "clearMarks", "findFlip"} <= {it.objectName() for it in seen}
    for button in seen:
        narrow = button.property("narrow") or button.objectName() in TOOLS
        padding = 2 * (4 if narrow else 14)
        needed = button.fontMetrics().horizontalAdvance(button.text()) + padding
        assert needed <= button.width(), (button.objectName(), button.width())


class Wrapping(QWidget):
    """As words that need more lines than their hint knows."""

    def __init__(self):
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self):
        return QSize(400, 100)

    def heightForWidth(self, width):
        return 40_000 // max(width, 1)


def test_a_section_is_as_high_as_its_words_in_this_width(qtbot):
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(220, 500)
    bodies = QLabel("before"), Wrapping(), QLabel("after")
    first, wrapping, last = (
        inspector.add(Section(name, name, body, is_open=True))
        for name, body in zip("abc", bodies, strict=True)
    )
    with qtbot.waitExposed(inspector):
        inspector.show()
    words = bodies[1]
    qtbot.waitUntil(lambda: words.height() == 40_000 // words.width())
    assert wrapping.heading.height() == first.heading.height() == last.heading.height()
    assert wrapping.y() - first.geometry().bottom() == last.y() - wrapping.geometry().bottom()
    assert wrapping.height() == wrapping.heightForWidth(wrapping.width())


def test_headings_that_stay_in_sight_are_bold_in_light_and_dark(person):
    window, inspector = person.window, person.window.draw.inspector
    window.resize(960, 640)
    person.wait_until(lambda: inspector.ledge.rows)
    for theme in ("dark", "light", "dark"):
        window.actions_by_name[theme].trigger()
        for _ in range(20):
            QApplication.processEvents()
        assert inspector.ledge.rows
        assert all(row.font().bold() for row in inspector.ledge.rows), theme


def test_lists_begin_on_one_line_where_that_cuts_no_word(person):
    window, view, combo = person.window, person.find("viewSelector"), person.find("classSelector")
    needed = view.fontMetrics().horizontalAdvance(view.currentText()) + 30  # its arrow and edges
    for size, aligned in (((1536, 864), True), ((960, 640), False), ((1536, 864), True)):
        window.resize(*size)
        person.wait_until(lambda size=size: window.height() == size[1])
        person.wait_until(lambda aligned=aligned: (view.x() == combo.x()) == aligned)
        assert view.width() >= needed


def test_a_section_that_goes_gives_back_the_room_that_was_made_for_it(person):
    inspector = person.window.draw.inspector
    before = inspector.open_sections
    tall = QLabel("\n".join("word" for _ in range(30)))
    section = inspector.add(Section("mine", "Mine", tall))
    person.qtbot.wait(30)
    section.set_open(True)
    assert not inspector.sections["class"].is_open
    section.hide()
    assert [n for n in before if inspector.sections[n].is_open] == list(before)
    section.show()
    assert not inspector.sections["class"].is_open
    section.set_open(False)
    assert inspector.open_sections == before


def test_nothing_is_folded_as_the_window_opens(person):
    sections = person.window.draw.inspector.sections
    person.qtbot.wait(30)
    assert all(sections[name].is_open for name in ("class", "method", "view"))


@pytest.mark.parametrize("height", [60, 120, 160])
def test_headings_at_the_lower_edge_leave_room_for_what_scrolls(person, height):
    """A card above it leaves an inspector little."""
    inspector = person.window.draw.inspector
    inspector.resize(inspector.width(), height)
    person.qtbot.wait(30)
    assert inspector.viewport().height() >= min(height, 90)
    inspector.ensureWidgetVisible(person.find("trustHeading"))
    assert person.find("trustHeading").visibleRegion().boundingRect().height() > 10
    person.window.draw.place()
