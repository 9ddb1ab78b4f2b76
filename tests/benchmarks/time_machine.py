"""Fifty epochs of snapshots: their size on disk, and how fast the slider goes through them.

    make bench ARGS=time_machine

A real run of 50 short epochs, opened in the real window with a drawing on the canvas; then the
slider is moved again and again, each time as soon as the last position is painted.
"""

import itertools
import os
import tempfile
import time
from pathlib import Path

from engine.data import mnist
from engine.machine.startup import import_tensorflow
from engine.training.events import EpochEnded
from engine.training.keeping import train_and_keep
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from gui.app import create_window
from tests.benchmarks.measuring import pause, row, turn_until

EPOCHS, ROUNDS = 50, 4


def resident() -> float:
    """MiB of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 2**20


def trained(folder: RunFolder) -> None:
    """Fifty epochs on 100 images, kept as always."""
    from engine.training.data import TrainingData
    from engine.training.trainer import Trainer

    (images, labels), (test_images, test_labels) = mnist.load_data()
    data = TrainingData(images[:100], labels[:100], test_images[:100], test_labels[:100])
    folder.make()
    began = time.perf_counter()
    events = train_and_keep(Trainer(TrainingSettings(epochs=EPOCHS), data), folder)
    memory = [resident() for event in events if isinstance(event, EpochEnded)]
    disk = sum(file.stat().st_size for file in folder.path.rglob("*") if file.is_file())
    print(
        f"{len(folder.snapshots())} snapshots; the run takes {disk / 1e6:.0f} MB of disk, all told"
    )
    # A checkpoint that is being written at that moment counts too: 96 MB.
    words = ", ".join(f"{most:.0f}" for most in (max(memory[n : n + 10]) for n in range(0, 50, 10)))
    print(f"most memory in each ten epochs: {words} MiB; {time.perf_counter() - began:.0f} s")


def main() -> None:
    """Print sizes and positions a second."""
    with tempfile.TemporaryDirectory() as state:
        import_tensorflow()
        trained(RunFolder(Path(state) / "runs" / "2026-01-01_00-00-00"))
        window = create_window(state=state, device="cpu")
        window.show()
        turn_until(window.training.start.isEnabled)
        window.show_sample(7)
        pause(1.0)
        slider = window.training.timeline.slider
        turn_until(lambda: slider.maximum() == EPOCHS)
        shown: list[object] = []
        window.explained.connect(shown.append)
        waits, before = [], resident()
        positions = itertools.chain(range(EPOCHS, -1, -1), range(EPOCHS + 1))
        for place in itertools.islice(itertools.cycle(positions), ROUNDS * EPOCHS):
            if slider.value() == place:
                continue
            count, began = len(shown), time.perf_counter()
            slider.setValue(place)
            turn_until(lambda count=count: len(shown) > count)  # type: ignore[misc]
            waits.append(time.perf_counter() - began)
        print(row("from the slider to the painted map", waits))
        print(f"{1 / (sum(waits) / len(waits)):.1f} positions a second")
        print(f"memory: {before:.0f} MiB before, {resident():.0f} MiB after {len(waits)} positions")
        window.close()
        pause(0.5)


if __name__ == "__main__":
    main()
