#!/usr/bin/env bash
# vsax 1.4.1 (PyPI, hyperdimensional computing), jax 0.10.2: its places in space (SpatialSemanticPointers) cannot be shifted. After
# shift_scene by (1, -.5) the apple of (3.5, 2.1) is said to be at (4.5, 1.6), but what is found there is no more like an apple
# than by chance. Likewise x^1.5 bound with x^2 has nothing to do with x^3.5, and unbind_dimension of x leaves no y.
# Why: the FHRR model takes powers component by component (fractional_power), but binds by circular convolution, in which it is
# the Fourier transform whose powers add (ops/fhrr.py). Looking at the place itself is fine, since bind is undone by unbind.
# Expected: "S ⊗ S(dx, dy)" moves the scene, as its docstring and Komer et al. (2019) have it; cosine 1.
# Remedy: multiply components in place of ops.bind wherever powers are involved; then powers add, and a scene shifts.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "vsax==1.4.1" "jax==0.10.2" "numpy==2.4.6"
JAX_PLATFORMS=cpu "$folder/env/bin/python" - <<'PYTHON'
import jax
from vsax import VSAMemory, create_fhrr_model
from vsax.ops import FHRROperations
from vsax.similarity import cosine_similarity
from vsax.spatial import SpatialSemanticPointers, SSPConfig


class Product(FHRROperations):
    """The same algebra with vectors bound component by component, as their powers are taken."""

    def bind(self, a, b):
        return a * b

    def unbind(self, a, b):
        return a * b.conj()

    def inverse(self, a):
        return a.conj()


def near(a, b):
    return round(float(cosine_similarity(a, b)), 2)


def seen(seed, remedy):
    """Cosines: of the place itself, of the shifted place, of two powers and their sum, of y after x was taken away."""
    model = create_fhrr_model(dim=2048)
    if remedy:
        model = type(model)(dim=2048, rep_cls=model.rep_cls, opset=Product(), sampler=model.sampler)
    memory = VSAMemory(model, key=jax.random.key(seed))
    space = SpatialSemanticPointers(model, memory, SSPConfig(dim=2048, num_axes=2))
    apple = memory.add("apple")
    scene = space.bind_object_location("apple", [3.5, 2.1])
    shifted = space.shift_scene(scene, [1.0, -0.5])
    power = lambda name, value: space.encoder.encode(name, value)
    left = space.encoder.unbind_dimension(space.encode_location([3.5, 2.1]), "x", 3.5)
    added = model.opset.bind(power("x", 1.5).vec, power("x", 2.0).vec)
    return (
        near(space.query_location(scene, [3.5, 2.1]), apple),
        near(space.query_location(shifted, [4.5, 1.6]), apple),
        near(added, power("x", 3.5).vec),
        near(left, power("y", 2.1)),
    )


as_it_is, mended = [seen(seed, False) for seed in range(3)], [seen(seed, True) for seed in range(3)]
print("apple where it was put, apple after a shift, x^1.5 · x^2 and x^3.5, y after x is taken away:")
print("as it is:", as_it_is, "with the remedy:", mended)
if any(each[0] < 0.99 or max(map(abs, each[1:])) > 0.2 for each in as_it_is) or any(min(each) < 0.99 for each in mended):
    raise SystemExit("changed: see above")
PYTHON
