#!/usr/bin/env bash
# hamux 0.2.2 (PyPI, energies of associative memories), jax 0.10.2: a layer of several rows (tokens) whose Lagrangian is
# lagr_layernorm or lagr_spherical_norm with a shift delta is shifted by rows x delta, since the shift is summed over all rows
# and then added to each. Its docstring and its own forward form add delta once. With delta = .5 the mean activation of a
# layer norm is .5 for one row, 1 for two, 4 for eight. Expected: .5 each time. Nothing warns, and energies fall as ever.
# Remedy: delta / rows, or a bias synapse in its place.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "hamux==0.2.2" "jax==0.10.2" "equinox==0.13.8" "fastcore==2.2.41"
JAX_PLATFORMS=cpu "$folder/env/bin/python" - <<'PYTHON'
from functools import partial

import hamux
import jax

states = jax.random.normal(jax.random.key(0), (8, 16))


def shift(lagrangian, rows):
    """By how much the activations of so many rows move when delta is .5."""
    moved, still = (
        hamux.NeuronLayer(partial(lagrangian, delta=delta), (rows, 16)).activations(states[:rows]) for delta in (0.5, 0.0)
    )
    return round(float((moved - still).mean()), 3)


for lagrangian in (hamux.lagr_layernorm, hamux.lagr_spherical_norm):
    seen = {rows: shift(lagrangian, rows) for rows in (1, 2, 8)}
    print(lagrangian.__name__, "delta .5 shifts a row of", seen)
    if seen != {1: 0.5, 2: 1.0, 8: 4.0}:
        raise SystemExit("changed: see above")
PYTHON
