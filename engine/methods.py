"""The table of all methods, in words. No TensorFlow, so that a window can list them at once."""

from dataclasses import dataclass
from types import MappingProxyType

from engine.errors import MethodError


@dataclass(frozen=True, slots=True)
class Method:
    """One way to say which pixels counted.

    Attributes:
        id: its name in scripts and on the command line.
        title: its name in the window.
        summary: one sentence on what a value means.
        paper: where it comes from.
        signed: whether values have a sign (red for, blue against).
    """

    id: str
    title: str
    summary: str
    paper: str
    signed: bool


METHODS = MappingProxyType(
    {
        method.id: method
        for method in (
            Method(
                id="vanilla_gradients",
                title="Vanilla Gradients",
                summary="How much the class score would change if a pixel became a little "
                "brighter.",
                paper="Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034",
                signed=True,
            ),
        )
    }
)
"""Method id -> its description, in the order in which the window lists them."""


def method_named(name: str) -> Method:
    """The method with this id.

    Raises:
        MethodError: there is none.
    """
    try:
        return METHODS[name]
    except KeyError:
        raise MethodError(f"There is no method {name!r}; choose {', '.join(METHODS)}.") from None
