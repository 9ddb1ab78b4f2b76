"""LRP: the score handed back layer by layer, until every pixel has its share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import keras
import tensorflow as tf

from engine.attribution.base import Details, Kernel, Knobs, Pick, Score, class_score
from engine.attribution.layers import activation_of, rectifies, run_through, without_activation
from engine.attribution.methods import lrp_rules as rules
from engine.errors import UnsupportedNetworkError

_layers = keras.layers
DENSE = (_layers.Dense,)
CONVOLUTIONS = (_layers.Conv2D, _layers.DepthwiseConv2D)
PASSING = (
    *(_layers.Activation, _layers.ReLU, _layers.LeakyReLU, _layers.PReLU, _layers.ELU),
    *(_layers.Dropout, _layers.SpatialDropout2D, _layers.GaussianNoise, _layers.GaussianDropout),
    *(_layers.AlphaDropout, _layers.ActivityRegularization, _layers.Identity),
)
ROUTING = (
    *(_layers.MaxPooling2D, _layers.GlobalMaxPooling2D, _layers.Flatten, _layers.Reshape),
    *(_layers.Permute, _layers.ZeroPadding2D, _layers.Cropping2D, _layers.Concatenate),
)
AFFINE = (
    *(_layers.AveragePooling2D, _layers.GlobalAveragePooling2D, _layers.BatchNormalization),
    *(_layers.Rescaling, _layers.Add, _layers.Subtract, _layers.Average, _layers.UpSampling2D),
)

_WEIGHTED: Mapping[str, Callable[..., Any] | None] = {
    "epsilon": None,
    "epsilon_plus": rules.z_plus_rule,
    "epsilon_gamma_box": rules.gamma_rule,
}
"""What a composite does in convolutions; None is the rule ε."""

Rule = Callable[[list[Any], Any, Any], list[Any]]
"""`(inputs, relevance of the output, ε) -> relevance of each input`."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What one layer did: enough to hand its relevance back."""

    inputs: list[Any]
    output: Any
    rule: Rule


def kernel(model: Any, score: Score, composite: str) -> Kernel:
    """Relevance of every pixel. Bach et al. 2015; Montavon et al. 2019.

    It starts at the logits as z_k · ds/dz_k: s_c itself for a logit, s_c and −s_k with `versus`,
    and Gradients × Inputs at the softmax for a probability. It then goes back through
    the layers in one compiled pass:

    * Dense by ε; convolutions by ε, z⁺ or γ as the composite says.
    * With `epsilon_gamma_box` the first of these, the one that reads the image, by z^B. Padding,
      Rescaling or BatchNorm before it move the box along: padded pixels have none.
    * BatchNorm and Rescaling as what they are in inference, an affine map, by ε; average pooling,
      Add and the like by ε without bias.
    * Activations and Dropout pass relevance on; max pooling and reshaping route it.

    Raises:
        UnsupportedNetworkError: a layer that no rule covers; says which.
    """

    def compute(images: Any, pick: Pick, knobs: Knobs) -> tuple[Any, Any, Details]:
        steps: list[_Step] = []
        logits = _recorded(model, images, composite, steps)
        with tf.GradientTape() as tape:
            tape.watch(logits)
            explained = class_score(logits, pick(logits), score)
        relevance = logits * tape.gradient(explained, logits)
        values = _handed_back(steps, images, logits, relevance, knobs["epsilon"])
        total = tf.reduce_sum(values, axis=(1, 2, 3))
        return logits, values, {"explained": explained, "relevance": total}

    return Kernel(compute, ("epsilon",))


def _recorded(model: Any, images: Any, composite: str, steps: list[_Step]) -> Any:
    """Run the network and note what every layer did; the logits."""
    bounds = [tf.ones_like(images) * side for side in (rules.LOW, rules.HIGH)]
    boxes: dict[int, rules.Box] = {id(images): (bounds[0], bounds[1])}
    rectified: set[int] = set()  # tensors known to have nothing below 0

    def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
        given = list(tf.nest.flatten(inputs))
        fused = None if isinstance(layer, PASSING) else activation_of(layer)
        plain = layer if fused is None else without_activation(layer)

        def run(*tensors: Any) -> Any:
            return plain(*tf.nest.pack_sequence_as(inputs, tensors), **arguments)

        output = run(*given)
        if output is not given[0]:  # else it does nothing in inference, like Dropout
            _require_rule(layer, path)
            above = id(given[0]) in rectified
            rule = _rule(layer, run, composite, boxes.get(id(given[0])), above=above)
            steps.append(_Step(given, output, rule))
        if isinstance(layer, PASSING + ROUTING + AFFINE) and len(given) == 1:
            if id(given[0]) in boxes:
                ends = [run(side) for side in boxes[id(given[0])]]
                boxes[id(output)] = tf.minimum(*ends), tf.maximum(*ends)
            if id(given[0]) in rectified and not isinstance(layer, AFFINE):
                rectified.add(id(output))
        activated = output if fused is None else fused(output)
        if fused is not None:
            steps.append(_Step([output], activated, _pass))
        if rectifies(layer):
            rectified.add(id(activated))
        return activated

    return run_through(model, images, visit)


def _handed_back(steps: list[_Step], images: Any, logits: Any, relevance: Any, epsilon: Any) -> Any:
    """From the relevance of the logits to that of the pixels, last layer first."""
    waiting = {id(logits): relevance}
    for step in reversed(steps):
        arrived = waiting.pop(id(step.output), None)
        if arrived is None:  # nothing that was explained depends on this layer
            continue
        for tensor, share in zip(
            step.inputs, step.rule(step.inputs, arrived, epsilon), strict=True
        ):
            before = waiting.get(id(tensor))
            waiting[id(tensor)] = share if before is None else before + share
    return waiting[id(images)]


def _rule(
    layer: Any, run: Callable[..., Any], composite: str, box: rules.Box | None, *, above: bool
) -> Rule:
    if isinstance(layer, PASSING):
        return _pass
    if isinstance(layer, ROUTING):
        return lambda inputs, relevance, _: rules.routed(run, inputs, relevance)
    weighted = _WEIGHTED[composite] if isinstance(layer, CONVOLUTIONS) else None
    if weighted is not None:
        weighted = partial(weighted, above=above)
    if composite == "epsilon_gamma_box" and box and isinstance(layer, CONVOLUTIONS + DENSE):
        weighted = partial(rules.box_rule, box=box)
    if weighted is None:
        return lambda inputs, relevance, e: rules.epsilon_rule(run, inputs, relevance, e)
    parts = rules.linear(layer)
    return lambda inputs, relevance, e: [
        weighted(parts, x=inputs[0], relevance=relevance, epsilon=e)
    ]


def _require_rule(layer: Any, path: str) -> None:
    known = isinstance(layer, DENSE + CONVOLUTIONS + PASSING + ROUTING + AFFINE)
    strange = getattr(layer, "data_format", "channels_last") != "channels_last"
    if not known or strange or getattr(layer, "groups", 1) != 1:
        raise UnsupportedNetworkError(
            f"LRP has no rule for the layer {path!r} ({type(layer).__name__}); choose "
            "integrated_gradients, which asks nothing of a layer but its gradient."
        )


def _pass(_: list[Any], relevance: Any, __: Any) -> list[Any]:
    return [relevance]
