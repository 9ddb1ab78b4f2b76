"""How each method is computed: id -> what makes its kernel or series."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from engine.attribution.base import Kernel, Score, Series
from engine.attribution.methods import (
    activations,
    grad_cam,
    gradients_inputs,
    integrated_gradients,
    lrp,
    occlusion_sensitivity,
    smoothgrad,
    vanilla_gradients,
)
from engine.attribution.table import method_named
from engine.classifier import Classifier

_MAKERS: Mapping[str, Callable[..., Kernel | Series]] = MappingProxyType(
    {
        "vanilla_gradients": vanilla_gradients.kernel,
        "gradients_inputs": gradients_inputs.kernel,
        "integrated_gradients": integrated_gradients.series,
        "smoothgrad": smoothgrad.series,
        "guided_smoothgrad": smoothgrad.guided_series,
        "grad_cam": grad_cam.kernel,
        "grad_cam_plus_plus": grad_cam.plus_plus_kernel,
        "occlusion_sensitivity": occlusion_sensitivity.series,
        "lrp": lrp.kernel,
        "activations": activations.kernel,
    }
)


def computation_of(
    method: str, classifier: Classifier, score: Score, settings: Mapping[str, Any]
) -> Kernel | Series:
    """The computation of a method for a classifier.

    Args:
        method: an id from `METHODS`.
        classifier: what is explained.
        score: "logit" or "probability".
        settings: the method's options; only the static ones matter here.

    Raises:
        MethodError: there is no such method, or no such layer.
        UnsupportedNetworkError: the method cannot handle this network.
    """
    chosen = method_named(method)
    return _MAKERS[chosen.id](classifier.model, score, **chosen.static(settings))
