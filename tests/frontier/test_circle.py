"""A small denoiser of a circle: it remembers two points, and of many it makes a circle; bad input by name."""

import json

import numpy as np
import pytest
import torch

from hopfield_edu import _shipped
from hopfield_edu.frontier import CircleDenoiser, noise_ladder, on_circle, reverse_flow

OTHERS = "the same, of five seeds each"


def ratio(far):
    """Distance to the points seen, as a share of that to as many new ones."""
    return far["points seen"] / far["as many new ones"]


def log(count):
    return json.loads(_shipped.MODELS.joinpath(f"circle-{count}.json").read_text(encoding="utf-8"))


def test_points_lie_on_the_circle():
    points = on_circle(50, rng=0)
    assert np.allclose(np.linalg.norm(points, axis=1), 1) and len(np.unique(points, axis=0)) == 50
    assert np.array_equal(points, on_circle(50, rng=0))


@pytest.mark.parametrize("count", [2, 9, 128])
def test_what_ships_makes_of_fog_what_its_log_says(count):
    seen = on_circle(count, rng=0)
    fog = 3 * np.random.default_rng(0).standard_normal((400, 2))
    clean = reverse_flow(CircleDenoiser.load(f"circle-{count}"), fog, noise_ladder(3.0, 0.02)).state
    far = np.linalg.norm(clean[:, None] - seen, axis=2).min(axis=1).mean()
    told = log(count)["of 400 grains of fog, mean distance to"]
    assert far == pytest.approx(told["points seen"], abs=0.003)
    assert np.abs(np.linalg.norm(clean, axis=1) - 1).mean() == pytest.approx(told["the circle"], abs=0.003)


def test_few_points_are_remembered_and_many_become_a_circle():
    ratios = {count: [ratio(far) for far in log(count)[OTHERS]] for count in (2, 9, 128)}
    assert max(ratios[2]) < 0.1 and min(ratios[128]) > 0.6
    assert np.mean(ratios[2]) < np.mean(ratios[9]) < np.mean(ratios[128])


def test_a_short_training_learns_two_points():
    seen = on_circle(2, rng=0)
    network = CircleDenoiser(32, rng=0).fit(seen, steps=300, rate=1e-2, progress=False)
    assert np.mean(network.losses[-50:]) < np.mean(network.losses[:50]) / 2
    clean = network(seen + 0.1, 0.2)
    assert np.linalg.norm(clean - seen, axis=1).max() < 0.1


def test_arrays_give_arrays_and_tensors_tensors_and_one_state_is_one():
    network, x = CircleDenoiser(rng=1), np.array([[0.5, 1.0], [2.0, 0.0]])
    assert isinstance(network(x, 1.0), np.ndarray) and network(x[0], 1.0).shape == (2,)
    told = network(torch.tensor(x), 1.0)
    assert isinstance(told, torch.Tensor) and np.allclose(told.detach(), network(x, 1.0))


def test_far_below_the_noise_that_it_learned_it_leaves_states_alone():
    x = np.random.default_rng(0).normal(size=(5, 2))
    assert np.allclose(CircleDenoiser(rng=0)(x, 1e-4), x, atol=1e-3)


def test_same_seed_same_network_and_files_come_back(tmp_path):
    first, second = (CircleDenoiser(8, rng=3).fit(on_circle(3, rng=0), steps=3, progress=False) for _ in "ab")
    assert first.losses == second.losses
    first.save(tmp_path / "net.safetensors")
    again, x = CircleDenoiser.load(tmp_path / "net.safetensors"), np.ones((1, 2))
    assert again.width == 8 and np.array_equal(again(x, 0.5), first(x, 0.5))


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: on_circle(0, rng=0), "count must be at least 1; got 0"),
        (lambda: CircleDenoiser(0), "width must be at least 1; got 0"),
        (lambda: CircleDenoiser()(np.ones(3), 1.0), r"states must have shape \(2,\) or \(b, 2\); got \(3,\)"),
        (lambda: CircleDenoiser()(np.ones(2), 0), "noise must lie in"),
        (
            lambda: CircleDenoiser().fit(np.ones((4, 3)), progress=False),
            r"points must have shape \(K, 2\); got \(4, 3\)",
        ),
        (lambda: CircleDenoiser().fit(np.ones((4, 2)), rate=-1), "rate must lie in"),
        (lambda: CircleDenoiser.load("stories"), "path must be a file that CircleDenoiser.save wrote"),
    ],
)
def test_what_makes_no_denoiser_is_refused_by_name(call, told):
    with pytest.raises((TypeError, ValueError), match=told):
        call()
