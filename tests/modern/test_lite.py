"""EfficientNet-Lite0: every weight has its place, folding changes nothing, and what it sees is more than pixels."""

import numpy as np
import pytest
import torch
from torch import nn

from hopfield_edu import _shipped, datasets
from hopfield_edu.modern import encoders, lite


@pytest.fixture(scope="module")
def network():
    return lite.load(64)


def test_every_shipped_weight_has_its_place_and_none_is_missing(network):
    weights, _ = _shipped.load("efficientnet-lite0")
    assert sum(array.size for array in weights.values()) == 3_413_024
    assert all(array.dtype == np.float16 for array in weights.values())
    kept = sum(array.size for name, array in weights.items() if array.ndim == 4 or name.endswith("bias"))
    assert sum(weight.numel() for weight in network.parameters()) == kept  # load_state_dict is strict about the names


def test_a_missing_weight_is_refused(monkeypatch):
    weights, about = _shipped.load("efficientnet-lite0")
    del weights["_blocks.7._project_conv.weight"]
    monkeypatch.setattr(_shipped, "load", lambda name: (weights, about))
    with pytest.raises(RuntimeError, match=r"blocks.7.project_conv"):
        lite.load()


def test_a_folded_convolution_is_convolution_then_batch_norm():
    generator = torch.Generator().manual_seed(0)
    parts = ("weight", "bias", "running_mean", "running_var")
    norm = nn.BatchNorm2d(8, eps=lite.EPSILON).eval()
    norm.load_state_dict({part: torch.rand(8, generator=generator) + 0.5 for part in parts}, strict=False)
    weights = {f"_bn0.{part}": norm.state_dict()[part] for part in parts}
    weights["_conv_stem.weight"] = torch.randn(8, 3, 3, 3, generator=generator)
    x = torch.rand(2, 3, 9, 9, generator=generator)
    folded = lite._folded(weights)
    with torch.inference_mode():
        apart = norm(nn.functional.conv2d(x, weights["_conv_stem.weight"]))
        together = nn.functional.conv2d(x, folded["conv_stem.weight"], folded["conv_stem.bias"])
    assert sorted(folded) == ["conv_stem.bias", "conv_stem.weight"]
    assert torch.allclose(apart, together, atol=1e-5)


def test_layers_halve_the_side_as_the_weights_were_trained(network):
    seen = []
    depthwise = [block.depthwise_conv for block in network.network.blocks]
    hooks = [conv.register_forward_hook(lambda conv, x, y: seen.append(y.shape[-1])) for conv in depthwise]
    network(torch.rand(1, 3, 32, 32))
    for hook in hooks:
        hook.remove()
    assert seen == [32, 16, 16, 8, 8, *[4] * 6, *[2] * 5]


def test_padding_is_one_more_below_and_right():
    """TensorFlow's SAME: with stride 2 and an even side a 3x3 kernel begins at the first pixel."""
    convolution = lite._Same(1, 1, 3, stride=2, bias=False)
    nn.init.zeros_(convolution.weight)
    convolution.weight.data[0, 0, 0, 0] = 1
    x = torch.arange(16.0).view(1, 1, 4, 4)
    assert convolution(x).flatten().tolist() == [0, 2, 8, 10]


def test_features_are_finite_and_do_not_depend_on_the_batch(network):
    pictures = torch.tensor(datasets.emoji(40, size=32).pictures).float().permute(0, 3, 1, 2)
    with torch.inference_mode():
        features = network(pictures)
        alone = network(pictures[35:36])
    assert features.shape == (40, 1280) and features.isfinite().all()
    assert features.min() >= 0 and features.max() <= 6
    assert torch.allclose(features[35:36], alone, atol=1e-3)


def test_nearest_neighbours_share_a_category_more_often_than_by_pixels():
    """The claim that the structure is right: a wrong layer order, padding or scale brings features near chance."""
    emoji = datasets.emoji(500, size=32)
    families = np.array(emoji.categories)

    def agree(encoder):
        features = encoder.features(emoji.pictures)
        features /= np.linalg.norm(features, axis=1, keepdims=True)
        cosine = features @ features.T
        np.fill_diagonal(cosine, -1)
        return np.mean(families[cosine.argmax(axis=1)] == families)

    assert agree(encoders.Encoder("lite", 1280, lite.load(64))) > agree(encoders.load("pixels")) + 0.03
