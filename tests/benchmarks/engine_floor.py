"""The engine alone, beside what the machine can do: arithmetic and memory, measured in this run.

    python -m tests.benchmarks engine_floor

The floor of a computation is its multiplications and additions at the rate at which this machine
multiplies matrices, and the weights that it reads at the rate at which it reads memory. Padding,
activations and moving results about count nothing.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from engine.machine.startup import import_tensorflow
from tests.benchmarks import arithmetic

TIMES = 40
SAMPLE = 5
SAMPLES = 64


@dataclass(frozen=True, slots=True)
class Machine:
    """What it can do.

    Attributes:
        rate: additions and multiplications a second, float32, in a product of large matrices.
        bandwidth: bytes a second, in a product of a large matrix and a vector.
    """

    rate: float
    bandwidth: float

    def seconds(self, operations: float, read: float = 0.0) -> float:
        """What so much arithmetic and so many bytes of weights take at least."""
        return operations / self.rate + read / self.bandwidth


def measured_machine() -> Machine:
    """Rate and bandwidth, of TensorFlow or NumPy, whichever does better."""
    import tensorflow as tf

    side, height, width = 2048, 61_952, 128
    square = np.random.default_rng(0).random((side, side), np.float32)
    tall = np.random.default_rng(0).random((height, width), np.float32)
    vector = np.ones(width, np.float32)
    tensor = tf.constant(square)
    products = (lambda: square @ square, lambda: tf.matmul(tensor, tensor).numpy())
    rate = max(2 * side**3 / min(seconds(product, 6)) for product in products)
    return Machine(rate, tall.nbytes / min(seconds(lambda: tall @ vector, 20)))


def seconds(call: Callable[[], object], times: int = TIMES) -> list[float]:
    """How long each call takes, after three that do not count."""
    found = []
    for number in range(times + 3):
        began = time.perf_counter()
        call()
        if number >= 3:
            found.append(time.perf_counter() - began)
    return found


def gaps(steps: Callable[[], Iterator[Any]]) -> tuple[float, float, float]:
    """Seconds to the first estimate, of the longest work that cannot be given up, and of all.

    The first estimate is always waited for: what comes before it is one piece of work.
    """
    began = time.perf_counter()
    marks = [began]
    for step in steps():
        if step is not None or len(marks) > 1:
            marks.append(time.perf_counter())
    parts = np.diff(marks)
    return float(parts[0]), float(parts.max()), marks[-1] - began


def by_tensorflow(classifier: Any, image: Any) -> tuple[Callable[[], object], Callable[[], object]]:
    """One compiled gradient of a logit, and the compiled Jacobian of all, with nothing of ours."""
    import tensorflow as tf

    model, x = classifier.model, tf.constant(np.asarray(image, np.float32)[None, ..., None])

    @tf.function(autograph=False)
    def gradient(images: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(images)
            score = model(images, training=False)[0, 1]
        return tape.gradient(score, images)

    @tf.function(autograph=False)
    def jacobian(images: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(images)
            scores = model(images, training=False)
        return tape.jacobian(scores, images)

    return lambda: gradient(x).numpy(), lambda: jacobian(x).numpy()


def line(name: str, found: float, floor: float, bar: str = "") -> None:
    """A row: how long it takes, its floor, how often that goes into it, and the bar."""
    print(
        f"{name:44s} {found * 1000:7.2f} ms  floor {floor * 1000:7.2f} ms "
        f"{found / floor:5.2f} ×  {bar}"
    )


def main() -> None:
    import_tensorflow()
    import tensorflow as tf

    from engine import load_classifier
    from engine.attribution.compiled import compiled
    from engine.attribution.explainers import Explainers
    from engine.attribution.small_maps import of_classes
    from engine.attribution.table import NO_CLASS, PREDICTED
    from engine.data import mnist

    classifier, machine = load_classifier(), measured_machine()
    explainers = Explainers(classifier)
    image = mnist.test_sample(SAMPLE)[0]
    cost = arithmetic.of(classifier.model)
    print(
        f"{machine.rate / 1e9:.0f} GFLOP/s, {machine.bandwidth / 1e9:.0f} GB/s; forward "
        f"{cost.forward / 1e9:.3f} GFLOP, back {cost.back / 1e9:.3f}, weights "
        f"{cost.weights / 1e6:.0f} MB"
    )
    live = explainers.of()
    one = statistics.median(seconds(lambda: live.frame(image)))
    least = machine.seconds(cost.forward + cost.back, 2 * cost.weights)
    line("one vanilla gradient", one, least, "bar 2 × its floor")
    ten = statistics.median(
        seconds(lambda: list(of_classes(classifier, image, "vanilla_gradients")))
    )
    ten_least = machine.seconds(cost.forward + 10 * cost.back, 2 * cost.weights)
    line("all ten classes", ten, ten_least, "")
    print(
        f"{'':44s} {ten / one:7.2f} × one class (bar 2 ×); floor beside floor "
        f"{ten_least / least:.2f} ×"
    )
    plain, jacobian = (
        statistics.median(seconds(call)) for call in by_tensorflow(classifier, image)
    )
    line("one gradient as TensorFlow makes it", plain, least)
    line("its Jacobian, all ten classes", jacobian, ten_least)
    print(f"{'':44s} {jacobian / plain:7.2f} × that; ours {ten / plain:.2f} ×")
    gradient = compiled(classifier, "vanilla_gradients")._traced[0]
    noise = np.random.default_rng(0).normal(0, 0.15, (SAMPLES, *classifier.input_shape))
    points = tf.constant((image[..., None] + noise).astype(np.float32))
    asked = (tf.fill([SAMPLES], PREDICTED), tf.fill([SAMPLES], NO_CLASS))

    def in_one_batch() -> object:
        return gradient(points, asked, {})[1].numpy()

    batch = statistics.median(seconds(in_one_batch, 12))
    line(
        "64 gradients in one batch",
        batch,
        machine.seconds(SAMPLES * (cost.forward + cost.back), 2 * cost.weights),
    )
    for method in ("smoothgrad", "integrated_gradients"):
        found = explainers.of(method)
        name = f"{method}, {found.way}"
        refined(name, partial(found.steps, image), batch, 33)
    occluding = explainers.of("occlusion_sensitivity", patch_size=4, stride=2)
    patches = 169
    full = np.random.default_rng(0).random((28, 28)).astype(np.float32)  # every patch counts
    forward = forward_in_one_batch(classifier, full, patches)
    least = machine.seconds(patches * cost.forward, cost.weights)
    line(f"{patches} patches in one batch", forward, least)
    name = f"occlusion 4 / 2, {occluding.way}"
    refined(f"{name}, digit", partial(occluding.steps, image), forward, 50)
    refined(f"{name}, ink everywhere", partial(occluding.steps, full), forward, 50)


def forward_in_one_batch(classifier: Any, image: Any, count: int) -> float:
    """Seconds that a plain compiled call of the network takes for so many images of ink."""
    import tensorflow as tf

    call = tf.function(lambda images: classifier.model(images, training=False), autograph=False)
    covered = tf.constant(np.repeat(image[None, ..., None], count, axis=0))
    return statistics.median(seconds(lambda: call(covered).numpy(), 12))


def refined(name: str, steps: Callable[[], Iterator[Any]], whole: float, first_bar: int) -> None:
    """A row about a method that sharpens; the fastest calls come after some slow ones."""
    for _ in range(4):
        gaps(steps)
    found = np.array([gaps(steps) for _ in range(8)])
    first, longest, total = np.median(found, axis=0)
    print(
        f"{name:44s} first {first * 1000:5.1f} ms (bar {first_bar})  longest call "
        f"{longest * 1000:5.1f} ms (bar 20)  all {total * 1000:6.1f} ms = {total / whole:.2f} × "
        f"(bar 1.3)"
    )


if __name__ == "__main__":
    main()
