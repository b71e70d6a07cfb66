#!/usr/bin/env bash
# hopfieldkit 0.1.0 (PyPI): empirical_capacity_scan(seed=...) draws patterns and damage by its seed, but recalls in an order
# that is drawn anew each time. Near capacity recall depends on the order, so eight calls with seed 0 gave eight curves, a
# tenth apart in places. Expected: the same call, the same numbers.
# Remedy: a loop of one's own, with network.recall(cue, order="sequential") or recall(cue, seed=...).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "hopfieldkit==0.1.0" "numpy==2.4.6"
"$folder/env/bin/python" - <<'PYTHON'
from hopfieldkit import empirical_capacity_scan

curves = {tuple(empirical_capacity_scan(50, [5, 6, 7, 8], n_trials=40, seed=0)["success_rates"]) for _ in range(8)}
print(f"seed 0, eight calls: {len(curves)} different curves, among them {sorted(curves)[:2]}")
if len(curves) == 1:
    raise SystemExit("changed: one seed, one curve")
PYTHON
