"""An attractor network inside an autoencoder: its step, its energy, its training, what it is scored by; bad input."""

import json
import tracemalloc

import numpy as np
import pytest
import torch

from hopfield_edu import _shipped, corrupt, datasets
from hopfield_edu.frontier import LatentHopfield, fit_denoiser, fit_latent, latent_scores


def lower_half(pictures, rng):
    return corrupt.half(pictures, "bottom")


@pytest.fixture(scope="module")
def digits():
    return datasets.digits(8, rng=0).pictures[:, ::2, ::2]


@pytest.fixture(scope="module")
def short(digits):
    """A small network after a short training, and the same layers trained to denoise."""
    how = {"steps": 100, "rate": 5e-3, "progress": False, "rng": 0}
    return [fit(LatentHopfield(196, 32, rng=0), digits, lower_half, **how) for fit in (fit_latent, fit_denoiser)]


def drawn(latent=12, seed=0):
    """A network whose W is random, symmetric and has eigenvalues of both signs, and codes to start from."""
    net, rng = LatentHopfield(16, latent, rng=seed), np.random.default_rng(seed)
    a = rng.normal(size=(latent, latent))
    net.W.data = torch.tensor((a + a.T) / 2).float()
    return net, rng.uniform(-1, 1, (20, latent))


def test_a_step_is_its_equation():
    net, codes = drawn()
    W, U = net.W.detach().numpy(), net.U.detach().numpy()
    v = codes[::-1].copy()
    assert np.allclose(net.step(v, codes, 0.3), np.clip(v + 0.3 * (v @ W.T + codes @ U.T), -1, 1), atol=1e-5)
    assert np.allclose(net.step(v[0], codes[0], 0.3), net.step(v, codes, 0.3)[0], atol=1e-6)


def test_the_energy_is_its_equation_and_its_slope_is_the_step():
    net, codes = drawn()
    v, c = torch.tensor(codes[::-1].copy() / 2, requires_grad=True), torch.tensor(codes)
    energies = net.energy(v, c)
    W, U = net.W.detach().double(), net.U.detach().double()
    told = [-(a @ W @ a) / 2 - a @ U @ b for a, b in zip(v.detach(), c, strict=True)]
    assert np.allclose(energies.detach(), told, atol=1e-4)
    (slope,) = torch.autograd.grad(energies.sum(), v)
    assert np.allclose(net.step(v.detach(), c, 1e-3).detach(), v.detach() - 1e-3 * slope, atol=1e-6)


def test_the_energy_never_rises_below_the_step_that_the_eigenvalues_allow_and_may_above():
    net, codes = drawn()
    net.W.data -= 3 * torch.eye(12)  # every state pushes itself back: long steps jump over the valley
    longest = 2 / -np.linalg.eigvalsh(net.W.detach().numpy()).min()
    calm, wild = (net.settle(codes, dt=share * longest).energies for share in (0.95, 3))
    assert np.diff(calm, axis=0).max() < 1e-4 < 0.1 < np.diff(wild, axis=0).max()


def test_settling_ends_at_rest_or_says_that_it_does_not():
    net, codes = drawn()
    found = net.settle(codes, max_steps=2000)
    assert set(found.outcome) == {"fixed point"} and found.steps.max() < 2000
    assert np.abs(net.step(found.state, codes) - found.state).max() < 1e-5
    assert set(net.settle(codes, max_steps=1).outcome) == {"not settled"}
    assert np.array_equal(net.settle(codes, max_steps=0).state, codes.astype(np.float32))


def test_what_is_recalled_does_not_hang_on_who_is_asked_beside_it():
    net, codes = drawn()
    found, alone = net.settle(codes, keep=True), net.settle(codes[3], keep=True)
    assert alone.steps == found.steps[3] and np.allclose(alone.state, found.state[3], atol=1e-5)
    assert alone.outcome == found.outcome[3] and alone.states.shape == (alone.steps + 1, 12)


def test_recall_is_encode_settle_and_decode(short, digits):
    net, cues = short[0], lower_half(digits, None)
    found, code = net.recall(cues, keep=True), net.settle(net.encode(cues))
    assert found.state.shape == cues.shape and found.states.shape[1:] == cues.shape
    assert np.allclose(found.state.reshape(8, -1), net.decode(np.sign(code.state)), atol=1e-5)
    soft = net.recall(cues, binary=False).state.reshape(8, -1)
    assert np.allclose(soft, net.decode(code.state), atol=1e-5)
    one = net.recall(cues[2])
    assert one.state.shape == cues[2].shape and np.allclose(one.state, found.state[2], atol=1e-4)


def test_training_makes_a_symmetric_memory_that_completes_what_the_cue_alone_does_not(short, digits):
    net, cues = short[0], lower_half(digits, None)
    assert torch.equal(net.W, net.W.T) and net.W.abs().max() > 0
    assert np.mean(net.losses[-20:]) < np.mean(net.losses[:20]) / 2
    untouched, steps = (latent_scores(net.recall(cues, max_steps=k).state, digits, 5).error for k in (0, 300))
    assert steps < 0.7 * untouched


def test_a_plain_denoiser_of_the_same_layers_does_it_too_without_steps(short, digits):
    net = short[1]
    found = latent_scores(net.recall(lower_half(digits, None), max_steps=0, binary=False).state, digits)
    assert found.error < 5 and found.nearest == 1 and not net.W.any()


def test_a_hard_push_drives_every_number_of_a_code_to_one_or_minus_one(digits):
    how = {"steps": 40, "rate": 5e-3, "warm_up": 0, "progress": False, "rng": 0}
    nets = [fit_latent(LatentHopfield(196, 32, rng=0), digits, lower_half, push=push, **how) for push in (0.0, 20.0)]
    weak, hard = (np.abs(net.encode(digits)).min(axis=1).mean() for net in nets)
    assert weak < 0.7 < 0.9 < hard


def test_several_damages_are_all_seen_and_pictures_come_as_copies(digits):
    seen = []

    def spoil(pictures, rng):
        seen.append(pictures.copy())
        pictures[:] = rng.random()
        return pictures

    fit_latent(LatentHopfield(196, 4), digits, [spoil, lower_half, spoil], steps=2, progress=False, rng=0)
    assert len(seen) == 4 and all(np.array_equal(each, digits) for each in seen)


def test_same_seed_same_network_and_files_come_back(digits, tmp_path):
    def noisy(pictures, rng):
        return corrupt.gaussian(pictures, 0.3, rng=rng)

    a, b = (fit_latent(LatentHopfield(196, 8, rng=1), digits, noisy, steps=3, progress=False, rng=2) for _ in "ab")
    assert a.losses == b.losses
    a.save(tmp_path / "net.safetensors")
    again = LatentHopfield.load(tmp_path / "net.safetensors")
    assert (again.pixels, again.latent) == (196, 8) and np.array_equal(again.encode(digits), a.encode(digits))


def test_arrays_give_arrays_and_tensors_tensors(digits):
    net, x = LatentHopfield(196, 8), torch.tensor(digits)
    assert isinstance(net.encode(digits), np.ndarray) and net.encode(digits[0]).shape == (8,)
    assert isinstance(net.recall(x).state, torch.Tensor) and isinstance(net.recall(digits).energies, np.ndarray)
    assert np.allclose(net.recall(x).state, net.recall(digits).state, atol=1e-6)


def test_scores_count_within_the_threshold_and_nearest_to_the_own(digits):
    answers = digits.copy()
    answers[0] = digits[1]
    answers[2, 0, :6] = 1 - answers[2, 0, :6]  # six squared pixels off, yet nearest to its own
    found = latent_scores(answers, digits)
    apart = np.sum((digits[0] - digits[1]) ** 2)
    assert found.share == 6 / 8 and found.nearest == 7 / 8
    assert found.error == pytest.approx((apart + 6) / 8)
    assert latent_scores(answers, digits, 1e4).share == 1
    assert latent_scores(torch.tensor(answers), digits) == pytest.approx(found)


def test_scores_of_many_pictures_take_the_memory_of_one_beside_all(digits):
    many = np.random.default_rng(0).random((400, 196))  # 400² pictures would be 250 MB
    tracemalloc.start()
    assert latent_scores(many, many) == (1, 1, 0)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10e6


def test_the_mean_picture_passes_the_published_criterion_and_no_strict_one():
    digits = datasets.digits(100, rng=0).pictures
    mean = np.broadcast_to(digits.mean(axis=0), digits.shape)
    loose, strict = latent_scores(mean, digits, 50.0), latent_scores(mean, digits)
    assert 0.4 < loose.share < 0.7 and strict.share == 0 and strict.nearest == 0.01


def test_what_ships_recalls_what_its_log_says():
    net = LatentHopfield.load()
    log = json.loads(_shipped.MODELS.joinpath("latent-digits.json").read_text(encoding="utf-8"))
    pictures = datasets.digits(30, rng=0).pictures
    found = latent_scores(net.recall(corrupt.half(pictures, "bottom")).state, pictures)
    told = log["share within 5, nearest to the own, mean error"]["lower half covered"]
    assert found == pytest.approx(told, abs=0.04, rel=0.05)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: LatentHopfield(0), "pixels must be at least 1; got 0"),
        (lambda: LatentHopfield(4, latent=0), "latent must be at least 1; got 0"),
        (lambda: LatentHopfield(4, 2).encode(np.ones((2, 3))), r"pictures must be pictures of 4 pixels .*\(2, 3\)"),
        (lambda: LatentHopfield(4, 2).recall(-np.ones(4)), r"cues must lie in \[0, 1\]"),
        (lambda: LatentHopfield(4, 2).decode(np.ones(3)), r"codes must have shape \(N, 2\) or \(2,\); got \(3,\)"),
        (lambda: LatentHopfield(4, 2).step(np.ones(2), np.ones(2), dt=0), "dt must be above 0"),
        (
            lambda: LatentHopfield(4, 2).step(np.ones((2, 2)), np.ones((3, 2))),
            "codes must be as many as states, 2; got 3",
        ),
        (lambda: LatentHopfield(4, 2).settle(np.ones(2), max_steps=-1), "max_steps must be at least 0"),
        (lambda: fit_latent("net", np.ones((2, 4)), lower_half, rng=0), "net must be a LatentHopfield; got str"),
        (lambda: fit(pictures=np.ones(4)), "pictures must hold at least two"),
        (lambda: fit(corrupt=[]), "corrupt must be a function"),
        (lambda: fit(corrupt=lambda x, rng: x[:1]), "corrupt must return as many pictures as came, 2; got 1"),
        (lambda: fit(corrupt=lambda x, rng: 2 * x), r"what corrupt returns must lie in \[0, 1\]"),
        (lambda: fit(corrupt=len), r"corrupt must be a function of \(pictures, rng\)"),
        (lambda: fit(push=-1), "push must lie in"),
        (lambda: fit(warm_up=-1), "warm_up must be at least 0"),
        (lambda: fit(rate=0), "rate must be above 0"),
        (lambda: latent_scores(np.ones((2, 3)), np.ones((2, 4))), "answers must have the shape of pictures"),
        (lambda: latent_scores(np.ones((2, 3)), np.ones((2, 3)), -1), "threshold must lie in"),
        (lambda: LatentHopfield.load("stories"), "path must be a file that LatentHopfield.save wrote"),
    ],
)
def test_what_makes_no_memory_is_refused_by_name(call, told):
    with pytest.raises((TypeError, ValueError), match=told):
        call()


def fit(pictures=np.ones((2, 4)), corrupt=lambda x, rng: x, **how):  # noqa: B008
    return fit_latent(LatentHopfield(4, 2), pictures, corrupt, steps=1, progress=False, rng=0, **how)
