"""Tests of the help's pages in other languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import words
from gui.help.pages import Page


@pytest.fixture
def german() -> Iterator[None]:
    before = words._language
    words.say_in(words.Language(code="de"))
    yield
    words.say_in(before)


@pytest.mark.usefixtures("german")
def test_a_page_is_shown_in_the_language_in_use_where_it_is_translated(tmp_path: Path) -> None:
    file = tmp_path / "reading.md"
    file.write_text("# Reading", "utf-8")
    page = Page("reading", "Reading", file)
    assert page.text == "# Reading"
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / file.name).write_text("# Lesen<!-- site -->", "utf-8")
    assert page.text == "# Lesen"
    words.say_in(words.ENGLISH)
    assert page.text == "# Reading"
