"""Two pools of threads: training has its own, and what it computes is the same."""

APART = """
import json
from engine.machine.startup import import_tensorflow
import_tensorflow()
from engine.machine import thread_pools
found = {"separate": thread_pools.separate(), "again": thread_pools.separate()}
found["places"] = [thread_pools.training_place(name) for name in ("/CPU:0", "/GPU:0")]

from engine.data import mnist
from engine.training.trainer import Trainer
from engine.training.data import TrainingData
from engine.training.events import BatchEnded
from engine.training.settings import TrainingSettings
(images, labels), (test_images, test_labels) = mnist.load_data()
data = TrainingData(images[:100], labels[:100], test_images[:10], test_labels[:10])
for place in (thread_pools.LIVE, thread_pools.TRAINING):
    trainer = Trainer(TrainingSettings(epochs=1), data, device=place)
    found[place] = [e.batch_loss for e in trainer.run() if isinstance(e, BatchEnded)]
    found[place + " has"] = sorted({v.value.device[-5:] for v in trainer.model.variables})
print(json.dumps(found))
"""

LATE = """
import json
from engine.machine.startup import import_tensorflow
import_tensorflow()
import tensorflow as tf
tf.ones(3) + 1
from engine.machine import thread_pools
print(json.dumps([thread_pools.separate(), thread_pools.training_place("/CPU:0")]))
"""


def test_training_has_a_place_of_its_own_and_the_same_numbers(run_python):
    found, errors = run_python(APART)
    assert (found["separate"], found["again"]) == (True, True)
    assert found["places"] == ["/CPU:1", "/GPU:0"]
    assert found["/CPU:0"] == found["/CPU:1"]
    assert found["/CPU:0 has"] == ["CPU:0"]
    assert found["/CPU:1 has"] == ["CPU:1"]
    assert errors == ""


def test_once_tensorflow_has_computed_it_stays_with_one_pool(run_python):
    found, errors = run_python(LATE)
    assert found == [False, "/CPU:0"]
    assert errors == ""
