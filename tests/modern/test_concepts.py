"""Concepts and the curtain: weights add up to families, and Bayes' rule moves the belief as its definition says."""

import numpy as np
import pytest

from hopfield_edu import datasets
from hopfield_edu.modern import SemanticMemory, belief, curtain, encoders, maximum, prior, shares, softmax, surprise
from hopfield_edu.modern.universal import compare


@pytest.fixture(scope="module")
def emoji():
    return datasets.emoji(300, size=32)


def test_shares_add_up_the_weights_of_each_family():
    names, found = shares([0.1, 0.2, 0.3, 0.4], ["cat", "ant", "cat", "bee"])
    assert names == ("ant", "bee", "cat")
    assert np.allclose(found, [0.2, 0.4, 0.4])
    assert shares(np.ones((5, 4)), ["a", "a", "b", "b"])[1].tolist() == [[2, 2]] * 5


def test_a_soft_separation_gives_the_family_and_a_sharp_one_the_instance():
    """Animals stored: the soft answer to an animal lies nearer to the mean of its family than the instance does."""
    emoji = datasets.emoji(size=32)
    animals = np.flatnonzero(np.isin(emoji.subcategories, ["animal-mammal", "animal-bird", "cat-face"]))
    pictures, families = emoji.pictures[animals], np.array(emoji.subcategories)[animals]
    memory = SemanticMemory(encoders.load("contrastive-emoji")).store(pictures)
    cues = np.flatnonzero(families == "cat-face")
    mean = pictures[cues].mean(axis=0)

    def distance(separation):
        return np.mean((memory.recall(pictures[cues], separation=separation).picture - mean) ** 2)

    assert np.allclose(memory.recall(pictures[cues]).picture, pictures[cues], atol=1e-6)
    assert distance(softmax(8.0)) < 0.55 * distance(maximum)
    names, found = shares(softmax(8.0)(memory.compare(pictures[cues])), families)
    assert np.mean(found.argmax(axis=1) == names.index("cat-face")) > 0.6


def test_a_prior_shares_a_family_among_its_members():
    families = ["cat", "cat", "dog", "fish"]
    assert np.allclose(prior(families), [1 / 6, 1 / 6, 1 / 3, 1 / 3])
    assert np.allclose(prior(families, {"cat": 0.8}), [0.4, 0.4, 0.1, 0.1])
    assert np.allclose(prior(families, {"cat": 0.5, "dog": 0.5}), [0.25, 0.25, 0.5, 0])
    assert np.allclose(prior(["cat"], {"cat": 1}), [1])
    assert np.allclose(prior([3, 3, 7], {7: 0.8}), [0.1, 0.1, 0.8])  # a family's name may be a number


def test_families_that_are_numbers_go_by_their_names():
    assert shares([0.25, 0.75], [10, 9])[0] == ("10", "9")
    assert np.allclose(prior([10, 9, 9], {"10": 0.5}), [0.5, 0.25, 0.25])


def test_belief_is_bayes_rule_step_by_step():
    rng = np.random.default_rng(0)
    start, likelihoods = np.array([0.7, 0.2, 0.1]), rng.random((4, 3))
    found = belief(start, np.log(likelihoods))
    expected = start
    assert np.allclose(found[0], start)
    for step, likelihood in zip(found[1:], likelihoods, strict=True):
        expected = expected * likelihood / np.sum(expected * likelihood)
        assert np.allclose(step, expected)


def test_belief_bears_improbable_evidence_and_a_prior_of_0():
    found = belief([0.5, 0.5, 0], [[-4000.0, -4010, 0], [-4000, -3985, 0]])
    assert np.allclose(found.sum(axis=1), 1) and np.all(found[:, 2] == 0)
    assert found[1, 0] == pytest.approx(1 / (1 + np.exp(-10)))
    assert found[2, 1] == pytest.approx(1 / (1 + np.exp(-5)))


def test_the_open_curtain_is_softmax_on_the_distance(emoji):
    x, sigma = emoji.pictures, 1.5
    found = belief(np.full(300, 1 / 300), curtain(x[7], x, strips=5, sigma=sigma))[-1]
    distances = compare(x.reshape(300, -1), x[7].ravel(), "neg-L2")
    assert np.allclose(found, softmax(1 / (2 * sigma**2))(distances[None])[0])


def test_the_curtain_shows_strips_from_its_side(emoji):
    x = emoji.pictures
    left, right = (curtain(x[0], x, strips=4, opens=side) for side in ("left", "right"))
    assert left.shape == (4, 300)
    assert np.array_equal(left, right[::-1])
    assert np.allclose(left[0], -np.sum((x - x[0])[:, :, :8] ** 2, axis=(1, 2, 3)) / 8)


def test_surprising_evidence_makes_the_belief_collapse():
    """Animals are expected at 99 %; behind the curtain is the fire engine."""
    emoji = datasets.emoji(size=32)
    kept = np.flatnonzero(np.array(emoji.categories) != "Flags")
    x, families = emoji.pictures[kept], np.array(emoji.categories)[kept]
    engine = [emoji.names[i] for i in kept].index("FIRE ENGINE")
    beliefs = belief(prior(families, {"Animals & Nature": 0.99}), curtain(x[engine], x))
    names, found = shares(beliefs, families)
    animals, travel = (found[:, names.index(name)] for name in ("Animals & Nature", "Travel & Places"))
    assert found[3].max() == animals[3] > 0.95
    assert animals[7] < 0.05 and travel[-1] > 0.99
    assert beliefs[-1].argmax() == engine
    assert surprise(beliefs).argmax() in (4, 5)


def test_surprise_is_the_divergence_in_bits():
    assert np.allclose(surprise(np.array([[0.5, 0.5], [1.0, 0], [1.0, 0]])), [1, 0])


def test_a_belief_that_rises_from_nothing_surprises():
    beliefs = belief([0.5, 0.5], [[0.0, -2000], [0, 2010]])
    assert beliefs[1].tolist() == [1, 0] and beliefs[2, 1] > 0.99
    assert surprise(beliefs)[1] > 1000


def test_surprise_at_rest_is_zero_and_not_below():
    settled = np.full(3, 1 / 3)
    assert np.array_equal(surprise([settled, np.nextafter(settled, 0)]), [0])


@pytest.mark.parametrize(
    ("bad", "error", "words"),
    [
        (
            lambda x: shares([1, 2], ["a"]),
            ValueError,
            r"weights must have one for each of 1 families named; got \(2,\)",
        ),
        (lambda x: shares([1], "a"), TypeError, "families must be a list of names"),
        (lambda x: shares(1, ["a"]), ValueError, r"weights must have one for each of 1 families named; got \(\)"),
        *((lambda x, bad=bad: prior(bad), TypeError, "families must be a list of names") for bad in (3, [], [["a"]])),
        (lambda x: prior(["a", "b"], [0.5]), TypeError, r"expected must be a dict of families .*; got \[0.5\]"),
        (lambda x: surprise([0.5, 0.5]), ValueError, r"beliefs must be \(T \+ 1, N\) probabilities.*got shape \(2,\)"),
        (lambda x: surprise([[0.5, 0.5]]), ValueError, r"beliefs must be .*got shape \(1, 2\)"),
        (lambda x: surprise([[0.5, 0.5], [1.5, -0.5]]), ValueError, "beliefs must be .* probabilities"),
        (lambda x: surprise([[0.5, 0.5], [np.nan, 1]]), ValueError, "beliefs must be finite; found nan"),
        (
            lambda x: surprise([[0.5, 0.5], [0.5, 0.4]]),
            ValueError,
            "beliefs must be rows of sum 1; got sums of 0.9 to 1",
        ),
        (lambda x: belief([0.5, 0.5], [[-1e308, -1e308]] * 2), ValueError, "log_likelihoods must lie within"),
        (lambda x: belief([1, 0], [[1e308, 1e308]] * 2), ValueError, "log_likelihoods must lie within"),
        (lambda x: curtain(x[0], x, sigma=1e-200), ValueError, r"sigma must lie in \[1e-45, 1e\+45\]; got 1e-200"),
        (lambda x: curtain(x[0], x, sigma=np.inf), ValueError, "sigma must lie in"),
        (lambda x: prior(["a", "b"], {"c": 0.1}), ValueError, "expected must name families, of 'a', 'b'; got 'c'"),
        (lambda x: prior(["a", "b"], {"a": 0.8, "b": 0.4}), ValueError, "expected must add up to 1.*got 1.2"),
        (lambda x: prior(["a", "b"], {"a": 0.2, "b": 0.4}), ValueError, "expected must add up to 1.*got 0.6"),
        (lambda x: prior(["a", "b"], {"a": 1.5}), ValueError, r"expected\['a'\] must lie in \[0, 1\]; got 1.5"),
        (lambda x: belief([0.5, np.nan], [[0, 0]]), ValueError, "^prior must be finite; found nan"),
        (lambda x: belief([0.5, 0.5], [[0, np.nan]]), ValueError, "^log_likelihoods must be finite; found nan"),
        (lambda x: curtain(x[0], x, sigma=-1), ValueError, "sigma must lie in"),
        (lambda x: belief([0.5, 0.6], [[0, 0]]), ValueError, "prior must be probabilities of sum 1; got a sum of 1.1"),
        (lambda x: belief([0.5, 0.5], [[0, 0, 0]]), ValueError, r"log_likelihoods must be \(T, N\).*got \(1, 3\)"),
        (lambda x: curtain(x[0][:16], x), ValueError, r"cue must be one of the shape of pictures, \(32, 32, 3\)"),
        (lambda x: curtain(x[0], x, strips=40), ValueError, "strips must be at most 32, the width of cue; got 40"),
        (lambda x: curtain(x[0], x, sigma=0), ValueError, "sigma must lie in"),
        (lambda x: curtain(x[0], x, opens="top"), ValueError, "opens must be one of 'left', 'right'"),
    ],
)
def test_what_does_not_fit_is_named(bad, error, words, emoji):
    with pytest.raises(error, match=words):
        bad(emoji.pictures)
