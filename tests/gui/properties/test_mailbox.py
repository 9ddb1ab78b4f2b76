"""Whatever is asked of the engine: the newest of a kind is taken, and the most urgent first."""

from collections.abc import Hashable
from dataclasses import dataclass

from gui.bridge.mailbox import Mailbox
from gui.bridge.message import Message, Urgency
from tests.engine.support.properties import examples

from hypothesis import given, strategies as st  # isort: skip


@dataclass(frozen=True)
class Asked(Message):
    """A message of some urgency and topic, with the number of its posting."""

    urgency: Urgency  # type: ignore[misc]
    about: Hashable
    number: int

    @property
    def topic(self):
        return None if self.urgency is Urgency.COMMAND else self.about

    def answer(self, engine):
        yield self


POSTS = st.tuples(st.sampled_from(list(Urgency)), st.integers(0, 2))


@examples(150)
@given(st.lists(POSTS | st.none(), max_size=40))
def test_the_most_urgent_is_taken_the_newest_of_its_kind_and_nothing_is_lost(steps):
    mailbox, waiting, number = Mailbox(), [], 0
    for step in steps:
        if step is not None:
            number += 1
            message = Asked(step[0], step, number)
            if message.topic is not None:
                waiting = [each for each in waiting if each.topic != message.topic]
            waiting.append(message)
            mailbox.post(message)
        elif waiting:
            taken = mailbox.take().message
            assert taken in waiting
            assert taken.urgency == min(each.urgency for each in waiting)
            if taken.urgency is Urgency.COMMAND:  # all are obeyed, in their order
                commands = [each for each in waiting if each.urgency is Urgency.COMMAND]
                assert taken is min(commands, key=lambda each: each.number)
            waiting.remove(taken)
    mailbox.close()
    while (work := mailbox.take()) is not None:
        waiting.remove(work.message)
    assert all(not each.outlives_window for each in waiting)
