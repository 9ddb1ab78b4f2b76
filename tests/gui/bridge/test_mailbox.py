"""The mailbox between the window and the engine, without either."""

import threading

import pytest

from engine.drawing import blank
from gui.bridge.mailbox import Mailbox
from gui.bridge.messages import (
    MeasureMap,
    OpenNetwork,
    PreviewLayers,
    Request,
    SaveNetwork,
    WarmUp,
    Weights,
)

WARM = WarmUp("loaded", "vanilla_gradients", (), "classes")


@pytest.fixture
def mailbox():
    return Mailbox()


@pytest.fixture
def in_a_thread():
    """`in_a_thread(function)`: start it and return a function that waits for its result."""

    def start(function):
        results = []
        thread = threading.Thread(target=lambda: results.append(function()))
        thread.start()

        def result():
            thread.join(60)
            return results[0]

        return result

    return start


def request(generation):
    return Request(generation, blank(), "vanilla_gradients", None, "loaded")


def test_the_newest_request_wins(mailbox):
    requests = [request(number) for number in range(5)]
    for each in requests:
        mailbox.post(each)
    mailbox.post(last := OpenNetwork(None))
    assert [mailbox.take(), mailbox.take()] == [last, requests[-1]]


def test_the_newest_weights_win(mailbox):
    old, new = Weights((), 1), Weights((), 2)
    mailbox.post(old)
    mailbox.post(new)
    mailbox.post(asked := request(1))
    assert [mailbox.take(), mailbox.take()] == [new, asked]


def test_commands_are_never_lost_and_keep_their_order(mailbox, tmp_path):
    commands = [OpenNetwork(tmp_path / name) for name in "abc"]
    for command in commands:
        mailbox.post(command)
    assert [mailbox.take() for _ in commands] == commands


def test_commands_and_weights_go_before_a_request_so_that_it_meets_the_right_network(mailbox):
    mailbox.post(asked := request(1))
    mailbox.post(weights := Weights((), 1))
    mailbox.post(command := OpenNetwork(None))
    assert [mailbox.take() for _ in range(3)] == [command, weights, asked]


def test_taking_waits_for_mail(mailbox, in_a_thread):
    taken = in_a_thread(mailbox.take)
    mailbox.post(asked := request(1))
    assert taken() is asked


def test_closing_ends_a_thread_that_waits_for_mail(mailbox, in_a_thread):
    taken = in_a_thread(mailbox.take)
    mailbox.close()
    assert taken() is None
    assert mailbox.closed


def test_what_waits_is_dropped_on_closing(mailbox):
    mailbox.post(request(1))
    mailbox.post(Weights((), 1))
    mailbox.post(OpenNetwork(None))
    mailbox.close()
    assert mailbox.take() is None


def test_a_network_that_is_to_be_saved_is_saved_before_the_end(mailbox, tmp_path):
    mailbox.post(OpenNetwork(None))
    mailbox.post(save := SaveNetwork(Weights((), 1), tmp_path / "mine.keras"))
    mailbox.close()
    assert [mailbox.take(), mailbox.take()] == [save, None]


def test_an_answer_is_overtaken_by_a_newer_request_and_by_the_end_alone(mailbox):
    mailbox.post(request(1))
    mailbox.take()
    mailbox.post(Weights((), 1))
    mailbox.post(OpenNetwork(None))
    assert not mailbox.overtaken
    mailbox.post(request(2))
    assert mailbox.overtaken
    for _ in range(3):
        mailbox.take()
    assert not mailbox.overtaken
    mailbox.close()
    assert mailbox.overtaken


def test_it_is_idle_while_nobody_asks(mailbox):
    assert mailbox.wait_until_idle(0)
    mailbox.post(Weights((), 1))
    assert mailbox.wait_until_idle(0)


def test_it_is_busy_from_the_request_until_the_answer_is_done(mailbox, in_a_thread):
    mailbox.post(request(1))
    assert not mailbox.wait_until_idle(0)
    mailbox.take()
    assert not mailbox.wait_until_idle(0)
    taken = in_a_thread(mailbox.take)  # the taker is back for more: the answer is done
    assert mailbox.wait_until_idle(60)
    mailbox.close()
    assert taken() is None


def test_it_stays_busy_while_another_request_waits(mailbox):
    mailbox.post(request(1))
    mailbox.take()
    mailbox.post(request(2))
    mailbox.take()
    assert not mailbox.wait_until_idle(0)


def test_closing_frees_who_waits_for_idleness(mailbox, in_a_thread):
    mailbox.post(request(1))
    idle = in_a_thread(lambda: mailbox.wait_until_idle(60))
    mailbox.close()
    assert idle()


def test_asides_come_last_and_the_newest_wins(mailbox):
    mailbox.post(PreviewLayers(blank(), "loaded"))
    mailbox.post(newest := PreviewLayers(blank(), "training"))
    mailbox.post(asked := request(1))
    assert [mailbox.take(), mailbox.take()] == [asked, newest]


def test_an_aside_is_not_worth_holding_training_up(mailbox):
    mailbox.post(PreviewLayers(blank(), "loaded"))
    mailbox.take()
    assert mailbox.wait_until_idle(0)


@pytest.mark.parametrize("mail", [request(1), Weights((), 1), OpenNetwork(None), WARM])
def test_a_warm_up_makes_way_to_all_but_other_asides(mailbox, mail):
    assert not mailbox.disturbs(WarmUp)
    mailbox.post(PreviewLayers(blank(), "loaded"))
    assert not mailbox.disturbs(WarmUp)
    mailbox.post(mail)
    assert mailbox.disturbs(WarmUp)


def test_measures_end_for_good_where_a_warm_up_waits_as_nothing_is_drawn_then(mailbox):
    measured = MeasureMap(None, ())
    mailbox.post(measured)
    mailbox.post(WARM)
    assert mailbox.disturbs(MeasureMap)
    mailbox.put_back(measured)
    assert mailbox.take() == WARM
    assert not mailbox.has_mail
