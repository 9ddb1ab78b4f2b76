"""The only door between window and engine: a QThread that owns TensorFlow and the live networks.

TensorFlow is imported here, after the window is visible; until then, a second thread answers what
it can. Messages come through a mailbox in which the newest wins, so what was overtaken is never
computed; answers leave by one signal.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, Signal, SignalInstance, Slot

from engine.errors import InkLensError
from engine.machine.device import Device
from engine.machine.garbage import made_for_good
from engine.machine.wish import Wish
from engine.words import tr
from gui.bridge.early import EarlyAnswers
from gui.bridge.live_network import LiveNetwork
from gui.bridge.mailbox import Mailbox, Work
from gui.bridge.message import Message
from gui.bridge.messages.warm_up import WarmUp
from gui.bridge.network_in_use import NetworkInUse
from gui.bridge.network_input import DIGITS, NetworkInput, input_of
from gui.bridge.networks import Networks
from gui.bridge.problems import problem_from

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class EngineReady:
    """TensorFlow is in and the live explanation is warm: requests are answered from now on.

    Attributes:
        device: "CPU, float32" for instance.
        reason: why this device.
        network: name of the loaded network.
        import_seconds: what importing TensorFlow alone took.
        warm_seconds: what everything after that took.
        layers: names of the layers that have feature maps.
        takes: what the network takes and tells.
        gpu_failed: whether a GPU was tried in vain.
    """

    device: str
    reason: str
    network: str
    import_seconds: float
    warm_seconds: float
    layers: tuple[str, ...] = ()
    takes: NetworkInput = DIGITS
    gpu_failed: bool = False


@dataclass(frozen=True, slots=True)
class DeviceGivenUp:
    """The GPU is full or lost: all is computed on the CPU from now on.

    Attributes:
        device: what computes now, as in `EngineReady`.
        words: that say so.
        details: what TensorFlow said.
    """

    device: str
    words: str
    details: str


class EngineThread(QThread):
    """Answers messages, the most urgent first, and stops at each answer to see what waits.

    Attributes:
        mailbox: where messages are posted.
        networks: those in use; they belong to the thread.
        screen: what the window last wanted to be shown.
        small_maps_at: when small maps were last begun, by `time.monotonic`.
        small_maps_took: seconds of work that those took.

    Signals:
        answered(object): an answer to a message, `EngineReady` once, or a `Problem`; the thread
            survives it. `subscribe` hears those of one type.
    """

    answered = Signal(object)

    def __init__(
        self,
        model: Path | None,
        device: Wish,
        parent: QObject | None = None,
        *,
        besides: Callable[[], None] = lambda: None,
    ) -> None:
        """Prepare; nothing is imported before `start`. Arguments as those of `EngineRoom`."""
        super().__init__(parent)
        self.setObjectName("explain")
        self.mailbox = Mailbox()
        self.networks = Networks(self._warm_up_again)
        self.screen: WarmUp | None = None
        self.small_maps_at = self.small_maps_took = 0.0
        self._model = model
        self._wish: Wish = device
        self._besides = besides
        self._channels: dict[type, _Channel] = {}
        self.answered.connect(self.deliver)

    # -- in the window's thread -----------------------------------------------------------------

    def subscribe(
        self, kind: type[Answer], slot: Callable[[Answer], object] | SignalInstance
    ) -> None:
        """Let `slot` hear every answer of this type, in the window's thread."""
        if kind not in self._channels:
            self._channels[kind] = _Channel(self)
        self._channels[kind].heard.connect(slot)

    @Slot(object)
    def deliver(self, answer: object) -> None:
        """Let those hear it who subscribed to its type."""
        channel = self._channels.get(type(answer))
        if channel is not None:
            channel.heard.emit(answer)

    # -- in the thread itself -------------------------------------------------------------------

    def post(self, message: Message) -> None:
        """Leave something to be done when nothing more urgent waits."""
        self.mailbox.post(message)

    def holds(self, kind: type[Message]) -> bool:
        """Whether a message of this kind waits, or is being answered."""
        return self.mailbox.holds(kind)

    def tell(self, answer: object) -> None:
        """Send an answer to the window's thread."""
        self.answered.emit(answer)

    def run(self) -> None:
        """Import, get ready, then answer until the mailbox is closed."""
        early = EarlyAnswers(self._model, self.mailbox, self.tell)
        early.start()
        try:
            self._get_ready(early)
        except Exception as error:  # shown at the edge; without an engine the thread has no work
            self.tell(problem_from(error, tr("Starting the engine")))
            early.go_on()
            return
        while (work := self.mailbox.take()) is not None:
            try:
                self._work_on(work)
            except Exception as error:  # one bad request must not end the live view
                if not self._goes_on_elsewhere(work.message, error):
                    self.tell(problem_from(error, work.message.doing, work.message))
        self.networks.clear()

    def _work_on(self, work: Work) -> None:
        """Tell one answer after the other, as long as nothing else has to go first."""
        for answer in work.answers(self):
            if answer is not None:
                self.tell(answer)
            if not self.mailbox.may_continue(work):
                return

    def _goes_on_elsewhere(self, message: Message, error: Exception) -> bool:
        """Let the CPU take over from a GPU that is full or lost, and answer; False of any other."""
        from engine.machine.device import gave_up

        if not gave_up(error, self.networks.device):
            return False
        try:
            self._leave_the_gpu(error)
            self._work_on(Work(message))
        except Exception as again:  # not even its weights can be read
            self.tell(problem_from(again, message.doing, message))
        return True

    def _leave_the_gpu(self, error: Exception) -> None:
        from engine.machine.device import choose_device, in_its_place

        device = choose_device("cpu")
        self.networks.move_to(device.name)
        details = problem_from(error, "").details
        self.tell(DeviceGivenUp(device.label, in_its_place(error), details))

    def _get_ready(self, early: EarlyAnswers) -> None:
        began = time.perf_counter()
        from engine.machine import thread_pools
        from engine.machine.startup import import_tensorflow

        early.wait_for_the_first()
        import_tensorflow()
        thread_pools.separate()
        imported = time.perf_counter()
        with made_for_good():
            self._besides()
            device = self._choose_device()
            try:
                opened = self._open_first()
            except Exception as error:
                opened, device = self._open_on_the_cpu(error)
            takes = input_of(opened)
        early.end()
        self.tell(
            EngineReady(
                device.label,
                device.reason,
                opened.title,
                imported - began,
                time.perf_counter() - imported,
                opened.layers,
                takes,
                device.gpu_failed,
            )
        )

    def _choose_device(self) -> Device:
        from engine.machine.device import choose_device

        device = choose_device(self._wish)
        self.networks.device = device.name
        return device

    def _open_first(self) -> NetworkInUse:
        try:
            return self.networks.open(self._model)
        except InkLensError as error:  # the file named at start is no good: the shipped one is
            self.tell(problem_from(error, tr("Opening the network")))
            return self.networks.open(None)

    def _open_on_the_cpu(self, error: Exception) -> tuple[NetworkInUse, Device]:
        """Where the GPU has no room for the very first network; raises the error of any other."""
        from engine.machine.device import choose_device, gave_up

        if not gave_up(error, self.networks.device):
            raise error
        self._leave_the_gpu(error)
        return self._open_first(), choose_device("cpu")

    def _warm_up_again(self, network: LiveNetwork) -> None:
        """Another network answers: what is on the screen is to be traced for it."""
        if self.screen is not None and self.screen.network == network:
            self.mailbox.post(self.screen)


class _Channel(QObject):
    """Answers of one type.

    Signals:
        heard(object): one of them.
    """

    heard = Signal(object)
