"""Sums of powers of whole numbers, however large: their sign without an error, their value rounded once."""

import numpy as np

EXACT = 2**53
"""Whole numbers up to here are floats, and so is every sum of them that stays below."""
BITS = 2**27
"""Of all powers of one table together: above, they take seconds to make."""
LARGEST = int(np.finfo(float).max)
SMALLEST = np.finfo(float).smallest_normal


class PowerSums:
    """Sums of F(z) = z^degree over p patterns, with z = x·s one of -n, -n + 2, …, n.

    A place k says z = 2k - n: k is the number of neurons in which x and s agree. Floats do what they can do without an
    error; whole numbers of any length do the rest.

    unit: what sums are divided by: 1, or n^degree where they could pass the largest float.
    Raises ValueError that names degree where the powers together take more than 16 MiB.
    """

    def __init__(self, p, n, degree):
        if (n + 1) * degree * n.bit_length() > BITS:
            most = BITS // ((n + 1) * n.bit_length())
            raise ValueError(f"degree must be at most {most:,} for patterns of {n:,} neurons; got {degree:,}")
        powers = [z**degree for z in range(-n, n + 1, 2)]
        self._powers = np.array(powers, dtype=object)
        self._rises = np.diff(self._powers)
        self.fits = p * max(map(abs, self._rises)) <= EXACT and p * n**degree <= EXACT
        self.unit = 1 if p * n**degree <= LARGEST else n**degree
        scale = 1 if self.fits else max(map(abs, self._rises))
        self._power_floats = np.array([power / self.unit for power in powers])
        self._rise_floats = np.array([rise / scale for rise in self._rises])

    def values(self, places):
        """The sums of F(2k - n) over the last axis of places (b, p), in units of `unit`: (b,)."""
        if self.fits:
            return self._power_floats[places].sum(axis=1)
        return np.array([total / self.unit for total in self._powers[places].sum(axis=1)])

    def signs(self, places, x):
        """The signs of sum_mu x^mu (F(2k + 2 - n) - F(2k - n)): 1, 0 or -1. places: (b, p). x: (p,) of ±1."""
        rises = self._rise_floats[places]
        sums = rises @ x
        if not self.fits:
            rounding = np.finfo(float).eps * (len(x) + 1) * np.abs(rises).sum(axis=1) + SMALLEST
            doubtful = np.abs(sums) <= rounding
            whole = self._rises[places[doubtful]] * x.astype(int).astype(object)
            sums[doubtful] = [(total > 0) - (total < 0) for total in whole.sum(axis=1)]
        return np.sign(sums)
