"""Show what each layer sees."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.drawing import Drawing
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True, eq=False)
class PreviewLayers(Message):
    """Show what each layer sees in this drawing."""

    urgency: ClassVar = Urgency.ASIDE

    drawing: Drawing
    network: LiveNetwork

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Showing what the layers see")

    def answer(self, engine: Engine) -> "Iterator[LayersPreviewed]":
        """All layers at once."""
        from engine.attribution.layers import default_layer
        from engine.attribution.previews import layer_previews

        network = engine.networks[self.network]
        classifier, pixels = network.classifier, network.pixels(self.drawing)
        if pixels is None:
            return  # of the network before
        maps = layer_previews(classifier, pixels)
        yield LayersPreviewed(self, MappingProxyType(maps), default_layer(classifier))


@dataclass(frozen=True, slots=True, eq=False)
class LayersPreviewed:
    """What each layer sees.

    Attributes:
        request: what was asked, of which drawing and which network.
        maps: name of each layer with feature maps -> their mean size, float32 `(h, w)`.
        default: name of the layer that is meant where none is named, or None.
    """

    request: PreviewLayers
    maps: Mapping[str, NDArray[np.float32]]
    default: str | None
