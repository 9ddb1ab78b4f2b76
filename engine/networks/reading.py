"""How a network wants its pictures: range of values, polarity, size, orientation.

NumPy alone: window and shell list what can be chosen before TensorFlow is there.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from engine.errors import ReadingError
from engine.words import tr

Array = NDArray[Any]
Range = Literal["0..1", "0..255", "-1..1", "imagenet", "caffe"]
Polarity = Literal["bright", "dark"]
Orientation = Literal["upright", "transposed"]
Subject = Literal["ink", "photo"]
Field = Literal["range", "polarity", "orientation", "size", "subject"]

RANGES: tuple[Range, ...] = get_args(Range)
POLARITIES: tuple[Polarity, ...] = get_args(Polarity)
ORIENTATIONS: tuple[Orientation, ...] = get_args(Orientation)
SUBJECTS: tuple[Subject, ...] = get_args(Subject)

MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "0..1": tr("black is 0, white is 1"),
        "0..255": tr("black is 0, white is 255"),
        "-1..1": tr("black is −1, white is 1"),
        "imagenet": tr("0 to 1, less ImageNet's mean, over its deviation, channel by channel"),
        "caffe": tr("0 to 255, less ImageNet's mean, blue before green before red"),
        "bright": tr("bright ink on a dark ground, as in MNIST; photographs as they are"),
        "dark": tr("dark ink on a bright ground, as on paper"),
        "upright": tr("rows from top to bottom"),
        "transposed": tr("rows and columns exchanged, as in EMNIST's files"),
        "ink": tr("one sign in ink: cut out of its sheet, made as bright as in MNIST"),
        "photo": tr("the whole picture in its own colours"),
    }
)
"""What each value means, in words."""

# Of ImageNet's training pictures, red, green, blue in 0..1: torchvision's and Keras's "torch" mode.
_MEAN = np.array([0.485, 0.456, 0.406])
_DEVIATION = np.array([0.229, 0.224, 0.225])
# Of the same in 0..255, blue, green, red: Caffe's VGG and ResNet, Keras's "caffe" mode.
_CAFFE_MEAN = np.array([103.939, 116.779, 123.68])
_LARGEST = 4096  # pixels along a side


@dataclass(frozen=True, slots=True)
class Reading:
    """How a picture `(H, W, C)` in [0, 1] becomes what a network takes.

    Attributes:
        range: which values black and white have for it.
        polarity: "dark" where it wants dark ink on a bright ground: its values are turned round,
            so that 0 of a picture is always the ground.
        orientation: "transposed" where rows and columns are exchanged.
        size: `(height, width)` of a picture, where the network leaves it open.
        subject: what a picture file is made into before all that.
    """

    range: Range = "0..1"
    polarity: Polarity = "bright"
    orientation: Orientation = "upright"
    size: tuple[int, int] | None = None
    subject: Subject = "photo"

    def __post_init__(self) -> None:
        """Check each.

        Raises:
            ReadingError: a value that there is not.
        """
        for name, allowed in (
            ("range", RANGES),
            ("polarity", POLARITIES),
            ("orientation", ORIENTATIONS),
            ("subject", SUBJECTS),
        ):
            if getattr(self, name) not in allowed:
                raise ReadingError(
                    tr(
                        "There is no {name} {said!r}; choose {allowed}.",
                        name=name,
                        said=getattr(self, name),
                        allowed=", ".join(allowed),
                    )
                )
        if self.size is not None and not all(0 < side <= _LARGEST for side in self.size):
            raise ReadingError(
                tr(
                    "A size of {height} × {width} is out of range; give 1 to {largest} pixels for "
                    "each side.",
                    height=self.size[0],
                    width=self.size[1],
                    largest=_LARGEST,
                )
            )

    @property
    def is_plain(self) -> bool:
        """Whether the network takes a picture as it is."""
        return (self.range, self.polarity, self.orientation) == ("0..1", "bright", "upright")

    @property
    def reverses_channels(self) -> bool:
        """Whether blue comes first."""
        return self.range == "caffe"

    def scale_and_offset(self, channels: int) -> tuple[Array, Array]:
        """What each channel, red first, is multiplied by, and what is added: `(C,)` each.

        Raises:
            ReadingError: the range is one of colours, and the network takes none.
        """
        if self.range in ("imagenet", "caffe") and channels != 3:
            raise ReadingError(
                tr(
                    "The range {range} is one of three channels, but this network takes "
                    "{channels}; choose 0..1, 0..255 or -1..1.",
                    range=self.range,
                    channels=channels,
                )
            )
        ones = np.ones(channels)
        scale, offset = {
            "0..1": (ones, 0 * ones),
            "0..255": (255 * ones, 0 * ones),
            "-1..1": (2 * ones, -ones),
            "imagenet": (1 / _DEVIATION, -_MEAN / _DEVIATION),
            "caffe": (255 * np.ones(3), -_CAFFE_MEAN[::-1]),
        }[self.range]
        if self.polarity == "dark":
            scale, offset = -scale, scale + offset
        return scale, offset

    def values(self, pictures: Array) -> Array:
        """What the network takes in place of pictures `(N, H, W, C)`, float64 of the same shape.

        But for the order of its axes, which the network decides.
        """
        scale, offset = self.scale_and_offset(pictures.shape[-1])
        given = np.asarray(pictures, np.float64) * scale + offset
        given = given[..., ::-1] if self.reverses_channels else given
        return given.swapaxes(1, 2) if self.orientation == "transposed" else given

    def pictures(self, values: Array) -> Array:
        """The pictures that have these values: `values` the other way round."""
        given = values.swapaxes(1, 2) if self.orientation == "transposed" else values
        given = given[..., ::-1] if self.reverses_channels else given
        scale, offset = self.scale_and_offset(given.shape[-1])
        pictures: Array = (given - offset) / scale
        return pictures


PLAIN = Reading()


AS_SAID = tr("as said")
"""Why a field is known that a person gave."""


@dataclass(frozen=True, slots=True)
class Found:
    """A reading, and how it came about.

    Attributes:
        reading: the best that is known.
        reasons: of each field that is known, not guessed, why, in words.
    """

    reading: Reading
    reasons: Mapping[str, str]

    @property
    def guessed(self) -> tuple[Field, ...]:
        """What nothing speaks for: a person is asked."""
        fields: tuple[Field, ...] = ("range", "polarity") if self.ink else ("range",)
        return tuple(each for each in fields if each not in self.reasons)

    @property
    def ink(self) -> bool:
        """Whether it reads signs in ink."""
        return self.reading.subject == "ink"

    @property
    def words(self) -> str:
        """In one line."""
        parts: list[str] = [self.reading.range]
        if self.ink or self.reading.polarity == "dark":
            dark = self.reading.polarity == "dark"
            parts.append(tr("dark ink") if dark else tr("bright ink"))
        if self.reading.orientation == "transposed":
            parts.append(tr("transposed"))
        return ", ".join(parts)


def parsed_size(text: str) -> tuple[int, int]:
    """`28x28` or `28×28` as height and width.

    Raises:
        ReadingError: it is no size.
    """
    found = re.fullmatch(r"\s*(\d{1,5})\s*[xX×]\s*(\d{1,5})\s*", text)
    if not found:
        raise ReadingError(
            tr("{said!r} is no size; give HEIGHTxWIDTH, 28x28 for instance.", said=text)
        )
    return int(found[1]), int(found[2])


def plausible(channels: int, *, digits: bool) -> Iterator[Reading]:
    """Every reading worth trying, the usual first.

    Args:
        channels: of the network.
        digits: whether it reads ink, which may be bright or dark.
    """
    ranges = RANGES if channels == 3 else RANGES[:3]
    for polarity in POLARITIES if digits else POLARITIES[:1]:
        for each in ranges:
            yield Reading(range=each, polarity=polarity)
