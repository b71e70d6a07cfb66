"""EfficientNet-Lite0, a network trained on ImageNet's photographs and labels, without its classifier.

Tan & Le (2019), EfficientNet, arXiv:1905.11946; the Lite kind, with ReLU6 and no squeeze layers, is Google's of 2020.
The weights are not ours: data/models/efficientnet-lite0.json says whose they are.
"""

import torch
from torch import nn
from torch.nn import functional

from hopfield_edu import _shipped

__all__ = ["load"]

STAGES = (  # repeats, kernel, stride of the first, expansion, channels
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
NORM_OF = {"conv_stem": "bn0", "expand_conv": "bn0", "depthwise_conv": "bn1", "project_conv": "bn2", "conv_head": "bn1"}
EPSILON = 1e-3
SIDE, AT_A_TIME = 96, 32


class Lite0(nn.Module):
    """Pictures (B, 3, h, w), scaled as Fed does -> features (B, 1280), the mean over places of the last layer.

    3.4 million weights. Each batch norm is folded into the convolution before it.
    """

    def __init__(self):
        super().__init__()
        self.conv_stem = _Same(3, 32, 3, stride=2)
        blocks, before = [], 32
        for repeats, kernel, stride, expansion, channels in STAGES:
            for i in range(repeats):
                blocks.append(_Block(before, channels, kernel, stride if i == 0 else 1, expansion))
                before = channels
        self.blocks = nn.Sequential(*blocks)
        self.conv_head = nn.Conv2d(before, 1280, 1)

    def forward(self, x):
        x = self.blocks(functional.relu6(self.conv_stem(x)))
        return functional.relu6(self.conv_head(x)).mean((2, 3))


class Fed(nn.Module):
    """A network of others, fed as it was trained: (B, 3, h, w) in [0, 1], enlarged, then (x - mean) / std.

    side: to which pictures are enlarged, bilinearly. mean, std: three numbers each, one a channel.
    """

    def __init__(self, network, side, mean, std):
        super().__init__()
        self.network, self.side = network.to(memory_format=torch.channels_last), side
        for name, values in (("mean", mean), ("std", std)):
            self.register_buffer(name, torch.tensor(values).view(1, 3, 1, 1), persistent=False)

    def forward(self, pictures):
        return torch.cat([self._features(few) for few in pictures.split(AT_A_TIME)])  # so that layers fit the cache

    def _features(self, pictures):
        x = functional.interpolate(pictures, size=(self.side, self.side), mode="bilinear", align_corners=False)
        return self.network(((x - self.mean) / self.std).contiguous(memory_format=torch.channels_last))


class _Block(nn.Module):
    """Widen by 1x1, look around channel by channel, narrow by 1x1; added to its input where the shapes agree."""

    def __init__(self, before, after, kernel, stride, expansion):
        super().__init__()
        wide = before * expansion
        self.expand_conv = nn.Conv2d(before, wide, 1) if expansion > 1 else None
        self.depthwise_conv = _Same(wide, wide, kernel, stride=stride, groups=wide)
        self.project_conv = nn.Conv2d(wide, after, 1)
        self.residual = stride == 1 and before == after

    def forward(self, x):
        y = x if self.expand_conv is None else functional.relu6(self.expand_conv(x))
        y = self.project_conv(functional.relu6(self.depthwise_conv(y)))
        return x + y if self.residual else y


class _Same(nn.Conv2d):
    """A convolution padded as the weights were trained: with stride 2 one row more below and right than above, left."""

    def forward(self, x):
        missing = self.kernel_size[0] - self.stride[0]
        less, more = missing // 2, missing - missing // 2
        return super().forward(functional.pad(x, (less, more, less, more)))


def load(side=SIDE):
    """Lite0 with the shipped weights, as a Fed module: pictures (B, 3, h, w) in [0, 1] -> (B, 1280).

    side: a multiple of 32. With 32x32 pictures 96 recalls about as well as 128; 64 is twice as fast and recalls fewer.
    Raises FileNotFoundError or ValueError as _shipped.load does.
    """
    weights, _ = _shipped.load("efficientnet-lite0")
    network = Lite0()
    network.load_state_dict(_folded({name: torch.tensor(array).float() for name, array in weights.items()}))
    return Fed(network, side, mean=(127 / 255,) * 3, std=(128 / 255,) * 3).eval()


def _folded(weights):
    """Batch norm g (w x - mean) / sqrt(var + eps) + b as one convolution: weight w g / sqrt(…), bias b - mean g / …"""
    weights = {name.removeprefix("_").replace("._", "."): value for name, value in weights.items()}
    folded = {}
    for name in [name for name in weights if "conv" in name]:
        place, convolution = name.removesuffix(".weight").rpartition(".")[::2]
        norm = f"{place}.{NORM_OF[convolution]}".removeprefix(".")
        gain, bias, mean, variance = (
            weights[f"{norm}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")
        )
        gain = gain / torch.sqrt(variance + EPSILON)
        folded[name] = weights[name] * gain.view(-1, 1, 1, 1)
        folded[name.replace(".weight", ".bias")] = bias - mean * gain
    return folded
