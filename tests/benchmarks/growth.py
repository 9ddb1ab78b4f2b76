"""How it grows: one gradient against input size, number of classes and batch, beside its floor.

    python -m tests.benchmarks growth

The network is the classic ConvNet for images of that size; its dense layer grows with the square
of the side, so from 112 pixels on it is pooled to a quarter first, as anyone would build it.
"""

import statistics
from typing import Any

import keras
import numpy as np

from engine.machine.startup import import_tensorflow
from tests.benchmarks import arithmetic
from tests.benchmarks.engine_floor import Machine, measured_machine, seconds

SIDES, CLASSES, BATCHES = (28, 56, 112, 224), (10, 100, 1000), (1, 8, 64)
LARGE_SIDE = 112


def network(side: int, classes: int) -> keras.Sequential:
    """The classic ConvNet for images of `side` pixels, untrained."""
    layers = keras.layers
    body: list[Any] = [keras.Input((side, side, 1))]
    for filters in (32, 64, 128):
        body.append(layers.Conv2D(filters, 3, activation="relu"))
        if side >= LARGE_SIDE:
            body.append(layers.MaxPooling2D(2))
    body += [layers.Flatten(), layers.Dense(128, activation="relu"), layers.Dense(classes)]
    keras.utils.set_random_seed(0)
    return keras.Sequential(body)


def measure(machine: Machine, side: int, classes: int, batch: int) -> None:
    """A row of the table: one image or batch, and all classes of one image."""
    import tensorflow as tf

    from engine import Classifier
    from engine.attribution.compiled import compiled
    from engine.attribution.table import NO_CLASS, PREDICTED

    classifier = Classifier(network(side, classes))
    cost = arithmetic.of(classifier.model)
    gradient = compiled(classifier, "vanilla_gradients")._traced[0]
    rng = np.random.default_rng(0)
    images = tf.constant(rng.random((batch, side, side, 1), np.float32))
    asked = (tf.fill([batch], PREDICTED), tf.fill([batch], NO_CLASS))

    def once() -> object:
        return gradient(images, asked, {})[1].numpy()

    found = statistics.median(seconds(once, 5))
    floor = machine.seconds(batch * (cost.forward + cost.back), 2 * cost.weights)
    print(
        f"{side:4d} × {side:<4d} {classes:5d} classes, batch {batch:3d}: {found * 1000:9.1f} ms  "
        f"{batch * (cost.forward + cost.back) / 1e9:7.2f} GFLOP  {cost.weights / 1e6:6.0f} MB  "
        f"floor {floor * 1000:8.1f} ms  {found / floor:5.2f} ×",
        flush=True,
    )


def main() -> None:
    import_tensorflow()
    machine = measured_machine()
    print(f"{machine.rate / 1e9:.0f} GFLOP/s, {machine.bandwidth / 1e9:.0f} GB/s")
    for side in SIDES:
        measure(machine, side, 10, 1)
    for classes in CLASSES[1:]:
        measure(machine, 28, classes, 1)
    for batch in BATCHES[1:]:
        measure(machine, 28, 10, batch)


if __name__ == "__main__":
    main()
