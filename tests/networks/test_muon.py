"""Muon: what the iteration makes of singular values, which weights it moves how, and that it goes down."""

import math

import numpy as np
import pytest
import torch
from torch import nn

from hopfield_edu.hetero import HeteroEncoder
from hopfield_edu.networks.muon import BETAS, ITERATIONS, MOMENTUM, QUINTIC, SHARE, Muon, orthogonalized
from hopfield_edu.networks.network import seeded


def draw(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def textbook(matrix):
    """The iteration as Jordan et al. 2024 print it, with the large matrix in each step."""
    a, b, c = QUINTIC
    x = matrix.double() / (matrix.double().norm() + 1e-7)
    x = x.T if matrix.shape[0] > matrix.shape[1] else x
    for _ in range(ITERATIONS):
        square = x @ x.T
        x = a * x + (b * square + c * square @ square) @ x
    return x.T if matrix.shape[0] > matrix.shape[1] else x


@pytest.mark.parametrize("shape", [(8, 8), (6, 20), (20, 6), (1, 5), (5, 1)])
def test_the_small_matrix_iterated_gives_what_the_large_one_gives(shape):
    matrix = draw(*shape)
    kept = matrix.clone()
    assert torch.allclose(orthogonalized(matrix).double(), textbook(matrix), atol=1e-4)
    assert torch.equal(matrix, kept)


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e4])
def test_singular_values_come_near_1_and_directions_stay(scale):
    left, _ = torch.linalg.qr(draw(12, 12))
    right, _ = torch.linalg.qr(draw(30, 12, seed=1))
    values = torch.logspace(0, -2, 12)
    turned = orthogonalized(scale * left @ values.diag() @ right.T)
    inside = left.T @ turned @ right
    assert inside.diagonal().min() > 0.6 and inside.diagonal().max() < 1.25
    assert (inside - inside.diagonal().diag()).abs().max() < 1e-3


def test_of_zeros_zeros():
    assert torch.equal(orthogonalized(torch.zeros(3, 4)), torch.zeros(3, 4))


def test_a_hundred_steps_of_zeros_but_one_row_stay_finite():
    lonely = torch.zeros(6, 9)
    lonely[2, 3] = 1e-12
    assert torch.isfinite(orthogonalized(lonely)).all()


@pytest.mark.parametrize(("weights", "rows", "columns"), [((6, 4), 6, 4), ((4, 6), 4, 6), ((5, 2, 3, 3), 5, 18)])
def test_a_matrix_or_convolution_moves_by_the_orthogonalized_momentum(weights, rows, columns):
    gradients = [draw(*weights, seed=k) for k in range(3)]
    moved = nn.Parameter(torch.zeros(weights))
    optimizer, expected, momentum = Muon([moved], lr=0.1), torch.zeros(rows, columns), torch.zeros(rows, columns)
    for gradient in gradients:
        moved.grad = gradient.clone()
        optimizer.step()
        flat = gradient.reshape(rows, columns)
        momentum = MOMENTUM * momentum + (1 - MOMENTUM) * flat
        step = MOMENTUM * momentum + (1 - MOMENTUM) * flat
        expected -= 0.1 * math.sqrt(max(1, rows / columns)) * textbook(step).float()
    assert torch.allclose(moved.detach().reshape(rows, columns), expected, atol=1e-4)


def test_biases_move_as_by_adam():
    ours, theirs = ([nn.Parameter(draw(k, seed=k)) for k in (3, 5)] for _ in range(2))
    muon, adam = Muon(ours, lr=0.1), torch.optim.Adam(theirs, lr=SHARE * 0.1, betas=BETAS)
    for step in range(5):
        for pair in zip(ours, theirs, strict=True):
            for weights in pair:
                weights.grad = draw(*weights.shape, seed=10 + step)
        muon.step()
        adam.step()
    assert all(torch.allclose(a, b, atol=1e-6) for a, b in zip(ours, theirs, strict=True))


def test_every_weight_of_a_network_is_moved_once_and_gradients_are_forgotten():
    network = HeteroEncoder(rng=0, code=4, width=4)
    before = [weights.detach().clone() for weights in network.parameters()]
    optimizer = Muon(network.parameters(), lr=0.01)
    groups = [weights for group in optimizer.param_groups for weights in group["params"]]
    assert sorted(map(id, groups)) == sorted(map(id, network.parameters()))
    (network.decoder(network.encoder(draw(4, 3, 32, 32))) - 0.5).square().mean().backward()
    optimizer.step()
    assert all(not torch.equal(a, b) for a, b in zip(before, network.parameters(), strict=True))
    optimizer.zero_grad()
    assert all(weights.grad is None for weights in network.parameters())


def test_a_rare_direction_is_learned_as_fast_as_a_frequent_one():
    scales = torch.tensor([1.0, 0.1, 0.03])
    left = {}
    for name, optimizer in {"muon": lambda w: Muon(w, lr=0.05), "plain": lambda w: torch.optim.SGD(w, lr=0.5)}.items():
        with seeded(0):
            layer = nn.Linear(3, 3, bias=False)
        steps = optimizer(layer.parameters())
        for _ in range(60):
            steps.zero_grad()
            ((layer.weight - 2 * torch.eye(3)) * scales).square().sum().backward()
            steps.step()
        left[name] = (layer.weight.detach() - 2 * torch.eye(3)).abs().max().item()
    assert left["muon"] < 0.7 < 1.8 < left["plain"]


def test_the_first_fit_loads_no_compiler():
    import subprocess
    import sys

    lines = (
        "import sys, numpy as np; from hopfield_edu.hetero import HeteroEncoder",
        "x = np.random.default_rng(0).random((3, 32, 32, 3))",
        "HeteroEncoder(code=4, width=4).fit(x, x, steps=2, progress=False)",
        "print('torch._dynamo' in sys.modules)",
    )
    said = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    assert said.stdout == "False\n"


def test_the_same_numbers_as_numpy_finds():
    matrix = draw(5, 9)
    u, _, vt = np.linalg.svd(matrix.numpy(), full_matrices=False)
    assert np.abs(orthogonalized(matrix).numpy() - u @ vt).max() < 0.35
