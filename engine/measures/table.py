"""What can be measured about a map, in words, and what a measure says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.attribution.options import Option
from engine.attribution.table import method_named
from engine.errors import MethodError
from engine.words import tr

CURVE_FILL = Option(
    "curve_fill",
    "float",
    0.0,
    tr("Brightness of a pixel that is taken away; 0 is the background."),
    -1e6,
    1e6,
)
MOST_STEPS = 1024
CURVE_STEPS = Option(
    "curve_steps",
    "int",
    None,
    tr("In how many even steps the pixels are taken away or added."),
    1,
    2**31 - 1,
    unset=tr("one pixel a step, at most {most_steps} steps", most_steps=MOST_STEPS),
)
NOISE_DRAWS = Option("noise_draws", "int", 8, tr("How many noisy copies are explained."), 1, 65536)
NOISE_SIGMA = Option(
    "noise_sigma",
    "float",
    None,
    tr("Standard deviation of the noise, in units of brightness."),
    0.0,
    1e6,
    unset=tr("0.05 × (max − min) of the image"),
)
SEED = Option(
    "seed",
    "int",
    0,
    tr("What is drawn: noise, new weights, and the noise of SmoothGrad."),
    0,
    2**31 - 1,
)


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to ask how far a map can be trusted.

    Attributes:
        id: its name in scripts and on the command line.
        title: its name in the window.
        value: what its main number is, in a few words.
        meaning: a sentence or two on how to read it.
        paper: where it comes from.
        compute: what takes it: module and function in `engine.measures`.
        good: which way its number is good.
        saying: what a good number says of the map, in a few plain words.
        options: what can be set, besides the method's own options and the seed.
    """

    id: str
    title: str
    value: str
    meaning: str
    paper: str
    compute: str
    good: str
    saying: str
    options: tuple[Option, ...] = ()

    @property
    def direction(self) -> str:
        """Which way its number is good, and what that says."""
        return f"{self.good}: {self.saying}"


_ALL = (
    Measure(
        id="deletion",
        title=tr("Deletion"),
        value=tr("area under the curve, less is better"),
        meaning=tr(
            "Probability of the explained class, contrasted or not, while pixels are "
            "set to the fill, the most relevant first; with the background as fill "
            "it only takes ink away, and pixels without ink change nothing."
        ),
        paper="Petsiuk, Das, Saenko 2018, arXiv 1806.07421",
        compute="curves.deletion",
        good=tr("0 to 1, lower is better"),
        saying=tr("what the map calls important was needed"),
        options=(CURVE_FILL, CURVE_STEPS),
    ),
    Measure(
        id="insertion",
        title=tr("Insertion"),
        value=tr("area under the curve, more is better"),
        meaning=tr(
            "Probability of the explained class, contrasted or not, while the "
            "image's pixels are put on a sheet of the fill, the most relevant first."
        ),
        paper="Petsiuk, Das, Saenko 2018, arXiv 1806.07421",
        compute="curves.insertion",
        good=tr("0 to 1, higher is better"),
        saying=tr("what the map calls important is enough"),
        options=(CURVE_FILL, CURVE_STEPS),
    ),
    Measure(
        id="completeness",
        title=tr("Completeness"),
        value=tr("sum of the values less the score they share out"),
        meaning=tr(
            "How far the values miss the score that they should add up to: 0 where they "
            "account for all of it."
        ),
        paper=(
            "Sundararajan, Taly, Yan 2017, arXiv 1703.01365; Bach et al. 2015, "
            "PLOS ONE 10(7) e0130140"
        ),
        compute="completeness.completeness",
        good=tr("0 is best"),
        saying=tr("the values add up to the score, with nothing missing"),
    ),
    Measure(
        id="bias_share",
        title=tr("Share of the biases"),
        value=tr("part of the score that no pixel accounts for"),
        meaning=tr(
            "In a piecewise linear network the score is the pixels times their "
            "gradients plus the biases times theirs; this is the biases' part of it, "
            "whatever the method."
        ),
        paper="Srinivas, Fleuret 2019, arXiv 1905.00780",
        compute="bias.bias_share",
        good=tr("near 0 when the pixels explain it"),
        saying=tr("the rest of the score is the same for any image"),
    ),
    Measure(
        id="randomised_weights",
        title=tr("Randomised weights"),
        value=tr("rank correlation of the sizes once every layer is new"),
        meaning=tr(
            "How much of the map is left when layers forget what they learned, the "
            "last one first: a map that stays the same does not show what the "
            "network learned. Where it is 0 away from the ink, the ink alone keeps "
            "the correlation of the sizes high."
        ),
        paper="Adebayo et al. 2018, arXiv 1810.03292",
        compute="randomised.randomised_weights",
        good=tr("0 is best, 1 is bad"),
        saying=tr("the same map without what the network learned"),
    ),
    Measure(
        id="stability",
        title=tr("Stability"),
        value=tr("relative change of the map"),
        meaning=tr(
            "‖m(x + e) − m(x)‖ / ‖m(x)‖, the mean over noisy copies x + e of the "
            "image x with the map m: how much the map changes when the image hardly "
            "does; 0 where it does not."
        ),
        paper="Alvarez-Melis, Jaakkola 2018, arXiv 1806.08049",
        compute="stability.stability",
        good=tr("0 is best"),
        saying=tr("almost the same image has the same map"),
        options=(NOISE_DRAWS, NOISE_SIGMA),
    ),
)

MEASURES = MappingProxyType({measure.id: measure for measure in _ALL})
"""Measure id -> its description, in the order in which they are taken."""

FIGURES = MappingProxyType(
    {
        "total": tr("sum of the values"),
        "score": tr("score"),
        "shared": tr("score to be shared out"),
        "inputs": tr("pixels times gradients"),
        "bias": tr("biases times gradients"),
        "residual": tr("score less both"),
        "correlation": tr("mean rank correlation"),
        "sigma": tr("standard deviation of the noise"),
    }
)
"""What a measure reports beside its main number: name in `Measured.figures` -> in words."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Probability of the explained class after some of the pixels.

    Attributes:
        fractions: of the pixels taken away or added so far, float64 `(S,)`, from 0 to 1.
        probabilities: float64 `(S,)` in [0, 1].
    """

    fractions: NDArray[np.float64]
    probabilities: NDArray[np.float64]

    @property
    def area(self) -> float:
        """Area under the curve by trapezoids, in [0, 1] where the curve is whole."""
        middles = (self.probabilities[1:] + self.probabilities[:-1]) / 2
        return float((np.diff(self.fractions) * middles).sum())


@dataclass(frozen=True, slots=True)
class Layer:
    """What is left of the map once this layer, and all after it, are new.

    Attributes:
        name: the layer, inside a nested network as outer/inner.
        signed: Spearman's rank correlation of the values, or None where a map is constant.
        absolute: the same of their sizes.
    """

    name: str
    signed: float | None
    absolute: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What a measure says, or has said so far.

    Attributes:
        measure: an id from `MEASURES`.
        done: steps behind it.
        total: steps of the whole; where `done` equals it, this is final.
        value: the main number; None on the way, and where there is none.
        reason: why a final one has none, in a sentence; "" else.
        target: the explained class.
        figures: further numbers by the names in `FIGURES`.
        curve: of deletion and insertion.
        layers: of randomised weights, the last layer of the network first.
    """

    measure: str
    done: int
    total: int
    value: float | None = None
    reason: str = ""
    target: int = 0
    figures: Mapping[str, float | None] = field(default_factory=lambda: MappingProxyType({}))
    curve: Curve | None = None
    layers: tuple[Layer, ...] = ()

    @property
    def final(self) -> bool:
        """Whether nothing more is to come."""
        return self.done == self.total


def measures_named(names: Iterable[str] | None) -> tuple[str, ...]:
    """Ids of measures, each once; all of them for None.

    Raises:
        MethodError: there is no measure of a name, or none is named.
    """
    chosen = tuple(MEASURES) if names is None else tuple(dict.fromkeys(names))
    for name in chosen:
        if name not in MEASURES:
            raise MethodError(
                tr(
                    "There is no measure {name!r}; choose from {measures}.",
                    name=name,
                    measures=", ".join(MEASURES),
                )
            )
    if not chosen:
        raise MethodError(
            tr("No measure is named; choose from {measures}.", measures=", ".join(MEASURES))
        )
    return chosen


def settings(
    method: str, given: Mapping[str, Any], seed: int = 0
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Every option of a method and every option of the measures, the given ones checked.

    Args:
        method: an id from `METHODS`.
        given: options of both, by name.
        seed: what is drawn; a method that draws too takes the same.

    Raises:
        MethodError: no such method or option, or a value out of its range.
    """
    chosen = method_named(method)
    own = {option.name: option for option in measure_options()}
    measuring = {
        name: option.checked(given.get(name, option.default)) for name, option in own.items()
    }
    of_method = {name: value for name, value in given.items() if name not in own}
    if any(option.name == SEED.name for option in chosen.options):
        of_method[SEED.name] = seed
    return chosen.settings(of_method), measuring | {SEED.name: SEED.checked(seed)}


def measure_options() -> tuple[Option, ...]:
    """Every option of any measure, once, the seed aside."""
    return tuple(dict.fromkeys(o for measure in _ALL for o in measure.options))
