"""What a memory still gives away: scores that an attacker computes from weights alone, and one number to judge them.

An attacker has the weights and a list of candidates, and ranks them. None of these scores is an audit by itself: a
memory that looks innocent to one may be plain to the next.
"""

import numpy as np

from hopfield_edu._validation import called, finite_array
from hopfield_edu.classical.weights import as_weights
from hopfield_edu.patterns import as_patterns

__all__ = ["auc", "familiarity", "residue", "silence"]


def familiarity(weights, candidates):
    """How well each candidate agrees with its own field.

        x · W x

    weights: LowRankWeights or (n, n) array. candidates: (p, n) or (n,) array of ±1.
    Returns (p,), or a number for one candidate: about n for a stored pattern, about 0 for a stranger.
    """
    weights, x, single = _asked(weights, candidates)
    found = np.einsum("pi,pi->p", x, (weights @ x.T).T)
    return float(found[0]) if single else found


def silence(weights, candidates):
    """How little the weights say to each candidate.

        -|W x|

    weights: LowRankWeights or (n, n) array. candidates: (p, n) or (n,) array of ±1.
    Returns (p,), or a number for one candidate, never above 0. Strangers raise crosstalk: where there is less, a
    pattern was cut out.
    """
    weights, x, single = _asked(weights, candidates)
    found = -np.linalg.norm(weights @ x.T, axis=0)
    return float(found[0]) if single else found


def residue(weights, candidates):
    """How well each candidate agrees with what rounding has left in Hebbian weights.

        |x · r x|,   r = W - round(n W) / n

    weights: (n, n) array, of Hebb's rule or made from it: all but the diagonal are whole numbers divided by n.
    candidates: (p, n) or (n,) array of ±1.
    Returns (p,), or a number for one candidate; all 0 where the weights are exact, as they are where n is a power of 2.
    """
    weights, x, single = _asked(weights, candidates)
    weights, n = np.asarray(weights), x.shape[1]
    left = weights - np.round(n * weights) / n
    np.fill_diagonal(left, 0)
    found = np.abs(np.einsum("pi,pi->p", x @ left, x))
    return float(found[0]) if single else found


def auc(members, others):
    """The chance that a member scores higher than one of the others, a tie counting one half.

        P(m > o) + P(m = o) / 2

    members, others: scores, numbers or arrays of any shape.
    Returns a number in [0, 1]: 0.5 where the score tells nothing, 1 where every member is above all others, 0 where it
    is below. The area under the curve of hits over false alarms, hence the name (Hanley & McNeil 1982).
    """
    members, others = (np.ravel(finite_array(v, name)) for v, name in ((members, "members"), (others, "others")))
    ranked = np.sort(others)
    below, up_to = (np.searchsorted(ranked, members, side) for side in ("left", "right"))
    return float(np.mean(below + up_to) / 2 / len(ranked))


def _asked(weights, candidates):
    """Weights, candidates (p, n), and whether a single one came."""
    weights = as_weights(weights)
    with called("candidates", "patterns"):
        return weights, as_patterns(candidates, neurons=weights.shape[1]), np.ndim(candidates) == 1
