"""From an image to the painted map: our heatmap widget against tf-explain and matplotlib.

    python -m tests.benchmarks to_the_pixel

What a user would do otherwise: `VanillaGradients().explain`, `imshow`, and a canvas that is drawn.
Both sides have the shipped network and the same test image. tf-explain's own package runs in
`.venv-peers` (`make peers`); matplotlib there too.
"""

import json
import os
import statistics
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from tests.benchmarks.engine_floor import seconds
from tests.benchmarks.methods import NETWORK, PEERS, ROOT

SAMPLE, TARGET, TIMES = 5, 1, 30
BAR = 5  # times as fast

THEIRS = """
import json, sys, time
import keras, numpy as np
import matplotlib
matplotlib.use("Agg")
from matplotlib import pyplot
from tf_explain.core import VanillaGradients
model, image = keras.saving.load_model(sys.argv[1]), np.load(sys.argv[2])
figure, axes = pyplot.subplots()
found = []
for number in range(int(sys.argv[4]) + 3):
    began = time.perf_counter()
    shown = VanillaGradients().explain((image, None), model, int(sys.argv[3]))
    axes.clear()
    axes.imshow(shown)
    figure.canvas.draw()
    found.append(time.perf_counter() - began)
print(json.dumps(found[3:]))
"""


def theirs(image: np.ndarray) -> list[float] | str:
    """Seconds of each call in a process of `.venv-peers`, or why there are none."""
    from engine import network

    with tempfile.TemporaryDirectory() as folder:
        saved, images = Path(folder, "network.keras"), Path(folder, "images.npy")
        network.load(NETWORK).save(saved)
        np.save(images, image[None, ..., None])
        command = [str(PEERS), "-c", THEIRS, str(saved), str(images), str(TARGET), str(TIMES)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("[")]
    if not lines:
        return (done.stderr.strip().splitlines() or ["it printed nothing"])[-1]
    found: list[float] = json.loads(lines[-1])
    return found


def ours(image: np.ndarray) -> list[float]:
    """The same with the live engine and the window's heatmap, painted at once."""
    from engine import load_classifier
    from engine.attribution.live import LiveExplainer
    from engine.drawing import blank
    from gui.app import make_application
    from gui.bridge.messages.explain import Explain, Explained
    from gui.parts.heatmap import HeatmapView

    application = make_application()
    view, live = HeatmapView(), LiveExplainer(load_classifier())
    request = Explain(1, blank(), "vanilla_gradients", TARGET, "loaded")
    view.resize(460, 420)
    view.show()
    application.processEvents()

    def once() -> None:
        frame = live.frame(image, TARGET)
        view.show_explained(Explained(request, frame, image, "loaded", None))
        view.repaint()

    found = seconds(once, TIMES)
    view.close()
    return found


def main() -> None:
    from PySide6 import QtWidgets  # noqa: F401 - before TensorFlow

    from engine.data import mnist
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    image = mnist.test_sample(SAMPLE)[0]
    own = statistics.median(ours(image))
    print(f"InkLens, image to painted heatmap        {own * 1000:7.2f} ms")
    if not Path(PEERS).exists():
        print("tf-explain: no .venv-peers; run `make peers`")
        return
    other = theirs(np.asarray(image))
    if isinstance(other, str):
        print(f"tf-explain: {other}")
        return
    them = statistics.median(other)
    print(f"tf-explain, imshow and draw              {them * 1000:7.2f} ms")
    print(f"{'':40s} {them / own:7.1f} × as fast (bar {BAR} ×)")


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
