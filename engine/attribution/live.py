"""One digit at a time: what the network says, and which pixels made it say so."""

import time
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import Settings
from engine.attribution.call_pace import CallPace
from engine.attribution.compiled import Partial, compiled
from engine.attribution.table import NO_CLASS, PREDICTED, RUNNER_UP, method_named
from engine.classifier import Classifier
from engine.errors import TargetError

MOST_PASSES = 64  # in one call where only the last frame is wanted


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One live explanation, or an estimate of it.

    Attributes:
        logits: float32 `(classes,)`.
        probabilities: float32 `(classes,)`, summing to 1 unless each class has its own sigmoid.
        target: the explained class.
        values: float32 `(H, W)`; `(H, W, C)` of a picture in colour; `(h, w, K)` for activations.
        done: passes behind the values.
        total: passes of the whole.
        versus: the class that the target is set against, or None.
    """

    logits: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    target: int
    values: NDArray[np.float32]
    done: int = 1
    total: int = 1
    versus: int | None = None

    @property
    def predicted(self) -> int:
        """The class with the largest logit."""
        return int(self.logits.argmax())


class LiveExplainer:
    """Explains single images fast: fixed signatures, the class as a tensor.

    `engine.attribution.explainers` keeps those of a classifier by what they trace.
    """

    def __init__(
        self, classifier: Classifier, method: str = "vanilla_gradients", **options: Any
    ) -> None:
        """Compile `method` for `classifier` and run one pass, so that no stroke pays for tracing.

        Raises:
            MethodError: no such method, layer or option, or a value out of range.
            UnsupportedNetworkError: the method cannot handle this network.
        """
        self.classifier = classifier
        self.method = method_named(method)
        self._settings: Settings = self.method.settings(options)
        self._compiled = compiled(classifier, method, "logit", self._settings)
        self._pace = CallPace()
        next(self.frames(np.zeros(classifier.input_shape, np.float32), passes=1))
        self._pace = CallPace()  # how long the first pass of all took says little

    def set_to(self, settings: Settings) -> "LiveExplainer":
        """The same trace with other option values, ready at once.

        Args:
            settings: the value of every option, checked; static options as they are.
        """
        other = copy(self)
        other._settings = settings
        return other

    def frame(
        self, pixels: NDArray[np.float32], target: int | None = None, versus: int | None = None
    ) -> Frame:
        """Explain one image in [0, 1], `(H, W)` or `(H, W, C)`, for `target` or what is predicted.

        Args:
            pixels: the image.
            target: a class, or None for the predicted one.
            versus: the class that it is set against, `RUNNER_UP` for the strongest other, or None.
                A class set against itself, as when the prediction comes to it, is explained alone.

        Raises:
            TargetError: a class that the network does not have.
        """
        *_, last = self.frames(pixels, target, versus, passes=MOST_PASSES)
        return last

    def frames(
        self,
        pixels: NDArray[np.float32],
        target: int | None = None,
        versus: int | None = None,
        *,
        passes: int | None = None,
    ) -> Iterator[Frame]:
        """The same, with an estimate after every `passes` passes; stop asking to abandon it.

        Args:
            pixels: the image.
            target: as in `frame`.
            versus: as in `frame`.
            passes: as many as take some 18 ms here and now, if None.

        Raises:
            TargetError: a class that the network does not have.
        """
        for known in (target, None if versus == RUNNER_UP else versus):
            if known is not None and not 0 <= known < self.classifier.classes:
                raise TargetError(
                    f"The network has no class {known}; choose 0 to {self.classifier.classes - 1}."
                )
        image = self.classifier.as_batch(pixels)
        wanted = PREDICTED if target is None else target
        against = NO_CLASS if versus is None else versus
        asked = np.array([wanted], np.int32), np.array([against], np.int32)
        with tf.device(self.classifier.device):
            total = self._compiled.passes(self._settings)
            portion = self._pace.portion(total) if passes is None else passes
            began, done = time.perf_counter(), 0
            for partial in self._compiled.run(
                self.classifier, image, asked, self._settings, portion
            ):
                frame = self._frame(partial, target, versus)
                self._pace.note(partial.done - done, time.perf_counter() - began)
                if frame.versus == frame.target:
                    yield from self.frames(pixels, target, passes=passes)
                    return
                yield frame
                began, done = time.perf_counter(), partial.done

    @property
    def traces(self) -> int:
        """How often the computation was traced: 1, whatever was explained and with what options."""
        return self._compiled.traces

    def _frame(self, partial: Partial, target: int | None, versus: int | None) -> Frame:
        logits, values = partial.look()
        # Taken apart as arrays: a slice of a tensor is an operation of its own, 0.1 ms each.
        said, counted = logits.numpy()[0], values.numpy()[0]
        shown = counted[..., 0] if counted.shape[-1] == 1 else counted
        explained = int(said.argmax()) if target is None else target
        against = _strongest_but(explained, said) if versus == RUNNER_UP else versus
        chances = self.classifier.chances(said)
        return Frame(said, chances, explained, shown, partial.done, partial.total, against)


def _strongest_but(target: int, logits: NDArray[np.float32]) -> int:
    others = logits.copy()
    others[target] = -np.inf
    return int(others.argmax())
