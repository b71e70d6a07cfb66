"""Sums of absolute differences between many cues and many patterns, two cues and four patterns at a time.

Eight sums stay in a processor's registers while six numbers are read: as in a matrix product, what is read is used
several times. Pieces of six rows fit into the nearest cache, those of some cues into the next.
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from hopfield_edu._compiled import compiled, threads

MANY = 2**29
"""Differences from which on it pays to load Numba and to compile."""
PIECE, CUES = 4096, 64
"""Bytes of a row that are read at a time, six such pieces in the nearest cache; cues whose pieces stay in the next."""
FAST = ("reassoc", "contract", "nsz")  # sums in any order: without it a processor adds one number at a time


def pays(cues, patterns):
    """Whether there is so much to compare that compiling pays, and Numba is there."""
    return len(cues) * patterns.size >= MANY and _kernel() is not _subtract


def neg_l1(cues, patterns):
    """-sum |q_i - k_i| of every cue with every pattern. cues: (b, n). patterns: (p, n), of one type. Returns (b, p).

    Each thread takes some of the patterns. A sum is the same whatever else is asked, with any number of threads.
    """
    subtract = _kernel()
    found = np.zeros((len(cues) + len(cues) % 2, len(patterns) + -len(patterns) % 4), patterns.dtype)
    parts = [part for part in np.array_split(np.arange(0, found.shape[1], 4), threads()) if len(part)]
    with ThreadPoolExecutor(len(parts)) as pool:
        list(pool.map(lambda part: subtract(cues, patterns, part[0], part[-1] + 4, found), parts))
    return found[: len(cues), : len(patterns)]


def _kernel():
    return compiled(_subtract, nogil=True, fastmath=FAST)


def _subtract(cues, patterns, first, end, found):
    """Subtract from found, zeros of an even number of rows and a multiple of 4 columns, in its columns first to end."""
    b, p, zero, piece = len(cues) - 1, len(patterns) - 1, patterns.dtype.type(0), PIECE // patterns.itemsize
    for some in range(0, len(found), CUES):
        for start in range(0, cues.shape[1], piece):
            stop = start + piece
            for k in range(first, end, 4):
                k0 = patterns[k, start:stop]  # what is asked for beyond the last row is the last row again
                k1, k2 = patterns[min(k + 1, p), start:stop], patterns[min(k + 2, p), start:stop]
                k3 = patterns[min(k + 3, p), start:stop]
                for q in range(some, min(some + CUES, len(found)), 2):
                    q0, q1 = cues[q, start:stop], cues[min(q + 1, b), start:stop]
                    s00 = s01 = s02 = s03 = s10 = s11 = s12 = s13 = zero
                    for i in range(len(k0)):
                        s00, s10 = s00 + abs(q0[i] - k0[i]), s10 + abs(q1[i] - k0[i])
                        s01, s11 = s01 + abs(q0[i] - k1[i]), s11 + abs(q1[i] - k1[i])
                        s02, s12 = s02 + abs(q0[i] - k2[i]), s12 + abs(q1[i] - k2[i])
                        s03, s13 = s03 + abs(q0[i] - k3[i]), s13 + abs(q1[i] - k3[i])
                    found[q, k] -= s00
                    found[q, k + 1] -= s01
                    found[q, k + 2] -= s02
                    found[q, k + 3] -= s03
                    found[q + 1, k] -= s10
                    found[q + 1, k + 1] -= s11
                    found[q + 1, k + 2] -= s12
                    found[q + 1, k + 3] -= s13
