"""Every method's time: beside tf-explain's, and as a multiple of one compiled gradient.

    python -m tests.benchmarks.methods

Both sides run the shipped network on the same images and the same TensorFlow, tf-explain in a
process of `.venv-peers` (`make peers`). Rounds take turns, so that what else the machine does
meets both; the medians of all calls are compared.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from engine.machine.startup import import_tensorflow
from tests.benchmarks import tf_explain_peer

ROOT = Path(__file__).resolve().parents[2]
NETWORK = ROOT / "resources" / "network.keras"
PEERS = ROOT / ".venv-peers" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
ROUNDS, CALLS = 7, 3
TARGET = 0
SAMPLES = 64  # and steps: the defaults of engine.explain


class Peer:
    """tf-explain in a process of its own."""

    def __init__(self, saved: Path, images: Path) -> None:
        """Start it and wait until it has loaded the network."""
        program = tf_explain_peer.__file__  # not -m: tf-explain brings a package "tests" along
        self._process = subprocess.Popen(
            [str(PEERS), program, str(saved), str(images), str(TARGET)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._answer()

    def ask(self, method: str, times: int) -> list[float] | str:
        """Seconds of each call, or why there are none."""
        assert self._process.stdin is not None
        print(method, times, file=self._process.stdin, flush=True)
        answer: list[float] | str = self._answer()
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith(("[", '"')):  # Keras prints between the answers
                return json.loads(line)
        return "tf-explain's process ended"


def compare(title: str, images: Any, model: Any, saved: Path) -> None:
    """Time both sides in turns, and print a line a method."""
    from engine import core

    ours = tf_explain_peer.methods(model, images, TARGET, core)
    with tempfile.TemporaryDirectory() as folder:
        np.save(Path(folder, "images.npy"), images)
        peer = Peer(saved, Path(folder, "images.npy"))
        print(f"{title:38s} tf-explain    InkLens    times as fast")
        for method, call in ours.items():
            mine, theirs = tf_explain_peer.seconds(call, 2)[:0], peer.ask(method, 2)
            for _ in range(ROUNDS if isinstance(theirs, list) else 0):
                mine += tf_explain_peer.seconds(call, CALLS)
                found = peer.ask(method, CALLS)
                assert isinstance(theirs, list)
                assert isinstance(found, list)
                theirs += found
            if isinstance(theirs, str):
                print(f"  {method:36s} cannot run: {theirs}", flush=True)
                continue
            a, b = (statistics.median(each) * 1000 for each in (theirs[2:], mine))
            print(f"  {method:36s} {a:7.1f} ms {b:7.1f} ms   {a / b:6.1f}", flush=True)
        peer.close()


def passes(images: Any, classifier: Any) -> None:
    """Print each method's time over that of as many compiled gradients, in calls as wide."""
    import tensorflow as tf

    from engine import explain
    from engine.attribution.compiled import rows_at_once

    widest = rows_at_once(classifier)

    def gradient(rows: int) -> Callable[[], object]:
        batch = tf.constant(np.repeat(images[:1], rows, axis=0))

        @tf.function(autograph=False)
        def compute(batch: Any) -> Any:
            with tf.GradientTape() as tape:
                tape.watch(batch)
                score = classifier.model(batch, training=False)[:, TARGET]
            return tape.gradient(score, batch)

        traced = compute.get_concrete_function(batch)
        return lambda: traced(batch).numpy()

    one, many = gradient(1), gradient(min(SAMPLES, widest))
    plain = {
        "vanilla_gradients": (one, 1),
        "gradients_inputs": (one, 1),
        "grad_cam": (one, 1),
        "grad_cam_plus_plus": (one, 1),
        "lrp": (one, 1),
        "integrated_gradients": (many, SAMPLES),
        "smoothgrad": (many, SAMPLES),
        "guided_smoothgrad": (many, SAMPLES),
    }
    print(f"{'one image, engine.explain':38s}   gradients    InkLens    ratio")
    for method, (reference, count) in plain.items():

        def call(method: str = method) -> object:
            return explain(classifier, images[:1], method, TARGET)

        base: list[float] = []
        mine: list[float] = []
        for each in (call, reference):
            tf_explain_peer.seconds(each, 3)
        for _ in range(ROUNDS * CALLS):
            began = time.perf_counter()
            reference()
            middle = time.perf_counter()
            call()
            base.append(middle - began)
            mine.append(time.perf_counter() - middle)
        a, b = (statistics.median(each) * 1000 for each in (base, mine))
        c, d = (min(each) * 1000 for each in (base, mine))
        print(
            f"  {f'{method}, {count} pass' + ('es' if count > 1 else ''):36s} "
            f"{a:7.1f} ms {b:7.1f} ms   {b / a:5.2f}   fastest of each {d / c:5.2f}",
            flush=True,
        )


def main() -> None:
    import_tensorflow()
    import engine
    from engine import network
    from engine.data import mnist

    model = network.load(NETWORK)  # stored in half precision; both sides compute in float32
    _, (images, _) = mnist.load_data()
    digits = images[..., None].astype("float32") / 255
    if PEERS.is_file():
        with tempfile.TemporaryDirectory() as folder:
            saved = network.save(model, Path(folder, "network.keras"))
            compare("one image, by the classes", digits[25:26], model, saved)
            compare("16 images, by the classes", digits[:16], model, saved)
    else:
        print("tf-explain is not there: `make peers` sets it up.", file=sys.stderr)
    passes(digits[25:26], engine.load_classifier())


if __name__ == "__main__":
    main()
