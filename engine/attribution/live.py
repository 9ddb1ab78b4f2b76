"""One digit at a time: what the network says, and which pixels made it say so."""

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from copy import copy
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.attribution.base import Settings
from engine.attribution.by_chain import (
    AT_ONCE,
    TRIAL_PASSES,
    ByChain,
    faster_by_chain,
    on_a_cpu,
    trial_image,
)
from engine.attribution.call_pace import CallPace
from engine.attribution.compiled import Partial, compiled
from engine.attribution.frame import Frame, Way, meant, require_classes
from engine.attribution.stepwise import on_device
from engine.attribution.table import GRADIENT, NO_CLASS, PREDICTED, method_named
from engine.chain.building import NotAChainError
from engine.classifier import Classifier

MOST_PASSES = 64  # in one call where only the last frame is wanted


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
        self._by_chain: ByChain | None = None
        next(self.frames(np.zeros(classifier.input_shape, np.float32), passes=1))
        self._pace = CallPace()  # how long the first pass of all took says little

    def try_both_ways(self) -> "LiveExplainer":
        """Explain by the chain of the network's layers from now on, if that is faster here.

        Takes as long as a few calls of each, the first time of a session.
        """
        if not on_a_cpu(self.classifier):
            return self
        with suppress(NotAChainError):
            chain = ByChain(self.classifier, self.method.id)
            image = trial_image(self.method.id, self.classifier.input_shape)
            faster = faster_by_chain(
                self.classifier,
                self.method.id,
                lambda: next(self._by_tensorflow(image, None, None, TRIAL_PASSES)),
                lambda: next(filter(None, self._through(chain, image, None, None, TRIAL_PASSES))),
            )
            self._by_chain = chain if faster else None
        return self

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

        `steps` can be abandoned between two estimates too.

        Args:
            pixels: the image.
            target: as in `frame`.
            versus: as in `frame`.
            passes: as many as take some 18 ms here and now, if None.

        Raises:
            TargetError: a class that the network does not have.
        """
        return (each for each in self.steps(pixels, target, versus, passes=passes) if each)

    def steps(
        self,
        pixels: NDArray[np.float32],
        target: int | None = None,
        versus: int | None = None,
        *,
        passes: int | None = None,
    ) -> Iterator[Frame | None]:
        """As `frames`, with None wherever the work on the next estimate can be abandoned."""
        require_classes(target, versus, self.classifier.classes)
        if self._by_chain is not None:
            return self._through(self._by_chain, pixels, target, versus, passes)
        return self._by_tensorflow(pixels, target, versus, passes)

    def of_classes(
        self, pixels: NDArray[np.float32], asked: Sequence[tuple[int, int | None]]
    ) -> Iterator[NDArray[np.float32]] | None:
        """Each class's gradient by itself, `(H, W)`: the pen need not wait for them all.

        Args:
            pixels: one image in [0, 1].
            asked: classes, each with that which it is set against, or None.

        Returns:
            None where the classes are better computed together, by `engine.attribution.small_maps`.
        """
        if self._by_chain is None or self.method.id != GRADIENT:
            return None
        return self._by_chain.of_classes(pixels, asked)

    def _through(
        self,
        chain: ByChain,
        pixels: NDArray[np.float32],
        target: int | None,
        versus: int | None,
        passes: int | None,
    ) -> Iterator[Frame | None]:
        all_passes = self._compiled.all_passes(self._settings)
        total = 1 if all_passes is None else len(all_passes)
        suitable = self._pace.portion(total), AT_ONCE
        portions = suitable if passes is None else (passes, passes)
        began, done = time.perf_counter(), 0
        for frame in chain.frames(pixels, (target, versus), self._settings, all_passes, portions):
            if frame is None:
                yield None
                continue
            took, new = time.perf_counter() - began, frame.done - done
            self._pace.note(new, took)
            yield replace(frame, way="NumPy", passes=new, seconds=took)
            began, done = time.perf_counter(), frame.done

    def _by_tensorflow(
        self,
        pixels: NDArray[np.float32],
        target: int | None,
        versus: int | None,
        passes: int | None,
    ) -> Iterator[Frame]:
        image = self.classifier.as_batch(pixels)
        wanted = PREDICTED if target is None else target
        against = NO_CLASS if versus is None else versus
        asked = np.array([wanted], np.int32), np.array([against], np.int32)
        yield from on_device(
            self.classifier.device, self._frames(image, asked, (target, versus), passes)
        )

    def _frames(
        self,
        image: NDArray[Any],
        asked: tuple[Any, Any],
        named: tuple[int | None, int | None],
        passes: int | None,
    ) -> Iterator[Frame]:
        """`frames`, on whatever device each is asked for.

        Args:
            image: `(1, H, W, C)`.
            asked: explained and contrasted class as `Compiled.run` takes them.
            named: the same as `frames` was given them.
            passes: as in `frames`.
        """
        total = self._compiled.passes(self._settings)
        portion = self._pace.portion(total) if passes is None else passes
        began, done = time.perf_counter(), 0
        for partial in self._compiled.run(self.classifier, image, asked, self._settings, portion):
            frame = self._frame(partial, *named)
            took, new = time.perf_counter() - began, partial.done - done
            self._pace.note(new, took)
            if frame.versus == frame.target:
                alone = asked[0], np.array([NO_CLASS], np.int32)
                yield from self._frames(image, alone, (named[0], None), passes)
                return
            yield replace(frame, passes=new, seconds=took)
            began, done = time.perf_counter(), partial.done

    @property
    def way(self) -> Way:
        """What computes."""
        return "TensorFlow" if self._by_chain is None else "NumPy"

    @property
    def traces(self) -> int:
        """How often the computation was traced: 1, whatever was explained and with what options."""
        return self._compiled.traces

    def _frame(self, partial: Partial, target: int | None, versus: int | None) -> Frame:
        logits, values = partial.look()
        # Taken apart as arrays: a slice of a tensor is an operation of its own, 0.1 ms each.
        said, counted = logits.numpy()[0], values.numpy()[0]
        shown = counted[..., 0] if counted.shape[-1] == 1 else counted
        explained, against = meant(target, versus, said)
        chances = self.classifier.chances(said)
        return Frame(said, chances, explained, shown, partial.done, partial.total, against)
