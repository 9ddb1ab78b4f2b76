"""The network and the pictures that a command names."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ImageFileError
from engine.machine.again import PROGRAM
from engine.words import one_line

if TYPE_CHECKING:
    from engine.classifier import Classifier
    from engine.pictures.fitting import Fit

_GUESSED = {"range": "which values it takes", "polarity": "whether it wants bright or dark ink"}


def opened(options: argparse.Namespace, device: str | None) -> "Classifier":
    """The network that is named, read as a person says.

    Raises:
        InkLensError: as `load_classifier`.
    """
    from engine.classifier import load_classifier
    from engine.networks.reading import parsed_size

    size = None if options.size is None else parsed_size(options.size)
    said = {
        "range": options.range,
        "polarity": options.polarity,
        "orientation": options.orientation,
        "subject": options.subject,
        "size": size,
    }
    said = {name: value for name, value in said.items() if value is not None}
    return load_classifier(
        options.model, device=device, said=said, labels=options.labels, output=options.output
    )


def tell(options: argparse.Namespace, classifier: "Classifier") -> None:
    """Print on standard error what a person should know about how the network is read.

    After the work: what went wrong stays one line.
    """
    if options.model is not None:
        for line in _told(classifier):
            print(f"{one_line(options.model.name)}: {line}", file=sys.stderr)


def _told(classifier: "Classifier") -> Iterator[str]:
    yield from classifier.notes
    found = classifier.found
    if found.guessed:
        unknown = " and ".join(_GUESSED[each] for each in found.guessed)
        options = " and ".join(f"--{each}" for each in found.guessed)
        yield (
            f"nothing says {unknown}, so {found.words} is taken; give {options} if it is read "
            "wrongly."
        )


@dataclass(slots=True, eq=False)
class Pictures:
    """The pictures that are named, as a network reads them.

    Attributes:
        names: what each is called.
        pixels: of each, `(H, W, C)` in [0, 1].
        broken: why others were left out, a sentence each.
    """

    names: list[str] = field(default_factory=list)
    pixels: list[Any] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    @property
    def status(self) -> int:
        """Exit status: 1 where something that was named could not be read."""
        return int(bool(self.broken))

    def stacked(self) -> Any:
        """`(N, H, W)`, or `(N, H, W, C)` in colour."""
        whole = np.stack(self.pixels)
        return whole[..., 0] if whole.shape[-1] == 1 else whole


def portions(
    classifier: "Classifier", images: list[Path], sample: int | None = None, fit: "Fit" = "crop"
) -> Iterator[Pictures]:
    """Picture files, those in folders, and a test sample, a bounded number at a time.

    The test sample comes last. What is broken is told, the rest read.

    Raises:
        ImageFileError: nothing is named, or nothing that is named can be read.
        DataError: there is no such test sample.
    """
    from engine.data import mnist
    from engine.networks.pictures import digit_for

    if not images and sample is None:
        raise ImageFileError("There is nothing to explain; give picture files or --sample N.")
    last = Pictures()
    if sample is not None:
        pixels, label = mnist.test_sample(sample)  # a number that there is not is said at once
        last.names.append(f"test sample {sample} (a {label})")
        last.pixels.append(digit_for(pixels, classifier.input_shape))
    yield from in_parts(classifier, images, fit)
    if last.names:
        yield last


def count_of(images: list[Path], sample: int | None) -> int:
    """How many pictures are named, by their names: some may be broken."""
    from engine.networks.pictures import files_in

    return sum(1 for _ in files_in(images)) + (sample is not None)


def in_parts(
    classifier: "Classifier", images: list[Path], fit: "Fit" = "crop", size: int = 64
) -> Iterator[Pictures]:
    """The same, a bounded number at a time.

    Raises:
        ImageFileError: nothing that is named can be read.
    """
    from engine.networks.pictures import files_in, picture_for

    part, any_read, first = Pictures(), False, ""
    for file, why in files_in(images):
        try:
            if why:
                raise ImageFileError(why)
            seen = picture_for(classifier, file, fit)
        except ImageFileError as error:
            first = first or str(error)
            part.broken.append(str(error))
            continue
        any_read = True
        for doubt in seen.doubts:
            print(f"{one_line(str(file))}: {doubt}", file=sys.stderr)
        part.names.append(str(file))
        part.pixels.append(seen.pixels)
        if len(part.pixels) == size:
            yield _reported(part)
            part = Pictures()
    if first and not any_read:
        raise ImageFileError(first)
    if part.names or part.broken:
        yield _reported(part)


def _reported(part: Pictures) -> Pictures:
    for why in part.broken:
        print(f"{PROGRAM}: {why}", file=sys.stderr)
    return part
