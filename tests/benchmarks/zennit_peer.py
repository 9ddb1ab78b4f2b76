"""zennit's relevance of a Keras network's weights; runs where PyTorch and zennit are.

    python tests/benchmarks/zennit_peer.py ResNet50 FOLDER CLASS

`FOLDER` holds `weights.npz`, whose names are Keras's paths with | for /, and `image.npy`,
`(1, H, W, 3)`; `relevance.npy` is written there, in float64. The composite is zennit's
`EpsilonPlus` with `SequentialMergeBatchNorm`, less a slip of it.
"""

import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn
from zennit.attribution import Gradient
from zennit.canonizers import SequentialMergeBatchNorm
from zennit.composites import EpsilonPlus
from zennit.layer import Sum


class Folding(SequentialMergeBatchNorm):
    """zennit's canonizer, which leaves ε in what is to be an identity, so that logits change."""

    @staticmethod
    def merge_batch_norm(modules, batch_norm):
        """Fold, and divide by 1."""
        SequentialMergeBatchNorm.merge_batch_norm(modules, batch_norm)
        batch_norm.eps = 0.0


class Residual(nn.Module):
    """Two ways side by side, their sum behind a ReLU."""

    def __init__(self, way, beside):
        """`beside` may be an identity."""
        super().__init__()
        self.beside, self.way, self.sum, self.relu = beside, way, Sum(), nn.ReLU()

    def forward(self, x):
        """The sum is a layer of its own, so that it has a rule."""
        return self.relu(self.sum(torch.stack([self.way(x), self.beside(x)], dim=-1)))


class Weights:
    """Layers of PyTorch with weights of Keras."""

    def __init__(self, path):
        """Read them."""
        self._arrays = np.load(path)

    def conv(self, name, stride=1, padding=0, depthwise=False):
        kernel = self._arrays[f"{name}|kernel"]
        order = (2, 3, 0, 1) if depthwise else (3, 2, 0, 1)
        weight = torch.tensor(kernel.transpose(order).astype(np.float64))
        groups = weight.shape[0] if depthwise else 1
        bias = f"{name}|bias" in self._arrays
        layer = nn.Conv2d(
            weight.shape[1] * groups,
            weight.shape[0],
            kernel.shape[0],
            stride,
            padding,
            groups=groups,
            bias=bias,
            dtype=torch.float64,
        )
        layer.weight.data = weight
        if bias:
            layer.bias.data = torch.tensor(self._arrays[f"{name}|bias"].astype(np.float64))
        return layer

    def norm(self, name, epsilon):
        values = [
            torch.tensor(self._arrays[f"{name}|{each}"].astype(np.float64))
            for each in ("gamma", "beta", "moving_mean", "moving_variance")
        ]
        layer = nn.BatchNorm2d(len(values[0]), epsilon, dtype=torch.float64)
        layer.weight.data, layer.bias.data = values[:2]
        layer.running_mean, layer.running_var = values[2:]
        return layer

    def dense(self, name):
        kernel = torch.tensor(self._arrays[f"{name}|kernel"].astype(np.float64))
        layer = nn.Linear(*kernel.shape, dtype=torch.float64)
        layer.weight.data = kernel.T.contiguous()
        layer.bias.data = torch.tensor(self._arrays[f"{name}|bias"].astype(np.float64))
        return layer


def vgg16(weights):
    """At 32 pixels a side what is flattened is one pixel, so that channels keep their order."""
    made = []
    for block, convolutions in enumerate((2, 2, 3, 3, 3), 1):
        for number in range(1, convolutions + 1):
            made += [weights.conv(f"block{block}_conv{number}", padding=1), nn.ReLU()]
        made.append(nn.MaxPool2d(2))
    made += [nn.Flatten(), weights.dense("fc1"), nn.ReLU(), weights.dense("fc2"), nn.ReLU()]
    return nn.Sequential(*made, weights.dense("predictions"))


def mobilenet(weights):
    """Strides are behind padding at the right and below."""
    side = nn.ZeroPad2d((0, 1, 0, 1))
    made = [side, weights.conv("conv1", 2), weights.norm("conv1_bn", 1e-3), nn.ReLU6()]
    for block in range(1, 14):
        down = block in (2, 4, 6, 12)
        each = weights.conv(f"conv_dw_{block}", 2 if down else 1, 0 if down else 1, True)
        made += [nn.ZeroPad2d((0, 1, 0, 1)) if down else nn.Identity(), each]
        made += [weights.norm(f"conv_dw_{block}_bn", 1e-3), nn.ReLU6()]
        made += [weights.conv(f"conv_pw_{block}"), weights.norm(f"conv_pw_{block}_bn", 1e-3)]
        made.append(nn.ReLU6())
    return nn.Sequential(*made, nn.AdaptiveAvgPool2d(1), weights.conv("conv_preds"), nn.Flatten())


def resnet50(weights):
    """Its stride is in the first convolution of a block."""

    def pair(name, *how):
        return [weights.conv(f"{name}_conv", *how), weights.norm(f"{name}_bn", 1.001e-5)]

    made = [*pair("conv1", 2, 3), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    for stage, blocks in zip(range(2, 6), (3, 4, 6, 3), strict=True):
        for block in range(1, blocks + 1):
            name, stride = f"conv{stage}_block{block}", 2 if block == 1 and stage > 2 else 1
            way = [*pair(f"{name}_1", stride), nn.ReLU(), *pair(f"{name}_2", 1, 1), nn.ReLU()]
            way = nn.Sequential(*way, *pair(f"{name}_3"))
            beside = nn.Sequential(*pair(f"{name}_0", stride)) if block == 1 else nn.Identity()
            made.append(Residual(way, beside))
    return nn.Sequential(*made, nn.AdaptiveAvgPool2d(1), nn.Flatten(), weights.dense("predictions"))


def main():
    name, folder, target = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    model = globals()[name.lower()](Weights(folder / "weights.npz")).eval()
    image = torch.tensor(np.load(folder / "image.npy").transpose(0, 3, 1, 2).copy())
    composite = EpsilonPlus(canonizers=[Folding()])
    with Gradient(model=model, composite=composite) as attributor:

        def explained(logits):
            """Relevance starts as the logit itself."""
            return logits * nn.functional.one_hot(torch.tensor([target]), logits.shape[1])

        _, relevance = attributor(image, explained)
    np.save(folder / "relevance.npy", relevance.detach().numpy().transpose(0, 2, 3, 1))


if __name__ == "__main__":
    main()
