"""Configurations of Keras 2, said in the words of Keras 3.

Keras 2 writes a whole network as `.h5`. Keras 3 reads some of those itself; what it stumbles over
is put right here: layers that have changed their arguments, calls with several arrays, nested
networks whose calls were counted from one, and operations of TensorFlow between layers (which
`preprocess_input` of many a network is made of).
"""

from collections.abc import Callable
from typing import Any

from engine.vetting.arguments import is_place
from engine.vetting.graph import NETWORKS, RULES
from engine.vetting.operations import OPERATIONS
from engine.vetting.reading import MalformedError, listed, mapping, text
from engine.vetting.wrappers import WRAPPERS
from engine.words import tr

Config = dict[str, Any]

_DROPPED = {
    "batch_input_shape",
    "implementation",
    "input_length",
    "input_shape",
    "key_shape",
    "query_shape",
    "ragged",
    "time_major",
    "value_shape",
}
_KERNEL = ("kernel_constraint", "kernel_initializer", "kernel_regularizer")
_DROPPED_OF = {
    "DepthwiseConv1D": ("groups", *_KERNEL),
    "DepthwiseConv2D": ("groups", *_KERNEL),
    "SeparableConv1D": ("groups", *_KERNEL),
    "SeparableConv2D": ("groups", *_KERNEL),
    "Conv1DTranspose": ("groups",),
    "Conv2DTranspose": ("groups",),
    "Conv3DTranspose": ("groups",),
    "BatchNormalization": (
        "fused",
        "renorm",
        "renorm_clipping",
        "renorm_momentum",
        "virtual_batch_size",
    ),
    "Identity": ("factor", "fill_mode", "interpolation", "seed"),  # of what it stands for
    "SpatialDropout1D": ("noise_shape", "trainable"),
    "SpatialDropout2D": ("noise_shape", "trainable", "data_format"),
    "SpatialDropout3D": ("noise_shape", "trainable", "data_format"),
    "Discretization": ("trainable",),
}
"""What a class had under Keras 2 and has no longer, or gives another name."""

_RENAMED = {
    "Convolution1D": "Conv1D",
    "Convolution2D": "Conv2D",
    "Convolution3D": "Conv3D",
    "Convolution1DTranspose": "Conv1DTranspose",
    "Convolution2DTranspose": "Conv2DTranspose",
    "Convolution3DTranspose": "Conv3DTranspose",
    "SeparableConvolution1D": "SeparableConv1D",
    "SeparableConvolution2D": "SeparableConv2D",
    "BatchNormalizationV1": "BatchNormalization",
    "BatchNormalizationV2": "BatchNormalization",
    "SyncBatchNormalization": "BatchNormalization",
    "RandomHeight": "Identity",  # it changes nothing where nothing is trained
    "RandomWidth": "Identity",
}
_TENSORFLOW = {
    "__operators__.add": "Add",
    "math.add": "Add",
    "math.subtract": "Subtract",
    "math.multiply": "Multiply",
    "math.truediv": "TrueDivide",
    "math.divide": "Divide",
    "math.reduce_mean": "Mean",
    "math.reduce_max": "Max",
    "math.reduce_sum": "Sum",
    "math.sigmoid": "Sigmoid",
    "nn.relu": "Relu",
    "nn.relu6": "Relu6",
    "nn.sigmoid": "Sigmoid",
    "nn.softmax": "Softmax",
    "nn.silu": "Silu",
    "nn.swish": "Silu",
    "nn.gelu": "Gelu",
    "math.tanh": "Tanh",
}
"""Operations of TensorFlow that Keras has too, by the name that Keras 2 writes."""

_NN = {
    "Celu",
    "Elu",
    "Gelu",
    "HardSigmoid",
    "HardSilu",
    "LeakyRelu",
    "LogSigmoid",
    "LogSoftmax",
    "Relu",
    "Relu6",
    "Selu",
    "Sigmoid",
    "Silu",
    "Softmax",
    "Softplus",
    "Softsign",
}


def modernised(config: Any) -> Config:
    """A whole configuration out of an `.h5` file as Keras 3 would have written it in a `.keras`.

    Raises:
        MalformedError: it describes no network.
        RecursionError: it is nested too deeply.
    """
    network = mapping(config, tr("the configuration"))
    if not _is_network(network):
        raise MalformedError(
            tr(
                "{class_name} is no network of layers",
                class_name=str(network.get("class_name"))[:40],
            )
        )
    return _layer(mapping(_without_slashes(network), tr("the configuration")))


def _without_slashes(config: Any) -> Any:
    """Names as Keras 3 takes them: `Conv/BatchNorm` becomes `Conv|BatchNorm`."""
    if isinstance(config, dict):
        return {
            key: value.replace("/", "|")
            if key == "name" and isinstance(value, str)
            else _without_slashes(value)
            for key, value in config.items()
        }
    if is_place(config):
        return [config[0].replace("/", "|"), *_without_slashes(config[1:])]
    return [_without_slashes(each) for each in config] if isinstance(config, list) else config


def _layer(layer: Config) -> Config:
    kind = text(layer.get("class_name"), "class_name")
    kind = _RENAMED.get(kind, kind)
    inner = layer.get("config")
    if kind == "Sequential" and isinstance(inner, list):  # of Keras before 2.2.3
        inner = {"name": "sequential", "layers": inner}
    settings = dict(mapping(inner, "config"))
    module, changed = layer.get("module"), {**layer, "class_name": kind}
    if kind in NETWORKS:
        changed["class_name"] = "Sequential" if kind == "Sequential" else "Functional"
        module = "keras" if kind == "Sequential" else "keras.src.models.functional"
        settings = _network(settings, sequential=kind == "Sequential")
    else:
        settings = _settings(kind, settings)
    if kind == "ThresholdedReLU":
        changed["class_name"] = "ReLU"
        settings["threshold"] = settings.pop("theta", 1.0)
    changed |= {"module": module or _module(kind), "config": settings, "registered_name": None}
    return changed


def _module(kind: str) -> str:
    if kind in RULES or kind in WRAPPERS or kind not in OPERATIONS:
        places = {"LayerScale": "convnext", "StochasticDepth": "convnext"}
        places["CustomScaleLayer"] = "inception_resnet_v2"
        return f"keras.src.applications.{places[kind]}" if kind in places else "keras.layers"
    return "keras.src.ops.nn" if kind in _NN else "keras.src.ops.numpy"


def _settings(kind: str, settings: Config) -> Config:
    if kind == "InputLayer":
        shape = settings.get("batch_shape", settings.get("batch_input_shape"))
        return {"batch_shape": shape} | {
            key: settings[key] for key in ("dtype", "name") if key in settings
        }
    dropped = _DROPPED.union(_DROPPED_OF.get(kind, ()))
    kept = {key: value for key, value in settings.items() if key not in dropped}
    if kind == "LeakyReLU" and "alpha" in kept:
        kept["negative_slope"] = kept.pop("alpha")
    axis, policy = kept.get("axis"), kept.get("dtype")
    if isinstance(axis, list) and len(axis) == 1 and isinstance(axis[0], int):
        kept["axis"] = axis[0]
    if isinstance(policy, dict) and policy.get("class_name") == "Policy":
        kept["dtype"] = mapping(policy.get("config"), "config").get("name")
    return kept | _inside(kept)


def _inside(settings: Config) -> Config:
    """The layers that a layer holds."""
    held: Config = {
        key: _layer(settings[key])
        for key in ("layer", "backward_layer", "cell")
        if isinstance(settings.get(key), dict)
    }
    cells = settings.get("cells")
    if isinstance(cells, list):
        held["cells"] = [_layer(mapping(each, "a cell")) for each in cells]
    return held


def _network(settings: Config, *, sequential: bool) -> Config:
    layers = [mapping(each, "a layer") for each in listed(settings.get("layers"), "layers")]
    if sequential:
        return settings | {"layers": _with_an_input(layers)}
    called_first = set(_called_first(settings, layers))
    networks = {_name(layer): layer["class_name"] for layer in layers if _is_network(layer)}
    # Keras 3 counts the calls of a nested network from 0 where its results are used.
    from_one = set(networks) - called_first
    moved = _moved(from_one)
    changed = []
    for layer in layers:
        nodes = listed(layer.get("inbound_nodes", []), "inbound_nodes")
        known = dict(layer) | {"name": _name(layer)}
        if layer.get("class_name") == "TFOpLambda":
            known, nodes = _operation(known), [_call(node, moved, apart=True) for node in nodes]
        else:
            nodes = [_call(node, moved, apart=False) for node in nodes]
            known = _layer(_as_operation(known, nodes))
        changed.append(known | {"inbound_nodes": nodes})
    # Among the results of the whole network it counts those of functional ones from 1 itself.
    moved = _moved({name for name in from_one if networks[name] == "Sequential"})
    ends = {
        key: _alone(_all_moved(settings.get(key), moved))
        for key in ("input_layers", "output_layers")
    }
    return settings | ends | {"layers": changed}


def _with_an_input(layers: list[Config]) -> list[Config]:
    """The layers of a Sequential network; where the first one says the size, an input before it."""
    first = mapping(layers[0].get("config"), "config") if layers else {}
    shape = first.get("batch_input_shape")
    changed = [_layer(layer) for layer in layers]
    if shape is None or layers[0].get("class_name") == "InputLayer":
        return changed
    settings = {"batch_shape": shape, "dtype": "float32", "name": f"{_name(layers[0])}_input"}
    return [_layer({"class_name": "InputLayer", "config": settings}), *changed]


def _as_operation(layer: Config, nodes: list[Any]) -> Config:
    """Tell Keras 3's `x * 2` from its layer `Multiply`: both are written without a module."""
    kind, node = layer.get("class_name"), nodes[0] if nodes else {}
    args = node.get("args", []) if isinstance(node, dict) else []
    if "module" in layer or kind not in RULES or kind not in OPERATIONS or len(args) < 2:
        return layer
    return layer | {"module": f"keras.src.ops.{'nn' if kind in _NN else 'numpy'}"}


def _operation(layer: Config) -> Config:
    """An operation of TensorFlow as Keras's own."""
    settings = mapping(layer.get("config"), "config")
    function = text(settings.get("function"), "function")
    if function not in _TENSORFLOW:
        return layer | {"class_name": f"tf.{function}"[:60]}  # which is then named as foreign
    kind = _TENSORFLOW[function]
    return {
        "module": "keras.src.ops.nn" if kind in _NN else "keras.src.ops.numpy",
        "class_name": kind,
        "config": _over_axes(layer) | {"name": layer["name"]},
        "registered_name": None,
        "name": layer["name"],
    }


def _over_axes(layer: Config) -> Config:
    """Over which axes a mean goes: Keras 3 tells the operation, Keras 2 the call."""
    found: Config = {}
    for node in listed(layer.get("inbound_nodes", []), "inbound_nodes"):
        given = node[3] if is_place(node) and len(node) == 4 and isinstance(node[3], dict) else {}
        found |= {key: given[key] for key in ("axis", "keepdims") if key in given}
    return found


Moved = Callable[[list[Any]], list[Any]]


def _moved(counted_from_one: set[str]) -> Moved:
    def move(place: list[Any]) -> list[Any]:
        name, call, which = place[:3]
        if name in counted_from_one and isinstance(call, int) and call > 0:
            return [name, call - 1, which]
        return [name, call, which]

    return move


def _all_moved(value: Any, moved: Moved) -> Any:
    if is_place(value):
        return moved(value)
    if isinstance(value, list):
        return [_all_moved(each, moved) for each in value]
    if isinstance(value, dict):
        return {key: _all_moved(each, moved) for key, each in value.items()}
    return value


def _alone(places: Any) -> Any:
    """A single array, where Keras 2 wrote a list of one."""
    one = isinstance(places, list) and len(places) == 1 and is_place(places[0])
    return places[0] if one else places


def _called_first(settings: Config, layers: list[Config]) -> list[str]:
    """The layers whose first call is counted as 0."""
    found: list[str] = []
    left: list[Any] = [
        settings.get("output_layers"),
        [each.get("inbound_nodes") for each in layers],
    ]
    while left:
        each = left.pop()
        if is_place(each):
            found += [each[0]] if each[1] == 0 else []
            left.append(each[3] if len(each) == 4 else None)
        elif isinstance(each, list):
            left.extend(each)
        elif isinstance(each, dict):
            history = each.get("keras_history")
            left.extend([history] if history else list(each.values()))
    return found


def _call(node: Any, moved: Moved, *, apart: bool) -> Any:
    """A call as Keras 3 writes it; `apart`: its arrays are no list but arguments one by one."""
    if isinstance(node, dict):
        return node
    calls = [node] if is_place(node) else listed(node, "a call")
    if not calls or not all(is_place(each) for each in calls):
        raise MalformedError(tr("a call is of no layers"))
    kwargs = mapping(calls[-1][3] if len(calls[-1]) == 4 else {}, "kwargs")
    tensors = [_tensor(moved(each)) for each in calls]
    given = {key: _tensor(moved(each)) if is_place(each) else each for key, each in kwargs.items()}
    if not apart:
        return {"args": tensors if len(tensors) == 1 else [tensors], "kwargs": given}
    others = [given[key] for key in ("y",) if given.get(key) is not None]
    return {"args": [*tensors, *others], "kwargs": {}}


def _tensor(place: list[Any]) -> Config:
    inner = {"shape": [None], "dtype": "float32", "keras_history": place}
    return {"class_name": "__keras_tensor__", "config": inner}


def _is_network(layer: Config) -> bool:
    return layer.get("class_name") in NETWORKS


def _name(layer: Config) -> str:
    return text(layer.get("name", mapping(layer.get("config"), "config").get("name")), "name")
