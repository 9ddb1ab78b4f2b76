"""Which language the window speaks: the command line's, the remembered one, the system's."""

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel

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


@pytest.fixture
def qt_speaks(qapp):
    """`qt_speaks(code)`: Qt's own dialogs do, until the test ends."""
    before = set(qapp.findChildren(QTranslator))

    def speaks(code):
        language.use(code)
        language.install_qt_words(qapp)

    yield speaks
    for each in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(each)
        each.deleteLater()


@pytest.mark.parametrize("code", ["de", "uk"])
def test_qts_own_dialog_for_files_says_nothing_in_english(code, qt_speaks, qtbot):
    said = []
    for speaks in ("en", code):
        qt_speaks(speaks)
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        said.append({label.text() for label in dialog.findChildren(QLabel) if label.text()})
    english, other = said
    assert len(english) == len(other) == 3
    assert not english & other
