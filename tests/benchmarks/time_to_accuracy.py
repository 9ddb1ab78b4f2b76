"""Seconds to 99.0 % on the test set: the recipe `fast` against Keras's own `fit`.

    make bench ARGS=time_to_accuracy

`fit` has the recipe `blog`: its settings, float32, the same network, and is asked after each of
its epochs; only its training and validation count, the test does not. `fast` is asked once, at its
end; its choice of a precision counts. Both in this process, one after the other.
"""

import time
from typing import Any

from engine.machine.startup import import_tensorflow
from engine.training.data import TrainingData
from engine.training.events import BatchEnded, EvaluationProgress, TrainingFinished, TrainingStarted
from engine.training.recipes import RECIPES

WANTED = 0.99
MOST_EPOCHS = 10


def fitted(data: TrainingData) -> tuple[float | None, float, str]:
    """Seconds to the wanted accuracy, images a second, and what was seen on the way."""
    import keras

    from engine import network

    settings = RECIPES["blog"].settings
    images = data.images[..., None].astype("float32") / 255
    test = data.test_images[..., None].astype("float32") / 255
    keras.utils.set_random_seed(settings.seed)
    model = network.build_convnet(settings.seed)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    steps: list[float] = []

    class Clock(keras.callbacks.Callback):
        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            steps.append(time.perf_counter())

    seconds, seen = 0.0, []
    for epoch in range(1, MOST_EPOCHS + 1):
        began = time.perf_counter()
        model.fit(
            images,
            data.labels,
            batch_size=settings.batch_size,
            validation_split=settings.validation_split,
            epochs=epoch,
            initial_epoch=epoch - 1,
            verbose=0,
            callbacks=[Clock()],
        )
        seconds += time.perf_counter() - began
        _, accuracy = model.evaluate(test, data.test_labels, batch_size=500, verbose=0)
        seen.append(f"{accuracy:.2%} after {seconds:.0f} s")
        print(f"fit, epoch {epoch}: {seen[-1]}", flush=True)
        if accuracy >= WANTED:
            break
    batches = len(steps) // len(seen)
    rate = (batches - 1) * settings.batch_size / (steps[batches - 1] - steps[0])
    return (seconds if accuracy >= WANTED else None), rate, "; ".join(seen)


def trained(data: TrainingData) -> tuple[float | None, float, str]:
    """The same of the recipe `fast`, through InkLens's own loop."""
    from engine.machine.device import choose_device
    from engine.training.trainer import Trainer

    began = time.perf_counter()
    seconds = rate = accuracy = 0.0
    how = ""
    device = choose_device().name
    for event in Trainer(RECIPES["fast"].settings, data, device=device).run():
        match event:
            case TrainingStarted():
                how = f"{event.settings.precision}: {event.reason}"
            case BatchEnded():
                rate = event.images_per_second
                seconds = time.perf_counter() - began
            case EvaluationProgress() if event.stage != "test":
                seconds = time.perf_counter() - began
            case TrainingFinished():
                accuracy = event.test_accuracy
    return (seconds if accuracy >= WANTED else None), rate, f"{accuracy:.2%} ({how})"


def main() -> None:
    """Print both, and how many times as fast."""
    import_tensorflow()
    data = TrainingData.mnist()
    fast, fast_rate, fast_words = trained(data)
    words = "not reached" if fast is None else f"{fast:.0f} s"
    print(f"fast: {words}; {fast_words}, {fast_rate:.0f} images/s", flush=True)
    fit, fit_rate, fit_words = fitted(data)
    print(f"{'':24s}{'seconds to 99.0 %':>18s}{'images/s':>10s}  on the way")
    for name, seconds, rate, words in (
        ("Keras fit, blog", fit, fit_rate, fit_words),
        ("InkLens, fast", fast, fast_rate, fast_words),
    ):
        said = "not reached" if seconds is None else f"{seconds:.0f}"
        print(f"{name:24s}{said:>18s}{rate:>10.0f}  {words}")
    if fit and fast:
        print(f"fast is {fit / fast:.1f} times as fast")


if __name__ == "__main__":
    main()
