"""The methods made ready for one classifier, whatever numbers their options are set to."""

from typing import Any

from engine.attribution.compiled import MOST_TRACES
from engine.attribution.live import LiveExplainer
from engine.attribution.recent import Recent
from engine.attribution.table import method_named
from engine.classifier import Classifier

Key = tuple[str, tuple[tuple[str, Any], ...]]


class Explainers:
    """Explainers of one classifier, by what is traced: the method and its static options.

    Another number of samples or another patch size finds the explainer ready. At most
    `MOST_TRACES` are kept; the least recently used is discarded first.
    """

    def __init__(self, classifier: Classifier) -> None:
        """Nothing is traced before it is needed."""
        self.classifier = classifier
        self._ready: Recent[Key, LiveExplainer] = Recent(MOST_TRACES)

    def of(self, method: str = "vanilla_gradients", **options: Any) -> LiveExplainer:
        """An explainer with these option values; only the first of its kind takes long to make.

        Args:
            method: an id from `METHODS`.
            options: of the method; the others are at their defaults.

        Raises:
            MethodError: no such method, layer or option, or a value out of range.
            UnsupportedNetworkError: the method cannot handle this network.
        """
        chosen = method_named(method)
        settings = chosen.settings(options)
        key = (method, tuple(chosen.static(settings).items()))
        ready = self._ready.get(
            key, lambda: LiveExplainer(self.classifier, method, **options).try_both_ways()
        )
        return ready.set_to(settings)
