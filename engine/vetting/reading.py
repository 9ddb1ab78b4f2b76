"""Numbers and names out of a configuration that anyone may have written."""

from collections.abc import Mapping
from typing import Any

from engine.words import tr

Shape = tuple[int, ...]
"""Sizes of what passes between layers, of one picture: without the axis of the batch."""

MOST = 10**15
"""No size that a network could have: larger ones are cut down to it, so that sums stay quick."""


class MalformedError(ValueError):
    """A configuration that does not describe a network; its text says where."""


def whole(value: Any, what: str, *, least: int = 0) -> int:
    """A whole number from `least` up.

    Raises:
        MalformedError: it is none; `what` says which one was asked for.
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise MalformedError(
            tr(
                "{what} is {value!r}, no whole number from {least} up",
                what=what,
                value=str(value)[:30],
                least=least,
            )
        )
    return min(value, MOST)


def size(config: Mapping[str, Any], key: str, *, least: int = 1) -> int:
    """The whole number that a layer has under `key`."""
    return whole(config.get(key), key, least=least)


def sizes(config: Mapping[str, Any], key: str, rank: int, default: Any = None) -> Shape:
    """As many whole numbers as there are axes; one number stands for all of them."""
    value = config.get(key, default)
    values = value if isinstance(value, list | tuple) else [value] * rank
    if len(values) != rank:
        raise MalformedError(
            tr("{key} has {values} numbers and not {rank}", key=key, values=len(values), rank=rank)
        )
    return tuple(whole(each, key) for each in values)


def mapping(value: Any, what: str) -> dict[str, Any]:
    """A JSON object.

    Raises:
        MalformedError: it is none.
    """
    if not isinstance(value, dict):
        raise MalformedError(tr("{what} is no object", what=what))
    return value


def listed(value: Any, what: str) -> list[Any]:
    """A JSON list.

    Raises:
        MalformedError: it is none.
    """
    if not isinstance(value, list | tuple):
        raise MalformedError(tr("{what} is no list", what=what))
    return list(value)


def text(value: Any, what: str) -> str:
    """A JSON string.

    Raises:
        MalformedError: it is none.
    """
    if not isinstance(value, str):
        raise MalformedError(tr("{what} is no text", what=what))
    return value


def axis_of(value: Any, rank: int, what: str = "axis") -> int:
    """Which axis of a shape without the batch is meant by an axis that counts the batch.

    Raises:
        MalformedError: there is none, or it is that of the batch.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise MalformedError(tr("{what} is no axis", what=what))
    place = value - 1 if value >= 0 else rank + value
    if not 0 <= place < rank:
        raise MalformedError(tr("{what} {number} is not there", what=what, number=value))
    return place


def product(numbers: Shape) -> int:
    """How many numbers an array of this shape holds, at most `MOST`."""
    total = 1
    for number in numbers:
        total = min(total * number, MOST)
    return total
