"""Whether a configuration asks for code that is not Keras's own, or for what can do harm."""

import re
from collections.abc import Iterator
from typing import Any

from engine.vetting.operations import OPERATIONS, each_number
from engine.vetting.plain import PLAIN, same
from engine.words import tr

_RUNS_CODE = {
    "Lambda": tr("a Lambda layer"),
    "__lambda__": tr("a Lambda layer"),
    "TFSMLayer": tr("a TFSMLayer (arbitrary code)"),
    "TorchModuleWrapper": tr("a TorchModuleWrapper (arbitrary code)"),
    "JaxLayer": tr("a JaxLayer (arbitrary code)"),
    "FlaxLayer": tr("a FlaxLayer (arbitrary code)"),
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

_BUILDS = {"applications", "layers", "models", "ops"}
"""Rooms of Keras whose classes hold weights, or give results of another size."""
_NETWORKS = {"Sequential", "Functional", "Model", "Layer"}
_PARTS = {"layers", "layer", "backward_layer", "cell", "cells"}
"""Under what a layer stands where its size is looked at."""
_AS_ACTIVATION = {kind for kind, rule in PLAIN.items() if rule is same} | {"PReLU"}
"""Layers that may stand for an activation: nothing grows in them."""
_ON_EACH_NUMBER = {kind.lower() for kind, rule in OPERATIONS.items() if rule is each_number}
_NUMBERS = re.compile(r"(bool|u?int(8|16|32|64)|b?float(16|32|64))")


def foreign_code(config: Any) -> list[str]:
    """What a configuration would run that is not Keras's own, by name; the worst first.

    Every part of it is looked at, however deep: a class by its module, by the name that it is
    registered under, by what it can do and where it stands; a function by the room of Keras that it
    comes from.

    Raises:
        RecursionError: it is nested too deeply to be looked at.
    """
    found = set(_foreign(config))
    harmful = set(_RUNS_CODE.values())
    return sorted(found, key=lambda name: (name not in harmful, name))


def _foreign(config: Any, key: str = "layers") -> Iterator[str]:
    """The same, without an order; `key` is that under which a part stands."""
    if isinstance(config, dict):
        if "class_name" in config:
            yield from _of_class(config, key)
        for name, value in config.items():
            yield from _foreign(value, name)
    elif isinstance(config, list):
        for value in config:
            yield from _foreign(value, key)


def _of_class(config: dict[str, Any], key: str) -> Iterator[str]:
    kind, module = config["class_name"], config.get("module")
    if not isinstance(kind, str):
        yield tr("a class without a name")
        return
    if kind in _RUNS_CODE:
        yield _RUNS_CODE[kind]
    if kind in ("__numpy__", "__tensor__"):
        yield from _of_array(config.get("config"))
    registered = config.get("registered_name")
    if isinstance(registered, str) and ">" in registered:
        yield registered[:60]
    if isinstance(module, str):
        yield from _of_module(module, kind, config.get("config"), key)
    elif module is not None:
        yield tr("a module without a name")


def _of_array(config: Any) -> Iterator[str]:
    dtype = config.get("dtype") if isinstance(config, dict) else None
    if not isinstance(dtype, str) or not _NUMBERS.fullmatch(dtype):
        yield tr(
            "an array of the type {type_name!r}", type_name=str(dtype)[:30]
        )  # a text may be of any length


def _of_module(module: str, kind: str, config: Any, key: str) -> Iterator[str]:
    first, *rest = module.split(".")
    if first != "keras":
        yield module[:60]
        return
    rest = rest[1:] if rest[:1] == ["src"] else rest
    if kind == "function":
        if not rest or rest[0] not in _FUNCTIONS or (rest[0] == "ops" and not _keeps_size(config)):
            yield f"{module}.{config}"[:60]
    elif not rest:
        if kind not in _OWN or (kind in _NETWORKS and key not in _PARTS):
            yield f"{module}.{kind}"[:60]
    elif rest[0] not in _ROOMS:
        yield f"{module}.{kind}"[:60]
    elif rest[0] in _BUILDS and not _fits(kind, key):
        # Keras would make a layer of it all the same, and call it: nothing says of what size.
        yield tr("{module}.{kind} as {key}", module=module, kind=kind, key=key)[:60]


def _fits(kind: str, key: str) -> bool:
    """Whether a layer may stand under a key."""
    return key in _PARTS or (key == "activation" and kind in _AS_ACTIVATION)


def _keeps_size(function: Any) -> bool:
    return isinstance(function, str) and function.replace("_", "").lower() in _ON_EACH_NUMBER
