"""Someone in the second tab, before a run and during one."""

import pytest

from engine.training.events import BatchEnded
from tests.gui.train.trainee import Trainee

LONG = 500  # epochs: a run that ends only when it is stopped


@pytest.fixture
def trainee(person, fast_training):
    """Someone in the second tab, whose epochs take a moment."""
    return Trainee(person)


@pytest.fixture
def running(trainee):
    """A run that goes on until it is stopped, past its first batch."""
    trainee.set_up(epochs=LONG, batch_size=20)
    trainee.click("startTraining")
    trainee.wait_for(BatchEnded)
    yield trainee
    if trainee.window.room.training:
        trainee.person.go_to("Train")
        trainee.click("stopTraining")
        trainee.wait_for_the_end()
