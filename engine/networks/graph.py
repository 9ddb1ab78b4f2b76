"""The graph of a Keras model: walked from its end, and built again on other inputs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import keras


@dataclass(frozen=True, slots=True)
class Step:
    """One call of one operation.

    Attributes:
        operation: a layer, or an operation such as `x / 255`.
        inputs: symbolic tensors that it was called with.
        output: the one that it gave.
        arguments: all that it was called with, numbers such as the 255 of `x / 255` too.
    """

    operation: Any
    inputs: tuple[Any, ...]
    output: Any
    arguments: tuple[Any, ...] = ()


def functional(model: Any) -> Any:
    """The functional model behind a Sequential one; any other is its own."""
    return getattr(model, "_functional", None) or model


def tail(model: Any) -> Iterator[Step]:
    """The calls from the output backwards, nested models opened, while each has one input."""
    around: list[Any] = []  # inputs of the nested models that one is in
    tensor = functional(model).outputs[0]
    while True:
        # keras_history names the call that made a tensor: the only public way to it, as the
        # `layers` of a functional graph need not end with the output.
        made = tensor._keras_history
        operation = made.operation
        if isinstance(operation, keras.layers.InputLayer):
            if not around:
                return
            tensor = around.pop()
            continue
        inputs = tuple(operation._inbound_nodes[made.node_index].input_tensors)
        if isinstance(operation, keras.Model) and hasattr(functional(operation), "outputs"):
            if len(inputs) != 1:
                return
            around.append(inputs[0])
            tensor = functional(operation).outputs[made.tensor_index]
            continue
        yield Step(operation, inputs, tensor)
        if len(inputs) != 1:
            return
        tensor = inputs[0]


def head(model: Any) -> list[Step]:
    """The calls from the input on, nested models opened, while the graph is a chain.

    Channels that are taken apart and put together again in another order are one step of it.
    """
    found: list[Step] = []
    graph = functional(model)
    tensor = graph.inputs[0]
    while (node := _next(graph, tensor)) is not None:
        inputs = tuple(node.input_tensors)
        found.append(Step(node.operation, inputs, node.outputs[0], tuple(node.arguments.args)))
        if isinstance(node.operation, keras.Model):
            inner = functional(node.operation)
            found += head(inner) if hasattr(inner, "_nodes_by_depth") else []
            if not _is_chain(inner):
                return found
        tensor = node.outputs[0]
    return found


def _next(graph: Any, tensor: Any) -> Any:
    """The one call that reads a tensor and makes one; None where there is none, or several."""
    readers = _readers(graph, tensor)
    if len(readers) > 1 and {type(node.operation).__name__ for node in readers} == {"GetItem"}:
        parts = [_readers(graph, node.outputs[0]) for node in readers]
        joined = {id(node) for each in parts for node in each}
        readers = parts[0] if len(joined) == 1 else []
        stacked = bool(readers) and type(readers[0].operation).__name__ == "Stack"
        return readers[0] if stacked else None
    alone = len(readers) == 1 and len(readers[0].input_tensors) == 1
    return readers[0] if alone and len(readers[0].outputs) == 1 else None


def _readers(graph: Any, tensor: Any) -> list[Any]:
    return [
        node
        for nodes in graph._nodes_by_depth.values()
        for node in nodes
        if not node.is_input and any(given is tensor for given in node.input_tensors)
    ]


def _is_chain(graph: Any) -> bool:
    """Whether every layer reads from one and is read by one."""
    calls = [node for nodes in getattr(graph, "_nodes_by_depth", {}).values() for node in nodes]
    return bool(calls) and len(calls) == len(getattr(graph, "_nodes_by_depth", {}))


def operations(model: Any) -> Iterator[Any]:
    """Every layer and operation once a model, nested models opened and named before their own."""
    for operation in functional(model).operations:
        yield operation
        if isinstance(operation, keras.Model) and hasattr(functional(operation), "operations"):
            yield from operations(operation)


_ALIKE = frozenset(
    [
        *("Activation", "ReLU", "LeakyReLU", "ELU", "Softmax", "Identity", "PassedOn"),
        *("Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout", "SpatialDropout2D"),
        *("BatchNormalization", "LayerNormalization", "GroupNormalization", "UnitNormalization"),
        *("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate"),
    ]
)
"""Layers that do the same whatever the order of axes, once the axis that they name follows."""
_ALONG_LAST = ("softmax", "log_softmax", "glu", "sparsemax")  # activations, of the last axis


def _is_alike(operation: Any) -> bool:
    """Whether it does the same with the axes in another order."""
    activation = getattr(getattr(operation, "activation", None), "__name__", "")
    axis = getattr(operation, "axis", None)
    several = isinstance(axis, list | tuple) and len(axis) > 1  # weights in the order of axes
    return type(operation).__name__ in _ALIKE and activation not in _ALONG_LAST and not several


def _order_of(operation: Any) -> str | None:
    """Where its channels are, or those of the layer that it wraps."""
    found: str | None = getattr(spatial_of(operation), "data_format", None)
    return found


def spatial_of(operation: Any) -> Any:
    """The layer whose data are in some order: what SpectralNormalization wraps, or itself."""
    wrapper = isinstance(operation, keras.layers.SpectralNormalization)
    return operation.layer if wrapper else operation


class Builder:
    """Builds a graph again, every operation replaced by a copy, whatever size its inputs have.

    Keras's own `clone_model` keeps the sizes of nested models, which may be open; and where a graph
    is to read from something else than an input, it makes a model around it.

    Where a graph has channels first, its copy has them last: of each tensor both orders are known,
    so that nothing is turned there and back between two layers.

    Attributes:
        copies: number of an operation in memory -> the operation and its copy.
    """

    def __init__(self, copied: Callable[[Any, bool], Any], dtype: str) -> None:
        """Let `copied` make a copy of each operation, without weights.

        It is told whether the copy is given channels last in place of channels first.
        """
        self._copied, self._dtype = copied, dtype
        self.copies: dict[int, tuple[Any, Any]] = {}
        self._nested: dict[int, Any] = {}
        self._last: dict[int, tuple[Any, Any]] = {}  # number of a tensor -> it, and channels last
        self._alike: set[int] = set()  # numbers of operations whose copies take channels last

    def outputs(self, model: Any, inputs: Any) -> Any:
        """What the copy of `model` gives for these symbolic tensors."""
        return functional(model)._run_through_graph(inputs, self._operation)

    def _operation(self, operation: Any) -> Any:
        if isinstance(operation, keras.Model):
            if not hasattr(functional(operation), "_run_through_graph"):
                return operation  # written in Python: it stands for itself
            return lambda *given, **_: self._model(operation, given[0])

        def called(*given: Any, **arguments: Any) -> Any:
            if id(operation) not in self.copies:
                # The other order of what is given is known only now.
                known = all(id(each) in self._last for each in keras.tree.flatten(given))
                turned = known and _is_alike(operation)
                self.copies[id(operation)] = operation, self._copied(operation, turned)
                if turned:
                    self._alike.add(id(operation))
            copy = self.copies[id(operation)][1]
            orders = [_order_of(each) for each in (operation, copy)]
            alike = id(operation) in self._alike
            if alike or orders == ["channels_first", "channels_last"]:
                return self._turned(copy, given, arguments, alike=alike)
            return copy(*given, **arguments)

        return called

    def _model(self, model: Any, given: Any) -> Any:
        if id(model) not in self._nested:
            inputs = keras.tree.map_structure(
                lambda each: keras.Input(each.shape[1:], dtype=self._dtype), given
            )
            self._nested[id(model)] = keras.Model(
                inputs, self.outputs(model, inputs), name=model.name
            )
        return self._nested[id(model)](given)

    def _turned(self, layer: Any, given: Any, arguments: Any, *, alike: bool) -> Any:
        """A layer of channels last for what has them first; rows go through what is alike."""
        permute, dtype = keras.layers.Permute, self._dtype

        def last(tensor: Any) -> Any:
            if id(tensor) in self._last:
                return self._last[id(tensor)][1]
            rank = len(tensor.shape)
            as_it_is = rank != 4 if alike else rank < 3
            return tensor if as_it_is else permute((*range(2, rank), 1), dtype=dtype)(tensor)

        output = layer(*keras.tree.map_structure(last, given), **arguments)
        if len(output.shape) != 4:
            return output
        first = permute((3, 1, 2), dtype=dtype)(output)
        self._last[id(first)] = first, output
        return first
