"""More devices than one: TensorFlow's own strategies, chosen by a word and `TF_CONFIG`.

Every worker runs the same command with its own `TF_CONFIG`, as TensorFlow's users know it; the
batch size is that of all workers together. The first, the chief, keeps the run.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from engine.errors import SettingsError, WorkerLostError
from engine.words import tr, trn

if TYPE_CHECKING:
    import tensorflow as tf

Way = Literal["auto", "mirrored", "multi-worker"]
WAYS: tuple[Way, ...] = ("auto", "mirrored", "multi-worker")


@dataclass(frozen=True, slots=True)
class Cluster:
    """What `TF_CONFIG` says.

    Attributes:
        workers: addresses, the chief's first.
        number: of this worker among them, 0 for the chief.
    """

    workers: tuple[str, ...]
    number: int

    @property
    def is_chief(self) -> bool:
        """Whether this worker keeps the run."""
        return self.number == 0


@dataclass(frozen=True, slots=True)
class Distribution:
    """Who computes.

    Attributes:
        strategy: None for one device.
        workers: machines, or processes, that share the work.
        number: of this one, 0 for the one that keeps the run.
        words: one clause for people.
    """

    strategy: "tf.distribute.Strategy | None"
    workers: int
    number: int
    words: str

    @property
    def is_chief(self) -> bool:
        """Whether this process keeps the run and shows its progress."""
        return self.number == 0


ALONE = Distribution(None, 1, 0, tr("one device"))
"""No distribution."""


def cluster_from(environment: Mapping[str, str] = os.environ) -> Cluster | None:
    """The cluster that `TF_CONFIG` describes; None if it is not set or has no cluster.

    Raises:
        SettingsError: it is not JSON, or not a cluster of a chief and workers.
    """
    text = environment.get("TF_CONFIG", "")
    if not text.strip():
        return None
    try:
        said = json.loads(text)
        cluster, task = said.get("cluster") or {}, said.get("task") or {}
        if not cluster:
            return None
        chiefs, others = _addresses(cluster, "chief"), _addresses(cluster, "worker")
        place = (task["type"], int(task["index"]))
        places = [("chief", n) for n in range(len(chiefs))]
        places += [("worker", n) for n in range(len(others))]
        if set(cluster) <= {"chief", "worker"} and len(chiefs) <= 1 and place in places:
            return Cluster((*chiefs, *others), places.index(place))
    except (ValueError, TypeError, KeyError, AttributeError):
        pass
    raise SettingsError(
        tr(
            "TF_CONFIG is not a cluster of workers and this worker's place in it; "
            'set it like {"cluster": {"worker": ["host1:2222", "host2:2222"]}, '
            '"task": {"type": "worker", "index": 0}}.'
        )
    )


def _addresses(cluster: dict[str, Any], kind: str) -> list[str]:
    found = cluster.get(kind, [])
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ValueError(kind)
    return found


def workers(way: Way | None, environment: Mapping[str, str] = os.environ) -> Cluster | None:
    """The cluster whose workers are to share the work; None if this process works alone.

    Raises:
        SettingsError: `TF_CONFIG` is broken, or missing although several workers are meant.
    """
    if way not in ("auto", "multi-worker"):
        return None
    cluster = cluster_from(environment)
    if way == "multi-worker" and cluster is None:
        raise SettingsError(
            tr(
                "--distribute multi-worker needs TF_CONFIG; set it on every worker, each "
                "with an index of its own."
            )
        )
    return cluster if cluster and len(cluster.workers) > 1 else None


def distribute(way: Way, *, gpu: bool, environment: Mapping[str, str] = os.environ) -> Distribution:
    """The strategy that a word stands for; waits until all workers are there.

    With several workers it must come before TensorFlow's first operation in this process.

    Args:
        way: "auto" takes all workers of `TF_CONFIG`, or else all GPUs of this machine.
        gpu: whether GPUs may be used.
        environment: where `TF_CONFIG` is looked for.

    Raises:
        SettingsError: see `workers`; or this worker cannot listen at its address.
    """
    import tensorflow as tf

    if not gpu:
        tf.config.set_visible_devices([], "GPU")
    cluster = workers(way, environment)
    if cluster is not None:
        strategy = _joined(cluster)
        count, place = len(cluster.workers), cluster.number
        words = tr(
            "worker {worker} of {count}, {devices} devices in all",
            worker=place + 1,
            count=count,
            devices=strategy.num_replicas_in_sync,
        )
        return Distribution(strategy, count, place, words)
    kind = "GPU" if tf.config.get_visible_devices("GPU") else "CPU"
    if way != "mirrored" and _count(kind) < 2:
        return ALONE
    names = [device.name for device in tf.config.list_logical_devices(kind)]
    words = trn(
        "{n} {kind}, each with its share of a batch",
        "{n} {kind}s, each with its share of a batch",
        len(names),
        kind=kind,
    )
    with _without_advice():
        return Distribution(tf.distribute.MirroredStrategy(names), 1, 0, words)


def _count(kind: str) -> int:
    """How many devices there will be. To list them would start TensorFlow's devices up.

    After that `engine.machine.device.choose_device` could not set how a GPU takes its memory.
    """
    import tensorflow as tf

    configuration = tf.config.get_logical_device_configuration
    return sum(len(configuration(each) or [each]) for each in tf.config.get_visible_devices(kind))


def require_shareable(precision: str, replicas: int) -> None:
    """Scaled losses, which float16 needs, are for one replica.

    Keras's `LossScaleOptimizer` looks for an overflow in the first replica's gradients alone, and
    before they are summed. One in another replica gets into the weights; and workers that do not
    agree whether there was one wait for each other without end.

    Args:
        precision: of the training.
        replicas: devices that share a batch.

    Raises:
        SettingsError: it is float16, and there are several.
    """
    if precision == "float16" and replicas > 1:
        raise SettingsError(
            tr(
                "Training in float16 works on one device only; choose bfloat16 or "
                "float32, or leave --distribute out."
            )
        )


def _joined(cluster: Cluster) -> "tf.distribute.Strategy":
    import tensorflow as tf

    try:
        with _without_advice():
            return tf.distribute.MultiWorkerMirroredStrategy()
    except tf.errors.OpError as error:
        address = cluster.workers[cluster.number]
        raise SettingsError(
            tr(
                "This worker cannot listen at {address} or reach the others ({reason}); check "
                "the addresses in TF_CONFIG.",
                address=address,
                reason=str(error.message).splitlines()[0][:120],
            )
        ) from error


@contextmanager
def _without_advice() -> Iterator[None]:
    """TensorFlow tells programmers, by its Python log, what people cannot change."""
    import tensorflow as tf

    log = tf.get_logger()
    level = log.level
    log.setLevel("ERROR")
    try:
        yield
    finally:
        log.setLevel(level)


def require_agreement(strategy: "tf.distribute.Strategy", text: str) -> None:
    """Every worker must say the same text here: another one would compute nonsense with them.

    Raises:
        SettingsError: they do not.
    """
    import tensorflow as tf

    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4])
    said = tf.constant(number, tf.int64)
    total = tf.function(
        lambda: strategy.reduce("SUM", strategy.run(lambda: tf.identity(said)), axis=None),
        autograph=False,
    )
    if int(total.get_concrete_function()()) != number * strategy.num_replicas_in_sync:
        raise SettingsError(
            tr(
                "The workers do not train the same run; give all of them the same words, "
                "data and, with --resume, the same folder."
            )
        )


@contextmanager
def losing_no_worker() -> Iterator[None]:
    """Computing together ends with one clear sentence where a worker is lost.

    Raises:
        WorkerLostError: another worker does not answer any more.
    """
    import tensorflow as tf

    try:
        yield
    except (
        tf.errors.UnavailableError,
        tf.errors.AbortedError,
        tf.errors.CancelledError,
        tf.errors.DeadlineExceededError,
    ) as error:
        raise WorkerLostError(
            tr(
                "Another worker was lost or stopped; start all of them again with "
                "--resume and the run's folder."
            )
        ) from error
