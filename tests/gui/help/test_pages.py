"""Tests of the help's pages in other languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextDocument

from engine import words
from engine.attribution.table import METHODS
from gui.help import pages
from gui.help.pages import PAGES, Page, page
from gui.help.viewer import HelpWindow


@pytest.fixture
def german() -> Iterator[None]:
    before = words._language
    words.say_in(words.Language(code="de"))
    yield
    words.say_in(before)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("place", ["", "methods"])
def test_a_page_is_shown_in_the_language_in_use_where_it_is_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setattr(pages, "FOLDER", tmp_path)
    monkeypatch.setattr(pages, "METHOD_PAGES", tmp_path / "docs")
    file = (tmp_path / "docs" if place else tmp_path) / "reading.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text("# Reading", "utf-8")
    shown = Page("reading", "Reading", file)
    assert shown.text == "# Reading"
    folder = tmp_path / "de" / place
    folder.mkdir(parents=True)
    (folder / file.name).write_text("# Lesen<!-- site -->", "utf-8")
    assert shown.text == "# Lesen"
    words.say_in(words.ENGLISH)
    assert shown.text == "# Reading"


@pytest.mark.usefixtures("german")
def test_a_translated_page_of_a_method_has_the_pictures_of_the_english_one(qtbot, window) -> None:
    translated = page("lrp").text
    (picture,) = re.findall(r"!\[[^\]]*\]\((.*?)\)", translated)
    assert "Klasse" in translated
    dialog = HelpWindow(window)
    dialog.show_page("lrp")
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = dialog.text.loadResource(kind, picture)
    assert isinstance(shown, QImage)
    assert not shown.isNull()
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "de", "uk"])
def test_every_page_is_as_wide_as_its_window_whatever_the_size_of_that(
    window, language, monkeypatch, qtbot
) -> None:
    monkeypatch.setattr(pages, "language_code", lambda: language)
    dialog = HelpWindow(window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    for width in (820, 700, 1000):
        dialog.resize(width, 560)
        qtbot.wait(0)
        for each in PAGES:
            dialog.show_page(each.id)
            assert dialog.text.horizontalScrollBar().maximum() == 0, (each.id, width)
    dialog.reject()


def test_a_page_that_is_read_stays_where_it_is_when_its_window_becomes_wider(window, qtbot) -> None:
    dialog = HelpWindow(window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.show_page("lrp")
    bar = dialog.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    dialog.resize(1000, dialog.height())
    qtbot.wait(0)
    assert bar.value() == bar.maximum() > 0
    dialog.show_page("grad_cam")
    assert bar.value() == 0
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "de", "uk"])
@pytest.mark.parametrize("method", METHODS)
def test_a_page_names_what_is_done_in_the_window_before_an_option_of_the_shell(
    language, method, monkeypatch
) -> None:
    monkeypatch.setattr(pages, "language_code", lambda: language)
    shell = {"en": "shell", "de": "Shell", "uk": "командному рядку"}[language]
    paragraphs = re.split(r"\n\n|\n(?=\* )", page(method).text)
    for at, paragraph in enumerate(paragraphs):
        if re.search(r"`--\w|python main", paragraph):
            introduced = paragraph + paragraphs[at - 1] * paragraph.startswith("```")
            assert shell in introduced, paragraph
