"""Functions that are traced once, without a word of TensorFlow's."""

from collections.abc import Callable
from functools import cache
from typing import Any

import tensorflow as tf


def traced(function: Callable[..., Any], *signature: tf.TensorSpec) -> Callable[[], Any]:
    """What hands out the compiled function, which it traces when it is first asked for it.

    Not a `tf.function` that is traced when it is called: TensorFlow counts calls by the line of
    code that made the function, and warns where most of them trace, as from the fifth network on.

    Args:
        function: of tensors.
        signature: of its arguments.
    """
    whole = tf.function(function, input_signature=signature, autograph=False)
    return cache(whole.get_concrete_function)
