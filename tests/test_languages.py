"""Translations: every word has one in each language, and none is said that was never asked for."""

import json
import string
import subprocess
import sys
from functools import cache

import pytest
from PySide6.QtCore import QTranslator

from engine.words import ENGLISH, Language, duration, number, percent, say_in, tr, trn
from tests import languages
from tests.languages import CODES, FOLDER, all_words, words_of

FORMS = {"de": 2, "uk": 3}
"""How many forms a word has that goes with a number, by Qt's rules."""


@pytest.fixture
def speaking():
    """`speaking(language)`: until the test ends."""
    yield say_in
    say_in(ENGLISH)


translations = cache(languages.translations)


@pytest.fixture(scope="module")
def words():
    return all_words()


def fields(text):
    """Names of what is put into a text, with how it is written."""
    found = ((name, spec) for _, name, spec, _ in string.Formatter().parse(text))
    return sorted((name, spec) for name, spec in found if name is not None)


@pytest.mark.parametrize("code", CODES)
def test_every_word_is_translated(code, words):
    said = translations(code)
    missing = [word.text for word in words if word not in said or not all(said[word])]
    assert not missing, "run `python -m tests.languages` and translate what is unfinished"
    assert set(said) == set(words), "run `python -m tests.languages`: some are no longer said"


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_same_values_and_as_many_forms_as_its_language(code, words):
    for word in words:
        forms = translations(code)[word]
        assert len(forms) == (FORMS[code] if word.counted else 1), word.text
        for form in forms:
            wanted, given = fields(word.text), fields(form)
            if word.counted:  # "one run" may leave the number out
                assert set(given) <= set(wanted), form
            else:
                assert given == wanted, form
            assert form.count("\n") == word.text.count("\n"), form
            ends = (form[:1].isspace(), form[-1:].isspace())
            assert ends == (word.text[:1].isspace(), word.text[-1:].isspace()), form
            assert form.endswith("…") == word.text.endswith("…"), form


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_reads_is_compiled_from_what_people_edit(code, words):
    compiled = QTranslator()
    assert compiled.load(str(FOLDER / f"inklens_{code}.qm"))
    for word in words:
        forms = translations(code)[word]
        for count in (1, 2, 5) if word.counted else (-1,):
            assert compiled.translate("InkLens", word.text, None, count) in forms, word.text


def test_only_literals_are_collected():
    assert [word.text for word in words_of('tr("a" " b"); trn("one", "{n} many", 3)')] == [
        "a b",
        "{n} many",
    ]
    with pytest.raises(ValueError, match=r"m\.py:2: tr takes a literal"):
        list(words_of("x = 1\ntr(x)", "m.py"))


def test_numbers_are_written_as_the_language_writes_them(speaking):
    assert tr("{share:.2f} of {all:,}", share=0.5, all=12345) == "0.50 of 12,345"
    speaking(Language(lambda text, count: text, ",", "."))
    assert tr("{share:.2f} of {all:,} in {name}", share=0.5, all=12345, name="a.b") == (
        "0,50 of 12.345 in a.b"
    )
    assert percent(0.125) == "12,5 %"
    assert number(-0.0123) == "−0,0123"
    assert duration(65) == "1 min 05 s"


def test_forms_go_with_their_number(speaking):
    assert trn("{n} run", "{n} runs", 1) == "1 run"
    assert trn("{n} run of {all}", "{n} runs of {all}", 1200, all=3) == "1,200 runs of 3"
    speaking(Language(lambda text, count: f"{{n}} ({count})", ",", "."))
    assert trn("{n} run", "{n} runs", 2) == "2 (2)"


def test_nothing_in_the_window_is_said_without_being_translated():
    """The real window, drawn on, with all unfolded, in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.untranslated"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout) == {}
