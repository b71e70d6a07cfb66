#!/usr/bin/env bash
# minisom 2.3.6 (PyPI, self-organizing maps): on a hexagonal map of an even width y, distance_map takes wrong neighbours. On a map
# whose weights are the very places of its neurons, all neighbours are 1 apart, so every mean distance must be the same; that
# is so for 5 x 5 and 7 x 7, but not for 5 x 4 and 6 x 6: there the ridges are drawn where nothing is. Why: __init__ moves every
# second row, counted from the last one (_xx[::-2]), and distance_map counts from the first (y % 2).
# Also seen: activation_distance="chebyshev" is max(x - w) without the absolute value. So the winner is a neuron with large
# weights, not a near one: asked for (0, 0), it prefers (9, 9) to (.1, .1). Expected: max |x - w|.
# Remedy: an odd width; and lambda x, w: numpy.abs(x - w).max(axis=-1) as the distance.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "minisom==2.3.6" "numpy==2.4.6"
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np
from minisom import MiniSom


def placed(x, y):
    """A map whose neurons weigh what they stand at."""
    som = MiniSom(x, y, 2, topology="hexagonal")
    som._weights = np.dstack(som.get_euclidean_coordinates())
    return som


seen = {(x, y): np.unique(placed(x, y).distance_map(scaling="mean").round(2)).tolist() for x, y in ((5, 5), (7, 7), (5, 4), (6, 6))}
print("mean distances of all neurons to their neighbours, by size of the map:", seen)
som = placed(6, 6)
apart = np.linalg.norm(som.get_weights()[2, 2] - som.get_weights()[1, 1]), np.linalg.norm(som.get_weights()[2, 2] - som.get_weights()[3, 1])
print("6 x 6: neuron (2, 2) is %.2f from (1, 1), which distance_map counts, and %.2f from (3, 1), which it does not" % apart)


def winner(distance):
    som = MiniSom(1, 2, 2, activation_distance=distance)
    som._weights = np.array([[[0.1, 0.1], [9, 9]]])
    return som.get_weights()[som.winner(np.zeros(2))].tolist()


def data_error(distance):
    data = np.random.default_rng(0).normal(size=(200, 4))
    som = MiniSom(6, 6, 4, activation_distance=distance, random_seed=0)
    som.train(data, 2000)
    return round(float(som.quantization_error(data)), 2)


mended = lambda x, w: np.abs(x - w).max(axis=-1)
winners = {"euclidean": winner("euclidean"), "chebyshev": winner("chebyshev"), "with the remedy": winner(mended)}
print("nearest to (0, 0) of (.1, .1) and (9, 9):", winners)
print("error of a trained map, chebyshev and with the remedy:", data_error("chebyshev"), data_error(mended))
if seen[5, 5] != [1] or seen[7, 7] != [1] or min(len(seen[5, 4]), len(seen[6, 6])) < 2 or apart[0] < 1.5 or abs(apart[1] - 1) > 0.01:
    raise SystemExit("changed: see above")
if winners != {"euclidean": [0.1, 0.1], "chebyshev": [9, 9], "with the remedy": [0.1, 0.1]}:
    raise SystemExit("changed: see above")
PYTHON
