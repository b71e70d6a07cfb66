#!/usr/bin/env bash
# neurolab 0.3.5 (PyPI), numpy 1.26.4: newhem, a Hamming network, counts at most ten equal pixels. Its first layer is
# SatLinPrm(0.1, 0, 10), and SatLinPrm cuts what comes in at out_max and scales afterwards, although out_max is said to be
# the maximum of what goes out. Random patterns agree in half of their pixels, so from about 24 pixels on all classes get the
# same ten, the second layer lowers them in step, and no class wins: argmax always answers the first. Three patterns, each
# asked for by itself: 96 of 100 sets of 11 pixels are told apart, 8 of 20 pixels, none of 40. Expected: the pattern itself,
# and the better the longer. The example in its documentation has 9 pixels. Remedy: transf=SatLinPrm(1 / n, 0, n).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "neurolab==0.3.5" "numpy==1.26.4"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import neurolab
import numpy as np

SatLinPrm = neurolab.trans.SatLinPrm
rng = np.random.default_rng(0)


def told_apart(patterns, **options):
    """Does each pattern, shown by itself, end with one winner, its own class?"""
    out = neurolab.net.newhem(patterns, **options).sim(patterns)
    return bool(((out > 0) == np.eye(len(patterns), dtype=bool)).all())


def count(n, remedy):
    sets = [rng.choice([-1, 1], (3, n)) for _ in range(100)]
    return sum(told_apart(each, **({"transf": SatLinPrm(1 / n, 0, n)} if remedy else {})) for each in sets)


seen, mended = ({n: count(n, remedy) for n in (11, 20, 40, 400)} for remedy in (False, True))
print("of 100 sets of three patterns told apart, by number of pixels:", seen, "with the remedy:", mended)
limits = SatLinPrm(0.5, 0, 10)(np.array([4.0, 10.0, 30.0])).tolist()
print("SatLinPrm(0.5, 0, 10) of 4, 10, 30:", limits)
if seen[11] < 90 or not seen[20] < 30 or seen[40] or seen[400] or min(mended.values()) < 95 or limits != [2, 5, 5]:
    raise SystemExit("changed: see above")
PYTHON
