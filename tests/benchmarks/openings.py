"""Networks opened one after the other in one window: memory, and how long its loop is away.

    python -m tests.benchmarks openings [how many, 10 if not given]

Each is a copy of the shipped network in a file of its own, opened while a test sample is explained
with small maps of every class. It is let go when the next one answers; Python frees it later.
"""

import shutil
import tempfile
from pathlib import Path

from engine.files import SHIPPED_NETWORK
from gui.app import create_window
from tests.benchmarks.hour import resident
from tests.benchmarks.measuring import LoopGaps, pause, row, turn_until

NETWORKS, EACH = 10, 6.0  # seconds from one opening to the next


def main(networks: int = NETWORKS) -> None:
    with tempfile.TemporaryDirectory() as folder:
        window = create_window(state=Path(folder) / "state", restore=False)
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        turn_until(lambda: bool(ready))
        window.show_sample(25)
        pause(EACH)
        in_use, gaps = window.room.engine.networks, LoopGaps()
        held: list[float] = [resident()]
        print(f"at first: {held[0]:.0f} MB", flush=True)
        for number in range(1, networks + 1):
            path = Path(folder) / f"network {number}.keras"
            shutil.copy(SHIPPED_NETWORK, path)
            window.room.open_network(path)
            turn_until(lambda path=path: in_use["loaded"].path == path)  # type: ignore[misc]
            pause(EACH)
            held.append(resident())
            print(f"network {number}: {held[-1]:.0f} MB", flush=True)
        gaps.stop()
        print(f"at most {max(held):.0f} MB, at the end {held[-1]:.0f} MB")
        print(row("the loop was away for", gaps.gaps))
        window.close()


if __name__ == "__main__":
    main()
