"""Many steps in a call are the steps of as many calls.

There is no GPU here: what is placed on "/GPU:0" is computed by the CPU.
"""

import numpy as np
import pytest
import tensorflow as tf

from engine.training.events import BatchEnded, DeviceGivenUp, EpochEnded, TrainingFinished
from engine.training.keeping import train_and_keep
from engine.training.moments import Moment
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from engine.training.stepping import on_the_card, stepping
from engine.training.stepping.on_the_card import OnTheCard
from engine.training.stepping.portion import Portion
from engine.training.trainer import Trainer

FULL = tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor on /GPU:0")


@pytest.fixture(autouse=True)
def steps_of_no_time(monkeypatch):
    """Steps that take no time by the clock: how many a call takes is the same everywhere."""
    note = Portion.note
    monkeypatch.setattr(Portion, "note", lambda self, steps, _: note(self, steps, 0.0))


def trainer(data, device, **settings):
    how = {"epochs": 2, "seed": 4, "batch_size": 10, "precision": "float32"} | settings
    return Trainer(TrainingSettings(**how), data, device=device)


def same(ours, theirs):
    arrays = zip(ours.model.get_weights(), theirs.model.get_weights(), strict=True)
    return all(np.array_equal(*pair) for pair in arrays)


@pytest.mark.parametrize(
    "settings",
    [
        {"schedule": "cosine", "augment": True, "dropout": 0.3, "plain_epochs": 1},
        {"averaged": 1.0, "smoothing": 0.01, "hardest": 0.5, "precision": "bfloat16"},
        {"precision": "float16"},
    ],
    ids=["varied", "averaged", "float16"],
)
def test_a_run_is_that_of_single_steps_bit_for_bit(few_digits, narrow_network, settings):
    data = few_digits(283, 30)  # 22 batches and one of 6 images, with a fifth held out
    one, many = (trainer(data, device, **settings) for device in ("/CPU:0", "/GPU:0"))
    single, grouped = (list(each.run()) for each in (one, many))
    assert same(one, many)
    ends = [
        [
            (e.loss, e.accuracy, e.val_loss, e.val_accuracy)
            for e in events
            if isinstance(e, EpochEnded)
        ]
        for events in (single, grouped)
    ]
    assert ends[0] == ends[1]
    batches = [event.batch for event in grouped if isinstance(event, BatchEnded)]
    assert len(batches) < sum(isinstance(event, BatchEnded) for event in single)
    assert batches.count(23) == 2


def test_early_weights_are_kept_and_a_run_is_resumed_in_the_middle(
    few_digits, linear_network, tmp_path
):
    data = few_digits(283, 30)
    whole = trainer(data, "/CPU:0")
    list(whole.run())
    broken = trainer(data, "/GPU:0")
    folder = RunFolder(tmp_path / "run")
    folder.make()
    events = train_and_keep(broken, folder)
    for event in events:
        if isinstance(event, BatchEnded) and event.epoch == 2 and event.batch >= 8:
            break
    events.close()
    assert {Moment(0, 2**k) for k in range(5)} <= set(folder.moments())
    settings = broken.settings
    resumed = Trainer(settings, data, device="/GPU:0", resume=folder.checkpoint())
    assert resumed.progress.batch == event.batch
    list(resumed.run())
    assert same(whole, resumed)


def test_the_mean_of_a_call_is_told_and_every_image_is_counted(few_digits, linear_network):
    data = few_digits(100, 30)
    single, grouped = (
        [e for e in trainer(data, device, epochs=1).run() if isinstance(e, BatchEnded)]
        for device in ("/CPU:0", "/GPU:0")
    )
    losses, last = [event.batch_loss for event in single], 0
    for event in grouped:
        assert event.batch_loss == pytest.approx(np.mean(losses[last : event.batch]), rel=1e-6)
        assert event.loss == pytest.approx(single[event.batch - 1].loss, rel=1e-6)
        last = event.batch


def test_a_card_that_fails_half_way_leaves_all_as_it_was_and_the_cpu_goes_on(
    few_digits, linear_network, monkeypatch
):
    data = few_digits(283, 30)
    undisturbed = trainer(data, "/CPU:0")
    list(undisturbed.run())
    copies = []

    def fails(self, *arguments):
        for each in self.computation.model.variables:
            each.assign(each + 1)  # as if some steps had been taken
        copies.append(self)
        raise FULL

    monkeypatch.setattr(OnTheCard, "_called", fails)
    ours = trainer(data, "/GPU:0")
    events = list(ours.run())
    assert len(copies) == 1
    assert sum(isinstance(event, DeviceGivenUp) for event in events) == 1
    assert isinstance(events[-1], TrainingFinished)
    assert same(ours, undisturbed)


def test_images_that_do_not_fit_go_over_a_batch_at_a_time(few_digits, linear_network, monkeypatch):
    monkeypatch.setattr(on_the_card, "MOST_BYTES", 1000)
    monkeypatch.setattr(stepping, "OnTheCard", lambda *_: pytest.fail("carried over"))
    events = list(trainer(few_digits(100, 30), "/GPU:0", epochs=1).run())
    assert sum(isinstance(event, BatchEnded) for event in events) == 8
