"""What is asked for often is done now and then, and in the end."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from gui.parts import throttle as throttles
from gui.parts.throttle import Interval, Throttle

SHORT = 1 / 32  # seconds
AFTER = round(3000 * SHORT)  # ms in which a timer of that length fires, and more than once


class Clock:
    """Stands still until a test moves it: how busy the machine is makes no difference."""

    def __init__(self):
        self.now = 1000.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(throttles, "time", SimpleNamespace(monotonic=clock.monotonic))
    return clock


@pytest.fixture
def calls():
    """When the throttled function was called."""
    return []


@pytest.fixture
def throttle(qapp, clock, calls):
    """`throttle(interval, …)`: a throttle that notes when it calls."""
    parent = QObject()

    def made(*intervals):
        return Throttle(lambda: calls.append(clock.now), parent, *intervals)

    yield made
    parent.deleteLater()


def test_the_first_request_is_met_at_once(throttle, calls):
    throttle(Interval(60)).request()
    assert len(calls) == 1


def test_requests_in_between_lead_to_one_call_when_the_interval_is_over(
    throttle, clock, calls, qtbot
):
    throttled = throttle(Interval(SHORT))
    for _ in range(10):
        throttled.request()
    qtbot.wait(AFTER)
    assert len(calls) == 1
    clock.now += SHORT
    qtbot.waitUntil(lambda: len(calls) > 1)
    clock.now += SHORT
    qtbot.wait(AFTER)
    first, second = calls
    assert second - first >= SHORT


def test_throttles_that_share_an_interval_keep_their_distance(throttle, clock, calls, qtbot):
    shared = Interval(SHORT)
    for _ in range(2):
        throttle(Interval(0), shared).request()
    qtbot.wait(AFTER)
    assert len(calls) == 1
    clock.now += SHORT
    qtbot.waitUntil(lambda: len(calls) == 2)


def test_a_call_that_cannot_wait_takes_the_place_of_the_one_that_was_due(
    throttle, clock, calls, qtbot
):
    throttled = throttle(Interval(SHORT))
    throttled.request()
    throttled.request()
    throttled.call_now()
    assert len(calls) == 2
    clock.now += SHORT
    qtbot.wait(AFTER)
    assert len(calls) == 2


def test_an_interval_says_how_long_it_still_lasts(clock):
    interval = Interval(60)
    assert interval.remaining == 0
    interval.restart()
    assert interval.remaining == 60
    clock.now += 59
    assert interval.remaining == 1
