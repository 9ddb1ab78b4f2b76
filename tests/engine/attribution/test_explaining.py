"""What `engine.explain` says to a script that hands it the wrong thing."""

import numpy as np
import pytest

import engine
from engine.errors import UnsupportedNetworkError


def test_a_keras_model_is_told_what_to_be_made_into():
    import keras

    model = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Flatten()])
    with pytest.raises(UnsupportedNetworkError, match=r"engine\.Classifier\(model\)"):
        engine.explain(model, np.zeros((4, 4), np.float32))
