"""Work that lets something else go between its steps, done in one go."""

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")


def finished(steps: Generator[None, None, Result]) -> Result:
    """Take all steps, and return what they came to."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            result: Result = done.value
            return result
