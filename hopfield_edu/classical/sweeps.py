"""Fields and asynchronous sweeps for a batch of states: three short loops, compiled by Numba where it is installed.

A loop adds up in the same order compiled or not, so that both give the same trajectory. A field within a tie of its
threshold counts as equal to it: sums that are zero on paper are not always zero in floating point.
"""

import numpy as np

from hopfield_edu._compiled import compiled, keeps
from hopfield_edu.classical.weights import LowRankWeights, as_weights

ROUNDING = 1e-12  # of float64 and of the weights that a rule learned with it, with a wide margin
ABREAST, MOST = 4, 64  # cues from which on it pays to go side by side; how many do, so that they stay in a cache
SHORT = float(np.finfo(np.float32).eps)  # of float32, and of what is shorter


def rounding_of(weights):
    """How exact the numbers are in which weights came: a share of the largest of them."""
    return SHORT if str(getattr(weights, "dtype", "")).endswith(("float32", "float16")) else ROUNDING


def tie(neurons, largest, rounding=ROUNDING):
    """How near a field must be to its threshold to count as equal, in every recall: rounding · n · largest weight.

    Far above the rounding of a field, far below any field that is meant. Low-rank weights: the largest coefficient.
    """
    return rounding * neurons * largest


def sweeper(weights, name="weights"):
    """The object that computes fields and sweeps for LowRankWeights or an (n, n) array; ValueError where it is none."""
    checked = as_weights(weights, name)
    if isinstance(checked, LowRankWeights):
        return LowRankSweeper(checked)
    return DenseSweeper(checked, rounding_of(weights))


class LowRankSweeper:
    """Keeps the overlaps m = F s: a field costs O(r), and so does a flip.

    Fields are in units of the largest coefficient: Hebb's rule then adds whole numbers, and its ties are exact.
    """

    def __init__(self, weights):
        self.unit = weights.unit
        self.neurons = weights.shape[0]
        self.tie = tie(self.neurons, 1)
        self.write = np.ascontiguousarray(weights.factors.T)  # (n, r): a neuron's factors lie side by side
        self.read = np.multiply(weights.left.T, weights.coefficients / self.unit, order="C")
        # what W_ii has beyond the diagonal of the factors' product: h = read (write^T s) + own s
        self.own = weights.diagonal() / self.unit - np.einsum("ik,ik->i", self.read, self.write)

    def sums(self, states):
        """What a flip changes: the overlaps of every state, (b, r)."""
        return states @ self.write

    def fields(self, states, overlaps=None):
        """h of every state, in units of self.unit; (b, n)."""
        return (self.sums(states) if overlaps is None else overlaps) @ self.read.T + self.own * states

    def energies(self, states, overlaps, threshold):
        """E of every state, in units of self.unit; (b,)."""
        # s·h = (s read)·m + sum_i own_i, as s_i² = 1: no field is needed
        votes = np.einsum("bk,bk->b", states @ self.read, overlaps) + self.own.sum()
        return states @ threshold - votes / 2

    def sweep(self, states, overlaps, units, threshold):
        """Update every one of units once, in that order and in place. Returns which states flipped; (b,)."""
        fixed = units, threshold, self.tie, self.read, self.write, self.own
        if _fast(_low_rank_sweep) is _low_rank_sweep:
            return _plain(_low_rank_sweep, self.fields(states, overlaps), states, overlaps, *fixed)
        if len(states) < ABREAST:
            return _run(_low_rank_sweep, states, overlaps, *fixed)
        return _abreast(states, overlaps, *fixed)


class DenseSweeper:
    """Keeps the fields h = W s: a field costs O(1), a flip O(n)."""

    unit = 1.0

    def __init__(self, weights, rounding):
        self.neurons = len(weights)
        self.tie = tie(self.neurons, np.abs(weights).max(), rounding)
        self.columns = np.ascontiguousarray(weights.T)

    def sums(self, states):
        """What a flip changes: the fields of every state, (b, n)."""
        return states @ self.columns

    def fields(self, states, fields=None):
        """h of every state; (b, n)."""
        return self.sums(states) if fields is None else fields

    def energies(self, states, fields, threshold):
        """E of every state; (b,)."""
        return np.sum((threshold - fields / 2) * states, axis=1)

    def sweep(self, states, fields, units, threshold):
        """Update every one of units once, in that order and in place. Returns which states flipped; (b,)."""
        fixed = units, threshold, self.tie, self.columns
        if _fast(_dense_sweep) is _dense_sweep:
            return _plain(_dense_sweep, fields, states, fields, *fixed)
        return _run(_dense_sweep, states, fields, *fixed)


def _low_rank_sweep(moved, states, overlaps, units, threshold, tie, read, write, own):
    for b in range(len(states)):
        s, m, theta = states[b], overlaps[b], threshold[b % len(threshold)]
        for i in units:
            old = s[i]
            # h_i - threshold_i, in units of the largest coefficient
            field = own[i] * old - theta[i]
            for factor, overlap in zip(read[i], m):  # noqa: B905 (Numba has no strict)
                field += factor * overlap
            # s_i differs from the sign of its field, and by more than a tie
            if field * old < -tie:
                moved[b], s[i] = True, -old
                # m = F s, where s_i went from old to -old
                for k, factor in enumerate(write[i]):
                    m[k] -= 2 * old * factor


def _low_rank_sweep_abreast(moved, states, overlaps, units, threshold, tie, read, write, own):
    """The same, cue beside cue, of which a processor takes eight at a time: each sum in the same order.

    states: (n, b). overlaps: (r, b). threshold: (n, b), or (n, 1) where it is the same for all.
    """
    (r, b), each = overlaps.shape, threshold.shape[1] > 1
    field = np.empty(b)
    for i in units:
        s, theta, reads = states[i], threshold[i], read[i]
        for j in range(b):
            field[j] = own[i] * s[j] - theta[j * each]
        for k in range(0, r - 3, 4):  # four factors for each time that a field is read and written
            f0, f1, f2, f3 = reads[k], reads[k + 1], reads[k + 2], reads[k + 3]
            m0, m1, m2, m3 = overlaps[k], overlaps[k + 1], overlaps[k + 2], overlaps[k + 3]
            for j in range(b):
                field[j] = field[j] + f0 * m0[j] + f1 * m1[j] + f2 * m2[j] + f3 * m3[j]
        for k in range(r - r % 4, r):
            for j in range(b):
                field[j] += reads[k] * overlaps[k, j]
        for j in range(b):
            if field[j] * s[j] < -tie:
                old = s[j]
                moved[j], s[j] = True, -old
                for k in range(r):
                    overlaps[k, j] -= 2 * old * write[i, k]


def _dense_sweep(moved, states, fields, units, threshold, tie, columns):
    for b in range(len(states)):
        s, h, theta = states[b], fields[b], threshold[b % len(threshold)]
        for i in units:
            if (h[i] - theta[i]) * s[i] < -tie:
                moved[b], s[i] = True, -s[i]
                h += 2 * s[i] * columns[i]


def _fast(loop):
    """The loop, compiled where that can be: recalls in other threads go on beside it."""
    return compiled(loop, nogil=True)


def _run(loop, states, sums, *fixed):
    """Run a compiled loop."""
    moved = np.zeros(len(states), bool)
    _fast(loop)(moved, states, sums, *fixed)
    return moved


def _abreast(states, overlaps, units, threshold, *fixed):
    """Run the compiled loop whose columns are cues, MOST of them at a time."""
    moved, loop = np.zeros(len(states), bool), _fast(_low_rank_sweep_abreast)
    for start in range(0, len(states), MOST):
        b = slice(start, start + MOST)
        rows = states[b], overlaps[b], threshold if len(threshold) == 1 else threshold[b]
        s, m, theta = (np.array(some.T, order="C") for some in rows)
        loop(moved[b], s, m, units, theta, *fixed)
        states[b] = s.T
    return moved


def _plain(loop, fields, states, sums, units, threshold, *fixed):
    """Run a loop in plain Python, on the states that have an unsure neuron: the others flip none."""
    moved, tie = np.zeros(len(states), bool), fixed[0]
    unsure = np.flatnonzero(np.any((fields - threshold) * states <= tie, axis=1))
    chosen = threshold if len(threshold) == 1 else threshold[unsure]
    given = moved[unsure], states[unsure], sums[unsure], units, chosen, *fixed
    if loop is _low_rank_sweep:  # faster on lists than on arrays
        given = [np.asarray(value).tolist() for value in given]
    if unsure.size:
        loop(*given)
        moved[unsure], states[unsure] = given[:2]
    return moved


def keeps_compiled():
    """Whether the compiled loops are kept on disk; ImportError, or whatever Numba raises, where it cannot be loaded."""
    return keeps(_dense_sweep)
