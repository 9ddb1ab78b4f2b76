"""Images a second, Keras's `fit` against InkLens's loop; peak memory of an epoch.

    make bench ARGS="training_rate [BATCH]"

Alternating, in this process: `fit` on images divided by 255, as the tutorial has it, and the loop
in float32 and in the precision that "auto" takes here. On a GPU, where a call takes many steps,
an epoch each, of whose loop the second half is timed. Memory in processes of their own.
"""

import statistics
import subprocess
import sys
import time
from dataclasses import replace

from engine.machine.startup import import_tensorflow
from engine.training.events import BatchEnded, TrainingStarted
from engine.training.settings import TrainingSettings

STEPS = 40
ROUNDS = 3

CHILD = """
import resource, sys, threading, time
from engine.machine.startup import import_tensorflow
import_tensorflow()
from dataclasses import replace
from engine import network
from engine.training.data import TrainingData
from engine.training.events import BatchEnded, EpochEnded
from engine.training.settings import TrainingSettings
data, who = TrainingData.mnist(), sys.argv[1]
def resident():
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[1]) * resource.getpagesize() / 2**20
peak, stop = [0.0], threading.Event()
def watch():
    while not stop.wait(0.02):
        peak[0] = max(peak[0], resident())
settings = TrainingSettings(epochs=2, batch_size=500, validation_split=0.0, precision="auto")
threading.Thread(target=watch, daemon=True).start()
before, found = resident(), []
if who == "fit":
    import keras
    images = data.images[..., None].astype("float32") / 255
    model = network.build_convnet(0)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(images, data.labels, batch_size=500, epochs=1, verbose=0)
    found.append(peak[0])
else:
    from engine.training.trainer import Trainer
    for event in Trainer(settings, data).run():
        if isinstance(event, EpochEnded):
            found.append(peak[0])
            if len(found) == int(sys.argv[2]):
                break
print(before, *found)
"""


def main(batch: int = 50) -> None:
    """Print rates and memory.

    Args:
        batch: images in a batch.
    """
    import_tensorflow()
    from engine import network
    from engine.machine.device import choose_device
    from engine.training.data import TrainingData
    from engine.training.trainer import Trainer

    data = TrainingData.mnist()
    device = choose_device()
    on_a_gpu = device.kind == "GPU"
    asked = replace(TrainingSettings(), batch_size=batch)
    steps = asked.batches(len(data.images)) if on_a_gpu else STEPS
    untimed = steps // 2 if on_a_gpu else 1
    images = data.images[: steps * batch, ..., None].astype("float32") / 255
    model = network.build_convnet(0)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])

    def fit() -> float:
        began = time.perf_counter()
        model.fit(images, data.labels[: steps * batch], batch_size=batch, verbose=0)
        return steps * batch / (time.perf_counter() - began)

    def loop(precision: str) -> tuple[str, float]:
        settings = replace(asked, precision=precision)  # type: ignore[arg-type]
        events = Trainer(settings, data, device=device.name).run()
        started = next(event for event in events if isinstance(event, TrainingStarted))
        ended = (event for event in events if isinstance(event, BatchEnded))
        first = next(event.batch for event in ended if event.batch >= untimed)
        began = time.perf_counter()
        last = next(event.batch for event in ended if event.batch >= steps)
        rate = (last - first) * batch / (time.perf_counter() - began)
        events.close()
        why = f" ({started.reason})" if started.reason else ""
        return f"{started.settings.precision}{why}", rate

    fit()
    fits, plain, auto, chosen = [], [], [], ""
    for _ in range(ROUNDS):
        fits.append(fit())
        plain.append(loop("float32")[1])
        chosen, rate = loop("auto")
        auto.append(rate)
    base = statistics.median(fits)
    title = f"images a second at batch {batch}"
    print(f"{title:32s}{'median':>8s}{'of fit':>8s}")
    for name, rates in (
        ("Keras fit, float32", fits),
        ("the loop, float32", plain),
        ("the loop, auto", auto),
    ):
        print(f"{name:32s}{statistics.median(rates):8.0f}{statistics.median(rates) / base:8.2f}")
    print(f"auto took {chosen}")
    print("\nMemory of a process that trains, 60,000 images an epoch, batches of 500; MiB resident")
    for who, epochs in (("fit", 1), ("loop", 2)):
        done = subprocess.run(
            [sys.executable, "-c", CHILD, who, str(epochs)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
        )
        before, *peaks = map(float, done.stdout.split()[-1 - epochs :])
        said = ", ".join(f"{peak:.0f} after epoch {n}" for n, peak in enumerate(peaks, 1))
        print(f"{who:6s} {before:.0f} before the network; at the most {said}", flush=True)


if __name__ == "__main__":
    main()
