"""Feature maps each epoch, by the name of the method; tf-explain's is activations_visualization."""

from engine.callbacks.activations_visualization import ActivationsVisualizationCallback

ExtractActivationsCallback = ActivationsVisualizationCallback

__all__ = ["ActivationsVisualizationCallback", "ExtractActivationsCallback"]
