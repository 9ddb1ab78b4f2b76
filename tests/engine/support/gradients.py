"""The gradient that the first step of a run has seen."""

import numpy as np


def first_gradients(computation):
    """After one step: the gradient of its loss, a vector for each of the ConvNet's five layers.

    Read from Adam's first moments. Its first step would be the gradients' sign alone, were they
    ever so small.
    """
    adam = computation.adam
    moments = [each.numpy() for each in adam.variables if each.path.endswith("_momentum")]
    gradients = [each.ravel() / (1 - adam.beta_1) for each in moments]  # the first moves it from 0
    return [np.concatenate(gradients[place : place + 2]) for place in range(0, 10, 2)]


def length(vector):
    """Of a gradient, added up in double precision."""
    return float(np.linalg.norm(vector.astype(np.float64)))
