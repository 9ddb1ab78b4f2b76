"""Guided SmoothGrad, by a class in tf-explain's style."""

from engine.core.smoothgrad import SmoothGrad


class GuidedSmoothGrad(SmoothGrad):
    """SmoothGrad in which every ReLU hands back only what speaks for the class.

    Springenberg, Dosovitskiy, Brox, Riedmiller 2014, arXiv 1412.6806; Smilkov et al. 2017,
    arXiv 1706.03825.
    """

    method = "guided_smoothgrad"
