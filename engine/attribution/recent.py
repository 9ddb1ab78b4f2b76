"""What takes long to make and much memory to keep: the most recently used few."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")


class Recent(Generic[Key, Thing]):
    """Things by key, made when first needed; past `most`, the least recently used is discarded."""

    def __init__(self, most: int) -> None:
        """Keep at most so many, 1 or more."""
        self._most = most
        self._things: dict[Key, Thing] = {}  # the least recently used first

    def get(self, key: Key, make: Callable[[], Thing]) -> Thing:
        """The thing with this key, made by `make` if it is not kept."""
        thing = self._things.pop(key) if key in self._things else make()
        self._things[key] = thing
        if len(self._things) > self._most:
            del self._things[next(iter(self._things))]
        return thing

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._things)
