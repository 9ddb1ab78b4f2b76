"""What a script must know of a network, and whether a short script can say it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import ArrayLike

from engine import network
from engine.attribution.layers import feature_layer
from engine.attribution.table import METHODS, PREDICTED, RUNNER_UP
from engine.classifier import Classifier
from engine.errors import RepeatError
from engine.files import SHIPPED_NETWORK
from engine.networks.digest import weights_digest
from engine.networks.graph import functional
from engine.repeat.script import Asked
from engine.words import tr

_layers = keras.layers
_LRP = (
    *(_layers.Dense, _layers.Conv2D, _layers.MaxPooling2D, _layers.AveragePooling2D),
    *(_layers.Flatten, _layers.Reshape, _layers.Dropout, _layers.ReLU, _layers.Activation),
)
"""What the script of LRP has a rule for."""


def asked_of(
    classifier: Classifier,
    path: Path | None,
    picture: ArrayLike,
    method: str,
    *,
    target: int | None = None,
    versus: int | None = None,
    score: str = "logit",
    options: Mapping[str, Any] | None = None,
    name: str = "a drawing",
) -> Asked:
    """What a script must know to compute a map again.

    Args:
        classifier: the network, as it explains.
        path: the file that it was loaded from; None for the shipped one.
        picture: `(H, W)` or `(H, W, C)` in [0, 1].
        method: id of the method.
        target: explained class; None or `PREDICTED` for what it reads.
        versus: contrasted class, `RUNNER_UP`, or None.
        score: what is explained, "logit" or "probability".
        options: of the method.
        name: what the picture is called.

    Raises:
        RepeatError: a network that a short script cannot say the same of; says why.
        MethodError: no such method, or an option that it does not have.
        InkLensError: the file cannot be read any more.
    """
    file = SHIPPED_NETWORK if path is None else path
    original = network.load(file)
    _require_plain(classifier, original)
    _require_unchanged(classifier, original, file)
    settings = METHODS[method].settings(options or {})
    if "layer" in settings:
        settings["layer"] = _top_layer(classifier, settings["layer"])
    if method == "lrp":
        _require_rules(classifier, original)
        settings.pop("canonize")  # there is no BatchNorm in what the script has rules for
    if method == "guided_smoothgrad":
        _require_fused_relus(original)
    batch = classifier.as_batch(picture)
    logits = classifier.logits(batch)[0]
    chosen = int(logits.argmax()) if target in (None, PREDICTED) else int(target or 0)
    if versus == RUNNER_UP:
        others = np.delete(np.arange(len(logits)), chosen)
        versus = int(others[logits[others].argmax()])
    return Asked(
        str(file.resolve()),
        weights_digest(original),
        classifier.head,
        classifier.reading,
        batch[0],
        name,
        method,
        settings,
        chosen,
        None if versus == chosen else versus,
        score,
    )


def _require_plain(classifier: Classifier, original: Any) -> None:
    """That pictures, channels last, come in, and scores come out as the script says."""
    why = ""
    last = original.layers[-1]
    policies = {layer.dtype_policy.compute_dtype for layer in original.layers}
    odd = [each for each in functional(original).operations if not _is_simple(each)]
    if odd:
        why = tr("{layer!r} is no layer that can be copied by itself", layer=odd[0].name)
    elif classifier.head not in ("fused", "layer", "none"):
        why = tr("its scores are taken from probabilities")
    elif classifier.head == "fused" and not isinstance(last, _layers.Dense):
        why = tr("its softmax is not in its last layer {layer!r}", layer=last.name)
    elif classifier.head == "layer" and not isinstance(last, _layers.Softmax | _layers.Activation):
        why = tr("its softmax is not its last layer {layer!r}", layer=last.name)
    elif len(original.inputs) != 1 or len(original.outputs) != 1:
        why = tr("it has several outputs")
    elif tuple(original.inputs[0].shape[1:]) != classifier.input_shape:
        why = tr("it takes pictures in another layout than height × width × channels")
    elif policies != {"float32"}:
        why = tr("it computes in another format than float32")
    elif original.outputs[0].shape[-1] != classifier.classes or classifier.scores != "softmax":
        why = tr("it has no softmax over its classes")
    if why:
        raise RepeatError(tr("No short script says the same of this network: {why}.", why=why))


def _require_unchanged(classifier: Classifier, original: Any, file: Path) -> None:
    """That the file holds the weights that explain: it may have been saved again since, or taught.

    Raises:
        RepeatError: it holds others.
    """
    like = Classifier(original, device=classifier.device, reading=classifier.reading)
    found, explaining = (each.model.get_weights() for each in (like, classifier))
    pairs = zip(found, explaining, strict=False)
    if len(found) != len(explaining) or not all(np.array_equal(*pair) for pair in pairs):
        raise RepeatError(
            tr(
                "{file} holds other weights than the network that explained this; save or open "
                "that one, then write its script.",
                file=file.name,
            )
        )


def _is_simple(operation: Any) -> bool:
    """Whether it is a layer of its own: no network, no operation, its weights plain numbers."""
    plain = isinstance(operation, keras.Layer) and not isinstance(operation, keras.Model)
    return plain and getattr(operation, "quantization_mode", None) is None


def _top_layer(classifier: Classifier, name: str | None) -> str:
    path = feature_layer(classifier.model, name)
    if "/" in path:
        raise RepeatError(
            tr(
                "The layer {path!r} lies in a network within the network, which a short script "
                "does not reach; choose a layer outside of it.",
                path=path,
            )
        )
    return path


def _require_rules(classifier: Classifier, original: Any) -> None:
    if not isinstance(original, keras.Sequential) or not classifier.reading.is_plain:
        raise RepeatError(
            tr(
                "The script of LRP is for a Sequential network that takes pictures from 0 to 1 as "
                "they are; choose another method for this one."
            )
        )
    kept = original.layers[:-1] if classifier.head == "layer" else original.layers
    for layer in kept:
        if not isinstance(layer, _LRP) or getattr(layer, "groups", 1) != 1:
            raise RepeatError(
                tr(
                    "The script of LRP has no rule for the layer {layer!r} ({kind}); choose "
                    "another method for this network.",
                    layer=layer.name,
                    kind=type(layer).__name__,
                )
            )


def _require_fused_relus(original: Any) -> None:
    for layer in original.layers:
        if isinstance(layer, _layers.ReLU | keras.Model):
            raise RepeatError(
                tr(
                    "The script of Guided SmoothGrad changes the ReLU in a layer, and {layer!r} "
                    "is one by itself; choose another method for this network.",
                    layer=layer.name,
                )
            )
