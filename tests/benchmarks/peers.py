"""Four methods beside captum (PyTorch) and xplique: one digit, the shipped network, in one run.

    make bench ARGS=peers

Each figure of a peer is followed by our time as a multiple of it, and by the bar.

Both run in `.venv-bench-peers`, an environment of its own with captum 0.9 on a CPU build of
PyTorch and xplique 2. A peer that is not there is left out.
"""

import json
import os
import statistics
import subprocess
import tempfile
from functools import partial
from pathlib import Path

import numpy as np

from engine.machine.startup import import_tensorflow
from tests.benchmarks import attribution_peer
from tests.benchmarks.engine_floor import seconds
from tests.benchmarks.methods import NETWORK, ROOT

PEERS = ROOT / ".venv-bench-peers" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SAMPLE, TARGET = 5, 1
BARS = {"captum": {"vanilla_gradients": 0.9}, "xplique": {"vanilla_gradients": 0.6}}
OTHERWISE = {"captum": 0.8, "xplique": 0.6}
OPTIONS = {"occlusion_sensitivity": {"patch_size": 4, "stride": 2}}


def ask(peer: str, network: Path, image: Path) -> dict[str, float]:
    """Seconds of each method, by a process of its own; nothing where the peer cannot run."""
    command = [str(PEERS), attribution_peer.__file__, peer, str(network), str(image), str(TARGET)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        print(f"{peer}: {(done.stderr.strip().splitlines() or ['it printed nothing'])[-1]}")
        return {}
    found: dict[str, float] = json.loads(lines[-1])
    return found


def main() -> None:
    if not PEERS.exists():
        print(f"There is no {PEERS.relative_to(ROOT)}.")
        return
    import_tensorflow()
    from engine import Classifier, network
    from engine.attribution.live import LiveExplainer
    from engine.data import mnist

    model = network.load(NETWORK)
    image = np.asarray(mnist.test_sample(SAMPLE)[0], np.float32)
    with tempfile.TemporaryDirectory() as folder:
        keras_file, arrays, digit = (Path(folder, n) for n in ("n.keras", "n.npz", "digit.npy"))
        model.save(keras_file)
        np.savez(arrays, *model.get_weights())
        np.save(digit, image)
        found = {
            "captum": ask("captum", arrays, digit),
            "xplique": ask("xplique", keras_file, digit),
        }
    classifier = Classifier(model)
    for method in (
        "vanilla_gradients",
        *("integrated_gradients", "smoothgrad"),
        "occlusion_sensitivity",
    ):
        live = LiveExplainer(classifier, method, **OPTIONS.get(method, {}))
        own = statistics.median(seconds(partial(live.frame, image, TARGET), 12))
        words = [f"{method:24s} {own * 1000:7.2f} ms"]
        for peer, times in found.items():
            if method in times:
                bar = BARS[peer].get(method, OTHERWISE[peer])
                words.append(
                    f"{peer} {times[method] * 1000:7.2f} ms, {own / times[method]:.2f} × ({bar})"
                )
        print("   ".join(words))


if __name__ == "__main__":
    main()
