"""Any Keras image classifier, seen as logits and probabilities."""

import gc
import weakref

import keras
import numpy as np
import pytest
import tensorflow as tf

import engine
from engine import Classifier
from engine.classifier import CHUNK, load_classifier, require_digits
from engine.core.vanilla_gradients import VanillaGradients
from engine.errors import InputShapeError, UnsupportedNetworkError
from engine.softmax import softmax
from tests.engine.support.rounding import assert_rounded, rounding

L = keras.layers
SHAPE = (8, 8, 1)
CLASSES = 4
PRODUCTS = 9 + 108  # behind a logit: of a convolution, and of the 6 x 6 x 3 features that it leaves


def stack(*layers, shape=SHAPE):
    return keras.Sequential([keras.Input(shape), *layers])


def graph(build, shape=SHAPE):
    image = keras.Input(shape)
    return keras.Model(image, build(image))


def convolved(x):
    return L.Flatten()(L.Conv2D(3, 3, activation="relu")(x))


def adapted():
    layer = L.Normalization()
    layer.adapt(np.random.default_rng(1).normal(3, 2, (50, *SHAPE)))
    return layer


def softmaxed(x):
    return L.Dense(CLASSES, activation="softmax")(L.Flatten()(x))


def shared(image):
    twice = L.Conv2D(1, 3, padding="same", activation="relu")
    return L.Dense(CLASSES, activation="softmax")(L.Flatten()(twice(twice(image)) + image))


def compiled(model, loss="sparse_categorical_crossentropy"):
    model.compile("adam", loss)
    return model


def called_only():
    model = keras.Sequential([L.Flatten(), L.Dense(CLASSES, activation="softmax")])
    model(np.zeros((1, *SHAPE), np.float32))
    return model


# What ends in a softmax: a name, and how the network is built.
ENDINGS = {
    "fused": lambda: stack(L.Flatten(), L.Dense(CLASSES, activation="softmax")),
    "layer": lambda: stack(L.Flatten(), L.Dense(CLASSES), L.Softmax()),
    "activation": lambda: stack(L.Flatten(), L.Dense(CLASSES), L.Activation("softmax")),
    "functional fused": lambda: graph(
        lambda x: L.Dense(CLASSES, activation="softmax")(convolved(x))
    ),
    "functional layer": lambda: graph(lambda x: L.Softmax()(L.Dense(CLASSES)(convolved(x)))),
    "operation": lambda: graph(lambda x: keras.ops.softmax(L.Dense(CLASSES)(convolved(x)))),
    "function": lambda: graph(lambda x: keras.activations.softmax(L.Dense(CLASSES)(convolved(x)))),
    "in a nested sequential": lambda: stack(
        L.Rescaling(2.0), stack(L.Flatten(), L.Dense(CLASSES, activation="softmax"))
    ),
    "in a nested functional": lambda: graph(
        graph(lambda x: L.Softmax()(L.Dense(CLASSES)(convolved(x))))
    ),
    "called before it had an input": called_only,
}

# What may stand before the end.
INSIDES = {
    "batch norm": lambda: stack(
        L.Conv2D(4, 3, use_bias=False), L.BatchNormalization(), L.ReLU(), *ending()
    ),
    "leaky relu, dropout, pooling": lambda: stack(
        L.Conv2D(4, 3), L.LeakyReLU(), L.Dropout(0.5), L.MaxPooling2D(), *ending()
    ),
    "average pooling": lambda: stack(
        L.Conv2D(4, 3), L.PReLU(), L.AveragePooling2D(2), L.GlobalAveragePooling2D(), *ending()
    ),
    "separable convolutions": lambda: stack(
        L.DepthwiseConv2D(3), L.SeparableConv2D(4, 3), L.GroupNormalization(2), *ending()
    ),
    "recurrence": lambda: stack(L.Reshape((8, 8)), L.Bidirectional(L.GRU(3)), *ending()),
    "normalisation of the data": lambda: stack(adapted(), *ending()),
    "augmentation": lambda: stack(L.RandomFlip(), L.GaussianNoise(0.5), *ending()),
    "a layer used twice, and a sum": lambda: graph(shared),
    "operations": lambda: graph(
        lambda x: L.Dense(CLASSES, activation="softmax")(L.Flatten()(x * 2.0 - 1.0))
    ),
    "a nested network before the end": lambda: graph(
        lambda x: L.Softmax()(L.Dense(CLASSES)(stack(L.Conv2D(3, 3), L.Flatten())(x)))
    ),
    "a fixed batch size": lambda: keras.Sequential(
        [keras.Input(batch_shape=(5, *SHAPE)), *ending()]
    ),
    "a compiled model": lambda: compiled(stack(*ending())),
    "a compiled model with a loss of one's own": lambda: compiled(
        stack(*ending()), lambda wanted, found: 0.0
    ),
    "half precision": lambda: stack(
        L.Conv2D(3, 3, dtype="mixed_float16"),
        L.Flatten(),
        L.Dense(CLASSES, activation="softmax", dtype="float32"),
    ),
}
NETWORKS = ENDINGS | INSIDES


def ending():
    return [L.Flatten(), L.Dense(CLASSES, activation="softmax")]


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).random((5, *SHAPE), np.float32)


def scrambled(model):
    """Give every weight another value than the one it starts with, moving averages too."""
    if not any(isinstance(layer, L.Normalization) for layer in model.layers):
        rng = np.random.default_rng(7)
        model.set_weights([rng.uniform(0.1, 1, w.shape) - 0.3 for w in model.get_weights()])
    return model


# --- Logits


@pytest.mark.parametrize("build", NETWORKS.values(), ids=NETWORKS.keys())
def test_the_softmax_of_the_logits_is_what_the_network_itself_says(build, images):
    model = scrambled(build())
    classifier = Classifier(model)
    # A probability is rounded as its logits are, which here are not above 4, times a quarter.
    half = model.layers[0].compute_dtype == "float16"
    tolerance = rounding(1, "float16") if half else rounding(PRODUCTS)
    own = np.asarray(model(images, training=False))
    np.testing.assert_allclose(classifier.probabilities(images), own, atol=tolerance)
    assert (classifier.input_shape, classifier.classes) == (SHAPE, CLASSES)


@pytest.mark.slow
@pytest.mark.parametrize("build", NETWORKS.values(), ids=NETWORKS.keys())
def test_every_such_network_can_be_explained(build, images):
    found = engine.explain(Classifier(scrambled(build())), images, target=1)
    assert found.values.shape == images.shape
    assert np.isfinite(found.values).all()
    assert found.values.any()


@pytest.mark.parametrize(
    "build",
    [
        lambda: stack(L.Flatten(), L.Dense(CLASSES)),
        lambda: stack(L.Flatten(), L.Dense(CLASSES), L.Activation("linear")),
        lambda: graph(lambda x: L.Dense(CLASSES)(convolved(x)) / 2.0),
    ],
    ids=["dense", "linear", "operation"],
)
def test_what_has_no_softmax_is_taken_as_logits(build, images):
    model = build()
    classifier = Classifier(model)
    assert classifier.head == "none"
    assert_rounded(
        classifier.logits(images), np.asarray(model(images, training=False)), PRODUCTS, "float32"
    )


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("fused", "fused"),
        ("in a nested sequential", "fused"),
        ("layer", "layer"),
        ("activation", "layer"),
        ("operation", "layer"),
        ("in a nested functional", "layer"),
    ],
)
def test_a_classifier_knows_where_the_softmax_was(name, head):
    assert Classifier(ENDINGS[name]()).head == head


def test_logits_are_those_that_the_softmax_was_given(images):
    model = ENDINGS["layer"]()
    inner = keras.Model(model.inputs[0], model.layers[-1].input)
    assert_rounded(Classifier(model).logits(images), np.asarray(inner(images)), PRODUCTS, "float32")


@pytest.mark.parametrize("shape", [(8, 8, 3), (12, 7, 1), (32, 32, 3), (1, 5, 2)])
def test_images_may_have_any_size_and_any_channels(shape):
    model = stack(L.Flatten(), L.Dense(CLASSES, activation="softmax"), shape=shape)
    images = np.random.default_rng(0).random((3, *shape), np.float32)
    classifier = Classifier(model)
    assert classifier.input_shape == shape
    np.testing.assert_allclose(
        classifier.probabilities(images), np.asarray(model(images)), atol=rounding(PRODUCTS)
    )
    assert engine.explain(classifier, images, target=0).values.shape == images.shape


def test_an_input_wrapped_in_a_list_or_named_in_a_dictionary_is_one_input(images):
    image = keras.Input(SHAPE, name="picture")
    chances = L.Dense(CLASSES, activation="softmax")(L.Flatten()(image))
    for model, given in (
        (keras.Model([image], [chances]), [images]),
        (keras.Model({"picture": image}, chances), {"picture": images}),
    ):
        own = model(given)
        own = np.asarray(own[0] if isinstance(own, list) else own)
        np.testing.assert_allclose(
            Classifier(model).probabilities(images), own, atol=rounding(PRODUCTS)
        )


def test_double_precision_is_there_for_checking(images):
    model = scrambled(ENDINGS["functional layer"]())
    exact, usual = Classifier(model, dtype="float64"), Classifier(model)
    assert exact.logits(images).dtype == np.float64
    assert_rounded(exact.logits(images), usual.logits(images), PRODUCTS, "float32")


def test_what_is_wrapped_is_in_double_precision_too(images):
    model = scrambled(
        stack(
            L.SpectralNormalization(L.Conv2D(4, 3)),
            L.TimeDistributed(L.Dense(3, activation="relu")),
            L.Flatten(),
            *ending(),
        )
    )
    exact, usual = Classifier(model, dtype="float64"), Classifier(model)
    assert {str(each.dtype) for each in exact.model.variables} == {"float64"}
    assert_rounded(exact.logits(images), usual.logits(images), PRODUCTS, "float32")


# --- Nothing happens to the network


@pytest.mark.slow
def test_neither_looking_nor_explaining_changes_anything_about_the_network(images):
    model = stack(
        L.Conv2D(3, 3), L.BatchNormalization(), L.Dropout(0.5), L.ReLU(), *ending()
    )  # what training would change
    model.layers[0].trainable = False
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(images, np.arange(5) % CLASSES, epochs=2, verbose=0)

    def state():
        variables = [*model.variables, *model.optimizer.variables]
        flags = [(layer.name, layer.trainable) for layer in model.layers]
        return [v.numpy() for v in variables], flags, model.get_config(), model.compiled

    before = state()
    classifier = Classifier(model)
    for method in engine.METHODS:
        engine.explain(classifier, images, method, target=1)
    classifier.set_weights([w + 1 for w in model.get_weights()])
    after = state()
    for one, two in zip(before[0], after[0], strict=True):
        np.testing.assert_array_equal(one, two)
    assert before[1:] == after[1:]


def test_dropout_and_batch_norm_run_as_in_use_and_not_as_in_training(images):
    model = stack(L.BatchNormalization(), L.Dropout(0.9), L.GaussianNoise(0.9), *ending())
    classifier = Classifier(model)
    np.testing.assert_array_equal(classifier.logits(images), classifier.logits(images))
    one_by_one = [classifier.logits(image) for image in images]
    assert_rounded(np.concatenate(one_by_one), classifier.logits(images), PRODUCTS, "float32")


def test_a_classifier_does_not_follow_the_network_unless_it_is_given_new_weights(images):
    model = ENDINGS["fused"]()
    classifier = Classifier(model)
    first = classifier.logits(images)
    model.set_weights([w * 2 + 1 for w in model.get_weights()])
    np.testing.assert_array_equal(classifier.logits(images), first)
    classifier.set_weights(model.get_weights())
    np.testing.assert_allclose(
        classifier.probabilities(images), np.asarray(model(images)), atol=rounding(PRODUCTS)
    )


def test_the_copy_is_not_compiled():
    assert not Classifier(compiled(ENDINGS["fused"]())).model.compiled


def test_a_classifier_that_nobody_holds_is_forgotten_with_its_compiled_functions(images):
    classifier = Classifier(ENDINGS["fused"]())
    engine.explain(classifier, images, target=0)
    trace = weakref.ref(classifier)
    del classifier
    gc.collect()
    assert trace() is None


def test_of_many_networks_in_turn_tensorflow_says_no_word(images, caplog):
    """It warns when of ten calls of the same line of code most trace, whatever they trace."""
    for _ in range(12):
        model = ENDINGS["fused"]()
        Classifier(model).probabilities(images)
        for _ in range(2):
            VanillaGradients().explain((images, None), model, class_index=0)
            model.set_weights([w * 2 for w in model.get_weights()])
    assert not caplog.records


# --- Networks that cannot be explained


class Own(keras.Model):
    """A model in the subclassing style."""

    def __init__(self, **options):
        super().__init__(**options)
        self.flatten, self.dense = L.Flatten(), L.Dense(CLASSES)

    def call(self, images):
        return self.dense(self.flatten(images))


class OwnSequential(keras.Sequential):
    pass


class Unclonable(keras.layers.Layer):
    """A layer that cannot be made from its configuration."""

    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return x * self.factor

    def get_config(self):
        raise NotImplementedError


def own():
    model = Own()
    model(np.zeros((1, *SHAPE), np.float32))
    return model


def two_outputs():
    image = keras.Input(SHAPE)
    flat = L.Flatten()(image)
    return keras.Model(
        image, [L.Dense(CLASSES, name="scores")(flat), L.Dense(1, name="other")(flat)]
    )


def two_inputs():
    one, two = keras.Input(SHAPE, name="one"), keras.Input(SHAPE, name="two")
    return keras.Model([one, two], L.Dense(CLASSES)(L.Flatten()(one + two)))


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: keras.Sequential([L.Flatten(), L.Dense(CLASSES)]), "not built"),
        (lambda: OwnSequential([keras.Input(SHAPE), *ending()]), "OwnSequential"),
        (two_outputs, "2 outputs; name one of scores, other .*shell, or save .* in the window"),
        (two_inputs, r"2 inputs \(one, two\).* wrap it"),
        (lambda: stack(L.Flatten(), L.Dense(CLASSES), L.Activation("tanh")), "ends in tanh"),
        (lambda: stack(L.Flatten(), L.Dense(CLASSES, activation="relu")), "ends in relu"),
        (lambda: stack(L.Flatten(), L.Dense(CLASSES), L.ReLU()), "is a ReLU"),
        (lambda: stack(L.Flatten(), L.Dense(1, activation="softmax")), "over one class"),
        (lambda: graph(lambda x: keras.ops.clip(softmaxed(x), 0.05, 0.9)), "neither"),
        (lambda: graph(lambda x: keras.ops.sqrt(softmaxed(x))), "neither"),
        (lambda: graph(lambda x: softmaxed(x) * 100.0), "neither"),
        (
            lambda: stack(L.Flatten(), L.Dense(4), L.Reshape((2, 2)), L.Softmax(), L.Flatten()),
            "neither",
        ),
        (lambda: stack(L.Reshape((8, 8)), L.LSTM(4)), "ends in tanh"),
        (lambda: stack(L.Conv2D(3, 3)), "6 × 6 × 3"),
        (
            lambda: stack(
                L.Conv2D(3, 30), L.GlobalMaxPooling2D(), L.Dense(4), shape=(None, None, 1)
            ),
            "28 × 28 here .*negative: -1.*say the size",
        ),
        (
            lambda: stack(L.Dense(CLASSES), shape=(15,)),
            "15 numbers, which is no square.*save a model",
        ),
        (lambda: stack(L.Dense(CLASSES), L.Flatten(), shape=(2, 3, 4, 1)), "takes 2 × 3 × 4 × 1"),
        (lambda: stack(L.Lambda(lambda x: 2 * x, name="twice"), *ending()), "'twice' .Lambda."),
        (lambda: stack(Unclonable(2), *ending()), "'unclonable' .Unclonable."),
    ],
)
@pytest.mark.filterwarnings("ignore:You are using a softmax over axis -1")
def test_what_cannot_be_explained_is_a_named_error_that_says_why(build, says):
    with pytest.raises(UnsupportedNetworkError, match=says) as raised:
        Classifier(build())
    assert "\n" not in str(raised.value)


def test_a_network_written_in_python_is_read_as_it_is_with_the_weights_of_any_moment(images):
    model = own()
    classifier = Classifier(model)
    for _ in range(2):
        said = np.asarray(model(images, training=False))
        np.testing.assert_allclose(classifier.logits(images), said, atol=1e-5)
        model.set_weights([weight + 0.1 for weight in model.get_weights()])


def test_of_several_outputs_one_is_named(images):
    model = two_outputs()
    classifier = Classifier(model, output="scores")
    assert_rounded(classifier.logits(images), np.asarray(model(images)[0]), PRODUCTS, "float32")
    with pytest.raises(
        UnsupportedNetworkError, match="no output 'third'; name one of scores, other"
    ):
        Classifier(model, output="third")


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_weights_that_are_no_numbers_are_refused_by_name(bad):
    model = stack(L.Conv2D(3, 3, name="broken"), *ending())
    kernel, bias = model.layers[0].get_weights()
    kernel[0, 1, 0, 2] = bad
    model.layers[0].set_weights([kernel, bias])
    with pytest.raises(UnsupportedNetworkError, match=r"'broken'.*not finite numbers \(kernel\)"):
        Classifier(model)


class Stateful(keras.layers.Layer):
    """A layer with a state of its own that no weight holds."""

    factor = 1.0

    def call(self, x):
        return x * self.factor


def test_a_network_whose_copy_says_something_else_is_refused():
    model = stack(Stateful(), L.Flatten(), L.Dense(CLASSES, activation="softmax"))
    model.layers[0].factor = 30.0
    with pytest.raises(UnsupportedNetworkError, match="copied so that the copy says the same"):
        Classifier(model)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Layer .* does not have a `quantize` method")
@pytest.mark.parametrize(("kind", "close"), [("int8", 0.02), ("int4", 0.1), ("float8", 0.1)])
def test_quantised_layers_are_explained_as_the_numbers_they_stand_for(images, kind, close):
    model = stack(L.Conv2D(3, 3), L.Flatten(), L.Dense(6, activation="relu"), *ending())
    exact = Classifier(model).probabilities(images)
    model.quantize(kind)
    classifier = Classifier(model)
    own = np.asarray(model(images, training=False))
    np.testing.assert_allclose(classifier.probabilities(images), own, atol=close)
    np.testing.assert_allclose(classifier.probabilities(images), exact, atol=close)
    assert kind in classifier.notes[0]
    for method in ("integrated_gradients", "lrp"):
        assert np.isfinite(engine.explain(classifier, images, method, 1).values).all()
    assert (classifier.twin().logits(images) == classifier.logits(images)).all()
    for _ in range(2):
        assert VanillaGradients().explain((images, None), model, 1).any()


def test_of_other_quantised_layers_one_sentence_says_what_to_do():
    model = stack(L.Reshape((64,)), L.EinsumDense("ab,bc->ac", 5), L.Dense(3))
    model.layers[1].quantize("int8")
    with pytest.raises(UnsupportedNetworkError, match=r"EinsumDense\) is quantised; save the"):
        Classifier(model)


@pytest.mark.parametrize("units", [1, 3])
def test_the_probability_of_a_sigmoid_is_explained_as_the_network_gives_it(images, units):
    model = scrambled(stack(L.Flatten(), L.Dense(units, activation="sigmoid")))
    given = tf.Variable(images)
    with tf.GradientTape() as tape:
        chance = model(given)[:, -1]
    classifier = Classifier(model)
    last = classifier.classes - 1
    found = engine.explain(classifier, images, target=last, score="probability").values
    assert_rounded(found, tape.gradient(chance, given), PRODUCTS, "float32", size=1)
    for method in ("integrated_gradients", "occlusion_sensitivity"):
        options = {"steps": 200} if method == "integrated_gradients" else {}
        explained = engine.explain(
            classifier, images, method, last, score="probability", **options
        ).details["explained"]
        np.testing.assert_allclose(explained, chance, atol=rounding(PRODUCTS))


def test_of_one_sigmoid_the_first_class_is_explained_as_the_second_turned_round(images):
    classifier = Classifier(scrambled(stack(L.Flatten(), L.Dense(1, activation="sigmoid"))))
    for method in ("vanilla_gradients", "integrated_gradients", "occlusion_sensitivity", "lrp"):
        first, second = (engine.explain(classifier, images, method, k).values for k in (0, 1))
        assert_rounded(first, -second, 4 * PRODUCTS, "float32", size=1)
        assert second.any()


def test_what_is_not_explained_as_it_stands_is_said():
    assert Classifier(stack(*ending())).notes == ()
    (note,) = Classifier(stack(L.Flatten(), L.Dense(1))).notes
    assert "without a sigmoid" in note
    both = Classifier(graph(lambda x: L.Average(name="both")([softmaxed(x), softmaxed(x)])))
    assert both.head == "log p"
    assert "'both' (Average)" in both.notes[0]


def test_what_is_no_model_at_all_is_named_too():
    with pytest.raises(UnsupportedNetworkError):
        Classifier(L.Dense(3))


# --- Images


@pytest.fixture(scope="module")
def small():
    return Classifier(ENDINGS["fused"]())


@pytest.mark.parametrize("shape", [(8, 8), (8, 8, 1), (1, 8, 8), (1, 8, 8, 1)])
def test_one_image_may_come_without_batch_or_channel(small, images, shape):
    assert_rounded(
        small.logits(images[0].reshape(shape)), small.logits(images)[:1], PRODUCTS, "float32"
    )


def test_images_may_be_lists_or_numbers_of_any_kind(small):
    ones = np.ones((1, 8, 8, 1), int)
    np.testing.assert_array_equal(
        small.logits(ones.tolist()), small.logits(ones.astype(np.float64))
    )


def test_a_batch_of_any_size_gives_what_its_parts_give(small):
    many = np.random.default_rng(3).random((2 * CHUNK + 1, *SHAPE), np.float32)
    parts = [small.logits(many[:100]), small.logits(many[100:300]), small.logits(many[300:])]
    assert_rounded(small.logits(many), np.concatenate(parts), PRODUCTS, "float32")


def test_no_images_give_no_rows(small):
    none = np.zeros((0, *SHAPE))
    assert small.logits(none).shape == small.probabilities(none).shape == (0, CLASSES)


@pytest.mark.parametrize(
    "shape", [(9, 8, 1), (8, 8, 3), (2, 8, 8, 3), (2, 64), (0,), (), (1, 1, 8, 8, 1)]
)
def test_images_of_another_shape_say_which_shape_is_read(small, shape):
    with pytest.raises(InputShapeError, match="reads images of 8 × 8 × 1"):
        small.logits(np.zeros(shape))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_value_that_is_not_finite_is_refused(small, images, bad):
    spoilt = images.copy()
    spoilt[2, 3, 4, 0] = bad
    for ask in (small.logits, lambda x: engine.explain(small, x)):
        with pytest.raises(InputShapeError, match="finite"):
            ask(spoilt)


# --- Digits


def test_the_shipped_network_reads_nearly_all_test_digits(classifier):
    from engine.data import mnist

    images, labels = mnist.test_set()
    read = classifier.logits(images[:1000].astype(np.float32) / 255).argmax(axis=1)
    assert np.mean(read == labels[:1000]) > 0.98


def test_probabilities_are_rows_that_sum_to_one(classifier, digits):
    chances = classifier.probabilities(digits)
    assert chances.min() >= 0
    np.testing.assert_allclose(chances.sum(axis=1), 1, rtol=rounding(10))


def test_a_classifier_is_loaded_from_a_file_as_from_memory(tmp_path, images):
    model = ENDINGS["fused"]()
    model.save(tmp_path / "net.keras")
    for path in (tmp_path / "net.keras", str(tmp_path / "net.keras")):
        np.testing.assert_array_equal(
            load_classifier(path).logits(images), Classifier(model).logits(images)
        )


def test_the_window_takes_networks_for_28_by_28_digits_of_ten_classes_only(classifier, small):
    assert require_digits(classifier, "this") is classifier
    with pytest.raises(InputShapeError, match=r"^My network reads images of 8 × 8 × 1 and knows 4"):
        require_digits(small, "My network")


def test_softmax_is_exact_and_never_overflows():
    assert_rounded(softmax(np.log([[1.0, 2.0, 5.0]])), [[0.125, 0.25, 0.625]], 3)
    np.testing.assert_array_equal(
        softmax(np.array([[1e4, 0.0], [-1e4, -1e4]])), [[1, 0], [0.5, 0.5]]
    )
