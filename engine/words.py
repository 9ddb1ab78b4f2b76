"""Numbers and times as a person reads them."""

import math
import unicodedata

_BREAKING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Kinds of letters that break a line, steer a terminal, turn a direction, or are half a letter."""


def one_line(text: str) -> str:
    """A text with names in it that anyone may have chosen, fit for one line of words."""
    if text.isprintable():
        return text
    return "".join("?" if unicodedata.category(each) in _BREAKING else each for each in text)


def duration(seconds: float) -> str:
    """Seconds in words: "8 s", "2 min 05 s", "1 h 12 min"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


def estimate(seconds: float) -> str:
    """A time that is only estimated, no finer than it is known: "8 s", "40 s", "12 min"."""
    whole = max(0, round(seconds))
    if whole < 20:
        return f"{whole} s"
    if whole < 100:
        return f"{5 * round(whole / 5)} s"
    if whole < 3570:
        return f"{round(whole / 60)} min"
    return duration(60 * round(whole / 60))


def number(value: float, *, sign: bool = False) -> str:
    """A value in four figures at most, with a real minus sign."""
    if not math.isfinite(value):
        return "no number"
    if value == 0:
        return "0"
    text = f"{value:+.3g}" if sign else f"{value:.3g}"
    return text.replace("-", "−")


def percent(probability: float, decimals: int = 1) -> str:
    """A probability in [0, 1] as per cent, with one decimal unless more are asked for."""
    return f"{probability * 100:.{decimals}f} %"


_SURE = 0.9995
"""From here on "100.0 %" would be written for less than certainty."""


def chance(probability: float) -> str:
    """How probable a class is, in few letters: "98.1 %"; never "100.0 %" but ">99.9 %"."""
    return f">{percent(0.999)}" if probability >= _SURE else percent(probability)


def sure(probability: float) -> str:
    """How sure a network is, in a sentence: "98.1 % sure", "more than 99.9 % sure"."""
    more = "more than " if probability >= _SURE else ""
    return f"{more}{percent(min(probability, 0.999) if more else probability)} sure"


def count(things: int) -> str:
    """How many there are, in groups of three digits."""
    return f"{things:,}"
