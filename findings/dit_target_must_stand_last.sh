#!/usr/bin/env bash
# dit 2.3 (PyPI, information theory): PID_SX, the decomposition by shared exclusions, and PID_PM give other numbers where the
# target does not stand behind its sources in the distribution. With two sources, the target before them and a fourth variable that has
# nothing to do with them, PID_SX reports a redundancy of .445 bits in place of .056, more than the .172 that there are in
# all; with three variables it ends in an IndexError. Twelve other decompositions were tried and do not mind the order.
# Why: PID_SX drops the target and then counts by the old numbers (_prob_union in isx.py); PID_PM looks up (source, target) in
# marginals that dit has put in order. Expected: the same numbers, since sources and target are named in the call.
# Remedy: put the target last, distribution.coalesce([[1], [2], [0]]), and call PID_SX(…, [[0], [1]], [2]).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "dit==2.3" "numpy==2.4.6"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
from itertools import product

import dit
import numpy as np
from dit import pid

table = np.random.default_rng(0).dirichlet(np.ones(8)).reshape(2, 2, 2)  # p(target, source, source)


def distribution(p):
    outcomes = list(product((0, 1), repeat=p.ndim))
    return dit.Distribution(["".join(map(str, each)) for each in outcomes], [p[each] for each in outcomes])


def shared(p):
    """The redundancy by its definition, of the first variable and the two behind it."""
    total = 0
    for y, t, r in product((0, 1), repeat=3):
        with_target = p[y, t].sum() + p[y, :, r].sum() - p[y, t, r]
        without = p[:, t].sum() + p[:, :, r].sum() - p[:, t, r].sum()
        total += p[y, t, r] * np.log2(with_target / without / p[y].sum())
    return round(float(total), 4)


def redundancy(kind, p, sources, target):
    nodes = tuple(tuple(source) for source in sources)
    return round(float(kind(p, sources, target).get_pi(nodes)), 4)


first = distribution(table[..., None] * [0.9, 0.1])  # and a fourth variable, by itself
last = first.coalesce([[1], [2], [0]])
seen = {
    kind.__name__: (redundancy(kind, first, [[1], [2]], [0]), redundancy(kind, last, [[0], [1]], [2]))
    for kind in (pid.PID_SX, pid.PID_PM, pid.PID_WB, pid.PID_CCS, pid.PID_MMI)
}
print("redundancy with the target first, and last:", seen, "by definition:", shared(table))
print("information in all:", round(float(dit.multivariate.coinformation(first, [[1, 2], [0]])), 4))
try:
    pid.PID_SX(distribution(table), [[1], [2]], [0])
except IndexError as error:
    print("three variables, the target first: IndexError:", error)
else:
    raise SystemExit("changed: three variables with the target first are taken now")
differ = {name for name, (before, behind) in seen.items() if abs(before - behind) > 0.001}
if differ != {"PID_SX", "PID_PM"} or seen["PID_SX"][0] < 0.1 or abs(seen["PID_SX"][1] - shared(table)) > 0.001:
    raise SystemExit("changed: see above")
PYTHON
