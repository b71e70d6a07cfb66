"""Weights of a network: a plain (n, n) array, or LowRankWeights, which never make one."""

import os
from functools import cached_property
from numbers import Real

import numpy as np

from hopfield_edu._validation import LARGEST, finite_array

LONGEST = 1e50  # of a number in a factor: two of them times the largest coefficient are far from the largest float
CANCELLED = 1e-12  # of the largest coefficient in a sum: above the rounding of a sum that is 0 on paper


class LowRankWeights:
    """W = L^T diag(c) F with its diagonal replaced by d, kept as its factors.

    factors: F, (r, n). coefficients: c, (r,). diagonal: d, (n,).
    left: L, (r, n); F itself where left out, and then W is symmetric. Numbers of F and L up to 1e50, others to 1e100.
    `W @ s` costs O(r n), for s of shape (n,) or (n, k). `W.T`, `-W`, `2 * W`, `W / 2` and `W + W` are LowRankWeights
    again. No n x n array exists until `toarray()` or `np.asarray(W)` makes one.
    All are copied, and never changed. Raises ValueError where shapes or numbers do not fit.
    """

    __array_ufunc__ = None  # so that `array @ weights` is an error here, and not a guess by NumPy

    def __init__(self, factors, coefficients, diagonal, left=None):
        self.factors = np.array(finite_array(factors, "factors", within=LONGEST))
        self.coefficients = np.array(finite_array(coefficients, "coefficients", within=LARGEST))
        self._diagonal = np.array(finite_array(diagonal, "diagonal", within=LARGEST))
        self.left = self.factors if left is None else np.array(finite_array(left, "left", within=LONGEST))
        if self.factors.ndim != 2:
            raise ValueError(f"factors must have shape (r, n); got {self.factors.shape}")
        rank, neurons = self.factors.shape
        expected = {"coefficients": (rank,), "_diagonal": (neurons,), "left": (rank, neurons)}
        for name, shape in expected.items():
            if (got := getattr(self, name).shape) != shape:
                raise ValueError(f"{name.strip('_')} must have shape {shape} to fit these factors; got {got}")

    def __repr__(self):
        return f"LowRankWeights({self.shape[0]:,} neurons, rank {self.rank}, {self.nbytes / 1024:,.0f} KiB)"

    @property
    def shape(self):
        """(n, n), as the array of these weights would have it."""
        return (self.factors.shape[1],) * 2

    @property
    def rank(self):
        """r, the number of factors."""
        return self.factors.shape[0]

    @property
    def nbytes(self):
        """Bytes that the factors, coefficients and diagonal take."""
        left = 0 if self.left is self.factors else self.left.nbytes
        return self.factors.nbytes + left + self.coefficients.nbytes + self._diagonal.nbytes

    @cached_property
    def unit(self):
        """The largest coefficient, in which sums are computed: Hebb's rule adds whole numbers, and its ties are 0."""
        return np.abs(self.coefficients).max(initial=0) or 1.0

    @property
    def excess(self):
        """d - diag(L^T diag(c) F), shape (n,): what replaces the product's own diagonal by d."""
        return self.unit * self._excess

    @cached_property
    def _excess(self):
        """The same in units of the largest coefficient."""
        # diag(L^T diag(c) F)_i = sum_k c_k L_ki F_ki, without the n x n product
        own = np.einsum("k,ki,ki->i", self.coefficients / self.unit, self.left, self.factors)
        return self._diagonal / self.unit - own

    def diagonal(self):
        """The self-couplings W_ii, a new array of shape (n,)."""
        return self._diagonal.copy()

    def toarray(self):
        """The same weights as an (n, n) array: n² numbers, 2 GiB for a 128x128 picture.

        Raises MemoryError where this machine does not have as much.
        """
        _make_sure_of_memory(self.shape[0])
        dense = (self.left.T * self.coefficients) @ self.factors
        np.fill_diagonal(dense, self._diagonal)
        return dense

    def __array__(self, dtype=None, copy=None):
        if copy is False:
            raise ValueError("copy must not be False: LowRankWeights are made into a new array")
        return self.toarray() if dtype is None else self.toarray().astype(dtype)

    @property
    def T(self):
        """The transposed weights: what neuron i hears from j, and j from i, change places."""
        turned = None if self.left is self.factors else self.factors
        return LowRankWeights(self.left, self.coefficients, self._diagonal, turned)

    def __mul__(self, factor):
        if not isinstance(factor, Real):
            return NotImplemented
        left = None if self.left is self.factors else self.left
        with np.errstate(over="ignore", invalid="ignore"):  # what leaves the range is refused by name
            coefficients, diagonal = factor * self.coefficients, factor * self._diagonal
        return LowRankWeights(self.factors, coefficients, diagonal, left)

    __rmul__ = __mul__

    def __truediv__(self, divisor):
        return self * (1 / divisor) if isinstance(divisor, Real) else NotImplemented

    def __neg__(self):
        return -1 * self

    def __add__(self, other):
        if not isinstance(other, LowRankWeights):
            return NotImplemented
        if other.shape != self.shape:
            raise ValueError(f"W + V needs V of shape {self.shape}; got {other.shape}")
        symmetric = self.left is self.factors and other.left is other.factors
        return LowRankWeights(
            np.vstack([self.factors, other.factors]),
            np.append(self.coefficients, other.coefficients),
            self._diagonal + other._diagonal,
            None if symmetric else np.vstack([self.left, other.left]),
        )

    def __sub__(self, other):
        return self + -other if isinstance(other, LowRankWeights) else NotImplemented

    def __matmul__(self, states):
        states = finite_array(states, "states")
        if states.ndim not in (1, 2) or states.shape[0] != self.shape[1]:
            raise ValueError(f"W @ s needs s of shape ({self.shape[1]},) or ({self.shape[1]}, k); got {states.shape}")
        column = (slice(None),) + (None,) * (states.ndim - 1)
        overlaps = (self.coefficients / self.unit)[column] * (self.factors @ states)
        return self.unit * (self.left.T @ overlaps + self._excess[column] * states)


def _make_sure_of_memory(neurons):
    """MemoryError, in words, before an n x n array would fill more than this machine has."""
    if not hasattr(os, "sysconf") or "SC_PHYS_PAGES" not in os.sysconf_names:
        return
    needed, there = 8 * neurons**2 / 2**30, os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    if needed > there:
        raise MemoryError(
            f"an array of {neurons:,} x {neurons:,} weights takes {needed:,.0f} GiB, and this machine has {there:.0f}; "
            "the weights as they are need none: W @ s, recall and energy take them"
        )


def as_weights(weights, name="weights"):
    """Return LowRankWeights as they are, anything else as an (n, n) float array; ValueError if it is none.

    Its numbers are at most 1e100 in size, so that fields and energies are numbers, too.
    """
    if isinstance(weights, LowRankWeights):
        return weights
    dense = finite_array(weights, name, within=LARGEST)
    if dense.ndim != 2 or dense.shape[0] != dense.shape[1]:
        raise ValueError(f"{name} must be LowRankWeights or an array of shape (n, n); got shape {dense.shape}")
    return np.ascontiguousarray(dense)  # one order of sums for every layout


def add_outer(weights, vectors, coefficient, *, keep_diagonal=True):
    """W + coefficient · sum_k v_k v_k^T, of the same kind as W; the diagonal is left as it was where asked.

    weights: as_weights' result, (n, n). vectors: (k, n). A vector that is a factor already, or its negative, changes
    that factor's coefficient, and what comes to 0 is a factor no more.
    """
    if not isinstance(weights, LowRankWeights):
        added = weights + coefficient * (vectors.T @ vectors)
        if keep_diagonal:
            np.fill_diagonal(added, weights.diagonal())
        return added
    diagonal = weights.diagonal()
    if not keep_diagonal:
        diagonal += coefficient * np.einsum("ki,ki->i", vectors, vectors)
    old, new, coefficients = _merged(weights, vectors, coefficient)
    factors, left = (np.vstack([rows[old], new]) for rows in (weights.factors, weights.left))
    return LowRankWeights(factors, coefficients, diagonal, None if weights.left is weights.factors else left)


def _merged(weights, vectors, coefficient):
    """Which factors stay, which vectors join them, and the coefficients of both."""
    coefficients, new = weights.coefficients.copy(), []
    for vector in vectors:
        same = np.flatnonzero(_holds(weights, vector))
        if same.size:
            parts = np.append(coefficients[same], coefficient)
            coefficients[same] = 0
            if abs(parts.sum()) > CANCELLED * np.abs(parts).max():
                coefficients[same[0]] = parts.sum()
        elif coefficient:
            new.append(vector)
    old = np.flatnonzero(coefficients)
    if not old.size + len(new):  # weights have one factor at least: one of zeros
        return old, np.zeros((1, weights.shape[1])), np.zeros(1)
    joined = np.append(coefficients[old], np.full(len(new), coefficient))
    return old, np.reshape(new, (-1, weights.shape[1])), joined


def _holds(weights, vector):
    """Which factors are this vector or its negative, on both sides of the product: (r,)."""
    same = np.all(weights.factors == vector, axis=1) | np.all(weights.factors == -vector, axis=1)
    return same if weights.left is weights.factors else same & np.all(weights.left == weights.factors, axis=1)
