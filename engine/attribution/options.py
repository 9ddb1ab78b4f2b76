"""What can be set about a method, in words: enough for a window or a shell to build controls."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from engine.errors import MethodError
from engine.words import tr

Kind = Literal["int", "float", "choice", "layer"]
Setting = int | float | str | None
SWITCH = ("on", "off")
"""The choices of what is done or not; scripts may say True and False."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be set about a method.

    Attributes:
        name: its keyword in `engine.explain`; `--name` on the command line.
        kind: "int", "float", "choice", or "layer" (a name from `engine.attribution.layer_names`).
        default: what holds when nothing is said; None where it follows from network or image.
        meaning: one sentence on what it does.
        low: the smallest number allowed, or None.
        high: the largest number allowed, or None.
        choices: what a "choice" chooses from.
        unset: what None stands for, in words.
        static: whether it decides what is computed, not with which numbers: each value is traced.
    """

    name: str
    kind: Kind
    default: Setting
    meaning: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    unset: str = ""
    static: bool = False

    def checked(self, value: Any) -> Setting:
        """`value` as the kind of this option.

        Raises:
            MethodError: another kind of thing, or out of range; says what is allowed.
        """
        if value is None and self.default is None:
            return None
        if isinstance(value, bool) and self.choices == SWITCH:
            value = SWITCH[0] if value else SWITCH[1]
        fits = {"int": self._is_whole, "float": self._is_number}.get(self.kind, self._is_name)
        if not fits(value):
            raise MethodError(
                tr(
                    "{name} is {value!r}; give {allowed}.",
                    name=self.name,
                    value=value,
                    allowed=self.allowed,
                )
            )
        return {"int": int, "float": float}.get(self.kind, str)(value)

    @property
    def allowed(self) -> str:
        """What may be given, in words."""
        if self.kind == "layer":
            return tr("the name of a layer")
        if self.kind == "choice":
            return tr("one of {choices}", choices=", ".join(self.choices))
        what = tr("a whole number") if self.kind == "int" else tr("a number")
        if self.low is None or self.high is None:
            return (
                what
                if self.low is None
                else tr("{what} of {low:g} or more", what=what, low=self.low)
            )
        return tr("{what} from {low:g} to {high:g}", what=what, low=self.low, high=self.high)

    def _is_whole(self, value: Any) -> bool:
        return isinstance(value, int | np.integer) and self._is_number(value)

    def _is_number(self, value: Any) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float | np.integer | np.floating):
            return False
        low = -np.inf if self.low is None else self.low
        high = np.inf if self.high is None else self.high
        return bool(low <= value <= high and value not in (np.inf, -np.inf))  # NaN fails too

    def _is_name(self, value: Any) -> bool:
        return isinstance(value, str) and (not self.choices or value in self.choices)


def settings(method: str, options: tuple[Option, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    """Every option's value: what was given, checked, and the defaults of the rest.

    Raises:
        MethodError: an option that the method does not have, or a value that it cannot have.
    """
    known = {option.name: option for option in options}
    for name in given:
        if name not in known:
            has = tr("it has {known}", known=", ".join(known)) if known else tr("it has none")
            raise MethodError(
                tr("{method} has no option {name!r}; {has}.", method=method, name=name, has=has)
            )
    values: dict[str, Any] = {name: option.default for name, option in known.items()}
    values |= {name: known[name].checked(value) for name, value in given.items()}
    if "stride" in values and values["stride"] > values["patch_size"]:
        raise MethodError(
            tr(
                "A stride of {stride} skips pixels between patches of {patch_size}; give a stride "
                "of at most the patch size.",
                stride=values["stride"],
                patch_size=values["patch_size"],
            )
        )
    return values


STEPS = Option(
    "steps",
    "int",
    64,
    tr(
        "Points on the straight path from the baseline to the image, placed as "
        "Gauss and Legendre do."
    ),
    1,
    4096,
)
BASELINE = Option(
    "baseline",
    "float",
    0.0,
    tr("Brightness of the uniform image from which the path starts; 0 is the background."),
    -1e6,
    1e6,
)
SAMPLES = Option(
    "samples", "int", 64, tr("How many noisy copies of the image are averaged."), 1, 65536
)
SIGMA = Option(
    "sigma",
    "float",
    None,
    tr("Standard deviation of the noise, in units of brightness."),
    0.0,
    1e6,
    unset=tr("0.15 × (max − min) of each image"),
)
SEED = Option(
    "seed", "int", 0, tr("Which noise is drawn: the same seed gives the same map."), 0, 2**31 - 1
)
LAYER = Option(
    "layer",
    "layer",
    None,
    tr("The layer whose feature maps are used, by name; inside a nested network as outer/inner."),
    unset=tr("the last convolution"),
    static=True,
)
GRADIENTS = Option(
    "gradients",
    "choice",
    "all",
    tr(
        "Which gradients weigh the feature maps: all, as in the paper; or only "
        "guided ones, which are positive where the map is active."
    ),
    choices=("all", "guided"),
    static=True,
)
PATCH_SIZE = Option(
    "patch_size", "int", 4, tr("Side of the square that is covered, in pixels."), 1, 4096
)
STRIDE = Option("stride", "int", 2, tr("Pixels from one square to the next."), 1, 4096)
FILL = Option(
    "fill", "float", 0.0, tr("Brightness that covers the square; 0 is the background."), -1e6, 1e6
)
COMPOSITE = Option(
    "composite",
    "choice",
    "epsilon_plus",
    tr("Which rule each kind of layer hands its relevance on by."),
    choices=("epsilon", "epsilon_plus", "epsilon_gamma_box"),
    static=True,
)
EPSILON = Option(
    "epsilon",
    "float",
    1e-6,
    tr("Added to what relevance is divided by, with its sign: more of it absorbs weak evidence."),
    0.0,
    1e6,
)
CANONIZE = Option(
    "canonize",
    "choice",
    "on",
    tr(
        "Whether BatchNorm is folded into the weights beside it before anything "
        "is handed back; off, each is a layer of its own, and what it adds keeps "
        "relevance from the pixels."
    ),
    choices=SWITCH,
    static=True,
)
