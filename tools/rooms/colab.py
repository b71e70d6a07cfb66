"""Chapters against Colab's versions: make colab, or python -m tools.rooms.colab [chapter …]

Makes .venv-colab with what colab.txt lists and torch, installs the package over it as the first cell of a chapter
does, says how long that took and whether anything was replaced, then executes the chapters.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tools import ROOT

HOME = ROOT / ".venv-colab"
PYTHON = HOME / "bin" / "python"
VERSIONS = Path(__file__).with_name("colab.txt")
FIRST_CELL_SECONDS = 30


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("chapters", nargs="*", help="such as 02_hebbian_hopfield (default: all)")
    options = parser.parse_args()
    make_environment()
    seconds, replaced = install_package()
    print(f"first cell: {seconds:.0f} s; replaced: {', '.join(replaced) or 'nothing'}")
    failed = [name for name in options.chapters or chapters() if not executes(name)]
    late = seconds > FIRST_CELL_SECONDS
    if replaced or failed or late:
        sys.exit(f"replaced: {replaced}; failed: {failed}" + (f"; first cell took {seconds:.0f} s" if late else ""))


def make_environment():
    """A fresh .venv-colab with Colab's versions, and what executes a notebook there."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", HOME], check=True)
    pip("-r", VERSIONS, "nbclient<0.11", "nbformat", "torch==2.13.0")


def install_package():
    """Install the package as a chapter's first cell does: (seconds, names of packages that it replaced)."""
    before, began = installed(), time.perf_counter()
    pip(ROOT)
    seconds, after = time.perf_counter() - began, installed()
    return seconds, [f"{name} {old} -> {after.get(name)}" for name, old in before.items() if after.get(name) != old]


def pip(*arguments):
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *map(str, arguments)], check=True)


def installed():
    listed = subprocess.run([PYTHON, "-m", "pip", "list", "--format=json"], check=True, capture_output=True)
    return {package["name"].lower(): package["version"] for package in json.loads(listed.stdout)}


def chapters():
    return sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb"))


def executes(name):
    """Whether a chapter runs from its first cell to its last; the error is printed where it does not."""
    script = (
        "import sys, nbformat, nbclient; nb = nbformat.read(sys.argv[1], 4); "
        "nbclient.NotebookClient(nb, timeout=300, kernel_name='python3').execute()"
    )
    began, path = time.perf_counter(), ROOT / "notebooks" / f"{name}.ipynb"
    environment = os.environ | {"JUPYTER_PATH": str(HOME / "share" / "jupyter"), "MPLBACKEND": ""}
    run = subprocess.run([PYTHON, "-c", script, path], capture_output=True, text=True, env=environment)
    print(f"{name}: {'ok' if run.returncode == 0 else 'FAILED'}, {time.perf_counter() - began:.0f} s", flush=True)
    if run.returncode:
        print(run.stderr[-3000:])
    return run.returncode == 0


if __name__ == "__main__":
    main()
