#!/usr/bin/env bash
# qriton-hopfield-anomaly 4.0.1 (PyPI, finds anomalies by a Hopfield network): detect() names the wrong sensors. It writes the
# snapshot moment by moment (all sensors, then all sensors again), but cuts it for contributing_features and feature_impact as
# if it were sensor by sensor. With three sensors and snapshots of five moments, where c is on all the time and a and b never
# are, it reports activations of .2, .4 and .4 for a, b and c, and says that a has the largest impact. Expected: c alone, 1.
# The score is not touched by this. Remedy: numpy.reshape(result["recalled_pattern"], (moments, sensors)).mean(axis=0).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "qriton-hopfield-anomaly==4.0.1" "numpy==2.4.6"
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np
from hopfield_anomaly import HopfieldAnomalyDetector

MOMENTS, SENSORS = 5, ["a", "b", "c"]


def blamed(on):
    """What is said of each sensor when only this one is on: activation, the largest impact, and the activation by hand."""
    detector = HopfieldAnomalyDetector(feature_count=3, snapshot_length=MOMENTS, adaptive_threshold=False, seed=1)
    detector.set_thresholds({name: {"mode": "above", "value": 10} for name in SENSORS})
    shown = [1 if name == on else -1 for name in SENSORS] * MOMENTS
    detector.train(patterns=[shown, [-1] * len(shown)])
    for _ in range(MOMENTS):
        detector.add_data_point({name: 99 if name == on else 0 for name in SENSORS})
    result = detector.detect()
    said = {each["name"]: each["activation"] for each in result["contributing_features"]}
    by_hand = np.reshape(result["recalled_pattern"], (MOMENTS, len(SENSORS))).mean(axis=0).tolist()
    return said, result["feature_impact"][0]["name"], by_hand


seen = {on: blamed(on) for on in SENSORS}
for on, (said, impact, by_hand) in seen.items():
    print(f"only {on} is on: said {said}, largest impact {impact}, by hand {by_hand}")
said, impact, by_hand = seen["c"]
if said != {"a": 0.2, "b": 0.4, "c": 0.4} or impact == "c" or by_hand != [0, 0, 1]:
    raise SystemExit("changed: see above")
PYTHON
