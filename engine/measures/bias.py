"""The share of the biases in a score: what gradients times pixels leave out."""

from collections.abc import Iterator
from typing import Any

import keras
import tensorflow as tf

from engine.attribution.base import class_score
from engine.attribution.layers import activation_of, run_through, without_activation
from engine.errors import UnsupportedNetworkError
from engine.measures.subject import Subject
from engine.measures.table import Measured
from engine.words import tr

_layers = keras.layers
AFFINE = (
    *(_layers.Dense, _layers.Conv2D, _layers.DepthwiseConv2D, _layers.SeparableConv2D),
    *(_layers.Conv2DTranspose, _layers.Normalization, _layers.BatchNormalization),
    *(_layers.AveragePooling2D, _layers.GlobalAveragePooling2D, _layers.UpSampling2D),
    *(_layers.Rescaling, _layers.Add, _layers.Subtract, _layers.Average),
)
PROPORTIONAL = (
    *(_layers.LeakyReLU, _layers.PReLU, _layers.Identity, _layers.ActivityRegularization),
    *(_layers.Dropout, _layers.SpatialDropout2D, _layers.GaussianNoise, _layers.GaussianDropout),
    *(_layers.AlphaDropout, _layers.MaxPooling2D, _layers.GlobalMaxPooling2D, _layers.Flatten),
    *(_layers.Reshape, _layers.Permute, _layers.ZeroPadding2D, _layers.Cropping2D),
    _layers.Concatenate,
)
"""Layers that answer twice the input with twice the output, in inference."""
_STRAIGHT = (
    *(None, keras.activations.linear, keras.activations.relu),
    keras.activations.leaky_relu,
)


def bias_share(subject: Subject) -> Iterator[Measured]:
    """The biases' part of the score, Σ b ds_c/db over s_c; below 0 or above 1 where they oppose.

    s_c(x) = Σ x ds_c/dx + Σ b ds_c/db holds exactly in a piecewise linear network: Srinivas,
    Fleuret 2019, arXiv 1905.00780, proposition 1. It says nothing about the method.
    """
    try:
        inputs, bias = parts(subject)
    except UnsupportedNetworkError as error:
        yield Measured("bias_share", 1, 1, reason=str(error), target=subject.target)
        return
    score = subject.score
    figures = {"score": score, "inputs": inputs, "bias": bias, "residual": score - inputs - bias}
    yield Measured(
        *("bias_share", 1, 1),
        value=bias / score if score else None,
        reason="" if score else tr("The score is 0, so there is nothing to have a share in."),
        target=subject.target,
        figures=figures,
    )


def parts(subject: Subject) -> tuple[float, float]:
    """Σ x ds_c/dx and Σ b ds_c/db of the explained score.

    A bias is what an affine layer adds: its answer to zeros. That of BatchNorm is
    β − γ μ / √(σ² + ε), that of Rescaling its offset. Each is met by the gradient at the layer's
    output, before the activation; a bias that is added at many places counts at each.

    Raises:
        UnsupportedNetworkError: the network is not piecewise linear; says which layer is not.
    """
    images, added, outputs = tf.constant(subject.image), [], []
    with (
        tf.device(subject.classifier.device),
        tf.GradientTape(watch_accessed_variables=False) as tape,
    ):
        tape.watch(images)

        def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
            _require_straight(layer, path)
            if not isinstance(layer, AFFINE) or len(tf.nest.flatten(inputs)) > 1:
                return layer(*inputs, **arguments)
            activation = activation_of(layer)
            plain = layer if activation is None else without_activation(layer)
            output = plain(*inputs, **arguments)
            tape.watch(output)
            with tape.stop_recording():
                added.append(plain(tf.zeros_like(inputs[0]), **arguments))
            outputs.append(output)
            return output if activation is None else activation(output)

        logits = run_through(subject.classifier.model, images, visit)
        explained = class_score(logits, tf.constant(subject.class_weights, logits.dtype), "logit")
    with tf.device(subject.classifier.device):
        gradients = tape.gradient(explained, [images, *outputs], unconnected_gradients="zero")
    inputs, *biases = [
        float(tf.reduce_sum(tf.cast(part, tf.float64) * tf.cast(gradient, tf.float64)))
        for part, gradient in zip([images, *added], gradients, strict=True)
    ]
    return inputs, sum(biases)


def _require_straight(layer: Any, path: str) -> None:
    if isinstance(layer, _layers.ReLU):
        straight = layer.max_value is None and not layer.threshold
    elif isinstance(layer, (_layers.Activation, *AFFINE, *PROPORTIONAL)):
        straight = getattr(layer, "activation", None) in _STRAIGHT
    else:  # an operation of the graph that is a bare ReLU has no class of its own
        straight = type(layer).__name__ in ("Relu", "LeakyRelu")
    if not straight:
        what = getattr(getattr(layer, "activation", None), "__name__", type(layer).__name__)
        raise UnsupportedNetworkError(
            tr(
                "The layer {path!r} ({what}) is not piecewise linear in its input and biases, "
                "so its score does not split into pixels and biases; integrated_gradients "
                "shares it out.",
                path=path,
                what=what,
            )
        )
