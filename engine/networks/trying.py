"""One picture under each reading that its network may have: "which of these reads it best?"."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.networks.reading import Reading, plausible

if TYPE_CHECKING:
    from engine.classifier import Classifier


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """What a network says to a picture under one reading.

    Attributes:
        reading: the reading.
        probabilities: `(classes,)`.
    """

    reading: Reading
    probabilities: NDArray[np.floating]

    @property
    def read(self) -> int:
        """The most probable class."""
        return int(self.probabilities.argmax())


def tried(classifier: "Classifier", picture: ArrayLike) -> tuple[Tried, ...]:
    """What a network says to one picture under each plausible reading, its own among them.

    Args:
        classifier: the network, with whatever reading it has now.
        picture: `(H, W)` or `(H, W, C)` in [0, 1], as for `Classifier.probabilities`; of ink, the
            ink bright.

    Raises:
        InputShapeError: a picture of another size.
    """
    batch = classifier.as_batch(picture).astype(np.float64)
    own = classifier.reading
    channels = classifier.input_shape[2]
    readings = [
        replace(each, orientation=own.orientation, size=own.size, subject=own.subject)
        for each in plausible(channels, digits=own.subject == "ink")
    ]
    # Seen through its own reading, a picture is as it would be under another.
    seen = np.concatenate([own.pictures(each.values(batch)) for each in readings])
    said = classifier.probabilities(seen)
    return tuple(Tried(each, row) for each, row in zip(readings, said, strict=True))
