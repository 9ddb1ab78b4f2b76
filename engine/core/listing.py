"""Which classes a package of tf-explain's interface offers: those in the methods' own modules."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from engine.attribution.table import METHODS


def classes(package: str) -> dict[str, type]:
    """The classes by name, in the order of the names.

    Args:
        package: has a module for each method, called by its id, and what they share in `base`.
    """
    modules = [import_module(f"{package}.{method}") for method in METHODS]
    found = {
        thing.__name__: thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type) and _is_of(package, thing)
    }
    return dict(sorted(found.items()))


def _is_of(package: str, kind: type) -> bool:
    return kind.__module__.startswith(f"{package}.") and kind.__module__ != f"{package}.base"


def attributes_of(package: str) -> Callable[[str], Any]:
    """The `__getattr__` of a package whose classes are found when they are first needed."""

    def attribute(name: str) -> Any:
        if name == "__all__":
            return list(classes(package))
        if name in METHODS:  # `core.grad_cam.GradCAM`, though nobody imported the module
            return import_module(f"{package}.{name}")
        # Any other name in lower case is a module's, which Python looks for itself.
        if name[:1].isupper() and name in (found := classes(package)):
            return found[name]
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return attribute
