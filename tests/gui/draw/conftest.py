"""What the tests of the Draw tab share."""

import numpy as np
import pytest

from engine.data import mnist

FEW = np.r_[0:60, 900:960, 1880:1940]


@pytest.fixture
def few_images(monkeypatch):
    """The test set cut down to some images, with mistakes among them."""
    images, labels = mnist.test_set()
    few = images[FEW], labels[FEW]
    monkeypatch.setattr(mnist, "test_set", lambda: few)
    return few
