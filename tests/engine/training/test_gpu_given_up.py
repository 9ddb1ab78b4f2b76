"""A GPU that is full or lost: the CPU goes on with the step that failed, and says so.

There is no GPU here: what is placed on "/GPU:0" is computed by the CPU, as TensorFlow does where
there is none, and says that it has no memory when a test wants it to.
"""

import numpy as np
import pytest
import tensorflow as tf

from engine.machine.device import gave_up
from engine.training.events import BatchEnded, DeviceGivenUp, EpochEnded, TrainingFinished
from engine.training.settings import TrainingSettings
from engine.training.step import Computation
from engine.training.stepping import portion
from engine.training.trainer import Trainer

FULL = tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor on /GPU:0")
LOST = tf.errors.InternalError(None, None, "CUDA_ERROR_ILLEGAL_ADDRESS")


@pytest.fixture(autouse=True)
def a_step_a_call(monkeypatch):
    """`stepping/test_on_the_card.py` has calls of many."""
    monkeypatch.setattr(portion, "MOST", 1)


@pytest.fixture
def fails(monkeypatch):
    """`fails("step", 3, error)`: the third call on a GPU raises; those on the CPU never do."""

    def at(name, number, error):
        calls, compute = [], getattr(Computation, name)

        def computed(self, *arguments, **how):
            if "GPU" in str(self._device):
                calls.append(self)
                if len(calls) >= number:
                    raise error
            return compute(self, *arguments, **how)

        monkeypatch.setattr(Computation, name, computed)

    return at


def trained(data, device, **settings):
    how = {"epochs": 2, "seed": 4, "batch_size": 20, "precision": "float32"} | settings
    trainer = Trainer(TrainingSettings(**how), data, device=device)
    events = list(trainer.run())
    return trainer, events


@pytest.mark.parametrize("schedule", ["constant", "cosine"])
@pytest.mark.parametrize(("name", "number"), [("step", 3), ("measure", 1)])
@pytest.mark.parametrize(("error", "word"), [(FULL, "out of memory"), (LOST, "failed")])
def test_a_run_goes_on_on_the_cpu_bit_for_bit(
    few_digits, linear_network, fails, schedule, name, number, error, word
):
    data = few_digits(100, 30)
    undisturbed, _ = trained(data, "/CPU:0", schedule=schedule)
    fails(name, number, error)
    trainer, events = trained(data, "/GPU:0", schedule=schedule)
    (given_up,) = [event for event in events if isinstance(event, DeviceGivenUp)]
    assert word in given_up.words
    assert "CPU" in given_up.words
    assert len([event for event in events if isinstance(event, BatchEnded)]) == 8
    assert len([event for event in events if isinstance(event, EpochEnded)]) == 2
    assert isinstance(events[-1], TrainingFinished)
    ours, theirs = (each.model.get_weights() for each in (trainer, undisturbed))
    assert all(map(np.array_equal, ours, theirs))


def test_a_run_whose_precision_is_tried_out_goes_on_on_the_cpu(
    few_digits, linear_network, monkeypatch
):
    from engine.training import trainer as module

    tried, choose = [], module.choose_precision

    def choosing(settings, data, *, device, **more):
        tried.append(device)
        if "GPU" in device:
            raise FULL
        return choose(settings, data, device=device, **more)

    monkeypatch.setattr(module, "choose_precision", choosing)
    _, events = trained(few_digits(100, 30), "/GPU:0", precision="auto")
    assert len(tried) == 2
    assert isinstance(events[0], DeviceGivenUp)
    assert isinstance(events[-1], TrainingFinished)


def test_a_cpu_that_is_full_has_nobody_to_take_over(few_digits, linear_network, monkeypatch):
    def full(*_, **__):
        raise FULL

    monkeypatch.setattr(Computation, "step", full)
    with pytest.raises(tf.errors.ResourceExhaustedError):
        trained(few_digits(100, 30), "/CPU:0")


@pytest.mark.parametrize(
    ("error", "device", "gone"),
    [
        (FULL, "/GPU:0", True),
        (LOST, "/GPU:0", True),
        (FULL, "/CPU:0", False),
        (FULL, None, False),  # TensorFlow's own choice, where it sees no GPU
        (ValueError("shapes"), "/GPU:0", False),
        (tf.errors.InvalidArgumentError(None, None, "shapes"), "/GPU:0", False),
    ],
)
def test_only_a_gpu_that_is_full_or_lost_is_given_up(error, device, gone):
    assert gave_up(error, device) == gone
