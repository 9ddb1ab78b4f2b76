"""The mailbox between the window and the engine, without either."""

import threading
import time
from dataclasses import dataclass
from types import SimpleNamespace
from typing import ClassVar

import pytest

from engine.drawing import blank
from engine.training.moments import Moment
from gui.bridge import mailbox as mailboxes
from gui.bridge.mailbox import Mailbox
from gui.bridge.message import Message, Urgency
from gui.bridge.messages.beside.make_small_maps import MakeSmallMaps
from gui.bridge.messages.explain import Explain
from gui.bridge.messages.make_film import MakeFilm
from gui.bridge.messages.measure_map import MeasureMap
from gui.bridge.messages.open_network import OpenNetwork
from gui.bridge.messages.preview_layers import PreviewLayers
from gui.bridge.messages.read_runs import ReadRuns
from gui.bridge.messages.read_test_set import ReadTestSet
from gui.bridge.messages.save_network import SaveNetwork
from gui.bridge.messages.show_epoch import ShowEpoch
from gui.bridge.messages.take_weights import TakeWeights, Weights
from gui.bridge.messages.warm_up import WarmUp

A_WHILE = 1000  # seconds, longer than the patience of anything that has some
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
    return Explain(generation, blank(), "vanilla_gradients", None, "loaded")


def weights(steps):
    return TakeWeights(Weights((), steps))


def taken(mailbox, count):
    """What is taken in this order; None once it is closed and empty."""
    works = [mailbox.take() for _ in range(count)]
    return [None if work is None else work.message for work in works]


def begin(mailbox, message):
    """Let a message be the one that is being answered."""
    mailbox.post(message)
    work = mailbox.take()
    assert work.message is message
    return work


def test_the_newest_request_wins(mailbox):
    requests = [request(number) for number in range(5)]
    for each in requests:
        mailbox.post(each)
    mailbox.post(last := OpenNetwork(None))
    assert taken(mailbox, 2) == [last, requests[-1]]


def test_the_newest_weights_win(mailbox):
    old, new = weights(1), weights(2)
    mailbox.post(old)
    mailbox.post(new)
    mailbox.post(asked := request(1))
    assert taken(mailbox, 2) == [new, asked]


def test_commands_are_never_lost_and_keep_their_order(mailbox, tmp_path):
    commands = [OpenNetwork(tmp_path / name) for name in "abc"]
    commands.append(OpenNetwork(tmp_path / "a"))
    for command in commands:
        mailbox.post(command)
    assert taken(mailbox, 4) == commands


def test_commands_and_weights_go_before_a_request_so_that_it_meets_the_right_network(
    mailbox, tmp_path
):
    mailbox.post(asked := request(1))
    mailbox.post(epoch := ShowEpoch(tmp_path, Moment(1)))
    mailbox.post(newest := weights(1))
    mailbox.post(command := OpenNetwork(None))
    assert taken(mailbox, 4) == [command, epoch, newest, asked]


def test_errands_come_last_in_their_order_and_runs_are_deleted_whatever_else_is_read(
    mailbox, tmp_path
):
    mailbox.post(gone := ReadRuns(tmp_path, tmp_path, (tmp_path / "run",)))
    mailbox.post(listed := ReadRuns(tmp_path, tmp_path))
    mailbox.post(read := ReadTestSet("loaded"))
    mailbox.post(film := MakeFilm(request(1), tmp_path, "signed", tmp_path / "film.gif"))
    mailbox.post(preview := PreviewLayers(blank(), "loaded"))
    assert taken(mailbox, 5) == [preview, gone, listed, read, film]


def test_taking_waits_for_mail(mailbox, in_a_thread):
    work = in_a_thread(mailbox.take)
    mailbox.post(asked := request(1))
    assert work().message is asked


def test_closing_ends_a_thread_that_waits_for_mail(mailbox, in_a_thread):
    work = in_a_thread(mailbox.take)
    mailbox.close()
    assert work() is None


def test_what_waits_is_dropped_on_closing_and_what_comes_later_is_not_taken(mailbox):
    mailbox.post(request(1))
    mailbox.post(weights(1))
    mailbox.post(OpenNetwork(None))
    mailbox.close()
    mailbox.post(request(2))
    assert mailbox.take() is None


def test_a_network_that_is_to_be_saved_is_saved_before_the_end(mailbox, tmp_path):
    mailbox.post(OpenNetwork(None))
    mailbox.post(save := SaveNetwork(Weights((), 1), tmp_path / "mine.keras"))
    mailbox.close()
    mailbox.post(late := SaveNetwork(Weights((), 1), tmp_path / "late.keras"))
    assert taken(mailbox, 3) == [save, late, None]


def test_an_answer_is_overtaken_by_a_newer_request_and_by_the_end_alone(mailbox):
    work = begin(mailbox, request(1))
    mailbox.post(weights(1))
    mailbox.post(OpenNetwork(None))
    assert mailbox.may_continue(work)
    mailbox.post(request(2))
    assert not mailbox.may_continue(work)
    *_, work = [mailbox.take() for _ in range(3)]
    assert mailbox.may_continue(work)
    mailbox.close()
    assert not mailbox.may_continue(work)


def test_it_is_idle_while_nobody_asks(mailbox):
    assert mailbox.wait_until_idle(0)
    mailbox.post(weights(1))
    assert mailbox.wait_until_idle(0)


def test_it_is_busy_from_the_request_until_the_answer_is_done(mailbox, in_a_thread):
    mailbox.post(request(1))
    assert not mailbox.wait_until_idle(0)
    mailbox.take()
    assert not mailbox.wait_until_idle(0)
    work = in_a_thread(mailbox.take)  # the taker is back for more: the answer is done
    assert mailbox.wait_until_idle(60)
    mailbox.close()
    assert work() is None


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


def test_asides_come_after_a_request_and_the_newest_wins(mailbox):
    mailbox.post(PreviewLayers(blank(), "loaded"))
    mailbox.post(newest := PreviewLayers(blank(), "training"))
    mailbox.post(asked := request(1))
    assert taken(mailbox, 2) == [asked, newest]


@pytest.mark.parametrize("mail", [PreviewLayers(blank(), "loaded"), ReadTestSet("loaded")])
def test_what_nobody_waits_for_is_not_worth_holding_training_up(mailbox, mail):
    begin(mailbox, mail)
    assert mailbox.wait_until_idle(0)


@pytest.mark.parametrize("mail", [request(1), weights(1), OpenNetwork(None), WARM])
def test_a_warm_up_gives_way_to_all_but_asides_and_errands(mailbox, mail):
    work = begin(mailbox, WarmUp("loaded", "lrp"))
    mailbox.post(PreviewLayers(blank(), "loaded"))
    mailbox.post(ReadTestSet("loaded"))
    assert mailbox.may_continue(work)
    mailbox.post(mail)
    assert not mailbox.may_continue(work)


def test_measures_end_for_good_where_a_warm_up_waits_as_nothing_is_drawn_then(mailbox):
    work = begin(mailbox, MeasureMap(None))
    mailbox.post(WARM)
    assert not mailbox.may_continue(work)
    mailbox.post(last := PreviewLayers(blank(), "loaded"))
    assert taken(mailbox, 2) == [WARM, last]


@pytest.mark.parametrize("mail", [request(1), WARM])
def test_measures_that_only_wait_end_too(mailbox, mail):
    mailbox.post(MeasureMap(None))
    mailbox.post(mail)
    mailbox.post(last := ReadTestSet("loaded"))
    assert taken(mailbox, 2) == [mail, last]


def test_measures_are_resumed_after_a_network_was_opened(mailbox):
    work = begin(mailbox, MeasureMap(None))
    mailbox.post(command := OpenNetwork(None))
    assert not mailbox.may_continue(work)
    assert mailbox.take().message is command
    assert mailbox.take() is work


@pytest.mark.parametrize(
    "mail", [request(1), weights(1), OpenNetwork(None), WARM, PreviewLayers(blank(), "loaded")]
)
def test_an_errand_gives_way_to_all_else_and_is_resumed_before_other_errands(
    mailbox, mail, tmp_path
):
    work = begin(mailbox, ReadTestSet("loaded"))
    mailbox.post(ReadRuns(tmp_path, tmp_path))
    assert mailbox.may_continue(work)
    mailbox.post(mail)
    assert not mailbox.may_continue(work)
    assert mailbox.take().message is mail
    assert mailbox.take() is work


# -- what is begun, and then resumed or abandoned --------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Count(Message):
    """Counts, and notes in which thread it ended."""

    urgency: ClassVar = Urgency.ERRAND

    ended: list[threading.Thread]

    def answer(self, engine):
        try:
            yield from range(10)
        finally:
            self.ended.append(threading.current_thread())


def test_an_errand_goes_on_where_it_was_interrupted(mailbox):
    work = begin(mailbox, Count([]))
    assert [next(work.answers(None)) for _ in range(3)] == [0, 1, 2]
    mailbox.post(request(1))
    assert not mailbox.may_continue(work)
    mailbox.take()
    assert next(mailbox.take().answers(None)) == 3


@pytest.mark.parametrize("end", [lambda box: box.post(Count([])), lambda box: box.close()])
def test_what_is_over_ends_in_the_thread_that_began_it(mailbox, in_a_thread, end):
    """Whatever it holds, TensorFlow's contexts for one, cannot be let go elsewhere."""
    ended = []
    work = begin(mailbox, Count(ended))
    next(work.answers(None))
    mailbox.post(request(1))
    assert not mailbox.may_continue(work)
    in_a_thread(lambda: end(mailbox))()
    assert not ended
    mailbox.take()
    assert ended == [threading.current_thread()]


@pytest.fixture
def pass_time(monkeypatch):
    """`pass_time(seconds)`: for a mailbox, no other time passes, however busy the machine is."""
    now = [time.monotonic()]

    def pass_on(seconds):
        now[0] += seconds

    monkeypatch.setattr(mailboxes, "time", SimpleNamespace(monotonic=lambda: now[0]))
    return pass_on


def test_tiles_give_way_to_a_pen_that_never_rests_but_are_not_forgotten_for_it(mailbox, pass_time):
    tiles = begin(mailbox, MakeSmallMaps(None, 0))
    for generation in range(1, 4):
        mailbox.post(request(generation))
        assert not mailbox.may_continue(tiles)
        mailbox.post(newest := request(generation + 1))
        assert mailbox.take().message is newest
        mailbox.post(request(generation + 2))
        pass_time(A_WHILE)
        assert mailbox.take() is tiles


def test_what_has_no_patience_to_lose_waits_for_as_long_as_the_pen_moves(mailbox, pass_time):
    mailbox.post(MeasureMap(None))
    for generation in range(3):
        pass_time(A_WHILE)
        mailbox.post(asked := request(generation))
        assert mailbox.take().message is asked
