"""What is asked for often is done now and then, and in the end."""

import time

import pytest
from PySide6.QtCore import QObject

from gui.parts.throttle import Interval, Throttle

SHORT = 0.15  # seconds


@pytest.fixture
def calls():
    """When the throttled function was called."""
    return []


@pytest.fixture
def throttle(qapp, calls):
    """`throttle(interval, …)`: a throttle that notes when it calls."""
    parent = QObject()

    def made(*intervals):
        return Throttle(lambda: calls.append(time.monotonic()), parent, *intervals)

    yield made
    parent.deleteLater()


def test_the_first_request_is_met_at_once(throttle, calls):
    throttle(Interval(60)).request()
    assert len(calls) == 1


def test_requests_in_between_lead_to_one_call_when_the_interval_is_over(throttle, calls, qtbot):
    throttled = throttle(Interval(SHORT))
    for _ in range(10):
        throttled.request()
    assert len(calls) == 1
    qtbot.waitUntil(lambda: len(calls) > 1)
    qtbot.wait(round(3000 * SHORT))
    first, second = calls
    assert second - first >= SHORT


def test_throttles_that_share_an_interval_keep_their_distance(throttle, calls, qtbot):
    shared = Interval(SHORT)
    for _ in range(2):
        throttle(Interval(0), shared).request()
    qtbot.waitUntil(lambda: len(calls) == 2)
    assert calls[1] - calls[0] >= SHORT


def test_a_call_that_cannot_wait_takes_the_place_of_the_one_that_was_due(throttle, calls, qtbot):
    throttled = throttle(Interval(SHORT))
    throttled.request()
    throttled.request()
    throttled.call_now()
    qtbot.wait(round(3000 * SHORT))
    assert len(calls) == 2


def test_an_interval_says_how_long_it_still_lasts():
    interval = Interval(60)
    assert interval.remaining == 0
    interval.restart()
    assert 59 < interval.remaining <= 60
