"""One digit at a time, as the window asks for it."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import Classifier, explain
from engine.attribution.call_pace import CallPace
from engine.attribution.live import LiveExplainer
from engine.attribution.table import RUNNER_UP
from engine.errors import MethodError, TargetError
from tests.engine.support.rounding import CONVNET, assert_rounded, assert_same_map, rounding


@pytest.fixture(scope="module")
def live(classifier):
    return LiveExplainer(classifier)


def test_a_frame_says_what_explain_says(live, classifier, digits):
    for number, image in enumerate(digits[:20]):
        frame = live.frame(image, number % 10)
        found = explain(classifier, image, target=number % 10)
        assert_rounded(frame.logits, found.logits[0], CONVNET, "float32")
        assert_same_map(frame.values, found.values[0, ..., 0])
        assert frame.values.shape == (28, 28)


def test_probabilities_are_those_of_the_classifier(live, classifier, digits):
    frame = live.frame(digits[0])
    # A probability changes by at most a quarter of what the logits change by.
    expected, size = classifier.probabilities(digits[0])[0], np.abs(frame.logits).max() / 4
    assert_rounded(frame.probabilities, expected, CONVNET, "float32", size=size)
    assert frame.probabilities.sum() == pytest.approx(1, rel=rounding(10))


def test_following_explains_the_class_that_is_read(live, digits):
    for image in digits[:20]:
        frame = live.frame(image, None)
        assert frame.target == frame.predicted == frame.logits.argmax()
        np.testing.assert_array_equal(frame.values, live.frame(image, frame.target).values)


def test_a_class_against_another_is_the_difference_of_both(live, digits):
    both = live.frame(digits[1], 4, versus=9).values
    one, other = live.frame(digits[1], 4).values, live.frame(digits[1], 9).values
    # The same ReLUs let their inputs through: the way back alone is computed otherwise.
    assert_rounded(both, one - other, CONVNET, "float32")


def test_ten_classes_and_any_drawing_are_served_by_one_trace(live, digits):
    for image in (*digits[:3], np.zeros((28, 28), np.float32)):
        for target in (*range(10), None):
            live.frame(image, target)
    assert live.traces == 1


def test_new_weights_are_seen_in_the_next_frame_without_a_new_trace(digits):
    layers = [keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")]
    model = keras.Sequential([keras.Input((28, 28, 1)), *layers])
    classifier = Classifier(model)
    live = LiveExplainer(classifier)
    kernel = np.random.default_rng(0).normal(size=(784, 10))
    classifier.set_weights([kernel, np.arange(10.0)])
    frame = live.frame(digits[0], 6)
    assert_rounded(frame.values, kernel[:, 6].reshape(28, 28), 1, "float32")
    assert_rounded(frame.logits, digits[0].ravel() @ kernel + np.arange(10), 784, "float32")
    assert live.traces == 1


@pytest.mark.parametrize("target", [10, -1, -3])
def test_a_class_that_is_not_there_is_named(live, digits, target):
    with pytest.raises(TargetError, match="choose 0 to 9"):
        live.frame(digits[0], target)
    with pytest.raises(TargetError, match="choose 0 to 9"):
        live.frame(digits[0], 0, versus=target)


def test_a_method_that_is_not_there_is_named(classifier):
    with pytest.raises(MethodError, match="choose vanilla_gradients"):
        LiveExplainer(classifier, "tea_leaves")


def test_a_method_of_many_passes_sharpens_from_frame_to_frame(classifier, digits):
    live = LiveExplainer(classifier, "smoothgrad", samples=6)
    frames = list(live.frames(digits[0], 3, passes=2))
    assert [(frame.done, frame.total) for frame in frames] == [(2, 6), (4, 6), (6, 6)]
    whole = explain(classifier, digits[0], "smoothgrad", 3, samples=6).values[0, ..., 0]
    assert_same_map(frames[-1].values, whole)
    assert np.linalg.norm(frames[0].values - whole) > 0.01 * np.linalg.norm(whole)


def test_the_rival_is_the_strongest_other_class(live, classifier, digits):
    for image in digits[:10]:
        for target in (None, 3):
            frame = live.frame(image, target, RUNNER_UP)
            ranked = np.argsort(frame.logits)[::-1]
            assert frame.versus == next(k for k in ranked if k != frame.target)
            known = live.frame(image, frame.target, frame.versus)
            np.testing.assert_array_equal(frame.values, known.values)
    assert live.traces == 1


def test_calls_are_as_long_as_a_stroke_may_wait_on_a_fast_machine_and_on_a_slow_one():
    def chosen(each, fixed, total=64):
        pace = CallPace()
        for _ in range(20):
            portion = pace.portion(total)
            pace.note(portion, fixed + each * portion)
        return portion, fixed + each * portion

    portion, seconds = chosen(0.0011, 0.0055)
    assert 9 <= portion <= 13
    assert seconds < 0.02
    portion, seconds = chosen(0.0002, 0.001)
    assert portion == 64  # all of them: nobody waits longer than a stroke may
    assert seconds < 0.02
    assert chosen(0.0002, 0.001, total=169)[0] == 57
    assert chosen(0.01, 0.05)[0] == 4
    assert chosen(0.0011, 0.0055, total=3)[0] == 3


def test_a_call_that_was_held_up_changes_little():
    pace = CallPace()
    pace.note(8, 0.0143)
    before = pace.portion(64)
    pace.note(before, 1.0)
    assert pace.portion(64) >= before - 3


def test_passes_are_shared_out_evenly_and_none_is_left_out():
    for total in range(1, 200):
        portion = CallPace().portion(total)
        calls = -(-total // portion)
        assert 1 <= portion <= 8
        assert calls * portion - total < calls


def test_between_two_frames_no_device_of_whoever_asks_is_held(classifier, digits):
    on_cpu = Classifier(classifier.model, device="/CPU:0")
    frames = LiveExplainer(on_cpu, "guided_smoothgrad", samples=8).frames(digits[0], passes=2)
    with tf.device("/CPU:0"):  # cannot be left while another scope was entered within it
        next(frames)
    assert next(frames).done == 4
    frames.close()
