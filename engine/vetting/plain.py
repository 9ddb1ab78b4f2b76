"""What layers without a window hold and make."""

from typing import Any

from engine.vetting.described import Config, Described, Rule, adapted, last_axis, the_one
from engine.vetting.reading import (
    MalformedError,
    Shape,
    axis_of,
    listed,
    mapping,
    product,
    size,
    text,
    whole,
)
from engine.words import tr


def same(config: Config, inputs: list[Shape]) -> Described:
    """A result of the same shape: activations, dropout, noise, random changes."""
    return Described([the_one(inputs)])


def dense(config: Config, inputs: list[Shape]) -> Described:
    """Dense, on the last axis."""
    shape, units = the_one(inputs), size(config, "units")
    kernel = (last_axis(shape), units)
    held = product(kernel) + (units if config.get("use_bias", True) else 0)
    return Described([(*shape[:-1], units)], held + adapted(config, kernel))


def flatten(config: Config, inputs: list[Shape]) -> Described:
    """All numbers in one row."""
    return Described([(product(the_one(inputs)),)])


def reshape(config: Config, inputs: list[Shape]) -> Described:
    """The same numbers in another shape."""
    return Described([reshaped(the_one(inputs), listed(config.get("target_shape"), "a shape"))])


def reshaped(shape: Shape, target: list[Any]) -> Shape:
    """`target`, where one size may be −1 or None: what is left for it.

    Raises:
        MalformedError: it is not as large as `shape`.
    """
    total = product(shape)
    open_ = [each in (-1, None) for each in target]
    known = product(
        tuple(whole(n, "a size") for n, free in zip(target, open_, strict=True) if not free)
    )
    if sum(open_) > 1 or (not known and total):
        raise MalformedError(tr("a shape that cannot be"))
    rest = total // known if known else 0
    out = tuple(rest if free else int(n) for n, free in zip(target, open_, strict=True))
    if product(out) != total:
        raise MalformedError(
            tr("{total} numbers do not fit into {shape}", total=total, shape=list(out)[:6])
        )
    return out


def permute(config: Config, inputs: list[Shape]) -> Described:
    """The axes in another order."""
    shape = the_one(inputs)
    places = [axis_of(each, len(shape)) for each in listed(config.get("dims"), "dims")]
    return Described([tuple(shape[place] for place in places)])


def repeat(config: Config, inputs: list[Shape]) -> Described:
    """RepeatVector."""
    return Described([(size(config, "n", least=0), *the_one(inputs))])


def batch_normalization(config: Config, inputs: list[Shape]) -> Described:
    """Mean and variance, and what scales and shifts."""
    shape = the_one(inputs)
    held = 2 + _scaled(config)
    return Described([shape], held * product(_along(config, shape)))


def layer_normalization(config: Config, inputs: list[Shape]) -> Described:
    """LayerNormalization and GroupNormalization."""
    shape = the_one(inputs)
    return Described([shape], _scaled(config) * product(_along(config, shape)))


def rms_normalization(config: Config, inputs: list[Shape]) -> Described:
    """A scale for each feature."""
    shape = the_one(inputs)
    return Described([shape], product(_along(config, shape)))


def normalization(config: Config, inputs: list[Shape]) -> Described:
    """Mean and variance of the data, and how many they were."""
    shape = the_one(inputs)
    if config.get("mean") is not None:
        return Described([shape])
    return Described([shape], 2 * product(_along(config, shape)) + 1)


def prelu(config: Config, inputs: list[Shape]) -> Described:
    """A slope for each number, except along shared axes."""
    shape = the_one(inputs)
    shared = [
        axis_of(each, len(shape)) for each in listed(config.get("shared_axes") or [], "shared_axes")
    ]
    return Described([shape], product(tuple(1 if i in shared else n for i, n in enumerate(shape))))


def embedding(config: Config, inputs: list[Shape]) -> Described:
    """A row for each whole number."""
    rows = (size(config, "input_dim"), size(config, "output_dim"))
    return Described([(*the_one(inputs), rows[1])], product(rows) + adapted(config, rows))


def einsum_dense(config: Config, inputs: list[Shape]) -> Described:
    """A product along named axes; the letters of the kernel are in the input or the output."""
    shape = the_one(inputs)
    equation = text(config.get("equation"), "equation").replace(" ", "")
    left, arrow, right = equation.partition("->")
    given, comma, kernel = left.partition(",")
    if not arrow or not comma:
        raise MalformedError(tr("equation is no equation"))
    wanted = config.get("output_shape")
    wanted = listed(wanted, "output_shape") if isinstance(wanted, list | tuple) else [wanted]
    known = _letters(given, shape)
    outs = right.removeprefix("...")
    out_sizes: list[int] = []
    tail = outs[len(outs) - len(wanted) :] if len(wanted) <= len(outs) else outs
    for letter in outs:
        asked = wanted[tail.index(letter)] if letter in tail and len(tail) == len(wanted) else None
        if asked is not None:
            known[letter] = whole(asked, "output_shape")
    sizes = tuple(known.get(letter, 1) for letter in kernel)
    held = product(sizes) + adapted(config, sizes)
    lead = shape[: max(0, len(shape) - len(given.removeprefix("...")))] if "..." in right else ()
    out_sizes = [known.get(letter, 1) for letter in outs]
    out = (*lead, *out_sizes) if "..." in right else tuple(out_sizes[1:])
    bias = text(config.get("bias_axes") or "", "bias_axes")
    held += product(tuple(known.get(letter, 1) for letter in bias)) if bias else 0
    return Described([out], held)


def _letters(given: str, shape: Shape) -> dict[str, int]:
    """The size of each letter of an equation's input; the first one is the batch."""
    if given.startswith("..."):
        letters = given[3:]
        return dict(zip(letters, shape[len(shape) - len(letters) :], strict=False))
    return dict(zip(given, (1, *shape), strict=False))


def resize(config: Config, inputs: list[Shape]) -> Described:
    """Resizing, CenterCrop, RandomCrop: a picture of a given height and width."""
    shape = the_one(inputs, rank=3)
    height, width = size(config, "height"), size(config, "width")
    if config.get("data_format") == "channels_first":
        return Described([(shape[0], height, width)])
    return Described([(height, width, shape[2])])


def category(config: Config, inputs: list[Shape]) -> Described:
    """CategoryEncoding: a place for each class."""
    shape = the_one(inputs)
    tokens = size(config, "num_tokens")
    kept = shape if config.get("output_mode") == "one_hot" and shape[-1:] != (1,) else shape[:-1]
    return Described([(*kept, tokens)])


def _scaled(config: Config) -> int:
    return int(bool(config.get("scale", True))) + int(bool(config.get("center", True)))


def _along(config: Config, shape: Shape) -> Shape:
    """The sizes of the axes that `axis` names; all where it names none."""
    axis = config.get("axis", -1)
    axis = (
        listed(mapping(axis, "axis").get("items", []), "axis") if isinstance(axis, dict) else axis
    )
    if axis is None:
        return ()
    axes = axis if isinstance(axis, list | tuple) else [axis]
    return tuple(shape[axis_of(each, len(shape))] for each in axes)


_SAME = [
    "Activation",
    "ReLU",
    "LeakyReLU",
    "ELU",
    "Softmax",
    "Identity",
    "Dropout",
    "AlphaDropout",
    "GaussianDropout",
    "GaussianNoise",
    "SpatialDropout1D",
    "SpatialDropout2D",
    "SpatialDropout3D",
    "ActivityRegularization",
    "Masking",
    "Rescaling",
    "UnitNormalization",
    "Discretization",
    "Solarization",
    "AugMix",
    "AutoContrast",
    "CutMix",
    "MixUp",
    "ContrastLimitedAdaptiveHistogramEqualization",
    "Equalization",
    "RandAugment",
    "RandomBrightness",
    "RandomColorDegeneration",
    "RandomColorJitter",
    "RandomContrast",
    "RandomElasticTransform",
    "RandomErasing",
    "RandomFlip",
    "RandomGaussianBlur",
    "RandomGrayscale",
    "RandomHue",
    "RandomInvert",
    "RandomPerspective",
    "RandomPosterization",
    "RandomRotation",
    "RandomSaturation",
    "RandomSharpness",
    "RandomShear",
    "RandomTranslation",
    "RandomZoom",
]

PLAIN: dict[str, Rule] = {
    **dict.fromkeys(_SAME, same),
    "Dense": dense,
    "Flatten": flatten,
    "Reshape": reshape,
    "Permute": permute,
    "RepeatVector": repeat,
    "BatchNormalization": batch_normalization,
    "SyncBatchNormalization": batch_normalization,
    "LayerNormalization": layer_normalization,
    "GroupNormalization": layer_normalization,
    "RMSNormalization": rms_normalization,
    "Normalization": normalization,
    "PReLU": prelu,
    "Embedding": embedding,
    "ReversibleEmbedding": embedding,
    "EinsumDense": einsum_dense,
    "Resizing": resize,
    "CenterCrop": resize,
    "RandomCrop": resize,
    "CategoryEncoding": category,
}
"""The rule of each layer by its class."""
