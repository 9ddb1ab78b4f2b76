"""Two pools of threads on one CPU: what a person waits for is not held up by a training step.

TensorFlow cuts an operation into a piece a thread, and what comes next waits until a thread is
free. A convolution of a training step holds each for 10 to 30 ms, and a gradient has a dozen
operations: beside a training, one request in twenty took 62 ms and more. With a pool of its own for
the training, the operating system shares the cores out instead: 20 ms. (Low priority for the
training's threads made it worse on two cores: whoever waits for them waits longer.)
"""

import os

LIVE, TRAINING = "/CPU:0", "/CPU:1"


def separate() -> bool:
    """Make the second pool; whether that succeeded.

    Must come before TensorFlow's first operation in this process, else one pool it remains. Both
    have a thread a core, so the numbers are the same in either.
    """
    import tensorflow as tf

    cpu = tf.config.list_physical_devices("CPU")[0]
    if len(tf.config.get_logical_device_configuration(cpu) or ()) == 2:
        return True
    os.environ["TF_OVERRIDE_GLOBAL_THREADPOOL"] = "1"  # a pool a device
    try:
        two = [tf.config.LogicalDeviceConfiguration()] * 2
        tf.config.set_logical_device_configuration(cpu, two)
        # A training step can keep as many operations going as there are cores; with two more a
        # request finds one free. Each one more than that costs training a percent.
        tf.config.threading.set_inter_op_parallelism_threads((os.cpu_count() or 1) + 2)
    except RuntimeError:  # TensorFlow has computed already
        return False
    return True


def training_place(device: str) -> str:
    """Where to train so that the live view on `device` is not held up."""
    import tensorflow as tf

    separate = device == LIVE and len(tf.config.list_logical_devices("CPU")) > 1
    return TRAINING if separate else device
