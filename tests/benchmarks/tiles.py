"""What ten live tiles cost the pen: the same strokes with and without them, in turn.

    python -m tests.benchmarks tiles [digits]

Blocks of strokes alternate, so that what else the machine does falls on both. Medians of the blocks
are compared. Then: how often the tiles were shown anew while the pen moved, and how soon after its
answer a class that was chosen by a key is painted. Another kind of processor is had by
`TF_ENABLE_ONEDNN_OPTS=0 ONEDNN_MAX_CPU_ISA=AVX2 NPY_DISABLE_CPU_FEATURES="X86_V4 AVX512_ICL
AVX512_SPR"`.
"""

import os
import sys
import time

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.bridge.small_maps import SmallMapsKind, SmallMapsMade
from gui.main_window import MainWindow
from tests.benchmarks import pen
from tests.benchmarks.measuring import pause, row, turn_until
from tests.benchmarks.pen_to_pixel import Clock, Watch, pause_until, watched

KINDS: tuple[SmallMapsKind, SmallMapsKind] = ("classes", "none")
BLOCKS, STROKES = 20, 10
INTERVAL = 1 / 120
COSTS_AT_MOST = 1.1
TILES_A_SECOND = 8
FRAME = 1 / 60


def draw(window: MainWindow, watch: Watch, digits: list[list[pen.Stroke]]) -> float:
    """Draw these; the seconds with the pen down."""
    canvas, drawing = window.draw.canvas, 0.0
    for digit in digits:
        canvas.clear()
        for stroke in pen.place(digit, canvas):
            began = time.perf_counter()
            for number, (kind, point) in enumerate(pen.mouse_events(pen.dense(stroke))):
                pause_until(began + number * INTERVAL)
                if kind != kind.MouseButtonRelease:
                    watch.event()
                pen.send(canvas, kind, point)
            drawing += time.perf_counter() - began
            turn_until(lambda: window.live.settled)
    pause(0.3)
    return drawing


def measure(window: MainWindow, watch: Watch, blocks: int) -> None:
    """Alternate, and print."""
    live, shown = window.live, [0]

    def count(maps: SmallMapsMade) -> None:
        shown[0] += len(maps.tiles) == 10

    live.small_maps_made.connect(count)
    found: dict[SmallMapsKind, list[np.ndarray]] = {"classes": [], "none": []}
    seconds = tiles = 0.0
    digits = pen.digits(blocks * STROKES)
    for block in range(2 * blocks):
        kind: SmallMapsKind = KINDS[(block + block // 2) % 2]  # a b b a: a drift falls on both
        live.choose_small_maps(kind)
        pause(0.2)
        watch.any.clear()
        shown[0] = 0
        some = digits[block // 2 * STROKES :][:STROKES]
        took = draw(window, watch, some)
        found[kind].append(np.array(watch.any))
        if kind == "classes":
            seconds, tiles = seconds + took, tiles + shown[0]
    for name, each in found.items():
        print(row(f"mouse event to map, tiles: {name}", np.concatenate(each).tolist()))
    for part in (50, 95):
        ours, bare = (
            np.array([np.percentile(each, part) for each in found[kind]]) for kind in KINDS
        )
        ratio = float(np.median(ours) / np.median(bare))
        print(f"  p{part} with tiles / without: {ratio:.2f} (bar {COSTS_AT_MOST} for p50)")
    print(f"  tiles shown anew {tiles / seconds:.1f} times a second (bar {TILES_A_SECOND})")


def by_key(window: MainWindow, clock: Clock) -> None:
    """From the answer to a class key until the large map is painted."""
    answered: list[float] = []
    painted: list[float] = []
    window.live.explained.connect(lambda _: answered.append(time.perf_counter()))
    clock.after["HeatmapView.paintEvent"] = lambda: painted.append(time.perf_counter())
    spans = []
    for turn in range(60):
        answered.clear()
        painted.clear()
        digit = Qt.Key(Qt.Key.Key_0 + turn % 10)
        began = time.perf_counter()
        QTest.keyClick(window.draw.canvas, digit)
        turn_until(lambda: bool(answered and painted and painted[-1] > answered[-1]))
        spans.append((painted[-1] - answered[0], painted[-1] - began))
        pause(0.05)
    print(row("answer of a class key to its map painted", [each for each, _ in spans]))
    print(row("class key to its map painted", [each for _, each in spans]))
    print(f"  bar: {FRAME * 1000:.1f} ms from the answer")


def main(blocks: int = BLOCKS) -> None:
    with watched() as (window, watch, clock):
        measure(window, watch, 1)  # what it prints first is not warm yet
        clock.seconds.clear()
        print()
        measure(window, watch, blocks)
        window.live.choose_small_maps("classes")
        for title, each in clock.seconds.items():
            print(row(f"  {title}", each))
        by_key(window, clock)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(*(int(each) for each in sys.argv[1:2]))
