"""What a network itself says about its input: by its first layers, or by its name."""

import re
from dataclasses import dataclass
from typing import Any, Literal

import keras
import numpy as np

from engine.networks.graph import Step, functional, head
from engine.networks.reading import Array, Orientation, Polarity, Range, Reading
from engine.words import tr

_layers = keras.layers
_SAME_VALUES = (
    *(_layers.Reshape, _layers.Permute, _layers.Resizing, _layers.CenterCrop, _layers.Cropping2D),
    *(_layers.ZeroPadding2D, _layers.Dropout, _layers.GaussianNoise, _layers.Identity),
)
_SAME_OPERATIONS = (
    "Reshape",
    "ExpandDims",
    "Cast",
    "GetItem",
    "Transpose",
    "Identity",
    "Flip",
    "Stack",
)
_APPLICATIONS: tuple[tuple[str, Range], ...] = (
    (r"resnet\d+v2|mobilenet(v2)?_[\d.]+_\w+|inception_v3|inception_resnet_v2", "-1..1"),
    (r"xception|nasnet", "-1..1"),
    (r"vgg16|vgg19|resnet50|resnet101|resnet152", "caffe"),
    (r"densenet(121|169|201)", "imagenet"),
    # These have layers of their own for it, unless they were built without.
    (r"mobilenetv3(small|large)|efficientnetv2-[sml]", "-1..1"),
    (r"efficientnetv2-b\d|convnext_\w+", "imagenet"),
)
"""How a network of `keras.applications` is named, and what its first convolution takes."""
_OWN = ("conv_32", "conv_64", "conv_128", "flatten", "dense_128", "classes")
"""The layers of `engine.network.build_convnet`."""
_RAW: tuple[Range, ...] = ("0..1", "0..255", "-1..1")
_ENDS = ((0, 1), (-1, 1), (-0.5, 0.5))  # black and white of what layers like to be given
_CLOSE = 0.08  # part of the distance of black and white: 1/128 in place of 1/127.5 is meant too
_FEW, _MANY = 1.5, 13.0  # standard deviations from black to white, of any pictures there are


Weight = Literal["all", "some", "little"]


@dataclass(frozen=True, slots=True)
class Said:
    """What a network says.

    Attributes:
        range: of its values; None where it does not say.
        polarity: whether most of a picture is dark or bright for it; None where it does not say.
        orientation: how its rows lie; None where it does not say.
        reason: which layer, or which name.
        weight: how much that counts beside what digits show. "all": it holds. "some": it holds
            unless digits clearly show another range. "little": it holds where digits show nothing.
    """

    range: Range | None = None
    polarity: Polarity | None = None
    reason: str = ""
    weight: Weight = "some"
    orientation: Orientation | None = None

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of a reading that it says."""
        names = ("range", "polarity", "orientation")
        every = {name: getattr(self, name) for name in names}
        return {name: value for name, value in every.items() if value is not None}


def said_by(model: Any) -> Said:
    """What a network's first layers, and its name, say of its input."""
    if [layer.name for layer in getattr(model, "layers", ())] == list(_OWN):
        # Of their names alone: whoever trains the same layers in 0..255 names them so too.
        return Said("0..1", "bright", tr("InkLens made it"), "little", "upright")
    if "int" in str(functional(model).inputs[0].dtype):
        return Said("0..255", None, tr("its input of whole numbers"), "all")
    scale, offset = np.ones(1), np.zeros(1)  # from the input to where one stands
    layers: list[str] = []
    named = _application(model.name)
    for step in head(model):
        operation = step.operation
        if isinstance(operation, keras.Model):
            named = named or _application(operation.name)
            continue
        moments = _moments(operation)
        if moments is not None:
            return _said_by_moments(operation.name, scale, offset, *moments)
        affine = _affine(step)
        if affine is not None:
            layers.append(operation.name)
            scale, offset = scale * affine[0], offset * affine[0] + affine[1]
        elif not _keeps_values(operation):
            break
    if named is not None:
        return _said_by_name(*named, scale, offset)
    found = _of_ends(scale, offset, _ENDS) if layers else None
    return (
        Said(found, None, tr("its layer {layers}", layers=tr(" and ").join(layers[:2])))
        if found
        else Said()
    )


def _application(name: str) -> tuple[str, Range] | None:
    for pattern, taken in _APPLICATIONS:
        if re.fullmatch(pattern, name, re.IGNORECASE):
            return name, taken
    return None


def _said_by_name(name: str, taken: Range, scale: Array, offset: Array) -> Said:
    if (scale == 1).all() and not offset.any():
        return Said(taken, None, tr("its name, {name}", name=name))
    ends = Reading(range=taken).scale_and_offset(3)
    found = _of_ends(scale, offset, ((ends[1].mean(), (ends[0] + ends[1]).mean()),))
    return (
        Said(found, None, tr("its name, {name}, and what stands before it", name=name))
        if found
        else Said()
    )


def _said_by_moments(name: str, scale: Array, offset: Array, mean: Array, deviation: Array) -> Said:
    """By the mean and the deviation of the data that a layer has seen."""
    for each in _RAW:
        black, white = _black_and_white(each, scale, offset)
        ends = [float(((end - mean) / deviation).mean()) for end in (black, white)]
        if ends[0] <= 0.2 <= ends[1] and _FEW <= ends[1] - ends[0] <= _MANY:
            share = -ends[0] / (ends[1] - ends[0])  # how bright the data are on average
            grey = len(mean) == 1
            polarity: Polarity | None = None
            if grey and (share < 0.35 or share > 0.65):
                polarity = "bright" if share < 0.35 else "dark"
            return Said(each, polarity, tr("its layer {name}", name=name))
    return Said()


def _of_ends(scale: Array, offset: Array, wanted: Any) -> Range | None:
    """The only range whose black and white become one of these pairs."""
    found = []
    for each in _RAW:
        black, white = (float(np.mean(end)) for end in _black_and_white(each, scale, offset))
        for low, high in wanted:
            reach = _CLOSE * (high - low)
            if abs(black - low) <= reach and abs(white - high) <= reach:
                found.append(each)
    return found[0] if found else None


def _black_and_white(which: Range, scale: Array, offset: Array) -> tuple[Array, Array]:
    own = Reading(range=which).scale_and_offset(1)
    return own[1] * scale + offset, (own[0] + own[1]) * scale + offset


def _keeps_values(operation: Any) -> bool:
    name = type(operation).__name__
    return (
        isinstance(operation, _SAME_VALUES) or name in _SAME_OPERATIONS or name.startswith("Random")
    )


def _moments(operation: Any) -> tuple[Array, Array] | None:
    """Mean and deviation of each channel that a layer takes its input to have."""
    # Not a BatchNormalization: its moving moments may still be on their way.
    if not isinstance(operation, _layers.Normalization) or operation.invert:
        return None
    mean, variance = operation.mean, operation.variance
    if mean is None or variance is None:
        return None
    known = np.asarray(mean).ravel(), np.sqrt(np.asarray(variance).ravel())
    untrained = not known[0].any() and (known[1] == 1).all()
    return None if untrained or not (known[1] > 0).all() else known


def _affine(step: Step) -> tuple[Array, Array] | None:
    """Scale and offset of a layer or an operation with a number."""
    operation = step.operation
    if isinstance(operation, _layers.Rescaling):
        return np.atleast_1d(operation.scale), np.atleast_1d(operation.offset)
    numbers = [_number(each) for each in step.arguments]
    if len(numbers) != 2 or [each is None for each in numbers].count(True) != 1:
        return None
    first = numbers[0] is None  # whether the picture comes first
    number = np.asarray(numbers[1] if first else numbers[0])
    one, none = np.ones(1), np.zeros(1)
    by_number = {"Multiply": (number, none), "Add": (one, number), "Subtract": (-one, number)}
    if first:
        by_number["Subtract"] = one, -number
    if first and number.all():
        by_number |= dict.fromkeys(("TrueDivide", "Divide"), (one / number, none))
    return by_number.get(type(operation).__name__)


def _number(given: Any) -> Array | None:
    if isinstance(given, keras.KerasTensor):
        return None
    try:
        number = np.asarray(given, np.float64).ravel()
    except (TypeError, ValueError):
        return None
    return number if number.size in (1, 3) else None
