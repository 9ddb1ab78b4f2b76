"""Words, numbers and times as a person reads them, in the language that they chose.

The source is in English. What a person reads goes through `tr` and `trn`, which a shell leaves as
it is and the window translates (`gui/language.py`).
"""

import math
import string
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

_BREAKING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Kinds of letters that break a line, steer a terminal, turn a direction, or are half a letter."""


def one_line(text: str) -> str:
    """A text with names in it that anyone may have chosen, fit for one line of words."""
    if text.isprintable():
        return text
    return "".join("?" if unicodedata.category(each) in _BREAKING else each for each in text)


LANGUAGES = {"en": "English", "de": "Deutsch", "uk": "Українська"}
"""Code -> what those who speak it call it; the window speaks these."""


@dataclass(frozen=True, slots=True)
class Language:
    """How words and numbers are said.

    Attributes:
        translate: English text and a number -> the text in this language, in the form that goes
            with the number (-1: there is none); the English text where nobody translated it.
        point: before the decimals.
        group: between groups of three digits.
        code: of the language, as HTML writes it too: one of `LANGUAGES`.
    """

    translate: Callable[[str, int], str] | None = None
    point: str = "."
    group: str = ","
    code: str = "en"


ENGLISH = Language()
_language = ENGLISH


def say_in(language: Language) -> None:
    """Say everything in a language from now on; constants of loaded modules stay as they are."""
    global _language  # noqa: PLW0603  one process speaks one language
    _language = language


def language_code() -> str:
    """Which of `LANGUAGES` everything is said in."""
    return _language.code


def tr(text: str, /, **values: Any) -> str:
    """A text for people, in their language.

    Args:
        text: in English, a literal: tools collect it for those who translate.
        values: what stands for the names in braces; without any, the braces stay.
    """
    said = text if _language.translate is None else _language.translate(text, -1)
    return _WITH_NUMBERS.vformat(said, (), values) if values else said


def trn(one: str, many: str, number: int, /, **values: Any) -> str:
    """The same for a number of things; a language may have more forms than one and many.

    Args:
        one: in English, for one thing.
        many: for any other number; `{n}` is the number.
        number: of the things.
        values: what stands for the other names in braces.
    """
    if _language.translate is None:
        said = one if number == 1 else many
    else:
        said = _language.translate(many, number)
    return _WITH_NUMBERS.vformat(said, (), {"n": count(number), **values})


def local(number: str) -> str:
    """A number as Python writes it, with the point and the groups of the language."""
    if _language is ENGLISH:
        return number
    marks = {ord("."): _language.point, ord(","): _language.group}
    return number.translate(marks)


class _WithNumbers(string.Formatter):
    """`str.format`, with numbers as the language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        if isinstance(value, str) or not (format_spec or isinstance(value, float)):
            return text
        return local(text)

    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)]


_WITH_NUMBERS = _WithNumbers()


def duration(seconds: float) -> str:
    """Seconds in words: "8 s", "2 min 05 s", "1 h 12 min"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{whole} s", whole=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds:02d} s", minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes:02d} min", hours=whole // 3600, minutes=whole % 3600 // 60)


def estimate(seconds: float) -> str:
    """A time that is only estimated, no finer than it is known: "8 s", "40 s", "12 min"."""
    whole = max(0, round(seconds))
    if whole < 20:
        return tr("{whole} s", whole=whole)
    if whole < 100:
        return tr("{whole} s", whole=5 * round(whole / 5))
    if whole < 3570:
        return tr("{minutes} min", minutes=round(whole / 60))
    return duration(60 * round(whole / 60))


def number(value: float, *, sign: bool = False) -> str:
    """A value in four figures at most, with a real minus sign."""
    if not math.isfinite(value):
        return tr("no number")
    if value == 0:
        return "0"
    text = f"{value:+.3g}" if sign else f"{value:.3g}"
    return local(text.replace("-", "−"))


def span(low: float, high: float) -> tuple[str, str]:
    """Two values that stand beside each other, with as many decimals: "−1.46" and "1.20"."""
    largest = max(abs(low), abs(high))
    if not (math.isfinite(low) and math.isfinite(high) and 1e-3 <= largest < 1e3):
        return number(low), number(high)
    decimals = max(0, 2 - math.floor(math.log10(largest)))

    def even(value: float) -> str:
        text = f"{value:.{decimals}f}"
        seen = float(text) != 0 and value != 0
        return local(text.replace("-", "−")) if seen else number(value)

    return even(low), even(high)


def percent(probability: float, decimals: int = 1) -> str:
    """A probability in [0, 1] as per cent, with one decimal unless more are asked for."""
    return local(f"{probability * 100:.{decimals}f} %")


_SURE = 0.9995
"""From here on "100.0 %" would be written for less than certainty."""


def chance(probability: float) -> str:
    """How probable a class is, in few letters: "98.1 %"; never "100.0 %" but ">99.9 %"."""
    return f">{percent(0.999)}" if probability >= _SURE else percent(probability)


def sure(probability: float) -> str:
    """How sure a network is, in a sentence: "98.1 % sure", "more than 99.9 % sure"."""
    if probability >= _SURE:
        return tr("more than {percent} sure", percent=percent(0.999))
    return tr("{percent} sure", percent=percent(probability))


def count(things: int) -> str:
    """How many there are, in groups of three digits."""
    return local(f"{things:,}")
