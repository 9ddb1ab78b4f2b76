"""What a configuration describes: every layer's result, and what a network would take.

The graph is followed as Keras follows it, but with shapes alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.vetting.arguments import Arguments, given, places
from engine.vetting.convolutions import CONVOLUTIONS
from engine.vetting.described import Config, Described, Rule
from engine.vetting.operations import ARGUMENTS, OPERATIONS, unknown
from engine.vetting.plain import PLAIN
from engine.vetting.reading import MalformedError, Shape, listed, mapping, text, whole
from engine.vetting.recurrent import RECURRENT
from engine.vetting.several import SEVERAL
from engine.vetting.wrappers import WRAPPERS

NETWORKS = ("Sequential", "Functional", "Model")
OPEN_SIZE = 224
"""Height and width of a picture where a network leaves them open."""

RULES: dict[str, Rule] = {**PLAIN, **CONVOLUTIONS, **RECURRENT, **SEVERAL}


class ForeignLayerError(ValueError):
    """A layer that is not Keras's own, or not for pictures; its text is its class."""


@dataclass
class Total:
    """What a network would take.

    Attributes:
        parameters: numbers that its layers hold.
        made: numbers that they make for one picture.
        largest: the layer that takes most, and how many numbers.
        sure: whether rules say so for all of them.
    """

    parameters: int = 0
    made: int = 0
    largest: tuple[int, str] = (0, "")
    sure: bool = True

    def add(self, name: str, call: Described, *, again: bool) -> None:
        """Count a call; what a layer holds counts once."""
        held = 0 if again else call.parameters
        self.parameters += held
        self.made += call.made
        self.sure = self.sure and call.sure
        self.largest = max(self.largest, (held + call.made, name))


def total_of(config: Any) -> Total:
    """What the network of a whole configuration would take.

    Args:
        config: of a Sequential or functional network, as Keras writes it.

    Raises:
        MalformedError: it describes no network.
        ForeignLayerError: a layer is not Keras's own, or not for pictures.
    """
    total = Total()
    _network(mapping(config, "the configuration"), None, total, again=False)
    return total


def layers_of(config: Any) -> Iterator[Any]:
    """The configuration of each layer, however deep."""
    left = [config]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            layers = each.get("layers")
            yield from layers if isinstance(layers, list) else []
            left.extend(each.values())
        elif isinstance(each, list):
            left.extend(each)


def longest_row(config: Any) -> int:
    """How many layers the longest Sequential network has, however deep it is nested."""
    longest, left = 0, [config]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            if each.get("class_name") == "Sequential":
                inner = each.get("config")
                row = inner.get("layers") if isinstance(inner, dict) else inner
                longest = max(longest, len(row) if isinstance(row, list) else 0)
            left.extend(each.values())
        elif isinstance(each, list):
            left.extend(each)
    return longest


def _network(
    config: Config, inputs: list[Shape] | None, total: Total, *, again: bool
) -> list[Shape]:
    kind = text(config.get("class_name"), "class_name")
    inner = mapping(config.get("config"), "config")
    if kind == "Sequential":
        return _sequential(inner, inputs, total, again=again)
    if kind not in NETWORKS:
        raise MalformedError(f"{kind[:40]} is no Sequential or functional network")
    return _functional(inner, inputs, total, again=again)


def _sequential(
    config: Config, inputs: list[Shape] | None, total: Total, *, again: bool
) -> list[Shape]:
    if inputs is None and isinstance(config.get("build_input_shape"), list):
        inputs = [_without_batch(config["build_input_shape"])]
    for each in listed(config.get("layers"), "layers"):
        layer = mapping(each, "a layer")
        nested = layer.get("class_name") in NETWORKS
        if inputs is None and not nested:
            inputs = [_own_input(layer)]
        if layer.get("class_name") != "InputLayer":
            inputs = _call(layer, inputs, ([], {}), total, again=again)
    if inputs is None:
        raise MalformedError("a network without layers")
    return inputs


def _functional(
    config: Config, inputs: list[Shape] | None, total: Total, *, again: bool
) -> list[Shape]:
    results: dict[tuple[str, int], list[Shape]] = {}
    for (name, call, _), shape in zip(
        places(config.get("input_layers")), inputs or [], strict=False
    ):
        results[name, call] = [shape]
    waiting: list[tuple[str, Config, list[Any]]] = []
    for each in listed(config.get("layers"), "layers"):
        layer = mapping(each, "a layer")
        name = _name(layer)
        if layer.get("class_name") == "InputLayer":
            results.setdefault((name, 0), [_own_input(layer)])
        else:
            nodes = listed(layer.get("inbound_nodes", []), "inbound_nodes")
            waiting.append((name, layer, nodes))
    _call_all(waiting, results, total, again=again)
    # Keras counts the results of nested functional networks from 1, here and nowhere else.
    shifted = {_name(each) for each in config["layers"] if each["class_name"] in NETWORKS[1:]}
    outputs = []
    for name, call, which in places(config.get("output_layers")):
        found = results.get((name, call - (name in shifted)), [])
        if which >= len(found):
            raise MalformedError(f"the layer {name[:40]!r} has no result to give out")
        outputs.append(found[which])
    return outputs


def _call_all(
    waiting: list[tuple[str, Config, list[Any]]],
    results: dict[tuple[str, int], list[Shape]],
    total: Total,
    *,
    again: bool,
) -> None:
    """Call layers as what they are given gets ready."""
    while waiting:
        left = []
        for name, layer, nodes in waiting:
            done = 0
            while done < len(nodes) and (found := given(nodes[done], results)) is not None:
                call = 0
                while (name, call) in results:
                    call += 1
                results[name, call] = _call(layer, *found, total, again=again or call > 0)
                done += 1
            if done < len(nodes):
                left.append((name, layer, nodes[done:]))
        if left and [len(nodes) for *_, nodes in left] == [len(nodes) for *_, nodes in waiting]:
            raise MalformedError(f"nothing leads to the layer {left[0][0][:40]!r}")
        waiting = left


def _call(
    layer: Config, inputs: list[Shape] | None, arguments: Arguments, total: Total, *, again: bool
) -> list[Shape]:
    if layer.get("class_name") in NETWORKS:
        return _network(layer, inputs, total, again=again)
    try:
        call = _of_layer(layer, inputs or [], arguments)
    except MalformedError as error:
        raise MalformedError(f"the layer {_name(layer)[:40]!r}: {error}") from error
    total.add(_name(layer)[:60], call, again=again)
    return call.outputs


def _of_layer(layer: Config, inputs: list[Shape], arguments: Arguments) -> Described:
    kind = text(layer.get("class_name"), "class_name")
    settings = mapping(layer.get("config") or {}, "config")
    module = layer.get("module")
    if isinstance(module, str) and "ops" in module.split("."):
        named = {**arguments[1], **settings, ARGUMENTS: arguments}
        return OPERATIONS.get(kind, unknown)(named, inputs)
    if kind in WRAPPERS:
        return WRAPPERS[kind](settings, inputs, _inner)
    if kind not in RULES:
        raise ForeignLayerError(kind[:60])
    return RULES[kind](settings, inputs)


def _inner(layer: Config, inputs: list[Shape]) -> Described:
    """What a layer or network inside another layer holds and makes."""
    total = Total()
    outputs = _call(layer, inputs, ([], {}), total, again=False)
    made = total.made - Described(outputs).made
    return Described(outputs, total.parameters, max(0, made), total.sure)


def _name(layer: Config) -> str:
    return text(layer.get("name", mapping(layer.get("config"), "config").get("name")), "name")


def _own_input(layer: Config) -> Shape:
    """The shape that a layer says its input has."""
    settings = mapping(layer.get("config"), "config")
    for key in ("batch_shape", "batch_input_shape"):
        if settings.get(key) is not None:
            return _without_batch(settings[key])
    raise MalformedError("a network without the size of its pictures")


def _without_batch(batch_shape: Any) -> Shape:
    shape = listed(batch_shape, "the shape of the input")[1:]
    return tuple(OPEN_SIZE if n is None else whole(n, "the input", least=1) for n in shape)
