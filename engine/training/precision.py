"""Which arithmetic trains fastest here without another loss: tried out, not guessed."""

import math
import statistics
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import cast

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine import network
from engine.machine.tried import Tried
from engine.training.data import TrainingData
from engine.training.events import PrecisionTried
from engine.training.settings import Precision, TrainingSettings
from engine.training.step import Computation
from engine.words import tr

STEPS = 5  # in each precision; the first is not timed
SAME = 0.02  # part of the loss by which it may differ, of the same weights and images
WORTH_IT = 1.05  # times as fast as float32, or float32 it is
_AMPERE, _VOLTA = (8, 0), (7, 0)  # compute capabilities with fast bfloat16 and float16


@dataclass(frozen=True, slots=True)
class Choice:
    """A precision, and the clause that says why."""

    precision: Precision
    reason: str


def choose_precision(
    settings: TrainingSettings,
    data: TrainingData,
    *,
    device: str | None = None,
    replicas: int = 1,
    tried: Tried | None = None,
) -> Generator[PrecisionTried, None, Choice]:
    """Train a few steps in each precision that this device may be fast in; take the fastest.

    The loss must stay within 2 % of that in float32. It is compared in the last step, for which the
    other precision is given float32's weights: trained apart, two networks are 5 % apart by then
    whatever they compute in. Two to four seconds on a CPU.

    Args:
        settings: of the run to come.
        data: its first images are trained with, in networks that are thrown away.
        device: where.
        replicas: devices that will share a batch; several rule float16 out, see
            `engine.training.distribution.require_shareable`.
        tried: recalls what was chosen on this machine for steps of this size, and keeps it.

    Yields:
        Each step, so that whoever pulls can stop or do something else between two.
    """
    other = other_than_float32(device)
    if other is None:
        return Choice("float32", tr("this GPU is not made for less"))
    if other == "float16" and replicas > 1:
        return Choice(
            "float32", tr("these GPUs are fast in float16, which works on one device only")
        )
    question = _question(settings, data, device, other)
    known = None if tried is None else tried.found(*question)
    if known in ("float32", other):
        return Choice(cast("Precision", known), tr("as tried before on this machine"))
    choice = yield from _compared(other, settings, data, device)
    if tried is not None and len(data.images) >= STEPS * settings.batch_size:  # timed as meant
        tried.keep(choice.precision, *question)
    return choice


def _question(
    settings: TrainingSettings, data: TrainingData, device: str | None, other: Precision
) -> tuple[object, ...]:
    """What the choice hangs on."""
    gpus = tf.config.get_visible_devices("GPU")
    details = tf.config.experimental.get_device_details(gpus[0]) if gpus else {}
    name = details.get("device_name", "")
    classes = len(data.described.classes)
    shape = (settings.batch_size, *data.images.shape[1:], settings.hardest, classes)
    return ("precision", tf.__version__, device, name, other, *shape)


def _compared(
    other: Precision, settings: TrainingSettings, data: TrainingData, device: str | None
) -> Generator[PrecisionTried, None, Choice]:
    """The choice between float32 and another precision, by a few steps in each."""
    size = settings.batch_size
    rows = [slice(start * size, (start + 1) * size) for start in range(STEPS)]
    parts = [part for part in rows if len(data.labels[part])]
    plain = yield from try_out("float32", settings, data, parts, device)
    fast = yield from try_out(other, settings, data, parts, device, weights=plain.weights)
    if not math.isfinite(fast.loss) or abs(fast.loss - plain.loss) > SAME * plain.loss:
        return Choice(
            "float32",
            tr(
                "the loss is {this_loss:.3f}, and {other_loss:.3f} in {other}",
                this_loss=plain.loss,
                other_loss=fast.loss,
                other=other,
            ),
        )
    if plain.seconds < WORTH_IT * fast.seconds:
        return Choice(
            "float32",
            tr(
                "{other} takes {times:.1f} times as long",
                other=other,
                times=fast.seconds / plain.seconds,
            ),
        )
    times = plain.seconds / fast.seconds
    return Choice(
        other, tr("{times:.1f} times as fast as float32, with the same loss", times=times)
    )


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """Seconds a step, the last step's loss, and the weights before it."""

    seconds: float
    loss: float
    weights: Sequence[NDArray[np.float32]]


def other_than_float32(device: str | None) -> Precision | None:
    """What may be faster than float32, None for nothing."""
    gpus = tf.config.get_visible_devices("GPU")
    if not gpus or (device and "GPU" not in device):
        return "bfloat16"
    details = tf.config.experimental.get_device_details(gpus[0])
    capability = details.get("compute_capability", (0, 0))
    if capability >= _AMPERE:
        return "bfloat16"
    return "float16" if capability >= _VOLTA else None


def try_out(
    precision: Precision,
    settings: TrainingSettings,
    data: TrainingData,
    parts: Sequence[slice],
    device: str | None,
    *,
    weights: Sequence[NDArray[np.float32]] = (),
) -> Generator[PrecisionTried, None, Trial]:
    """A few steps; the last one from these weights, if there are any."""
    # Without what is drawn at random, which differs between precisions.
    wanted = replace(settings, precision=precision, augment=False, dropout=0.0)
    computation = Computation(wanted, len(parts), device=device, data=data.described)
    loss, times = math.nan, []
    for number, part in enumerate(parts):
        if number == len(parts) - 1:
            weights = weights or computation.model.get_weights()
            network.set_weights(computation.model, list(weights))
        start = time.perf_counter()
        seed = np.array([settings.seed, number], np.int32)
        loss, _ = computation.step(data.images[part], data.labels[part], seed, vary=False)
        times.append(time.perf_counter() - start)
        yield PrecisionTried(precision, number + 1, len(parts))
    return Trial(statistics.median(times[1:] or times), loss, weights)
