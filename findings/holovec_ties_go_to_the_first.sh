#!/usr/bin/env bash
# holovec 1.0.2 (PyPI, hyperdimensional computing): in its model MAP a bundle of two vectors is the first of them, bit by bit,
# and the second is gone: wherever the two signs disagree the sum is 0, and MAPModel.bundle then takes the first vector's sign
# (a comment there says that this does not happen in practice). Expected: a vector as near to either one (.75 on its scale,
# where strangers have .5). So of a record of two roles the second filler cannot be read. And add_noise, which bundles too,
# adds none: at every level below 1 the "noisy" vector is the vector itself, so any test of robustness passes.
# Remedy: a third, random vector in every bundle of an even number; noise by flipping signs oneself.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "holovec==1.0.2" "numpy==2.4.6"
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np
from holovec import VSA
from holovec.utils.operations import add_noise

model = VSA.create("MAP", dim=2000, seed=0)
a, b, role, other, chance = (model.random(seed=k) for k in range(5))


def near(x, *others):
    return [round(float(model.similarity(x, y)), 2) for y in others]


two, three = model.bundle([a, b]), model.bundle([a, b, chance])
print("bundle of a and b, similarity to a, to b:", near(two, a, b), "and with a random third:", near(three, a, b))
record = model.bundle([model.bind(role, a), model.bind(other, b)])
fillers = near(model.unbind(record, role), a) + near(model.unbind(record, other), b)
print("record of two roles, similarity of what is read to what was written:", fillers)
noisy = {level: near(add_noise(a, model, level, seed=9), a)[0] for level in (0.1, 0.3, 0.5, 0.9, 1.0)}
print("similarity after add_noise:", noisy)
same = np.array_equal(two, a) and all(np.array_equal(add_noise(a, model, level, seed=9), a) for level in (0.1, 0.3, 0.5, 0.9))
if not same or fillers[0] != 1 or max(near(two, b)[0], fillers[1]) > 0.55 or min(near(three, a, b)) < 0.7:
    raise SystemExit("changed: see above")
PYTHON
