"""A GPU that is full or lost in the middle of a lesson: the CPU begins anew, and says so.

There is no GPU here: what is placed on "/GPU:0" is computed by the CPU, as TensorFlow does where
there is none, and says that it has no memory when a test wants it to.
"""

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine.classifier import Classifier
from engine.drawing import Drawing
from engine.ink import Ink
from engine.networks.reading import Reading
from engine.teaching import teaching
from engine.teaching.corrections import Correction
from engine.what_if.steps import finished
from gui.bridge.mailbox import Mailbox
from gui.bridge.network_in_use import NetworkInUse
from gui.bridge.teaching.pupil import Pupil
from gui.bridge.teaching.thread import TeachingThread

SEVEN = Drawing(Ink([[(70, 60), (205, 62), (120, 235)]]))
FULL = tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor on /GPU:0")
LOST = tf.errors.InternalError(None, None, "CUDA_ERROR_ILLEGAL_ADDRESS")


@pytest.fixture
def taught(monkeypatch):
    """`taught(device)`: the pupil, the thread that taught it there, and what was told."""
    pace = teaching.Pace(steps=4, least=4, corrections=4, rehearsed=4, known=40, tests=20)
    monkeypatch.setattr(teaching, "Pace", lambda: pace)

    def teach(device):
        keras.utils.set_random_seed(1)
        layers = [keras.layers.Flatten(), keras.layers.Dense(10, "softmax")]
        model = keras.Sequential([keras.Input((28, 28, 1)), *layers])
        network = NetworkInUse("loaded", Classifier(model, reading=Reading(subject="ink")))
        network.move_to(device)
        pupil, told = finished(Pupil.making(network)), []
        thread = TeachingThread(pupil, (Correction(SEVEN, 7, 1),), Mailbox(), None)
        thread.failed.connect(told.append)
        thread.run()
        return pupil, thread, told

    return teach


def after_two_steps(monkeypatch, error):
    """A GPU fails in the third step."""
    taken, compiled = [], teaching._Teaching._compiled

    def failing(self, adam):
        step = compiled(self, adam)

        def taking(*batch):
            if "GPU" in str(self._classifier.device):
                taken.append(step)
                if len(taken) > 2:
                    raise error
            return step(*batch)

        return taking

    monkeypatch.setattr(teaching._Teaching, "_compiled", failing)


@pytest.mark.parametrize(("error", "word"), [(FULL, "out of memory"), (LOST, "failed")])
def test_the_lesson_is_learned_on_the_cpu_from_its_beginning(taught, monkeypatch, error, word):
    undisturbed, _, _ = taught("/CPU:0")
    after_two_steps(monkeypatch, error)
    pupil, thread, told = taught("/GPU:0")
    assert thread.lesson.steps == 4
    assert "CPU" in pupil.copy.device
    learned, expected = (each.copy.model.get_weights() for each in (pupil, undisturbed))
    assert all(map(np.array_equal, learned, expected))
    assert word in told[0].sentence
    assert "CPU" in told[0].sentence
    assert len(told) == 1


def test_an_error_of_the_cpu_ends_the_lesson(taught, monkeypatch):
    def failing(*_):
        raise FULL

    monkeypatch.setattr(teaching._Teaching, "_learn", failing)
    _, thread, told = taught("/CPU:0")
    assert thread.lesson is None
    assert len(told) == 1
