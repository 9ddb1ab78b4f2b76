"""What the tests of "What if" share."""

import pytest


@pytest.fixture
def classifier_of():
    """`classifier_of(person)`: the network that answers at their window."""

    def found(person):
        window = person.window
        return window.room.engine.networks[window.live.network].classifier

    return found
