"""tf-explain's classes, working: `VanillaGradients().explain((images, None), model, 0)`.

A script written for tf-explain 0.3.1 needs only `tf_explain` to become `engine` in its imports.
"""

from engine.core.activations import ExtractActivations
from engine.core.grad_cam import GradCAM
from engine.core.grad_cam_plus_plus import GradCAMPlusPlus
from engine.core.gradients_inputs import GradientsInputs
from engine.core.guided_smoothgrad import GuidedSmoothGrad
from engine.core.integrated_gradients import IntegratedGradients
from engine.core.lrp import LRP
from engine.core.occlusion_sensitivity import OcclusionSensitivity
from engine.core.smoothgrad import SmoothGrad
from engine.core.vanilla_gradients import VanillaGradients

__all__ = [
    "LRP",
    "ExtractActivations",
    "GradCAM",
    "GradCAMPlusPlus",
    "GradientsInputs",
    "GuidedSmoothGrad",
    "IntegratedGradients",
    "OcclusionSensitivity",
    "SmoothGrad",
    "VanillaGradients",
]
