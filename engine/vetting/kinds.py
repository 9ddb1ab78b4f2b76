"""Networks of other programs: what their files are, and how they become Keras's."""

from pathlib import Path

from engine.vetting.refused import RefusedError
from engine.words import tr

HDF5 = b"\x89HDF\r\n\x1a\n"

_KERAS = tr("save it from Python with model.save('network.keras')")
_BY_ENDING = {
    ".tflite": (
        tr("a TFLite network, which has lost what explanations need"),
        tr("open the Keras network that it was made from"),
    ),
    ".onnx": (
        tr("an ONNX network"),
        tr("convert it with onnx2tf (onnx2tf -i network.onnx -oh5) and open the .h5 file"),
    ),
    ".pb": (
        tr("part of a SavedModel, which Keras 3 does not read back"),
        tr("load the folder with Keras 2 (tf_keras.models.load_model), then {keras}", keras=_KERAS),
    ),
    ".pt": (
        tr("a PyTorch network, which holds Python code"),
        tr("export it to ONNX and convert that"),
    ),
    ".mlmodel": (tr("a Core ML network"), tr("open the Keras network that it was made from")),
    ".json": (
        tr("a configuration without weights"),
        tr("build the network of it, load its weights, and {keras}", keras=_KERAS),
    ),
    ".npz": (tr("arrays and no network"), _KERAS),
    ".pkl": (tr("a pickle, which can run any code"), _KERAS),
}
_BY_ENDING |= {
    ".pth": _BY_ENDING[".pt"],
    ".ckpt": _BY_ENDING[".pt"],
    ".pickle": _BY_ENDING[".pkl"],
    ".joblib": _BY_ENDING[".pkl"],
    ".mlpackage": _BY_ENDING[".mlmodel"],
}


def require_keras(path: Path, start: bytes) -> None:
    """Tell a network of another program by its name or its first bytes.

    Args:
        path: a file or folder that is there.
        start: its first bytes; none of a folder.

    Raises:
        RefusedError: it is one, and how it becomes Keras's.
    """
    if (path / "saved_model.pb").exists() or (path / "keras_metadata.pb").exists():
        raise RefusedError(
            tr("is a SavedModel, which Keras 3 does not read back"),
            tr("load it with Keras 2 (tf_keras.models.load_model), then {keras}", keras=_KERAS),
        )
    if start[4:8] == b"TFL3":
        kind = ".tflite"
    elif start.startswith(HDF5) or (start.startswith(b"PK") and path.suffix.lower() == ".keras"):
        return
    else:
        kind = path.suffix.lower()
    if kind in _BY_ENDING:
        what, remedy = _BY_ENDING[kind]
        raise RefusedError(tr("is {what}", what=what), remedy)
