#!/usr/bin/env bash
# vsax 1.4.1 (PyPI, hyperdimensional computing), jax 0.10.2: with its binary model ScalarEncoder knows two numbers. It binds the
# vector of the name round(10 x) times with itself, and in {-1, 1} that is the vector itself or all ones, by parity. So .1, .3
# and 2.5 are one and the same vector, .2 and 4 another, and all ones is the same for temperature and for rain.
# Expected, by its documentation ("scale for finer granularity"): near numbers are like, far ones unlike, and a number has a
# name. Also seen: CleanupMemory shows a similarity of .95 in its example and takes a threshold "below which None is returned",
# but compares bare products, 2,000 for a match among 2,000 places: a stranger at 2 of 2,000 passes a threshold of .5.
# Remedy: the FHRR model, whose encoder takes powers; and a threshold in units of the dimension.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "vsax==1.4.1" "jax==0.10.2" "numpy==2.4.6"
JAX_PLATFORMS=cpu "$folder/env/bin/python" - <<'PYTHON'
import jax
import numpy as np
from vsax import VSAMemory, create_binary_model, create_fhrr_model
from vsax.encoders import ScalarEncoder
from vsax.resonator import CleanupMemory
from vsax.similarity import cosine_similarity

SIZE, NUMBERS = 2000, [0.1, 0.2, 0.3, 0.4, 0.5, 2.5, 4.0]


def encoded(make, name="temperature"):
    memory = VSAMemory(make(dim=SIZE), key=jax.random.key(0))
    memory.add_many(["temperature", "rain"])
    encoder = ScalarEncoder(memory.model, memory)
    return [encoder.encode(name, number).vec for number in NUMBERS]


binary, rain = encoded(create_binary_model), encoded(create_binary_model, "rain")
different = len({np.asarray(each).tobytes() for each in binary})
like = [round(float(cosine_similarity(binary[0], each)), 2) for each in binary]
smooth = [round(float(cosine_similarity(encoded(create_fhrr_model)[0], each)), 2) for each in encoded(create_fhrr_model)]
print("similarity of .1 to", NUMBERS, "binary:", like, "FHRR:", smooth)
print("different vectors for seven numbers:", different, "- .2 of rain is .2 of temperature:", bool((rain[1] == binary[1]).all()))

memory = VSAMemory(create_binary_model(dim=SIZE), key=jax.random.key(3))
memory.add_many(["red", "green", "blue", "stranger"])
answers = {
    threshold: CleanupMemory(["red", "green", "blue"], memory, threshold=threshold).query(memory["stranger"], return_similarity=True)
    for threshold in (0.5, 0.5 * SIZE)
}
print("asked for a stranger, by threshold:", answers)
if different != 2 or like[0] != 1 or like[2] != 1 or like[5] != 1 or abs(like[1]) > 0.1 or not (rain[1] == binary[1]).all():
    raise SystemExit("changed: see above")
if smooth[:5] != sorted(smooth[:5], reverse=True) or answers[0.5][0] is None or answers[0.5 * SIZE][0] is not None:
    raise SystemExit("changed: see above")
PYTHON
