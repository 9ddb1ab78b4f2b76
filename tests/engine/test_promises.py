"""What scripts may rely on, and what they need not have installed."""

import inspect

import numpy as np
import pytest

import engine

WITHOUT_TENSORFLOW = """
import json, sys
import engine
digit = engine.ink.Ink([[(0, 0), (3, 9)]], 2).digit()
engine.data.mnist.test_sample(0)
from engine import MEASURES, METHODS, drawing, errors, images, ink, render
from engine.shell import arguments
from engine.machine import device
from engine.training import events as training_events
from engine.data import mnist, pen
render.heatmap(digit.pixels)
print(json.dumps([name for name in ("tensorflow", "keras", "PySide6") if name in sys.modules]))
"""

WITHOUT_QT = """
import json, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "gui"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NoQt())
try:
    import PySide6
except ModuleNotFoundError:
    pass
import importlib, pkgutil
import engine, engine.shell.program, engine.ink
from engine.machine.startup import import_tensorflow
import_tensorflow()
names = [module.name for module in pkgutil.walk_packages(engine.__path__, "engine.")]
for name in names:
    importlib.import_module(name)
classifier = engine.load_classifier()
found = engine.explain(classifier, engine.ink.Ink([[(0, 0), (0, 9)]], 1).digit().pixels, target=1)
import main
status = main.main(["explain", "--sample", "3", "--target", "0"])
print()
print(json.dumps([len(names), found.values.shape, bool(found.values.any()), status]))
"""


def test_ink_pictures_and_data_never_bring_tensorflow_in(run_python):
    loaded, errors = run_python(WITHOUT_TENSORFLOW)
    assert (loaded, errors) == ([], "")


def test_the_engine_works_where_qt_is_not_installed(run_python):
    (modules, shape, something, status), errors = run_python(WITHOUT_QT)
    assert modules > 20
    assert (shape, something, status, errors) == ([1, 28, 28, 1], True, 0, "")


def test_the_shipped_classifier_gives_logits_and_probabilities_of_ten_classes(digits):
    classifier = engine.load_classifier()
    for ask in (classifier.logits, classifier.probabilities):
        rows = ask(digits[:4, :, :, None])
        assert (rows.shape, rows.dtype) == ((4, 10), np.float32)


def test_explain_takes_what_is_promised_and_gives_what_is_promised(classifier, digits):
    found = engine.explain(
        classifier, digits[:2, :, :, None], method="vanilla_gradients", target=None, versus=None
    )
    assert (found.values.shape, found.values.dtype) == ((2, 28, 28, 1), np.float32)
    assert (found.signed, found.method, found.target.shape) == (True, "vanilla_gradients", (2,))
    assert engine.explain(classifier, digits[:2]).method == "vanilla_gradients"


def test_methods_are_listed_by_id_with_their_description():
    assert list(engine.METHODS) == [
        "vanilla_gradients",
        "gradients_inputs",
        "integrated_gradients",
        "smoothgrad",
        "guided_smoothgrad",
        "grad_cam",
        "grad_cam_plus_plus",
        "occlusion_sensitivity",
        "lrp",
        "activations",
    ]
    for name, method in engine.METHODS.items():
        assert method.id == name
        assert method.title
        assert method.summary.endswith(".")
        assert method.paper or name == "activations"


def test_nobody_changes_the_table_of_methods():
    with pytest.raises(TypeError):
        engine.METHODS["tea_leaves"] = None


def test_a_name_that_is_not_promised_is_not_there():
    with pytest.raises(AttributeError, match="tea_leaves"):
        _ = engine.tea_leaves
    assert set(engine.__all__) >= {"METHODS", "Attribution", "Classifier", "explain"}
    for name in engine.__all__:
        assert getattr(engine, name) is not None


def test_ink_gives_a_digit_of_float32_pixels_between_0_and_1():
    digit = engine.ink.Ink([[[0.0, 0.0], [5.0, 40.0]], np.zeros((3, 2))], 12).digit()
    assert (digit.pixels.shape, digit.pixels.dtype) == ((28, 28), np.float32)
    assert digit.pixels.min() >= 0
    assert digit.pixels.max() <= 1


def test_load_data_is_called_as_keras_own_is():
    assert all(
        parameter.default is not inspect.Parameter.empty
        for parameter in inspect.signature(engine.data.mnist.load_data).parameters.values()
    )
    (images, _), (_, labels) = engine.data.mnist.load_data()
    assert (images.shape, labels.shape) == ((60_000, 28, 28), (10_000,))
