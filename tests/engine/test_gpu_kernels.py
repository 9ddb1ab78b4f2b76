"""What runs on a GPU stays there: each operation has a kernel for one.

There is no GPU here, but TensorFlow knows which kernels it brings. Where one is missing, an
operation is computed by the processor, its inputs are fetched from the GPU and its results carried
back: right, and several times slower than the rest of the step. What a kernel itself wants in the
computer's memory, as the number of a class, is not looked at.
"""

import functools

import numpy as np
import pytest
import tensorflow as tf
from tensorflow.python.framework import kernels  # TensorFlow tells it nowhere else

from engine import METHODS
from engine.attribution import compiled
from engine.attribution.compiled import Compiled
from engine.training.recipes import RECIPES
from engine.training.settings import TrainingSettings
from engine.training.step import Computation
from engine.training.stepping.on_the_card import OnTheCard

ON_THE_HOST = {("Split", "int32")}
"""Of a few numbers, such as the class that is explained."""


@functools.cache
def registered(operation):
    found = kernels.get_registered_kernels_for_op(operation).kernel
    return [kernel for kernel in found if kernel.device_type in ("GPU", "DEFAULT")]


pytestmark = pytest.mark.skipif(
    not registered("MatMul"), reason="this TensorFlow was built without kernels for a GPU"
)


def fits(kernel, node):
    """Whether a kernel is made for the types that an operation has here."""
    return all(
        node.attr[each.name].type in (0, *each.allowed_values.list.type)
        for each in kernel.constraint
        if each.name in node.attr
    )


def without_kernel(function):
    """Operations that only a processor can compute, of a concrete function and all it calls."""
    graph = function.graph.as_graph_def()
    nodes = [*graph.node, *(node for each in graph.library.function for node in each.node_def)]
    return {
        (
            node.op,
            *sorted(tf.as_dtype(value.type).name for value in node.attr.values() if value.type),
        )
        for node in nodes
        if node.op != "Placeholder" and not any(fits(k, node) for k in registered(node.op))
    } - ON_THE_HOST


def test_an_operation_without_a_kernel_is_found():
    held = tf.constant(np.zeros((4, 3), np.uint8))
    taken = tf.function(lambda rows: tf.gather(held, rows))
    found = without_kernel(taken.get_concrete_function(tf.TensorSpec((None,), tf.int32)))
    assert [name for name, *_ in found] == ["GatherV2"]


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize("precision", ["float32", "bfloat16", "float16"])
def test_steps_on_the_card_are_computed_there(few_digits, narrow_network, recipe, precision):
    settings = RECIPES[recipe].settings
    data = few_digits(20, 10)
    chosen = TrainingSettings(
        precision=precision,
        augment=settings.augment,
        dropout=settings.dropout,
        smoothing=settings.smoothing,
        hardest=settings.hardest,
        schedule=settings.schedule,
    )
    card = OnTheCard(Computation(chosen, 10), data.images, data.labels)
    for function in (card._call, card._copies, card.computation._measure):
        assert not without_kernel(function.get_concrete_function())


@pytest.mark.parametrize("shared", [False, True], ids=["images", "classes"])
@pytest.mark.parametrize("method", METHODS)
def test_a_method_is_computed_where_the_network_is(classifier, monkeypatch, method, shared):
    monkeypatch.setattr(compiled, "on_a_gpu", lambda _: True)  # with all passes in one call
    options = {option.name: option.default for option in METHODS[method].options}
    made = Compiled(classifier, method, "logit", options, shared=shared)
    traced = list(made._traced)
    if made.all_passes(options) is not None:
        traced += [each.get_concrete_function() for each in made._prepared.functions]
    assert not set().union(*map(without_kernel, traced))
