"""The ten methods on a network of each family in `keras.applications`: a table of cells.

    make bench ARGS=applications
    python -m tests.benchmarks.applications MobileNetV2 VGG16
    python -m tests.benchmarks.applications eager NASNetMobile

With `eager` nothing is compiled, which takes most of the time: the same operations, one by one.
With `ZENNIT_PYTHON`, a Python that has PyTorch and zennit, three networks stand beside zennit too.
Each cell is a number of the map's, "!" before it where the map is not finite, or why there is none.
Weights are not those of the start: BatchNorm has statistics of its own inputs and random gains,
and some steps of training were made. Gradients and LRP stand beside a second derivation in
float64: TensorFlow's own tape, and the gradient of a network bent to the rules.

In float32 a gradient may be far from that in float64 without being wrong: where a ReLU or a hard
swish is given a number within rounding of a kink, its slope is another one. So ours stands beside
TensorFlow's own tape in float32 too.

`docs/applications.md` holds the last whole table.
"""

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from engine.machine.startup import import_tensorflow

SIZES = {
    "VGG16": 32,
    "ResNet50": 32,
    "ResNet50V2": 32,
    "InceptionV3": 75,
    "Xception": 71,
    "MobileNet": 32,
    "MobileNetV2": 32,
    "MobileNetV3Small": 32,
    "DenseNet121": 32,
    "NASNetMobile": 32,
    "EfficientNetB0": 64,
    "EfficientNetV2B0": 64,
    "ConvNeXtTiny": 32,
}
"""Name and a side that the family allows: the smallest, as the arithmetic is the same."""
BYTES = ("MobileNetV3Small", "EfficientNetB0", "EfficientNetV2B0", "ConvNeXtTiny")
"""They scale their input themselves, and take 0..255: of 0..1 they would see hardly anything."""
IMAGES = {"EfficientNetB0": 32, "EfficientNetV2B0": 32}
"""How many pictures BatchNorm has its statistics of, where 8 are too few.

The variance of a channel of 8 pictures that end as one pixel is near 0 here and there, and what is
divided by it grows from layer to layer: scores of 4,000 and gradients of 150,000.
"""
CLASSES, TARGET = 10, 4
FEW: dict[str, dict[str, Any]] = {
    "integrated_gradients": {"steps": 4},
    "smoothgrad": {"samples": 4},
    "guided_smoothgrad": {"samples": 4},
    "occlusion_sensitivity": {"patch_size": 16, "stride": 16},
}
PEER = os.environ.get("ZENNIT_PYTHON", "")  # a Python with PyTorch and zennit, if there is one
OF_PEER = ("ResNet50", "MobileNet", "VGG16")


def trained(name: str, size: int, *, steps: int = 3) -> Any:
    """A network some steps after its start, its BatchNorm used to what it sees."""
    import keras
    import tensorflow as tf

    keras.utils.set_random_seed(3)
    make = getattr(keras.applications, name)
    model = make(weights=None, classes=CLASSES, input_shape=(size, size, 3))
    rng = np.random.default_rng(3)
    norms = [each for each in model.layers if isinstance(each, keras.layers.BatchNormalization)]
    for weight in model.weights:
        if weight.path.endswith("/gamma"):
            weight.assign(weight + rng.normal(0, 0.1, weight.shape))
        elif weight.path.endswith("/beta"):
            weight.assign(rng.normal(0, 0.1, weight.shape))
    white = 255 if name in BYTES else 1
    count = IMAGES.get(name, 8)
    images = tf.constant(white * rng.random((count, size, size, 3)), tf.float32)
    labels = tf.constant(rng.integers(0, CLASSES, count))
    for each in norms:
        each.momentum = 0.0
    for _ in range(steps):
        with tf.GradientTape() as tape:
            said = model(images, training=True)
            loss = tf.reduce_mean(keras.losses.sparse_categorical_crossentropy(labels, said))
        gradients = tape.gradient(loss, model.trainable_variables)
        for variable, gradient in zip(model.trainable_variables, gradients, strict=True):
            if gradient is not None:
                variable.assign_sub(0.01 * gradient / (1e-12 + tf.norm(gradient)))
    model(images, training=True)
    return model


def one_by_one() -> None:
    """Let nothing be compiled from now on."""
    import tensorflow as tf

    from engine.attribution import compiled

    tf.config.run_functions_eagerly(True)
    compiled._function = Uncompiled


class Uncompiled:
    """In place of a compiled function: the same operations, one by one."""

    def __init__(self, python: Any, signature: Any) -> None:
        """Keep it."""
        self._python, self._signature = python, signature

    def __call__(self, *given: Any) -> Any:
        """Compute."""
        return self._python(*given)

    def get_concrete_function(self) -> "Uncompiled":
        """Itself."""
        return self

    @property
    def structured_outputs(self) -> Any:
        """What it makes of nothing, of which the shapes count."""
        import tensorflow as tf

        return self._python(
            *tf.nest.map_structure(
                lambda spec: tf.zeros([side or 4 for side in spec.shape], spec.dtype),
                self._signature,
            )
        )


def apart(found: Any, expected: Any) -> float:
    """Distance over length."""
    found, expected = np.asarray(found, np.float64), np.asarray(expected, np.float64)
    return float(np.linalg.norm(found - expected) / (np.linalg.norm(expected) or 1))


def row(name: str, size: int) -> dict[str, str]:
    """One line of the table: method -> cell; and how far what was derived twice is apart."""
    from engine import METHODS, Classifier, explain
    from engine.errors import UnsupportedNetworkError
    from engine.networks.reading import PLAIN, Reading
    from tests.engine.support.relevance import Bent

    if "eager" in sys.argv:
        one_by_one()
    model = trained(name, size)
    images = np.random.default_rng(5).random((1, size, size, 3))
    reading = Reading(range="0..255") if name in BYTES else PLAIN
    classifier = Classifier(model, reading=reading)
    cells: dict[str, str] = {}
    for method in METHODS:
        began = time.perf_counter()
        try:
            found = explain(classifier, images, method, TARGET, **FEW.get(method, {}))
        except UnsupportedNetworkError as error:
            cells[method] = str(error)
            continue
        seconds = time.perf_counter() - began
        finite = "" if np.isfinite(found.values).all() else "!"
        cells[method] = f"{finite}{np.abs(found.values).max():.1e}"
        print(f"  {name} {method}: {cells[method]}, {seconds:.0f} s", file=sys.stderr, flush=True)
        if method == "lrp":
            single, details = found.values, found.details
            cells["score and relevance"] = " and ".join(
                f"{float(details[each][0]):.3g}" for each in ("explained", "relevance")
            )
    exact = Classifier(model, dtype="float64", reading=reading)
    one_by_one()  # what follows is computed once
    gradients = {}
    for each in (exact, classifier):
        ours = explain(each, images, "vanilla_gradients", TARGET).values
        gradients[each.dtype] = theirs = by_tape(each, images)
        cells[f"gradient, {each.dtype}"] = f"{apart(ours, theirs):.0e}"
    cells["float32 from float64"] = f"{apart(gradients['float32'], gradients['float64']):.0e}"
    cells["Grad-CAM, ++"] = cams(exact, images)
    bent = Bent(exact.model).relevance(images, TARGET)
    ours = explain(exact, images, "lrp", TARGET).values
    cells["relevance"] = f"{apart(ours, bent):.0e} ({apart(single, bent):.0e} in float32)"
    unfolded = explain(exact, images, "lrp", TARGET, canonize=False).details["relevance"]
    cells["relevance, canonize off"] = f"{float(unfolded[0]):.3g}"
    if name in OF_PEER and PEER:
        cells["zennit"] = f"{apart(ours, zennit(model, name, images)):.0e}"
    return cells


def cams(exact: Any, images: Any) -> str:
    """How far Grad-CAM and Grad-CAM++ are from their formulas in NumPy, with a tape's gradient."""
    import keras
    import tensorflow as tf

    from engine import explain
    from engine.attribution.layers import feature_layer

    layer = exact.model.get_layer(feature_layer(exact.model, None))
    both = keras.Model(exact.model.inputs, [layer.output, exact.model.outputs[0]])
    x = tf.constant(images)
    with tf.GradientTape() as tape:
        tape.watch(x)
        maps, logits = both(x, training=False)
        score = logits[:, TARGET]
    g, a = tape.gradient(score, maps).numpy()[0], maps.numpy()[0]
    below = 2 * g**2 + a.sum((0, 1)) * g**3
    alpha = np.divide(g**2, below, out=np.zeros_like(g), where=below != 0)
    weights = {
        "grad_cam": g.mean((0, 1)),
        "grad_cam_plus_plus": (alpha * np.maximum(g, 0)).sum((0, 1)),
    }
    found = []
    for method, weight in weights.items():
        ours = explain(exact, images, method, TARGET).details["coarse"][0, ..., 0]
        found.append(f"{apart(ours, np.maximum((a * weight).sum(-1), 0)):.0e}")
    return " and ".join(found)


def by_tape(classifier: Any, images: Any) -> Any:
    """The gradient by TensorFlow's own tape, in the classifier's type."""
    import tensorflow as tf

    x = tf.constant(images, classifier.dtype)
    with tf.GradientTape() as tape:
        tape.watch(x)
        score = classifier.model(x, training=False)[:, TARGET]
    return tape.gradient(score, x).numpy()


def zennit(model: Any, name: str, images: Any) -> Any:
    """Relevance of the same weights by zennit with its canonizers, in a process of its own."""
    import subprocess

    import keras

    body = keras.Model(model.inputs, model.outputs)
    with tempfile.TemporaryDirectory() as folder:
        weights = {each.path.replace("/", "|"): each.numpy() for each in body.weights}
        np.savez(Path(folder, "weights.npz"), **weights)
        np.save(Path(folder, "image.npy"), images)
        script = Path(__file__).with_name("zennit_peer.py")
        subprocess.run([PEER, str(script), name, folder, str(TARGET)], check=True)
        return np.load(Path(folder, "relevance.npy"))


def main(*_: int) -> None:
    """Print a line a network, for those named on the command line or for all."""
    import_tensorflow()
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    from engine import METHODS

    wanted = [name for name in SIZES if name in sys.argv] or list(SIZES)
    extra = (
        *("score and relevance", "relevance, canonize off", "gradient, float64"),
        *("gradient, float32", "float32 from float64", "Grad-CAM, ++"),
        *("relevance", "zennit"),
    )
    print("| network | " + " | ".join((*METHODS, *extra)) + " |")
    print("| --- " * (1 + len(METHODS) + len(extra)) + "|")
    for name in wanted:
        cells = row(name, SIZES[name])
        line = " | ".join(cells.get(column, "") for column in (*METHODS, *extra))
        print(f"| {name} | {line} |", flush=True)


if __name__ == "__main__":
    main()
