"""The core of the package (rules, recall, patterns, damage, data) on each Python that it names and is found here."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import ROOT

CORE = ["tests/classical", "tests/test_patterns.py", "tests/test_corrupt.py", "tests/datasets/test_datasets.py"]
NEEDED = ["numpy", "array-api-compat", "numba", "matplotlib", "pillow", "pooch", "tqdm", "pytest", "hypothesis"]
THIS = "{}.{}".format(*sys.version_info)


def interpreter(version):
    """This Python's path, from the PATH or from pyenv; None where there is none that starts."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for path in [shutil.which(f"python{version}"), *pyenv.glob(f"{version}.*/bin/python")]:
        if path and subprocess.run([path, "-c", "import ensurepip"], capture_output=True).returncode == 0:
            return path
    return None


@pytest.mark.thorough
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_the_core_runs_on_this_python(version, tmp_path):
    if version == THIS:
        pytest.skip(f"Python {version} is the one of all other tests")
    found = interpreter(version)
    if found is None:
        pytest.skip(f"no Python {version} found")
    subprocess.run([found, "-m", "venv", tmp_path], check=True)
    python = tmp_path / "bin" / "python"
    install = [python, "-m", "pip", "install", "--quiet", "-c", "requirements.txt", *NEEDED]
    subprocess.run(install, check=True, cwd=ROOT)
    tests = [python, "-m", "pytest", "-p", "no:cacheprovider", *CORE]
    run = subprocess.run(tests, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-1000:]
