"""`kill -9` at ten random moments of a run, each time gone on with: what is lost, what comes out.

    make bench ARGS="killed"

A run of the classic ConvNet on 30,000 images in one process after another, kept as always; an
epoch takes longer than the time between two checkpoints. Every step writes its number and the time
to a file, so that what was done and is done again is counted. In the end the weights are compared
with those of a run that nobody disturbed.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from engine.training.runs import RunFolder

ROOT = Path(__file__).resolve().parents[2]
KILLS = 10
LONGEST = 45.0  # seconds of training between two kills: longer than the 30 s between checkpoints
WORDS = ("train", "--device", "cpu", "--epochs", "8", "--seed", "5")

CHILD = """
import os, sys, time
from engine.machine.startup import import_tensorflow
import_tensorflow()
from engine.data import mnist
from engine.training.data import TrainingData
(x, y), (u, v) = mnist.load_data()
TrainingData.mnist = lambda: TrainingData(x[:30000], y[:30000], u[:500], v[:500])
from engine.training import step as computation
step, log = computation.Computation.step, open(sys.argv.pop(1), "a", buffering=1)
def noted(self, images, labels, seed, *, vary):
    result = step(self, images, labels, seed, vary=vary)
    log.write(f"{seed[1]} {time.time()}\\n")
    return result
computation.Computation.step = noted
import main
sys.exit(main.main(sys.argv[1:]))
"""


def start(folder: Path, log: Path, *words: str) -> "subprocess.Popen[bytes]":
    """A training of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(log), *words],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def steps(log: Path) -> list[tuple[int, float]]:
    """Number and time of every step that was done, whole lines only."""
    lines = log.read_text().split("\n")[:-1] if log.exists() else []
    return [(int(number), float(at)) for number, at in map(str.split, lines)]


def main() -> None:
    """Print a line a kill, and whether the weights are the same."""
    chance = random.Random(2026)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log, lost = folder / "killed.log", []
        run = RunFolder(folder / "killed")
        for number in range(KILLS):
            words = ("train", "--device", "cpu", "--resume", "killed") if number else ()
            done = len(steps(log))
            process = start(folder, log, *(words or (*WORDS, "--run", "killed")))
            while len(steps(log)) == done and process.poll() is None:
                time.sleep(0.01)
            time.sleep(chance.uniform(0, LONGEST))
            process.send_signal(signal.SIGKILL)
            process.wait()
            own = steps(log)[done:]
            kept = run.checkpoint().progress.steps
            again = [at for step, at in own if step >= kept]
            seconds = (
                own[-1][1] - own[-len(again) - 1][1]
                if len(again) < len(own)
                else (own[-1][1] - own[0][1])
            )
            lost.append(seconds if again else 0.0)
            print(
                f"killed in step {own[-1][0]:5d}, kept to step {kept:5d}: "
                f"{len(again):4d} steps, {lost[-1]:5.1f} s to be done again",
                flush=True,
            )
            if run.record().finished:
                break
        start(folder, log, "train", "--device", "cpu", "--resume", "killed").wait()
        began = time.time()
        start(folder, folder / "undisturbed.log", *WORDS, "--run", "undisturbed").wait()
        done = len(steps(folder / "undisturbed.log"))
        print(f"undisturbed: {done} steps, {time.time() - began:.0f} s", flush=True)
        ours, theirs = (
            RunFolder(folder / each).checkpoint().weights for each in ("killed", "undisturbed")
        )
        same = all(np.array_equal(a, b) for a, b in zip(ours, theirs, strict=True))
        verdict = "the same, bit for bit" if same else "NOT THE SAME"
        print(f"at most {max(lost):.1f} s to be done again; the final weights are {verdict}")


if __name__ == "__main__":
    main()
