#!/usr/bin/env bash
# hopfield-memory 0.0.2 (PyPI): train() divides all weights by the number of neurons at its end, those of earlier calls
# too. Pictures taught in one call weigh alike; taught one call after the other, each weighs n times as much as the one
# before (n = 1,024), and only the last one is left. Expected: the same weights, as Hebb's rule is a sum.
# Remedy: teach all pictures in one call, or call network.weights *= network.num_neurons before every further one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "hopfield-memory==0.0.2" "numpy==2.4.6" "matplotlib==3.11.1" "pillow==12.3.0" "requests==2.34.2"
MPLBACKEND=Agg MPLCONFIGDIR="$folder" "$folder/env/bin/python" - <<'PYTHON'
import numpy as np
from hopfield.main import HopfieldNetwork
from PIL import Image

rng = np.random.default_rng(0)
signs = rng.choice([-1, 1], (3, 32, 32))
pictures = [Image.fromarray(np.where(each > 0, 255, 0).astype(np.uint8)) for each in signs]


def kept(*calls, again=1):
    """How many of the three pictures stay as they are after these calls of train()."""
    network = HopfieldNetwork()
    for call in calls:
        network.weights *= again
        network.train(call)
    return sum(bool((network.retrieve(picture, max_iterations=3) == each.ravel()).all()) for picture, each in zip(pictures, signs))


together, apart, mended = kept(pictures), kept(*([each] for each in pictures)), kept(*([each] for each in pictures), again=1024)
print(f"of three pictures stay: {together} taught in one call, {apart} in three calls, {mended} with the remedy")
if (together, apart, mended) != (3, 1, 3):
    raise SystemExit("changed: see above")
PYTHON
