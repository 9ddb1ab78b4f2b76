"""tf-explain's Keras callbacks, working: a picture an epoch in TensorBoard.

A script written for tf-explain 0.3.1 needs only `tf_explain` to become `engine` in its imports.
"""

from engine.callbacks.activations_visualization import ActivationsVisualizationCallback
from engine.callbacks.grad_cam import GradCAMCallback
from engine.callbacks.grad_cam_plus_plus import GradCAMPlusPlusCallback
from engine.callbacks.gradients_inputs import GradientsInputsCallback
from engine.callbacks.guided_smoothgrad import GuidedSmoothGradCallback
from engine.callbacks.integrated_gradients import IntegratedGradientsCallback
from engine.callbacks.lrp import LRPCallback
from engine.callbacks.occlusion_sensitivity import OcclusionSensitivityCallback
from engine.callbacks.smoothgrad import SmoothGradCallback
from engine.callbacks.vanilla_gradients import VanillaGradientsCallback

__all__ = [
    "ActivationsVisualizationCallback",
    "GradCAMCallback",
    "GradCAMPlusPlusCallback",
    "GradientsInputsCallback",
    "GuidedSmoothGradCallback",
    "IntegratedGradientsCallback",
    "LRPCallback",
    "OcclusionSensitivityCallback",
    "SmoothGradCallback",
    "VanillaGradientsCallback",
]
