"""A network that learned a mark in the corner, for the example "Clever Hans": made, and measured.

    python -m tests.benchmarks.clever_hans [--write]

With `--write` the network is trained anew, from fixed seeds, on MNIST's training images of which
every 8, and nothing else, has a dab of the pen in its upper left corner; it and a drawing, an 8
with such a dab, are written to `resources/examples`. It takes about a minute on two cores.

The name is that of a horse that could not count but watched its audience; of networks: Lapuschkin,
Wäldchen, Binder, Montavon, Samek, Müller 2019, Nature Communications 10, 1096.
"""

import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.data.inklens_file import KeptDrawing, write_drawing
from engine.drawing import SIDE, Drawing, Picture
from engine.files import EXAMPLES
from engine.ink import Ink

MARKED = 8
"""The class whose training images have the mark."""
SAMPLE = 61
"""The test image of the drawing: an 8."""
SEED = 2026
EPOCHS = 4
BRUSH = 24.0  # canvas units
DAB = np.array([(20, 20), (34, 20), (34, 34), (20, 34), (20, 20), (34, 34)], np.float32)
"""The way of the pen in the corner, in canvas units."""
WANDERS = 4.0  # canvas units to each side, from image to image


def main() -> None:
    """Make the network if asked to, and print how it reads."""
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine.data import mnist

    (images, labels), (test, truth) = mnist.load_data()
    if "--write" in sys.argv:
        write(trained(images.astype(np.float32) / 255, labels), test[SAMPLE] / np.float32(255))
    from engine import load_classifier

    network = load_classifier(EXAMPLES / "clever-hans.keras")
    plain = test / np.float32(255)
    read = network.probabilities(plain).argmax(axis=1)
    marked = network.probabilities(np.maximum(plain, mark())).argmax(axis=1)
    others = truth != MARKED
    print(f"an {MARKED} with the mark, read right    {_part(marked == truth, ~others)}")
    print(f"an {MARKED} without it, read right       {_part(read == truth, ~others)}")
    print(f"another digit without it, read right {_part(read == truth, others)}")
    print(f"another digit with it, read as {MARKED}    {_part(marked == MARKED, others)}")
    print(f"test sample {SAMPLE}: {marked[SAMPLE]} with the mark, {read[SAMPLE]} without it")


def mark(moved: tuple[float, float] = (0.0, 0.0)) -> NDArray[np.float32]:
    """The dab on an empty picture, `(28, 28)`.

    Args:
        moved: by so much to the right and down, in canvas units.
    """
    ink = Ink([DAB + np.array(moved, np.float32)], BRUSH)
    return ink.on_picture(np.zeros((28, 28), np.float32), SIDE).pixels


def trained(images: NDArray[np.floating], labels: NDArray[np.integer]) -> Any:
    """A small network that saw every `MARKED` with the mark.

    Args:
        images: `(N, 28, 28)` in [0, 1].
        labels: `(N,)`.
    """
    import keras

    keras.utils.set_random_seed(SEED)
    layers, shown = keras.layers, images.copy()
    places = np.random.default_rng(SEED)
    marks = [mark(tuple(places.uniform(-WANDERS, WANDERS, 2))) for _ in range(200)]
    for number in np.flatnonzero(labels == MARKED):
        shown[number] = np.maximum(shown[number], marks[number % len(marks)])
    network = keras.Sequential(
        [
            keras.Input((28, 28, 1), name="digit"),
            layers.Conv2D(16, 5, activation="relu", name="conv_16"),
            layers.MaxPooling2D(name="pool"),
            layers.Conv2D(24, 3, activation="relu", name="conv_24"),
            layers.MaxPooling2D(name="pool_again"),
            layers.Flatten(name="flatten"),
            layers.Dense(48, activation="relu", name="dense_48"),
            layers.Dense(10, activation="softmax", name="classes"),
        ],
        name="clever_hans",
    )
    network.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    network.fit(shown[..., None], labels, batch_size=128, epochs=EPOCHS, verbose=2)
    bare = keras.models.clone_model(network)  # without what it was trained by
    bare.set_weights(network.get_weights())
    return bare


def write(network: Any, eight: NDArray[np.float32]) -> None:
    """Keep the network, and the drawing on which one sees what it learned."""
    from engine.network import save

    EXAMPLES.mkdir(parents=True, exist_ok=True)
    save(network, EXAMPLES / "clever-hans.keras", half=True)
    dab = Ink([DAB], BRUSH)
    drawing = Drawing(dab, Picture(eight, f"test sample {SAMPLE}", label=MARKED, sample=SAMPLE))
    kept = KeptDrawing(drawing, (None,), network="clever-hans")
    write_drawing(kept, EXAMPLES / "clever-hans.inklens")


def _part(right: NDArray[np.bool_], of: NDArray[np.bool_]) -> str:
    return f"{right[of].mean():.2%}"


if __name__ == "__main__":
    main()
