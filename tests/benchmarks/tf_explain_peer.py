"""tf-explain 0.3.1 as a process that times itself when asked; runs in `.venv-peers`.

    .venv-peers/bin/python tests/benchmarks/tf_explain_peer.py NETWORK.keras IMAGES.npy CLASS

Reads lines `method times` and answers each with one of JSON: the seconds of each call, or in
words why this method cannot run.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

PATCH = 4


def methods(model: Any, images: Any, target: int, core: Any) -> dict[str, Callable[[], object]]:
    """What is asked of a module like `tf_explain.core`, by InkLens's ids of the methods."""
    data = (images, None)
    convolution = [layer.name for layer in model.layers if "conv" in layer.name][-1]
    return {
        "vanilla_gradients": lambda: core.VanillaGradients().explain(data, model, target),
        "gradients_inputs": lambda: core.GradientsInputs().explain(data, model, target),
        "integrated_gradients": lambda: core.IntegratedGradients().explain(
            data, model, target, n_steps=10
        ),
        "smoothgrad": lambda: core.SmoothGrad().explain(data, model, target, num_samples=5),
        "grad_cam": lambda: core.GradCAM().explain(data, model, target, convolution),
        "occlusion_sensitivity": lambda: core.OcclusionSensitivity().explain(
            data, model, target, PATCH
        ),
        "activations": lambda: core.ExtractActivations().explain(data, model, [convolution]),
    }


def seconds(call: Callable[[], object], times: int) -> list[float]:
    """How long each of so many calls takes."""
    found = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        found.append(time.perf_counter() - began)
    return found


def main() -> None:
    import keras
    import numpy as np
    from tf_explain import core

    network, images, target = sys.argv[1:]
    model = keras.saving.load_model(network)
    asked = methods(model, np.load(images), int(target), core)
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        method, times = line.split()
        try:
            answer: Any = seconds(asked[method], int(times))
        except Exception as error:
            answer = f"{type(error).__name__}: {error}".splitlines()[0][:60]
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
