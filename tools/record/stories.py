"""Runs that take too long for the tests, or need CIFAR-10, measured once: python -m tools.record.stories [name …].

Each run is the package's own command; its log joins stories.json. The weights are thrown away. CIFAR-10 comes from
HOPFIELD_EDU_DATA or is downloaded; runs with it are passed over where there is neither. The logs kept here were made
from a JPEG copy of CIFAR-10, so that the official pictures may give slightly other numbers.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from hopfield_edu import datasets
from hopfield_edu.__main__ import main

RECORDS = Path(__file__).with_name("stories.json")
LARGE = "--rate .04 --code 128 --width 48"
RUNS = {
    "50 emoji, no noise in training": "--noise 0",
    "50 emoji, sparsity 0.001": "--sparsity .001",
    "50 emoji, sparsity 0.01": "--sparsity .01",
    "50 CIFAR-10": "--pictures cifar10",
    "200 emoji": f"--count 200 --steps 700 {LARGE}",
    "200 CIFAR-10": f"--pictures cifar10 --count 200 --steps 700 {LARGE}",
    "500 emoji": f"--count 500 --steps 3000 {LARGE}",
    "500 emoji, a third of the noise": f"--count 500 --steps 1500 --noise .3 {LARGE}",
    "500 CIFAR-10": f"--pictures cifar10 --count 500 --steps 3000 {LARGE}",
}


def record(name):
    """Run a command into a folder that goes, and keep its log."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "stories.safetensors"
        main(["train", "stories", *RUNS[name].split(), "--out", str(out)])
        log = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    log["command"] = log["command"].partition(" --out ")[0]
    records = json.loads(RECORDS.read_text(encoding="utf-8")) if RECORDS.is_file() else {}
    records[name] = log
    ordered = {known: records[known] for known in RUNS if known in records}
    RECORDS.write_text(json.dumps(ordered, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def has_cifar10():
    """Whether CIFAR-10 is here or can be downloaded."""
    try:
        datasets.cifar10(1)
    except (FileNotFoundError, ValueError) as error:
        print(f"passed over: {error}")
        return False
    return True


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for run in sys.argv[1:] or RUNS:
        if "CIFAR-10" not in run or has_cifar10():
            record(run)
