"""Memories that follow each other in time, kept as a curve through them, and recalled by an integral along it.

Santos, Farinhas, McNamee & Martins (2025), Modern Hopfield networks with continuous-time memories, arXiv 2502.10122.
"""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    called,
    finite_array,
    number_between,
    one_of,
    positive_count,
    whole_number,
)
from hopfield_edu.modern import modern_recall

__all__ = ["BASES", "Curve", "fit_curve", "pan", "recall_curve"]

EDGE = 1e-9  # a time where one rectangle ends and the next begins counts to the next, whatever its last bit says
FINE = 4
"""Points in a piece of a smooth curve, where nobody says how many: more change the third digit."""


class Curve(NamedTuple):
    """What fit_curve returns: a curve through patterns, at any time from 0 to 1.

        x(t) = sum_j B_j psi_j(t)

    coefficients: B, (pieces, n). basis: the name of the functions psi, see fit_curve.
    """

    coefficients: np.ndarray
    basis: str

    def at(self, times):
        """Where the curve is: (m, n) for m times, (n,) for one.

        times: number or (m,) numbers in [0, 1]. Frame l of L stands at (l + 1/2) / L.
        """
        t = _as_times(times)
        found = _functions(np.atleast_1d(t), len(self.coefficients), self.basis) @ self.coefficients
        return found if t.ndim else found[0]


def fit_curve(patterns, pieces, basis="rectangle", ridge=0.5):
    """The curve of `pieces` coefficients nearest to patterns in their order, by ridge regression.

        B = (Psi^T Psi + ridge 1)^-1 Psi^T X

    Psi holds psi_j at the middles of the frames. With rectangles B_j is the mean of the c frames of piece j, times
    c / (c + ridge).

    patterns: X, (L, n) array of numbers, one frame a row, the oldest first. pieces: how many coefficients, at least 1.
    basis: "rectangle", steps; "gauss", bells as wide as a piece; "cosine", waves of 0, 1, 2, … half cycles.
    ridge: at least 0; how much shorter coefficients are worth. Of several curves as near, the one with the shortest.
    Returns Curve(coefficients, basis). Santos et al. (2025) take rectangles, and 0.5.
    """
    X = finite_array(patterns, "patterns", within=LARGEST)
    if X.ndim != 2:
        raise ValueError(f"patterns must have shape (L, n), one frame a row; got shape {X.shape}")
    pieces, basis = positive_count(pieces, "pieces"), one_of(basis, "basis", BASES)
    ridge = number_between(ridge, "ridge", 0, LARGEST)
    Psi = _functions(_middles(len(X)), pieces, basis)
    # as one least-squares problem, |Psi B - X|² + ridge |B|²: nothing is squared that cannot stand it
    below = np.vstack([Psi, ridge**0.5 * np.eye(pieces)])
    B = np.linalg.lstsq(below, np.vstack([X, np.zeros((pieces, X.shape[1]))]), rcond=None)[0]
    return Curve(B, basis)


def recall_curve(curve, cues, beta, *, points=None, max_steps=1, keep=False):
    """Recall along a curve: the mean of all its places, each as loud as it is like the cue.

        q <- integral_0^1 p(t) x(t) d t,   p(t) ∝ exp(beta x(t) · q)

    The integral is the mean over the middles of `points` equal parts: modern_recall with the curve's places as
    patterns.

    curve: of fit_curve. cues: (n,) or (b, n); never changed. beta: above 0.
    points: how many places; None for one in each rectangle, which is exact, and for 4 in each piece of a smooth curve.
    max_steps: how often; Santos et al. (2025) take one. keep: True keeps the state after each step, in .states.
    Returns modern.ModernRecall(state, energies, steps, outcome, states).
    """
    if not isinstance(curve, Curve):
        raise TypeError(f"curve must be a Curve, such as fit_curve(patterns, 16); got {curve!r:.60}")
    places = len(curve.coefficients) * (1 if curve.basis == "rectangle" else FINE)
    places = places if points is None else positive_count(points, "points")
    with called("curve", "patterns"):
        return modern_recall(curve.at(_middles(places)), cues, beta, max_steps=max_steps, keep=keep)


def pan(picture, frames=64, side=48):
    """A film over a picture: a window of side² pixels moves from corner to corner, in equal steps rounded to pixels.

    picture: (h, w) array. frames: how many, at least 2. side: of the window, at most the picture's.
    Returns (frames, side²), one frame a row.
    """
    picture = finite_array(picture, "picture", within=LARGEST)
    if picture.ndim != 2:
        raise ValueError(f"picture must have shape (h, w); got shape {picture.shape}")
    side = positive_count(side, "side")
    if side > min(picture.shape):
        raise ValueError(f"picture must have at least {side} rows and columns, as side has; got {picture.shape}")
    way = np.linspace(0, 1, whole_number(frames, "frames", 2))
    rows, columns = (np.rint(way * (length - side)).astype(int) for length in picture.shape)
    return np.stack([picture[r : r + side, c : c + side].ravel() for r, c in zip(rows, columns, strict=True)])


def _as_times(times):
    t = finite_array(times, "times")
    if t.ndim > 1:
        raise ValueError(f"times must be a number or have shape (m,); got shape {t.shape}")
    if t.min() < 0 or t.max() > 1:
        raise ValueError(f"times must lie in [0, 1]; found {t.min():g} to {t.max():g}: frame l of L has (l + 1/2) / L")
    return t


def _middles(count):
    """The middles of equal parts of [0, 1]."""
    return (np.arange(count) + 0.5) / count


def _functions(times, pieces, basis):
    """psi_j at times, (m, pieces)."""
    return BASES[basis](times[:, None], pieces)


def _rectangle(t, pieces):
    return (np.minimum(np.floor(t * pieces + EDGE), pieces - 1) == np.arange(pieces)).astype(float)


def _gauss(t, pieces):
    return np.exp(-(((t - _middles(pieces)) * pieces) ** 2) / 2)


def _cosine(t, pieces):
    return np.cos(np.pi * np.arange(pieces) * t)


BASES = {"rectangle": _rectangle, "gauss": _gauss, "cosine": _cosine}
"""Shapes of the functions that a curve is made of."""
