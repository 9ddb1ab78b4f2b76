"""What the operations of `keras.ops` make; they hold nothing.

Where there is no rule, the largest input stands for the result, and the result is said not to be
sure: such a network is measured once more by Keras itself, before any memory is taken.
"""

from typing import Any

from engine.vetting.described import Config, Described, Rule, last_axis, the_one
from engine.vetting.plain import reshaped
from engine.vetting.reading import (
    MalformedError,
    Shape,
    axis_of,
    listed,
    mapping,
    product,
    whole,
)
from engine.vetting.several import broadcast, joined
from engine.words import tr

ARGUMENTS = "arguments of the call"
"""Under this key a configuration has what the operation was called with."""


def each_number(config: Config, inputs: list[Shape]) -> Described:
    """An operation on each number, of one input or several."""
    the_one(inputs)
    return Described([broadcast(inputs)])


def reduction(config: Config, inputs: list[Shape]) -> Described:
    """Sum, Mean, Max and their like over some axes."""
    shape = the_one(inputs)
    axis = config.get("axis")
    if axis is None:
        raise MalformedError(tr("a result for all pictures together"))
    axes = axis if isinstance(axis, list | tuple) else [axis]
    places = {axis_of(each, len(shape)) for each in axes}
    if config.get("keepdims"):
        return Described([tuple(1 if i in places else n for i, n in enumerate(shape))])
    return Described([tuple(n for i, n in enumerate(shape) if i not in places)])


def reshape(config: Config, inputs: list[Shape]) -> Described:
    """The same numbers in another shape; the first size is the batch's."""
    target = listed(config.get("newshape"), "newshape")
    return Described([reshaped(the_one(inputs), target[1:])])


def transpose(config: Config, inputs: list[Shape]) -> Described:
    """The axes in another order, the batch first."""
    shape = the_one(inputs)
    axes = listed(config.get("axes"), "axes")
    return Described([tuple(shape[axis_of(each, len(shape))] for each in axes[1:])])


def concatenate(config: Config, inputs: list[Shape]) -> Described:
    """One after the other along an axis."""
    return Described([joined(inputs, config.get("axis", 0))])


def stack(config: Config, inputs: list[Shape]) -> Described:
    """One beside the other along a new axis."""
    shape = the_one(inputs)
    place = axis_of(config.get("axis", 0), len(shape) + 1)
    return Described([(*shape[:place], len(inputs), *shape[place:])])


def expand(config: Config, inputs: list[Shape]) -> Described:
    """New axes of size one."""
    shape = list(the_one(inputs))
    axis = config.get("axis")
    axes = axis if isinstance(axis, list | tuple) else [axis]
    rank = len(shape) + len(axes)
    for place in sorted(axis_of(each, rank) for each in axes):
        shape.insert(place, 1)
    return Described([tuple(shape)])


def squeeze(config: Config, inputs: list[Shape]) -> Described:
    """Without axes of size one."""
    shape, axis = the_one(inputs), config.get("axis")
    axes = axis if isinstance(axis, list | tuple) else [axis]
    places = {axis_of(each, len(shape)) for each in axes if each is not None}
    drop = places if axis is not None else {i for i, n in enumerate(shape) if n == 1}
    return Described([tuple(n for i, n in enumerate(shape) if i not in drop)])


def pad(config: Config, inputs: list[Shape]) -> Described:
    """A border; the first pair of widths is the batch's."""
    shape = the_one(inputs)
    widths = [listed(each, "pad_width") for each in listed(config.get("pad_width"), "pad_width")]
    widths = widths * (len(shape) + 1) if len(widths) == 1 else widths
    if len(widths) != len(shape) + 1:
        raise MalformedError(tr("pad_width has another number of axes"))
    borders = [sum(whole(n, "pad_width") for n in each) for each in widths[1:]]
    return Described([tuple(n + border for n, border in zip(shape, borders, strict=True))])


def tile(config: Config, inputs: list[Shape]) -> Described:
    """The same several times along each axis."""
    shape = the_one(inputs)
    repeats = config.get("repeats")
    times = [
        whole(n, "repeats") for n in (repeats if isinstance(repeats, list | tuple) else [repeats])
    ]
    if len(times) > len(shape) + 1:
        raise MalformedError(tr("repeats has more numbers than there are axes"))
    times = [1] * (len(shape) + 1 - len(times)) + times
    return Described([tuple(n * many for n, many in zip(shape, times[1:], strict=True))])


def repeat(config: Config, inputs: list[Shape]) -> Described:
    """Each number several times along an axis."""
    shape, repeats = the_one(inputs), config.get("repeats")
    many = sum(whole(n, "repeats") for n in repeats) if isinstance(repeats, list) else None
    times = whole(repeats, "repeats") if many is None else 0
    place = axis_of(config.get("axis"), len(shape))
    new = shape[place] * times if many is None else many
    return Described([(*shape[:place], new, *shape[place + 1 :])])


def broadcast_to(config: Config, inputs: list[Shape]) -> Described:
    """A given shape, the batch first."""
    shape = listed(config.get("shape"), "shape")
    return Described([tuple(whole(n, "shape") for n in shape[1:])])


def matmul(config: Config, inputs: list[Shape]) -> Described:
    """Products of matrices."""
    if len(inputs) != 2 or min(len(shape) for shape in inputs) < 2:
        raise MalformedError(tr("a product of no two matrices"))
    left, right = inputs
    lead = broadcast([left[:-2], right[:-2]])
    return Described([(*lead, left[-2], last_axis(right))])


def part(config: Config, inputs: list[Shape]) -> Described:
    """What square brackets pick; never more than there was, but for new axes of size one."""
    shape, (args, kwargs) = the_one(inputs), config[ARGUMENTS]
    key = kwargs.get("key", args[1] if len(args) > 1 else None)
    if isinstance(key, dict) and key.get("class_name") == "__tuple__":
        inner = key.get("config", key)
        key = inner.get("value", inner.get("items")) if isinstance(inner, dict) else inner
    keys = listed(key, tr("what is picked")) if isinstance(key, list | tuple) else [key]
    dots = [place for place, each in enumerate(keys) if _is(each, "__ellipsis__")]
    rest = [None, *shape]
    if dots:
        taken = sum(each is not None and not _is(each, "__ellipsis__") for each in keys)
        keys[dots[0] : dots[0] + 1] = [...] * (len(rest) - taken)
    out: list[int | None] = []
    for each in keys:
        if each is None:
            out.append(1)
            continue
        if not rest:
            raise MalformedError(tr("more is picked than there is"))
        length = rest.pop(0)
        if each is ... or length is None:
            out.append(length)
        elif isinstance(each, dict):
            out.append(_sliced(each, length))
        elif not isinstance(each, int):
            raise MalformedError(tr("what is picked is no place"))
    return Described([tuple(n for n in [*out, *rest][1:] if n is not None)])


def _is(key: Any, name: str) -> bool:
    return isinstance(key, dict) and key.get("class_name") == name


def _sliced(key: dict[str, Any], length: int) -> int:
    if not _is(key, "__slice__"):
        raise MalformedError(tr("what is picked is no slice"))
    ends = mapping(key.get("config"), "a slice")
    numbers = [ends.get(end) for end in ("start", "stop", "step")]
    if any(n is not None and (not isinstance(n, int) or isinstance(n, bool)) for n in numbers):
        raise MalformedError(tr("a slice between no numbers"))
    if numbers[2] == 0:
        raise MalformedError(tr("a slice without a step"))
    return len(range(*slice(*numbers).indices(length)))


def unknown(config: Config, inputs: list[Shape]) -> Described:
    """Without a rule: as large as the largest input."""
    the_one(inputs)
    return Described([max(inputs, key=product)], sure=False)


_EACH_NUMBER = [
    "Abs",
    "Absolute",
    "Add",
    "Arccos",
    "Arccosh",
    "Arcsin",
    "Arcsinh",
    "Arctan",
    "Arctan2",
    "Arctanh",
    "Cast",
    "Cbrt",
    "Ceil",
    "Celu",
    "Clip",
    "Cos",
    "Cosh",
    "Divide",
    "DivideNoNan",
    "Elu",
    "Equal",
    "Erf",
    "Exp",
    "Exp2",
    "Expm1",
    "Fabs",
    "Flip",
    "Floor",
    "FloorDivide",
    "Fmax",
    "Fmin",
    "Fmod",
    "Gelu",
    "Greater",
    "GreaterEqual",
    "HardShrink",
    "HardSigmoid",
    "HardSilu",
    "HardTanh",
    "Identity",
    "Isfinite",
    "Isnan",
    "LeakyRelu",
    "Less",
    "LessEqual",
    "Log",
    "Log10",
    "Log1p",
    "Log2",
    "LogSigmoid",
    "LogSoftmax",
    "Logaddexp",
    "LogicalAnd",
    "LogicalNot",
    "LogicalOr",
    "Maximum",
    "Minimum",
    "Mod",
    "Multiply",
    "NanToNum",
    "Negative",
    "NotEqual",
    "OnesLike",
    "Power",
    "Reciprocal",
    "Relu",
    "Relu6",
    "Round",
    "Rsqrt",
    "SaturateCast",
    "Selu",
    "Sigmoid",
    "Sign",
    "Silu",
    "Sin",
    "Sinh",
    "SoftShrink",
    "Softmax",
    "Softplus",
    "Softsign",
    "SparsePlus",
    "SparseSigmoid",
    "Sparsemax",
    "Sqrt",
    "Square",
    "Squareplus",
    "StopGradient",
    "Subtract",
    "Tan",
    "Tanh",
    "TanhShrink",
    "Threshold",
    "TrueDivide",
    "Where",
    "ZerosLike",
    "HSVToRGB",
    "RGBToHSV",
]
_REDUCTIONS = [
    "Sum",
    "Mean",
    "Max",
    "Min",
    "Amax",
    "Amin",
    "Prod",
    "Std",
    "Var",
    "All",
    "Any",
    "Argmax",
    "Argmin",
    "Median",
    "Logsumexp",
    "CountNonzero",
    "Nansum",
    "Nanmean",
    "Nanmax",
    "Nanmin",
]

OPERATIONS: dict[str, Rule] = {
    **dict.fromkeys(_EACH_NUMBER, each_number),
    **dict.fromkeys(_REDUCTIONS, reduction),
    "Reshape": reshape,
    "Transpose": transpose,
    "Concatenate": concatenate,
    "Stack": stack,
    "ExpandDims": expand,
    "Squeeze": squeeze,
    "Pad": pad,
    "Tile": tile,
    "Repeat": repeat,
    "BroadcastTo": broadcast_to,
    "Matmul": matmul,
    "GetItem": part,
}
"""The rule of each operation by its class; `unknown` stands for the others."""
