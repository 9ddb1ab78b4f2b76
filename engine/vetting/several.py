"""What layers with several inputs make: merging and attention."""

from engine.vetting.described import Config, Described, Rule, last_axis, the_one
from engine.vetting.reading import MalformedError, Shape, axis_of, listed, product, size, whole
from engine.words import tr


def broadcast(inputs: list[Shape]) -> Shape:
    """The shape of an operation on each number.

    Raises:
        MalformedError: the shapes do not fit.
    """
    out: list[int] = []
    for place in range(1, max((len(shape) for shape in inputs), default=0) + 1):
        found = {shape[-place] for shape in inputs if len(shape) >= place} - {1}
        if len(found) > 1:
            raise MalformedError(tr("sizes that do not fit: {found}", found=sorted(found)))
        out.append(found.pop() if found else 1)
    return tuple(reversed(out))


def merged(config: Config, inputs: list[Shape]) -> Described:
    """Add, Subtract, Multiply, Average, Maximum, Minimum."""
    the_one(inputs)
    return Described([broadcast(inputs)])


def concatenate(config: Config, inputs: list[Shape]) -> Described:
    """One after the other along an axis."""
    return Described([joined(inputs, config.get("axis", -1))])


def joined(inputs: list[Shape], axis: object) -> Shape:
    """The shape of `inputs` side by side.

    Raises:
        MalformedError: they have not as many axes.
    """
    first = the_one(inputs)
    place = axis_of(axis, len(first))
    if any(len(shape) != len(first) for shape in inputs):
        raise MalformedError(tr("what is joined has not as many axes"))
    total = sum(shape[place] for shape in inputs)
    return (*first[:place], total, *first[place + 1 :])


def dot(config: Config, inputs: list[Shape]) -> Described:
    """A product over one axis of each of two inputs."""
    if len(inputs) != 2:
        raise MalformedError(tr("Dot is of two"))
    axes = config.get("axes", -1)
    both = listed(axes, "axes") if isinstance(axes, list | tuple) else [axes, axes]
    if len(both) != 2:
        raise MalformedError(tr("axes are two"))
    left, right = (
        shape[:place] + shape[place + 1 :]
        for shape, place in (
            (shape, axis_of(axis, len(shape))) for shape, axis in zip(inputs, both, strict=True)
        )
    )
    return Described([(*left, *right) or (1,)])


def attention(config: Config, inputs: list[Shape]) -> Described:
    """Attention: each query looks at each value."""
    if len(inputs) < 2:
        raise MalformedError(tr("attention is of a query and a value"))
    query, value = inputs[0], inputs[1]
    if len(query) != 2 or len(value) != 2:
        raise MalformedError(tr("attention is of sequences"))
    scores = (query[0], value[0])
    outputs: list[Shape] = [(query[0], last_axis(value))]
    outputs += [scores] if config.get("return_attention_scores") else []
    held = int(bool(config.get("use_scale"))) + int(config.get("score_mode") == "concat")
    return Described(outputs, held, within=product(scores))


def additive(config: Config, inputs: list[Shape]) -> Described:
    """AdditiveAttention: a scale for each feature."""
    found = attention({**config, "use_scale": False, "score_mode": "dot"}, inputs)
    held = last_axis(inputs[1]) if config.get("use_scale", True) else 0
    return Described(found.outputs, held, found.within)


def multi_head(config: Config, inputs: list[Shape]) -> Described:
    """MultiHeadAttention: queries, keys, values and a result, each through its own weights."""
    query = the_one(inputs)
    value = inputs[1] if len(inputs) > 1 else query
    key = inputs[2] if len(inputs) > 2 else value
    heads, wide = size(config, "num_heads"), size(config, "key_dim")
    deep = wide if config.get("value_dim") is None else size(config, "value_dim")
    return _heads(config, query, key, value, (heads, heads, wide, deep))


def grouped(config: Config, inputs: list[Shape]) -> Described:
    """GroupedQueryAttention: several queries share a key and a value."""
    query = the_one(inputs)
    value = inputs[1] if len(inputs) > 1 else query
    key = inputs[2] if len(inputs) > 2 else value
    wide = size(config, "head_dim")
    numbers = (size(config, "num_query_heads"), size(config, "num_key_value_heads"), wide, wide)
    return _heads(config, query, key, value, numbers)


def _heads(
    config: Config, query: Shape, key: Shape, value: Shape, numbers: tuple[int, int, int, int]
) -> Described:
    heads, shared, wide, deep = numbers
    out = config.get("output_shape")
    named = out if isinstance(out, list | tuple) else [last_axis(query) if out is None else out]
    ends = [whole(n, "output_shape") for n in named]
    bias = 1 if config.get("use_bias", True) else 0
    held = (last_axis(query) + bias) * heads * wide + (last_axis(key) + bias) * shared * wide
    held += (last_axis(value) + bias) * shared * deep
    held += (heads * deep + bias) * product(tuple(ends))
    scores = product((heads, *query[:-1], *value[:-1]))
    made = product(query[:-1]) * heads * (wide + deep) + product(value[:-1]) * shared * (
        wide + deep
    )
    return Described([(*query[:-1], *ends)], held, within=2 * scores + made)


SEVERAL: dict[str, Rule] = {
    **dict.fromkeys(("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"), merged),
    "Concatenate": concatenate,
    "Dot": dot,
    "Attention": attention,
    "AdditiveAttention": additive,
    "MultiHeadAttention": multi_head,
    "GroupedQueryAttention": grouped,
    "GroupQueryAttention": grouped,
}
"""The rule of each layer by its class."""
