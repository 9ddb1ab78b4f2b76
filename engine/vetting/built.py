"""What layers are built for before they are called: Keras makes weights of it, whatever comes then.

Keras writes beside each layer the shape that it was first called with, and builds the layer for
that shape as soon as it is there.
"""

from collections.abc import Iterator
from typing import Any

from engine.vetting.described import Config
from engine.vetting.graph import held_for, without_batch
from engine.vetting.reading import Shape, listed, mapping

_ORDER = ("query_shape", "value_shape", "key_shape")


def parameters_built(config: Any) -> int:
    """How many numbers all layers hold that are built for a shape of their own, however deep.

    A layer inside another counts again with that.

    Raises:
        MalformedError: a shape that the layer cannot have.
        ForeignLayerError: a layer is not Keras's own, or not for pictures.
    """
    return sum(held_for(layer, shapes) for layer, shapes in _built(config))


def _built(config: Any) -> Iterator[tuple[Config, list[Shape]]]:
    left = [config]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            if each.get("build_config") and "class_name" in each:
                found = list(_shapes(mapping(each["build_config"], "build_config")))
                if found:
                    yield each, found
            left.extend(each.values())
        elif isinstance(each, list):
            left.extend(each)


def _shapes(built: Config) -> Iterator[Shape]:
    if "input_shape" in built:
        yield from _listed(built["input_shape"])
        return
    named = mapping(built.get("shapes_dict") or {}, "shapes_dict")
    for name in sorted(named, key=lambda name: _ORDER.index(name) if name in _ORDER else 9):
        yield from _listed(named[name])


def _listed(value: Any) -> Iterator[Shape]:
    """A shape, or several in lists and objects."""
    if isinstance(value, dict):
        for each in value.values():
            yield from _listed(each)
    elif value is not None:
        sizes = listed(value, "build_config")
        if any(isinstance(each, list | dict) for each in sizes):
            for each in sizes:
                yield from _listed(each)
        elif sizes:
            yield without_batch(sizes)
