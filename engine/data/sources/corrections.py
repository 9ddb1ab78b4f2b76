"""Corrections, trained on with MNIST's digits."""

import numpy as np

from engine.data import corrected, mnist
from engine.data.notes import worded
from engine.data.sources.source import (
    SAMPLES,
    SIDE_OF_FOLDERS,
    Colours,
    Look,
    Pictures,
    Shape,
    Source,
    Tell,
    counts,
    fitted_to,
)
from engine.errors import DataError
from engine.teaching.corrections import CLASSES, taught_samples
from engine.words import count, tr, trn


class CorrectionsFile(Source):
    """Each correction many times, before MNIST's digits."""

    def look(self, side: int, colours: Colours) -> Look:
        """As `Source`."""
        self._require_as_mnist(side, colours)
        corrections = corrected.corrections_in(self.path)
        labels = [each.label for each in corrections] * corrected.TIMES
        known = mnist.training_labels()
        own = corrections[:SAMPLES]
        again = count(corrected.TIMES)
        return Look(
            corrected.described(self.path),
            len(labels) + len(known),
            mnist.TEST_SAMPLES - len(taught_samples(corrections)),
            counts(np.concatenate([np.array(labels, np.int64), known]), CLASSES),
            np.stack([np.rint(each.drawing.digit().pixels * 255).astype(np.uint8) for each in own]),
            tuple(each.label for each in own),
            worded(
                trn(
                    "{n} correction, each drawn {times} times as by other hands, before MNIST's "
                    "digits.",
                    "{n} corrections, each drawn {times} times as by other hands, before MNIST's "
                    "digits.",
                    len(corrections),
                    times=again,
                ),
            ),
        )

    def read(self, side: int, colours: Colours, tell: Tell | None) -> Pictures:
        """As `Source`, but that nothing is told: it takes a moment."""
        self._require_as_mnist(side, colours)
        found = corrected.corrected_digits(self.path)
        return Pictures(
            found.described, found.images, found.labels, found.test_images, found.test_labels
        )

    def read_test(self, shape: Shape, tell: Tell | None) -> Pictures:
        """As `Source`: MNIST's test digits less those that were corrected."""
        found = corrected.corrected_digits(self.path)
        images = fitted_to(found.test_images, shape, None)
        return self.test_alone(images, found.test_labels, found.described.classes)

    def require_there(self) -> None:
        """As `Source`."""
        corrected.corrections_in(self.path)

    def _require_as_mnist(self, side: int, colours: Colours) -> None:
        if side not in (0, SIDE_OF_FOLDERS) or colours == "colour":
            raise DataError(
                tr(
                    "{name} is trained on with MNIST's digits, 28 × 28 and grey; leave size and "
                    "colours as they are.",
                    name=self.name,
                )
            )
