"""Which item a moment brings up: items learned while a context drifts, and what is recalled around the one meant.

An item and its context are the two halves of one pattern. A context that is clamped recalls an item. NumPy only.
"""

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import as_generator, as_list, finite_array, number_between, positive_count, summary
from hopfield_edu.classical import hebbian, pseudo_inverse, recall
from hopfield_edu.classical.weights import as_weights
from hopfield_edu.patterns import as_patterns, random_patterns

__all__ = ["LagSteps", "blend", "drifting", "lag_shares", "lag_steps", "remind"]

DRIFT = 0.1
LARGEST = 1e50  # of weights: what a hundred of them say to a neuron must stay finite


class LagSteps(NamedTuple):
    """taken, possible: (2 p - 1,) whole numbers, steps at lags -(p - 1) to p - 1; above 0 is forward in the list."""

    taken: np.ndarray
    possible: np.ndarray


def drifting(p, n, *, drift=DRIFT, rng):
    """Contexts of p moments, (p, n) of ±1: each is the one before with round(drift · n) of its bits flipped.

    drift: in [0, 1]. rng: seed or Generator. After k steps two contexts overlap by about (1 - 2 drift)^k.
    """
    p, n, rng = positive_count(p, "p"), positive_count(n, "n"), as_generator(rng)
    flips = round(number_between(drift, "drift", 0, 1) * n)
    contexts = np.repeat(random_patterns(1, n, rng), p, axis=0)
    for k in range(1, p):
        contexts[k:, rng.choice(n, flips, replace=False)] *= -1
    return contexts


def blend(patterns, share):
    """Weights between Hebb's rule and the projection, with a zero diagonal.

        W = (1 - share) · W_Hebb + share · W_projection

    patterns: (p, n) of ±1, p < n. share: 0 for Hebb's rule, 1 for the projection. Returns LowRankWeights.
    """
    patterns, share = as_patterns(patterns), number_between(share, "share", 0, 1)
    return (1 - share) * hebbian(patterns) + share * pseudo_inverse(patterns)


def remind(weights, items, contexts, *, rng):
    """What comes to mind at each context: (k,) indices of items.

    The neurons of the context are clamped, so that what they say to the others is a threshold, theta = -W_ic c. Those
    of the item begin at random and are updated all at once until they rest. The item with the largest overlap counts.
    Of equal ones a coin decides: the first of them would always be the earlier, and the lags would lean backward.

    weights: (n + m, n + m), of patterns that are an item and its context. items: (p, n) of ±1. contexts: (k, m) of ±1.
    """
    items, contexts, rng = as_patterns(items, "items"), as_patterns(contexts, "contexts"), as_generator(rng)
    starts = random_patterns(len(contexts), items.shape[1], rng)
    return _remind(weights, items, contexts, starts, rng.random((len(contexts), len(items))))


def _remind(weights, items, contexts, starts, coins):
    """The same from these first states, (k, n), and numbers in [0, 1), (k, p), that decide between equal overlaps."""
    n, dense = items.shape[1], np.asarray(as_weights(finite_array(weights, "weights", within=LARGEST)))
    if len(dense) != n + contexts.shape[1]:
        raise ValueError(
            f"weights must be (n + m, n + m) for items (p, n) and contexts (k, m); got {dense.shape}, "
            f"{items.shape} and {contexts.shape}"
        )
    said = contexts @ dense[:n, n:].T  # what each context says to the neurons of the item
    ends = [
        recall(dense[:n, :n], start, "synchronous", threshold=-heard).state
        for start, heard in zip(starts, said, strict=True)
    ]
    # n times an overlap is a whole number, so that half a coin decides between equal ones only
    return np.argmax(np.array(ends) @ items.T + coins / 2, axis=1)


def lag_shares(recalled):
    """How often the item at each lag from the cued moment comes to mind, where there is such an item.

    recalled: (p,) or (trials, p) indices of items: recalled[t, k] came to mind at moment k.
    Returns (2 p - 1,) shares, for lags -(p - 1) to p - 1: above 0 is what was learned later.
    """
    recalled = np.atleast_2d(finite_array(recalled, "recalled"))
    trials, p = recalled.shape if recalled.ndim == 2 else (0, 0)
    if not trials or not np.all(np.isin(recalled, np.arange(p))):
        got = f"shape {recalled.shape}" if not trials else summary(recalled[~np.isin(recalled, np.arange(p))])
        raise ValueError(f"recalled must be (trials, p) indices of items, from 0 to p - 1; got {got}")
    lags = (recalled - np.arange(p)).astype(int)
    return np.bincount(lags.ravel() + p - 1, minlength=2 * p - 1) / (trials * _places(p))


def _places(p):
    """At how many of p moments there is an item at each lag: p - |lag|."""
    return p - np.abs(np.arange(1 - p, p))


def lag_steps(orders, p):
    """Steps from one item said to the next, by lag: how many were taken, and how many could have been.

    orders: for each list of p items the indices that one person said, in order, -1 for what was not in the list. A step
    is possible to each item still to be said. What is said again, or is not in the list, is no step, and none begins
    there. Returns LagSteps; the share taken / possible is
    the conditional response probability of Kahana (1996), Memory & Cognition 24, 103.
    """
    p = positive_count(p, "p")
    taken, possible = np.zeros(2 * p - 1, int), np.zeros(2 * p - 1, int)
    for order in _as_orders(orders, p):
        for k, (now, then) in enumerate(pairwise(order), 1):
            if min(now, then) < 0 or now in order[: k - 1] or then in order[:k]:
                continue
            taken[then - now + p - 1] += 1
            possible[np.setdiff1d(np.arange(p), order[:k]) - now + p - 1] += 1
    return LagSteps(taken, possible)


def _as_orders(orders, p):
    found = as_list(orders)
    if found is None:
        raise TypeError(f"orders must be a list of lists of indices; got {type(orders).__name__}")
    return [_as_order(order, p) for order in found]


def _as_order(order, p):
    if not np.size(order):
        return []
    order = finite_array(order, "orders")
    if order.ndim != 1 or not np.all(np.isin(order, np.arange(-1, p))):
        raise ValueError(
            f"orders must be lists of indices from 0 to p - 1 = {p - 1}, or -1; found {order.tolist()!r:.40}"
        )
    return order.astype(int).tolist()
