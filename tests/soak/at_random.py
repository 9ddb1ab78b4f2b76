"""A window used at random, and what was seen of it: counts, faults, gaps, what is left over."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QColorDialog, QWidget

from engine.files import SHIPPED_NETWORK
from gui.bridge.messages.open_network import OpenNetwork
from gui.main_window import MainWindow
from tests.benchmarks.measuring import turn_until
from tests.soak import things as files
from tests.soak.monkey import Monkey, real_digits
from tests.soak.things import Things
from tests.soak.watching import LONGEST, Left, Watch, watched

PEN_SAMPLE = Path(__file__).resolve().parents[1] / "data" / "pendigits-sample.unipen"
SETTLED = 2000
"""Events after which all has been opened once: what is there then is what there may be."""
PART = 500  # events between two looks at the memory
PATIENCE = 120.0  # seconds
FEW = 400  # images that a run trains with


def play(
    window: MainWindow,
    things: Things,
    *,
    seed: int,
    events: int,
    minutes: float = float("inf"),
    tell: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Let a monkey use a window whose engine is ready; what was seen.

    Raises:
        TimeoutError: it never became calm again.
    """
    strokes, labels = real_digits(PEN_SAMPLE)
    monkey = Monkey(window, things, seed, strokes)
    until, began = time.monotonic() + minutes * 60, time.monotonic()
    with _answered(things, seed), watched(window, lambda: monkey.doing) as watch:
        before: Left | None = None
        told = faults = 0
        while monkey.count < events and time.monotonic() < until:
            _run(monkey, min(PART, events - monkey.count), until)
            watch.memory.append(watch.left().memory)
            for gap in watch.gaps[told:]:
                if gap.seconds - gap.starved > LONGEST:
                    tell(f"       {gap}")
            told = len(watch.gaps)
            for fault in watch.faults[faults:]:
                tell(f"       {fault}")
            faults = len(watch.faults)
            tell(
                f"{monkey.count:6d} events, {time.monotonic() - began:5.0f} s, "
                f"{watch.memory[-1]:5.0f} MB, longest gap {watch.longest:.2f} s "
                f"(own {watch.longest_own:.2f}), "
                f"{len(watch.faults)} faults"
            )
            if before is None and monkey.count >= min(SETTLED, events):
                calm(window, monkey)
                before = watch.left()
        after: Left | None = None
        try:
            calm(window, monkey)
            QGuiApplication.clipboard().clear()  # what Python put there must not outlive it
            after = watch.left()
            wrong = read_a_three(window, monkey, strokes[labels.index(3)])
        except TimeoutError as error:  # what was seen until then is worth to be told
            wrong = str(error)
        after = after or watch.left()
    return {
        "seed": seed,
        "events": monkey.count,
        "seconds": round(time.monotonic() - began, 1),
        "faults": watch.faults,
        "problems told": dict(watch.told.most_common()),
        "longest gap": round(watch.longest, 3),
        "longest gap without other programs": round(watch.longest_own, 3),
        "longest computing of the window's thread": round(watch.longest_busy, 3),
        "gaps over 300 ms": [asdict(gap) for gap in _longest(watch)],
        "before": _numbers(before or after),
        "after": _numbers(after),
        "more widgets": dict((after.kinds - (before or after).kinds).most_common(12)),
        "memory": [round(each) for each in watch.memory],
        "tensors at the end, at most": tensors(),
        "a 3 is read and explained right": not wrong,
        "wrong with the 3": wrong,
    }


def tensors() -> tuple[int, int]:
    """MB of TensorFlow's tensors now, and the most at once: its pool keeps that; or 0."""
    import tensorflow as tf

    try:
        found = tf.config.experimental.get_memory_info("CPU:0")
    except ValueError:  # without oneDNN there is no pool to ask
        return 0, 0
    return round(found["current"] / 1e6), round(found["peak"] / 1e6)


def _numbers(left: Left) -> dict[str, float]:
    return {
        "threads": left.threads,
        "widgets": left.widgets,
        "timers": left.timers,
        "objects": left.objects,
        "memory": round(left.memory),
    }


def _longest(watch: Watch) -> list[Any]:
    found = [gap for gap in watch.gaps if gap.seconds > LONGEST]
    return sorted(found, key=lambda gap: gap.starved - gap.seconds)[:12]


def _run(monkey: Monkey, events: int, until: float) -> None:
    loop = QEventLoop()
    monkey.finished.connect(loop.quit)
    monkey.start(events, until=until)
    loop.exec()
    monkey.finished.disconnect(loop.quit)


def _do(monkey: Monkey, act: Any, name: str) -> None:
    loop = QEventLoop()
    monkey.finished.connect(loop.quit)
    monkey.do(act, name)
    loop.exec()
    monkey.finished.disconnect(loop.quit)


def calm(window: MainWindow, monkey: Monkey) -> None:
    """Close what is open, end what runs, and let all be as at the start.

    Raises:
        TimeoutError: it does not come to rest.
    """
    monkey.doing = "becoming calm"
    monkey.let_go()
    while (
        dialog := QApplication.activeModalWidget() or QApplication.activePopupWidget()
    ) is not None:
        dialog.close()
        QApplication.processEvents()
    window.training.stop.click()
    if window.room.training:
        window.room.stop_training()
    _wait(window, "the run ends", lambda: not window.room.training)
    _wait(window, "the picture", lambda: not window.opening.is_busy)
    draw = window.draw
    window.tabs.setCurrentWidget(draw)
    for name in ("eraser", "rival", "overlay", "magnitude", "replay", "trust"):
        window.actions_by_name[name].setChecked(False)
    window.resize(1140, 730)
    window.networks.choose("loaded")
    window.files.open_shipped()
    _wait(window, "the shipped network", lambda: _is_open(window))
    draw.classes.choose(None)
    draw.classes.versus.setCurrentIndex(0)
    draw.method.methods.setCurrentIndex(0)
    draw.tools.brush.setValue(16)
    window.actions_by_name["clear"].trigger()
    draw.canvas.clear()
    draw.canvas.history.clear()
    _wait(window, "nothing is asked", lambda: window.live.settled)  # errands may go on
    _rest(300)


def _wait(window: MainWindow, what: str, done: Callable[[], bool]) -> None:
    """Turn the loop until something holds; say what the engine does where it never does."""
    try:
        turn_until(done, PATIENCE)
    except TimeoutError:
        mailbox, live = window.room.engine.mailbox, window.live
        waiting = [type(work.message).__name__ for work in list(mailbox._waiting.values())]
        taken = mailbox._taken
        raise TimeoutError(
            f"{what}: waiting {waiting}, taken {taken and taken.message}, settled {live.settled}, "
            f"answered {live._answered} of {live.generation}, final {live._final}, "
            f"network {live.network}, file {window.network_file}, {window.status.notice.text!r}, "
            f"{_in_front(window)}"
        ) from None


def _in_front(window: MainWindow) -> str:
    """What could keep the pen from the canvas."""
    canvas, board = window.draw.canvas, window.draw.board
    over = (QApplication.activeModalWidget(), QApplication.activePopupWidget())
    return (
        f"{len(canvas.drawing.ink.strokes)} strokes, canvas {canvas.isVisible()} "
        f"{canvas.isEnabled()}, board {board.isVisible()}, over it {over}, "
        f"grabbed by {QWidget.mouseGrabber()}, {QGuiApplication.mouseButtons().name} are down, "
        f"map of {window.draw.heatmap.explained}"
    )


def _is_open(window: MainWindow) -> bool:
    """Whether the shipped network answers, and nothing is to be opened any more."""
    return window.network_file is None and not window.room.engine.mailbox.holds(OpenNetwork)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def read_a_three(window: MainWindow, monkey: Monkey, strokes: list[np.ndarray]) -> str:
    """Draw a 3; what is wrong unless it is read, and explained as by the engine alone.

    Empty if it is right.
    """
    from engine import explain
    from engine.classifier import load_classifier

    _do(monkey, monkey.pen(strokes), "drawing a 3")

    def is_explained() -> bool:
        return window.live.settled and window.draw.heatmap.explained is not None

    _wait(window, "the map of a 3", is_explained)
    shown = window.draw.heatmap.explained
    assert shown is not None
    apart = load_classifier(SHIPPED_NETWORK)
    expected = explain(apart, shown.pixels[None], target=3).values[0, :, :, 0]
    distance = float(np.abs(shown.values - expected).max() / np.abs(expected).max())
    same_ink = np.array_equal(shown.pixels, window.draw.canvas.drawing.digit().pixels)
    if shown.predicted == 3 and shown.target == 3 and same_ink and distance < 1e-3:
        return ""
    drawn = window.draw.canvas.drawing
    return (
        f"read as {shown.predicted}, explained {shown.target} by {shown.method}, {shown.network}, "
        f"versus {shown.request.versus}, {shown.request.options}, ink as drawn: {same_ink}, "
        f"{len(drawn.ink.strokes)} of {len(strokes)} strokes, picture {drawn.picture is not None}, "
        f"distance {distance:.2g}, {window.status.notice.text!r}"
    )


@contextmanager
def _answered(things: Things, seed: int) -> Iterator[None]:
    """Dialogs of the system are answered at once; nothing opens a browser."""
    chance = random.Random(seed + 1)
    with _patches() as patch:
        files.answer_dialogs(things, chance, patch)
        patch(QColorDialog, "getColor", lambda *_: QColor(chance.randrange(1 << 24)))
        patch(QDesktopServices, "openUrl", lambda *_: True)
        yield


@contextmanager
def _patches() -> Iterator[Callable[[object, str, object], None]]:
    begun: list[Any] = []

    def patch(of: object, name: str, value: object) -> None:
        begun.append(mock.patch.object(of, name, value))
        begun[-1].start()

    try:
        yield patch
    finally:
        for each in reversed(begun):
            each.stop()


@contextmanager
def small_runs() -> Iterator[None]:
    """Runs of training see a few images, so that some come to their end."""
    from engine.data import mnist
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine.training.data import TrainingData

    (images, labels), (test_images, test_labels) = mnist.load_data()
    few = TrainingData(images[:FEW], labels[:FEW], test_images[:100], test_labels[:100])
    with mock.patch.object(TrainingData, "mnist", return_value=few):
        yield


def main(*, seed: int, events: int, minutes: float, state: Path | None = None) -> dict[str, Any]:
    """A window of its own, used at random; `state` is a folder that it shares with others."""
    from gui.app import create_window

    with tempfile.TemporaryDirectory() as name, small_runs():
        folder = Path(name)
        things = files.make(folder / "things", PEN_SAMPLE)
        window = create_window(state=state or folder / "state")
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        turn_until(lambda: bool(ready), PATIENCE)
        found = play(
            window,
            things,
            seed=seed,
            events=events,
            minutes=minutes,
            tell=lambda line: print(line, flush=True),
        )
        window.close()
        found["closed in order"] = window.ended
    return found
