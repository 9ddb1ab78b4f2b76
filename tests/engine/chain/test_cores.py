"""Many calls of a function on all cores."""

import pytest

from engine.chain import cores
from engine.chain.cores import on_all_cores


@pytest.fixture
def three_cores(monkeypatch):
    monkeypatch.setattr(cores, "CORES", 3)


def test_answers_come_in_the_order_of_the_questions_as_many_at_a_time_as_there_are_cores(
    three_cores,
):
    assert list(on_all_cores(lambda k: k * k, range(7))) == [[0, 1, 4], [9, 16, 25], [36]]


def test_who_stops_asking_stops_the_work(three_cores):
    called = []
    steps = on_all_cores(called.append, range(9))
    next(steps)
    steps.close()
    assert sorted(called) == [0, 1, 2]


def test_what_fails_fails_where_it_is_asked_for(three_cores):
    with pytest.raises(ZeroDivisionError):
        list(on_all_cores(lambda k: 1 // k, [1, 0]))
