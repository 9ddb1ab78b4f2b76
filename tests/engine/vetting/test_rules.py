"""What the rules say of each of Keras's layers is what Keras itself makes of it."""

import inspect
import json
import math

import keras
import pytest
from keras.saving import serialize_keras_object

from engine.errors import NetworkFileError
from engine.network import _require_modest
from engine.vetting import memory
from engine.vetting.code import _RUNS_CODE
from engine.vetting.graph import RULES, layers_of, total_of
from engine.vetting.operations import OPERATIONS
from engine.vetting.wrappers import WRAPPERS

L = keras.layers
ops = keras.ops
PICTURE, ROW, SEQUENCE, CUBE, FILM = (8, 9, 6), (12,), (7, 6), (5, 6, 7, 4), (3, 8, 9, 2)
FIRST = {"data_format": "channels_first"}

NOT_FOR_PICTURES = {
    "Hashing", "HashedCrossing", "IntegerLookup", "MaxNumBoundingBoxes", "MelSpectrogram",
    "STFTSpectrogram", "StringLookup", "TextVectorization",
}  # fmt: skip
OF_NO_OWN = {"Layer", "InputLayer", "LSTMCell", "GRUCell", "SimpleRNNCell", "StackedRNNCells"}

SAMPLES = [
    (PICTURE, lambda: L.Conv2D(5, (3, 2), strides=2, dilation_rate=1)),
    (PICTURE, lambda: L.Conv2D(6, 3, groups=2, padding="same", use_bias=False)),
    (PICTURE, lambda: L.Conv2D(4, 3, dilation_rate=2)),
    (PICTURE, lambda: L.Conv2D(4, 3, strides=3, padding="same")),
    (SEQUENCE, lambda: L.Conv1D(4, 3, padding="causal")),
    (CUBE, lambda: L.Conv3D(3, 2)),
    (SEQUENCE, lambda: L.Conv1DTranspose(3, 4, strides=2)),
    (PICTURE, lambda: L.Conv2DTranspose(3, 5, strides=2, padding="same")),
    (PICTURE, lambda: L.Conv2DTranspose(3, 2, strides=3)),
    (CUBE, lambda: L.Conv3DTranspose(3, 3)),
    (SEQUENCE, lambda: L.DepthwiseConv1D(3)),
    (PICTURE, lambda: L.DepthwiseConv2D(3, depth_multiplier=2, strides=2)),
    (SEQUENCE, lambda: L.SeparableConv1D(5, 3)),
    (PICTURE, lambda: L.SeparableConv2D(5, 3, depth_multiplier=3)),
    (PICTURE, L.MaxPooling2D),
    (PICTURE, lambda: L.AveragePooling2D(3, strides=1, padding="same")),
    (SEQUENCE, lambda: L.MaxPooling1D(3)),
    (SEQUENCE, lambda: L.AveragePooling1D(2)),
    (CUBE, L.MaxPooling3D),
    (CUBE, lambda: L.AveragePooling3D((1, 2, 3))),
    (PICTURE, L.GlobalAveragePooling2D),
    (PICTURE, lambda: L.GlobalMaxPooling2D(keepdims=True)),
    (SEQUENCE, L.GlobalAveragePooling1D),
    (SEQUENCE, L.GlobalMaxPooling1D),
    (CUBE, L.GlobalAveragePooling3D),
    (CUBE, L.GlobalMaxPooling3D),
    (PICTURE, lambda: L.AdaptiveAveragePooling2D((2, 3))),
    (PICTURE, lambda: L.AdaptiveMaxPooling2D(2)),
    (SEQUENCE, lambda: L.AdaptiveAveragePooling1D(2)),
    (SEQUENCE, lambda: L.AdaptiveMaxPooling1D(2)),
    (CUBE, lambda: L.AdaptiveAveragePooling3D(2)),
    (CUBE, lambda: L.AdaptiveMaxPooling3D(2)),
    (SEQUENCE, lambda: L.UpSampling1D(3)),
    (PICTURE, lambda: L.UpSampling2D((2, 3))),
    (CUBE, L.UpSampling3D),
    (SEQUENCE, lambda: L.ZeroPadding1D((1, 2))),
    (SEQUENCE, lambda: L.ZeroPadding1D(2)),
    (PICTURE, lambda: L.ZeroPadding2D(((1, 2), (3, 4)))),
    (PICTURE, lambda: L.ZeroPadding2D((1, 3))),
    (CUBE, lambda: L.ZeroPadding3D(2)),
    (SEQUENCE, lambda: L.Cropping1D((1, 2))),
    (PICTURE, lambda: L.Cropping2D(((1, 2), (0, 1)))),
    (CUBE, lambda: L.Cropping3D(1)),
    (PICTURE, lambda: L.Dense(5)),
    (ROW, lambda: L.Dense(5, use_bias=False)),
    (PICTURE, L.Flatten),
    (PICTURE, lambda: L.Reshape((4, -1))),
    (PICTURE, lambda: L.Permute((3, 1, 2))),
    (ROW, lambda: L.RepeatVector(4)),
    (PICTURE, L.BatchNormalization),
    (PICTURE, lambda: L.BatchNormalization(axis=1, scale=False)),
    (PICTURE, L.LayerNormalization),
    (PICTURE, lambda: L.LayerNormalization(axis=[1, 2, 3], center=False)),
    (PICTURE, lambda: L.GroupNormalization(3)),
    (PICTURE, L.RMSNormalization),
    (PICTURE, L.UnitNormalization),
    (PICTURE, L.Normalization),
    (PICTURE, lambda: L.Normalization(mean=1.0, variance=2.0)),
    (PICTURE, L.PReLU),
    (PICTURE, lambda: L.PReLU(shared_axes=[1, 2])),
    (ROW, lambda: L.Embedding(20, 4)),
    (ROW, lambda: L.ReversibleEmbedding(20, 4)),
    (SEQUENCE, lambda: L.EinsumDense("abc,cde->abde", output_shape=(7, 2, 3), bias_axes="de")),
    (PICTURE, lambda: L.Resizing(4, 5)),
    (PICTURE, lambda: L.CenterCrop(4, 5)),
    (PICTURE, lambda: L.RandomCrop(4, 5)),
    (ROW, lambda: L.CategoryEncoding(5)),
    (SEQUENCE, lambda: L.LSTM(4)),
    (SEQUENCE, lambda: L.LSTM(4, return_sequences=True, return_state=True)),
    (SEQUENCE, lambda: L.GRU(4)),
    (SEQUENCE, lambda: L.GRU(4, reset_after=False, return_sequences=True)),
    (SEQUENCE, lambda: L.SimpleRNN(4, use_bias=False)),
    (SEQUENCE, lambda: L.RNN([L.LSTMCell(4), L.GRUCell(3)])),
    (SEQUENCE, lambda: L.RNN(L.SimpleRNNCell(4), return_sequences=True)),
    (SEQUENCE, lambda: L.Bidirectional(L.LSTM(4, return_sequences=True))),
    (SEQUENCE, lambda: L.Bidirectional(L.GRU(4), merge_mode="sum")),
    ((4, 6, 2), lambda: L.ConvLSTM1D(3, 3)),
    (FILM, lambda: L.ConvLSTM2D(3, 3, padding="same", return_sequences=True)),
    ((3, 4, 5, 6, 2), lambda: L.ConvLSTM3D(2, 2)),
    (FILM, lambda: L.TimeDistributed(L.Conv2D(3, 3))),
    (PICTURE, lambda: L.SpectralNormalization(L.Conv2D(3, 3))),
    (PICTURE, lambda: L.Pipeline([L.Resizing(4, 4), L.RandomFlip()])),
]  # fmt: skip
SEVERAL = [
    ([SEQUENCE] * 2, L.Add()),
    ([PICTURE, (1, 1, 6)], L.Multiply()),
    ([SEQUENCE] * 2, L.Subtract()),
    ([SEQUENCE] * 3, L.Average()),
    ([SEQUENCE] * 2, L.Maximum()),
    ([SEQUENCE] * 2, L.Minimum()),
    ([PICTURE, (8, 9, 2)], L.Concatenate()),
    ([PICTURE, (3, 9, 6)], L.Concatenate(axis=1)),
    ([SEQUENCE, (5, 6)], L.Dot(axes=2)),
    ([(7, 6), (5, 6)], L.Attention()),
    ([(7, 6), (5, 6)], L.AdditiveAttention()),
    ([(7, 6), (5, 6)], L.Attention(use_scale=True, score_mode="concat")),
    ([(7, 6), (5, 4)], lambda a: L.MultiHeadAttention(2, 3)(*a)),
    ([(7, 6), (5, 4)], lambda a: L.MultiHeadAttention(2, 3, value_dim=5, output_shape=8)(*a)),
    ([(7, 6), (5, 6)], lambda a: L.GroupQueryAttention(3, 4, 2)(*a)),
    ([PICTURE], lambda a: a[0] * 2.0 - 1.0),
    ([PICTURE], lambda a: ops.relu(a[0]) / 3.0),
    ([PICTURE], lambda a: ops.mean(a[0], axis=(1, 2))),
    ([PICTURE], lambda a: ops.max(a[0], axis=-1, keepdims=True)),
    ([PICTURE], lambda a: ops.reshape(a[0], (-1, 72, 6))),
    ([PICTURE], lambda a: ops.transpose(a[0], (0, 3, 1, 2))),
    ([PICTURE], lambda a: ops.concatenate([a[0], a[0]], axis=-1)),
    ([PICTURE], lambda a: ops.stack([a[0], a[0]], axis=1)),
    ([PICTURE], lambda a: ops.expand_dims(a[0], 2)),
    ([(8, 1, 6)], lambda a: ops.squeeze(a[0], 2)),
    ([PICTURE], lambda a: ops.pad(a[0], ((0, 0), (1, 2), (3, 4), (0, 0)))),
    ([PICTURE], lambda a: ops.tile(a[0], (1, 2, 3, 1))),
    ([PICTURE], lambda a: ops.repeat(a[0], 3, axis=1)),
    ([PICTURE], lambda a: ops.matmul(a[0], ops.transpose(a[0], (0, 1, 3, 2)))),
    ([PICTURE], lambda a: a[0][:, 1:-1, ::2]),
    ([PICTURE], lambda a: a[0][..., 0]),
    ([PICTURE], lambda a: a[0][:, None, 2]),
    ([PICTURE], lambda a: ops.softmax(a[0])),
]


def model_of(shapes, build):
    """A network, without memory for its weights."""
    inputs = [keras.Input(shape) for shape in shapes]
    with keras.StatelessScope(initialize_variables=False):
        return keras.Model(inputs, build(inputs))


def written(model):
    return json.loads(json.dumps(serialize_keras_object(model)))


def made_by(model):
    operations = [each for each in model.operations if not isinstance(each, L.InputLayer)]
    tensors = keras.tree.flatten([each.output for each in operations])
    return sum(math.prod(tensor.shape[1:]) for tensor in tensors)


def parameters_of(model):
    return sum(math.prod(weight.shape) for weight in model.weights)


def require_same(model):
    """Parameters exactly; results exactly, or more where something is made on the way."""
    total, config = total_of(written(model)), written(model)
    assert total.parameters == parameters_of(model)
    kinds = {each["class_name"] for each in layers_of(config)}
    on_the_way = kinds & {"LSTM", "GRU", "SimpleRNN", "RNN", "Bidirectional", "Pipeline"} or any(
        "Attention" in kind or "LSTM" in kind for kind in kinds
    )
    assert total.made >= made_by(model) if on_the_way else total.made == made_by(model)
    assert total.sure


def test_a_layer_holds_and_makes_what_its_rule_says():
    for shape, make in SAMPLES:
        model = model_of([shape], lambda a, make=make: make()(a[0]))
        try:
            require_same(model)
        except Exception as error:
            raise AssertionError(f"{model.layers[-1]}: {error}") from error


def test_what_has_several_inputs_or_is_an_operation_makes_what_its_rule_says():
    for shapes, build in SEVERAL:
        model = model_of(shapes, build)
        try:
            require_same(model)
        except Exception as error:
            raise AssertionError(f"{model.layers[-1]}: {error}") from error


@pytest.mark.parametrize("name", ["MobileNetV2", "DenseNet121", "ConvNeXtTiny", "MobileNetV3Small"])
def test_whole_networks_hold_what_the_rules_say(name):
    with keras.StatelessScope(initialize_variables=False):
        model = getattr(keras.applications, name)(weights=None)
    total = total_of(written(model))
    assert total.parameters == parameters_of(model)
    assert total.sure


def test_every_layer_of_keras_has_a_rule_or_a_reason():
    classes = {
        name: each
        for name, each in vars(L).items()
        if inspect.isclass(each) and issubclass(each, L.Layer)
    }
    known = RULES.keys() | WRAPPERS.keys() | _RUNS_CODE.keys() | NOT_FOR_PICTURES | OF_NO_OWN
    assert sorted(classes.keys() - known) == []


def test_every_layer_with_a_rule_of_its_own_is_tried_here():
    tried = {type(make()).__name__ for _, make in SAMPLES}
    several = [written(model_of(shapes, build)) for shapes, build in SEVERAL]
    tried |= {each["class_name"] for config in several for each in layers_of(config)}
    tried |= {"GroupedQueryAttention"}  # written as GroupQueryAttention
    same = RULES["ReLU"]
    own = {
        getattr(L, name).__name__
        for name, rule in RULES.items()
        if rule is not same and hasattr(L, name)
    }
    assert sorted(own - tried) == []


def test_a_network_with_an_operation_that_has_no_rule_is_measured_by_keras(tmp_path, monkeypatch):
    inputs = keras.Input((8, 8, 3))
    grown = ops.image.resize(inputs, (64, 64))
    model = keras.Model(inputs, L.Dense(10)(L.Flatten()(grown)))
    config = written(model)
    assert "Resize" not in OPERATIONS
    assert not total_of(config).sure
    takes = memory.needed(parameters_of(model), made_by(model) + 8 * 8 * 3)
    monkeypatch.setattr(memory, "MAX_BYTES", takes)
    _require_modest(config, tmp_path / "net.keras")
    monkeypatch.setattr(memory, "MAX_BYTES", takes - 1)
    with pytest.raises(NetworkFileError, match=r"needs .* of memory"):
        _require_modest(config, tmp_path / "net.keras")
