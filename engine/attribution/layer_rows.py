"""The layers of a network as rows of a table: what each is, makes and has learned."""

from dataclasses import dataclass

from engine.attribution.layers import layers_of
from engine.classifier import Classifier


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One layer.

    Attributes:
        name: its path, nested networks opened.
        kind: its class.
        shape: of one image's result; empty where it is not known before it is called.
        parameters: numbers in it.
    """

    name: str
    kind: str
    shape: tuple[int | None, ...]
    parameters: int


def layer_rows(classifier: Classifier) -> tuple[LayerRow, ...]:
    """The layers of what is explained, first to last.

    It begins where a picture becomes what the network takes (`picture_...`), and ends before a
    softmax or sigmoid.
    """
    rows = []
    for path, layer in layers_of(classifier.model).items():
        output = getattr(layer, "output", None)
        output = output[0] if isinstance(output, list | tuple) and output else output
        shape = tuple(getattr(output, "shape", (None,))[1:])
        rows.append(LayerRow(path, type(layer).__name__, shape, layer.count_params()))
    return tuple(rows)
