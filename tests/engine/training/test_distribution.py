"""Several devices and several workers: the same losses as one, and an end with words."""

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import tensorflow as tf

from engine import load_classifier
from engine.errors import SettingsError
from engine.machine import device
from engine.shell import train as cli_train
from engine.training.distribution import ALONE, Cluster, cluster_from, distribute, workers
from engine.training.events import TrainingFinished
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from engine.training.trainer import Trainer
from tests.engine.support.processes import variables
from tests.engine.support.rounding import astray, gates, rounding

ROOT = Path(__file__).resolve().parents[3]

TWO_DEVICES = """
import json
from dataclasses import replace
from engine.machine.startup import import_tensorflow
import_tensorflow()
import tensorflow as tf
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
from engine.training import precision
from engine.data import mnist
from engine.training.distribution import distribute
from engine.errors import SettingsError
from engine.training.trainer import Trainer
from engine.training.data import TrainingData
from engine.training.events import BatchEnded, EpochEnded, TrainingFinished
from engine.training.settings import TrainingSettings

(images, labels), (test_images, test_labels) = mnist.load_data()
data = TrainingData(images[:150], labels[:150], test_images[:75], test_labels[:75])
settings = TrainingSettings(
    epochs=2, batch_size=25, schedule="cosine", augment=True, plain_epochs=1
)
sharing = distribute("auto", gpu=False)
found = {"words": sharing.words}
for name, strategy in (("one", None), ("two", sharing.strategy)):
    losses = []
    for event in Trainer(settings, data, strategy=strategy).run():
        match event:
            case BatchEnded():
                losses.append(event.batch_loss)
            case EpochEnded():
                losses.append(event.val_loss)
            case TrainingFinished():
                losses.append(event.test_loss)
    found[name] = losses

try:
    Trainer(replace(settings, precision="float16"), data, strategy=sharing.strategy)
except SettingsError as error:
    found["float16"] = str(error)
precision.other_than_float32 = lambda _: "float16"
trainer = Trainer(replace(settings, precision="auto"), data, strategy=sharing.strategy)
first = next(trainer.run())
found["auto"] = type(first).__name__, trainer.settings.precision, getattr(first, "reason", "")
print(json.dumps(found))
"""

ALONE_AND_NOT_STARTED = """
import json
from engine.machine.startup import import_tensorflow
import_tensorflow()
import tensorflow as tf
from engine.training.distribution import ALONE, distribute
found = {"alone": distribute("auto", gpu=True) is ALONE}
cpu = tf.config.list_physical_devices("CPU")[0]
# TensorFlow refuses this once its devices are started.
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
found["devices"] = len(tf.config.list_logical_devices("CPU"))
print(json.dumps(found))
"""

WORKER = """
import os
import signal
import sys
import main
from engine.machine.startup import import_tensorflow
import_tensorflow()
from engine.training import keeping
from engine.training.step import Computation
from engine.data import mnist
from engine.training.data import TrainingData
(images, labels), (test_images, test_labels) = mnist.load_data()
few = TrainingData(images[:200], labels[:200], test_images[:50], test_labels[:50])
TrainingData.mnist = lambda: few
if "--resume" not in sys.argv:
    keeping.EVERY = 0.0
steps, step = [], Computation.step
def counted(*batch, **how):
    if str(len(steps)) == os.environ.get("LOST_AFTER"):
        os.kill(os.getpid(), signal.SIGKILL)
    steps.append(True)
    return step(*batch, **how)
Computation.step = counted
sys.exit(main.main(sys.argv[1:]))
"""


def config(number=0, **cluster):
    task = {"type": next(iter(cluster or {"worker": 0})), "index": number}
    return {"TF_CONFIG": json.dumps({"cluster": cluster, "task": task})}


# --- TF_CONFIG


def test_the_first_worker_is_the_chief():
    assert cluster_from(config(0, worker=["a:1", "b:1"])) == Cluster(("a:1", "b:1"), 0)
    assert cluster_from(config(0, worker=["a:1", "b:1"])).is_chief
    assert not cluster_from(config(1, worker=["a:1", "b:1"])).is_chief


def test_a_chief_of_its_own_comes_before_the_workers():
    said = {"cluster": {"worker": ["a:1", "b:1"], "chief": ["c:1"]}}
    said["task"] = {"type": "worker", "index": 0}
    cluster = cluster_from({"TF_CONFIG": json.dumps(said)})
    assert cluster == Cluster(("c:1", "a:1", "b:1"), 1)
    assert not cluster.is_chief


@pytest.mark.parametrize("environment", [{}, {"TF_CONFIG": " "}, {"TF_CONFIG": "{}"}])
def test_without_a_cluster_a_process_works_alone_unless_several_were_asked_for(environment):
    assert workers("auto", environment) is None
    with pytest.raises(SettingsError, match="needs TF_CONFIG; set it on every worker"):
        workers("multi-worker", environment)


def test_a_cluster_of_one_is_one(monkeypatch):
    assert workers("multi-worker", config(0, worker=["a:1"])) is None


@pytest.mark.parametrize(
    "text",
    [
        "worker",
        "[]",
        '{"cluster": {"worker": ["a:1"]}}',
        '{"cluster": {"worker": "a:1"}, "task": {"type": "worker", "index": 0}}',
        '{"cluster": {"worker": ["a:1"]}, "task": {"type": "worker", "index": 1}}',
        '{"cluster": {"worker": ["a:1"]}, "task": {"type": "evaluator", "index": 0}}',
        '{"cluster": {"worker": ["a:1"], "ps": ["b:1"]}, "task": {"type": "worker", "index": 0}}',
        '{"cluster": {"chief": ["a:1", "b:1"]}, "task": {"type": "chief", "index": 0}}',
    ],
)
def test_what_is_not_a_cluster_is_said_with_an_example(text):
    with pytest.raises(SettingsError, match=r'set it like \{"cluster": \{"worker": '):
        cluster_from({"TF_CONFIG": text})


# --- Devices


@pytest.fixture(scope="module")
def two_devices(run_python):
    """What a process with two devices found, and its standard error."""
    return run_python(TWO_DEVICES)


def test_two_devices_have_the_losses_of_one(two_devices):
    found, errors = two_devices
    assert found["words"] == "2 CPUs, each with its share of a batch"
    assert len(found["one"]) == 2 * (5 + 1) + 1
    # Gradients are summed in another order: a ReLU may be decided by it.
    one, two = np.array(found["one"]), np.array(found["two"])
    assert (np.abs(two - one) <= astray(one, relus=4)).all()
    assert two[0] == pytest.approx(one[0], rel=rounding(25))  # a mean of 25 images
    assert errors == ""


def test_float16_is_refused_on_two_devices_with_what_to_do(two_devices):
    found, _ = two_devices
    assert found["float16"] == (
        "Training in float16 works on one device only; choose bfloat16 or float32, or leave "
        "--distribute out."
    )


def test_two_devices_that_are_fast_in_float16_are_trained_in_float32(two_devices):
    found, _ = two_devices
    assert found["auto"] == [
        "TrainingStarted",
        "float32",
        "these GPUs are fast in float16, which works on one device only",
    ]


@pytest.fixture
def one_gpu(monkeypatch):
    """A machine with one GPU, whose memory can be set only until TensorFlow's devices start."""
    gpu = SimpleNamespace(device_type="GPU", name="/device:GPU:0")
    started = []

    def start(kind=None):
        started.append(kind)
        return [gpu]

    def set_growth(*_):
        if started:
            raise RuntimeError("Physical devices cannot be modified after being initialized")

    for name in ("list_physical_devices", "get_visible_devices"):
        monkeypatch.setattr(tf.config, name, lambda kind=None: [gpu])
    monkeypatch.setattr(tf.config, "list_logical_devices", start)
    monkeypatch.setattr(tf.config, "get_logical_device_configuration", lambda _: None)
    monkeypatch.setattr(tf.config.experimental, "set_memory_growth", set_growth)
    monkeypatch.setattr(tf.config.experimental, "get_device_details", lambda _: {})
    monkeypatch.setattr(device, "try_out", lambda _: None)


@pytest.mark.usefixtures("one_gpu")
@pytest.mark.parametrize("environment", [{}, config(0, worker=["a:1"])])
def test_the_only_gpu_of_the_only_worker_trains(environment):
    assert distribute("auto", gpu=True, environment=environment) is ALONE
    assert device.choose_device().kind == "GPU"


def test_finding_out_that_a_device_is_alone_leaves_all_devices_to_be_set_up(run_python):
    found, _ = run_python(ALONE_AND_NOT_STARTED)
    assert found == {"alone": True, "devices": 2}


# --- Workers


def apart():
    """Variables of a process of its own."""
    return variables() | {"PYTHONPATH": str(ROOT)}


@pytest.fixture
def cluster(tmp_path):
    """`cluster("train", ...)` starts two workers with these words and gives their processes.

    With `lost_after=3` the second one is killed when it has done that many steps.
    """
    started = []

    def start(*words, each=((), ()), lost_after=None):
        with socket.socket() as one, socket.socket() as two:
            one.bind(("127.0.0.1", 0))
            two.bind(("127.0.0.1", 0))
            places = [f"127.0.0.1:{free.getsockname()[1]}" for free in (one, two)]
        for number in (0, 1):
            common = ["train", "--device", "cpu", "--distribute", "multi-worker"]
            end = {"LOST_AFTER": str(lost_after)} if number and lost_after else {}
            process = subprocess.Popen(
                [sys.executable, "-c", WORKER, *common, *map(str, words), *each[number]],
                cwd=tmp_path,
                env=apart() | config(number, worker=places) | end,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            started.append(process)
        return started[-2:]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def said_by(processes):
    """What each worker wrote on standard output and on standard error."""
    return [process.communicate(timeout=240) for process in processes]


@pytest.mark.slow
def test_a_run_that_lost_a_worker_is_resumed_with_the_losses_of_one_device(
    cluster, tmp_path, few_digits
):
    words = ("--batch-size", 20, "--seed", 3, "--epochs", 2, "--learning-rate", 1e-4)
    processes = cluster(*words, "--run", "run", lost_after=3)
    folder = RunFolder(tmp_path / "run")
    (said, errors), (other_said, _) = said_by(processes)
    assert (processes[0].returncode, processes[1].returncode) == (2, -signal.SIGKILL), errors
    assert errors == (
        "main.py train: Another worker was lost or stopped; start all of them again with "
        "--resume and the run's folder.\n"
    )
    assert "Distributed: worker 1 of 2, 2 devices in all" in said
    assert "Run:" in said
    assert "Run:" not in other_said

    assert folder.checkpoint().progress.steps == 3
    processes = cluster("--resume", "run", "--out", "two.keras")
    (said, errors), (other_said, other_errors) = said_by(processes)
    assert [each.returncode for each in processes] == [0, 0], errors + other_errors
    assert errors == other_errors == ""
    assert "Test loss" in said
    assert "Network: two.keras" in said
    assert not {"Epoch", "Test", "Network"} & set(other_said.replace(":", "").split())

    settings = TrainingSettings(epochs=2, batch_size=20, seed=3, learning_rate=1e-4)
    trainer = Trainer(settings, few_digits(200, 50))
    assert [type(event) for event in trainer.run()][-1] is TrainingFinished
    one, two = trainer.progress, folder.checkpoint().progress
    # The order of sums alone differs; but where that decides whether a ReLU lets its input through,
    # and on the blank ground of all digits it decides for all pixels at once, steps go astray. A
    # step that was lost or taken twice would change the losses by a whole one.
    moved = np.log(10) - one.history[-1].loss  # an untrained network's loss is that of guessing
    near = gates(4) * moved
    assert near < 0.1 * moved / one.steps
    for ours, theirs in zip(two.history, one.history, strict=True):
        assert ours.loss == pytest.approx(theirs.loss, rel=0, abs=near)
        assert ours.val_loss == pytest.approx(theirs.val_loss, rel=0, abs=near)
    assert two.test.loss == pytest.approx(one.test.loss, rel=0, abs=near)
    read = load_classifier(tmp_path / "two.keras").probabilities(
        few_digits(1, 20).test_images / 255
    )
    assert read.sum() == pytest.approx(20, rel=rounding(10))


def test_workers_that_were_told_different_things_do_not_begin(cluster):
    processes = cluster("--epochs", 1, "--run", "run", each=(["--seed", "1"], ["--seed", "2"]))
    (_, errors), (_, other_errors) = said_by(processes)
    assert [each.returncode for each in processes] == [2, 2]
    assert "The workers do not train the same run; give all of them the same words" in errors
    assert "The workers do not train the same run" in other_errors


@pytest.mark.parametrize("wish", ["auto", "multi-worker"])
def test_workers_that_are_to_train_in_float16_are_refused_before_they_wait(
    wish, shell, monkeypatch
):
    def waited_for(*_, **__):
        raise AssertionError("the other worker was waited for")

    monkeypatch.setattr(cli_train, "distribute", waited_for)
    monkeypatch.setenv("TF_CONFIG", config(0, worker=["a:1", "b:1"])["TF_CONFIG"])
    status, _, errors = shell("train", "--distribute", wish, "--precision", "float16")
    assert status == 2
    assert errors == (
        "main.py train: Training in float16 works on one device only; choose bfloat16 or float32, "
        "or leave --distribute out.\n"
    )
    assert not Path("runs").exists()


@pytest.mark.slow
def test_a_worker_whose_port_is_taken_says_so(capsys, monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        places = [f"127.0.0.1:{taken.getsockname()[1]}", "127.0.0.1:1"]
        done = subprocess.run(
            [sys.executable, "-c", WORKER, "train", "--device", "cpu", "--distribute", "auto"],
            env=apart() | config(0, worker=places),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 2
    assert f"This worker cannot listen at {places[0]}" in done.stderr
    assert len(done.stderr.splitlines()) == 1
