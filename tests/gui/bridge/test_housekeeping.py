"""What was freed is given back after the engine has worked, and not again and again."""

import weakref

import pytest

from engine.machine import memory
from gui.bridge import engine_thread
from gui.bridge.collecting import Collector
from gui.bridge.housekeeping import Housekeeping
from gui.bridge.messages import tidy_up
from gui.bridge.messages.tidy_up import TidyUp
from gui.bridge.messages.what_if.compare_drawing import FindNeighbours


@pytest.fixture
def engine(qapp):
    return engine_thread.EngineThread(None, "cpu")


@pytest.fixture
def keeping(engine):
    keeping = Housekeeping(engine, Collector(engine), engine)
    keeping.timer.setInterval(0)
    yield keeping
    keeping.end()


def test_many_answers_ask_for_it_once_and_rest_asks_for_nothing(engine, keeping, qtbot):
    assert not keeping.timer.isActive()
    for number in range(5):
        engine.tell(number)
    assert keeping.timer.isActive()
    qtbot.waitUntil(lambda: engine.holds(TidyUp))
    assert not keeping.timer.isActive()
    work = engine.mailbox.take()
    assert work.message == TidyUp()
    qtbot.wait(20)
    assert not keeping.timer.isActive()


def test_a_network_that_was_replaced_is_collected_before_its_memory_is_given_back(
    person, shipped_network, tmp_path, monkeypatch
):
    keeping, networks = person.window.room.housekeeping, person.window.room.engine.networks
    keeping.timer.stop()
    events, replaced, paths = [], [], [tmp_path / "one.keras", tmp_path / "other.keras"]
    monkeypatch.setattr(tidy_up, "give_back", lambda: events.append("given back"))
    for path in paths:
        shipped_network.save(path)
        person.window.room.open_network(path)
        person.wait_until(lambda path=path: networks["loaded"].path == path)
        person.wait_until_ready()
        replaced.append(
            weakref.ref(networks["loaded"].classifier, lambda _: events.append("collected"))
        )
    person.wait_for_the_map()
    keeping.timer.start(0)
    person.wait_until(lambda: "given back" in events)
    assert events == ["collected", "given back"]
    assert replaced[1]() is not None


def test_it_is_not_put_off_by_an_errand_that_takes_long(engine):
    engine.post(FindNeighbours(None, "loaded"))
    errand = engine.mailbox.take()
    engine.post(TidyUp())
    assert not engine.mailbox.may_continue(errand)
    assert engine.mailbox.take().message == TidyUp()


def test_an_answer_that_comes_after_the_end_starts_nothing(engine, keeping):
    keeping.end()
    engine.tell("too late")
    assert not keeping.timer.isActive()


def test_it_is_done_where_the_engine_answers(engine, monkeypatch):
    done = []
    monkeypatch.setattr(tidy_up, "give_back", lambda: done.append(memory))
    assert [answer for answer in TidyUp().answer(engine) if answer is not None] == []
    assert done
