"""What is asked of the engine: the most urgent first, and only the newest of each topic."""

import threading
import time
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field

from gui.bridge.message import Engine, Message, Urgency

_PERSON_WAITS = (Urgency.LIVE, Urgency.TILES)


@dataclass(slots=True, eq=False)
class Work:
    """A message, and how far its answers have come.

    Attributes:
        message: what is asked.
        topic: the message's, or something unique where nothing replaces it.
        since: when it began to wait, by `time.monotonic`.
    """

    message: Message
    topic: Hashable = field(init=False)
    since: float = field(default_factory=time.monotonic)
    _answers: Iterator[object] | None = None

    def __post_init__(self) -> None:
        topic = self.message.topic
        self.topic = object() if topic is None else topic

    @property
    def urgency(self) -> Urgency:
        """The message's; that of a drawing once its patience is over."""
        own, message = self.message.urgency, self.message
        over = own > Urgency.LIVE and time.monotonic() - self.since > message.patience
        return Urgency.LIVE if over else own

    def answers(self, engine: Engine) -> Iterator[object]:
        """The answers that are still to come."""
        if self._answers is None:
            self._answers = self.message.answer(engine)
        return self._answers

    def abandon(self) -> None:
        """Let go of what was begun, in the thread that began it."""
        close = getattr(self._answers, "close", None)
        if close is not None:
            close()


class Mailbox:
    """What waits for the engine's thread. Any thread may post; one thread takes.

    How urgent a message is, what it replaces and what it gives way to, its class says.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: dict[Hashable, Work] = {}
        self._over: list[Work] = []
        self._taken: Work | None = None
        self._closed = self._early_over = False
        self._idle = threading.Event()
        self._idle.set()

    def post(self, message: Message) -> None:
        """Put a message in; what it replaces or ends is gone."""
        work = Work(message)
        with self._changed:
            if self._closed and not message.outlives_window:
                return
            if work.topic in self._waiting:
                self._over.append(self._waiting[work.topic])
            self._waiting[work.topic] = work
            self._keep(lambda it: message.urgency not in it.ended_by)
            if message.urgency in _PERSON_WAITS:
                self._idle.clear()
            self._changed.notify()

    def take(self) -> Work | None:
        """The most urgent work, waiting for some; None once the mailbox is closed and empty.

        Taking says that what was taken before is done, or was put back by `may_continue`.
        """
        with self._changed:
            if not any(it.message.urgency in _PERSON_WAITS for it in self._waiting.values()):
                self._idle.set()
            self._taken = None
            self._changed.wait_for(lambda: self._waiting or self._closed)
            over, self._over = self._over, []
            work = min(self._waiting.values(), key=lambda it: it.urgency, default=None)
            if work is not None:
                del self._waiting[work.topic]
                self._taken = work
        for each in over:
            each.abandon()
        return work

    def take_early(
        self, can_answer: Callable[[Message], bool], *, wait: bool = True
    ) -> Work | None:
        """Work for a thread that answers some messages before `take` is called for the first time.

        Args:
            can_answer: whether that thread can answer a message.
            wait: for some; None then comes once `end_early` was called, or the mailbox is closed.
        """

        def answerable() -> Work | None:
            fits = (work for work in self._waiting.values() if can_answer(work.message))
            return min(fits, key=lambda it: it.message.urgency, default=None)

        with self._changed:
            self._changed.wait_for(
                lambda: not wait or self._closed or self._early_over or answerable()
            )
            work = None if self._closed or self._early_over else answerable()
            if work is not None:
                del self._waiting[work.topic]
            return work

    def end_early(self) -> None:
        """Let nobody take early any more."""
        with self._changed:
            self._early_over = True
            self._changed.notify_all()

    def may_continue(self, work: Work) -> bool:
        """Whether the work that was taken last may continue.

        If not, it is over, or waits to be taken again; it is to be left at once.
        """
        with self._changed:
            if self._is_over(work):
                self._over.append(work)
                return False
            if not work.message.gives_way or not self._has_more_urgent_than(work.message):
                return True
            work.since = time.monotonic()
            self._waiting = {work.topic: work, **self._waiting}  # before others of its urgency
            return False

    def holds(self, kind: type[Message]) -> bool:
        """Whether a message of this kind waits, or is being answered."""
        with self._changed:
            taken = () if self._taken is None else (self._taken,)
            return any(isinstance(it.message, kind) for it in (*self._waiting.values(), *taken))

    @property
    def owes(self) -> bool:
        """Whether something that outlives the window is not answered yet."""
        with self._changed:
            taken = () if self._taken is None else (self._taken,)
            return any(it.message.outlives_window for it in (*self._waiting.values(), *taken))

    def close(self) -> None:
        """End the taking thread; only what outlives the window is still answered."""
        with self._changed:
            self._closed = True
            self._keep(lambda message: message.outlives_window)
            self._idle.set()
            self._changed.notify_all()

    def wait_until_idle(self, timeout: float) -> bool:
        """Wait until no drawing waits or is being explained; False if that took too long.

        Args:
            timeout: in seconds.
        """
        return self._idle.wait(timeout)

    def _keep(self, wanted: Callable[[Message], bool]) -> None:
        """Leave only wanted messages; the others end in the thread that began them."""
        self._over += [work for work in self._waiting.values() if not wanted(work.message)]
        self._waiting = {topic: w for topic, w in self._waiting.items() if wanted(w.message)}

    def _is_over(self, work: Work) -> bool:
        message = work.message
        return (
            (self._closed and not message.outlives_window)
            or work.topic in self._waiting
            or any(other.message.urgency in message.ended_by for other in self._waiting.values())
        )

    def _has_more_urgent_than(self, message: Message) -> bool:
        return any(other.message.urgency < message.urgency for other in self._waiting.values())
