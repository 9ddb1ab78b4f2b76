"""Several devices and several workers: the same losses as one, and an end with words."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from engine import load_classifier
from engine.distribution import Cluster, cluster_from, workers
from engine.errors import SettingsError
from engine.runs import RunFolder
from engine.training import Trainer
from engine.training_events import TrainingFinished, TrainingSettings

ROOT = Path(__file__).resolve().parents[2]

TWO_DEVICES = """
import json
from engine.startup import import_tensorflow
import_tensorflow()
import tensorflow as tf
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
from engine.data import mnist
from engine.distribution import distribute
from engine.training import Trainer
from engine.training_data import TrainingData
from engine.training_events import BatchEnded, EpochEnded, TrainingFinished, TrainingSettings

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
print(json.dumps(found))
"""

WORKER = """
import sys
import main
from engine import runs
from engine.data import mnist
from engine.training_data import TrainingData
(images, labels), (test_images, test_labels) = mnist.load_data()
few = TrainingData(images[:200], labels[:200], test_images[:50], test_labels[:50])
TrainingData.mnist = lambda: few
runs.EVERY = 0.0
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


def test_two_devices_have_the_losses_of_one(run_python):
    found, errors = run_python(TWO_DEVICES)
    assert found["words"] == "2 CPUs, each with its share of a batch"
    assert len(found["one"]) == 2 * (5 + 1) + 1
    np.testing.assert_allclose(found["two"], found["one"], rtol=2e-5)
    assert errors == ""


# --- Workers


def apart():
    """Variables of a process of its own."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("TF_", "COV_"))}
    return kept | {"PYTHONPATH": str(ROOT)}


@pytest.fixture
def cluster(tmp_path):
    """`cluster("train", ...)` starts two workers with these words and gives their processes."""
    started = []

    def start(*words, each=((), ())):
        with socket.socket() as one, socket.socket() as two:
            one.bind(("127.0.0.1", 0))
            two.bind(("127.0.0.1", 0))
            places = [f"127.0.0.1:{free.getsockname()[1]}" for free in (one, two)]
        for number in (0, 1):
            common = ["train", "--device", "cpu", "--distribute", "multi-worker"]
            process = subprocess.Popen(
                [sys.executable, "-c", WORKER, *common, *map(str, words), *each[number]],
                cwd=tmp_path,
                env=apart() | config(number, worker=places),
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
def test_a_run_that_lost_a_worker_goes_on_and_has_the_losses_of_one_device(
    cluster, tmp_path, few_digits
):
    processes = cluster(
        "--batch-size", 20, "--seed", 3, "--epochs", 3, "--learning-rate", 1e-4, "--run", "run"
    )
    folder, latest = RunFolder(tmp_path / "run"), time.monotonic() + 120
    while time.monotonic() < latest and all(process.poll() is None for process in processes):
        if folder.record_file.exists() and folder.record().state.progress.steps >= 3:
            break
        time.sleep(0.02)
    processes[1].kill()
    (said, errors), (other_said, _) = said_by(processes)
    assert (processes[0].returncode, processes[1].returncode) == (2, -signal.SIGKILL), errors
    assert errors == (
        "main.py train: Another worker was lost or stopped; start all of them again with "
        "--resume and the run's folder.\n"
    )
    assert "Distributed: worker 1 of 2, 2 devices in all" in said
    assert "Run:" in said
    assert "Run:" not in other_said

    assert 3 <= folder.checkpoint().progress.steps < 24
    processes = cluster("--resume", "run", "--out", "two.keras")
    (said, errors), (other_said, other_errors) = said_by(processes)
    assert [each.returncode for each in processes] == [0, 0], errors + other_errors
    assert errors == other_errors == ""
    assert "Test loss" in said
    assert "Network: two.keras" in said
    assert not {"Epoch", "Test", "Network"} & set(other_said.replace(":", "").split())

    settings = TrainingSettings(epochs=3, batch_size=20, seed=3, learning_rate=1e-4)
    trainer = Trainer(settings, few_digits(200, 50))
    assert [type(event) for event in trainer.run()][-1] is TrainingFinished
    one, two = trainer.progress, folder.checkpoint().progress
    # The order of sums alone differs, which Adam's steps carry on from one to the next.
    for ours, theirs in zip(two.history, one.history, strict=True):
        assert ours.loss == pytest.approx(theirs.loss, rel=1e-4)
        assert ours.val_loss == pytest.approx(theirs.val_loss, rel=1e-4)
    assert two.test.loss == pytest.approx(one.test.loss, rel=1e-4)
    read = load_classifier(tmp_path / "two.keras").probabilities(
        few_digits(1, 20).test_images / 255
    )
    assert read.sum() == pytest.approx(20, rel=1e-5)


def test_workers_that_were_told_different_things_do_not_begin(cluster):
    processes = cluster("--epochs", 1, "--run", "run", each=(["--seed", "1"], ["--seed", "2"]))
    (_, errors), (_, other_errors) = said_by(processes)
    assert [each.returncode for each in processes] == [2, 2]
    assert "The workers do not train the same run; give all of them the same words" in errors
    assert "The workers do not train the same run" in other_errors


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
