#!/usr/bin/env bash
# infomeasure 0.6.3 (PyPI, information theory): its Kullback-Leibler divergence of discrete data falls below zero where p has an
# outcome that q never had, and is lowest where the two have nothing in common: -log n for n outcomes each. So the most unlike
# pair is reported as the nearest. By its own formula, the sum of p log(p / q), such a divergence is infinite, and none is
# below 0. Why: _cross_entropy (entropy/discrete.py) leaves out outcomes that only one of the two has, but the entropy of p
# that is taken away counts them. A logged warning comes where nothing is in common, and none where something is.
# Expected: infinity, as scipy.stats.entropy 1.17.1 gives. Remedy: im.jsd, which has no such case, or scipy's for counts.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "infomeasure==0.6.3" "scipy==1.17.1" "numpy==2.4.6"
"$folder/env/bin/python" -W ignore - 2>"$folder/logged" <<'PYTHON'
import infomeasure as im
import numpy as np
from scipy.stats import entropy

pairs = {
    "the same outcomes": ([0, 0, 0, 1], [0, 1, 1, 1]),
    "one that q never had": ([0, 0, 1, 2], [0, 1, 1, 1]),
    "nothing in common": ([0, 1, 2, 3], [4, 5, 6, 7]),
}


def counts(data):
    return np.bincount(data, minlength=8)


seen = {}
for name, (p, q) in pairs.items():
    seen[name] = im.kld(p, q, approach="discrete"), entropy(counts(p), counts(q)), im.jsd(p, q, approach="discrete")
    print(f"{name}: infomeasure {seen[name][0]:.3f}, scipy {seen[name][1]:.3f}, Jensen-Shannon {seen[name][2]:.3f}")
same, one, none = (seen[name] for name in pairs)
if not np.isclose(same[0], same[1]) or one[0] > -0.2 or not np.isclose(none[0], -np.log(4)) or not np.isinf([one[1], none[1]]).all():
    raise SystemExit("changed: see above")
if not same[2] < one[2] < none[2]:
    raise SystemExit("changed: the divergence of Jensen and Shannon is out of order")
PYTHON
[ "$(grep -c "No common support" "$folder/logged")" = 1 ] || { echo "changed: other warnings"; cat "$folder/logged"; exit 1; }
