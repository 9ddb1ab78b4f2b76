"""The steps of an epoch, one a call or as many as suit."""

import time

import numpy as np
from numpy.typing import NDArray

from engine.training.data import Images, Labels
from engine.training.settings import TrainingSettings
from engine.training.step import Computation
from engine.training.stepping.on_the_card import OnTheCard, suits
from engine.training.stepping.portion import Portion


class Stepping:
    """Takes steps with rows of the training images, however many one call is to take."""

    def __init__(self, settings: TrainingSettings, labels: Labels) -> None:
        """Nothing is carried to a GPU before a call takes several steps.

        Args:
            settings: of the run.
            labels: of all training images, `(M,)`.
        """
        self._settings, self._labels = settings, labels
        self._card: OnTheCard | None = None
        self._portion = Portion()

    def at_once(self, on: Computation, images: Images, most: int) -> int:
        """How many steps the next call takes, of at most so many whole batches.

        Args:
            on: what computes.
            images: the epoch's, `(M, H, W)` or `(M, H, W, 3)`.
            most: until something wants the weights, or the last whole batch; may be 0.
        """
        alone = on.replicas == 1 and suits(on.device, images)
        return max(1, min(self._portion.steps, most)) if alone else 1

    def take(
        self,
        on: Computation,
        images: Images,
        rows: NDArray[np.int64],
        seeds: NDArray[np.int32],
        *,
        vary: bool,
    ) -> list[tuple[float, float]]:
        """Train with some batches; of each the mean loss, and how many images were read right.

        Args:
            on: what computes.
            images: the epoch's.
            rows: numbers of the images of all these batches, one after the other.
            seeds: of what is drawn at random in each, `(K, 2)`.
            vary: whether images are varied, if the settings say so at all.
        """
        began, count = time.perf_counter(), len(seeds)
        if count > 1 and suits(on.device, images):
            found = self._on_the_card(on, images).steps(rows.reshape(count, -1), seeds, vary=vary)
        else:  # also where a GPU was given up
            found = [
                on.step(images[some], self._labels[some], seed, vary=vary)
                for some, seed in zip(np.split(rows, count), seeds, strict=True)
            ]
        self._portion.note(count, time.perf_counter() - began)
        return found

    def _on_the_card(self, on: Computation, images: Images) -> OnTheCard:
        if self._card is None or self._card.computation is not on:
            self._card = OnTheCard(on, images, self._labels)
        if self._card.images is not images:
            self._card.place(images)
        return self._card
