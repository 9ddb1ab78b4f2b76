"""Whether a configuration asks for code that is not Keras's own, or for what can do harm."""

from collections.abc import Iterator
from typing import Any

_RUNS_CODE = {
    "Lambda": "a Lambda layer",
    "__lambda__": "a Lambda layer",
    "TFSMLayer": "a TFSMLayer (arbitrary code)",
    "TorchModuleWrapper": "a TorchModuleWrapper (arbitrary code)",
    "JaxLayer": "a JaxLayer (arbitrary code)",
    "FlaxLayer": "a FlaxLayer (arbitrary code)",
    "__typespec__": "a __typespec__",
    "TypeSpec": "a TypeSpec",
    "CompositeTensor": "a CompositeTensor",
}
"""Classes of Keras's own that run what the file says, whatever their module."""

_ROOMS = {
    "activations",
    "applications",
    "constraints",
    "dtype_policies",
    "initializers",
    "layers",
    "losses",
    "metrics",
    "mixed_precision",
    "models",
    "ops",
    "optimizers",
    "quantizers",
    "random",
    "regularizers",
}
_OWN = {"Sequential", "Functional", "Model", "DTypePolicy", "Input", "Layer", "Initializer"}
_FUNCTIONS = {
    "activations",
    "constraints",
    "initializers",
    "losses",
    "metrics",
    "ops",
    "regularizers",
}
"""Rooms of Keras whose functions compute and do nothing else."""


def foreign_code(config: Any) -> list[str]:
    """What a configuration would run that is not Keras's own, by name; the worst first.

    Every part of it is looked at, however deep: a class by its module, by the name that it is
    registered under, and by what it can do; a function by the room of Keras that it comes from.

    Raises:
        RecursionError: it is nested too deeply to be looked at.
    """
    found = set(_foreign(config))
    harmful = set(_RUNS_CODE.values())
    return sorted(found, key=lambda name: (name not in harmful, name))


def _foreign(config: Any) -> Iterator[str]:
    if isinstance(config, dict):
        if "class_name" in config:
            yield from _of_class(config)
        for value in config.values():
            yield from _foreign(value)
    elif isinstance(config, list):
        for value in config:
            yield from _foreign(value)


def _of_class(config: dict[str, Any]) -> Iterator[str]:
    kind, module = config["class_name"], config.get("module")
    if not isinstance(kind, str):
        yield "a class without a name"
        return
    if kind in _RUNS_CODE:
        yield _RUNS_CODE[kind]
    registered = config.get("registered_name")
    if isinstance(registered, str) and ">" in registered:
        yield registered[:60]
    if isinstance(module, str):
        yield from _of_module(module, kind, config.get("config"))
    elif module is not None:
        yield "a module without a name"


def _of_module(module: str, kind: str, config: Any) -> Iterator[str]:
    first, *rest = module.split(".")
    if first != "keras":
        yield module[:60]
        return
    rest = rest[1:] if rest[:1] == ["src"] else rest
    if kind == "function":
        if not rest or rest[0] not in _FUNCTIONS:
            yield f"{module}.{config}"[:60]
    elif not rest:
        if kind not in _OWN:
            yield f"{module}.{kind}"[:60]
    elif rest[0] not in _ROOMS:
        yield f"{module}.{kind}"[:60]
