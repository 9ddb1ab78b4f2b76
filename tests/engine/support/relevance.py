"""LRP derived a second time: as the gradient of a network bent so that its rules come out.

Montavon et al. 2019, LNCS 11700, section 10.2.3: where a layer's output z is replaced by
z'(x) · [z / z'(x)], with z' the product of a rule and [.] held constant, then x · df/dx is what the
rules hand back, ε aside. One tape goes through the whole network; no layer is undone by itself.
"""

import keras
import numpy as np
import tensorflow as tf

from engine.attribution.layers import run_through

layers = keras.layers
hold = tf.stop_gradient
TINY = 1e-100  # in place of the 0 of a ReLU: what is passed on to it must not be lost
_FUSED = (layers.Conv2D, layers.DepthwiseConv2D, layers.Dense)


def _secant(activation, z):
    """Its value, by the line from where it is for 0: a gate's gradient is not asked for."""
    a, rest = activation(z), activation(tf.zeros_like(z))
    out = z * hold(tf.math.divide_no_nan(a - rest + TINY, z))
    return out + hold(a - out)


class Bent:
    """A network whose gradient times its input is its relevance by `epsilon_plus`."""

    def __init__(self, model, epsilon=1e-6):
        self.model, self.epsilon = model, epsilon
        self._weighted, self._scaled, self._gates, self._kept = {}, {}, set(), []

    def relevance(self, images, target):
        """Of each pixel, `(N, H, W, C)`; the model and images in float64."""
        x = tf.constant(images)
        with tf.GradientTape() as tape:
            tape.watch(x)
            logits = run_through(self.model, x, self._visit)
            score = tf.reduce_sum(logits[:, target])
        return (x * tape.gradient(score, x)).numpy()

    def _bent(self, z, product):
        stable = product + self.epsilon * tf.where(product >= 0, tf.ones_like(product), -1)
        bent = product * hold(tf.math.divide_no_nan(z, stable))
        return bent + hold(z - bent)  # what ε took of the value, not of the gradient

    def _keep(self, tensor):
        self._kept.append(tensor)  # else another one could get its number
        return tensor

    def _visit(self, layer, _, *given, **named):
        affine = self._affine_of(layer, given)
        return self._bent_layer(layer, given, named) if affine is None else affine

    def _affine_of(self, layer, given):
        """What comes of a layer that only scales and shifts; None of any other."""
        name = type(layer).__name__
        if isinstance(layer, layers.BatchNormalization):
            variance = np.asarray(layer.moving_variance)
            scale = 1 / np.sqrt(variance + layer.epsilon)
            scale = scale * (1 if layer.gamma is None else np.asarray(layer.gamma))
            shift = -np.asarray(layer.moving_mean) * scale
            return self._affine(given[0], scale, shift + np.asarray(layer.beta))
        if isinstance(layer, layers.Rescaling):
            return self._affine(given[0], np.asarray(layer.scale), np.asarray(layer.offset))
        if isinstance(layer, layers.Normalization):
            spread = np.maximum(np.sqrt(np.asarray(layer.variance)), keras.config.epsilon())
            return self._affine(
                given[0], 1 / np.ravel(spread), -np.ravel(np.asarray(layer.mean) / spread)
            )
        if name == "LayerScale":
            return self._affine(given[0], np.asarray(layer.gamma), np.zeros(1))
        if name in ("Add", "Multiply") and len(given) == 2 and not tf.is_tensor(given[1]):
            number, none = np.asarray(given[1]), np.zeros(1)
            return self._affine(
                given[0], *((number, none) if name != "Add" else (none + 1, number))
            )
        return None

    def _bent_layer(self, layer, given, named):
        name = type(layer).__name__
        if isinstance(layer, (*_FUSED, layers.SeparableConv2D)):
            return self._layer(layer, given[0])
        if isinstance(layer, layers.ZeroPadding2D):
            out = self._keep(layer(given[0]))
            if id(given[0]) in self._scaled:
                x, scale, shift = self._scaled[id(given[0])]
                shift = np.broadcast_to(shift, (1, *x.shape[1:]))
                self._scaled[id(out)] = layer(x), scale, np.asarray(layer(shift))
            return out
        if isinstance(layer, layers.LayerNormalization):
            x = given[0]
            centred = x - tf.reduce_mean(x, -1, keepdims=True)
            spread = hold(tf.math.reduce_std(x, -1, keepdims=True) ** 2 + layer.epsilon) ** 0.5
            return self._bent(hold(layer(x)), centred / spread * layer.gamma + layer.beta)
        if isinstance(layer, layers.Multiply) or (name == "Multiply" and tf.is_tensor(given[1])):
            return self._times(given[0] if len(given) == 1 else given)
        if isinstance(layer, layers.Activation | layers.ReLU) or name in ("Relu", "Relu6", "Silu"):
            return self._activated(layer, given[0])
        sums = (layers.AveragePooling2D, layers.GlobalAveragePooling2D, layers.Add)
        if isinstance(layer, sums) or name == "Add":
            return self._bent(hold(layer(*given)), layer(*given))
        known = (layers.MaxPooling2D, layers.Flatten, layers.Reshape, layers.Concatenate)
        known += (layers.Dropout, layers.Cropping2D, layers.Identity, layers.GlobalMaxPooling2D)
        assert isinstance(layer, known) or name in ("StochasticDepth", "GetItem"), name
        out = self._keep(layer(*given, **named))
        if tf.nest.flatten(given[0])[0].ref() in self._gates:
            self._gates.add(out.ref())
        return out

    def _activated(self, layer, z):
        out = self._keep(_secant(layer, z))
        name = getattr(getattr(layer, "activation", None), "__name__", "")
        if "sigmoid" in name or getattr(layer, "max_value", None) == 6:
            self._gates.add(out.ref())
        return out

    def _times(self, given):
        """Of hard sigmoids only those divided by 6 occur here, so that a bounded factor is a gate.

        Both bounded is what none of the networks has.
        """
        gates = [each.ref() in self._gates for each in given]
        assert sum(gates) == 1, gates
        out = 1.0
        for each, gate in zip(given, gates, strict=True):
            out = out * (hold(each) if gate else each)
        return out

    def _affine(self, x, scale, shift):
        if id(x) in self._weighted:
            kernel, bias, entered, product, z_plus = self._weighted[id(x)]
            kernel = kernel * (np.reshape(scale, kernel.shape[2:]) if z_plus == 2 else scale)
            return self._product(kernel, bias * scale + shift, entered, product, z_plus)
        if id(x) in self._scaled:
            first, before, added = self._scaled[id(x)]
        else:
            first, before, added = x, 1.0, 0.0
        out = self._keep(self._bent(hold(x * scale + shift), x * scale + shift))
        self._scaled[id(out)] = first, before * scale, added * scale + shift
        if x.ref() in self._gates:
            self._gates.add(out.ref())
        return out

    def _layer(self, layer, x):
        weights = [np.asarray(each) for each in layer.weights]
        bias = weights.pop() if layer.use_bias else np.zeros(1)
        how = {each: getattr(layer, each, None) for each in ("strides", "padding", "dilation_rate")}
        if isinstance(layer, layers.Dense):
            out = self._product(weights[0], bias, x, lambda a, w: a @ w, 0)
        elif isinstance(layer, layers.SeparableConv2D):
            first = self._product(
                weights[0], np.zeros(1), x, lambda a, w: keras.ops.depthwise_conv(a, w, **how), 2
            )
            out = self._product(weights[1], bias, first, keras.ops.conv, 1)
        elif isinstance(layer, layers.DepthwiseConv2D) or layer.groups > 1:
            if not isinstance(layer, layers.DepthwiseConv2D):  # a group for each channel
                height, width, one, outputs = weights[0].shape
                assert one == 1
                weights[0] = weights[0].reshape(
                    height, width, layer.groups, outputs // layer.groups
                )
            out = self._product(
                weights[0], bias, x, lambda a, w: keras.ops.depthwise_conv(a, w, **how), 2
            )
        else:
            kernel = weights[0]
            if id(x) in self._scaled:
                x, scale, shift = self._scaled[id(x)]
                shift = np.broadcast_to(shift, (1, *x.shape[1:]))
                bias = bias + np.asarray(keras.ops.conv(shift, kernel, **how))
                kernel = kernel * np.broadcast_to(scale, kernel.shape[2:3])[:, None]
            out = self._product(kernel, bias, x, lambda a, w: keras.ops.conv(a, w, **how), 1)
        fused = layer.activation
        if fused is keras.activations.linear:
            return out
        out = self._keep(_secant(fused, out))
        if "sigmoid" in fused.__name__:
            self._gates.add(out.ref())
        return out

    def _product(self, kernel, bias, x, product, z_plus):
        z = product(x, kernel) + bias
        if z_plus:
            up, down = np.maximum(kernel, 0), np.minimum(kernel, 0)
            high, low = tf.maximum(x, 0), tf.minimum(x, 0)
            bent = product(high, up) + product(low, down) + np.maximum(bias, 0)
        else:
            bent = z
        out = self._keep(self._bent(hold(z), bent))
        self._weighted[id(out)] = kernel, bias, x, product, z_plus
        return out
