"""What a method's passes need whatever the image: made once, and kept where it is computed with.

The noise of SmoothGrad is the same for every drawing. Made in each call, it took an eighth of the
time on a CPU, and on a GPU, where each sample is a step of a loop, most of it.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import Series, Settings
from engine.attribution.recent import Recent

MOST_BYTES = 32 * 1024**2  # kept; where it is more, each portion is made when its turn comes


class Prepared:
    """What `Series.prepare` makes of passes.

    Attributes:
        spec: of what belongs to some passes, a row each.
        functions: what was traced.
    """

    def __init__(self, series: Series, image: Any, dtype: str, knobs: dict[str, Any]) -> None:
        """Trace it, where the method has any.

        Args:
            series: the method.
            image: shape `(H, W, C)` of an image.
            dtype: of images and passes.
            knobs: the specs of the method's options.
        """
        self.spec: Any = tf.TensorSpec((None, None), dtype)
        self.functions: list[Any] = []
        self._names = series.prepared_by
        self._kept: Recent[tuple[Any, ...], Any] = Recent(1)
        if series.prepare is None:
            return
        one, prepare = tf.TensorSpec(image, dtype), series.prepare
        function = tf.function(
            lambda passes, given: prepare(one, passes, given),
            input_signature=[self.spec, {name: knobs[name] for name in self._names}],
            autograph=False,
        )
        self.functions = [function]
        self._traced = function.get_concrete_function()
        self.spec = tf.nest.map_structure(_as_spec, self._traced.structured_outputs)

    def of(
        self, passes: NDArray[Any], settings: Settings, knobs: dict[str, Any]
    ) -> Callable[[slice], Any]:
        """What gives some of these passes what they need.

        Args:
            passes: `(P, k)`, all of them.
            settings: every option.
            knobs: the same as tensors.
        """
        if not self.functions:
            return lambda part: tf.constant(passes[part])
        given = {name: knobs[name] for name in self._names}
        if len(passes) * self._bytes_a_pass > MOST_BYTES:
            return lambda part: self._traced(tf.constant(passes[part]), given)
        device = tf.constant(0.0).device  # a tensor would have to be carried to another
        key = (device, passes.tobytes(), *(settings[name] for name in self._names))
        every = self._kept.get(key, lambda: self._traced(tf.constant(passes), given))
        return lambda part: tf.nest.map_structure(lambda tensor: tensor[part], every)

    @property
    def _bytes_a_pass(self) -> int:
        rows = tf.nest.flatten(self.spec)
        return sum(int(np.prod(row.shape[1:])) * row.dtype.size for row in rows)


def _as_spec(tensor: Any) -> Any:
    return tf.TensorSpec((None, *tensor.shape[1:]), tensor.dtype)
