"""Concepts: what a family of memories has in common, and how evidence moves the belief in it.

A weight for each memory, by a separation of similarities or by Bayes' rule, is a weight for each family: add them up.
"""

from collections.abc import Mapping

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    as_list,
    finite_array,
    number_between,
    one_of,
    positive_count,
    unit_interval,
)
from hopfield_edu.modern.universal import softmax

__all__ = ["belief", "curtain", "prior", "shares", "surprise"]

LEAST = 1e-45
"""Of sigma: far below any pixel's difference, and what belief takes is its squared inverse, times a picture."""


def shares(weights, families):
    """How much of the weight falls to each family: W_c = sum_{mu in c} w_mu.

    weights: (N,) or (T, N), one for each memory. families: the names of the families of the N memories.
    Returns the family names, sorted, and an array (F,) or (T, F).
    """
    weights, families = finite_array(weights, "weights"), _as_families(families)
    if weights.shape[-1:] != families.shape:
        raise ValueError(f"weights must have one for each of {len(families)} families named; got {weights.shape}")
    names, member = np.unique(families, return_inverse=True)
    # a column of ones and zeros for each family adds up its members
    return tuple(names.tolist()), weights @ np.eye(len(names))[member]


def prior(families, expected=None):
    """What is believed before anything is seen: P(mu) = P(c) / |c| for a memory mu of family c.

    families: N names. expected: dict name -> P(c), at most 1 together; what is left is spread over the other families
    evenly. None: all families are equally likely.
    Returns (N,), of sum 1.
    """
    if not isinstance(expected, Mapping | None):
        raise TypeError(f"expected must be a dict of families and chances, such as {{'cats': 0.8}}; got {expected!r}")
    expected, families = {f"{name}": share for name, share in (expected or {}).items()}, _as_families(families)
    names, counts = np.unique(families, return_counts=True)
    for name, share in expected.items():
        if name not in names.tolist():
            raise ValueError(f"expected must name families, of {', '.join(map(repr, names.tolist()))}; got {name!r}")
        number_between(share, f"expected[{name!r}]", 0, 1)
    left, others = 1 - sum(expected.values()), len(names) - len(expected)
    if left < -1e-9 or (others == 0 and left > 1e-9):
        raise ValueError(f"expected must add up to 1, or to less where families are left; got {1 - left:g}")
    each = {name: expected.get(name, max(left, 0) / max(others, 1)) / n for name, n in zip(names, counts, strict=True)}
    return np.array([each[name] for name in families])


def curtain(cue, pictures, *, strips=16, sigma=2.0, opens="left"):
    """A curtain opens over a cue, strip by strip: how well each stored picture explains what each strip shows.

        log P(e_t | mu) = -|e_t - x_t^mu|² / (2 sigma²)

    e_t are the pixels of strip t, x_t^mu the same pixels of picture mu.

    cue: (h, w, 3) in [0, 1]. pictures: (N, h, w, 3). strips: how many.
    sigma: how far a pixel may be off; large, for pixels of one strip are alike and count as one voice.
    opens: where the first strip lies, "left" or "right".
    Returns (strips, N) log-likelihoods, up to a constant.
    """
    cue, pictures = finite_array(cue, "cue"), finite_array(pictures, "pictures")
    if cue.ndim != 3 or pictures.shape[1:] != cue.shape:
        raise ValueError(f"cue must be one of the shape of pictures, {pictures.shape[1:]}; got {cue.shape}")
    unit_interval(cue, "cue"), unit_interval(pictures, "pictures")
    sigma = number_between(sigma, "sigma", LEAST, 1 / LEAST)
    if positive_count(strips, "strips") > cue.shape[1]:
        raise ValueError(f"strips must be at most {cue.shape[1]}, the width of cue; got {strips}")
    wrong = np.sum((pictures - cue) ** 2, axis=(1, 3))  # (N, w)
    columns = np.array_split(np.arange(cue.shape[1]), strips)
    ordered = columns if one_of(opens, "opens", ("left", "right")) == "left" else columns[::-1]
    return np.stack([-wrong[:, strip].sum(axis=1) for strip in ordered]) / (2 * sigma**2)


def belief(prior, log_likelihoods):
    """Bayes' rule, step by step; each row is divided by its sum.

        P(mu | e_1 … e_t) = P(mu) P(e_1 | mu) … P(e_t | mu) / P(e_1 … e_t)

    prior: (N,), of sum 1. log_likelihoods: (T, N), log P(e_t | mu), up to 1e100 in size.
    Returns (T + 1, N): the prior, then the posterior after each step. With one step, neg-L2 and an even prior it is
    the softmax of a modern memory.
    """
    prior, steps = finite_array(prior, "prior"), finite_array(log_likelihoods, "log_likelihoods", within=LARGEST)
    if steps.ndim != 2 or prior.shape != steps.shape[1:]:
        raise ValueError(f"log_likelihoods must be (T, N), N as in prior, {prior.shape}; got {steps.shape}")
    if prior.min() < 0 or abs(prior.sum() - 1) > 1e-6:
        raise ValueError(f"prior must be probabilities of sum 1; got a sum of {prior.sum():g}")
    with np.errstate(divide="ignore"):
        logs = np.log(prior) + np.vstack([np.zeros_like(prior), np.cumsum(steps, axis=0)])
    # exp of the sum of logarithms is the product; softmax divides by what makes it add up to 1
    return softmax(1.0)(logs)


def surprise(beliefs):
    """How far each step moved the belief, in bits.

        D_t = sum_mu P_t(mu) log2 ( P_t(mu) / P_{t-1}(mu) )

    beliefs: (T + 1, N), each row of sum 1. A belief of 0 that rises counts as the smallest positive number.
    Returns (T,). Itti & Baldi (2009), Vision Research 49: Bayesian surprise.
    """
    beliefs = finite_array(beliefs, "beliefs")
    if beliefs.ndim != 2 or len(beliefs) < 2 or beliefs.min() < 0:
        raise ValueError(f"beliefs must be (T + 1, N) probabilities, as belief gives them; got shape {beliefs.shape}")
    totals = beliefs.sum(axis=1)
    if np.abs(totals - 1).max() > 1e-3:
        raise ValueError(f"beliefs must be rows of sum 1; got sums of {totals.min():g} to {totals.max():g}")
    after, before = beliefs[1:], np.maximum(beliefs[:-1], np.finfo(float).smallest_normal)
    ratio = np.divide(after, before, out=np.ones_like(after), where=after > 0)
    return np.maximum(np.sum(after * np.log2(ratio), axis=1), 0)  # rounding may put a belief at rest below 0


def _as_families(families):
    names = None if isinstance(families, str) else as_list(families)
    if not names or any(np.iterable(name) and not isinstance(name, str) for name in names):
        raise TypeError(f"families must be a list of names, one for each memory; got {families!r:.60}")
    return np.array([f"{name}" for name in names])
