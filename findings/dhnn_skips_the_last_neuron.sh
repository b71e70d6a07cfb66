#!/usr/bin/env bash
# dhnn 0.1.12 (PyPI, a discrete Hopfield network): predict() asks neurons at random, but draws their numbers by
# randint(0, n - 1), which leaves out n - 1. So the last neuron is never asked: an error there stays, however long one waits,
# and every other single error is mended. Seen with one stored pattern of 20 neurons and 20,000 draws for each cue.
# Expected: 20 of 20 single errors mended. Also seen: by default a neuron that is off becomes 0, so that a network that
# learned from -1 and 1 answers with 0, and the untouched last one is still -1. Remedy: DHNN(nflag=-1), and a neuron
# more than the pattern needs, as the last one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "dhnn==0.1.12" "numpy==2.4.6"
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np
from dhnn import DHNN

np.random.seed(0)
pattern = np.random.default_rng(1).choice([-1, 1], (1, 20))
signs, default = DHNN(nflag=-1), DHNN()
signs.train(pattern)
default.train(pattern)


def mended(neuron, draws=20_000):
    cue = pattern.copy()
    cue[0, neuron] *= -1
    return bool((signs.predict(cue, epochs=draws) == pattern).all())


kept = [neuron for neuron in range(20) if not mended(neuron)]
print("single errors that stay:", kept, "of 20 neurons")
values = np.unique(default.predict(np.full((1, 20), -1))).tolist()
print("values of a state by default, the last neuron being -1:", values)
if kept != [19] or values != [-1, 0, 1]:
    raise SystemExit("changed: see above")
PYTHON
