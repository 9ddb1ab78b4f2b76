"""Processes without Qt speak the language of the window."""

import pytest

from engine.errors import NetworkFileError
from engine.machine import tongue
from engine.vetting.vet import vet
from engine.words import ENGLISH

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en">
<context>
    <name>InkLens</name>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">neu</translation>
    </message>
    <message numerus="yes">
        <source>{{n}} runs</source>
        <translation><numerusform>one</numerusform><numerusform>few</numerusform>{more}</translation>
    </message>
    <message>
        <source>is not a Keras network; open a .keras or .h5 file that Keras saved.</source>
        <translation>ist kein Netz.</translation>
    </message>
</context>
</TS>
"""
MORE = {"de": "", "uk": "<numerusform>many</numerusform>"}


@pytest.fixture
def source(tmp_path):
    """A function that writes a file of translations."""

    def written(code):
        file = tmp_path / f"inklens_{code}.ts"
        file.write_text(SOURCE.format(code=code, more=MORE.get(code, "")), encoding="utf-8")
        return file

    return written


def test_what_is_translated_and_finished_is_said(source):
    found = tongue.language(source("de"))
    said = [found.translate(each, -1) for each in ("done", "new", "unknown")]
    assert (said, found.code, found.point) == (["getan", "new", "unknown"], "de", ",")


@pytest.mark.parametrize(
    ("code", "numbers", "form"),
    [
        ("de", (1,), "one"),
        ("de", (0, 2, 21), "few"),
        ("uk", (1, 21, 101), "one"),
        ("uk", (2, 4, 23, 104), "few"),
        ("uk", (0, 5, 11, 12, 14, 20, 111), "many"),
    ],
)
def test_a_number_has_the_form_of_its_language(source, code, numbers, form):
    found = tongue.language(source(code))
    assert {found.translate("{n} runs", number) for number in numbers} == {form}


def test_a_file_that_is_none_or_of_no_known_language_is_english(source, tmp_path):
    broken = tmp_path / "broken.ts"
    broken.write_text("<TS", encoding="utf-8")
    for each in (broken, tmp_path / "none.ts", source("fr")):
        assert tongue.language(each) is ENGLISH


def test_a_refusal_of_the_other_process_is_in_the_language_of_the_window(
    source, tmp_path, monkeypatch
):
    monkeypatch.setenv(tongue.WORDS, str(source("de")))
    path = tmp_path / "none.keras"
    path.write_text("no network", encoding="utf-8")
    with pytest.raises(NetworkFileError, match=r"none\.keras ist kein Netz"):
        vet(path)
