"""Where the engine computes, and why: a GPU where TensorFlow sees a working one, else the CPU."""

from dataclasses import dataclass
from typing import Any, Literal

from engine.machine.wish import Wish
from engine.words import tr


@dataclass(frozen=True, slots=True)
class Device:
    """One place to compute.

    Attributes:
        kind: "GPU" or "CPU".
        name: TensorFlow's name of it, "/GPU:0" for instance.
        reason: one clause that says why this one.
        precision: of the live network's arithmetic.
        gpu_failed: whether a GPU was tried in vain.
    """

    kind: Literal["GPU", "CPU"]
    name: str
    reason: str
    precision: str = "float32"
    gpu_failed: bool = False

    @property
    def label(self) -> str:
        """What the status line shows."""
        return f"{self.kind}, {self.precision}"


def choose_device(wish: Wish = "auto") -> Device:
    """Pick a device, set memory growth on every GPU, and try the GPU before relying on it.

    Where a GPU is wanted but absent, or fails its first computation, the CPU takes its place; the
    reason says so. Must run before TensorFlow's first operation in this process to be
    able to set memory growth.
    """
    import tensorflow as tf

    if wish == "cpu":
        return Device("CPU", "/CPU:0", tr("the CPU was selected"))
    gpus = tf.config.get_visible_devices("GPU")
    if not gpus:
        return Device("CPU", "/CPU:0", tr("TensorFlow sees no GPU"))
    try:
        _let_grow(gpus)
        try_out("/GPU:0")
    except Exception as error:  # whatever a broken driver raises: the CPU always works
        problem = (str(error).strip().splitlines() or [type(error).__name__])[0][:120]
        reason = tr("the GPU failed its first computation ({problem})", problem=problem)
        return Device("CPU", "/CPU:0", reason, gpu_failed=True)
    details = tf.config.experimental.get_device_details(gpus[0])
    return Device("GPU", "/GPU:0", details.get("device_name", tr("TensorFlow sees a GPU")))


def is_on_gpu(device: str | None) -> bool:
    """Whether what has its place on a device is computed by a GPU.

    Args:
        device: TensorFlow's name of it; None for its own choice, which is a GPU if it sees one.
    """
    import tensorflow as tf

    return "GPU" in device if device else bool(tf.config.get_visible_devices("GPU"))


def gave_up(error: BaseException, device: str | None) -> bool:
    """Whether it is a GPU that failed, full or lost, where the CPU can go on.

    Args:
        error: what TensorFlow raised.
        device: TensorFlow's name of where that was computed; None for its own choice.
    """
    import tensorflow as tf

    kinds = tf.errors
    full = (kinds.ResourceExhaustedError, kinds.InternalError)
    lost = (kinds.UnknownError, kinds.UnavailableError, kinds.FailedPreconditionError)
    if not isinstance(error, (*full, *lost)):
        return False
    return is_on_gpu(device)


def in_its_place(error: BaseException) -> str:
    """What a person is told where the CPU takes over from a GPU."""
    import tensorflow as tf

    full = isinstance(error, tf.errors.ResourceExhaustedError)
    if full:
        return tr("The GPU is out of memory; InkLens goes on on the CPU.")
    return tr("The GPU has failed; InkLens goes on on the CPU.")


def _let_grow(gpus: list[Any]) -> None:
    """Take GPU memory as needed: the default takes all of it, from every other program too."""
    import tensorflow as tf

    for gpu in gpus:
        tf.config.experimental.set_memory_growth(gpu, True)


def try_out(name: str) -> None:
    """A convolution and its gradient: what fails first where driver and libraries do not match."""
    import tensorflow as tf

    with tf.device(name), tf.GradientTape() as tape:
        image, kernel = tf.ones((1, 8, 8, 1)), tf.ones((3, 3, 1, 4))
        tape.watch(image)
        total = tf.reduce_sum(tf.nn.conv2d(image, kernel, 1, "VALID"))
    if float(total) != 36 * 9 * 4 or not bool(
        tf.reduce_all(tf.math.is_finite(tape.gradient(total, image)))
    ):
        raise ArithmeticError(tr("it computed a wrong sum"))
