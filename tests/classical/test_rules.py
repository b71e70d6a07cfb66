"""The learning rules against their definitions, and what each keeps."""

import warnings
from functools import partial
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu import datasets
from hopfield_edu.classical import forget, hebbian, local_field, perceptron, pseudo_inverse, recall, storkey, unlearn
from hopfield_edu.corrupt import flip
from hopfield_edu.hetero import asymmetric
from hopfield_edu.patterns import random_patterns

RULES = [hebbian, storkey, pseudo_inverse, perceptron]

# SCIENCE: Storkey's rule on these three patterns in this order, from zero, diagonal kept.
GOLDEN_PATTERNS = np.array([[1, 1, -1, -1], [1, 1, -1, 1], [-1, 1, -1, 1]])
GOLDEN_WEIGHTS = np.array(
    [
        [1.125, 0.25, -0.25, -0.5],
        [0.25, 0.625, -1.0, 0.25],
        [-0.25, -1.0, 0.625, -0.25],
        [-0.5, 0.25, -0.25, 1.125],
    ]
)


def storkey_by_definition(patterns, weights=None):
    """Storkey (1997) letter by letter: four nested loops over patterns, i, j and k."""
    n = patterns.shape[1]
    weights = np.zeros((n, n)) if weights is None else weights
    for x in patterns:
        h = np.zeros((n, n))
        for i in range(n):
            for j in range(n):
                h[i, j] = sum(weights[i, k] * x[k] for k in range(n) if k not in (i, j))
        weights = (
            weights
            + np.array([[x[i] * x[j] - x[i] * h[j, i] - h[i, j] * x[j] for j in range(n)] for i in range(n)]) / n
        )
    return weights


def perceptron_by_definition(patterns, margin, epochs):
    """The perceptron rule letter by letter, on an (n, n) array without self-couplings."""
    n = patterns.shape[1]
    weights = np.zeros((n, n))
    for _ in range(epochs):
        for x in patterns:
            for i in range(n):
                others = [j for j in range(n) if j != i]
                if x[i] * sum(weights[i, j] * x[j] for j in others) <= margin:
                    for j in others:
                        weights[i, j] += x[i] * x[j] / n
    return weights


def stays(weights, patterns):
    """Which patterns are exact fixed points, (p,)."""
    return np.all(local_field(weights, patterns) * patterns >= 0, axis=1)


def test_storkey_gives_the_golden_matrix():
    assert np.array_equal(storkey_by_definition(GOLDEN_PATTERNS), GOLDEN_WEIGHTS)
    assert np.array_equal(storkey(GOLDEN_PATTERNS, zero_diagonal=False).toarray(), GOLDEN_WEIGHTS)
    assert np.array_equal(storkey(GOLDEN_PATTERNS, np.zeros((4, 4)), zero_diagonal=False), GOLDEN_WEIGHTS)


@given(seed=st.integers(0, 10**6), p=st.integers(1, 5), n=st.integers(1, 9))
def test_both_forms_of_storkey_equal_the_definition(seed, p, n):
    patterns = random_patterns(p, n, seed)
    defined = storkey_by_definition(patterns)
    assert np.allclose(storkey(patterns, zero_diagonal=False).toarray(), defined, atol=1e-12)
    assert np.allclose(storkey(patterns, np.zeros((n, n)), zero_diagonal=False), defined, atol=1e-12)


@given(seed=st.integers(0, 10**6), cut=st.integers(1, 5), kept=st.booleans())
def test_storkey_goes_on_where_it_stopped(seed, cut, kept):
    patterns = random_patterns(6, 20, seed)
    at_once = storkey(patterns, zero_diagonal=not kept)
    in_two = storkey(patterns[cut:], storkey(patterns[:cut], zero_diagonal=not kept), zero_diagonal=not kept)
    assert np.allclose(at_once.toarray(), in_two.toarray(), atol=1e-12)
    dense = storkey(patterns[cut:], storkey(patterns[:cut]).toarray())
    assert np.allclose(dense, storkey(patterns).toarray(), atol=1e-12)


@pytest.mark.parametrize("before", [perceptron, asymmetric, partial(asymmetric, closed=False), hebbian, storkey])
@pytest.mark.parametrize("kept", [False, True])
def test_storkey_goes_on_from_the_weights_of_every_rule(before, kept):
    patterns = random_patterns(4, 15, rng=0)
    weights = before(random_patterns(3, 15, rng=1))
    defined = storkey_by_definition(patterns, weights.toarray())
    np.fill_diagonal(defined, defined.diagonal() if kept else 0)
    in_one = storkey(patterns, weights, zero_diagonal=not kept)
    in_two = storkey(patterns[1:], storkey(patterns[:1], weights, zero_diagonal=not kept), zero_diagonal=not kept)
    for learned in (in_one.toarray(), in_two.toarray(), storkey(patterns, weights.toarray(), zero_diagonal=not kept)):
        assert np.allclose(learned, defined, atol=1e-12)


def test_storkey_is_factored_to_1e_12_at_200_neurons_after_30_patterns():
    patterns = random_patterns(30, 200, rng=0)
    dense = storkey(patterns, np.zeros((200, 200)), zero_diagonal=False)
    assert np.abs(storkey(patterns, zero_diagonal=False).toarray() - dense).max() < 1e-12


def test_hebb_is_the_mean_outer_product():
    patterns = random_patterns(7, 30, rng=0)
    expected = patterns.T @ patterns / 30
    assert np.allclose(hebbian(patterns, zero_diagonal=False).toarray(), expected, atol=1e-15)
    np.fill_diagonal(expected, 0)
    assert np.allclose(hebbian(patterns).toarray(), expected, atol=1e-15)


def test_pseudo_inverse_is_the_projection_also_for_dependent_patterns():
    patterns = random_patterns(6, 40, rng=0)
    patterns = np.vstack([patterns, patterns[:2], -patterns[:1]])
    expected = np.linalg.pinv(patterns) @ patterns
    weights = pseudo_inverse(patterns, zero_diagonal=False)
    assert weights.rank == 6
    assert np.allclose(weights.toarray(), expected, atol=1e-12)
    assert np.allclose(patterns @ weights.toarray(), patterns, atol=1e-12)


def test_perceptron_reaches_its_margin_in_every_neuron():
    patterns = random_patterns(60, 50, rng=0)
    assert np.all(local_field(perceptron(patterns, margin=0.3), patterns) * patterns > 0.3)
    assert not np.allclose(*(w := perceptron(patterns).toarray(), w.T))  # directed


def test_perceptron_gives_the_golden_matrix():
    """By hand: x_i h_i of one pattern of 4 neurons is 0, 3/4, 6/4 after so many steps of 1/4; the margin is 1, or 0."""
    pattern, apart = np.array([[1, -1, 1, 1]]), 1 - np.eye(4)
    assert np.array_equal(perceptron(pattern).toarray(), 2 / 4 * np.outer(pattern, pattern) * apart)
    assert np.array_equal(perceptron(pattern, margin=0).toarray(), 1 / 4 * np.outer(pattern, pattern) * apart)


@given(
    seed=st.integers(0, 10**6), p=st.integers(1, 5), margin=st.sampled_from([0, 0.25, 1, 3]), epochs=st.integers(1, 6)
)
def test_perceptron_equals_the_definition(seed, p, margin, epochs):
    patterns = random_patterns(p, 8, seed)  # of 8 neurons the fields are exact, so that no margin hangs on rounding
    defined = perceptron_by_definition(patterns, margin, epochs)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # so few epochs may not do
        assert np.array_equal(perceptron(patterns, margin=margin, max_epochs=epochs).toarray(), defined)


COPIES = np.repeat(np.array(list(product([-1, 1], repeat=3))), 2, axis=1)


@pytest.mark.parametrize(
    "patterns",
    [np.repeat([[1, -1, 1, 1]], 9, axis=0), np.vstack([COPIES, COPIES]), np.vstack([COPIES[:, :4], -COPIES[:, :4]])],
    ids=["one pattern nine times", "pairs of neurons that copy each other", "patterns and their negatives"],
)
def test_perceptron_learns_more_than_2n_patterns_that_can_be_kept(patterns):
    assert len(patterns) > 2 * patterns.shape[1]
    assert np.all(local_field(perceptron(patterns), patterns) * patterns > 1)


def test_more_than_2n_patterns_that_were_not_kept_are_refused_for_what_happened():
    with pytest.raises(ValueError, match=r"p = 30 for n = 10 neurons, and \d+ of 300 conditions still fail after 50"):
        perceptron(random_patterns(30, 10, rng=0), max_epochs=50)


@pytest.mark.parametrize(("p", "epochs"), [(16, 1), (24, 3), (24, 40)])
def test_perceptron_says_how_many_conditions_fail_in_the_weights_that_it_returns(p, epochs):
    patterns = random_patterns(p, 16, rng=0)
    with pytest.warns(UserWarning) as warned:
        weights = perceptron(patterns, max_epochs=epochs)
    failing = np.count_nonzero(local_field(weights, patterns) * patterns <= 1)
    assert [str(one.message) for one in warned] == [
        f"{failing} of {p * 16} conditions still fail after {epochs} epoch" + "s" * (epochs > 1)
    ]


def test_perceptron_warns_of_nothing_where_its_last_epoch_mended_all():
    patterns = random_patterns(2, 50, rng=0)
    weights = perceptron(patterns, margin=0, max_epochs=1)  # warnings are errors
    assert np.all(local_field(weights, patterns) * patterns > 0)
    many = np.repeat([[1.0, -1, 1, 1]], 9, axis=0)  # p > 2n, and all of them kept
    assert np.all(local_field(perceptron(many, margin=0, max_epochs=1), many) * many > 0)


def test_perceptron_warns_at_the_line_that_called_it():
    with pytest.warns(UserWarning) as warned:
        perceptron(random_patterns(20, 20, rng=0), max_epochs=2)
    assert [one.filename for one in warned] == [__file__]


def test_forgetting_is_exact_for_hebb():
    patterns = random_patterns(9, 60, rng=0)
    for weights in (hebbian(patterns), hebbian(patterns).toarray()):
        left = forget(weights, patterns[2:4])
        dense = left if isinstance(left, np.ndarray) else left.toarray()
        assert np.allclose(dense, hebbian(np.delete(patterns, [2, 3], axis=0)).toarray(), atol=1e-12)


@pytest.mark.parametrize("sign", [1, -1])
def test_a_forgotten_pattern_is_in_no_factor(sign):
    patterns = random_patterns(9, 60, rng=0)
    left = forget(hebbian(patterns), sign * patterns[[2, 7]])
    assert np.array_equal(left.factors, np.delete(patterns, [2, 7], axis=0))
    assert np.array_equal(left.coefficients, np.full(7, 1 / 60))


def test_a_pattern_that_was_stored_twice_is_forgotten_once_or_twice():
    twice = random_patterns(3, 60, rng=0)[[0, 1, 0, 2]]
    once = forget(hebbian(twice), twice[0])
    assert once.rank == 3
    assert np.allclose(once.toarray(), hebbian(twice[1:]).toarray(), atol=1e-15)
    for never in (forget(once, twice[0]), forget(hebbian(twice), twice[[0, 2]])):
        assert never.rank == 2
        assert np.allclose(never.toarray(), hebbian(twice[[1, 3]]).toarray(), atol=1e-15)


def test_coefficients_that_cancel_up_to_rounding_leave_no_factor():
    weights = hebbian(np.repeat(random_patterns(1, 10, rng=0), 6, axis=0))
    assert np.cumsum([0.1] * 6)[-1] - 6 * 0.1 != 0  # six times 1/10 is not 6/10 in floating point
    for _ in range(6):
        weights = forget(weights, random_patterns(1, 10, rng=0))
    assert not weights.factors.any()


def test_weights_of_which_everything_was_forgotten_are_zero_and_go_on_learning():
    patterns = random_patterns(4, 60, rng=0)
    nothing = forget(hebbian(patterns), patterns)
    assert nothing.rank == 1
    assert not nothing.factors.any() and not nothing.toarray().any()
    assert recall(nothing, patterns[0]).outcome == "fixed point"
    assert np.allclose(storkey(patterns, nothing).toarray(), storkey(patterns).toarray(), atol=1e-15)


def test_forgetting_keeps_the_left_factors_of_directed_weights():
    patterns = random_patterns(3, 30, rng=0)
    weights = asymmetric(patterns)
    expected = weights.toarray() - np.outer(patterns[0], patterns[0]) / 30 * (1 - np.eye(30))
    assert np.allclose(forget(weights, patterns[0]).toarray(), expected, atol=1e-15)


def test_a_dream_that_comes_again_takes_no_factor_more():
    weights = hebbian(random_patterns(1, 40, rng=0))
    assert unlearn(weights, dreams=5, rate=0.01, rng=0).rank == 1


@pytest.mark.parametrize("kind", ["factors", "array"])
def test_unlearning_takes_weight_from_the_attractor_it_dreams_of(kind):
    patterns = random_patterns(1, 40, rng=0)
    weights = hebbian(patterns) if kind == "factors" else hebbian(patterns).toarray()
    weaker = unlearn(weights, dreams=3, rate=0.1, rng=0)  # its only attractors are the pattern and its inverse
    dense = weaker if kind == "array" else weaker.toarray()
    assert np.allclose(dense, 0.7 * hebbian(patterns).toarray(), atol=1e-12)


def test_storkey_keeps_what_hebb_forgets():
    patterns = random_patterns(40, 200, rng=0)
    assert stays(storkey(patterns), patterns).mean() == 1
    assert stays(hebbian(patterns), patterns).mean() < 0.4


@pytest.mark.parametrize(("rule", "least", "most"), [(hebbian, 0, 0), (storkey, 10, 15), (pseudo_inverse, 24, 24)])
def test_how_many_of_the_24_pictures_come_back_from_25_percent_flips(rule, least, most):
    patterns = datasets.pictures().patterns
    orders = [np.random.default_rng(seed).permutation(24) for seed in range(4)] if rule is storkey else [range(24)]
    for order in orders:
        state = recall(rule(patterns[list(order)]), flip(patterns, 0.25, rng=0)).state
        assert least <= np.all(state == patterns, axis=1).sum() <= most


def test_a_second_pass_of_storkey_keeps_all_24_pictures():
    patterns = datasets.pictures().patterns
    once = storkey(patterns)
    state = recall(once, flip(patterns, 0.25, rng=0)).state
    wrong = np.mean(state != patterns, axis=1)
    assert (np.sum(wrong == 0), np.sum(wrong <= 0.01), np.sum(wrong > 0.05)) == (10, 18, 5)  # in the stored order
    twice = storkey(patterns, once)
    assert np.array_equal(recall(twice, flip(patterns, 0.25, rng=0)).state, patterns)


def test_hebb_holds_the_eight_pictures():
    patterns = datasets.pictures(datasets.EIGHT).patterns
    assert np.array_equal(recall(hebbian(patterns), flip(patterns, 0.25, rng=0)).state, patterns)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("patterns", "message"),
    [
        ([[0, 1, 1], [1, 0, 1]], "patterns must be ±1; found 0: use hopfield_edu.patterns.binarize"),
        ([[1, np.nan, 1]], "patterns must be finite; found nan"),
        ([[1.0, 0.5, -1.0]], "found 0.5"),
        (np.empty((0, 5)), "shape"),
        (np.ones((2, 2, 2)), "shape"),
    ],
)
def test_patterns_that_are_none_are_refused_with_a_remedy(rule, patterns, message):
    with pytest.raises(ValueError, match=message):
        rule(patterns)


def test_ragged_patterns_and_words_are_refused():
    with pytest.raises(TypeError, match="patterns must be an array of numbers with rows of equal length; got list"):
        hebbian([[1, 1], [1]])
    with pytest.raises(TypeError, match="patterns must be an array of numbers"):
        hebbian("cat")


def test_too_many_patterns_for_a_rule_are_refused():
    with pytest.raises(ValueError, match="patterns must not span all 10 dimensions"):
        pseudo_inverse(random_patterns(30, 10, rng=0))
    with pytest.raises(ValueError, match="patterns must be fewer, or max_epochs more; got p = 21 for n = 10 neurons"):
        perceptron(random_patterns(21, 10, rng=0))


def test_wrong_arguments_of_rules_are_named():
    weights, patterns = hebbian(random_patterns(2, 10, rng=0)), random_patterns(1, 9, rng=0)
    for learn in (lambda: storkey(patterns, weights), lambda: forget(weights, patterns)):
        with pytest.raises(ValueError, match="patterns must have 10 neurons a row; got 9"):
            learn()
    with pytest.raises(ValueError, match=r"margin must lie in \[0, inf\)"):
        perceptron(patterns, margin=-1)
    with pytest.raises(ValueError, match="dreams must be at least 1; got 0"):
        unlearn(weights, dreams=0, rate=0.01, rng=0)
    with pytest.raises(ValueError, match=r"rate must lie in \[0, 1\]; got 2"):
        unlearn(weights, dreams=1, rate=2, rng=0)


@pytest.mark.parametrize("rule", RULES)
def test_learning_changes_nothing_it_was_given(rule):
    patterns = random_patterns(4, 30, rng=0)
    before = patterns.copy()
    weights = rule(patterns)
    factors = weights.factors.copy()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        storkey(patterns, weights)
        forget(weights, patterns)
        unlearn(weights, dreams=2, rate=0.1, rng=0)
        recall(weights, patterns)
    assert np.array_equal(patterns, before)
    assert np.array_equal(weights.factors, factors)


def test_a_pattern_and_its_inverse_are_equally_stable():
    patterns = random_patterns(15, 120, rng=0)
    fields = local_field(hebbian(patterns), np.vstack([patterns, -patterns])) * np.vstack([patterns, -patterns])
    assert np.allclose(fields[:15], fields[15:])
