#!/usr/bin/env bash
# trinity-vsa 0.1.0 (PyPI, hyperdimensional computing with -1, 0 and 1): the code of a sentence of 25 words is the zero
# vector. encode_sequence multiplies its words, each rotated by its place, and TritVector.random makes a third of every word
# zero; so each word takes a third of what is left: of 1,000 places 695 at one word, 12 at ten, none at twenty-five. Then all long
# sentences are equal, and similarity() says 0 of a sentence and itself. Likewise bind(a, bind(a, b)) = b, named as a
# property of bind, fails in a third of b's places. Expected: "a single vector encoding the sequence", and b.
# Remedy: random_sparse(dim, sparsity=0), vectors without a zero; with them both hold.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "trinity-vsa==0.1.0" "numpy==2.4.6"
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np
from trinity_vsa import TritVector
from trinity_vsa.ops import bind, encode_sequence, similarity

SIZE = 1000


def words(count, remedy, first=0):
    make = (lambda seed: TritVector.random_sparse(SIZE, 0.0, seed)) if remedy else (lambda seed: TritVector.random(SIZE, seed))
    return [make(first + seed) for seed in range(count)]


def seen(remedy):
    """Places that are not zero by number of words; whether two sentences are equal; a sentence and itself; places of b lost."""
    left = {count: encode_sequence(words(count, remedy)).nnz for count in (1, 2, 5, 10, 25)}
    one, other = encode_sequence(words(25, remedy)), encode_sequence(words(25, remedy, first=100))
    a, b = words(2, remedy)
    back = int((bind(a, bind(a, b)).data != b.data).sum()) / b.nnz
    return left, bool(np.array_equal(one.data, other.data)), round(similarity(one, one), 2), round(back, 2)


told, mended = seen(False), seen(True)
print("places left by words, two long sentences equal, similarity with itself, share of b that is not read back:")
print("as it is:", told, "with the remedy:", mended)
if told[0][25] != 0 or not told[1] or told[2] != 0 or not 0.28 < told[3] < 0.39 or told[0][10] > 40:
    raise SystemExit("changed: see above")
if mended != ({count: SIZE for count in (1, 2, 5, 10, 25)}, False, 1, 0):
    raise SystemExit("changed: see above")
PYTHON
