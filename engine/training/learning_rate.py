"""A learning rate that rises, then falls along a cosine, and can be scaled on the way.

Loshchilov, Hutter 2016, arXiv 1608.03983, without restarts.
"""

from typing import Any

import keras
import tensorflow as tf


class CosineCurve(keras.optimizers.schedules.LearningRateSchedule):
    """Up to `highest` within the first twentieth of the steps, then down to 0 at the last.

    Steps beyond the last are taken at a hundredth of `highest`, for epochs added afterwards.

    Attributes:
        factor: what everything is multiplied with.
    """

    def __init__(self, highest: float, steps: int) -> None:
        """Plan `steps` steps, 1 or more."""
        self._highest, self._steps = highest, steps
        rising = max(1, steps // 20)
        self._planned = keras.optimizers.schedules.CosineDecay(
            highest / 100, max(1, steps - rising), warmup_target=highest, warmup_steps=rising
        )
        self.factor = tf.Variable(1.0, trainable=False)

    def unscaled(self, step: Any) -> Any:
        """The rate of a step, 0 for the first, as planned."""
        step = tf.cast(keras.ops.convert_to_tensor(step), tf.int64)
        return tf.where(step < self._steps, self._planned(step), self._highest / 100)

    def __call__(self, step: Any) -> Any:
        """The rate of a step, 0 for the first."""
        return self.unscaled(step) * self.factor

    def get_config(self) -> dict[str, Any]:
        """What it was made from."""
        return {"highest": self._highest, "steps": self._steps}
