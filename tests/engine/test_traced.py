"""Functions are traced once, when they are first asked for, and TensorFlow says no word of it."""

import numpy as np
import tensorflow as tf

from engine.traced import traced

SPEC = tf.TensorSpec((None,), tf.float32)


def test_a_function_is_traced_when_it_is_first_asked_for_and_never_again():
    seen = []

    def double(x):
        seen.append(x)
        return 2 * x

    compiled = traced(double, SPEC)
    assert not seen
    for length in (1, 2, 3):
        given = np.ones(length, np.float32)
        np.testing.assert_array_equal(compiled()(given), 2 * given)
    assert len(seen) == 1


def test_of_many_that_one_line_makes_tensorflow_says_no_word(caplog):
    """It warns when of ten calls of what a line has made most trace, whatever they trace."""

    def adding(number):
        return traced(lambda x: x + number, SPEC)

    for number in range(12):
        assert adding(number)()(np.zeros(1, np.float32))[0] == number
    assert not caplog.records


def test_it_may_take_nothing():
    variable = tf.Variable(1)
    add = traced(lambda: variable.assign_add(1))
    add()()
    add()()
    assert variable.numpy() == 3
