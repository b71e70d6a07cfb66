"""The sweeps of chapter 5, made once: python -m tools.record.capacity [rule …].

Each rule's table joins hopfield_edu/data/experiments. It took 40 minutes on one core of a busy machine; a killed run
goes on where it was. The same seeds give the same table.
"""

import os
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import joblib
import numpy as np

from hopfield_edu.classical import capacity
from hopfield_edu.datasets.experiments import EXPERIMENTS
from hopfield_edu.sweep import sweep

FLIPS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45)
LOADS = {
    "Hebb": [*np.arange(0.01, 0.201, 0.01), 0.22, 0.25, 0.3],
    "Storkey": [0.02, *np.arange(0.05, 0.601, 0.025)],
    "pseudo-inverse": [0.02, *np.arange(0.05, 0.951, 0.05), 0.98],
    "perceptron": [0.05, *np.arange(0.1, 1.01, 0.1), *np.arange(1.2, 1.81, 0.2)],
}
NETWORKS = {100: 40, 200: 40, 500: 20, 1000: 10, 2000: 5}
LARGEST = {"Hebb": 2000, "Storkey": 1000, "pseudo-inverse": 1000, "perceptron": 200}


def record(rule):
    """Sweep one rule at every size, and write a line for each size, load and number of flips."""
    lines = [capacity.HEAD]
    for n in (size for size in NETWORKS if size <= LARGEST[rule]):
        for row in means(rule, n).to_dict("records"):
            for per_cent in (f"{100 * share:g}" for share in FLIPS):
                found = [row["stays"], row["wrong_bits"], *(row[f"{name}_{per_cent}"] for name in capacity.ENDS)]
                words = [f"{value:.4f}".rstrip("0").rstrip(".") for value in found]
                lines.append(",".join([str(n), f"{row['p']:.0f}", str(networks(rule, n)), per_cent, *words]))
    file = Path(str(EXPERIMENTS)) / f"capacity-{rule.lower()}.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def means(rule, n):
    """The sweep at one size, averaged over the networks of each load."""
    trial = partial(capacity.trial, rule=rule, n=n, flips=FLIPS, asked=10, max_epochs=1000)
    begun = Path(tempfile.gettempdir()) / f"capacity-{rule.lower()}-{n}.parquet"
    with joblib.parallel_config(n_jobs=int(os.environ.get("JOBS", -1))):
        table = sweep(trial, {"load": np.round(LOADS[rule], 3)}, n, repeats=networks(rule, n), file=begun)
    return table.drop(columns="trial").groupby("load", as_index=False).mean()


def networks(rule, n):
    """How many networks of each load are made: fewer where one takes long."""
    return 10 if rule == "perceptron" else NETWORKS[n]


if __name__ == "__main__":
    for chosen in sys.argv[1:] or capacity.RULES:
        record(chosen)
