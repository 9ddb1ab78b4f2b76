"""What layers that hold another layer hold and make, and those of `keras.applications`."""

from collections.abc import Callable

from engine.vetting.described import Config, Described, last_axis, the_one
from engine.vetting.reading import Shape, listed, mapping, size

Inner = Callable[[Config, list[Shape]], Described]
"""What the layer or network of a configuration makes of shapes."""

Wrapping = Callable[[Config, list[Shape], Inner], Described]


def wrapped(config: Config, inputs: list[Shape], inner: Inner) -> Described:
    """What the layer inside holds and makes."""
    return inner(mapping(config.get("layer"), "the layer inside"), inputs)


def each_step(config: Config, inputs: list[Shape], inner: Inner) -> Described:
    """TimeDistributed: the same layer for each step."""
    shape = the_one(inputs)
    last_axis(shape)
    once = wrapped(config, [shape[1:]], inner)
    outputs = [(shape[0], *each) for each in once.outputs]
    return Described(outputs, once.parameters, shape[0] * once.within, once.sure)


def both_ways(config: Config, inputs: list[Shape], inner: Inner) -> Described:
    """Bidirectional: two layers, and their results side by side."""
    there = wrapped(config, inputs[:1], inner)
    own = config.get("backward_layer")
    back = there if own is None else inner(mapping(own, "the layer backwards"), inputs[:1])
    held, made = there.parameters + back.parameters, there.made + back.made
    first, *states = there.outputs
    merge = config.get("merge_mode", "concat")
    outputs = [(*first[:-1], 2 * last_axis(first))] if merge == "concat" else [first]
    outputs += [first] if merge is None else []
    sure = there.sure and back.sure
    return Described([*outputs, *states, *states], held, made, sure)


def spectral(config: Config, inputs: list[Shape], inner: Inner) -> Described:
    """SpectralNormalization: a vector beside the weights."""
    once = wrapped(config, inputs, inner)
    vector = last_axis(the_one(once.outputs))
    return Described(once.outputs, once.parameters + vector, once.within, once.sure)


def pipeline(config: Config, inputs: list[Shape], inner: Inner) -> Described:
    """Layers for pictures, one after the other."""
    held, made, sure, shapes = 0, 0, True, inputs
    for layer in listed(config.get("layers"), "layers"):
        once = inner(mapping(layer, "a layer"), shapes)
        held, made, sure = held + once.parameters, made + once.made, sure and once.sure
        shapes = once.outputs
    return Described(shapes, held, made, sure)


def scale(config: Config, inputs: list[Shape], inner: Inner) -> Described:
    """LayerScale of ConvNeXt: a number for each channel."""
    return Described([the_one(inputs)], size(config, "projection_dim"))


def first(config: Config, inputs: list[Shape], inner: Inner) -> Described:
    """Of the shape of the first input.

    StochasticDepth of ConvNeXt lets an input through or not; CustomScaleLayer of
    InceptionResNetV2 adds a part of the second input to the first.
    """
    return Described([the_one(inputs)])


WRAPPERS: dict[str, Wrapping] = {
    "TimeDistributed": each_step,
    "Bidirectional": both_ways,
    "SpectralNormalization": spectral,
    "Wrapper": wrapped,
    "Pipeline": pipeline,
    "LayerScale": scale,
    "StochasticDepth": first,
    "CustomScaleLayer": first,
}
"""The rule of each by its class."""
