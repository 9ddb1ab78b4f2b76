"""By what a network is told from any other."""

import hashlib

import numpy as np
import pytest

from gui.bridge.digest import digest_of


@pytest.fixture
def classifier(shipped_network):
    from engine import Classifier
    from tests.engine.support.networks import plain

    return Classifier(plain())


def test_the_digest_is_that_of_types_shapes_and_bytes_and_follows_other_weights(classifier):
    digests = []
    for factor in (1, 2):
        weights = [factor * each for each in classifier.model.get_weights()]
        classifier.set_weights(weights)
        told = b"".join(
            f"{each.dtype.str}{each.shape}".encode() + each.tobytes() for each in weights
        )
        digests.append(digest_of(classifier))
        assert digests[-1] == hashlib.sha256(told).hexdigest()
    assert digests[0] != digests[1]


def test_it_is_found_once_as_long_as_the_weights_stay(classifier, monkeypatch):
    from engine.networks import digest

    found, compute = [], digest.weights_digest
    monkeypatch.setattr(digest, "weights_digest", lambda model: found.append(1) or compute(model))
    assert digest_of(classifier) == digest_of(classifier)
    assert len(found) == 1
    classifier.set_weights([np.zeros_like(each) for each in classifier.model.get_weights()])
    digest_of(classifier)
    assert len(found) == 2
