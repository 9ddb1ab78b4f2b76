"""The way around TensorFlow, where it is the faster one: found by trying both, once a session."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import Settings
from engine.attribution.frame import Frame
from engine.attribution.methods.smoothgrad import noise_of
from engine.attribution.table import GRADIENT
from engine.chain.building import NotAChainError, chain_of_model
from engine.chain.chain import Chain
from engine.chain.explainer import ChainExplainer, alone, class_weights, shown
from engine.chain.series import SERIES, Asked
from engine.classifier import Classifier

TRIES = 3  # of each way; the fastest of each counts, as others may have held them up
AT_ONCE = 16  # passes that share their way through the dense layers: their activations are kept
TRIAL_PASSES = 24  # as many as a call has: fewer, and what a call costs by itself decides
BETTER = 0.9  # part of TensorFlow's time that the chain may take: a way is not left for nothing

_found: dict[tuple[Any, ...], bool] = {}
"""Method, device and shapes of the weights -> whether the chain was faster."""


class ByChain:
    """A method over a classifier's layers one by one; its weights are always the newest."""

    def __init__(self, classifier: Classifier, method: str) -> None:
        """Raise where the network is no such chain.

        Raises:
            NotAChainError: it is none, or the method is not to be had of one.
        """
        if method not in (GRADIENT, *SERIES) or classifier.dtype != "float32":
            raise NotAChainError(method)
        self._classifier, self._method = classifier, method
        self._explainer = ChainExplainer(chain_of_model(classifier.model))
        self._changes = classifier.changes

    @property
    def explainer(self) -> ChainExplainer:
        """Of the layers with the weights of this moment."""
        if self._changes != self._classifier.changes:
            self._changes = self._classifier.changes
            self._explainer = ChainExplainer(chain_of_model(self._classifier.model))
        return self._explainer

    @property
    def chain(self) -> Chain:
        """Those layers."""
        return self.explainer.chain

    def frames(
        self,
        pixels: NDArray[np.float32],
        asked: tuple[int | None, int | None],
        settings: Settings,
        passes: NDArray[np.float64] | None,
        portions: tuple[int, int],
    ) -> Iterator[Frame | None]:
        """As `LiveExplainer.frames`; None wherever the work for the next may be given up.

        Args:
            pixels: `(H, W)` or `(H, W, C)`.
            asked: target and versus.
            settings: every option.
            passes: of a method of many; None of the gradient.
            portions: how many there are before the first estimate, and between two others.
        """
        image = self._classifier.as_batch(pixels)[0]
        if passes is None:
            yield self._frame(self.explainer.frame(image, *asked))
            return
        chain = self.chain
        logits = chain.logits(image)
        target, versus = alone(*asked, logits)
        question = Asked(chain, image, logits, class_weights(target, versus, logits), settings)
        shape, seed = image.shape, settings.get("seed", 0)
        add, read = SERIES[self._method](question, lambda sample: noise_of(shape, seed, sample))
        said, total, done = self._classifier.chances(logits), len(passes), 0
        while done < total:
            begun, done = done, min(done + portions[done > 0], total)
            for start in range(begun, done, AT_ONCE):
                for _ in add(passes[start : min(start + AT_ONCE, done)]):
                    yield None
            yield Frame(logits, said, target, shown(read()), done, total, versus)

    def of_classes(
        self, pixels: NDArray[np.float32], asked: Sequence[tuple[int, int | None]]
    ) -> Iterator[NDArray[np.float32]]:
        """The gradient of each class of one image, `(H, W)`, summed over colours.

        The way to the logits is gone once, by whatever explained the image before; each takes a
        way back.

        Args:
            pixels: `(H, W)` or `(H, W, C)`.
            asked: classes, each with that which it is set against, or None.
        """
        logits, back = self.explainer.there(self._classifier.as_batch(pixels)[0])
        for target, versus in asked:
            yield back(class_weights(target, versus, logits)).sum(axis=-1)

    def _frame(self, frame: Frame) -> Frame:
        return replace(frame, probabilities=self._classifier.chances(frame.logits))


def faster_by_chain(
    classifier: Classifier, method: str, one: Callable[[], object], other: Callable[[], object]
) -> bool:
    """Whether `other`, the chain's way, takes less time here than `one`, TensorFlow's.

    Both are run a few times in turn; what was found is remembered as long as the program runs.
    """
    shapes = tuple(tuple(weight.shape) for weight in classifier.model.weights)
    key = (method, classifier.device, shapes)
    if key not in _found:
        took: tuple[list[float], list[float]] = ([], [])
        for _ in range(TRIES):
            for way, times in zip((one, other), took, strict=True):
                began = time.perf_counter()
                way()
                times.append(time.perf_counter() - began)
        _found[key] = min(took[1]) < BETTER * min(took[0])
    return _found[key]


def trial_image(method: str, shape: tuple[int, int, int]) -> NDArray[np.float32]:
    """What both ways are tried with, `(H, W, C)`: as much to compute as there is at worst.

    A stroke for the gradient itself; ink everywhere for the others, as a patch that covers none
    costs nothing.
    """
    height, width, _ = shape
    if method in SERIES:
        ramp = np.linspace(0.1, 1, height * width, dtype=np.float32).reshape(height, width, 1)
        return np.broadcast_to(ramp, shape)
    stroke = np.zeros(shape, np.float32)
    stroke[height // 5 : height - height // 5, width // 3 : width // 2 + 1] = 1
    return stroke


def on_a_cpu(classifier: Classifier) -> bool:
    """Whether TensorFlow's way is a CPU's; a GPU is left alone."""
    device = classifier.device or ""
    return "CPU" in device or not tf.config.get_visible_devices("GPU")
