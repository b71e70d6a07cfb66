"""LowRankWeights are the matrix they stand for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu.classical import (
    LowRankWeights,
    energy,
    hebbian,
    local_field,
    perceptron,
    pseudo_inverse,
    recall,
    storkey,
    unlearn,
)
from hopfield_edu.classical.weights import add_outer
from hopfield_edu.patterns import random_patterns


@given(seed=st.integers(0, 10**6), rank=st.integers(1, 6), n=st.integers(1, 30), directed=st.booleans())
def test_a_product_with_the_factors_is_a_product_with_the_array(seed, rank, n, directed):
    rng = np.random.default_rng(seed)
    left = rng.normal(size=(rank, n)) if directed else None
    weights = LowRankWeights(rng.normal(size=(rank, n)), rng.normal(size=rank), rng.normal(size=n), left)
    dense = weights.toarray()
    vector, matrix = rng.normal(size=n), rng.normal(size=(n, 4))
    assert np.allclose(weights @ vector, dense @ vector, atol=1e-12)
    assert np.allclose(weights @ matrix, dense @ matrix, atol=1e-12)
    assert np.array_equal(weights.diagonal(), dense.diagonal())


@pytest.mark.parametrize("rule", [hebbian, storkey, pseudo_inverse, perceptron])
def test_factored_and_dense_agree_to_1e_12_at_200_neurons(rule):
    patterns = random_patterns(30, 200, rng=1)
    weights = rule(patterns)
    dense = weights.toarray()
    states = random_patterns(20, 200, rng=2)
    assert np.abs(local_field(weights, states) - states @ dense.T).max() < 1e-12
    assert np.abs(energy(weights, states) - energy(dense, states)).max() < 1e-11  # a sum of 200 such fields
    assert not dense.diagonal().any()


@pytest.mark.parametrize("n", [49, 201, 1000])
def test_a_tie_under_hebb_s_rule_is_zero_on_every_processor(n):
    """Sums of multiples of 1/n are exact where they are sums of whole numbers, in whatever order they are added up."""
    patterns = random_patterns(n // 5 * 2, n, rng=0)
    counted = patterns.astype(int) @ (patterns.T.astype(int) @ patterns.astype(int) * (1 - np.eye(n, dtype=int)))
    fields = local_field(hebbian(patterns), patterns)
    assert np.array_equal(fields, counted * (1 / n))
    assert np.any(counted == 0)


def test_a_128x128_picture_takes_kilobytes_and_not_gigabytes():
    weights = storkey(random_patterns(3, 128 * 128, rng=0))
    assert weights.shape == (16384, 16384)
    assert weights.nbytes < 1024**2  # an array would take 2 GiB
    assert "rank 6" in repr(weights)


@pytest.mark.parametrize(
    ("factors", "coefficients", "diagonal", "left", "named"),
    [
        (np.ones(3), np.ones(1), np.ones(3), None, "factors"),
        (np.ones((2, 3)), np.ones(1), np.ones(3), None, "coefficients"),
        (np.ones((2, 3)), np.ones(2), np.ones(2), None, "diagonal"),
        (np.ones((2, 3)), np.ones(2), np.ones(3), np.ones((1, 3)), "left"),
        (np.full((2, 3), np.nan), np.ones(2), np.ones(3), None, "factors"),
    ],
)
def test_shapes_that_do_not_fit_are_named(factors, coefficients, diagonal, left, named):
    with pytest.raises(ValueError, match=named):
        LowRankWeights(factors, coefficients, diagonal, left)


def test_a_vector_of_another_length_is_refused():
    with pytest.raises(ValueError, match=r"needs s of shape \(8,\)"):
        hebbian(random_patterns(2, 8, rng=0)) @ np.ones(7)
    with pytest.raises(ValueError, match="states must be finite"):
        hebbian(random_patterns(2, 8, rng=0)) @ np.full(8, np.nan)
    with pytest.raises(ValueError, match=r"shape \(n, n\)"):
        local_field(np.ones((3, 4)), np.ones(4))
    with pytest.raises(TypeError):
        np.ones(8) @ hebbian(random_patterns(2, 8, rng=0))


def test_energy_and_field_are_the_equations():
    weights = np.array([[0.0, 1.0, -2.0], [1.0, 0.0, 0.5], [-2.0, 0.5, 0.0]])
    state, threshold = np.array([1.0, -1.0, 1.0]), np.array([0.1, 0.2, 0.3])
    assert np.array_equal(local_field(weights, state), [-3.0, 1.5, -2.5])
    assert energy(weights, state) == pytest.approx(3.5)
    assert energy(weights, state, threshold) == pytest.approx(3.5 + 0.1 - 0.2 + 0.3)
    assert energy(weights, np.stack([state, -state])).shape == (2,)
    with pytest.raises(ValueError, match="threshold must be a number or have shape"):
        energy(weights, state, np.ones(2))


@given(seed=st.integers(0, 10**6), directed=st.booleans())
def test_arithmetic_of_factored_weights_is_that_of_their_arrays(seed, directed):
    rng = np.random.default_rng(seed)
    a, b = (
        LowRankWeights(rng.normal(size=(r, 7)), rng.normal(size=r), rng.normal(size=7), left)
        for r, left in ((2, rng.normal(size=(2, 7)) if directed else None), (3, None))
    )
    A, B = a.toarray(), b.toarray()
    kept = [a.factors.copy(), a.coefficients.copy(), a.diagonal()]
    pairs = [(a.T, A.T), (2.3 * a, 2.3 * A), (np.float64(2.3) * a, 2.3 * A), (a * 2, 2 * A), (a / 4, A / 4), (-a, -A)]
    for made, wanted in [*pairs, (a + b, A + B), (a - b, A - B)]:
        assert isinstance(made, LowRankWeights) and np.allclose(made.toarray(), wanted, rtol=0, atol=1e-13)
        assert np.allclose(made @ A, wanted @ A, rtol=0, atol=1e-12)
    assert all(np.array_equal(x, y) for x, y in zip(kept, [a.factors, a.coefficients, a.diagonal()], strict=True))


def test_factored_weights_become_an_array_where_numpy_asks_for_one():
    weights = hebbian(random_patterns(3, 20, rng=0))
    assert np.asarray(weights).shape == (20, 20) and np.array_equal(np.asarray(weights), weights.toarray())
    assert np.asarray(weights, np.float32).dtype == np.float32
    with pytest.raises(ValueError, match="copy must not be False"):
        np.array(weights, copy=False)
    with pytest.raises(ValueError, match=r"needs V of shape \(20, 20\)"):
        weights + hebbian(random_patterns(1, 8, rng=0))
    with pytest.raises(TypeError):
        weights * "two"


def test_an_array_that_no_memory_holds_is_refused_in_words():
    weights = LowRankWeights(np.ones((1, 10**7)), np.ones(1), np.zeros(10**7))
    with pytest.raises(MemoryError, match="takes 745,058 GiB, and this machine has"):
        weights.toarray()


def test_a_vector_joins_the_factor_that_is_it_on_both_sides_and_no_other():
    a, b, c = random_patterns(3, 12, rng=0)
    directed = LowRankWeights([a, b], [1.0, 1.0], np.zeros(12), [a, c])
    for vector, rank in ((a, 2), (b, 3), (c, 3)):
        made = add_outer(directed, vector[None], 0.5, keep_diagonal=False)
        assert made.rank == rank
        expected = directed.toarray() + 0.5 * np.outer(vector, vector)
        assert np.allclose(made.toarray(), expected, atol=1e-12)


USES = {
    "recall": lambda W, x: recall(W, x).energies,
    "energy": energy,
    "local_field": local_field,
    "storkey": lambda W, x: np.asarray(storkey(x, W)),
    "unlearn": lambda W, x: np.asarray(unlearn(W, dreams=1, rate=0.1, rng=0)),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_the_largest_weights_give_numbers_and_larger_ones_are_refused(use):
    x = random_patterns(2, 9, rng=0)
    assert np.all(np.isfinite(use(np.full((9, 9), 1e100), x)))  # warnings are errors
    if use is not USES["storkey"]:  # its echo of such factors would be a factor beyond 1e50
        assert np.all(np.isfinite(use(LowRankWeights(1e50 * x, np.full(2, 1e100), np.full(9, 1e100)), x)))
    with pytest.raises(ValueError, match=r"^weights must lie within ±1e\+100; found 1e\+101"):
        use(np.full((9, 9), 1e101), x)


@pytest.mark.parametrize("name", ["factors", "left", "coefficients", "diagonal"])
def test_factored_weights_out_of_range_are_refused_by_name(name):
    x = random_patterns(2, 9, rng=0)
    parts = {"factors": x, "left": x, "coefficients": np.ones(2), "diagonal": np.ones(9)}
    with pytest.raises(ValueError, match=rf"^{name} must lie within ±1e\+(50|100); found"):
        LowRankWeights(**parts | {name: 1e101 * parts[name]})


def test_a_factor_that_leads_out_of_range_is_refused_and_no_warning():
    weights = hebbian(random_patterns(2, 9, rng=0))
    for times in (1e200, np.inf, 1e308):
        with pytest.raises(ValueError, match="coefficients must "):
            times * (1e90 * weights)
    with pytest.raises(ValueError, match="coefficients must "):
        weights / 1e-320
