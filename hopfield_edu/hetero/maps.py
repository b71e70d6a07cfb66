"""The self-organizing map: a sheet of units on which neighbours come to stand for similar samples."""

import numpy as np

from hopfield_edu._validation import as_generator, finite_array, grid_shape, positive_count, summary

LARGEST = 1e150  # of samples and units: beyond, a squared distance overflows


def som(samples, shape=(10, 16), *, passes=10, rng=0):
    """Kohonen's map: w_u <- w_u + rate · exp(-d(u, best)² / 2 radius²) (x - w_u), for one sample x after the other.

    samples: (N, d) array of numbers. shape: (h, w) of the map, at least 2 units. rng: seed or Generator.
    passes: how often each one is shown; the rate falls from 0.5 to 0.02, the radius from half the longer side to 0.5.
    Returns (h, w, d), the sample that each unit stands for. Kohonen (1982), Biol. Cybern. 43, 59.
    """
    samples, rng = _as_samples(samples), as_generator(rng)
    h, w = grid_shape(shape)
    if h * w < 2:
        raise ValueError(f"shape must make a map of at least 2 units; got {(h, w)}")
    places = np.stack(np.meshgrid(np.arange(h), np.arange(w), indexing="ij"), axis=-1)
    units = samples[rng.integers(len(samples), size=(h, w))].copy()
    shown = np.concatenate([rng.permutation(len(samples)) for _ in range(positive_count(passes, "passes"))])
    rates = np.geomspace(0.5, 0.02, len(shown))
    radii = np.geomspace(max(h, w) / 2, 0.5, len(shown))
    for x, rate, radius in zip(samples[shown], rates, radii, strict=True):
        distance = np.sum((places - _best(units, x)) ** 2, axis=-1, keepdims=True)
        units += rate * np.exp(-distance / (2 * radius**2)) * (x - units)
    return units


def locate(units, samples):
    """The place (row, column) of the unit nearest to each sample: one look-up, no dynamics.

    units: (h, w, d). samples: (N, d). Returns an integer array (N, 2).
    """
    units, samples = _in_reach(finite_array(units, "units"), "units"), _as_samples(samples)
    if units.ndim != 3 or units.shape[-1] != samples.shape[1]:
        raise ValueError(f"units must have shape (h, w, {samples.shape[1]}) for these samples; got {units.shape}")
    return np.array([_best(units, x) for x in samples])


def _best(units, x):
    return np.unravel_index(np.argmin(np.sum((units - x) ** 2, axis=-1)), units.shape[:2])


def _as_samples(samples):
    checked = finite_array(samples, "samples")
    if checked.ndim != 2:
        raise ValueError(f"samples must have shape (N, d); got shape {checked.shape}")
    return _in_reach(checked, "samples")


def _in_reach(values, name):
    if np.abs(values).max() > LARGEST:
        raise ValueError(f"{name} must lie in [{-LARGEST:g}, {LARGEST:g}]; found {summary(values)}: scale them first")
    return values
