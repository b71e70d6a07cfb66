#!/usr/bin/env bash
# hamux 0.2.2 (PyPI), jax 0.10.2: lagr_tanh and lagr_sigmoid bring a derivative of their own, which knows the state alone. By
# jax.grad their slope in beta, the inverse temperature, is exactly 0 (by differences .497 and -.118 at the state below), so a
# beta that is to be learned never moves, and nothing says so; lagr_softmax gives the right slope. Also seen: they take the
# exponential before the logarithm, so in 32 bits the energy of a tanh layer is -inf from a state of 90 on, and of
# a sigmoid layer from 89 on, while activations stay right: there a descent can no longer be checked.
# Expected: the slope of the Lagrangian, and log(2) (.693) as the energy of one saturated tanh neuron.
# Remedy: learn beta as a factor of the state, and write log cosh as jax.numpy.logaddexp(x, -x) - log(2).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "hamux==0.2.2" "jax==0.10.2" "equinox==0.13.8" "fastcore==2.2.41"
JAX_PLATFORMS=cpu "$folder/env/bin/python" - <<'PYTHON'
import hamux
import jax
import jax.numpy as jnp

state = jnp.array([1.0, 2.0, -3.0])


def slopes(lagrangian):
    """In beta, at beta = 2: by jax.grad, and by differences."""
    near = [float(lagrangian(state, beta)) for beta in (1.99, 2.01)]
    return round(float(jax.grad(lambda beta: lagrangian(state, beta))(2.0)), 3), round((near[1] - near[0]) / 0.02, 3)


seen = {each.__name__: slopes(each) for each in (hamux.lagr_tanh, hamux.lagr_sigmoid, hamux.lagr_softmax)}
print("slope in beta, by grad and by differences:", seen)


def energy(lagrangian, height):
    layer, high = hamux.NeuronLayer(lagrangian, (1,)), jnp.array([height])
    return float(layer.energy(layer.activations(high), high))


heights = [energy(hamux.lagr_tanh, height) for height in (80.0, 89.0, 90.0, 100.0)]
print("energy of one tanh neuron at 80, 89, 90, 100:", heights)
zero = seen["lagr_tanh"][0] == seen["lagr_sigmoid"][0] == 0
others = seen["lagr_tanh"][1] > 0.4 and seen["lagr_sigmoid"][1] < -0.1
right = abs(seen["lagr_softmax"][0] - seen["lagr_softmax"][1]) < 0.005
if not (zero and others and right) or heights[2:] != [-jnp.inf, -jnp.inf] or max(abs(jnp.array(heights[:2]) - 0.693)) > 0.01:
    raise SystemExit("changed: see above")
PYTHON
