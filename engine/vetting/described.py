"""What a layer makes of what it is given, as far as a configuration tells."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.vetting.reading import MalformedError, Shape, product, whole
from engine.words import tr


@dataclass(frozen=True)
class Described:
    """One call of a layer.

    Attributes:
        outputs: the shapes of its results, without the batch.
        parameters: how many numbers it holds, those that are not trained too.
        within: numbers that it makes on the way and that are no result: attention scores.
        sure: whether a rule says so; else it is a guess, and Keras's own word is asked for later.
    """

    outputs: list[Shape]
    parameters: int = 0
    within: int = 0
    sure: bool = True

    @property
    def made(self) -> int:
        """Numbers made for one picture."""
        return sum(product(shape) for shape in self.outputs) + self.within


Config = dict[str, Any]
Rule = Callable[[Config, list[Shape]], Described]


def the_one(inputs: list[Shape], *, rank: int | None = None) -> Shape:
    """The shape of the only input.

    Raises:
        MalformedError: there is none, or it has another number of axes.
    """
    if not inputs:
        raise MalformedError(tr("a layer is given nothing"))
    if rank is not None and len(inputs[0]) != rank:
        raise MalformedError(
            tr("a layer is given {axes} axes and not {rank}", axes=len(inputs[0]), rank=rank)
        )
    return inputs[0]


def last_axis(shape: Shape) -> int:
    """The size of the last axis.

    Raises:
        MalformedError: there is no axis.
    """
    if not shape:
        raise MalformedError(tr("a layer is given a single number"))
    return shape[-1]


def adapted(config: Config, kernel: Shape) -> int:
    """How many numbers LoRA holds beside a kernel of this shape: two narrow matrices."""
    rank = whole(config.get("lora_rank") or 0, "lora_rank")
    return rank * (product(kernel[:-1]) + product(kernel[-1:]))
