#!/usr/bin/env bash
# jaxbm 0.1.0 (PyPI, Boltzmann machines), jax 0.10.2: with spin=False, units of 0 and 1, it samples as if all weights and biases
# were twice as large. A unit alone with a bias of 1 is on 88 % of the time, and by the energy that it names, E = -x·Wx/2 - b·x,
# it must be 73 %. Why: _bm_update and the two updates of the RBM (_sampler.py) use sigmoid(2 field) for both kinds of unit, but
# the 2 is the step from -1 to 1; from 0 to 1 it is 1. Units of -1 and 1, the default, are right. Expected: the shares of
# exp(-E), as counted over all states below. Remedy: halve weights and biases. Also seen: mode="MEAN" adds up in the type of
# the state, so with int8 the sum wraps around at 127, and a unit whose mean is .76 is reported near 0.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "jaxbm==0.1.0" "jax==0.10.2" "numpy==2.4.6"
JAX_PLATFORMS=cpu "$folder/env/bin/python" - <<'PYTHON'
from itertools import product

import jax
import jax.numpy as jnp
import numpy as np
from jaxbm import BM_chain, RBM_chain

W, b = np.array([[0, 1, -1], [1, 0, 0.5], [-1, 0.5, 0]]), np.array([1, -0.5, 0.2])


def exact(W, b, low):
    """The mean of each unit over all states, which are as likely as exp(-E)."""
    states = np.array(list(product((low, 1), repeat=len(b))))
    share = np.exp(0.5 * np.einsum("si,ij,sj->s", states, W, states) + states @ b)
    return share @ states / share.sum()


def sampled(W, b, spin, dtype=jnp.float32):
    x = jnp.ones(len(b), dtype=dtype)
    return np.array(BM_chain(jax.random.key(0), x, jnp.array(W), jnp.array(b), 40_000, steps=6, mode="MEAN", spin=spin)[1])


bits, halved, spins = sampled(W, b, False), sampled(W / 2, b / 2, False), sampled(W, b, True)
print("units of 0 and 1, exact and sampled:", exact(W, b, 0).round(2), bits.round(2), "with the remedy:", halved.round(2))
print("units of -1 and 1, exact and sampled:", exact(W, b, -1).round(2), spins.round(2))
alone = sampled(np.zeros((1, 1)), np.ones(1), False)[0]
visible = RBM_chain(jax.random.key(0), jnp.ones(1), jnp.ones(1), jnp.zeros((1, 1)), jnp.ones(1), jnp.zeros(1), 40_000, mode="MEAN", spin=False)
visible = float(visible[1][0][0])
print(f"a unit alone with a bias of 1: {alone:.2f}, a visible unit of an RBM: {visible:.2f}, by sigmoid(1): {1 / (1 + np.exp(-1)):.2f}")
narrow, wide = (float(sampled(np.zeros((1, 1)), np.ones(1), True, kind)[0]) for kind in (jnp.int8, jnp.float32))
print(f"mean of a unit of -1 and 1 with a bias of 1, in int8: {narrow:.2f}, in float32: {wide:.2f}")
near = lambda a, b: np.abs(np.asarray(a) - b).max() < 0.02
if not (near(halved, exact(W, b, 0)) and near(spins, exact(W, b, -1)) and near(bits, exact(2 * W, 2 * b, 0))):
    raise SystemExit("changed: see above")
if not near([alone, visible], 1 / (1 + np.exp(-2))) or near(bits, exact(W, b, 0)) or abs(narrow) > 0.1 or wide < 0.7:
    raise SystemExit("changed: see above")
PYTHON
