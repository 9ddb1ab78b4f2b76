"""What is said of data beside what it is: a sentence each, and what it is about.

The same is found twice, by a glance before a run and when all is read, and in other words.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["", "blank", "dark"]
Part = Literal["", "train", "test"]


@dataclass(frozen=True, slots=True)
class Note:
    """Something that is odd about data, or left out of it.

    Attributes:
        words: a sentence.
        kind: what it is about, where that may be said in other words too; "" elsewhere.
        part: of the data that it is about; "" for both.
        classes: numbers of those that it names; empty where it is about all.
    """

    words: str
    kind: Kind = ""
    part: Part = ""
    classes: frozenset[int] = frozenset()

    def repeats(self, other: "Note") -> bool:
        """Whether it tells nothing new to a person who was told the other one."""
        if self.words == other.words:
            return True
        if not self.kind or self.kind != other.kind:
            return False
        same_part = self.part == other.part or "" in (self.part, other.part)
        named = bool(self.classes) and self.classes <= other.classes
        return same_part and (named or not other.classes)


def worded(*sentences: str) -> tuple[Note, ...]:
    """Notes that are known again by their words alone."""
    return tuple(Note(words) for words in sentences)


def words_of(notes: Iterable[Note]) -> tuple[str, ...]:
    """Their sentences."""
    return tuple(note.words for note in notes)


def untold(notes: Iterable[Note], told: Iterable[Note]) -> tuple[str, ...]:
    """The sentences of those that repeat none of what was told."""
    before = tuple(told)
    return words_of(note for note in notes if not any(note.repeats(each) for each in before))
