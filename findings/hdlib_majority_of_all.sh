#!/usr/bin/env bash
# hdlib 2.1.0 (PyPI, hyperdimensional computing): the "element-wise majority vote" by which bundle joins binary vectors asks for
# a one in both (their sum must be over 1). So every further vector takes away half of the ones: of 10,000 places five
# vectors leave 323, ten leave 9, fifteen none, and then the cosine distance to anything is nan. Copies do not count: three of a
# and one of b are as far from a as from b. Expected, by its documentation: a bundle is similar to its members, and closer
# to one of which there are several copies. A true majority of five differs from each in about 3,125 places, this one in
# 4,707. Also seen: a loop over a Space that ends by break goes on there the next time, for the space is its own iterator.
# Remedy: bipolar vectors, whose bundle is the sum; and list(space).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "numpy==2.4.6"
"$folder/env/bin/pip" install --quiet --no-deps "hdlib==2.1.0"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
from functools import reduce

import numpy as np
from hdlib.arithmetic import bundle
from hdlib.space import Space
from hdlib.vector import Vector

SIZE = 10_000
members = {kind: [Vector(size=SIZE, vtype=kind, seed=seed) for seed in range(15)] for kind in ("binary", "bipolar")}


def bundled(kind, count):
    return reduce(bundle, members[kind][:count])


ones = {count: int(bundled("binary", count).vector.sum()) for count in (1, 2, 5, 10, 15)}
print(f"ones of {SIZE} in a bundle of so many binary vectors:", ones)
away = int(bundled("binary", 5).dist(members["binary"][0], method="hamming"))
vote = int(((sum(each.vector for each in members["binary"][:5]) > 2) != members["binary"][0].vector).sum())
print("differing places between a bundle of five and a member:", away, "by a true majority:", vote)
a, b = members["binary"][:2]
copies = reduce(bundle, [a, a, a, b])
sides = int(copies.dist(a, method="hamming")), int(copies.dist(b, method="hamming"))
print("differing places between three of a with one of b, and a, and b:", sides)
cosine = float(bundled("binary", 15).dist(members["binary"][0])), float(bundled("bipolar", 15).dist(members["bipolar"][0]))
print("cosine distance of a bundle of 15 to a member, binary and bipolar:", cosine)

space = Space(size=SIZE)
for name in "abcdef":
    space.insert(Vector(name=name, size=SIZE, seed=ord(name)))
for name in space:
    if name == "c":
        break
after = "".join(space)
print("a loop over six vectors after one that ended at c:", after)
if ones[5] > 400 or ones[15] or away < 4500 or vote > 3300 or abs(sides[0] - sides[1]) > 200 or not np.isnan(cosine[0]) or cosine[1] > 0.85 or after != "def":
    raise SystemExit("changed: see above")
PYTHON
