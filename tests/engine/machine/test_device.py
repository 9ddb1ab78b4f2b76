"""Where the engine computes, and what it says about it."""

from types import SimpleNamespace

import pytest
import tensorflow as tf

from engine.machine import device
from engine.machine.device import choose_device, is_on_gpu

GPU = SimpleNamespace(device_type="GPU", name="/physical_device:GPU:0")


@pytest.fixture
def gpu(monkeypatch):
    """A machine whose TensorFlow sees a GPU that works."""
    for name in ("list_physical_devices", "get_visible_devices"):
        monkeypatch.setattr(tf.config, name, lambda kind=None: [GPU])
    monkeypatch.setattr(
        tf.config.experimental, "get_device_details", lambda _: {"device_name": "Test GPU"}
    )
    grown: list[tuple[object, bool]] = []
    monkeypatch.setattr(
        tf.config.experimental, "set_memory_growth", lambda gpu, wish: grown.append((gpu, wish))
    )
    monkeypatch.setattr(device, "try_out", lambda _: None)
    return grown


@pytest.mark.parametrize("wish", ["auto", "gpu"])
def test_a_gpu_that_works_is_used_by_name(gpu, wish):
    chosen = choose_device(wish)
    assert (chosen.kind, chosen.name, chosen.reason) == ("GPU", "/GPU:0", "Test GPU")
    assert chosen.label == "GPU, float32"


def test_what_is_left_to_tensorflow_is_computed_by_a_gpu_that_it_sees(gpu):
    assert is_on_gpu(None)
    assert is_on_gpu("/GPU:1")
    assert not is_on_gpu("/CPU:0")


def test_where_there_is_no_gpu_what_is_left_to_tensorflow_is_not_computed_by_one():
    assert not is_on_gpu(None)


def test_a_gpu_gives_memory_as_it_is_needed(gpu):
    choose_device()
    assert gpu == [(GPU, True)]


def test_the_cpu_is_used_where_it_was_asked_for_even_beside_a_gpu(gpu):
    chosen = choose_device("cpu")
    assert (chosen.kind, chosen.name, chosen.label) == ("CPU", "/CPU:0", "CPU, float32")
    assert "selected" in chosen.reason
    assert not gpu


@pytest.mark.parametrize("wish", ["auto", "gpu"])
def test_without_a_gpu_that_may_be_used_the_cpu_is_used_and_says_why(gpu, monkeypatch, wish):
    monkeypatch.setattr(tf.config, "get_visible_devices", lambda kind=None: [])
    chosen = choose_device(wish)
    assert (chosen.kind, chosen.reason) == ("CPU", "TensorFlow sees no GPU")
    assert not gpu


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (RuntimeError("no kernel image is available\nfor this device"), "no kernel image is"),
        (MemoryError(), "MemoryError"),
        (ValueError("x" * 500), "x" * 120),
    ],
)
def test_a_gpu_that_fails_its_first_computation_gives_way_to_the_cpu_and_says_so(
    gpu, monkeypatch, error, said
):
    def fail(_):
        raise error

    monkeypatch.setattr(device, "try_out", fail)
    chosen = choose_device("gpu")
    assert (chosen.kind, chosen.name) == ("CPU", "/CPU:0")
    assert chosen.gpu_failed
    assert chosen.reason.startswith("the GPU failed its first computation")
    assert said in chosen.reason
    assert "\n" not in chosen.reason
    assert len(chosen.reason) < 200


def test_the_first_computation_passes_on_a_device_that_computes():
    device.try_out("/CPU:0")


def test_the_first_computation_notices_a_device_that_miscalculates(monkeypatch):
    monkeypatch.setattr(tf.nn, "conv2d", lambda image, *_: 2 * image)
    with pytest.raises(ArithmeticError):
        device.try_out("/CPU:0")


PLACEMENT = """
import json
from engine.machine.startup import import_tensorflow
import_tensorflow()
import numpy as np
import tensorflow as tf

physical = tf.config.list_physical_devices("CPU")[0]
logical = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(physical, logical)

from engine import Classifier, explain, network
from engine.attribution.live import LiveExplainer
from engine.training import trainer as training
from engine.training.data import TrainingData
from engine.training.settings import TrainingSettings

made = []
class Kept(training.Computation):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        made.append(self)
training.Computation = Kept

seen = set()  # where everything was that was read back
eager = type(tf.constant(0.0))
for name in ("numpy", "__float__", "__int__"):
    def watched(self, read=getattr(eager, name)):
        seen.add(self.device)
        return read(self)
    setattr(eager, name, watched)

def places(variables):
    return sorted({v.value.device for v in variables})

def read_back():
    found = sorted(seen)
    seen.clear()
    return found

images = np.random.default_rng(0).random((3, 28, 28), np.float32)
facts = {}
classifier = Classifier(network.build_convnet(0), device="/CPU:1")
facts["weights of the classifier"] = places(classifier.model.variables)
read_back()
classifier.logits(images)
facts["logits"] = read_back()
for method in ("vanilla_gradients", "smoothgrad", "lrp"):
    explain(classifier, images, method, target=1)
    facts[method] = read_back()
LiveExplainer(classifier).frame(images[0])
facts["live frames"] = read_back()

data = TrainingData(
    (images * 255).astype(np.uint8), np.arange(3, dtype=np.uint8),
    (images * 255).astype(np.uint8), np.arange(3, dtype=np.uint8),
)
trainer = training.Trainer(TrainingSettings(epochs=1, batch_size=2), data, device="/CPU:1")
facts["weights in training"] = places(trainer.model.variables)
facts["Adam"] = places(made[0].optimizer.variables)
read_back()
for _ in trainer.run():
    pass
facts["training"] = read_back()
print(json.dumps(facts))
"""


def test_everything_for_the_second_device_is_computed_there(run_python):
    facts, _ = run_python(PLACEMENT)
    assert len(facts) == 9
    for what, places in facts.items():
        assert [place[-5:] for place in places] == ["CPU:1"], what
