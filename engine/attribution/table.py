"""How each method is computed: id -> what makes its kernel."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from engine.attribution import vanilla_gradients
from engine.attribution.base import Kernel, Score
from engine.methods import method_named

_MAKERS: MappingProxyType[str, Callable[[Any, Score], Kernel]] = MappingProxyType(
    {"vanilla_gradients": vanilla_gradients.kernel}
)


def kernel_of(method: str, model: Any, score: Score) -> Kernel:
    """The computation of a method for a model that ends in logits.

    Raises:
        MethodError: there is no such method.
    """
    return _MAKERS[method_named(method).id](model, score)
