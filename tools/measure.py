"""Measure what each notebook needs: python -m tools.measure [name …] writes runs.json.

One after another, executed by a kernel of its own: seconds of wall clock, seconds of the processor, and the most memory
(MiB resident) that the kernel had.
"""

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from tools import ROOT

NOTEBOOKS = ROOT / "notebooks"
RUNS = Path(__file__).with_name("runs.json")


def measure(path):
    """Execute a notebook in a process of its own; what it and its kernel used."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        command = ["jupyter", "nbconvert", "--to", "notebook", "--execute", "--output-dir", folder, str(path)]
        subprocess.run([sys.executable, "-m", *command], check=True, capture_output=True, timeout=600)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {
        "seconds": round(time.perf_counter() - began, 1),
        "seconds of processor time": round(processor, 1),
        "MiB": round(after.ru_maxrss / 1024),
    }


def main(names):
    runs = json.loads(RUNS.read_text(encoding="utf-8")) if RUNS.is_file() else {}
    runs["about"] = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {date.today()}"
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        if not names or path.stem in names:
            run = subprocess.run(
                [sys.executable, "-m", "tools.measure", "--one", str(path)], check=True, capture_output=True, text=True
            )
            runs[path.stem] = json.loads(run.stdout)
            print(path.stem, runs[path.stem], flush=True)
            RUNS.write_text(json.dumps(dict(sorted(runs.items())), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(Path(sys.argv[2]))))
    else:
        main(sys.argv[1:])
