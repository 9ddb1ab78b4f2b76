"""What is answered before TensorFlow is there: gradients of a network that NumPy can compute."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from engine.attribution.table import GRADIENT
from engine.files import SHIPPED_NETWORK
from engine.machine import startup
from gui.bridge.mailbox import Mailbox
from gui.bridge.message import Message
from gui.bridge.messages.explain import Explain, Explained
from gui.bridge.problems import problem_from

if TYPE_CHECKING:
    from engine.chain.explainer import ChainExplainer


class EarlyAnswers:
    """A thread that reads the shipped network and explains drawings until TensorFlow can.

    What it cannot answer stays in the mailbox. Where another network than the shipped one is to be
    opened, everything waits: how that one takes a picture in is found out by trying.
    """

    def __init__(
        self, model: Path | None, mailbox: Mailbox, tell: Callable[[object], None]
    ) -> None:
        """Prepare.

        Args:
            model: file of the network that is going to answer; None for the shipped one.
            mailbox: what is asked.
            tell: takes the answers.
        """
        self._shipped, self._mailbox, self._tell = model is None, mailbox, tell
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._run, name="early answers")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def end(self) -> None:
        """Answer no more; returns once the last answer has left."""
        self._mailbox.end_early()
        self._thread.join()

    def go_on(self) -> None:
        """Answer as long as the mailbox is open: TensorFlow will never be there."""
        self._thread.join()

    def wait_for_the_first(self) -> None:
        """Wait until what was asked at the start is answered, if it can be.

        An import that holds Python's lock in the meantime would make it late.
        """
        self._begun.wait()

    def _run(self) -> None:
        try:
            explainer = self._explainer()
            if explainer is None:
                return
            while (work := self._mailbox.take_early(can_answer, wait=False)) is not None:
                self._work_on(work.message, explainer)
        finally:
            self._begun.set()
        while (work := self._mailbox.take_early(can_answer)) is not None:
            self._work_on(work.message, explainer)

    def _work_on(self, message: Message, explainer: "ChainExplainer") -> None:
        try:
            self._tell(_answer(explainer, cast("Explain", message)))
        except Exception as error:  # one bad request must not end the live view
            self._tell(problem_from(error, message.doing, message))

    def _explainer(self) -> "ChainExplainer | None":
        from engine.chain.archive import chain_in
        from engine.chain.explainer import ChainExplainer

        # With TensorFlow in, as where a program opens a second window, there is nothing to bridge.
        needed = self._shipped and not startup.is_imported()
        chain = chain_in(SHIPPED_NETWORK) if needed else None
        return None if chain is None else ChainExplainer(chain)


def can_answer(message: Message) -> bool:
    """Whether a message needs nothing but a gradient of the loaded network."""
    return (
        isinstance(message, Explain) and message.method == GRADIENT and message.network == "loaded"
    )


def _answer(explainer: "ChainExplainer", request: Explain) -> Explained:
    pixels = request.drawing.digit().pixels
    frame = explainer.frame(pixels, request.target, request.versus)
    return Explained(request, frame, pixels, "loaded", None)
