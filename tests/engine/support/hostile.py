"""Files of networks that nobody should open, and old ones that everybody should."""

import copy
import io
import json
import zipfile

import h5py
import numpy as np

DENSE_INITIALIZER = {"class_name": "GlorotUniform", "config": {"seed": None}}


def layer(kind, name, **settings):
    """A layer as Keras 3 writes it."""
    return {
        "module": "keras.layers",
        "class_name": kind,
        "config": {"name": name, "trainable": True, "dtype": "float32", **settings},
        "registered_name": None,
    }


def sequential(*layers, shape=(6, 6, 1)):
    """A network of layers, one after the other, as Keras 3 writes it."""
    first = layer("InputLayer", "image", batch_shape=[None, *shape])
    return {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "net", "layers": [first, *layers]},
        "registered_name": "Sequential",
    }


def archive(path, config, arrays=None, packing=zipfile.ZIP_STORED, more=None):
    """A `.keras` file; `arrays` by their paths, `more` entries by their names."""
    weights = io.BytesIO()
    with h5py.File(weights, "w") as file:
        for name, values in (arrays or {}).items():
            file[name] = values
    with zipfile.ZipFile(path, "w", packing) as file:
        file.writestr("metadata.json", json.dumps({"keras_version": "3.12.0"}))
        file.writestr("config.json", config if isinstance(config, str) else json.dumps(config))
        file.writestr("model.weights.h5", weights.getvalue())
        for name, content in (more or {}).items():
            file.writestr(name, content)
    return path


def old_file(path, config, weights, version="2.10.0"):
    """A whole network as Keras 2 writes it: `weights` are names and arrays by layer."""
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(config)
        file.attrs["keras_version"] = version
        file.attrs["backend"] = "tensorflow"
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = [name.encode() for name in weights]
        for name, arrays in weights.items():
            part = group.create_group(name)
            names = [f"{name}/{key}:0".encode() for key in arrays]
            part.attrs["weight_names"] = names or np.zeros(0, "S1")
            for key, values in arrays.items():
                part[f"{name}/{key}:0"] = values
    return path


def without_modules(config):
    """A configuration of Keras 3 as Keras 2 wrote it, for the layers that both know."""
    config = copy.deepcopy(config)

    def older(each):
        if isinstance(each, list):
            return [older(one) for one in each]
        if not isinstance(each, dict):
            return each
        each = {k: older(v) for k, v in each.items() if k not in ("module", "registered_name")}
        if "batch_shape" in each:
            each["batch_input_shape"] = each.pop("batch_shape")
        return each

    return older(config)
