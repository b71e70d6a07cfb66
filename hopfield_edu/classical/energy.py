"""Energy and local field: the two quantities that decide where a state goes."""

import numpy as np

from hopfield_edu._validation import LARGEST, finite_array
from hopfield_edu.classical.weights import as_weights
from hopfield_edu.patterns import as_patterns


def local_field(weights, states):
    """Local field: the votes that reach each neuron.

        h_i = sum_j W_ij s_j

    weights: LowRankWeights or (n, n) array. states: (n,) or (b, n) array of ±1.
    Returns an array of the shape of states. Hopfield (1982), PNAS 79, eq. 1.
    """
    fields, _ = _fields(weights, states)
    return fields if np.ndim(states) == 2 else fields[0]


def energy(weights, states, threshold=0.0):
    """Energy of a state.

        E = -(1/2) sum_ij s_i W_ij s_j + sum_i threshold_i s_i

    weights: LowRankWeights or (n, n) array. states: (n,) or (b, n) array of ±1. threshold: a number or (n,).
    Returns a number, or (b,). Never rises under asynchronous updates of symmetric weights with W_ii ≥ 0.
    Hopfield (1982), PNAS 79, eq. 7. As a textbook's loops: textbook.py.
    """
    fields, checked = _fields(weights, states)
    # -1/2 s·h + threshold·s, with h = W s
    energies = np.sum((as_threshold(threshold, fields.shape[1]) - fields / 2) * checked, axis=1)
    return energies if np.ndim(states) == 2 else energies[0]


def as_threshold(threshold, neurons):
    """Return a number or an (n,) array as an array of shape (n,); ValueError for any other shape."""
    threshold = finite_array(threshold, "threshold", within=LARGEST)
    if threshold.shape not in ((), (neurons,)):
        raise ValueError(f"threshold must be a number or have shape ({neurons},); got shape {threshold.shape}")
    return np.broadcast_to(threshold, (neurons,))


def _fields(weights, states):
    """The local fields and the states themselves, both (b, n)."""
    weights = as_weights(weights)
    checked = as_patterns(states, "states", neurons=weights.shape[1])
    return (weights @ checked.T).T, checked
