"""Gradients × Inputs each epoch."""

from engine.callbacks.vanilla_gradients import VanillaGradientsCallback
from engine.core.gradients_inputs import GradientsInputs


class GradientsInputsCallback(VanillaGradientsCallback):
    """Draws brightness times gradient, each epoch, for TensorBoard.

    Shrikumar, Greenside, Shcherbina, Kundaje 2016, arXiv 1605.01713.
    """

    explainer = GradientsInputs()
    default_output_subdir = "gradients_inputs"

    tag = "GradientsInputs"
