"""F1 explains the control under the pointer, or with the focus; every control has a text."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QListView, QTextBrowser, QWidget

from engine.attribution.table import METHODS
from gui.help.pages import PAGES, page
from gui.help.texts import METHOD, PAGE_OF, TEXTS
from gui.help.whats_this import help_on, text_of

QTS_OWN = ("qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton")


@pytest.fixture
def asked(person):
    """`asked()`: press F1; what it says of the control, and the page."""

    def press():
        person.window.activateWindow()
        person.wait_until(person.window.isActiveWindow)
        person.press(Qt.Key.Key_F1)
        dialog = person.window.findChild(QDialog, "helpDialog")
        person.wait_until(dialog.isVisible)
        said = dialog.findChild(QLabel, "helpOnControl").text()
        shown = dialog.findChild(QTextBrowser, "helpText").toPlainText()
        dialog.reject()
        person.wait_until(lambda: person.window.findChild(QDialog, "helpDialog") is None)
        return said, shown

    return press


def point_at(person, widget):
    QCursor.setPos(widget.mapToGlobal(widget.rect().center()))


def test_f1_explains_what_is_under_the_pointer_and_else_what_has_the_focus(person, asked, four):
    person.draw(*four)
    person.wait_for_the_map()
    person.find("methodSelector").setFocus(Qt.FocusReason.TabFocusReason)
    said, shown = asked()
    assert said.startswith("Explanation method: How the score is attributed")
    assert shown.startswith("Vanilla Gradients")
    point_at(person, person.find("canvas"))
    said, shown = asked()
    assert said.startswith("Canvas: Draw a digit here.")
    assert "Without a mouse" in shown
    point_at(person, person.tiles[4])
    assert asked()[0].startswith("Class 4,")
    point_at(person, person.find("deviceLabel"))
    assert asked()[1].startswith("Settings")


def test_f1_calls_a_box_to_tick_as_the_box_itself_does(window):
    boxes = [box for box in window.findChildren(QCheckBox) if box.text()]
    assert len(boxes) > 5
    for box in boxes:
        said = help_on(box, "lrp").title.casefold()
        assert box.text().replace("&", "").casefold() in said, said


@pytest.mark.parametrize("method", ["lrp", "grad_cam"])
def test_the_page_of_the_map_is_that_of_its_method(person, asked, method):
    methods = person.find("methodSelector")
    methods.setCurrentIndex(methods.findData(method))
    person.find("heatmap").setFocus(Qt.FocusReason.TabFocusReason)
    said, shown = asked()
    assert said.startswith("Heatmap: The map")
    assert shown.startswith(METHODS[method].title)
    person.wait_until_ready()


def test_every_method_has_a_page_with_formula_meaning_warning_and_paper():
    for method in METHODS.values():
        text = page(method.id).text
        assert text.startswith(f"# {method.title}\n")
        assert method.summary in " ".join(text.split())
        assert method.paper in " ".join(text.split())
        headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
        assert {"What its values mean", "When it misleads", "Paper"} <= set(headings)
        assert re.search(r"^> ", text, re.MULTILINE), "no formula"
        assert "<!--" not in text


def test_every_page_is_shown_and_leads_to_no_page_that_is_not_there(person):
    person.window.actions_by_name["guide"].trigger()
    dialog = person.window.findChild(QDialog, "helpDialog")
    browser, known = dialog.findChild(QTextBrowser, "helpText"), {each.id for each in PAGES}
    assert dialog.listed.count() == len(PAGES)
    for row, each in enumerate(PAGES):
        dialog.listed.setCurrentRow(row)
        assert len(browser.toPlainText()) > 200, each.id
        for link in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", each.text):
            local = not link.startswith("http")
            assert not local or QUrl(link).path().removesuffix(".md") in known, link
        for picture in re.findall(r"!\[[^\]]*\]\(([^)]*)\)", each.text):
            assert (each.file.parent / picture).is_file()
    dialog._on_link(QUrl("lrp.md"))
    assert browser.toPlainText().startswith("LRP")
    assert dialog.listed.currentItem().text() == "LRP"
    keys = dialog.listed.count() - 1
    dialog.listed.setCurrentRow(keys)
    assert "Ctrl+," in browser.toPlainText()
    dialog.reject()


def focusable(window):
    """Every widget that can have the focus, also where it is not seen now."""
    for widget in window.findChildren(QWidget):
        policy = widget.focusPolicy()
        mine = not widget.objectName().startswith("qt_") or widget.objectName() in TEXTS
        of_popup = isinstance(widget, QListView) and widget.window() is not window
        if policy & Qt.FocusPolicy.TabFocus and mine and not of_popup:
            yield widget


def test_every_control_that_can_have_the_focus_has_a_help_text_and_a_page(open_window, person_at):
    person = person_at(open_window())
    person.wait_until_ready()
    person.window.show_sample(25)
    for section in person.window.draw.inspector.sections.values():
        section.make_body()
    person.window.actions_by_name["preferences"].trigger()
    person.wait_for_the_map()
    seen, silent = set(), []
    for widget in focusable(person.window):
        if widget.window() not in (person.window, person.window.findChild(QDialog, "preferences")):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or widget.objectName() in QTS_OWN:
            continue
        holder = widget.focusProxy() or widget
        text = text_of(holder) or text_of(widget) or text_of(widget.parentWidget())
        if len(text.split()) < 2 and len(help_on(widget, "lrp").text.split()) < 2:
            silent.append(f"{type(widget).__name__} {widget.objectName()!r}")
        assert page(help_on(widget, "lrp").page)
        seen.add(widget.objectName())
    assert silent == []
    assert {"canvas", "heatmap", "tile3", "methodSelector", "startTraining", "epochs"} <= seen
    for dialog in person.window.findChildren(QDialog, "preferences"):
        dialog.reject()


def test_the_table_of_pages_names_pages_and_widgets_that_there_are(window):
    for section in window.draw.inspector.sections.values():
        section.make_body()
    known = {each.id for each in PAGES} | {METHOD}
    assert set(PAGE_OF.values()) <= known
    made_later = {"preferences", "closePreferences", "lossPlot", "accuracyPlot"}
    for name in {*PAGE_OF, *TEXTS} - made_later:
        assert window.findChild(QWidget, name) is not None, name
    assert window.findChild(QWidget, "heatmap").mapTo(window, QPoint()).x() > 0
