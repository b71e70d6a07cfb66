"""Scrubbing a trained network: steps that make it forget some pictures, and what tells whether it has.

Golatkar, Achille & Soatto (2020), Forgetting outside the box, arXiv 2003.02960; and Eternal sunshine of the spotless
net, arXiv 1911.04933. Weights are one vector w of P numbers, at rest on a loss with decay towards a start w0:

    L(w) = mean of -log p_label + decay/2 |w - w0|²
"""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    finite_array,
    number_between,
    positive_number,
    summary,
)
from hopfield_edu.frontier.audit import auc
from hopfield_edu.frontier.classifier import losses, softmax_of

__all__ = ["Scrubbed", "fisher_noise", "newton_step", "ntk_step", "report"]

STEEP = 1e3  # times alpha: the largest variance of the noise, where the data say nothing about a weight


class Scrubbed(NamedTuple):
    """What report returns.

    errors: set -> share of its pictures that get a wrong label. activation_distance: set -> mean sum of |p - p'| over
    the classes, p' of the retrained network; 0 to 2. left: |w - w'| / |w_before - w'|, the share of the way in weights
    that is left. auc: the chance that a forgotten picture has a smaller loss than a stranger of its class.
    """

    errors: dict
    activation_distance: dict
    left: float
    auc: float


def newton_step(jacobian, probabilities, gradient, decay):
    """One Gauss-Newton step to where the retained pictures alone would rest.

        -(J^T S J / N + decay 1)^-1 g,   S = diag(p) - p p^T of each picture

    S is the curvature of the softmax. For a convex loss of this kind, one step of Newton's.

    jacobian: J, (N, classes, P) of the retained pictures. probabilities: p, (N, classes). gradient: g, (P,), of their
    loss. decay: above 0. Returns (P,).
    """
    J = _jacobian(jacobian)
    p = _probabilities(probabilities, J)
    g, decay = _vector(gradient, "gradient", J.shape[2], "jacobian"), positive_number(decay, "decay")
    roots = np.sqrt(p)
    # A A^T = diag(p) - p p^T, so that J^T S J = M^T M
    A = np.einsum("nc,cd->ncd", roots, np.eye(p.shape[1])) - p[:, :, None] * roots[:, None, :]
    M = np.einsum("ncd,ncp->ndp", A, J).reshape(-1, J.shape[2])
    # (M^T M / N + decay)^-1 g by a matrix of N · classes rows, not of P (Woodbury)
    return -(g - M.T @ _solved(M, M @ g, len(J) * decay)) / decay


def ntk_step(jacobian, residuals, forgotten, decay, *, moved=None):
    """The published linear step: how far apart two linearised networks rest, with and without the forgotten pictures.

        w_lin = -J^T (J J^T + N decay 1)^-1 (p - y),   step = w_lin(retained) - w_lin(all)

    It takes the curvature of the loss as 1, where a softmax has diag(p) - p p^T, far less.

    jacobian: J, (N, classes, P) of all pictures. residuals: p - y, (N, classes). forgotten: (N,), True for each that
    is to go. decay: above 0. moved: w - w0, (P,), with which the step is stretched as the authors stretch theirs:
    as if the way from w0 to w and that to the retrained weights were two sides of a trapezium. None to leave it.
    Returns (P,). Golatkar, Achille & Soatto (2020), arXiv 2003.02960, and their code.
    """
    J = _jacobian(jacobian)
    r = _rows(residuals, "residuals", J)
    gone, decay = _mask(forgotten, len(J)), positive_number(decay, "decay")
    kept = _linear(J[~gone], r[~gone], decay)
    step = kept - _linear(J, r, decay)
    return step if moved is None else _stretch(step, _vector(moved, "moved", J.shape[2], "jacobian") - kept) * step


def fisher_noise(weights, jacobian, probabilities, alpha, *, rng):
    """Weights with noise where the retained pictures do not mind: variance alpha / F, at most 1,000 alpha.

        F = mean of sum_y p_y (d log p_y / d w)²

    weights: w, (P,). jacobian, probabilities: as for newton_step. alpha: at least 0. rng: seed or Generator.
    Returns (P,). Golatkar, Achille & Soatto (2020), as their code has it.
    """
    J = _jacobian(jacobian)
    p = _probabilities(probabilities, J)
    w, alpha = _vector(weights, "weights", J.shape[2], "jacobian"), number_between(alpha, "alpha", 0, LARGEST)
    score = J - np.einsum("nc,ncp->np", p, J)[:, None]  # d log p_y = d logit_y - sum_c p_c d logit_c
    fisher = np.einsum("ny,nyp->p", p, score**2) / len(J)
    variance = alpha * np.minimum(1 / (fisher + 1e-8), STEEP)
    return w + np.sqrt(variance) * as_generator(rng).standard_normal(len(w))


def report(weights, retrained, before, *, logits, sets):
    """How near scrubbed weights come to those of the network that never saw the forgotten pictures.

    weights, retrained, before: three vectors (P,): scrubbed, retrained without the forgotten, and as they were.
    logits: a function (weights, pictures) -> (N, classes), such as Classifier(…).logits.
    sets: name -> (pictures, labels), with "forgotten", "strangers" of the same class that no network saw, and others.
    Returns Scrubbed(errors, activation_distance, left, auc), see there. The aim of each is what retrained has, and not
    an error of 1, nor an AUC of 0.5.
    """
    w = _vector(weights, "weights")
    best, old = _vector(retrained, "retrained", len(w), "weights"), _vector(before, "before", len(w), "weights")
    if not callable(logits):
        raise TypeError(f"logits must be a function (weights, pictures) -> (N, classes); got {logits!r:.60}")
    sets = _sets(sets)
    said, aim = ({name: _said(logits, v, *pair) for name, pair in sets.items()} for v in (w, best))
    errors = {name: float(np.mean(said[name].argmax(axis=1) != y)) for name, (_, y) in sets.items()}
    apart = {k: float(np.abs(softmax_of(said[k]) - softmax_of(aim[k])).sum(axis=1).mean()) for k in sets}
    lost = {name: -losses(said[name], sets[name][1]) for name in ("forgotten", "strangers")}
    left = np.linalg.norm(w - best) / (np.linalg.norm(old - best) or 1.0)
    return Scrubbed(errors, apart, float(left), auc(lost["forgotten"], lost["strangers"]))


def _said(logits, weights, pictures, labels):
    """What a function of the reader's own says of pictures, (N, classes), checked by its name."""
    try:
        found = finite_array(logits(weights, pictures), "logits")
    except (TypeError, ValueError) as error:
        raise type(error)(f"logits must be a function (weights, pictures) -> (N, classes); got {error}") from None
    if found.ndim != 2 or len(found) != len(labels) or found.shape[1] <= labels.max():
        raise ValueError(f"logits must give (N, classes) for sets of N pictures and labels; got {found.shape}")
    return found


def _linear(J, residuals, decay):
    """Where a linearised network rests, as a move: -J^T (J J^T + N decay)^-1 r."""
    G = J.reshape(-1, J.shape[2])
    return -G.T @ _solved(G, residuals.ravel(), len(J) * decay)


def _solved(M, values, ridge):
    K = M @ M.T
    K[np.diag_indices_from(K)] += ridge
    return np.linalg.solve(K, values)


def _stretch(step, short):
    """The authors' factor of the step: |step| + 2 cos (or 2 sin) of the angle to `short` times |short|, over |step|."""
    length, missing = np.linalg.norm(step), np.linalg.norm(short)
    if not length or not missing:
        return 1.0
    cosine = np.clip(step @ short / length / missing, -1, 1)
    # sin(angle - 90°) = -cos(angle): both of their cases are the size of the cosine
    return 1 + 2 * abs(cosine) * missing / length


def _jacobian(jacobian):
    J = finite_array(jacobian, "jacobian", within=LARGEST)
    if J.ndim != 3:
        raise ValueError(f"jacobian must have shape (N, classes, P); got {J.shape}")
    return J


def _rows(values, name, jacobian):
    found, wanted = finite_array(values, name, within=LARGEST), jacobian.shape[:2]
    if found.shape != wanted:
        raise ValueError(f"{name} must have shape {wanted}, as jacobian has; got {found.shape}")
    return found


def _probabilities(values, jacobian):
    p = _rows(values, "probabilities", jacobian)
    if p.min() < 0:
        raise ValueError(f"probabilities must not be negative; found {p.min():g}: take softmax_of(logits)")
    return p


def _vector(values, name, size=None, like=""):
    found = finite_array(values, name, within=LARGEST)
    if found.ndim != 1 or size not in (None, len(found)):
        wanted = "numbers, (P,)" if size is None else f"{size:,} numbers, as {like} has"
        raise ValueError(f"{name} must be a vector of {wanted}; got shape {found.shape}")
    return found


def _sets(sets):
    """Name -> (pictures, labels as whole numbers), with forgotten and strangers among them."""
    if not isinstance(sets, dict) or not all(isinstance(pair, tuple) and len(pair) == 2 for pair in sets.values()):
        raise TypeError(f"sets must be a dict, name -> (pictures, labels); got {sets!r:.60}")
    if missing := {"forgotten", "strangers"} - set(sets):
        raise ValueError(f"sets must have the names forgotten and strangers; got none called {', '.join(missing)}")
    return {name: (x, _labels(y)) for name, (x, y) in sets.items()}


def _labels(labels):
    """Labels as whole numbers, (N,)."""
    found = finite_array(labels, "sets", within=LARGEST)
    if found.ndim != 1 or found.min() < 0 or np.any(found % 1):
        raise ValueError(f"sets must have labels (N,), whole numbers of at least 0; got {summary(found)}")
    return found.astype(int)


def _mask(forgotten, count):
    finite_array(forgotten, "forgotten")
    found = np.asarray(forgotten)
    if found.shape != (count,) or found.dtype != bool:
        raise ValueError(
            f"forgotten must be {count} truth values, True for each picture that is to go; got {found.shape}"
        )
    if found.all():
        raise ValueError("forgotten must leave some pictures; got all of them: nothing is retained")
    return found
