"""The classic ConvNet made narrow, for runs in which the size of what learns is no matter."""


def narrow_convnet(seed=None, dtype="float32", *, shape=(28, 28, 1), classes=10):
    """As `engine.network.build_convnet`, with 13,570 weights in place of eight million."""
    import keras

    layers, seeds = keras.layers, iter(range(seed, seed + 5) if seed is not None else [None] * 5)

    def options(name):
        start = keras.initializers.GlorotUniform(seed=next(seeds))
        return {"name": name, "activation": "relu", "kernel_initializer": start, "dtype": dtype}

    return keras.Sequential(
        [
            keras.Input(shape, name="digit"),
            *(layers.Conv2D(3, 3, **options(f"conv_{filters}")) for filters in (32, 64, 128)),
            layers.Flatten(name="flatten"),
            layers.Dense(8, **options("dense_128")),
            layers.Dense(
                classes, **options("classes") | {"activation": "softmax", "dtype": "float32"}
            ),
        ],
        name="convnet",
    )
