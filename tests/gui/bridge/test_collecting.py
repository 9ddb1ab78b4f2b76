"""Garbage is destroyed by the window's thread, as some of it is Qt's."""

import gc
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from engine.machine.garbage import without_collecting
from gui.bridge import collecting
from gui.bridge.collecting import Collector


class Garbage:
    """Refers to itself, so that the collector alone can destroy it; tells who did."""

    def __init__(self, destroyed_by):
        self.itself, self.destroyed_by = self, destroyed_by

    def __del__(self):
        self.destroyed_by.append(threading.current_thread())


@pytest.fixture
def collector(qapp, monkeypatch):
    monkeypatch.setattr(collecting, "LOOKS_EVERY", 1)
    collector = Collector(qapp)
    yield collector
    collector.end()
    collector.setParent(None)


@pytest.fixture
def generations():
    """What was collected, in order."""
    seen = []

    def note(phase, info):
        seen.extend([info["generation"]] if phase == "start" else [])

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


@pytest.fixture
def litter():
    """Make garbage, and so many objects that last that Python would collect it on its own."""
    lasting = []

    def make(destroyed_by, count=30_000):
        Garbage(destroyed_by)
        lasting.extend([] for _ in range(count))

    return make


def in_another_thread(do, *arguments):
    thread = threading.Thread(target=do, args=arguments)
    thread.start()
    thread.join()


def test_python_itself_collects_in_the_thread_that_made_the_garbage(litter):
    """What is prevented below: if it ever ends by itself, so may the collector of the window."""
    destroyed_by = []
    in_another_thread(litter, destroyed_by)
    assert destroyed_by
    assert destroyed_by != [threading.main_thread()]


def test_garbage_of_another_thread_is_destroyed_by_the_windows(collector, litter, qtbot):
    destroyed_by = []
    collector.begin()
    in_another_thread(litter, destroyed_by)
    assert not destroyed_by
    qtbot.waitUntil(lambda: destroyed_by)
    assert destroyed_by == [threading.main_thread()]


def test_garbage_of_the_engines_thread_is_destroyed_by_the_windows(
    person, litter, monkeypatch, seven
):
    from engine.attribution.live import LiveExplainer

    destroyed_by, explained_by, steps = [], set(), LiveExplainer.steps

    def littering(self, *asked, **how):
        explained_by.add(threading.current_thread())
        litter(destroyed_by)
        yield from steps(self, *asked, **how)

    monkeypatch.setattr(LiveExplainer, "steps", littering)
    person.draw(seven)
    person.wait_for_the_map()
    person.wait_until(lambda: destroyed_by)
    assert set(destroyed_by) == {threading.main_thread()}
    assert threading.main_thread() not in explained_by


def test_nothing_is_collected_while_another_thread_keeps_the_collector_out(
    collector, litter, qtbot
):
    destroyed_by, inside, out = [], threading.Event(), threading.Event()

    def import_much():
        with without_collecting():
            litter(destroyed_by)
            inside.set()
            out.wait()

    collector.begin()
    thread = threading.Thread(target=import_much)
    thread.start()
    inside.wait()
    qtbot.wait(50)
    assert not destroyed_by
    out.set()
    qtbot.waitUntil(lambda: destroyed_by)
    thread.join()


def test_who_does_nothing_makes_nothing_to_collect(collector, qtbot, generations):
    gc.collect()
    collector.begin()
    generations.clear()
    qtbot.wait(50)
    assert not generations


def test_all_are_looked_at_only_when_many_have_come_to_stay(
    collector, qtbot, generations, litter, monkeypatch
):
    monkeypatch.setattr(collecting, "OLDER", 1)
    monkeypatch.setattr(collecting, "OLD", 1)
    collector.begin()
    collector.collect()
    generations.clear()

    def a_few_more():
        litter([], collecting.YOUNG + 1)
        return len(generations) >= 12

    qtbot.waitUntil(a_few_more)
    assert {0, 1} == set(generations)

    def many_more():
        litter([], collecting.MANY)
        return 2 in generations

    qtbot.waitUntil(many_more)


def test_what_another_thread_is_still_putting_together_is_left_alone(collector, qtbot, litter):
    """Who looked at all objects would hold a tuple that grows, and Python would refuse to go on."""
    problems, ended, out = [], threading.Event(), threading.Event()

    def put_together():
        try:
            while not out.is_set():
                # the length is not known beforehand, so the tuple is made anew as it fills
                assert len(tuple([] for _ in range(1000))) == 1000
        except BaseException as problem:
            problems.append(problem)
        ended.set()

    collector.begin()
    thread = threading.Thread(target=put_together)
    thread.start()
    for _ in range(50):
        litter([], collecting.MANY)
        collector.tidy_up()
        collector.timer.timeout.emit()
        qtbot.wait(2)
    out.set()
    ended.wait()
    thread.join()
    assert not problems


def test_tidying_up_collects_only_what_may_be_a_network(collector, generations, litter):
    collector.begin()
    collector.collect()
    generations.clear()
    collector.tidy_up()
    litter([], collecting.A_NETWORK // 2)
    collector.tidy_up()
    assert not generations
    litter([], collecting.A_NETWORK)
    with without_collecting():
        collector.tidy_up()
    assert not generations
    collector.tidy_up()
    assert generations == [2]


def test_what_takes_long_waits_while_a_mouse_button_is_down(
    collector, generations, litter, monkeypatch
):
    held = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: held[0])
    collector.begin()
    collector.collect()
    litter([], 2 * collecting.A_NETWORK)
    generations.clear()
    collector.tidy_up()
    assert not generations
    held[0] = Qt.MouseButton.NoButton
    collector.tidy_up()
    assert generations == [2]


@pytest.mark.parametrize("first", [0, 1])
def test_of_two_windows_the_last_one_leaves_it_to_python(qapp, first):
    both = [Collector(qapp), Collector(qapp)]
    for collector in both:
        collector.begin()
    both.pop(first).end()
    assert not gc.isenabled()
    both.pop().end()
    assert gc.isenabled()


@pytest.mark.parametrize("enabled", [True, False])
def test_in_the_end_python_collects_as_it_did_before(collector, enabled):
    try:
        gc.enable() if enabled else gc.disable()
        collector.begin()
        collector.begin()
        assert not gc.isenabled()
        collector.end()
        collector.end()
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


def test_a_closed_window_leaves_it_to_python_again(person, monkeypatch):
    """And not before the last thread of it has ended, which may be one that reads a picture."""
    opening, collecting_meanwhile = person.window.opening, []
    end = opening.end

    def ended(patience):
        collecting_meanwhile.append(gc.isenabled())
        return end(patience)

    monkeypatch.setattr(opening, "end", ended)
    assert not gc.isenabled()
    person.window.close()
    assert gc.isenabled()
    assert collecting_meanwhile == [False]
