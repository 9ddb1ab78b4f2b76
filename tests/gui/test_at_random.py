"""A monkey with a seed at the window, for a moment; `make soak` lets it for 20,000 events."""

import pytest

from tests.soak import things
from tests.soak.at_random import PEN_SAMPLE, play

EVENTS, SEED = 400, 16


@pytest.mark.expects_log("files that are no good are warned of; a fault is found by `play` itself")
def test_hundreds_of_random_events_raise_nothing_and_a_3_is_read_and_explained(
    window, fast_training, tmp_path
):
    found = play(window, things.make(tmp_path, PEN_SAMPLE), seed=SEED, events=EVENTS)
    assert found["events"] >= EVENTS
    assert not found["faults"]
    assert not found["wrong with the 3"]
    assert found["after"]["threads"] <= found["before"]["threads"]
