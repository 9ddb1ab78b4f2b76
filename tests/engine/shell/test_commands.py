"""`explain`, `train` and `evaluate` as a person types them."""

import numpy as np
import pytest
from PIL import Image

from engine import load_classifier, network
from engine.calibration import calibration_error
from engine.data import mnist
from engine.training.data import TrainingData


@pytest.fixture
def few_images(monkeypatch):
    """Train and evaluate on a few hundred images."""
    (images, labels), (test_images, test_labels) = mnist.load_data()
    few = TrainingData(images[:300], labels[:300], test_images[:100], test_labels[:100])
    monkeypatch.setattr(TrainingData, "mnist", lambda: few)
    monkeypatch.setattr(mnist, "test_set", lambda: (test_images[:500], test_labels[:500]))
    return few


def test_explain_says_what_is_read_and_writes_picture_and_values(shell, tmp_path):
    picture, values = tmp_path / "zero.png", tmp_path / "zero.npz"
    status, said, errors = shell(
        "explain", "--sample", 25, "--target", 0, "--out", picture, "--values", values
    )
    assert (status, errors) == (0, "")
    assert "test sample 25 (a 0): read as 0" in said
    assert "explained as 0" in said
    with np.load(values) as stored:
        assert stored["values"].shape == (1, 28, 28, 1)
        assert stored["target"].tolist() == [0]
        assert str(stored["method"]) == "vanilla_gradients"
        assert np.array_equal(stored["images"][0], mnist.test_sample(25)[0])
        shown = stored["values"][0, :, :, 0]
    colours = np.asarray(Image.open(picture).convert("RGB")).astype(int)
    assert colours.shape == (280, 3 * 280 + 20, 3)
    heat = colours[5::10, 290 + 5 : 290 + 280 : 10]
    redder = heat[..., 0] - heat[..., 2]  # of the picture in the middle: red for, blue against
    strongest = np.abs(shown) > 0.3 * np.abs(shown).max()
    assert np.array_equal(np.sign(redder[strongest]), np.sign(shown[strongest]))


def test_explain_takes_pictures_and_a_class_to_contrast_with(shell, tmp_path):
    for number in (25, 1901):
        pixels = np.rint(mnist.test_sample(number)[0] * 255).astype(np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"{number}.png")
    status, said, _ = shell(
        "explain", tmp_path / "25.png", tmp_path / "1901.png", "--versus", 9, "--target", 4
    )
    assert status == 0
    assert said.count("explained as 4 and not 9") == 2


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("explain",), "nothing to explain"),
        (("explain", "missing.png"), "There is no file missing.png"),
        (("explain", "{text}"), "cannot be read as a picture"),
        (("explain", "--sample", 10000), "Test sample 10000 does not exist"),
        (("explain", "--sample", 1, "--target", 10), "no class 10"),
        (("explain", "--sample", 1, "--target", "zero"), "no class 'zero'; its classes"),
        (("explain", "--sample", 1, "--method", "magic"), "no method 'magic'"),
        (("explain", "--sample", 1, "--model", "{text}"), "is not a Keras network"),
        (("explain", "--sample", 1, "--model", "{other}", "--size", "9x9"), "not of 9 × 9"),
        (("explain", "--sample", 1, "--model", "{other}", "--range", "caffe"), "three channels"),
        (("explain", "--sample", 1, "--range", "0..2"), "invalid choice: '0..2'"),
        (("explain", "--sample", 1, "--out", "{nowhere}/a.png"), "cannot be written"),
        (("train", "--epochs", 0), "Epochs 0 is out of range"),
        (("train", "--out", "network.h5"), "must end in .keras"),
        (("train", "--out", "{nowhere}/a.keras"), "cannot be written"),
        (("evaluate", "--model", "{other}"), "open a network for digits"),
        (("evaluate", "--nonsense",), "unrecognized arguments"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_and_status_two(shell, tmp_path, words, complaint):
    import keras

    text, other = tmp_path / "text.png", tmp_path / "other.keras"
    text.write_text("neither a picture nor a network")
    small = keras.Sequential(
        [keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dense(9)]
    )
    network.save(small, other)
    places = {"text": text, "other": other, "nowhere": tmp_path / "nowhere"}
    status, _, errors = shell(*(str(word).format(**places) for word in words))
    assert status == 2
    assert complaint in errors
    assert len(errors.strip().splitlines()) == 1


@pytest.mark.slow
def test_train_reports_every_epoch_and_writes_a_network_that_opens(shell, tmp_path, few_images):
    trained = tmp_path / "trained.keras"
    status, said, errors = shell(
        "train", "--epochs", 2, "--batch-size", 30, "--out", trained, "--half"
    )
    assert (status, errors) == (0, "")
    assert "Epoch 1/2" in said
    assert "Epoch 2/2" in said
    assert "Test loss" in said
    assert trained.stat().st_size < 20e6
    assert load_classifier(trained).logits(few_images.test_images[:3] / 255).shape == (3, 10)


@pytest.mark.slow
def test_evaluate_prints_accuracy_and_confusion(shell, few_images):
    status, said, errors = shell("evaluate")
    assert (status, errors) == (0, "")
    images, labels = mnist.test_set()
    probabilities = load_classifier().probabilities(images / 255)
    read = probabilities.argmax(axis=1)
    assert f"accuracy {np.mean(read == labels):.2%} on 500 images" in said
    error = calibration_error(probabilities, labels)
    sure = probabilities.max(axis=1).mean()
    assert f"{sure:.2%} on average, expected calibration error {error:.2%}" in said
    rows = [line.split() for line in said.splitlines()[-10:]]
    assert [int(row[0]) for row in rows] == list(range(10))
    diagonal = [int(row[1 + digit]) for digit, row in enumerate(rows)]
    assert sum(diagonal) == np.sum(read == labels)
