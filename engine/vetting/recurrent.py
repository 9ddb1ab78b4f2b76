"""What layers that go through a sequence hold and make."""

from engine.vetting.convolutions import convolution
from engine.vetting.described import Config, Described, Rule, last_axis, the_one
from engine.vetting.reading import MalformedError, Shape, listed, mapping, product, size, text
from engine.words import tr

_GATES = {"LSTM": 4, "GRU": 3, "SimpleRNN": 1}


def cell_of(kind: str, config: Config, features: int) -> tuple[int, list[Shape]]:
    """How many numbers a cell holds, and the shapes of what it remembers.

    Raises:
        MalformedError: it is no cell of Keras's own.
    """
    name = kind.removesuffix("Cell")
    if name == "StackedRNNCells":
        held = 0
        states: list[Shape] = []
        for each in listed(config.get("cells"), "cells"):
            inner = mapping(each, "a cell")
            more, kept = cell_of(
                text(inner.get("class_name"), "class_name"),
                mapping(inner.get("config"), "config"),
                features,
            )
            held, states, features = held + more, states + kept, kept[0][-1]
        if not states:
            raise MalformedError(tr("no cells"))
        return held, states
    if name not in _GATES:
        raise MalformedError(tr("{class_name} is no cell of Keras's own", class_name=kind[:40]))
    units, gates = size(config, "units"), _GATES[name]
    biases = 2 if name == "GRU" and config.get("reset_after", True) else 1
    held = gates * (product((features, units)) + product((units, units)))
    held += gates * units * biases if config.get("use_bias", True) else 0
    return held, [(units,)] * (2 if name == "LSTM" else 1)


def recurrent(kind: str) -> Rule:
    """LSTM, GRU, SimpleRNN."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        shape = the_one(inputs, rank=2)
        held, states = cell_of(kind, config, last_axis(shape))
        return _run(config, shape, held, states)

    return rule


def rnn(config: Config, inputs: list[Shape]) -> Described:
    """RNN, with a cell of its own."""
    shape = the_one(inputs, rank=2)
    cell = config.get("cell")
    if isinstance(cell, list):
        cell = {"class_name": "StackedRNNCells", "config": {"cells": cell}}
    inner = mapping(cell, "cell")
    kind = text(inner.get("class_name"), "class_name")
    held, states = cell_of(kind, mapping(inner.get("config"), "config"), last_axis(shape))
    return _run(config, shape, held, states)


def convolutional(rank: int) -> Rule:
    """ConvLSTM1D, 2D and 3D: two convolutions with four gates each."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        shape = the_one(inputs, rank=rank + 2)
        filters = size(config, "filters")
        once = convolution(rank)({**config, "filters": 4 * filters}, [shape[1:]])
        first = config.get("data_format") == "channels_first"
        wide = once.outputs[0][1:] if first else once.outputs[0][:-1]
        state = (filters, *wide) if first else (*wide, filters)
        again = convolution(rank)({**config, "filters": 4 * filters, "use_bias": False}, [state])
        return _run(config, shape, once.parameters + again.parameters, [state, state])

    return rule


def _run(config: Config, shape: Shape, held: int, states: list[Shape]) -> Described:
    steps, out = shape[0], states[-1 if len(states) == 1 else 0]
    outputs = [(steps, *out) if config.get("return_sequences") else out]
    outputs += states if config.get("return_state") else []
    return Described(outputs, held, within=steps * sum(product(state) for state in states))


RECURRENT: dict[str, Rule] = {
    **{kind: recurrent(kind) for kind in _GATES},
    "RNN": rnn,
    **{f"ConvLSTM{n}D": convolutional(n) for n in (1, 2, 3)},
}
"""The rule of each layer by its class."""
