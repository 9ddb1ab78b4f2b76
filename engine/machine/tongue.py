"""The language of the window, for a process that it starts and that has no Qt.

It reads the source of the translations, which is XML, and not the compiled file, which is Qt's.
"""

import os
from collections.abc import Callable
from pathlib import Path

from engine.words import ENGLISH, Language, say_in

WORDS = "INKLENS_WORDS"
"""Name of the environment variable that says which file of translations to speak; `gui/language.py`
sets it for the processes that it starts."""
MARKS = {"de": (",", "."), "uk": (",", "\u00a0")}
"""Code -> the point before decimals, and what stands between groups of three digits."""


def speak() -> None:
    """Say everything as the environment wants it; in English where it wants nothing."""
    named = os.environ.get(WORDS)
    say_in(ENGLISH if named is None else language(Path(named)))


def language(file: Path) -> Language:
    """The language of a file of translations; English where it cannot be read."""
    from xml.etree import ElementTree  # only for those who do not speak English

    try:
        root = ElementTree.parse(file).getroot()  # noqa: S314  one of InkLens's own files
    except (OSError, ElementTree.ParseError):
        return ENGLISH
    code = root.get("language", "")
    if code not in MARKS:
        return ENGLISH
    said: dict[str, list[str]] = {}
    for message in root.iter("message"):
        found = message.find("translation")
        if found is not None and found.get("type") is None:
            forms = [each.text or "" for each in found] or [found.text or ""]
            said[message.findtext("source", "")] = forms
    form = _FORMS[code]

    def translate(text: str, number: int) -> str:
        forms = said.get(text, [])
        place = min(form(number), len(forms) - 1)
        return (forms[place] if forms else "") or text

    point, group = MARKS[code]
    return Language(translate, point, group, code)


def _german(number: int) -> int:
    return int(number != 1)


def _ukrainian(number: int) -> int:
    """One form for 1, 21, 31…, one for 2 to 4, 22 to 24…, and one for the others."""
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


_FORMS: dict[str, Callable[[int], int]] = {"de": _german, "uk": _ukrainian}
