"""The self-organizing map: every sample finds a unit near it, and neighbours are alike."""

import numpy as np
import pytest

from hopfield_edu.hetero.maps import locate, som

COLOURS = np.random.default_rng(0).random((400, 3))


def to_best(units, samples):
    row, column = locate(units, samples).T
    return np.mean(np.linalg.norm(units[row, column] - samples, axis=1))


def test_neighbours_come_to_stand_for_similar_samples():
    units = som(COLOURS, (8, 12), rng=0)
    beside = np.mean(np.linalg.norm(np.diff(units, axis=1), axis=-1))
    shuffled = np.random.default_rng(1).permutation(units.reshape(-1, 3)).reshape(8, 12, 3)
    assert beside < 0.4 * np.mean(np.linalg.norm(np.diff(shuffled, axis=1), axis=-1))


def test_units_spread_over_the_samples():
    mean = np.full((2, 2, 3), COLOURS.mean(axis=0))
    assert to_best(som(COLOURS, (8, 12), rng=0), COLOURS) < 0.3 * to_best(mean, COLOURS)


def test_samples_on_a_line_lie_in_order_along_a_row_of_units():
    units = som(np.linspace(0, 1, 200)[:, None], (1, 12), rng=0)[0, :, 0]
    assert np.all(np.diff(units) > 0) or np.all(np.diff(units) < 0)


def test_a_map_is_drawn_towards_one_sample_after_the_other():
    """Kohonen's rule, unit by unit: the rate falls from .5 to .02, the radius from half the longer side to .5."""
    samples, (h, w) = COLOURS[:20], (3, 6)
    rng = np.random.default_rng(5)
    units = samples[rng.integers(20, size=(h, w))].copy()
    order = np.concatenate([rng.permutation(20) for _ in range(2)])
    for t, x in enumerate(samples[order]):
        rate, radius = 0.5 * (0.02 / 0.5) ** (t / 39), 3 * (0.5 / 3) ** (t / 39)
        best = np.argwhere(np.linalg.norm(units - x, axis=-1) == np.linalg.norm(units - x, axis=-1).min())[0]
        for place in np.ndindex(h, w):
            near = np.exp(-np.sum((np.array(place) - best) ** 2) / (2 * radius**2))
            units[place] += rate * near * (x - units[place])
    assert np.allclose(som(samples, (h, w), passes=2, rng=5), units, atol=1e-12)


def test_two_units_are_a_map():
    samples = np.array([[0.0], [0.1], [0.9], [1.0]])
    units = som(samples, (1, 2), rng=0)
    assert np.allclose(np.sort(units.ravel()), [0.05, 0.95], atol=0.3)


def test_locate_finds_the_nearest_unit():
    units = som(COLOURS, (4, 5), passes=1, rng=0)
    for sample, (row, column) in zip(COLOURS[:50], locate(units, COLOURS[:50]), strict=True):
        distances = np.linalg.norm(units - sample, axis=-1)
        assert distances[row, column] == distances.min()


def test_same_seed_same_map_and_samples_stay_as_they_are():
    before = COLOURS.copy()
    assert np.array_equal(som(COLOURS, (4, 5), passes=1, rng=3), som(COLOURS, (4, 5), passes=1, rng=3))
    assert not np.array_equal(som(COLOURS, (4, 5), passes=1, rng=3), som(COLOURS, (4, 5), passes=1, rng=4))
    assert np.array_equal(COLOURS, before)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: som([1.0, 2.0]), ValueError, "samples must have shape"),
        (lambda: som([[np.nan]]), ValueError, "samples must be finite"),
        (lambda: som(COLOURS, (1, 1)), ValueError, "shape must make a map of at least 2 units"),
        (lambda: som(COLOURS, (0, 5)), ValueError, "shape must be two whole numbers of at least 1"),
        (lambda: som(COLOURS, 3), TypeError, "shape must be two whole numbers, .*; got 3"),
        (lambda: som(COLOURS, (3, 4, 5)), TypeError, "shape must be two whole numbers"),
        (lambda: som(COLOURS, "ab"), TypeError, "shape must be two whole numbers, .*; got 'ab'"),
        (lambda: som(COLOURS, (2.5, 3)), TypeError, "shape must be two whole numbers"),
        (lambda: locate(np.zeros((0, 2, 3)), COLOURS), ValueError, "units must hold at least one number"),
        (lambda: som(1e200 * COLOURS), ValueError, "samples must lie in"),
        (lambda: som(COLOURS, passes=0), ValueError, "passes"),
        (lambda: locate(np.zeros((2, 2, 2)), COLOURS), ValueError, "units must have shape"),
    ],
)
def test_bad_input_is_told(call, error, message):
    with pytest.raises(error, match=message):
        call()
