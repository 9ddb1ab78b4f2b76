"""A mailbox of one slot: the newest request wins, and training can see whether one waits."""

import threading
from collections import deque

from gui.bridge.messages import (
    Aside,
    Command,
    MeasureMap,
    PreviewLayers,
    Request,
    SaveNetwork,
    ShowEpoch,
    WarmUp,
    Weights,
)

Mail = Command | Request | Weights | ShowEpoch | Aside


class Mailbox:
    """What waits for the explaining thread.

    Requests, weights and each kind of aside have one slot, and the newest wins. Commands (open,
    save) are few and queue; at the end only networks that are to be saved are not lost. Any thread
    may post; one thread takes.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._commands: deque[Command] = deque()
        self._request: Request | None = None
        self._weights: Weights | None = None
        self._epoch: ShowEpoch | None = None
        self._asides: dict[type, Aside] = {}
        self._closed = False
        self._idle = threading.Event()
        self._idle.set()

    def post(self, mail: Mail) -> None:
        """Put a message in; what it overtakes is gone."""
        with self._changed:
            match mail:
                case Request():
                    self._request = mail
                    self._idle.clear()
                case Weights():
                    self._weights = mail
                case ShowEpoch():
                    self._epoch = mail
                case PreviewLayers() | MeasureMap() | WarmUp():
                    if isinstance(mail, WarmUp):  # asked for when nothing is drawn any more
                        self._asides.pop(MeasureMap, None)
                    self._asides[type(mail)] = mail
                case _:
                    self._commands.append(mail)
            self._changed.notify()

    def put_back(self, aside: Aside) -> None:
        """Let what was broken off wait again, unless a newer one of its kind does, or a request.

        Measures of a map are over where a warm-up waits.
        """
        with self._changed:
            over = isinstance(aside, MeasureMap) and WarmUp in self._asides
            if self._request is None and not self._closed and not over:
                self._asides.setdefault(type(aside), aside)

    def take(self) -> Mail | None:
        """The next message, waiting for one: commands, weights, the request, then asides.

        Taking says that what was taken before is done. None once the mailbox is closed and empty.
        """
        with self._changed:
            if self._request is None:
                self._idle.set()
            self._changed.wait_for(self._has_mail)
            if self._closed and not self._commands:
                return None
            return self._next()

    def answered(self) -> None:
        """Say that what was taken last is done, before going on with something nobody waits for."""
        with self._changed:
            if self._request is None:
                self._idle.set()

    def close(self) -> None:
        """End the taking thread; what waits is dropped, but for networks that are to be saved."""
        with self._changed:
            self._closed = True
            self._request = self._weights = self._epoch = None
            self._asides.clear()
            self._commands = deque(c for c in self._commands if isinstance(c, SaveNetwork))
            self._idle.set()
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    @property
    def overtaken(self) -> bool:
        """Whether the request that is being answered is a past one: a newer waits, or the end.

        Weights and commands wait until the answer is whole; nobody would ask for its rest again.
        """
        with self._changed:
            return self._closed or self._request is not None

    @property
    def has_mail(self) -> bool:
        """Whether anything waits, or the end: what is done for nobody in a hurry makes way."""
        with self._changed:
            return self._has_mail()

    def disturbs(self, aside: type[Aside]) -> bool:
        """Whether an aside of this kind has to make way: to all but asides of other kinds.

        Two that made way to each other would both begin anew for ever. Measures of a map end where
        a warm-up waits: by then the drawing is gone.
        """
        with self._changed:
            others = {aside, WarmUp} if aside is MeasureMap else {aside}
            return self._has_more_than_asides() or bool(others & self._asides.keys())

    def wait_until_idle(self, timeout: float) -> bool:
        """Wait until no request waits or is being answered; False if that took too long."""
        return self._idle.wait(timeout)

    def _has_mail(self) -> bool:
        return self._has_more_than_asides() or bool(self._asides)

    def _has_more_than_asides(self) -> bool:
        return self._closed or bool(
            self._commands
            or self._request is not None
            or self._weights is not None
            or self._epoch is not None
        )

    def _next(self) -> Mail:
        if self._commands:
            return self._commands.popleft()
        if self._weights is not None:
            weights, self._weights = self._weights, None
            return weights
        if self._epoch is not None:
            epoch, self._epoch = self._epoch, None
            return epoch
        if self._request is not None:
            request, self._request = self._request, None
            return request
        return self._asides.pop(next(iter(self._asides)))
