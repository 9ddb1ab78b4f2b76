"""Two pools of threads on one CPU: what a person waits for is not held up by a training step.

TensorFlow cuts an operation into a piece a thread, and what comes next waits until a thread is
free. A convolution of a training step holds each for 10 to 30 ms, and a gradient has a dozen
operations: beside a training it took 60 ms instead of 9, and 180 ms one time in twenty. With a pool
of its own, the operating system shares the cores out instead; and where it lets threads step back
behind others, those that train do.
"""

import os
import threading
import time
from contextlib import suppress
from pathlib import Path

LIVE, TRAINING = "/CPU:0", "/CPU:1"
STEP_BACK = 10  # of Unix's niceness: a core is left at once to whoever is not nice
_TRIAL = 0.06  # seconds in which the training's pool shows which threads it has
_THREADS = Path("/proc/self/task")

_training_threads: tuple[int, ...] = ()


def separate() -> bool:
    """Make the second pool; whether that succeeded.

    Must come before TensorFlow's first operation in this process, else one pool it remains. Both
    have a thread a core, so the numbers are the same in either.
    """
    import tensorflow as tf

    global _training_threads  # noqa: PLW0603 - there is one TensorFlow a process, and so one of these
    cpus = tf.config.list_physical_devices("CPU")
    if len(tf.config.get_logical_device_configuration(cpus[0]) or ()) == 2:
        return True
    os.environ["TF_OVERRIDE_GLOBAL_THREADPOOL"] = "1"  # a pool a device
    try:
        two = [tf.config.LogicalDeviceConfiguration()] * 2
        tf.config.set_logical_device_configuration(cpus[0], two)
        # A training step can keep as many operations going as there are cores.
        tf.config.threading.set_inter_op_parallelism_threads(2 * (os.cpu_count() or 1) + 2)
    except RuntimeError:  # TensorFlow has computed already
        return False
    _training_threads = _threads_of(TRAINING)
    return True


def training_place(device: str) -> str:
    """Where to train so that the live view on `device` is not held up."""
    import tensorflow as tf

    separate = device == LIVE and len(tf.config.list_logical_devices("CPU")) > 1
    return TRAINING if separate else device


def step_back() -> None:
    """The training's pool leaves the cores to others from now on, where that can be said.

    Not the thread that trains: it holds Python's lock at times, for which the window would wait.
    """
    for thread in _training_threads:  # known on Linux alone; elsewhere processes are nice, if any
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, STEP_BACK)


def _threads_of(device: str) -> tuple[int, ...]:
    """The threads of a device's pool: those that are busy while it is. None but on Linux."""
    import tensorflow as tf

    if not _THREADS.is_dir():
        return ()
    with tf.device(device):
        matrix = tf.ones((512, 512))
        tf.linalg.matmul(matrix, matrix)
        before, own = _times(), threading.get_native_id()
        end = time.perf_counter() + _TRIAL
        while time.perf_counter() < end:
            tf.linalg.matmul(matrix, matrix)
    used = {thread: ticks - before.get(thread, 0) for thread, ticks in _times().items()}
    used.pop(own, None)
    most = max(used.values(), default=0)
    return tuple(thread for thread, ticks in used.items() if ticks and ticks >= most / 2)


def _times() -> dict[int, int]:
    """Nanoseconds that each thread of this process has computed."""
    found = {}
    for folder in _THREADS.iterdir():
        with suppress(OSError, ValueError):
            found[int(folder.name)] = int((folder / "schedstat").read_text().split()[0])
    return found
