"""Published and simulated numbers of the classical network, each with its criterion, n and start; zero diagonals."""

from math import erf, erfc, exp, log, pi, sqrt

import numpy as np
import pytest

from hopfield_edu.classical import hebbian, local_field, perceptron, pseudo_inverse, recall, storkey
from hopfield_edu.patterns import overlap, random_patterns

NETWORKS = range(20)


def share_exact(rule, p, n, networks=NETWORKS):
    """Share of patterns that are exact fixed points, start clean, one value a network."""
    shares = []
    for seed in networks:
        patterns = random_patterns(p, n, seed)
        shares.append(np.mean(np.all(local_field(rule(patterns), patterns) * patterns > 0, axis=1)))
    return np.array(shares)


@pytest.mark.parametrize(("load", "wrong"), [(0.105, 0.001), (0.138, 0.0036), (0.185, 0.01), (0.37, 0.05), (0.61, 0.1)])
def test_bit_error_of_one_step_from_a_clean_pattern(load, wrong):
    theory = erfc(sqrt(1 / (2 * load))) / 2
    assert theory == pytest.approx(wrong, rel=0.03)
    n, errors = 1000, []
    for seed in range(3):
        patterns = random_patterns(round(load * n), n, seed)
        errors.append(np.mean(local_field(hebbian(patterns), patterns) * patterns <= 0))
    assert np.mean(errors) == pytest.approx(theory, rel=0.08)


def retrieval_overlap(load):
    """The largest m = erf(y) that solves Amit, Gutfreund & Sompolinsky (1985) at T = 0; 0 where none does."""
    y = np.linspace(1e-4, 8, 200_001)
    m = np.vectorize(erf)(y)
    excess = y * (sqrt(2 * load) + 2 / sqrt(pi) * np.exp(-(y**2))) - m
    crossings = np.flatnonzero((excess[:-1] < 0) & (excess[1:] >= 0))
    return m[crossings[-1]] if len(crossings) else 0.0


def test_amit_gutfreund_sompolinsky():
    for load, m in [(0.05, 0.99999), (0.10, 0.9980), (0.12, 0.9932), (0.13, 0.9872)]:
        assert retrieval_overlap(load) == pytest.approx(m, abs=6e-5)
    assert retrieval_overlap(0.13790) == pytest.approx(0.9674, abs=2e-3)  # m_c, at the edge
    assert retrieval_overlap(0.13792) == 0  # alpha_c = .137906


def test_a_thousand_neurons_still_recall_above_the_critical_load():
    """n = 1000, zero diagonal, start clean: of the recalls at .145 most hold with m ≈ .98, at .16 about 58 %."""
    held = {}
    for p in (145, 160):
        overlaps = []
        for seed in range(3):
            patterns = random_patterns(p, 1000, seed)
            state = recall(hebbian(patterns), patterns[:40]).state
            overlaps.extend(np.sum(state * patterns[:40], axis=1) / 1000)
        held[p] = np.array(overlaps)
    assert np.median(held[145]) == pytest.approx(0.984, abs=0.006)
    assert np.mean(held[145] > 0.9) == pytest.approx(0.86, abs=0.1)
    assert np.mean(held[160] > 0.9) == pytest.approx(0.58, abs=0.12)


def test_error_free_loads_of_mceliece():
    n = 1000
    assert (round(n / (2 * log(n))), round(n / (4 * log(n)))) == (72, 36)
    each = share_exact(hebbian, 72, n)
    assert each.mean() == pytest.approx(0.925, abs=0.02)
    assert np.mean(each == 1) == 0
    assert np.mean(share_exact(hebbian, 36, n) == 1) == 1


def test_storkey_at_100_neurons():
    """n = 100, zero diagonal, one pass, start clean; n / sqrt(2 ln n) = 33 lies between the two loads."""
    for n, capacity in [(100, 33), (1000, 269), (16384, 3719)]:
        assert round(n / sqrt(2 * log(n))) == capacity
    assert share_exact(storkey, 30, 100).mean() == pytest.approx(0.985, abs=0.015)
    assert share_exact(storkey, 35, 100).mean() == pytest.approx(0.96, abs=0.02)


def test_storkey_without_its_transpose_is_often_no_better_than_hebb():
    """n = 200: share of patterns exactly fixed at p = 20/30/40/60."""

    def untransposed(patterns):
        n = patterns.shape[1]
        weights = np.zeros((n, n))
        for x in patterns:
            h = weights @ x
            tiled = np.tile(h, (n, 1))  # rows, where columns are meant: h_ij is taken for h_j
            field = tiled - np.diag(weights)[:, None] * x[:, None] - weights * x[None, :]
            np.fill_diagonal(field, h - np.diag(weights) * x)
            weights = weights + (np.outer(x, x) - x[:, None] * field.T - field * x[None, :]) / n
        np.fill_diagonal(weights, 0)
        return weights

    loads = (20, 30, 40, 60)
    shares = {rule: [share_exact(rule, p, 200, range(8)).mean() for p in loads] for rule in (hebbian, storkey)}
    assert shares[hebbian] == pytest.approx([0.94, 0.54, 0.14, 0.0], abs=0.09)
    assert shares[storkey] == pytest.approx([1, 1, 1, 0.99], abs=0.011)
    buggy = [share_exact(untransposed, p, 200, range(8)).mean() for p in loads]
    assert buggy == pytest.approx([0.83, 0.38, 0.08, 0.01], abs=0.12)
    assert all(b <= h + 0.02 for b, h in zip(buggy, shares[hebbian], strict=True))


def test_the_pseudo_inverse_passes_a_load_of_98_percent():
    assert np.all(share_exact(pseudo_inverse, 98, 100, range(5)) == 1)


def test_the_perceptron_passes_a_load_of_1_6():
    patterns = random_patterns(160, 100, rng=0)
    weights = perceptron(patterns, margin=0, max_epochs=5000)
    assert np.all(local_field(weights, patterns) * patterns > 0)


def test_gardner_capacity():
    x = np.linspace(-12, 12, 480_001)
    gauss = np.exp(-(x**2) / 2) / sqrt(2 * pi)
    for kappa, capacity in [(0, 2), (0.1, 1.71), (0.5, 0.961), (1, 0.520), (2, 0.200)]:
        found = 1 / np.trapezoid(np.where(x > -kappa, gauss * (x + kappa) ** 2, 0), x)
        assert found == pytest.approx(capacity, rel=0.01)


@pytest.mark.parametrize(("p", "share"), [(3, 0.005), (10, 0.026), (20, 0.124), (40, 0.232)])
def test_share_of_two_cycles_from_random_starts(p, share):
    """n = 200, synchronous, ties keep the old state. Where ties become +1, half as many again: .19 at p = 20."""
    found = []
    for seed in range(30):
        rng = np.random.default_rng(seed)
        weights = hebbian(random_patterns(p, 200, rng))
        found.append(
            np.mean(recall(weights, random_patterns(60, 200, rng), order="synchronous").outcome == "two-cycle")
        )
    assert np.mean(found) == pytest.approx(share, abs=max(0.004, 0.25 * share))


@pytest.mark.parametrize(("p", "share"), [(3, 0.22), (20, 0.93)])
def test_share_of_random_starts_that_end_in_no_stored_pattern_or_inverse(p, share):
    """n = 200, asynchronous; an end counts as stored only where it is exact."""
    found = []
    for seed in range(30):
        rng = np.random.default_rng(seed)
        patterns = random_patterns(p, 200, rng)
        m = overlap(patterns, recall(hebbian(patterns), random_patterns(60, 200, rng)).state)
        found.append(np.mean(np.all(np.abs(m) < 1, axis=1)))
    assert np.mean(found) == pytest.approx(share, abs=0.03)


def test_three_mixtures_are_stable_at_a_load_of_2_percent_and_not_at_3():
    def share_stable(p):
        shares = []
        for seed in range(12):
            patterns = random_patterns(p, 1000, seed)
            mixture = np.sign(patterns[:3].sum(axis=0))
            assert overlap(patterns[:3], mixture) == pytest.approx([0.5] * 3, abs=0.09)
            shares.append(np.all(local_field(hebbian(patterns), mixture) * mixture > 0))
        return np.mean(shares)

    assert share_stable(20) >= 0.9
    assert share_stable(30) <= 0.5
    assert share_stable(40) == 0


def test_a_pattern_and_its_inverse_are_equally_stable():
    patterns = random_patterns(15, 120, rng=0)
    fields = local_field(hebbian(patterns), np.vstack([patterns, -patterns])) * np.vstack([patterns, -patterns])
    assert np.allclose(fields[:15], fields[15:])


def test_random_draws_miss_units_and_flips_with_replacement_miss_their_number():
    rng = np.random.default_rng(0)
    visited = np.unique(rng.integers(16_384, size=50_000)).size
    assert 1 - visited / 16_384 == pytest.approx(0.047, abs=0.004)
    assert exp(-50_000 / 16_384) == pytest.approx(0.047, abs=0.0005)
    distinct = [np.unique(rng.integers(128, size=30)).size for _ in range(4000)]
    assert np.mean(distinct) == pytest.approx(26.8, abs=0.2)
