"""Two pools of threads: training has its own, and steps back; what it computes is the same."""

import pytest

from engine import pools

APART = """
import json, os
from engine.startup import import_tensorflow
import_tensorflow()
from engine import pools
found = {"separate": pools.separate(), "again": pools.separate()}
found["places"] = [pools.training_place(name) for name in ("/CPU:0", "/GPU:0")]
live = pools._threads_of(pools.LIVE)
training = pools._training_threads
found["threads"] = [len(live), len(training), len(set(live) & set(training))]
pools.step_back()
found["live"] = sorted({os.getpriority(os.PRIO_PROCESS, thread) for thread in live})
found["training"] = sorted({os.getpriority(os.PRIO_PROCESS, thread) for thread in training})
found["process"] = os.getpriority(os.PRIO_PROCESS, 0)


from engine.data import mnist
from engine.training import Trainer
from engine.training_data import TrainingData
from engine.training_events import BatchEnded, TrainingSettings
(images, labels), (test_images, test_labels) = mnist.load_data()
data = TrainingData(images[:100], labels[:100], test_images[:10], test_labels[:10])
for place in (pools.LIVE, pools.TRAINING):
    events = Trainer(TrainingSettings(epochs=1), data, device=place).run()
    found[place] = [event.batch_loss for event in events if isinstance(event, BatchEnded)]
print(json.dumps(found))
"""

LATE = """
import json
from engine.startup import import_tensorflow
import_tensorflow()
import tensorflow as tf
tf.ones(3) + 1
from engine import pools
print(json.dumps([pools.separate(), pools.training_place("/CPU:0")]))
"""


@pytest.mark.skipif(not pools._THREADS.is_dir(), reason="niceness of threads is Linux's")
def test_training_has_threads_of_its_own_that_step_back_and_the_same_numbers(run_python):
    found, errors = run_python(APART)
    assert (found["separate"], found["again"]) == (True, True)
    assert found["places"] == ["/CPU:1", "/GPU:0"]
    live, training, both = found["threads"]
    assert live >= 1
    assert training >= 1
    assert both == 0
    assert found["training"] == [found["process"] + pools.STEP_BACK]
    assert found["live"] == [found["process"]]
    assert found["/CPU:0"] == found["/CPU:1"]
    assert errors == ""


def test_once_tensorflow_has_computed_it_stays_with_one_pool(run_python):
    found, errors = run_python(LATE)
    assert found == [False, "/CPU:0"]
    assert errors == ""
