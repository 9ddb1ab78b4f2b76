"""captum or xplique as a process that times itself; runs in `.venv-bench-peers`.

    .venv-bench-peers/bin/python tests/benchmarks/attribution_peer.py captum WEIGHTS IMAGE.npy CLASS

Prints one line of JSON: method -> median seconds. Both compute in float32, and get the best batch
that they offer: all samples at once; captum on a GPU if PyTorch has one, and its map is fetched.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

SAMPLES, PATCH, STRIDE, TIMES = 64, 4, 2, 12
Calls = dict[str, Callable[[], object]]


def captum(weights: str, image: Any, target: int) -> Calls:
    """PyTorch with the same weights, `.npz` of Keras's arrays in their order."""
    import numpy as np
    import torch
    from captum.attr import IntegratedGradients, NoiseTunnel, Occlusion, Saliency

    arrays = list(np.load(weights).values())
    layers: list[Any] = []
    for kernel, bias in zip(arrays[0:6:2], arrays[1:6:2], strict=True):
        layer = torch.nn.Conv2d(kernel.shape[2], kernel.shape[3], kernel.shape[0])
        layer.weight.data = torch.tensor(kernel.transpose(3, 2, 0, 1).copy())
        layer.bias.data = torch.tensor(bias)
        layers += [layer, torch.nn.ReLU()]
    side, channels = 22, arrays[4].shape[3]
    layers.append(torch.nn.Flatten())
    first = arrays[6].reshape(side, side, channels, -1).transpose(2, 0, 1, 3)
    for kernel, bias in ((first.reshape(side * side * channels, -1), arrays[7]), arrays[8:10]):
        layer = torch.nn.Linear(*kernel.shape)
        layer.weight.data, layer.bias.data = torch.tensor(kernel.T.copy()), torch.tensor(bias)
        layers += [layer, torch.nn.ReLU()]
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = torch.nn.Sequential(*layers[:-1]).eval().to(device)
    x = torch.tensor(image[None, None], device=device)
    tunnel, saliency = NoiseTunnel(Saliency(model)), Saliency(model)
    window = {"sliding_window_shapes": (1, PATCH, PATCH), "strides": (1, STRIDE, STRIDE)}
    calls: Calls = {
        "vanilla_gradients": lambda: saliency.attribute(x, target, abs=False),
        "integrated_gradients": lambda: IntegratedGradients(model).attribute(
            x, target=target, n_steps=SAMPLES
        ),
        "smoothgrad": lambda: tunnel.attribute(
            x, nt_samples=SAMPLES, stdevs=0.15, target=target, abs=False
        ),
        "occlusion_sensitivity": lambda: Occlusion(model).attribute(
            x, target=target, perturbations_per_eval=SAMPLES, **window
        ),
    }
    return {name: lambda call=call: call().cpu() for name, call in calls.items()}  # type: ignore[misc]


def xplique(network: str, image: Any, target: int) -> Calls:
    """TensorFlow with the same network, a `.keras` file in float32."""
    import keras
    import numpy as np
    from xplique.attributions import IntegratedGradients, Occlusion, Saliency, SmoothGrad

    model = keras.saving.load_model(network, compile=False)
    x, y = image[None, ..., None], np.eye(10, dtype=np.float32)[[target]]
    explainers = {
        "vanilla_gradients": Saliency(model),
        "integrated_gradients": IntegratedGradients(model, steps=SAMPLES, batch_size=SAMPLES),
        "smoothgrad": SmoothGrad(model, nb_samples=SAMPLES, batch_size=SAMPLES),
        "occlusion_sensitivity": Occlusion(
            model, patch_size=PATCH, patch_stride=STRIDE, batch_size=SAMPLES
        ),
    }
    return {name: lambda it=it: it.explain(x, y) for name, it in explainers.items()}  # type: ignore[misc]


def seconds(call: Callable[[], object]) -> float:
    """The median of some calls, after three that do not count."""
    found = []
    for number in range(TIMES + 3):
        began = time.perf_counter()
        call()
        if number >= 3:
            found.append(time.perf_counter() - began)
    return statistics.median(found)


def main() -> None:
    import numpy as np

    peer, network, image, target = sys.argv[1:]
    calls = {"captum": captum, "xplique": xplique}[peer](network, np.load(image), int(target))
    print(json.dumps({name: seconds(call) for name, call in calls.items()}), flush=True)


if __name__ == "__main__":
    main()
