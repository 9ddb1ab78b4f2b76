"""Which language the window speaks: the command line's, the remembered one, the system's."""

import pytest
from PySide6.QtCore import QLocale, QSettings

from engine.words import language_code, percent, tr
from gui import language


@pytest.fixture(autouse=True)
def english_again():
    default = QLocale()
    yield
    language.use("en")
    QLocale.setDefault(default)


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """`settings(language)`: what the window remembers."""
    monkeypatch.setattr(language, "state_path", lambda: tmp_path)

    def remember(code):
        stored = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        stored.setValue("language", code)
        stored.sync()

    return remember


@pytest.fixture
def system(monkeypatch):
    """`system(*languages)`: those that this person wants, the first one most."""

    def is_of(*wanted):
        monkeypatch.setattr(language, "_wanted", lambda: list(wanted))

    return is_of


@pytest.mark.parametrize(
    ("asked", "remembered", "wanted", "spoken"),
    [
        ([], "", ("fr-FR", "uk-UA", "en-US"), "uk"),
        ([], "", ("fr-FR",), "en"),
        ([], "system", ("de-AT",), "de"),
        ([], "de", ("uk-UA",), "de"),
        (["--language", "uk"], "de", ("en-US",), "uk"),
        (["--language=de", "--sample", "3"], "uk", ("en-US",), "de"),
        (["--language", "system"], "uk", ("de-DE",), "de"),
        (["--sample", "3", "--language"], "", ("en-US",), "en"),
        (["--language", "klingon"], "", ("de-DE",), "de"),
    ],
)
def test_the_command_line_goes_before_what_is_remembered_and_that_before_the_system(
    asked, remembered, wanted, spoken, settings, system
):
    settings(remembered)
    system(*wanted)
    assert language.begin(asked) == spoken
    assert language_code() == spoken


def test_words_numbers_and_fields_are_of_the_language_until_another_is_used(settings, system):
    settings("de")
    system("en-US")
    language.begin([])
    assert tr("Settings") == "Einstellungen"
    assert percent(0.125) == "12,5 %"
    assert QLocale().toString(1.5, "f", 1) == "1,5"
    assert tr("nobody translated this") == "nobody translated this"
    language.use("en")
    assert tr("Settings") == "Settings"
    assert percent(0.125) == "12.5 %"
