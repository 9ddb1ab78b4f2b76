"""What convolutions and poolings hold and make.

Sizes as in Dumoulin and Visin, "A guide to convolution arithmetic for deep learning" (2016).
"""

from engine.vetting.described import Config, Described, Rule, adapted, the_one
from engine.vetting.reading import MalformedError, Shape, product, size, sizes
from engine.words import tr


def convolution(rank: int) -> Rule:
    """Conv1D, Conv2D, Conv3D."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        filters, kernel = size(config, "filters"), sizes(config, "kernel_size", rank)
        groups = max(1, size(config, "groups")) if config.get("groups") is not None else 1
        whole = (*kernel, max(1, channels // groups), filters)
        held = product(whole) + adapted(config, whole) + _bias(config, filters)
        out = _together(_slid(space, config, kernel), filters, config)
        return Described([out], held)

    return rule


def depthwise(rank: int) -> Rule:
    """DepthwiseConv1D and 2D."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        kernel = sizes(config, "kernel_size", rank)
        filters = product((channels, _multiplier(config)))
        out = _together(_slid(space, config, kernel), filters, config)
        return Described([out], product((*kernel, filters)) + _bias(config, filters))

    return rule


def separable(rank: int) -> Rule:
    """SeparableConv1D and 2D."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        filters, kernel = size(config, "filters"), sizes(config, "kernel_size", rank)
        between = product((channels, _multiplier(config)))
        held = product((*kernel, between)) + product((between, filters)) + _bias(config, filters)
        out = _together(_slid(space, config, kernel), filters, config)
        return Described([out], held)

    return rule


def transposed(rank: int) -> Rule:
    """Conv1DTranspose, 2D and 3D."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        filters, kernel = size(config, "filters"), sizes(config, "kernel_size", rank)
        strides = sizes(config, "strides", rank, 1)
        spread = _spread(kernel, config)
        out = tuple(
            n * s + (max(k - s, 0) if config.get("padding") == "valid" else 0)
            for n, s, k in zip(space, strides, spread, strict=True)
        )
        held = product((*kernel, channels, filters)) + _bias(config, filters)
        return Described([_together(out, filters, config)], held)

    return rule


def pooling(rank: int) -> Rule:
    """MaxPooling and AveragePooling."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        window = sizes(config, "pool_size", rank, 2)
        step = config if config.get("strides") is not None else {**config, "strides": list(window)}
        return Described([_together(_slid(space, step, window), channels, config)])

    return rule


def pooling_to(rank: int) -> Rule:
    """AdaptiveAveragePooling and AdaptiveMaxPooling."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        _, channels = _parted(the_one(inputs, rank=rank + 1), config)
        return Described([_together(sizes(config, "output_size", rank), channels, config)])

    return rule


def pooling_all(rank: int) -> Rule:
    """GlobalAveragePooling and GlobalMaxPooling."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        if config.get("keepdims"):
            return Described([_together((1,) * len(space), channels, config)])
        return Described([(channels,)])

    return rule


def enlarging(rank: int) -> Rule:
    """UpSampling."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        factors = sizes(config, "size", rank, 2)
        out = tuple(n * f for n, f in zip(space, factors, strict=True))
        return Described([_together(out, channels, config)])

    return rule


def bordering(rank: int, sign: int) -> Rule:
    """ZeroPadding (`sign` 1) and Cropping (−1)."""

    def rule(config: Config, inputs: list[Shape]) -> Described:
        space, channels = _parted(the_one(inputs, rank=rank + 1), config)
        given = config.get("padding" if sign > 0 else "cropping", 1)
        borders = given if isinstance(given, list | tuple) else [given] * rank
        if rank == 1 and len(borders) == 2:
            borders = [borders]
        if len(borders) != rank:
            raise MalformedError(tr("a border of {borders} axes", borders=len(borders)))
        both = [sum(sizes({"border": each}, "border", 2)) for each in borders]
        out = tuple(max(0, n + sign * border) for n, border in zip(space, both, strict=True))
        return Described([_together(out, channels, config)])

    return rule


def _parted(shape: Shape, config: Config) -> tuple[Shape, int]:
    """Height and width, and the channels."""
    if config.get("data_format") == "channels_first":
        return shape[1:], shape[0]
    return shape[:-1], shape[-1]


def _together(space: Shape, channels: int, config: Config) -> Shape:
    if config.get("data_format") == "channels_first":
        return (channels, *space)
    return (*space, channels)


def _spread(kernel: Shape, config: Config) -> Shape:
    """How far a kernel reaches with its dilation."""
    dilation = sizes(config, "dilation_rate", len(kernel), 1)
    return tuple((k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True))


def _slid(space: Shape, config: Config, kernel: Shape) -> Shape:
    """Places of a window that slides over `space`."""
    strides = sizes(config, "strides", len(kernel), 1)
    whole = config.get("padding", "valid") in ("same", "causal")
    reach = (1,) * len(kernel) if whole else _spread(kernel, config)
    return tuple(
        max(0, -(-(n - r + 1) // max(1, s))) for n, r, s in zip(space, reach, strides, strict=True)
    )


def _multiplier(config: Config) -> int:
    return size(config, "depth_multiplier") if "depth_multiplier" in config else 1


def _bias(config: Config, filters: int) -> int:
    return filters if config.get("use_bias", True) else 0


CONVOLUTIONS: dict[str, Rule] = {
    **{f"{name}{n}D": convolution(n) for n in (1, 2, 3) for name in ("Conv", "Convolution")},
    **{f"Conv{n}DTranspose": transposed(n) for n in (1, 2, 3)},
    **{f"Convolution{n}DTranspose": transposed(n) for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}D": depthwise(n) for n in (1, 2)},
    **{f"Separable{name}{n}D": separable(n) for n in (1, 2) for name in ("Conv", "Convolution")},
    **{
        f"{kind}{name}{n}D": pooling(n)
        for n in (1, 2, 3)
        for kind, name in (
            ("Max", "Pooling"),
            ("Average", "Pooling"),
            ("Max", "Pool"),
            ("Avg", "Pool"),
        )
    },
    **{
        f"Global{kind}{name}{n}D": pooling_all(n)
        for n in (1, 2, 3)
        for kind, name in (
            ("Max", "Pooling"),
            ("Average", "Pooling"),
            ("Max", "Pool"),
            ("Avg", "Pool"),
        )
    },
    **{
        f"Adaptive{kind}Pooling{n}D": pooling_to(n)
        for n in (1, 2, 3)
        for kind in ("Average", "Max")
    },
    **{f"UpSampling{n}D": enlarging(n) for n in (1, 2, 3)},
    **{f"ZeroPadding{n}D": bordering(n, 1) for n in (1, 2, 3)},
    **{f"Cropping{n}D": bordering(n, -1) for n in (1, 2, 3)},
}
"""The rule of each layer by its class."""
