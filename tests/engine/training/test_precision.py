"""Training in half the bits: chosen by trying, without another loss, and kept over a resume."""

import json
from dataclasses import replace

import numpy as np
import pytest
import tensorflow as tf

from engine.errors import SettingsError
from engine.machine.tried import Tried
from engine.training import precision
from engine.training.events import BatchEnded, EpochEnded, PrecisionTried, TrainingStarted
from engine.training.precision import choose_precision
from engine.training.progress import Progress, RunState
from engine.training.settings import TrainingSettings
from engine.training.step import Computation
from engine.training.trainer import Trainer
from tests.engine.support.gradients import first_gradients, length
from tests.engine.support.rounding import astray, gates

SETTINGS = TrainingSettings(epochs=1, batch_size=20, validation_split=0.0, seed=2)


@pytest.fixture
def data(few_digits):
    return few_digits(100, 20)


def pulled(generator):
    """What a generator yields, and what it returns."""
    found = []
    while True:
        try:
            found.append(next(generator))
        except StopIteration as end:
            return found, end.value


def losses(trainer):
    return [event.batch_loss for event in trainer.run() if isinstance(event, BatchEnded)]


def tried_at_once(what, *_, **__):
    yield PrecisionTried(what, 1, 1)
    return precision.Trial(0.1, 2.0, ())


# --- The choice


@pytest.mark.parametrize(
    ("plain", "fast", "chosen", "reason"),
    [
        ((0.3, 2.0), (0.2, 2.01), "bfloat16", "1.5 times as fast as float32, with the same loss"),
        ((0.3, 2.0), (0.29, 2.0), "float32", "bfloat16 takes 1.0 times as long"),
        ((0.2, 2.0), (0.5, 2.0), "float32", "bfloat16 takes 2.5 times as long"),
        ((0.3, 2.0), (0.1, 2.2), "float32", "the loss is 2.000, and 2.200 in bfloat16"),
        ((0.3, 2.0), (0.1, np.nan), "float32", "the loss is 2.000, and nan in bfloat16"),
    ],
)
def test_the_faster_one_is_taken_if_it_has_the_same_loss(
    plain, fast, chosen, reason, data, monkeypatch
):
    def tried(what, *_, **__):
        yield PrecisionTried(what, 1, 1)
        return precision.Trial(*(plain if what == "float32" else fast), ())

    monkeypatch.setattr(precision, "try_out", tried)
    monkeypatch.setattr(precision, "other_than_float32", lambda _: "bfloat16")
    _, choice = pulled(choose_precision(SETTINGS, data))
    assert (choice.precision, choice.reason) == (chosen, reason)


def test_what_was_chosen_on_this_machine_is_not_tried_again(data, monkeypatch, tmp_path):
    monkeypatch.setattr(precision, "try_out", tried_at_once)
    monkeypatch.setattr(precision, "other_than_float32", lambda _: "bfloat16")
    tried = Tried(tmp_path / "state" / "tried.json")
    events, first = pulled(choose_precision(SETTINGS, data, tried=tried))
    again, second = pulled(choose_precision(SETTINGS, data, tried=tried))
    assert len(events) == 2
    assert again == []
    assert second.precision == first.precision
    assert second.reason == "as tried before on this machine"
    larger = replace(SETTINGS, batch_size=40)  # the faster one may be another by then
    assert len(pulled(choose_precision(larger, data, tried=tried))[0]) == 2


def test_several_devices_are_never_trained_in_float16(data, monkeypatch):
    monkeypatch.setattr(precision, "other_than_float32", lambda _: "float16")
    events, choice = pulled(choose_precision(SETTINGS, data, replicas=2))
    assert (events, choice.precision) == ([], "float32")
    assert choice.reason == "these GPUs are fast in float16, which works on one device only"


@pytest.mark.parametrize(("other", "replicas"), [("bfloat16", 2), ("float16", 1)])
def test_several_devices_are_tried_in_bfloat16_and_one_in_float16(
    other, replicas, data, monkeypatch
):
    monkeypatch.setattr(precision, "other_than_float32", lambda _: other)
    monkeypatch.setattr(precision, "try_out", tried_at_once)
    events, _ = pulled(choose_precision(SETTINGS, data, replicas=replicas))
    assert [event.precision for event in events] == ["float32", other]


@pytest.fixture
def old_gpu(monkeypatch):
    """`old_gpu(visible=False)`: a machine with a GPU that is fast in float16 only."""

    def see(*, visible):
        gpu = object()
        monkeypatch.setattr(tf.config, "list_physical_devices", lambda kind=None: [gpu])
        monkeypatch.setattr(
            tf.config, "get_visible_devices", lambda kind=None: [gpu] if visible else []
        )
        monkeypatch.setattr(
            tf.config.experimental, "get_device_details", lambda _: {"compute_capability": (7, 0)}
        )

    return see


def test_the_cpu_is_tried_in_what_suits_it_beside_a_gpu_that_is_not_used(old_gpu):
    old_gpu(visible=True)
    assert precision.other_than_float32(None) == "float16"
    assert precision.other_than_float32("/CPU:0") == "bfloat16"
    old_gpu(visible=False)
    assert precision.other_than_float32(None) == "bfloat16"


@pytest.mark.slow
def test_both_are_tried_with_the_same_steps_of_the_same_network(data):
    events, choice = pulled(choose_precision(SETTINGS, data, device="/CPU:0"))
    assert [(each.precision, each.step, each.steps) for each in events] == [
        (name, step, 5) for name in ("float32", "bfloat16") for step in range(1, 6)
    ]
    assert choice.precision in ("float32", "bfloat16")
    assert "the loss is" not in choice.reason  # of the same weights it is the same, to a percent


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_whether_the_loss_is_the_same_is_no_matter_of_chance(seed, data, monkeypatch):
    monkeypatch.setattr(precision, "WORTH_IT", 0.0)
    monkeypatch.setattr(precision, "other_than_float32", lambda _: "bfloat16")
    _, choice = pulled(choose_precision(replace(SETTINGS, seed=seed, dropout=0.4), data))
    assert choice.precision == "bfloat16"


@pytest.mark.slow
def test_a_run_says_what_was_chosen_and_why_and_keeps_to_it(data, narrow_network, monkeypatch):
    def chosen(*_, **__):
        yield PrecisionTried("float32", 1, 1)
        return precision.Choice("bfloat16", "it was the faster one")

    monkeypatch.setattr("engine.training.trainer.choose_precision", chosen)
    auto = replace(SETTINGS, precision="auto")
    trainer = Trainer(auto, data)
    events = trainer.run()
    assert isinstance(next(events), PrecisionTried)
    started = next(events)
    assert isinstance(started, TrainingStarted)
    assert started.settings.precision == trainer.settings.precision == "bfloat16"
    assert started.reason == "it was the faster one"
    next(events)
    kept = trainer.checkpoint()
    rest = [event.batch_loss for event in events if isinstance(event, BatchEnded)]

    resumed = Trainer(auto, data, resume=kept)
    again = next(resumed.run())
    assert isinstance(again, TrainingStarted)  # nothing is tried again
    assert again.settings.precision == "bfloat16"
    assert losses(resumed) == rest
    with pytest.raises(SettingsError, match="The run has other settings"):
        Trainer(SETTINGS, data, resume=kept)


def test_a_run_that_was_stopped_while_it_chose_chooses_again(data, linear_network):
    trainer = Trainer(replace(SETTINGS, precision="auto"), data)
    events = trainer.run()
    assert isinstance(next(events), PrecisionTried)
    events.close()
    resumed = Trainer(trainer.settings, data, resume=trainer.checkpoint())
    assert isinstance(next(resumed.run()), PrecisionTried)


# --- What is computed


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bfloat16", "float16"])
def test_half_the_bits_have_nearly_the_losses_of_all_and_full_weights(name, data):
    full = losses(Trainer(SETTINGS, data))
    trainer = Trainer(replace(SETTINGS, precision=name), data)
    half = losses(trainer)
    assert half != full
    assert (np.abs(np.subtract(half, full)) <= astray(full, relus=4, form=name)).all()
    assert {weight.dtype for weight in trainer.model.get_weights()} == {np.dtype(np.float32)}
    assert {layer.dtype_policy.name for layer in trainer.model.layers} == {"float32"}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bfloat16", "float16"])
def test_a_step_in_half_the_bits_goes_where_the_step_in_float32_goes(name, data):
    """Above the weights of the five layers lie 4, 3, 2, 1 and no ReLU."""

    def gradients(form):
        computation = Computation(replace(SETTINGS, precision=form), 1, device="/CPU:0")
        computation.step(data.images, data.labels, np.zeros(2, np.int32), vary=False)
        return first_gradients(computation)

    for relus, one, other in zip(
        (4, 3, 2, 1, 0), gradients("float32"), gradients(name), strict=True
    ):
        assert length(other - one) < gates(relus, name) * length(one)


@pytest.mark.slow
def test_a_run_in_float16_is_resumed_with_its_scaled_losses(data, narrow_network):
    settings = replace(SETTINGS, precision="float16")
    trainer = Trainer(settings, data)
    events = trainer.run()
    for _ in range(3):
        next(events)
    kept = trainer.checkpoint()
    rest = [event.batch_loss for event in events if isinstance(event, BatchEnded)]
    resumed = Trainer(settings, data, resume=kept)
    resumed.learning_rate = float(trainer.learning_rate)
    assert losses(resumed) == rest


def test_the_learning_rate_counts_in_float16_too(data, linear_network):
    trainer = Trainer(replace(SETTINGS, precision="float16"), data)
    trainer.learning_rate = 0.125
    assert trainer.learning_rate == 0.125
    before = trainer.model.get_weights()
    events = trainer.run()
    next(events)
    next(events)
    step = max(
        np.abs(new - old).max()
        for new, old in zip(trainer.model.get_weights(), before, strict=True)
    )
    assert step == pytest.approx(0.125, rel=0.01)


# --- Plain epochs at the end


def test_the_last_epochs_show_images_as_they_are(data, linear_network, monkeypatch):
    shown = []
    step = Computation.step

    def noted(self, images, labels, seed, *, vary):
        shown.append(vary)
        return step(self, images, labels, seed, vary=vary)

    def epochs(**settings):
        trainer = Trainer(replace(SETTINGS, **settings), data)
        return [event.loss for event in trainer.run() if isinstance(event, EpochEnded)]

    monkeypatch.setattr(Computation, "step", noted)
    varied = epochs(augment=True, epochs=3)
    assert all(shown)
    shown.clear()
    mixed = epochs(augment=True, epochs=3, plain_epochs=2)
    steps = len(shown) // 3
    assert shown == [True] * steps + [False] * 2 * steps
    assert mixed[0] == varied[0]
    assert mixed[1] < varied[1]


# --- Runs of before


def test_a_run_from_before_there_were_precisions_is_one_in_float32():
    state = RunState(SETTINGS, None, "00", Progress(1))
    plain = json.loads(state.to_json())
    del plain["settings"]["precision"], plain["settings"]["plain_epochs"]
    assert RunState.from_json(json.dumps(plain)) == state
