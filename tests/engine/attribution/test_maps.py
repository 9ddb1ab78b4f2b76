"""Occlusion, Grad-CAM, guided backpropagation and activations, against arrays worked by hand."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import Classifier, explain, refine
from engine.attribution.methods.grad_cam import bilinear, class_map, mean_weights, plus_plus_weights
from engine.attribution.methods.occlusion_sensitivity import corners
from engine.attribution.recording import Recording
from tests.engine.support import networks
from tests.engine.support.networks import TERMS
from tests.engine.support.rounding import assert_rounded


def doubled(model):
    return Classifier(networks.randomised(model), dtype="float64")


# Occlusion


@pytest.mark.parametrize(("patch", "stride"), [(1, 1), (3, 3), (4, 4)])
def test_disjoint_patches_of_a_linear_network_add_up_to_what_all_of_them_hide(patch, stride):
    classifier = doubled(networks.linear())
    images = networks.images(classifier.model)
    found = explain(
        classifier, images, "occlusion_sensitivity", 1, patch_size=patch, stride=stride, fill=0.3
    )
    hidden = classifier.logits(images)[:, 1] - classifier.logits(np.full_like(images, 0.3))[:, 1]
    one_a_patch = found.values[:, ::stride, ::stride, 0].sum(axis=(1, 2))
    assert_rounded(one_a_patch, hidden, TERMS)


@pytest.mark.parametrize(("patch", "stride"), [(4, 2), (3, 2), (5, 5), (30, 7), (2, 1)])
def test_a_pixel_gets_the_mean_loss_of_the_patches_that_cover_it(patch, stride):
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model)
    height, width = images.shape[1:3]
    total, times = np.zeros(images.shape[:3]), np.zeros((height, width))
    top = 0
    while True:
        left = 0
        while True:
            covered = images.copy()
            covered[:, top : top + patch, left : left + patch] = 0.5
            loss = classifier.logits(images)[:, 2] - classifier.logits(covered)[:, 2]
            total[:, top : top + patch, left : left + patch] += loss[:, None, None]
            times[top : top + patch, left : left + patch] += 1
            if left + patch >= width:
                break
            left += stride
        if top + patch >= height:
            break
        top += stride
    assert times.min() >= 1
    found = explain(
        classifier, images, "occlusion_sensitivity", 2, patch_size=patch, stride=stride, fill=0.5
    )
    expected = np.repeat((total / times)[..., None], images.shape[-1], axis=-1)
    assert_rounded(found.values, expected, TERMS)


def test_patches_that_change_nothing_are_not_computed_and_count_as_no_loss():
    classifier = doubled(networks.plain())
    image = np.zeros((1, 9, 8, 2))
    image[0, :3, :3] = 0.7
    found = explain(classifier, image, "occlusion_sensitivity", 2, patch_size=2, stride=1).values
    assert np.abs(found[0, :3, :3]).min() > 0
    assert not found[0, 5:, 5:].any()


def test_the_first_patches_tile_the_image():
    places = corners(28, 28, 4, 2)
    assert len(places) == 13 * 13
    assert len(np.unique(places, axis=0)) == 13 * 13
    coarse = {(4 * row, 4 * column) for row in range(7) for column in range(7)}
    assert {tuple(map(int, place)) for place in places[:49]} == coarse


# Grad-CAM

MAPS = np.array([[[[1.0, 0.0], [2.0, 1.0]], [[0.0, 3.0], [1.0, 0.0]]]])
GRADIENT = np.array([[[[1.0, -1.0], [0.0, 0.0]], [[2.0, 1.0], [1.0, -2.0]]]])


def test_grad_cam_on_arrays_worked_by_hand():
    # Means of the gradient: (1 + 0 + 2 + 1) / 4 = 1 and (-1 + 0 + 1 - 2) / 4 = -0.5.
    weights = mean_weights(tf.constant(MAPS), tf.constant(GRADIENT))
    np.testing.assert_allclose(weights[0, 0, 0], np.array([1, -0.5]))
    # 1·1 - 0.5·0, 1·2 - 0.5·1, 1·0 - 0.5·3 < 0, 1·1 - 0.5·0
    cam = class_map(tf.constant(MAPS), weights)
    np.testing.assert_allclose(cam[0, :, :, 0], np.array([[1, 1.5], [0, 1]]))


def test_grad_cam_plus_plus_on_arrays_worked_by_hand():
    # Sums of the maps are 4 and 4. Map 0: α = 1/(2+4), 0, 4/(8+32), 1/6; w = 1/6 + 2/10 + 1/6.
    # Map 1: only g = 1 has ReLU(g) > 0: α = 1/(2 + 4); w = 1/6.
    weights = plus_plus_weights(tf.constant(MAPS), tf.constant(GRADIENT))
    np.testing.assert_allclose(weights[0, 0, 0], [1 / 6 + 2 / 10 + 1 / 6, 1 / 6])


def test_grad_cam_plus_plus_divides_by_nothing_that_is_zero():
    # g = -1/2 and a sum of 4: 2 g² + 4 g³ = 0.
    zero = plus_plus_weights(tf.constant(MAPS), tf.fill(MAPS.shape, tf.constant(-0.5, tf.float64)))
    assert np.isfinite(zero).all()


@pytest.mark.parametrize("method", ["grad_cam", "grad_cam_plus_plus"])
@pytest.mark.parametrize("score", ["logit", "probability"])
def test_the_weights_of_a_map_follow_from_differences_of_the_score(method, score):
    """The gradient by the maps is found by nudging them; all else is the definition again."""
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model, 1)
    *_, last, flatten, dense, head = classifier.model.layers
    maps = explain(classifier, images, "activations", layer="last").values
    assert maps.shape[1:] == last.output.shape[1:]

    def read(changed):
        logits = np.asarray(head(dense(flatten(changed))))
        chances = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        seen = logits if score == "logit" else chances
        return seen[:, 7] - seen[:, 2]

    gradient, step = np.zeros_like(maps), 1e-6
    for place in np.ndindex(maps.shape[1:]):
        nudge = np.zeros_like(maps)
        nudge[(0, *place)] = step
        gradient[(0, *place)] = (read(maps + nudge) - read(maps - nudge))[0] / (2 * step)
    if method == "grad_cam":
        weights = gradient.mean(axis=(1, 2))
    else:
        below = 2 * gradient**2 + maps.sum(axis=(1, 2), keepdims=True) * gradient**3
        alpha = np.divide(gradient**2, below, out=np.zeros_like(below), where=gradient != 0)
        weights = (alpha * np.maximum(gradient, 0)).sum(axis=(1, 2))
    expected = np.maximum((weights[:, None, None] * maps).sum(axis=-1), 0)
    found = explain(classifier, images, method, 7, versus=2, score=score)
    assert found.values.shape == (1, 9, 8, 1)
    coarse = found.details["coarse"][..., 0]
    np.testing.assert_allclose(coarse, expected, rtol=1e-5, atol=1e-6 * expected.max())


def test_classes_by_a_convolution_behind_a_global_pooling_are_not_the_last_feature_maps():
    model = networks.sequential(
        keras.layers.Conv2D(4, 3, activation="relu", name="last_with_places"),
        keras.layers.GlobalAveragePooling2D(keepdims=True),
        keras.layers.Conv2D(10, 1, name="classes"),
        keras.layers.Flatten(),
        head=keras.layers.Softmax(),
    )
    classifier = doubled(model)
    images = networks.images(classifier.model, 1)
    for method in ("grad_cam", "grad_cam_plus_plus", "activations"):
        found, named = (
            explain(classifier, images, method, 2, **given).values
            for given in ({}, {"layer": "last_with_places"})
        )
        np.testing.assert_array_equal(found, named)
    alone = explain(classifier, images, "grad_cam", 2, layer="classes").values
    assert np.ptp(alone) == 0  # the same everywhere


def test_a_coarse_map_is_stretched_as_tensorflow_does():
    coarse = np.random.default_rng(0).random((1, 5, 7, 1)).astype(np.float32)
    ours = bilinear(5, 28) @ coarse[0, :, :, 0] @ bilinear(7, 24).T
    theirs = tf.image.resize(coarse, (28, 24))[0, :, :, 0]
    np.testing.assert_allclose(ours, theirs, atol=1e-6)
    np.testing.assert_array_equal(bilinear(6, 6), np.eye(6))


# Guided backpropagation


@pytest.mark.parametrize("activation", [tf.nn.relu, keras.layers.ReLU()])
def test_a_guided_relu_hands_back_what_is_positive_at_both_ends(activation):
    x = tf.constant([5.0, 0.0, -5.0, 10.0])
    with Recording() as recording:
        recording.watch(x)
        y = recording.guided(activation, x)
        weighted = y * tf.constant([1.0, 2.0, 3.0, -4.0])
    np.testing.assert_array_equal(y, [5, 0, 0, 10])
    handed_back = recording.gradient(weighted, x)
    np.testing.assert_array_equal(handed_back, [1, 0, 0, 0])


def guided_by_hand(classifier, images, target):
    """conv - relu - conv - relu - flatten - dense - relu - dense, backwards, in numpy loops."""
    every = [layer.get_weights() for layer in classifier.model.layers]
    _, conv_1, conv_2, _, dense_1, dense_2 = every  # two without weights: input and flatten
    x_1 = _correlate(images, *conv_1)
    x_2 = _correlate(np.maximum(x_1, 0), *conv_2)
    x_3 = np.maximum(x_2, 0).reshape(len(images), -1) @ dense_1[0] + dense_1[1]
    back = np.repeat(dense_2[0][None, :, target], len(images), axis=0)
    back = np.maximum(back, 0) * (x_3 > 0) @ dense_1[0].T
    back = np.maximum(back.reshape(x_2.shape), 0) * (x_2 > 0)
    back = np.maximum(_correlate_back(back, conv_2[0], x_1.shape), 0) * (x_1 > 0)
    return _correlate_back(back, conv_1[0], images.shape)


def _correlate(x, kernel, bias):
    side = len(kernel)
    out = np.zeros((len(x), x.shape[1] - side + 1, x.shape[2] - side + 1, kernel.shape[-1])) + bias
    for i, j in np.ndindex(side, side):
        out += x[:, i : i + out.shape[1], j : j + out.shape[2]] @ kernel[i, j]
    return out


def _correlate_back(dy, kernel, shape):
    dx = np.zeros(shape)
    for i, j in np.ndindex(*kernel.shape[:2]):
        dx[:, i : i + dy.shape[1], j : j + dy.shape[2]] += dy @ kernel[i, j].T
    return dx


def test_guided_smoothgrad_without_noise_is_guided_backpropagation_worked_by_hand():
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model)
    found = explain(classifier, images, "guided_smoothgrad", 3, samples=1, sigma=0.0).values
    assert_rounded(found, guided_by_hand(classifier, images, 3), TERMS)


def test_relu_is_found_fused_as_an_activation_and_as_a_layer():
    def network(*rectifier, fused=None):
        conv = keras.layers.Conv2D(3, 3, activation=fused)
        body = [conv, *rectifier, keras.layers.Flatten(), keras.layers.Dense(10)]
        return networks.randomised(keras.Sequential([keras.Input((6, 6, 1)), *body]))

    found = [
        explain(
            Classifier(model, dtype="float64"),
            networks.images(model),
            "guided_smoothgrad",
            1,
            samples=2,
        ).values
        for model in (
            network(fused="relu"),
            network(keras.layers.ReLU()),
            network(keras.layers.Activation("relu")),
            network(keras.layers.LeakyReLU(negative_slope=0.0)),  # none: it keeps its gradient
        )
    ]
    assert_rounded(found[1], found[0], TERMS)
    assert_rounded(found[2], found[0], TERMS)
    assert np.abs(found[3] - found[0]).max() > 1e-3


# Activations


def test_activations_are_the_output_of_the_layer_whatever_the_class():
    classifier = doubled(networks.nested())
    images = networks.images(classifier.model)
    first = classifier.model.get_layer("outer")(images)
    found = explain(classifier, images, "activations", 3, layer="outer")
    assert_rounded(found.values, first, TERMS)
    other = explain(classifier, images, "activations", 5, versus=1, layer="outer")
    np.testing.assert_array_equal(found.values, other.values)


# Estimates on the way


@pytest.mark.parametrize("method", ["integrated_gradients", "smoothgrad", "occlusion_sensitivity"])
def test_estimates_sharpen_to_what_explain_gives(method):
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model, 2)
    final = explain(classifier, images, method, 3)
    way = list(refine(classifier, images, method, 3, passes=5))
    assert [each.done for each in way[:2]] == [5, 10]
    assert {each.total for each in way} == {way[-1].done}
    assert_rounded(way[-1].attribution.values, final.values, TERMS)
    far = [np.abs(each.attribution.values - final.values).mean() for each in way]
    assert np.mean(far[:2]) > 2 * np.mean(far[-2:])
    # The first estimate is of the right size, not a fraction of the sum.
    scale = np.abs(final.values).sum() / np.abs(way[0].attribution.values).sum()
    assert 0.3 < scale < 3


def test_a_method_of_one_pass_yields_once():
    classifier = doubled(networks.plain())
    [only] = refine(classifier, networks.images(classifier.model), "lrp", 3)
    assert (only.done, only.total) == (1, 1)
