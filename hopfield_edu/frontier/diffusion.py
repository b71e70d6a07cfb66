"""A diffusion model of stored patterns is a softmax memory: one step takes noise away, and many steps remember.

Ambrogioni (2024), In search of dispersed memories: generative diffusion models are associative memory networks,
Entropy 26(5), 381, arXiv 2309.17290. The noise grows without shrinking the pattern: x = y + s z, z of variance 1.
"""

import math
from itertools import pairwise
from typing import NamedTuple

import array_api_compat
import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    called,
    finite_array,
    number_between,
    positive_count,
    whole_number,
)
from hopfield_edu.modern import compare, retrieve, softmax

__all__ = [
    "DiffusionPath",
    "condensation_load",
    "denoise",
    "diffusion_energy",
    "noise_ladder",
    "reverse_flow",
    "reverse_process",
    "valleys",
]

LEAST, MOST = 1e-100, LARGEST  # noises whose squares, and their inverses, are numbers
SAME = 1e-3
"""Two places nearer than this share of the noise are one valley."""
RESTS = 1e-9  # of the noise: a step that short is rest


def denoise(patterns, states, noise):
    """The mean of all patterns that a noisy state may come from, each as likely as it is near.

        D(x, s) = Y^T softmax(-|x - y|² / 2 s²)

    For patterns of one length this is a step of modern_recall with beta = 1 / s².

    patterns: Y, (K, n) array of numbers or a tensor. states: x, (n,) or (b, n). noise: s, from 1e-100 to 1e100.
    Returns (n,) or (b, n).
    """
    s = _as_noise(noise)
    with called("states", "cues"), called("patterns and states", "patterns and cues"):
        return retrieve(patterns, states, "neg-L2", softmax(1 / (2 * s**2)))


def diffusion_energy(patterns, states, noise):
    """The energy on which denoise(patterns, x, noise) - x points downhill.

        E(x, s) = -s² log sum_y exp(-|x - y|² / 2 s²)

    Its gradient is x - D(x, s); -E / s² is the logarithm of the density of noisy patterns, up to a constant.

    patterns: Y, (K, n). states: x, (n,) or (b, n). noise: s. Returns a number, or (b,).
    """
    s = _as_noise(noise)
    with called("states", "cues"), called("patterns and states", "patterns and cues"):
        z = compare(patterns, states, "neg-L2") / 2
    xp = array_api_compat.array_namespace(z)
    top = xp.max(z, axis=-1, keepdims=True)
    # the largest exponent is taken off and added again: no overflow, and at least one term is 1
    with np.errstate(over="ignore"):  # what lies that far adds 0
        log = xp.log(xp.sum(xp.exp((z - top) / s**2), axis=-1))
    energies = -top[..., 0] - s**2 * log
    return energies if energies.ndim else float(energies)


def noise_ladder(start, end=0.05, steps=40):
    """Noises from start down to end, each the same share of the one before.

    start: above end. end: above 0. steps: how many noises, at least 2. Returns (steps,).
    """
    start, end = _as_noise(start, "start"), _as_noise(end, "end")
    if start <= end:
        raise ValueError(f"start must be above end, for noise falls; got {start:g} and {end:g}")
    return np.geomspace(start, end, whole_number(steps, "steps", 2))


class DiffusionPath(NamedTuple):
    """What reverse_flow and reverse_process return. For one state the axis b is missing.

    state: (b, n), what is left when all noise is gone. states: (len(noises) + 1, b, n): the start, what is left at each
    lower noise, and the state last.
    """

    state: np.ndarray
    states: np.ndarray


def reverse_flow(denoiser, states, noises):
    """Take noise away step by step, without chance: every state has one future.

        x <- D(x, a) + (b / a) (x - D(x, a)),   at the end x <- D(x, s)

    from each noise a to the next, b: the steps of dx / ds = (x - D(x, s)) / s, exact for a D that stands still.

    denoiser: a function (states, noise) -> states, such as partial(denoise, patterns), or a CircleDenoiser.
    states: (n,) or (b, n). noises: (m,) numbers above 0 that fall, such as noise_ladder(2.0); the first is that of
        the states.
    Returns DiffusionPath(state, states).
    """
    return _descend(denoiser, states, noises, lambda clean, x, a, b: clean + (b / a) * (x - clean))


def reverse_process(denoiser, states, noises, *, rng):
    """Take noise away step by step and put a little new noise in: one state has many futures.

        x <- D + (b / a)² (x - D) + b sqrt(1 - (b / a)²) z,   at the end x <- D(x, s)

    with D = D(x, a) and z of variance 1: what was at noise b, if D was clean and x is what it was at a.

    denoiser, states, noises: see reverse_flow. rng: seed or Generator, of z. Returns DiffusionPath(state, states).
    """
    rng = as_generator(rng)

    def step(clean, x, a, b):
        share = (b / a) ** 2
        return clean + share * (x - clean) + b * math.sqrt(1 - share) * rng.standard_normal(x.shape)

    return _descend(denoiser, states, noises, step)


def valleys(patterns, noise, starts, *, max_steps=20_000):
    """The valleys of diffusion_energy that starts roll into, x <- D(x, s), each once.

    patterns: Y, (K, n) array. noise: s. starts: (b, n), or (n,) for one. max_steps: where to give up.
    Returns (v, n), in the order of the starts that found them. A start on a ridge or a saddle stays there.
    Raises ValueError that names max_steps where a start still rolls, slowly, as near a noise at which valleys merge.
    """
    s = _as_noise(noise)
    x = np.atleast_2d(finite_array(starts, "starts", within=LARGEST)).copy()
    rolling = np.arange(len(x))
    for _ in range(positive_count(max_steps, "max_steps")):
        with called("starts", "states"):
            new = denoise(patterns, x[rolling], s)
        moved = np.abs(new - x[rolling]).max(axis=1)
        x[rolling] = new
        rolling = rolling[moved > RESTS * s]
        if not len(rolling):
            return _apart(x, SAME * s)
    raise ValueError(
        f"max_steps must be larger; got {max_steps}, after which {len(rolling)} of {len(x)} starts still roll"
    )


def condensation_load(n, noise):
    """How many patterns of n random numbers of variance 1 a noisy one can be told from.

        K_c = (1 + 1 / s²)^(n / 2)

    Below it denoise gives the true pattern most of the weight, above it the crowd of others takes over. At it the true
    one has 0.57 of the weight, whatever n and noise are.

    n: numbers of a pattern. noise: s. Returns a number. Raises ValueError where it passes the largest float.
    """
    n, s = positive_count(n, "n"), _as_noise(noise)
    log = n / 2 * math.log1p(1 / s**2)
    if log > math.log(np.finfo(float).max):
        raise ValueError(f"noise must be larger for n = {n}; got {s:g}, at which the load is e^{log:.0f}: no float is")
    return math.exp(log)


def _as_noise(noise, name="noise"):
    return number_between(noise, name, LEAST, MOST)


def _descend(denoiser, states, noises, step):
    """What a step makes of states from noise to noise, and the denoiser of the last."""
    if not callable(denoiser):
        raise TypeError(f"denoiser must be a function (states, noise) -> states; got {denoiser!r:.60}")
    x, noises = finite_array(states, "states", within=LARGEST), _as_noises(noises)
    if x.ndim not in (1, 2):
        raise ValueError(f"states must have shape (n,) or (b, n); got {x.shape}")
    path = [x]
    for a, b in pairwise(noises):
        x = step(_cleaned(denoiser, x, a), x, a, b)
        path.append(x)
    path.append(_cleaned(denoiser, x, noises[-1]))
    return DiffusionPath(path[-1], np.stack(path))


def _cleaned(denoiser, x, noise):
    """What the denoiser says of x, as an array of its shape."""
    try:
        clean = finite_array(denoiser(x, noise), "its answer")
    except (TypeError, ValueError) as error:
        raise type(error)(f"denoiser must be a function (states, noise) -> states; got {error}") from None
    if clean.shape != x.shape:
        raise ValueError(f"denoiser must return the shape of the states, {x.shape}; got {clean.shape}")
    return clean


def _as_noises(noises):
    found = finite_array(noises, "noises", within=MOST)
    if found.ndim != 1 or found.min() < LEAST or np.any(np.diff(found) >= 0):
        raise ValueError(
            f"noises must be numbers above 0 that fall, such as noise_ladder(2.0); got shape {found.shape}, "
            f"{found.max():g} to {found.min():g}"
        )
    return found.tolist()


def _apart(places, distance):
    """The places (v, n) that lie further than distance from every one before."""
    found = []
    for place in places:
        if all(np.linalg.norm(place - other) > distance for other in found):
            found.append(place)
    return np.array(found)
