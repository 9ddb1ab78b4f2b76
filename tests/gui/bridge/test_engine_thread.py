"""A message of one's own: one class says all, and whoever subscribed hears its answers."""

from dataclasses import dataclass
from threading import Event
from typing import ClassVar

import pytest

from engine.errors import OutputError
from gui.bridge.message import Message, Urgency
from gui.bridge.messages.explain import Explained
from gui.bridge.problems import Problem


@dataclass(frozen=True, slots=True)
class Counted:
    """How far a count has come."""

    number: int


@dataclass(frozen=True, slots=True)
class Count(Message):
    """Count to so many, the last one when it may come, then perhaps fail."""

    urgency: ClassVar = Urgency.ERRAND

    most: int
    error: Exception | None = None
    may_end: Event | None = None

    @property
    def doing(self):
        return "Counting"

    def answer(self, engine):
        for number in range(self.most):
            while number == self.most - 1 and self.may_end and not self.may_end.wait(0.001):
                yield None
            yield Counted(number)
            yield None
        if self.error is not None:
            raise self.error


def heard(person, kind):
    answers = []
    person.window.room.engine.subscribe(kind, answers.append)
    return answers


def test_answers_of_a_type_are_heard_in_their_order_and_no_others(person):
    counted, explained = heard(person, Counted), heard(person, Explained)
    person.window.room.engine.mailbox.post(Count(5))
    person.wait_until(lambda: len(counted) == 5)
    assert counted == [Counted(number) for number in range(5)]
    assert not explained


def test_a_drawing_is_explained_while_something_long_is_done_which_then_may_continue(person, seven):
    counted, mapped = heard(person, Counted), Event()
    person.window.room.engine.mailbox.post(Count(100, may_end=mapped))
    person.wait_until(lambda: counted)
    person.draw(seven)
    person.wait_for_the_map()
    assert person.map.predicted == 7
    assert len(counted) < 100
    mapped.set()
    person.wait_until(lambda: len(counted) == 100)
    assert [each.number for each in counted] == list(range(100))


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OutputError("The disk is full; free some room."), "The disk is full; free some room."),
        (ValueError("no number"), "Counting failed (ValueError); please try again."),
    ],
)
def test_what_fails_says_so_in_words_and_the_engine_answers_on(person, seven, error, sentence):
    problems = heard(person, Problem)
    message = Count(1, error)
    person.window.room.engine.mailbox.post(message)
    person.wait_until(lambda: problems)
    assert [(each.sentence, each.message) for each in problems] == [(sentence, message)]
    assert type(error).__name__ in problems[0].details
    person.draw(seven)
    person.wait_for_the_map()
    assert person.map.predicted == 7
