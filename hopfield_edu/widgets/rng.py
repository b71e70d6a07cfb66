"""The random stream that the widgets draw in JavaScript (js/core/rng.js), bit for bit: counter-based splitmix32."""

import numpy as np

from hopfield_edu._validation import whole_number

GOLDEN_RATIO = 0x9E3779B9


class SharedRng:
    """A stream of 32-bit numbers for a seed in [0, 2^32). Not for experiments: those take numpy.random.Generator."""

    def __init__(self, seed):
        self._key = _scatter(np.array([whole_number(seed, "seed", 0, 2**32 - 1)], np.uint32))[0]
        self._drawn = 0

    def u32(self, count):
        """The next numbers, a uint32 array of shape (count,)."""
        counter = np.arange(self._drawn + 1, self._drawn + count + 1, dtype=np.uint64)
        self._drawn += count
        return _scatter((counter * GOLDEN_RATIO + int(self._key)).astype(np.uint32))

    def below(self, bounds):
        """One number in [0, bound) for each of the bounds."""
        bounds = np.asarray(bounds, np.uint64)
        return ((self.u32(bounds.size).astype(np.uint64) * bounds) >> np.uint64(32)).astype(int)

    def permutation(self, n):
        """All of 0 … n-1 in random order."""
        order = list(range(n))
        for i, j in zip(range(n - 1, 0, -1), self.below(range(n, 1, -1)), strict=True):
            order[i], order[j] = order[j], order[i]
        return np.array(order)

    def choose(self, n, k):
        """k different ones of 0 … n-1."""
        return self.permutation(n)[:k]

    def normals(self, count):
        """Normal numbers of variance 1, shape (count,), by Box and Muller; the last digit may differ in JavaScript."""
        first, second = (self.u32(2 * count).reshape(count, 2).T + 0.5) / 2**32
        return np.sqrt(-2 * np.log(first)) * np.cos(2 * np.pi * second)

    def coins(self, count):
        """Fair ±1, shape (count,)."""
        return np.where(self.u32(count) >> 31, 1.0, -1.0)


def _scatter(x):
    z = x
    z = (z ^ (z >> 16)) * np.uint32(0x21F0AAAD)
    z = (z ^ (z >> 15)) * np.uint32(0x735A2D97)
    return z ^ (z >> 15)
