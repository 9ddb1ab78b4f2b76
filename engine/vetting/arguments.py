"""What a layer is called with."""

from collections.abc import Iterator, Mapping
from typing import Any

from engine.vetting.described import Config
from engine.vetting.reading import MalformedError, Shape, listed, mapping, whole
from engine.words import tr

Place = tuple[str, int, int]
"""A result: of which layer, of which of its calls, which of that call's results."""

Results = Mapping[tuple[str, int], list[Shape]]
"""The shapes that a call of a layer gave, by the layer's name and the call's number."""

Arguments = tuple[list[Any], Config]
"""Positional ones and those by name."""


def given(node: Any, results: Results) -> tuple[list[Shape], Arguments] | None:
    """The shapes that a call is given, and all its arguments.

    Args:
        node: an element of `inbound_nodes`.
        results: what there is by now.

    Returns:
        None while something that it is given is not there yet.

    Raises:
        MalformedError: it is no call.
    """
    call = mapping(node, "a call")
    arguments = (
        listed(call.get("args", []), "args"),
        mapping(call.get("kwargs", {}), "kwargs"),
    )
    shapes: list[Shape] = []
    for each in _tensors(list(arguments)):
        if not (len(each) == 3 and isinstance(each[0], str)):
            shapes.append(each)
            continue
        found = results.get((each[0], each[1]))
        if found is None:
            return None
        if each[2] >= len(found):
            raise MalformedError(
                tr("the layer {layer!r} has no result {result}", layer=each[0][:40], result=each[2])
            )
        shapes.append(found[each[2]])
    return shapes, arguments


def places(value: Any) -> Iterator[Place]:
    """Every result that a configuration names, in lists and objects of them.

    Raises:
        MalformedError: what is named cannot be.
    """
    if isinstance(value, dict):
        for each in value.values():
            yield from places(each)
    elif isinstance(value, list):
        if is_place(value):
            yield value[0], whole(value[1], "a call"), whole(value[2], "a result")
        else:
            for each in value:
                yield from places(each)


def is_place(value: Any) -> bool:
    """Whether it is a list that names a result of a layer."""
    return isinstance(value, list) and len(value) in (3, 4) and isinstance(value[0], str)


def _tensors(value: Any) -> Iterator[Any]:
    """Results of layers, as places, and arrays that are written out, as shapes."""
    if isinstance(value, dict):
        kind, inner = value.get("class_name"), value.get("config")
        if kind == "__keras_tensor__":
            yield from places(mapping(inner, "config").get("keras_history"))
        elif kind in ("__numpy__", "__tensor__"):
            shape = _literal(mapping(inner, "config").get("value"))
            yield shape[1:] if len(shape) > 3 else shape
        else:
            for each in value.values():
                yield from _tensors(each)
    elif isinstance(value, list):
        for each in value:
            yield from _tensors(each)


def _literal(value: Any) -> Shape:
    """The shape of an array that is written out."""
    shape: list[int] = []
    while isinstance(value, list):
        shape.append(len(value))
        value = value[0] if value else None
    return tuple(shape)
