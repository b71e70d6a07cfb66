"""A Hopfield layer: the first steps of modern_recall, attention, and whatever it is not given, learned."""

import numpy as np
import pytest
import torch

from hopfield_edu.modern import HopfieldLayer, modern_energy, modern_recall, retrieve, softmax

RNG = np.random.default_rng(0)
BAG, CUES = RNG.standard_normal((6, 5)), RNG.standard_normal((3, 5))


def tensor(values):
    return torch.tensor(np.asarray(values), dtype=torch.float32)


@pytest.mark.parametrize("steps", [1, 2, 4])
def test_its_steps_are_the_first_steps_of_modern_recall(steps):
    layer = HopfieldLayer(5, beta=1.5, steps=steps)
    ours = modern_recall(BAG, CUES, 1.5, max_steps=steps, tolerance=0, keep=True).states[steps]
    assert np.allclose(layer(CUES, BAG), ours, atol=1e-6)


def test_values_are_said_in_place_of_keys_at_the_last_step_only():
    layer, values = HopfieldLayer(5, beta=1.5, steps=3), RNG.standard_normal((6, 2))
    before = modern_recall(BAG, CUES, 1.5, max_steps=2, tolerance=0, keep=True).states[2]
    assert np.allclose(layer(CUES, BAG, values), retrieve(BAG, before, "dot", softmax(1.5), values), atol=1e-6)


def test_every_head_of_a_transformer_is_one_step():
    torch.manual_seed(0)
    head = torch.nn.MultiheadAttention(12, 1, batch_first=True, bias=False)
    text = torch.randn(2, 7, 12)
    q, k, v = (text @ weight.T for weight in head.in_proj_weight.chunk(3))
    ours = HopfieldLayer(12)(q, k, v) @ head.out_proj.weight.T
    assert torch.allclose(ours, head(text, text, text)[0], atol=1e-6)


def test_a_batch_of_bags_is_asked_with_the_same_learned_cues():
    layer, bags = HopfieldLayer(5, learned_cues=2, beta=2.0, rng=1), tensor(RNG.standard_normal((4, 6, 5)))
    assert layer(keys=bags).shape == (4, 2, 5)
    assert torch.allclose(layer(keys=bags)[3], layer(keys=bags[3]))
    assert torch.allclose(layer.weights(keys=bags) @ bags, layer(keys=bags))


def test_it_learns_which_of_two_keys_to_ask_for():
    """Every bag holds a row that points to one side; what the others say is noise."""
    rng, layer = np.random.default_rng(1), HopfieldLayer(4, learned_cues=1, rng=0)
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.05)
    for _ in range(150):
        bags, said = rng.standard_normal((32, 5, 4)) * [0.1, 1, 1, 1], rng.standard_normal((32, 5, 1))
        bags[:, 2, 0] = 2.0
        error = (layer(keys=tensor(bags), values=tensor(said))[:, 0, 0] - tensor(said[:, 2, 0])).square().mean()
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
    assert error.item() < 0.01
    assert abs(layer.cues[0, 0]) > 3 * layer.cues[0, 1:].abs().max()


def test_learned_keys_and_values_answer_any_cue():
    layer = HopfieldLayer(5, learned_keys=4, value_size=3, beta=1.0)
    assert layer(CUES).shape == (3, 3)
    assert np.allclose(
        layer(CUES),
        retrieve(layer.keys.detach(), tensor(CUES), "dot", softmax(1.0), layer.values.detach()),
        atol=1e-6,
    )


def test_the_same_seed_draws_the_same_layer_and_leaves_torch_alone():
    torch.manual_seed(3)
    before = torch.random.get_rng_state()
    first, again, other = (HopfieldLayer(5, learned_cues=2, rng=seed).cues for seed in (0, 0, 1))
    assert torch.equal(first, again) and not torch.equal(first, other)
    assert torch.equal(torch.random.get_rng_state(), before)


@pytest.mark.parametrize(
    ("made", "asked", "message"),
    [
        ({}, {"keys": BAG}, "cues must be given, got None: the layer learns none; or make it with learned_cues=4"),
        ({"learned_cues": 2}, {}, "keys must be given"),
        ({"learned_cues": 2}, {"keys": BAG[:, :4]}, r"keys must be .*5\) numbers; got shape \(6, 4\)"),
        (
            {"learned_cues": 2},
            {"keys": BAG, "values": BAG[:5]},
            r"values must have a row for each of 6 keys; got shape \(5, 5\)",
        ),
        ({"learned_cues": 2, "steps": 0}, {}, "steps must be at least 1; got 0"),
        ({"beta": -1.0}, {}, "beta must lie in"),
    ],
)
def test_it_refuses_by_name(made, asked, message):
    with pytest.raises(ValueError, match=message):
        HopfieldLayer(5, **made)(**asked)


@pytest.mark.parametrize(("beta", "size"), [(1e38, 1.0), (1.0, 1e25)])
@pytest.mark.parametrize("kind", [np.asarray, torch.tensor])
def test_answers_beyond_32_bits_are_refused_and_never_nan(kind, beta, size):
    layer, large = HopfieldLayer(5, beta=beta), kind(size * BAG.astype(np.float32))
    assert np.isfinite(np.asarray(HopfieldLayer(5, beta=1e30)(kind(BAG), kind(BAG)).tolist())).all()
    for ask in (layer, layer.weights):
        with pytest.raises(ValueError, match="cues, keys and values must be smaller, or beta: their products"):
            ask(large, large)


def test_the_energy_falls_along_its_slope_and_is_that_of_the_recall():
    found = modern_recall(BAG, CUES, 2.0, keep=True, max_steps=5)
    assert np.allclose([modern_energy(BAG, states, 2.0) for states in found.states], found.energies, atol=1e-12)
    q, small = CUES[0], 1e-6
    slope = [(modern_energy(BAG, q + h, 2.0) - modern_energy(BAG, q - h, 2.0)) / (2 * small) for h in small * np.eye(5)]
    assert np.allclose(q - np.array(slope), retrieve(BAG, q, "dot", softmax(2.0)), atol=1e-8)
    assert modern_energy(BAG, found.state, 2.0).min() > 0
    with pytest.raises(ValueError, match="states must have 5 numbers a row"):
        modern_energy(BAG, CUES[:, :4], 2.0)
