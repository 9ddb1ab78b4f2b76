"""Tests of the help's pages in other languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextDocument

from engine import words
from gui.help import pages
from gui.help.pages import Page, page
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
