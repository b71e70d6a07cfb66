"""Encoders by name: shapes, errors that list the names, and the figures that the shipped ones must meet."""

import json
import sys
import types
from typing import ClassVar

import numpy as np
import pytest
import torch

from hopfield_edu import _shipped, corrupt, datasets
from hopfield_edu.modern import encoders
from tools.record.encoder import TARGETS, TITLES

TRAINED = ("contrastive-cifar10", "contrastive-emoji")


@pytest.fixture(scope="module")
def held_out():
    """320 emoji that no encoder was trained on."""
    from hopfield_edu.modern.contrastive import EMOJI

    return datasets.emoji(size=32).pictures[EMOJI:]


def recalled(encoder, pictures, cues):
    stored, found = (f / np.linalg.norm(f, axis=1, keepdims=True) for f in map(encoder.features, (pictures, cues)))
    return np.mean((found @ stored.T).argmax(1) == np.arange(len(pictures)))


@pytest.mark.parametrize("name", encoders.NAMES)
def test_every_name_gives_one_row_of_features_a_picture(name, held_out):
    encoder = encoders.load(name)
    before = held_out[:5].copy()
    features = encoder.features(held_out[:5])
    assert features.shape == (5, encoder.size) and features.dtype == np.float32
    assert np.all(np.isfinite(features))
    assert np.array_equal(held_out[:5], before)
    assert np.allclose(encoder.features(held_out[:5], batch=2), features, atol=1e-4)
    assert np.allclose(encoder.features(held_out[0]), features[0], atol=1e-4)
    tensor = encoder.features(torch.tensor(held_out[:5]))
    assert isinstance(tensor, torch.Tensor) and np.allclose(tensor.numpy(), features, atol=1e-4)


def test_pixels_are_the_picture_itself(held_out):
    assert np.allclose(encoders.load("pixels").features(held_out).reshape(held_out.shape), held_out, atol=1e-6)


@pytest.mark.parametrize("name", ["pixels", "untrained"])
def test_any_tensor_is_answered_with_a_tensor(name, held_out):
    encoder, pictures = encoders.load(name), torch.tensor(held_out[:2])
    for asked in (torch.nn.Parameter(pictures), pictures.clone().requires_grad_()):
        assert torch.equal(encoder.features(asked), encoder.features(pictures))


def test_untrained_is_the_same_network_each_time(held_out):
    first, second = (encoders.load("untrained").features(held_out[:3]) for _ in range(2))
    assert np.array_equal(first, second)


def test_an_unknown_name_is_answered_with_the_names(monkeypatch):
    monkeypatch.setitem(sys.modules, "timm", None)
    with pytest.raises(ValueError, match=r"one of pixels, untrained, contrastive-cifar10.*timm.*; got 'resnet'"):
        encoders.load("resnet")
    with pytest.raises(ImportError, match=r"the encoder 'timm:resnet18' needs timm: pip install timm"):
        encoders.load("timm:resnet18")


@pytest.fixture
def timm(monkeypatch):
    """A module in the place of timm, with one model: the mean colour of a 64x64 picture, scaled."""

    class MeanColour(torch.nn.Module):
        pretrained_cfg: ClassVar = {"input_size": (3, 64, 64), "mean": (0.5, 0.4, 0.3), "std": (0.2, 0.2, 0.1)}

        def __init__(self):
            super().__init__()
            self.weight = torch.nn.Parameter(torch.ones(3))

        def forward(self, x):
            assert not self.training and x.shape[2:] == (64, 64)
            return x.mean((2, 3)) * self.weight

    module = types.ModuleType("timm")
    module.is_model = lambda name: name in ("mean", "far")

    def create_model(name, *, pretrained, num_classes):
        assert pretrained and num_classes == 0
        if name == "far":
            raise RuntimeError("Name or service not known")
        return MeanColour()

    module.create_model = create_model
    monkeypatch.setitem(sys.modules, "timm", module)


@pytest.mark.parametrize("name", ["mean", "timm:mean"])
def test_a_model_of_timm_is_fed_as_it_was_trained(timm, name, held_out):
    encoder = encoders.load(name)
    features = encoder.features(held_out[:70])
    assert encoder.name == name and encoder.size == 3 and features.shape == (70, 3)
    expected = (held_out[:70].mean(axis=(1, 2)) - (0.5, 0.4, 0.3)) / (0.2, 0.2, 0.1)
    assert np.allclose(features, expected, atol=1e-3)


def test_a_name_that_timm_does_not_know_and_a_missing_network_are_told(timm):
    with pytest.raises(ValueError, match=r"one of pixels, .*efficientnet-lite0.*timm.list_models.*; got 'resnet'"):
        encoders.load("resnet")
    with pytest.raises(
        OSError, match=r"weights of 'timm:far' could not be fetched.*network\?.*none: pixels, untrained"
    ):
        encoders.load("timm:far")


@pytest.mark.parametrize(
    ("pictures", "words"),
    [
        (np.zeros((2, 32, 32)), r"shape \(N, 32, 32, 3\) or .*, colour last.*got \(2, 32, 32\)"),
        (np.zeros((32, 3)), r"got \(32, 3\)"),
        (np.zeros((2, 3, 32, 32)), r"got \(2, 3, 32, 32\)"),
        (np.zeros((2, 64, 64, 3)), r"got \(2, 64, 64, 3\)"),
        (np.zeros((0, 32, 32, 3)), "pictures must hold at least one number"),
        (np.full((2, 32, 32, 3), 255), r"lie in \[0, 1\]; found 255 to 255: divide bytes by 255"),
        (np.full((2, 32, 32, 3), np.nan), "pictures must be finite"),
    ],
)
@pytest.mark.parametrize("name", ["pixels", "untrained"])
def test_wrong_pictures_are_named(name, pictures, words):
    with pytest.raises(ValueError, match=words):
        encoders.load(name).features(pictures)


@pytest.mark.parametrize("name", ["pixels", "untrained"])
def test_a_tensor_of_bytes_is_named(name):
    with pytest.raises(ValueError, match=r"lie in \[0, 1\]; found 0 to 255: divide bytes by 255"):
        encoders.load(name).features(torch.tensor([0.0, 255.0]).repeat(2, 32, 16, 3).reshape(2, 32, 32, 3))


@pytest.mark.parametrize("name", TRAINED)
def test_a_shipped_encoder_is_small_and_has_half_precision(name):
    weights, _ = _shipped.load(name)
    assert sum(array.nbytes for array in weights.values()) <= 3e6
    assert all(array.dtype == np.float16 for key, array in weights.items() if "num_batches" not in key)


@pytest.mark.parametrize(
    ("damage", "least"),
    [
        (lambda x: corrupt.gaussian(x, 0.2, rng=0), 0.98),
        (lambda x: corrupt.rotate(x, 30), 0.91),
        (lambda x: corrupt.crop(x, 0.75), 0.97),
        (lambda x: corrupt.crop(x, 0.5), 0.7),
        (lambda x: corrupt.mask(x, "right", 0.5), 0.87),
    ],
    ids=["noise", "rotation", "crop 75 %", "crop 50 %", "half masked"],
)
def test_the_emoji_encoder_recalls_pictures_that_it_never_saw(damage, least, held_out):
    assert recalled(encoders.load("contrastive-emoji"), held_out, damage(held_out)) >= least


def test_the_log_holds_what_the_cifar10_encoder_promises():
    """Measured by record_encoder.py, for CIFAR-10 is not in the repository."""
    log = json.loads(_shipped.MODELS.joinpath("contrastive-cifar10.json").read_text(encoding="utf-8"))
    measured = log[TITLES["cifar10"]]
    for name, target in TARGETS.items():
        assert measured[name] >= target, name
