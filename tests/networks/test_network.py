"""What networks share: a further one costs its layers and its loss, and takes device and progress as all do."""

import inspect
import math

import numpy as np
import pytest
import torch
from torch import nn

from hopfield_edu.frontier import RedundancyMemory
from hopfield_edu.hetero import HeteroEncoder, RecurrentNetwork, train_senses
from hopfield_edu.modern import Autoencoder, ContrastiveNetwork, contrastive
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import like
from hopfield_edu.networks.training import as_plan, descend, warm_up_then_cosine

X = torch.rand((8, 3), generator=torch.Generator().manual_seed(0))


class Line(Network):
    """A fifth network: its layers, and its loss."""

    SIZES = ("sizes", "bias")

    def __init__(self, sizes=(3, 1), *, bias=True, rng=0):
        super().__init__()
        self.sizes, self.bias = sizes, bias
        with seeded(rng):
            self.layer = nn.Linear(*sizes, bias=bias)

    @classmethod
    def load(cls, path):
        return cls._load(path)

    def fit(self, x, **how):
        return self._descend(lambda step: (self.layer(x).square().mean(), 0), as_plan(**how), warm_up=2)


def test_a_fifth_network_costs_its_layers_and_its_loss(tmp_path):
    torch.manual_seed(5)
    before = torch.get_rng_state()
    line = Line((3, 2), bias=False, rng=4)
    assert torch.equal(before, torch.get_rng_state())
    assert torch.equal(line.layer.weight, Line((3, 2), bias=False, rng=4).layer.weight)
    assert line.fit(X, steps=200, rate=0.05, progress=False) is line
    assert len(line.losses) == 200 and line.losses[-1] < 0.1 * line.losses[0]
    line.save(tmp_path / "line.safetensors")
    again = Line.load(tmp_path / "line.safetensors")
    assert again.sizes == (3, 2) and again.bias is False and torch.equal(again.layer.weight, line.layer.weight)
    with pytest.raises(ValueError, match=r"a file that Autoencoder.save wrote; .*line.safetensors holds other weights"):
        Autoencoder.load(tmp_path / "line.safetensors")


def test_training_stops_once_the_mean_of_fifty_errors_is_below_enough(capsys):
    line, losses = Line(), []

    def loss(step):
        return (line.layer(X) * 0).sum() + max(0.0, 60.0 - step), 0

    descend(loss, torch.optim.SGD(line.parameters(), lr=0.1), 500, losses, enough=1.0)
    assert (
        len(losses) == 101
    )  # the errors of the last fifty are 9, 8, … 1 and zeros: 45 / 50, and one step before 55 / 50
    assert "error=" in capsys.readouterr().err


def test_what_is_added_to_the_error_pulls_and_is_not_in_the_losses():
    pulled = Line(bias=False)
    weight, losses = pulled.layer.weight, []
    optimizer = torch.optim.SGD(pulled.parameters(), lr=0.1)
    descend(lambda step: (0 * weight.sum(), weight.square().sum()), optimizer, 50, losses, progress=False)
    assert losses == [0.0] * 50 and weight.abs().max() < 1e-4


@pytest.mark.parametrize(
    "way", [HeteroEncoder.fit, RecurrentNetwork.fit, Autoencoder.fit, contrastive.train, train_senses]
)
def test_all_that_trains_takes_a_device_and_a_bar(way):
    parameters = inspect.signature(way).parameters
    assert parameters["device"].default in (None, "cpu") and parameters["progress"].default is True


def test_a_redundancy_memory_is_made_on_its_device():
    assert {"device"} <= set(inspect.signature(RedundancyMemory).parameters)
    assert {"progress"} <= set(inspect.signature(RedundancyMemory.fit).parameters)


@pytest.mark.parametrize("network", [HeteroEncoder, RecurrentNetwork, Autoencoder, ContrastiveNetwork])
def test_the_four_networks_are_kept_by_the_same_lines(network):
    assert issubclass(network, Network) and network.save is Network.save
    assert set(network.SIZES) <= set(inspect.signature(network).parameters)


def test_a_recurrent_network_answers_as_it_was_asked():
    network = RecurrentNetwork(6, code=3, hidden=4)
    cue = np.random.default_rng(0).random((2, 6))
    for ask in (lambda x: network.story(x, 3), lambda x: network.story(x[0], 3), lambda x: network.step(x)[0]):
        array, tensor = ask(cue), ask(torch.tensor(cue))
        assert isinstance(array, np.ndarray) and isinstance(tensor, torch.Tensor)
        assert np.array_equal(array, tensor.numpy())
    assert isinstance(network.step(torch.tensor(cue))[1], torch.Tensor)


def test_an_answer_is_of_the_kind_that_was_asked_with():
    assert isinstance(like(np.zeros(2), X), np.ndarray) and like(torch.zeros(2), X) is X


@pytest.mark.parametrize(("steps", "warm_up"), [(1, 50), (40, 50), (500, 50), (500, 0)])
def test_a_rate_rises_and_then_falls_along_a_cosine(steps, warm_up):
    factor, rise = warm_up_then_cosine(steps, warm_up), min(warm_up, steps // 2)
    for step in range(steps):
        fallen = (1 + math.cos(math.pi * (step - rise) / (steps - rise))) / 2
        assert factor(step) == ((step + 1) / rise if step < rise else fallen)


@pytest.mark.parametrize("steps", [1, 150, 1000])
def test_at_once_the_rise_is_a_second_factor_of_the_cosine(steps):
    factor = warm_up_then_cosine(steps, 200, at_once=True)
    for step in range(steps):
        assert factor(step) == min(1, (step + 1) / 200) * (1 + math.cos(math.pi * step / steps)) / 2
