"""Gradients × Inputs, by tf-explain's class."""

from engine.core.vanilla_gradients import VanillaGradients


class GradientsInputs(VanillaGradients):
    """A pixel's brightness times its gradient: its share in the score, were the network linear.

    Shrikumar, Greenside, Shcherbina, Kundaje 2016, arXiv 1605.01713.
    """

    method = "gradients_inputs"
