"""What LRP needs to know of each layer's work: noted on the way through a network."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import tensorflow as tf

from engine.attribution.layers import activation_of, rectifies, run_through, without_activation
from engine.attribution.relevance import rules
from engine.attribution.relevance.bounds import is_gate, scaled, within
from engine.attribution.relevance.kinds import Kind, is_still_at_0, kind_of, name_of
from engine.attribution.relevance.linear import DENSE, Linear, parts
from engine.attribution.relevance.scaling import affine_of, by_channel, held

Rule = Callable[[list[Any], Any, Any], list[Any]]
"""`(inputs, relevance of the output, ε) -> relevance of each input`."""
_WEIGHTED: dict[str, Callable[..., Any] | None] = {
    "epsilon": None,
    "epsilon_plus": rules.z_plus_rule,
    "epsilon_gamma_box": rules.gamma_rule,
}
"""What a composite does in convolutions; None is the rule ε."""
_AT_EACH_PLACE = ("ZeroPadding1D", "ZeroPadding2D", "ZeroPadding3D")
_IN_A_ROW = ("Flatten", "Reshape", "Cropping1D", "Cropping2D", "Cropping3D", "Permute", "Flip")


@dataclass(frozen=True, slots=True)
class Step:
    """What one layer did: enough to hand its relevance back."""

    inputs: list[Any]
    outputs: list[Any]
    rule: Rule


@dataclass(frozen=True, slots=True)
class _Product:
    """A tensor that is a product of weights and nothing else, so that what follows can join it."""

    linear: Linear
    x: Any
    dense: bool


@dataclass(frozen=True, slots=True)
class _Scaled:
    """A tensor that is x · scale + shift, which the weights that come next can take over."""

    x: Any
    scale: Any
    shift: Any


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a tensor that depends on the image.

    Attributes:
        tensor: itself, so that no other gets its number in memory.
        box: least and most that it can be, where only affine maps lie between it and the image.
        rectified: whether nothing of it is below 0.
        bounds: what its activation keeps it within, or None.
        product: the weights that it comes from, if nothing else lies between.
        scaled: the affine map that it comes from, likewise.
    """

    tensor: Any
    box: rules.Box | None = None
    rectified: bool = False
    bounds: tuple[float, float] | None = None
    product: _Product | None = None
    scaled: _Scaled | None = None


@dataclass(slots=True)
class Way:
    """The way through a network, as the steps that undo it."""

    model: Any
    composite: str
    canonize: bool
    steps: list[Step] = field(default_factory=list)
    _known: dict[int, _Known] = field(default_factory=dict)

    def logits(self, images: Any) -> Any:
        """Run the network on images `(N, H, W, C)` and note every step."""
        low, high = (tf.ones_like(images) * side for side in rules.RANGE)
        self._known[id(images)] = _Known(images, box=(low, high))
        return run_through(self.model, images, self._visit)

    def handed_back(self, images: Any, logits: Any, relevance: Any, epsilon: Any) -> Any:
        """From the relevance of the logits to that of the pixels, last layer first."""
        waiting = {id(logits): relevance}
        for step in reversed(self.steps):
            arrived = [waiting.pop(id(output), None) for output in step.outputs]
            if all(each is None for each in arrived):
                continue  # nothing that was explained depends on this layer
            whole = [
                tf.zeros_like(output) if each is None else each
                for output, each in zip(step.outputs, arrived, strict=True)
            ]
            given = whole[0] if len(whole) == 1 else whole
            for tensor, share in zip(
                step.inputs, step.rule(step.inputs, given, epsilon), strict=True
            ):
                before = waiting.get(id(tensor))
                waiting[id(tensor)] = share if before is None else before + share
        return waiting.get(id(images), tf.zeros_like(images))

    def _visit(self, layer: Any, _: str, *inputs: Any, **arguments: Any) -> Any:
        flat = tf.nest.flatten((inputs, arguments))
        places = tuple(i for i, each in enumerate(flat) if id(each) in self._known)
        if not places:
            return layer(*inputs, **arguments)  # a constant
        kind = kind_of(layer, places, len(flat))
        fused = None if kind is Kind.PASSING else activation_of(layer)
        plain = layer if fused is None else without_activation(layer)

        def run(*tensors: Any) -> Any:
            filled = list(flat)
            for place, tensor in zip(places, tensors, strict=True):
                filled[place] = tensor
            now, named = tf.nest.pack_sequence_as((inputs, arguments), filled)
            return plain(*now, **named)

        given = [flat[place] for place in places]
        output = run(*given)
        if output is given[0]:  # it does nothing in inference, like Dropout
            return output
        if kind is Kind.SCALING:
            self._scaling(affine_of(layer, flat, places[0], given[0]), given[0], run, output)
        else:
            self._note(layer, kind, given, run, output)
        if fused is None:
            return output
        activated = fused(output)
        self._step([output], activated, _through(layer, fused))
        self._know(activated, rectified=rectifies(layer), bounds=within(layer, None))
        return activated

    def _note(self, layer: Any, kind: Any, given: list[Any], run: Any, output: Any) -> None:
        first = self._known[id(given[0])]
        if kind is Kind.WEIGHTED:
            self._weighted(layer, given[0], output)
        elif kind is Kind.NORMALISING:
            apply = held(layer, given[0])
            self._step(given, output, lambda x, r, e: rules.epsilon_rule(apply, x, r, e))
            self._know(output)
        elif kind is Kind.PRODUCT:
            gates = [is_gate(self._known[id(each)].bounds) for each in given]
            signals = [not gate for gate in gates] if not all(gates) else [True] * len(gates)
            self._step(given, output, lambda x, r, _: rules.shared_out(x, signals, r))
            self._know(output)
        elif kind is Kind.SUM or (kind is Kind.PASSING and output.shape != given[0].shape):
            self._step(given, output, lambda x, r, e: rules.epsilon_rule(run, x, r, e))
            mean = len(given) == 1 and not hasattr(layer, "kernel")  # or a part of one
            self._know(output, box=self._boxed(first, run) if mean else None)
        elif kind is Kind.PASSING:
            self._step(given, output, _through(layer, run))
            rectified = first.rectified or rectifies(layer)
            box = self._boxed(first, run) if rectifies(layer) else None
            self._know(output, box=box, rectified=rectified, bounds=within(layer, first.bounds))
        else:
            self._routing(layer, given, run, output)

    def _weighted(self, layer: Any, x: Any, output: Any) -> None:
        """A product of weights, or two of them, with the affine map before it taken over."""
        before, (first, *rest) = self._known[id(x)].scaled, parts(layer)
        scale = None if before is None else by_channel(before.scale, x.shape[-1])
        if before is not None and scale is not None:
            shift = tf.broadcast_to(before.shift, (1, *x.shape[1:]))
            first, x = first.preceded_by(scale, shift), before.x
        for number, linear in enumerate([first, *rest]):
            z = output if number == len(rest) else linear(x)
            self._multiplied(_Product(linear, x, isinstance(layer, DENSE)), z)
            x = z

    def _multiplied(self, product: _Product, z: Any) -> None:
        source = self._known[id(product.x)]
        weighted = None if product.dense else _WEIGHTED[self.composite]
        if weighted is not None:
            weighted = partial(weighted, above=source.rectified)
        if self.composite == "epsilon_gamma_box" and source.box is not None:
            weighted = partial(rules.box_rule, box=source.box)
        self._step([product.x], z, _weighted_rule(product.linear, weighted))
        self._know(z, product=product if self.canonize else None)

    def _scaling(self, affine: Any, x: Any, run: Any, output: Any) -> None:
        """An affine map of each number: joined to the weights before it, or kept for the next."""
        (scale, shift), first = affine, self._known[id(x)]
        same = output.shape == x.shape
        pair = [by_channel(each, output.shape[-1]) for each in affine]
        if first.product is not None and same and all(each is not None for each in pair):
            linear = first.product.linear.followed_by(*pair)
            self._multiplied(replace(first.product, linear=linear), output)
            return
        self._step([x], output, lambda given, r, e: rules.epsilon_rule(run, given, r, e))
        kept = None
        if self.canonize and same:
            outer = first.scaled
            if outer is not None:
                x, scale, shift = outer.x, outer.scale * scale, outer.shift * scale + shift
            kept = _Scaled(x, scale, shift)
        bounds = scaled(first.bounds, affine)
        self._know(output, box=self._boxed(first, run), bounds=bounds, scaled=kept)

    def _routing(self, layer: Any, given: list[Any], run: Any, output: Any) -> None:
        self._step(given, output, lambda x, r, _: rules.routed(run, x, r))
        known = [self._known[id(each)] for each in given]
        alone = known[0] if len(known) == 1 else None
        box = self._boxed(alone, run) if alone else None
        bounds = alone.bounds if alone else None
        kept = None
        if alone is not None and alone.scaled is not None:
            kept = self._moved(layer, alone.scaled, run)
        for each in tf.nest.flatten(output):
            several = len(tf.nest.flatten(output)) > 1
            self._know(
                each,
                box=None if several else box,
                rectified=all(one.rectified for one in known),
                bounds=bounds,
                scaled=kept,
            )

    def _moved(self, layer: Any, kept: _Scaled, run: Any) -> _Scaled | None:
        """An affine map behind padding and the like, as one before it."""
        name, channels = name_of(layer), kept.x.shape[-1]
        if name not in (*_AT_EACH_PLACE, *_IN_A_ROW) or None in kept.x.shape[1:]:
            return None
        whole = (1, *kept.x.shape[1:])
        x, shift = run(kept.x), run(tf.broadcast_to(kept.shift, whole))
        if name in _AT_EACH_PLACE:  # what is 0 stays 0, whatever it is multiplied by
            scale = by_channel(kept.scale, channels)
        else:
            spread = whole
            colours = name == "Flip" and layer.axis in (-1, len(whole) - 1)
            if colours and by_channel(kept.scale, channels) is not None:
                spread = (*[1] * (len(whole) - 1), channels)  # what is alike everywhere stays so
            scale = run(tf.broadcast_to(kept.scale, spread))
        if scale is None:
            return None
        source = self._known[id(kept.x)]
        self._step([kept.x], x, lambda given, r, _: rules.routed(run, given, r))
        self._know(x, box=self._boxed(source, run), rectified=source.rectified)
        return _Scaled(x, scale, shift)

    def _boxed(self, known: _Known, run: Any) -> rules.Box | None:
        """The box of what comes out where a map of one tensor is monotone in each of its inputs."""
        if known.box is None:
            return None
        ends = [run(side) for side in known.box]
        return tf.minimum(*ends), tf.maximum(*ends)

    def _step(self, inputs: list[Any], output: Any, rule: Rule) -> None:
        self.steps.append(Step(inputs, tf.nest.flatten(output), rule))

    def _know(self, tensor: Any, **facts: Any) -> None:
        self._known[id(tensor)] = _Known(tensor, **facts)


def _weighted_rule(linear: Linear, weighted: Callable[..., Any] | None) -> Rule:
    if weighted is None:
        return lambda inputs, relevance, e: rules.epsilon_rule(linear, inputs, relevance, e)
    return lambda inputs, relevance, e: [
        weighted(linear, x=inputs[0], relevance=relevance, epsilon=e)
    ]


def _through(layer: Any, run: Callable[[Any], Any]) -> Rule:
    """How an activation is gone back through; none is computed again that gives 0 for 0."""
    if is_still_at_0(layer):
        return _pass
    return lambda inputs, relevance, _: [rules.through(run, inputs[0], relevance)]


def _pass(_: list[Any], relevance: Any, __: Any) -> list[Any]:
    return [relevance]
