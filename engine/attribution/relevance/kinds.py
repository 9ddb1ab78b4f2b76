"""What each layer and operation is to LRP: by which kind of rule it hands its relevance back."""

from enum import Enum
from typing import Any

import keras

from engine.attribution.layers import is_keras_own
from engine.attribution.relevance.linear import CONVOLUTIONS, DENSE

layers = keras.layers


class Kind(Enum):
    """How relevance goes back through a layer."""

    WEIGHTED = "by its weights"
    PASSING = "as it comes"
    ROUTING = "as the gradient goes"
    SUM = "in proportion to what was added"
    SCALING = "as an affine map of each number by itself"
    NORMALISING = "as a sum, what it is divided by held constant"
    PRODUCT = "to its signals"


_BY_NAME = {
    Kind.PASSING: (
        "Activation ReLU LeakyReLU PReLU ELU Identity PassedOn Dropout SpatialDropout1D "
        "SpatialDropout2D SpatialDropout3D GaussianNoise GaussianDropout AlphaDropout "
        "ActivityRegularization StochasticDepth Masking Relu Relu6 LeakyRelu Elu Selu Celu Gelu "
        "Silu Softplus Softsign Squareplus Sigmoid HardSigmoid HardSilu LogSigmoid Tanh HardTanh "
        "TanhShrink SoftShrink HardShrink SparsePlus SparseSigmoid Threshold Clip Cast Copy "
        "SaturateCast ConvertToTensor"
    ),
    Kind.ROUTING: (
        "MaxPooling1D MaxPooling2D MaxPooling3D GlobalMaxPooling1D GlobalMaxPooling2D "
        "GlobalMaxPooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D MaxPool "
        "AdaptiveMaxPool Max Amax Min Amin Maximum Minimum Fmax Fmin Flatten Reshape Permute "
        "RepeatVector ZeroPadding1D ZeroPadding2D ZeroPadding3D Cropping1D Cropping2D Cropping3D "
        "CenterCrop Concatenate Append Stack Hstack Vstack Dstack Split ArraySplit Hsplit Vsplit "
        "Unstack GetItem Slice Take Squeeze ExpandDims Ravel Transpose Swapaxes Moveaxis "
        "BroadcastTo Flip Fliplr Flipud Roll Rot90 Pad PadImages CropImages Tile Repeat "
        "DepthToSpace SpaceToDepth Rearrange ExtractPatches"
    ),
    Kind.SUM: (
        "AveragePooling1D AveragePooling2D AveragePooling3D GlobalAveragePooling1D "
        "GlobalAveragePooling2D GlobalAveragePooling3D AdaptiveAveragePooling1D "
        "AdaptiveAveragePooling2D AdaptiveAveragePooling3D AveragePool AdaptiveAveragePool Mean "
        "Sum Average Add Subtract UpSampling1D UpSampling2D UpSampling3D Resizing Resize "
        "RGBToGrayscale EinsumDense GaussianBlur"
    ),
    Kind.SCALING: "BatchNormalization Rescaling Normalization LayerScale Negative",
    Kind.NORMALISING: "LayerNormalization GroupNormalization RMSNormalization UnitNormalization",
    Kind.PRODUCT: "Multiply",
}
_KINDS = {name: kind for kind, names in _BY_NAME.items() for name in names.split()}
_PAIRED = ("Add", "Subtract", "Multiply", "Divide", "TrueDivide")
_EXTREMES = ("Maximum", "Minimum", "Fmax", "Fmin")


_GIVE_0_FOR_0 = (
    "linear relu relu6 leaky_relu elu selu celu gelu silu swish hard_silu mish tanh softsign "
    "softmax "  # of all together: a gate, which takes nothing
    "LeakyReLU PReLU ELU Identity PassedOn Dropout SpatialDropout1D SpatialDropout2D "
    "SpatialDropout3D GaussianNoise GaussianDropout AlphaDropout ActivityRegularization "
    "StochasticDepth Masking Relu Relu6 LeakyRelu Elu Selu Celu Gelu Silu Softsign HardSilu "
    "Tanh Cast Copy SaturateCast ConvertToTensor"
)
_STILL = frozenset(_GIVE_0_FOR_0.split())
"""Activations, and layers of the kind PASSING, that give 0 for 0."""


def is_still_at_0(layer: Any) -> bool:
    """Whether a layer's activation, or a layer that is one, is known to give 0 for 0."""
    if isinstance(layer, layers.ReLU):
        return not layer.threshold
    activation = getattr(layer, "activation", None)
    if activation is None:
        return name_of(layer) in _STILL
    return getattr(activation, "__name__", "") in _STILL


def kind_of(layer: Any, places: tuple[int, ...], given: int) -> Kind | None:
    """The kind of a layer or operation; None where there is no rule for it.

    Args:
        layer: of Keras.
        places: which of what it is given depend on the image, as numbers in their order.
        given: how many it is given.
    """
    if not is_keras_own(layer) or getattr(layer, "data_format", None) == "channels_first":
        return None
    if isinstance(layer, CONVOLUTIONS + DENSE):
        return Kind.WEIGHTED
    name, alone = name_of(layer), len(places) == 1
    if alone and given == 2 and name in _PAIRED:
        # A number that is divided by what depends on the image is no affine map of it.
        return None if "Divide" in name and places[0] else Kind.SCALING
    if alone and name in _EXTREMES:
        return Kind.PASSING  # a ReLU or its like: the larger of a value and a constant
    if isinstance(layer, layers.Activation) and layer.activation is keras.activations.softmax:
        return None
    return _KINDS.get(name)


def name_of(layer: Any) -> str:
    """The name of the class by which a layer is known, its own or one that it is derived from."""
    names = [each.__name__ for each in type(layer).__mro__]
    return next((name for name in names if name in _KINDS), names[0])
