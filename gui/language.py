"""The language of the window, chosen before any of its words is made.

Words are in English in the source and go through `engine.words.tr`. Their translations are Qt's:
`resources/languages/inklens_*.ts`, edited with Qt Linguist and compiled with lrelease. A language
holds for a whole process: modules keep words as constants.
"""

import os
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QSettings,
    QStandardPaths,
    QTranslator,
)

from engine.machine.tongue import MARKS, WORDS
from engine.words import ENGLISH, LANGUAGES, Language, language_code, say_in, tr

NAME = "InkLens"
FOLDER = Path(__file__).parents[1] / "resources" / "languages"
CONTEXT = "InkLens"
"""Qt's name for where a text stands: there is one for all."""
_kept: dict[str, QTranslator] = {}  # code -> its words, of the language in use; none of English


def state_path() -> Path:
    """The system's place for what this person keeps."""
    QCoreApplication.setApplicationName(NAME)
    QCoreApplication.setOrganizationName(NAME)
    where = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(where))


def begin(arguments: Sequence[str]) -> str:
    """Speak the language of the command line, of the settings, or of the system, in this order.

    Call it before anything else of the window is imported.

    Returns:
        The code of the language.
    """
    wanted = (_asked(arguments) or _remembered(), of_the_system())
    code = next(each for each in wanted if each in LANGUAGES)
    use(code)
    return code


def of_the_system() -> str:
    """The first language that this person wants of their system and that there is; English else."""
    wanted = (each.split("-")[0].split("_")[0] for each in _wanted())
    return next((each for each in wanted if each in LANGUAGES), "en")


def use(code: str) -> None:
    """Say everything in a language that there is from now on, also in processes yet to start."""
    _kept.clear()
    os.environ.pop(WORDS, None)
    words = QTranslator()
    if code not in MARKS or not words.load(str(FOLDER / f"inklens_{code}.qm")):
        code = "en"  # or a checkout without the compiled file
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(code) else QLocale(code))
    if code == "en":
        say_in(ENGLISH)
        return
    _kept[code] = words

    def translate(text: str, number: int) -> str:
        return words.translate(CONTEXT, text, None, number) or text

    point, group = MARKS[code]
    say_in(Language(translate, point, group, code))
    os.environ[WORDS] = str(FOLDER / f"inklens_{code}.ts")


def locale() -> QLocale:
    """How the language in use writes dates."""
    return QLocale(language_code())


def date(when: time.struct_time, form: str) -> str:
    """A moment as the language in use writes it, in a form of Qt's: "d MMMM, HH:mm"."""
    moment = QDateTime.fromSecsSinceEpoch(int(time.mktime(when)))
    return locale().toString(moment, form)


def install_qt_words(application: QCoreApplication) -> None:
    """Let Qt's own dialogs speak the language that is in use."""
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in tuple(_kept):
        application.installTranslator(_WhatQtLacks(application))  # the first one is asked last
        own = QTranslator(application)
        if own.load(f"qtbase_{code}", place):
            application.installTranslator(own)


class _WhatQtLacks(QTranslator):
    """What Qt's dialogs say in English, as its own translations are older than they are."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._words = {
            "QFileDialog": {
                "&Look in:": tr("&Look in:"),
                "Files of &type:": tr("Files of &type:"),
            },
            "QAbstractFileIconProvider": {
                "Alias": tr("Alias"),
                "Drive": tr("Drive"),
                "File": tr("File"),
                "File Folder": tr("File Folder"),
                "Folder": tr("Folder"),
                "%1 File": tr("%1 File"),
                "Shortcut": tr("Shortcut"),
                "Unknown": tr("Unknown"),
            },
        }

    def isEmpty(self) -> bool:
        """There are words; Qt passes over a translator without."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """A text of one of Qt's classes; None where it is none of these."""
        return self._words.get(context, {}).get(text)


def _wanted() -> list[str]:
    """What this person said to their system."""
    return QLocale.system().uiLanguages()


def _asked(arguments: Sequence[str]) -> str:
    """What `--language` says, before the command line is parsed."""
    said = ""
    for place, word in enumerate(arguments):
        option, given, value = word.partition("=")
        if len(option) > len("--la") and "--language".startswith(option):  # it may be cut short
            said = value if given else "".join(arguments[place + 1 : place + 2])
    return said


def _remembered() -> str:
    stored = QSettings(str(state_path() / "settings.ini"), QSettings.Format.IniFormat)
    return str(stored.value("language", ""))
