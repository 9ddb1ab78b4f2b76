"""InkLens harmed on purpose: full and read-only disks, kills, odd systems, many windows at once.

Each part returns its figures; what is lost, or hangs, is counted in them.
"""

import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
HUNG = 900.0  # seconds after which a program has failed to end, on a busy machine too
Figures = dict[str, Any]


# -- disks -----------------------------------------------------------------------------------------


@contextlib.contextmanager
def tiny_disk(size: str = "2m") -> Iterator[Path]:
    """A disk of its own; only root can have one.

    Raises:
        OSError: it cannot be had.
    """
    with tempfile.TemporaryDirectory() as name:
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "inklens", name]
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise OSError("a disk of its own needs root") from error
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", name], check=True)


def fill(disk: Path) -> None:
    """Leave not a byte."""
    with contextlib.suppress(OSError), (disk / "full").open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass


def full_and_read_only_disks() -> Figures:
    """All that is kept, written first, then on a full disk, then on one that is read only."""
    try:
        with tiny_disk() as disk:
            written = _keepers(disk / "state")
            for write, _ in written.values():
                write(1)
            before = {name: read() for name, (_, read) in written.items()}
            fill(disk)
            full = _refused(written, before)
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            read_only = _refused(written, before)
    except OSError as error:
        return {"skipped": str(error), "lost": 0, "well": True}
    lost = full["lost"] + read_only["lost"] + full["unclear"] + read_only["unclear"]
    return {"full": full, "read only": read_only, "lost": len(lost), "well": not lost}


def _refused(
    written: dict[str, tuple[Callable[[int], Any], Callable[[], Any]]], before: dict[str, Any]
) -> Figures:
    """Write everything anew; what was there must stay, and what failed must be said."""
    from engine.errors import InkLensError

    tried, lost, unclear = 0, [], []
    for name, (write, read) in written.items():
        tried += 1
        try:
            said = write(2)
            if said not in (None, False) and read() == before[name]:
                unclear.append(f"{name}: nothing was said")
        except InkLensError as error:
            if "\n" in str(error):
                unclear.append(f"{name}: {error}")
        except Exception as error:
            unclear.append(f"{name}: {error!r}")
        now = read()
        if now not in (before[name], None) and not _is_newer(now, before[name]):
            lost.append(name)
        if now is None:
            lost.append(name)
    return {"written": tried, "lost": lost, "unclear": unclear}


def _is_newer(now: Any, before: Any) -> bool:
    return bool(now == before + 1)


def _keepers(state: Path) -> dict[str, tuple[Callable[[int], Any], Callable[[], Any]]]:
    """What InkLens keeps: how version 1 or 2 of each is written, and which one can be read."""
    from engine.data.inklens_file import KeptDrawing
    from engine.drawing import Drawing
    from engine.ink import Ink
    from engine.networks import remembered
    from engine.networks.reading import Reading
    from engine.training.checkpoints import Checkpoint
    from engine.training.progress import Progress, RunState
    from engine.training.runs import RunFolder
    from engine.training.settings import TrainingSettings
    from gui import settings
    from gui.kept.state_folder import StateFolder

    folder = StateFolder(state)
    run = RunFolder(folder.runs / "run")

    def drawing(number: int) -> None:
        stroke = np.full((400 * number, 2), 50.0 + number, np.float32)
        folder.save_drawing(KeptDrawing(Drawing(Ink([stroke]))))

    def drawn() -> int | None:
        kept = folder.load_kept()
        return None if kept is None else len(kept.drawing.ink.strokes[0]) // 400

    def remembering(number: int) -> bool:
        return settings.save(settings.Settings(brush=10 + number), folder.settings)

    def checkpoint(number: int) -> None:
        if number == 1:
            run.make()
        weights = (np.full((100, 100), number, np.float32),)
        run.save(
            Checkpoint(
                RunState(TrainingSettings(), None, "0" * 64, Progress(3)), weights, weights, ()
            )
        )

    def reading(number: int) -> None:
        what = remembered.Remembered(Reading(polarity="dark" if number == 1 else "bright"))
        remembered.remember(folder.readings, "0" * 64, what)

    def recalled() -> int | None:
        found = remembered.recalled(folder.readings, "0" * 64)
        return None if found is None else {"dark": 1, "bright": 2}[str(found.reading.polarity)]  # type: ignore[union-attr]

    def recent(number: int) -> None:
        file = state / f"file {number}"
        with contextlib.suppress(OSError):
            file.touch()
        folder.recent.add(file)

    return {
        "drawing": (drawing, drawn),
        "settings": (remembering, lambda: settings.load(folder.settings).brush - 10 or None),
        "checkpoint": (checkpoint, lambda: int(run.checkpoint().weights[0][0, 0])),
        "how networks are read": (reading, recalled),
        "recent files": (recent, lambda: 1 if folder.recent.paths() else None),
    }


# -- kills -----------------------------------------------------------------------------------------

SAVING = """
import sys, itertools
from pathlib import Path
import numpy as np
from engine.data.inklens_file import KeptDrawing, write_drawing
from engine.drawing import Drawing
from engine.ink import Ink
from gui import settings
from gui.kept.state_folder import StateFolder
folder = StateFolder(Path(sys.argv[1]))
rng = np.random.default_rng(1)
points = np.clip(140 + np.cumsum(rng.normal(0, 3, (3000, 2)), axis=0), 0, 280)
points = points.astype(np.float32)
for number in itertools.count(1):
    kept = KeptDrawing(Drawing(Ink([points, np.full((number, 2), 9, np.float32)])))
    folder.save_drawing(kept)
    settings.save(settings.Settings(brush=8 + number % 20, folder="x" * 5000), folder.settings)
    print(number, flush=True)
"""
TRAINING = """
import sys
from engine.machine.startup import import_tensorflow
import_tensorflow()
from engine.data import mnist
from engine.training import keeping
from engine.training.data import TrainingData
keeping.EVERY = 0.2
(x, y), (u, v) = mnist.load_data()
TrainingData.mnist = lambda: TrainingData(x[:1500], y[:1500], u[:100], v[:100])
from engine.training.step import Computation
step = Computation.step
def said(self, images, labels, seed, *, vary):
    result = step(self, images, labels, seed, vary=vary)
    print("step", seed[1], flush=True)
    return result
Computation.step = said
import main
sys.exit(main.main(sys.argv[1:]))
"""


def kills(*, drawing: int = 15, saving: int = 20, training: int = 15, seed: int = 16) -> Figures:
    """`kill -9` at random moments; afterwards everything that was kept must be whole."""
    chance, lost = random.Random(seed), []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(saving):
            lost += _killed_while_saving(folder / "saving", chance, number)
        for number in range(drawing):
            lost += _killed_while_drawing(folder / f"drawing {number}", chance)
        for number in range(training):
            lost += _killed_while_training(folder, chance, number)
    return {
        "seed": seed,
        "kills": {"drawing": drawing, "saving": saving, "training": training},
        "lost": lost,
        "well": not lost,
    }


def _child(*words: str, cwd: Path = ROOT) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, *words],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _kill(child: "subprocess.Popen[str]", after: float) -> list[str]:
    """Kill it so many seconds after its first word; what it said."""
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(after)
    child.send_signal(signal.SIGKILL)
    said = [first, *child.stdout]
    child.wait()
    return [line for line in said if line.endswith("\n")]


def _killed_while_saving(folder: Path, chance: random.Random, number: int) -> list[str]:
    from gui import settings
    from gui.kept.state_folder import StateFolder

    said = _kill(_child("-c", SAVING, str(folder)), chance.uniform(0, 0.5))
    state, saved = StateFolder(folder), int(said[-1])
    kept = state.load_kept()
    lost = []
    if kept is None or len(kept.drawing.ink.strokes[1]) not in (saved, saved + 1, saved + 2):
        lost.append(f"saving {number}: the drawing")
    if settings.load(state.settings).folder != "x" * 5000:
        lost.append(f"saving {number}: the settings")
    return lost


def _killed_while_drawing(folder: Path, chance: random.Random) -> list[str]:
    from engine.data.inklens_file import read_drawing
    from gui.kept.autosave import recover
    from gui.kept.state_folder import StateFolder

    script = ROOT / "tests" / "gui" / "kept" / "killed_while_drawing.py"
    said = _kill(_child(str(script), str(folder)), 2 + chance.uniform(0, 4))
    killed = time.monotonic()
    drawn = [tuple(map(float, line.split())) for line in said if len(line.split()) == 2]
    state = StateFolder(folder)
    found = recover(state.autosaved, state.recovered)
    points = sum(map(len, read_drawing(found[0]).drawing.ink.strokes)) if found else 0
    expected = max((number for when, number in drawn if when <= killed - 3.5), default=0.0)
    return [] if points >= expected else [f"{folder.name}: {points} of {expected} points"]


def _killed_while_training(folder: Path, chance: random.Random, number: int) -> list[str]:
    from engine.errors import InkLensError
    from engine.training.runs import RunFolder

    run = RunFolder(folder / "run")
    resumes = number > 0 and run.exists
    words = ("--resume", "run") if resumes else ("--run", "run", "--epochs", "1000", "--seed", "5")
    child = _child("-c", TRAINING, "train", "--device", "cpu", *words, cwd=folder)
    said = _kill(child, chance.uniform(0.3, 3))
    if not any(line.startswith("step") for line in said) and not run.exists:
        return []
    try:
        checkpoint = run.checkpoint()
        run.record()
        finite = all(np.isfinite(weights).all() for weights in checkpoint.weights)
        return [] if finite else [f"training {number}: weights that are no numbers"]
    except InkLensError as error:
        return [f"training {number}: {error}"]


# -- odd systems -----------------------------------------------------------------------------------

WINDOW = """
import sys, time
from PySide6.QtCore import QLocale, Qt, QTimer
from gui import app
from engine.data.pen import read_pen_digits
import numpy as np
how, pen = sys.argv[1], sys.argv[2]
application = app.make_application()
if how in ("ar_EG", "fa_IR"):
    QLocale.setDefault(QLocale(how))
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
create = app.create_window

def create_and_read(**options):
    window = create(**options)
    digit = next(d for d in read_pen_digits(pen) if d.label == 3)
    points = np.concatenate(digit.strokes)
    low, reach = points.min(axis=0), float(np.ptp(points, axis=0).max())
    from engine.drawing import blank
    drawing = blank()
    for stroke in digit.strokes:
        drawing = drawing.with_stroke((stroke - low) / reach * 180 + 50)
    window.ready.connect(lambda: window.draw.canvas.restore(drawing))
    def read(explained):
        if explained.final and window.live.settled:
            window.tabs.setCurrentWidget(window.training)
            window.grab()
            print("read as", explained.predicted, flush=True)
            QTimer.singleShot(200, window.close)
            window.explained.disconnect(read)
    window.explained.connect(read)
    return window

app.create_window = create_and_read
sys.exit(app.run_window([]))
"""
SYSTEMS: dict[str, dict[str, str]] = {
    "no fonts": {"FONTCONFIG_FILE": "{folder}/fonts.conf", "QT_QPA_FONTDIR": "{folder}"},
    "ar_EG": {"LC_ALL": "ar_EG.UTF-8", "LANG": "ar_EG.UTF-8"},
    "fa_IR": {"LC_ALL": "fa_IR.UTF-8", "LANG": "fa_IR.UTF-8"},
    "no language": {"LC_ALL": "C", "PYTHONUTF8": "0"},
    "scale 2": {"QT_SCALE_FACTOR": "2"},
    "no home": {"HOME": "/nonexistent", "XDG_DATA_HOME": "/proc/nothing"},
}


def odd_systems() -> Figures:
    """A 3 is read, and the window closes in order, on systems of which some lack things."""
    pen = ROOT / "tests" / "data" / "pendigits-sample.unipen"
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "fonts.conf").write_text("<fontconfig></fontconfig>")
        for system, variables in SYSTEMS.items():
            own = {key: value.format(folder=folder) for key, value in variables.items()}
            data = {"XDG_DATA_HOME": str(folder / system)} | own
            try:
                done = subprocess.run(
                    [sys.executable, "-c", WINDOW, system, str(pen)],
                    cwd=ROOT,
                    env=os.environ | data,
                    capture_output=True,
                    text=True,
                    check=False,
                    timeout=HUNG,
                )
            except subprocess.TimeoutExpired:
                wrong.append(f"{system}: it hung")
                continue
            if done.returncode or "read as 3" not in done.stdout or "Traceback" in done.stderr:
                wrong.append(f"{system}: {done.returncode} {done.stdout!r} {done.stderr[-800:]}")
    return {"systems": list(SYSTEMS), "wrong": wrong, "well": not wrong}


# -- many windows ----------------------------------------------------------------------------------


def openings(count: int = 100, seed: int = 16) -> Figures:
    """One process opens and closes its window again and again, after a random moment."""
    import gc
    import threading
    from unittest import mock

    from PySide6.QtCore import QCoreApplication, QEvent

    from gui.app import create_window
    from gui.bridge.engine_room import wait_for_lingering
    from tests.benchmarks.measuring import pause
    from tests.soak.watching import resident

    chance, memory = random.Random(seed), []
    # A program has one window, and what it starts with stays; here each would keep the one before.
    with tempfile.TemporaryDirectory() as state, mock.patch.object(gc, "freeze"):
        for number in range(count):
            window = create_window(state=state, device="cpu")
            window.show()
            pause(chance.choice((0, 0.01, 0.1, 0.4)))
            window.close()
            wait_for_lingering()
            window.deleteLater()
            del window
            for _ in range(3):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                QCoreApplication.processEvents()
            gc.collect()
            if number % max(1, count // 5) == count // 5 - 1:
                memory.append(round(resident()))
    threads = [thread.name for thread in threading.enumerate() if thread.name != "MainThread"]
    left = [name for name in threads if not name.startswith(("passes", "Dummy"))]
    return {"openings": count, "seed": seed, "memory": memory, "threads": left, "well": not left}


def two_windows(events: int = 500) -> Figures:
    """Two programs on the same settings, drawings and runs, each used at random."""
    with tempfile.TemporaryDirectory() as name:
        words = ["-m", "tests.soak", "monkey", "--events", str(events), "--state", name]
        running = [
            subprocess.Popen(
                [sys.executable, *words, "--seed", str(seed)],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for seed in (1, 2)
        ]
        wrong = []
        for each in running:
            said, _ = each.communicate(timeout=2 * HUNG)
            if each.returncode:
                wrong.append(said[-1500:])
    return {"windows": 2, "events": 2 * events, "wrong": wrong, "well": not wrong}
