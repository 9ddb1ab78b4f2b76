"""The rules of layer-wise relevance propagation: how one layer hands its relevance back.

Each takes the relevance R of a layer's outputs and gives that of its inputs. ε, here `epsilon`,
is a scalar tensor; stab(z) = z + ε · sign(z) with sign(0) = 1.

Bach et al. 2015, PLOS ONE 10(7) e0130140; Montavon et al. 2019, LNCS 11700, chapter 10.
"""

from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf

from engine.attribution.relevance.linear import Linear

GAMMA = 0.25
RANGE = 0.0, 1.0  # what the pixels of an image may be, for the rule z^B

Box = tuple[Any, Any]
"""The least and the most that an input can be, each of the input's shape."""


def stabilised(z: Any, epsilon: Any) -> Any:
    """stab(z) = z + ε · sign(z), sign(0) = 1."""
    return z + tf.where(z >= 0, epsilon, -epsilon)


def divided(relevance: Any, z: Any, epsilon: Any) -> Any:
    """R / stab(z); 0 where both ε and z are."""
    return tf.math.divide_no_nan(relevance, stabilised(z, epsilon))


def routed(run: Callable[..., Any], inputs: Sequence[Any], relevance: Any) -> list[Any]:
    """As the gradient goes: for max pooling, reshaping, padding, concatenation."""
    inputs = _apart(inputs)
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(inputs)
        outputs = run(*inputs)
    return tape.gradient(outputs, inputs, relevance, unconnected_gradients="zero")


def epsilon_rule(
    run: Callable[..., Any], inputs: Sequence[Any], relevance: Any, epsilon: Any
) -> list[Any]:
    """R_j = x_j Σ_k W_jk R_k / stab(z_k), z with bias, for any `run` that is affine in `inputs`."""
    inputs = _apart(inputs)
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(inputs)
        z = run(*inputs)
    shares = tape.gradient(z, inputs, divided(relevance, z, epsilon))
    return [x * share for x, share in zip(inputs, shares, strict=True)]


def through(run: Callable[[Any], Any], x: Any, relevance: Any) -> Any:
    """R (g(x) − g(0)) / g(x) for an activation g; all of R where g(0) = 0, as by a ReLU.

    What it gives without any input, a sigmoid's ½, is no input's doing. If it were handed on too,
    it would next be divided by an x that may be near 0 where g(x) is not: of a score of 0.8 a small
    network of sigmoids made relevance of 3,500. Where g(0) = 0, x is near 0 only if g(x) is.
    """
    value, rest = run(x), run(tf.zeros_like(x))
    share = (value - rest) * tf.math.divide_no_nan(relevance, value)
    return tf.where(rest == 0, relevance, share)


def shared_out(factors: Sequence[Any], signals: Sequence[bool], relevance: Any) -> list[Any]:
    """A product's relevance: equal parts to its signals, none to what only opens and shuts.

    A gate takes nothing: Arras, Montavon, Müller, Samek 2017, arXiv 1706.07206, section 3.2. Of
    several signals each takes the same part: Achtibat et al. 2024, arXiv 2402.05602, section 3.3.
    """
    part = relevance / sum(signals)
    found = []
    for factor, counts in zip(_apart(factors), signals, strict=True):
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(factor)
            spread = tf.broadcast_to(factor, tf.shape(relevance))
        found.append(tape.gradient(spread, factor, part if counts else tf.zeros_like(part)))
    return found


def z_plus_rule(layer: Linear, x: Any, relevance: Any, epsilon: Any, *, above: bool = False) -> Any:
    """R_j = x⁺_j Σ W⁺ R / stab(z) + x⁻_j Σ W⁻ R / stab(z), z = x⁺W⁺ + x⁻W⁻ + b⁺.

    `above` says that x is known to have nothing below 0, which halves the work.
    """
    parts = _parts(x, positive(layer.kernel), negative(layer.kernel), above)
    return _shared(layer, parts, positive(layer.bias), relevance, epsilon)


def gamma_rule(layer: Linear, x: Any, relevance: Any, epsilon: Any, *, above: bool = False) -> Any:
    """W + γW⁺ and b + γb⁺ on positive inputs where z > 0, mirrored on the rest.

    Negative inputs meet W + γW⁻, so that what speaks for z > 0 is favoured; where z < 0, W⁺ and
    W⁻ change places, and b + γb⁻ stands for the bias. `above` as in `z_plus_rule`.
    """
    raised, lowered = (layer.kernel + GAMMA * part(layer.kernel) for part in (positive, negative))
    z = layer.apply(x, layer.kernel) + layer.bias
    zero = tf.zeros_like(relevance)
    return _shared(
        layer,
        _parts(x, raised, lowered, above),
        layer.bias + GAMMA * positive(layer.bias),
        tf.where(z >= 0, relevance, zero),
        epsilon,
    ) + _shared(
        layer,
        _parts(x, lowered, raised, above),
        layer.bias + GAMMA * negative(layer.bias),
        tf.where(z < 0, relevance, zero),
        epsilon,
    )


def box_rule(layer: Linear, box: Box, x: Any, relevance: Any, epsilon: Any) -> Any:
    """z^B for inputs in [l, h]: shares x_j W_jk − l W⁺_jk − h W⁻_jk, without bias."""
    low, high = box
    parts = [(x, layer.kernel), (low, -positive(layer.kernel)), (high, -negative(layer.kernel))]
    return _shared(layer, parts, tf.zeros_like(layer.bias), relevance, epsilon)


def positive(values: Any) -> Any:
    """v⁺ = max(v, 0)."""
    return tf.maximum(values, tf.zeros((), values.dtype))


def negative(values: Any) -> Any:
    """v⁻ = min(v, 0)."""
    return tf.minimum(values, tf.zeros((), values.dtype))


def _apart(inputs: Sequence[Any]) -> list[Any]:
    """Tensors of their own: what is given twice, as in x + x, hands back the part of each."""
    return [tf.identity(each) for each in inputs]


def _parts(x: Any, on_positive: Any, on_negative: Any, above: bool) -> list[tuple[Any, Any]]:
    """Weights for x⁺ and for x⁻; no x⁻ where x is known to have nothing below 0."""
    if above:
        return [(x, on_positive)]
    return [(positive(x), on_positive), (negative(x), on_negative)]


def _shared(
    layer: Linear, parts: Sequence[tuple[Any, Any]], bias: Any, relevance: Any, epsilon: Any
) -> Any:
    """Σ over parts (x, W) of x_j Σ_k W_jk R_k / stab(z_k), with z = Σ xW + b."""
    z = tf.add_n([layer.apply(x, kernel) for x, kernel in parts]) + bias
    s = divided(relevance, z, epsilon)
    return tf.add_n([layer.spread(x, kernel, s) for x, kernel in parts])
