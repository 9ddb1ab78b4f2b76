"""The one output of a network that is explained."""

from typing import Any

import keras

from engine.errors import UnsupportedNetworkError
from engine.networks.graph import functional
from engine.networks.layout import times
from engine.words import tr


def one_output(model: Any, name: str | None = None) -> keras.Model:
    """The model with one image in and one row of class scores out, as a plain functional model.

    It shares its layers with `model`.

    Args:
        model: any.
        name: of the output, where there are several.

    Raises:
        UnsupportedNetworkError: it is subclassed or not built, or has several inputs, or several
            outputs of which none is named; says what to do.
    """
    _require_graph(model)
    graph = functional(model)
    if len(graph.inputs) != 1:
        raise UnsupportedNetworkError(
            tr(
                "This network has {count} inputs ({names}), and InkLens shows it one "
                "picture; wrap it in a model of that input alone, in which the others are "
                "constants, and save that.",
                count=len(graph.inputs),
                names=_names(graph.inputs),
            )
        )
    outputs = dict(zip(output_names(model), graph.outputs, strict=True))
    if name is None and len(outputs) > 1:
        raise UnsupportedNetworkError(
            tr(
                "This network has {count} outputs; name one of {names} with --output in the "
                "shell, or save a model with that output alone to open it in the window.",
                count=len(outputs),
                names=", ".join(outputs),
            )
        )
    if name is not None and name not in outputs:
        raise UnsupportedNetworkError(
            tr(
                "This network has no output {name!r}; name one of {outputs}.",
                name=name,
                outputs=", ".join(outputs),
            )
        )
    output = next(iter(outputs.values())) if name is None else outputs[name]
    shape = tuple(output.shape[1:])
    row = len(shape) >= 1 and shape[-1] is not None and set(shape[:-1]) <= {1}
    if not row:
        raise UnsupportedNetworkError(
            tr(
                "This network gives {shape}; InkLens explains one row of class scores.",
                shape=times(shape),
            )
        )
    # A plain model: not compiled, no list or dictionary around its input.
    return keras.Model(graph.inputs[0], output)


def scores_of(graph: keras.Model) -> int:
    """How many scores a network of one output gives."""
    return int(graph.outputs[0].shape[-1])


def output_names(model: Any) -> tuple[str, ...]:
    """What the outputs of a network are called, each by another name."""
    graph = functional(model)
    given = getattr(model, "output_names", None) or ()
    tensors = graph.outputs
    names = list(given) if len(given) == len(tensors) else [""] * len(tensors)
    made = [tensor._keras_history.operation.name for tensor in tensors]
    chosen = [one or other for one, other in zip(names, made, strict=True)]
    return tuple(
        name if chosen.count(name) == 1 else f"{name}_{place}" for place, name in enumerate(chosen)
    )


def _require_graph(model: Any) -> None:
    if not isinstance(model, keras.Sequential | keras.Model) or not getattr(model, "inputs", None):
        raise UnsupportedNetworkError(
            tr(
                "This network is subclassed or not built; wrap it as a Sequential or "
                "functional model."
            )
        )
    if type(model).__name__ not in ("Sequential", "Functional", "Model"):
        raise UnsupportedNetworkError(
            tr(
                "This network is of the class {name}; InkLens explains Sequential and "
                "functional models, so rebuild it as one.",
                name=type(model).__name__,
            )
        )


def _names(tensors: Any) -> str:
    return ", ".join(str(tensor.name) for tensor in tensors)
