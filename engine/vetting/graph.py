"""What a configuration describes: every layer's result, and what a network would take.

The graph is followed as Keras follows it, but with shapes alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.vetting.arguments import Arguments, given, places
from engine.vetting.convolutions import CONVOLUTIONS
from engine.vetting.described import Config, Described, Rule, last_axis
from engine.vetting.operations import ARGUMENTS, OPERATIONS, unknown
from engine.vetting.plain import PLAIN
from engine.vetting.reading import MalformedError, Shape, listed, mapping, text, whole
from engine.vetting.recurrent import RECURRENT, cell_of
from engine.vetting.several import SEVERAL
from engine.vetting.wrappers import WRAPPERS
from engine.words import tr

NETWORKS = ("Sequential", "Functional", "Model")
OPEN_SIZE = 224
"""Height and width of a picture where a network leaves them open."""

_SAID_SO = ("batch_input_shape", "batch_shape")
"""Where a layer says what its input is like; where it says so twice, Keras takes the first."""

RULES: dict[str, Rule] = {**PLAIN, **CONVOLUTIONS, **RECURRENT, **SEVERAL}
HOLDING = {
    *(kind for kind in CONVOLUTIONS if "Conv" in kind),
    *(kind for kind in PLAIN if kind.endswith(("Dense", "Normalization", "Embedding"))),
    *("PReLU", "AdditiveAttention", "MultiHeadAttention", "GroupedQueryAttention"),
    *("GroupQueryAttention", *RECURRENT, *WRAPPERS),
} - {"UnitNormalization"}
"""Layers with weights of a size that follows from what they are given."""


class ForeignLayerError(ValueError):
    """A layer that is not Keras's own, or not for pictures; its text is its class."""


@dataclass
class Total:
    """What a network would take.

    Attributes:
        parameters: numbers that its layers hold.
        made: numbers that they make for one picture.
        widest: the most that one of them makes for one picture.
        largest: the layer that takes most, and how many numbers.
        sure: whether rules say so for all of them.
    """

    parameters: int = 0
    made: int = 0
    widest: int = 0
    largest: tuple[int, str] = (0, "")
    sure: bool = True

    def add(self, name: str, call: Described, *, again: bool) -> None:
        """Count a call; what a layer holds counts once."""
        held = 0 if again else call.parameters
        self.parameters += held
        self.made += call.made
        self.widest = max(self.widest, call.made)
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
    _network(mapping(config, tr("the configuration")), None, total, again=False)
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


def pictures_at_once(config: Any) -> int:
    """How many pictures a network takes at a time: 1 where it leaves that open."""
    most = 1
    for layer in layers_of(config):
        settings = layer.get("config") if isinstance(layer, dict) else None
        for key in _SAID_SO:
            shape = settings.get(key) if isinstance(settings, dict) else None
            if isinstance(shape, list) and shape and shape[0] is not None:
                most = max(most, whole(shape[0], tr("the batch")))
    return most


def held_for(layer: Config, shapes: list[Shape]) -> int:
    """How many numbers a layer holds that is built for these shapes.

    Raises:
        MalformedError: it cannot be built for them.
        ForeignLayerError: it is not Keras's own, or not for pictures.
    """
    kind = text(layer.get("class_name"), "class_name")
    settings = mapping(layer.get("config") or {}, "config")
    if kind == "Sequential":
        total = Total()
        _sequential(settings, shapes[:1], total, again=False)
        return total.parameters
    if kind in NETWORKS or kind == "InputLayer" or _is_operation(layer):
        return 0  # it was built as it was made, or holds nothing
    if kind.endswith(("Cell", "Cells")):
        return cell_of(kind, settings, last_axis(shapes[0]))[0]
    try:
        return _of_layer(layer, shapes, ([], {})).parameters
    except MalformedError:
        if kind in HOLDING:
            raise
        return 0  # where a size is open, a Reshape need not fit the one that stands for it


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
        raise MalformedError(
            tr("{class_name} is no Sequential or functional network", class_name=kind[:40])
        )
    return _functional(inner, inputs, total, again=again)


def _sequential(
    config: Config, inputs: list[Shape] | None, total: Total, *, again: bool
) -> list[Shape]:
    layers = [mapping(each, "a layer") for each in listed(config.get("layers"), "layers")]
    own = _of_sequential(config, layers)
    if own is not None:
        inputs = [_settled(own, inputs)]
    elif inputs is None and layers and layers[0].get("class_name") not in NETWORKS:
        raise MalformedError(tr("a network without the size of its pictures"))
    for layer in layers:
        if layer.get("class_name") != "InputLayer":
            inputs = _call(layer, inputs, ([], {}), total, again=again)
    if inputs is None:
        raise MalformedError(tr("a network without layers"))
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
            results[name, 0] = [_settled(_own_input(layer), results.get((name, 0)))]
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
            raise MalformedError(
                tr("the layer {layer!r} has no result to give out", layer=name[:40])
            )
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
            raise MalformedError(tr("nothing leads to the layer {layer!r}", layer=left[0][0][:40]))
        waiting = left


def _call(
    layer: Config, inputs: list[Shape] | None, arguments: Arguments, total: Total, *, again: bool
) -> list[Shape]:
    if layer.get("class_name") in NETWORKS:
        return _network(layer, inputs, total, again=again)
    try:
        call = _of_layer(layer, inputs or [], arguments)
    except MalformedError as error:
        raise MalformedError(
            tr("the layer {layer!r}: {reason}", layer=_name(layer)[:40], reason=error)
        ) from error
    total.add(_name(layer)[:60], call, again=again)
    return call.outputs


def _of_layer(layer: Config, inputs: list[Shape], arguments: Arguments) -> Described:
    kind = text(layer.get("class_name"), "class_name")
    settings = mapping(layer.get("config") or {}, "config")
    if _is_operation(layer):
        named = {**arguments[1], **settings, ARGUMENTS: arguments}
        return OPERATIONS.get(kind, unknown)(named, inputs)
    if kind in WRAPPERS:
        return WRAPPERS[kind](settings, inputs, _inner)
    if kind not in RULES:
        raise ForeignLayerError(kind[:60])
    return RULES[kind](settings, inputs)


def _is_operation(layer: Config) -> bool:
    module = layer.get("module")
    return isinstance(module, str) and "ops" in module.split(".")


def _inner(layer: Config, inputs: list[Shape]) -> Described:
    """What a layer or network inside another layer holds and makes."""
    total = Total()
    outputs = _call(layer, inputs, ([], {}), total, again=False)
    made = total.made - Described(outputs).made
    return Described(outputs, total.parameters, max(0, made), total.sure)


def _name(layer: Config) -> str:
    return text(layer.get("name", mapping(layer.get("config"), "config").get("name")), "name")


def _of_sequential(config: Config, layers: list[Config]) -> list[Any] | None:
    """The shape, batch and all, that a Sequential network says its input has, as Keras finds it."""
    if layers:
        settings = mapping(layers[0].get("config") or {}, "config")
        if settings.get("input_dim") is not None and not _is_embedding(layers[0]):
            return [None, settings["input_dim"]]
        if settings.get("input_shape") is not None:
            return [None, *listed(settings["input_shape"], "input_shape")]
        if layers[0].get("class_name") == "InputLayer" or set(_SAID_SO) & settings.keys():
            return _own_input(layers[0])
    found = config.get("build_input_shape")
    return found if isinstance(found, list) else None


def _is_embedding(layer: Config) -> bool:
    return "Embedding" in str(layer.get("class_name"))  # whose `input_dim` is something else


def _own_input(layer: Config) -> list[Any]:
    """The shape, batch and all, that a layer says its input has."""
    settings = mapping(layer.get("config"), "config")
    for key in _SAID_SO:
        if settings.get(key) is not None:
            return listed(settings[key], tr("the shape of the input"))
    raise MalformedError(tr("a network without the size of its pictures"))


def _settled(batch_shape: list[Any], given: list[Shape] | None) -> Shape:
    """The shape that a network is built for: its own, and what is given where its own is open."""
    own = without_batch(batch_shape)
    if not given or len(given[0]) != len(own):
        return own
    return tuple(
        size if n is None else fixed
        for n, fixed, size in zip(batch_shape[1:], own, given[0], strict=True)
    )


def without_batch(batch_shape: list[Any]) -> Shape:
    """The shape of one picture, with a size where it is open."""
    return tuple(
        OPEN_SIZE if n is None else whole(n, tr("the input"), least=1) for n in batch_shape[1:]
    )
