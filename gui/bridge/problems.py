"""What went wrong, and what a person reads about it."""

import traceback
from dataclasses import dataclass

from engine.errors import InkLensError
from engine.words import tr
from gui.bridge.message import Message


@dataclass(frozen=True, slots=True)
class Problem:
    """Something went wrong.

    Attributes:
        sentence: that says what to do.
        details: for those who want them.
        message: what has got no answer because of it, or None.
        about: what was being done; once it succeeds, this is over.
    """

    sentence: str
    details: str = ""
    message: Message | None = None
    about: str = ""


def problem_from(error: Exception, doing: str, message: Message | None = None) -> Problem:
    """What a person reads about an error: ours as it stands, any other as what was being done."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, InkLensError):
        return Problem(str(error), details, message, doing)
    name = type(error).__name__
    words = tr("{doing} failed ({error}); please try again.", doing=doing, error=name)
    return Problem(words, details, message, doing)
