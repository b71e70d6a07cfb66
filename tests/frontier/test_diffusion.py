"""Denoising as recall: one step of softmax, where valleys part, when the true pattern drowns; bad input by name."""

from functools import partial

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu.frontier import (
    condensation_load,
    denoise,
    diffusion_energy,
    noise_ladder,
    reverse_flow,
    reverse_process,
    valleys,
)
from hopfield_edu.modern import compare, modern_recall, softmax

TWO = np.array([[1.0, 0.0], [-1.0, 0.0]])


def signs(p, n, rng):
    return rng.choice([-1.0, 1.0], (p, n))


def nearest(states, places):
    """Which place each state is nearest to, and how far it is."""
    distances = np.linalg.norm(states[:, None] - places, axis=2)
    return distances.argmin(axis=1), distances.min(axis=1)


@given(st.integers(0, 20), st.floats(0.5, 10))
def test_one_step_is_softmax_recall_with_beta_one_over_noise_squared(seed, noise):
    rng = np.random.default_rng(seed)
    Y, x = signs(30, 100, rng), 2 * rng.normal(size=(5, 100))
    told = modern_recall(Y, x, 1 / noise**2, max_steps=1).state
    assert np.allclose(denoise(Y, x, noise), told, rtol=0, atol=1e-10)


def test_patterns_of_unlike_length_want_the_term_that_the_dot_product_lacks():
    rng = np.random.default_rng(0)
    Y = signs(30, 100, rng) * rng.uniform(0.5, 2, (30, 1))
    x = 2 * rng.normal(size=(5, 100))
    clean, dot = denoise(Y, x, 3.0), modern_recall(Y, x, 1 / 9, max_steps=1).state
    assert np.abs(clean - dot).max() > 1
    logits = (x @ Y.T - np.sum(Y * Y, axis=1) / 2) / 9
    assert np.allclose(clean, softmax(1.0)(logits) @ Y, atol=1e-12)


def test_the_energy_is_the_one_of_chapter_nine_but_for_a_constant():
    rng = np.random.default_rng(0)
    Y, x = signs(30, 100, rng), rng.normal(size=(5, 100))
    energies = modern_recall(Y, x, 1 / 9, max_steps=1).energies[0]
    assert np.allclose(diffusion_energy(Y, x, 3.0), energies - 9 * np.log(30), atol=1e-9)


@given(st.integers(0, 20), st.floats(0.1, 3))
def test_denoising_goes_straight_downhill(seed, noise):
    rng = np.random.default_rng(seed)
    Y, x, h = rng.normal(size=(6, 3)), rng.normal(size=3), 1e-5 * noise
    ends = diffusion_energy(Y, np.concatenate([x + h * np.eye(3), x - h * np.eye(3)]), noise)
    assert np.allclose((ends[:3] - ends[3:]) / (2 * h), x - denoise(Y, x, noise), atol=1e-6)


def test_one_state_and_tensors_are_answered_in_kind():
    x = np.array([0.3, 0.4])
    assert denoise(TWO, x, 1.0).shape == (2,) and isinstance(diffusion_energy(TWO, x, 1.0), float)
    Y, asked = torch.tensor(TWO), torch.tensor(x)
    assert torch.allclose(denoise(Y, asked[None], 1.0), torch.tensor(denoise(TWO, x[None], 1.0)))
    assert float(diffusion_energy(Y, asked, 1.0)) == pytest.approx(diffusion_energy(TWO, x, 1.0))


def test_far_away_and_at_small_noise_nothing_overflows():
    assert denoise(TWO, [50.0, 0.0], 0.01).tolist() == [1, 0]
    assert diffusion_energy(TWO, [50.0, 0.0], 0.01) == pytest.approx(49**2 / 2)
    assert diffusion_energy([[0.0], [1e100]], [1.0], 1e-100) == 0.5  # warnings are errors


def test_a_ladder_falls_by_equal_shares():
    ladder = noise_ladder(3.0, 0.03, 9)
    assert (
        ladder[0] == 3 and ladder[-1] == pytest.approx(0.03) and np.allclose(ladder[1:] / ladder[:-1], 0.01 ** (1 / 8))
    )


@pytest.mark.parametrize("way", [reverse_flow, partial(reverse_process, rng=0)])
def test_fog_ends_at_patterns(way):
    rng = np.random.default_rng(0)
    Y = rng.normal(size=(7, 3))
    found = way(partial(denoise, Y), 5 * rng.normal(size=(50, 3)), noise_ladder(5.0, 0.01, 60))
    which, off = nearest(found.state, Y)
    assert off.max() < 1e-3 and len(set(which)) == 7
    assert found.states.shape == (61, 50, 3) and np.array_equal(found.states[-1], found.state)


def test_without_chance_one_state_has_one_future_and_with_it_many():
    rng = np.random.default_rng(0)
    Y, one = rng.normal(size=(9, 4)), 4 * rng.normal(size=4)
    cleaned, clones = partial(denoise, Y), np.tile(one, (200, 1))
    flown = reverse_flow(cleaned, clones, noise_ladder(4.0)).state
    assert np.allclose(flown, flown[0])
    jumped = reverse_process(cleaned, clones, noise_ladder(4.0), rng=0).state
    assert len(set(nearest(jumped, Y)[0])) > 3
    assert np.array_equal(jumped, reverse_process(cleaned, clones, noise_ladder(4.0), rng=0).state)


def test_the_process_ends_with_every_pattern_as_often():
    ends = reverse_process(
        partial(denoise, TWO), 6 * np.random.default_rng(0).normal(size=(2000, 2)), noise_ladder(6.0), rng=1
    )
    assert np.mean(ends.state[:, 0] > 0) == pytest.approx(0.5, abs=0.04)


def test_the_reverse_step_keeps_the_noise_that_its_ladder_says():
    a, b = 2.0, 1.0
    states = np.zeros((20_000, 1)) + a * np.random.default_rng(0).normal(size=(20_000, 1))
    found = reverse_process(partial(denoise, np.zeros((1, 1))), states, [a, b], rng=1).states[1]
    assert found.std() == pytest.approx(b, abs=0.02)


def test_a_late_clone_ends_where_its_twin_does_and_an_early_one_need_not():
    rng = np.random.default_rng(0)
    Y = signs(100, 64, rng)
    for noise, low, high in ((4.0, 0.05, 0.35), (1.5, 0.93, 1.0)):
        x = Y[rng.integers(100, size=150)] + noise * rng.normal(size=(150, 64))
        ends = [
            nearest(reverse_process(partial(denoise, Y), x, noise_ladder(noise), rng=k).state, Y)[0] for k in (1, 2)
        ]
        assert low <= np.mean(ends[0] == ends[1]) <= high


@pytest.mark.parametrize(("noise", "at"), [(0.5, 0.99933), (0.8, 0.87973), (0.95, 0.51938)])
def test_two_memories_part_where_noise_is_their_distance_from_the_middle(noise, at):
    found = valleys(TWO, noise, [[1e-3, 0], [-1e-3, 0]])
    assert np.allclose(found[:, 0], [at, -at], atol=1e-4)
    assert np.allclose(at, np.tanh(at / noise**2), atol=1e-4)  # m = tanh(m mu² / s²)


def test_above_it_both_starts_find_one_valley():
    assert np.allclose(valleys(TWO, 1.05, [[1e-3, 0], [-1.0, 0]]), 0, atol=1e-6)


def test_far_memories_keep_their_valleys_where_the_middle_draws_as_well():
    Y = signs(100, 64, np.random.default_rng(0))
    critical = np.sqrt(np.linalg.eigvalsh(np.cov(Y.T, bias=True))[-1])
    assert len(valleys(Y, 1.05 * critical, Y)) == 100  # and not one, as is often said
    middle = Y.mean(axis=0) + 1e-3 * np.random.default_rng(1).normal(size=(20, 64))
    assert len(valleys(Y, 1.05 * critical, middle)) == 1


def test_a_full_ring_has_a_radius_that_shrinks_and_is_gone_at_one_over_root_two():
    angles = 2 * np.pi * np.arange(360) / 360
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    radii = [np.linalg.norm(valleys(ring, s, [[0.5, 0.1]])) for s in (0.3, 0.6, 0.72)]
    assert np.allclose(radii, [0.952, 0.677, 0], atol=2e-3)


def test_of_many_points_on_a_sphere_valleys_melt_into_ones_that_nobody_stored():
    rng = np.random.default_rng(0)
    found = {}
    for count in (2, 8, 32, 128):
        Y = rng.normal(size=(count, 8))
        Y /= np.linalg.norm(Y, axis=1, keepdims=True)
        found[count] = np.mean(nearest(valleys(Y, 0.35, Y), Y)[1] < 0.2)
    assert found[2] == 1 and found[2] >= found[8] > found[32] > found[128] and found[128] < 0.1


def test_the_true_pattern_has_the_same_weight_at_every_load_of_condensation():
    told = []
    for noise in (1.5, 1.0, 0.75):
        count, weights = round(condensation_load(20, noise)), []
        for seed in range(5):
            rng = np.random.default_rng(seed)
            Y, true = rng.normal(size=(count, 20)), rng.integers(count, size=40)
            near = compare(Y, Y[true] + noise * rng.normal(size=(40, 20)), "neg-L2")
            weights.append(softmax(1 / (2 * noise**2))(near)[np.arange(40), true].mean())
        told.append(np.mean(weights))
    assert [round(condensation_load(20, noise)) for noise in (1.5, 1.0, 0.75)] == [40, 1024, 27351]
    assert np.allclose(told, 0.57, atol=0.06)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: denoise(TWO, [1.0], 1.0), "states must have 2 numbers a row"),
        (lambda: denoise(TWO, [1.0, 0.0], 0), "noise must lie in"),
        (lambda: denoise(TWO, [1.0, 0.0], 1e-200), r"noise must lie in \[1e-100, 1e\+100\]; got 1e-200"),
        (lambda: diffusion_energy(TWO, np.ones((2, 3)), 1.0), "states must have 2 numbers a row"),
        (lambda: noise_ladder(0.05), "start must be above end, for noise falls; got 0.05 and 0.05"),
        (lambda: noise_ladder(1.0, 0.0), "end must lie in"),
        (lambda: noise_ladder(1.0, steps=1), "steps must be at least 2; got 1"),
        (lambda: reverse_flow(3, [1.0, 0.0], [1.0]), "denoiser must be a function .*; got 3"),
        (lambda: reverse_flow(lambda x, s: x[:1], [1.0, 0.0], [1.0]), r"denoiser must return the shape .*got \(1,\)"),
        (
            lambda: reverse_flow(partial(denoise, TWO), [1.0, 0.0], [1.0, 2.0]),
            "noises must be numbers above 0 that fall",
        ),
        (
            lambda: reverse_flow(partial(denoise, TWO), [1.0, 0.0], [1.0, 0.0]),
            "noises must be numbers above 0 that fall",
        ),
        (lambda: reverse_flow(partial(denoise, TWO), np.ones((1, 1, 2)), [1.0]), "states must have shape"),
        (lambda: reverse_process(partial(denoise, TWO), [1.0, 0.0], [1.0], rng=None), "rng must be a seed"),
        (lambda: valleys(TWO, 1.0, [1.0]), "starts must have 2 numbers a row"),
        (
            lambda: valleys(TWO, 0.999, [0.5, 0.0], max_steps=3),
            "max_steps must be larger; got 3, after which 1 of 1 starts",
        ),
        (lambda: condensation_load(1000, 0.1), "noise must be larger for n = 1000; got 0.1"),
    ],
)
def test_what_cannot_be_denoised_is_refused_by_name(call, told):
    with pytest.raises((TypeError, ValueError), match=told):
        call()
