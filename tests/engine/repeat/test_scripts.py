"""The scripts that InkLens writes compute the same maps in a process that has no InkLens."""

import ast
import subprocess
import sys
from dataclasses import replace

import keras
import numpy as np
import pytest

from engine import Classifier, explain
from engine.attribution.table import METHODS, RUNNER_UP
from engine.data import mnist
from engine.errors import RepeatError
from engine.networks.reading import Reading
from engine.repeat import script
from engine.repeat.asking import asked_of
from engine.repeat.script import script_of

SAMPLE = 25
OPTIONS = {
    "integrated_gradients": {"steps": 16, "baseline": 0.1},
    "smoothgrad": {"samples": 5, "seed": 3},
    "guided_smoothgrad": {"samples": 5, "sigma": 0.2},
    "occlusion_sensitivity": {"patch_size": 9, "stride": 4, "fill": 0.2},
    "grad_cam": {"layer": "conv_64"},
}
RUNNER = """
import contextlib, io, pathlib, runpy, sys
folder = sys.argv.pop(1)
for file in sorted(pathlib.Path(folder).glob("*.py")):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        runpy.run_path(str(file))
    file.with_suffix(".txt").write_text(said.getvalue())
assert not {"engine", "gui"} & set(sys.modules)
"""


def run_apart(folder):
    """Run every script of a folder, in one process that cannot find InkLens."""
    command = [sys.executable, "-I", "-c", RUNNER, str(folder)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "another network" not in done.stderr
    return {file.stem: np.loadtxt(file) for file in folder.glob("*.txt")}


@pytest.fixture(scope="module")
def picture():
    return mnist.test_sample(SAMPLE)[0]


@pytest.fixture(scope="module")
def cases():
    """Every method once with its options, LRP by every composite, and other questions."""
    found = {method: {"method": method, "options": OPTIONS.get(method, {})} for method in METHODS}
    for composite in ("epsilon", "epsilon_gamma_box"):
        found[composite] = {"method": "lrp", "options": {"composite": composite, "epsilon": 0.01}}
    found["against"] = {"method": "gradients_inputs", "target": 3, "versus": RUNNER_UP}
    found["probability"] = {"method": "vanilla_gradients", "target": 2, "score": "probability"}
    return found


@pytest.fixture(scope="module")
def repeated(shipped, picture, cases, tmp_path_factory):
    """What each script prints."""
    folder = tmp_path_factory.mktemp("scripts")
    for name, case in cases.items():
        (folder / f"{name}.py").write_text(script_of(asked_of(shipped, None, picture, **case)))
    return run_apart(folder)


@pytest.fixture(scope="module")
def shipped(shipped_network):
    return Classifier(shipped_network, reading=Reading(subject="ink"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [*METHODS, "epsilon", "epsilon_gamma_box", "against", "probability"]
)
def test_a_script_gives_the_same_numbers_in_a_process_of_its_own(
    name, repeated, cases, shipped, picture
):
    case = dict(cases[name])
    options = case.pop("options", {})
    if case.get("versus") == RUNNER_UP:
        logits = shipped.logits(picture)[0]
        case["versus"] = int(np.argsort(np.delete(logits, 3))[-1])
        case["versus"] += case["versus"] >= 3
    expected = explain(shipped, picture[None], **case, **options).values[0]
    found = repeated[name].reshape(expected.shape)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


def test_a_network_whose_file_was_written_again_is_not_repeated(tmp_path):
    def net(units):
        parts = [keras.Input((6, 6, 1)), keras.layers.Flatten(), *map(keras.layers.Dense, units)]
        return keras.Sequential(parts)

    path = tmp_path / "net.keras"
    model = net([3])
    model.save(path)
    classifier, picture = Classifier(model), np.ones((6, 6), np.float32)
    for each in (classifier, classifier.twin()):
        asked_of(each, path, picture, "vanilla_gradients")
    for other in (net([3]), net([4, 3])):
        other.save(path)
        with pytest.raises(RepeatError, match="holds other weights"):
            asked_of(classifier, path, picture, "vanilla_gradients")


@pytest.mark.slow
def test_networks_that_take_other_pictures_are_repeated_too(tmp_path):
    layers, random = keras.layers, np.random.default_rng(0)
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((12, 10, 3)),
            layers.Conv2D(4, 3, activation="relu", name="seen"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(6, activation="sigmoid"),
            layers.Activation("softplus"),
            layers.Dense(5),
            layers.Softmax(),
        ]
    )
    model.save(tmp_path / "colours.keras")
    pictures = {"small": random.uniform(0, 1, (12, 10, 3)).astype(np.float32)}
    (tmp_path / "scripts").mkdir()
    expected = {}
    for number, reading in enumerate(
        [Reading(range="caffe"), Reading(range="imagenet", polarity="dark"), Reading()]
    ):
        classifier = Classifier(model, reading=reading)
        for method in ("gradients_inputs", "occlusion_sensitivity", "grad_cam", "lrp"):
            if method == "lrp" and not reading.is_plain:
                continue
            asked = asked_of(
                classifier, tmp_path / "colours.keras", pictures["small"], method, target=2
            )
            name = f"{method}-{number}"
            (tmp_path / "scripts" / f"{name}.py").write_text(script_of(asked))
            expected[name] = explain(classifier, pictures["small"], method, target=2).values[0]
    found = run_apart(tmp_path / "scripts")
    assert found.keys() == expected.keys()
    for name, values in expected.items():
        size = np.abs(values).max()
        np.testing.assert_allclose(
            found[name].reshape(values.shape), values, rtol=0, atol=1e-5 * size, err_msg=name
        )


@pytest.mark.slow
def test_a_script_is_python_that_asks_for_keras_tensorflow_and_numpy_alone(shipped, picture):
    for method in METHODS:
        tree = ast.parse(script_of(asked_of(shipped, None, picture, method)))
        brought = {
            name.name.partition(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import)
            for name in node.names
        }
        assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        assert brought == {"hashlib", "sys", "keras", "numpy", "tensorflow"}


def test_a_name_of_a_file_cannot_become_code(shipped, picture):
    asked = asked_of(shipped, None, picture, "vanilla_gradients")
    evil = '"""\nimport os; os.abort()\n\\'
    tree = ast.parse(script_of(replace(asked, name=evil, network=evil)))
    assert "os" not in {
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    }


def test_a_method_without_a_template_says_so(shipped, picture, monkeypatch, tmp_path):
    asked = asked_of(shipped, None, picture, "vanilla_gradients")
    monkeypatch.setattr(script, "PARTS", tmp_path)
    with pytest.raises(RepeatError, match="Vanilla Gradients has no script yet"):
        script_of(asked)


def small(*layers, dtype="float32"):
    return keras.Sequential([keras.Input((28, 28, 1)), *layers])


def refused(model, path, method="vanilla_gradients"):
    model.save(path)
    with pytest.raises(RepeatError) as caught:
        asked_of(Classifier(model), path, np.zeros((28, 28)), method)
    return str(caught.value)


def test_what_a_short_script_cannot_say_is_refused_with_the_reason(tmp_path):
    layers, path = keras.layers, tmp_path / "network.keras"
    flat, classes = layers.Flatten(), layers.Dense(10, activation="softmax")
    sigmoid = small(layers.Flatten(), layers.Dense(10, activation="sigmoid"))
    assert "softmax" in refused(sigmoid, path)
    normed = small(layers.Conv2D(2, 3), layers.BatchNormalization(name="norm"), flat, classes)
    assert "'norm'" in refused(normed, path, "lrp")
    alone = small(layers.Conv2D(2, 3), layers.ReLU(name="alone"), layers.Flatten(), classes)
    assert "'alone'" in refused(alone, path, "guided_smoothgrad")
