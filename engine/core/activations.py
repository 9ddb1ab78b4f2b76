"""Activations, by tf-explain's class."""

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np

from engine.attribution.base import Attribution
from engine.attribution.layers import (
    feature_layer,
    feature_layers,
    is_graph,
    layers_of,
    run_through,
)
from engine.core.base import Array, Data, Explainer, Grid, Model
from engine.core.copies import classifier_of
from engine.errors import MethodError, UnsupportedNetworkError
from engine.words import tr


class ExtractActivations(Explainer):
    """What the feature maps of layers see in the images, whatever the class.

    Zeiler, Fergus 2013, arXiv 1311.2901. A sheet holds all maps of the first image, then those of
    the next: at most as many images as fit on 4096 x 4096 pixels with all their maps.
    """

    method = "activations"

    def __init__(self, batch_size: int | None = None) -> None:
        """Explain so many images at a time."""
        self.batch_size = batch_size

    def explain(
        self,
        validation_data: Data,
        model: Model,
        layers_name: Sequence[str] | str | None = None,
        *,
        max_images: int | None = None,
    ) -> Grid:
        """Feature maps in grey, on one sheet: black is a layer's lowest value, white its highest.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            model: the classifier.
            layers_name: names of layers that make feature maps; the sheets of several stand one
                below the other. None takes the last convolution.
            max_images: show the first so many.
        """
        layers = (
            [layers_name] if layers_name is None or isinstance(layers_name, str) else layers_name
        )
        return _below_each_other(
            [self._maps(validation_data, model, layer, max_images=max_images) for layer in layers]
        )

    @staticmethod
    def generate_activations_graph(model: Model, layers_name: Sequence[str] | str) -> keras.Model:
        """A network that gives the outputs of layers: a list, in the order of the names.

        Args:
            model: a Sequential or functional model, which it shares its layers with.
            layers_name: names of its layers; inside a nested network as `outer/inner`, or by the
                bare name where one layer alone has it.

        Raises:
            MethodError: no such layer; lists those that there are.
            UnsupportedNetworkError: a model that is no graph of layers.
        """
        graph = model if isinstance(model, keras.Model) else model.model
        if not is_graph(graph):
            raise UnsupportedNetworkError(
                "This network is not built, or its layers are inside code of its own; call a "
                "Sequential model once on images, and write any other as a functional one."
            )
        inlets = {
            each.name: each.output
            for each in graph.layers
            if isinstance(each, keras.layers.InputLayer)
        }
        names = [layers_name] if isinstance(layers_name, str) else list(layers_name)
        inner = list(layers_of(graph))
        paths = [name if name in inlets else _path(name, inner) for name in names]
        outputs: dict[str, Any] = dict(inlets)

        def keep(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
            outputs[path] = layer(*inputs, **arguments)
            return outputs[path]

        # Run once more, as `layer.output` may be of another network that the layer is in too.
        run_through(graph, graph.inputs, keep)
        inputs = graph.inputs if len(graph.inputs) > 1 else graph.inputs[0]
        return keras.Model(inputs, [outputs[path] for path in paths])

    def _maps(self, validation_data: Data, model: Model, layer: str | None, **shown: Any) -> Grid:
        network = classifier_of(model).model
        height, width, maps = feature_layers(network)[feature_layer(network, layer)]
        low, high = np.inf, -np.inf

        def paint(_: Array, found: Attribution) -> Array:
            nonlocal low, high
            low, high = min(low, found.values.min()), max(high, found.values.max())
            return np.moveaxis(found.values, -1, 1).reshape(-1, height, width)

        tile = (height, width, maps)
        sheet = self._sheet(validation_data, model, None, paint, tile=tile, layer=layer, **shown)
        # In place: a sheet of numbers takes 64 MiB, four times what the picture takes.
        np.clip(sheet, low, high, out=sheet)
        sheet -= low
        sheet *= 255 / (high - low) if high > low else 0
        return np.rint(sheet, out=sheet).astype(np.uint8)


def _path(name: str, paths: list[str]) -> str:
    """The path meant by the name of a layer."""
    meant = [path for path in paths if name in (path, path.rpartition("/")[2])]
    if name in meant:
        return name
    if len(meant) != 1:
        raise MethodError(
            tr(
                "There is no layer {name!r}; choose {layers}.",
                name=name,
                layers=", ".join(meant or paths),
            )
        )
    return meant[0]


def _below_each_other(sheets: list[Grid]) -> Grid:
    """One picture of several, as wide as the widest, black beside the others."""
    width = max(sheet.shape[1] for sheet in sheets)
    return np.concatenate([np.pad(s, ((0, 0), (0, width - s.shape[1]))) for s in sheets])
