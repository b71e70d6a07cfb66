"""What Numba compiles is kept on disk where that can be, and recall is right where it cannot."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import hopfield_edu

pytest.importorskip("numba")
PACKAGE = Path(hopfield_edu.__file__).parent
RECALL = """
import numpy as np
from hopfield_edu import corrupt, datasets
from hopfield_edu.classical import hebbian, recall
patterns = datasets.letters("HOT").patterns
cue = corrupt.flip(patterns[0], 0.2, rng=0)
for weights in (hebbian(patterns), hebbian(patterns).toarray()):
    print(recall(weights, cue, rng=0).outcome)
"""


def python(*arguments, **environment):
    """What Python printed; home is no folder, so that nothing can be kept there."""
    environment = os.environ | {"HOME": os.devnull, "PYTHONDONTWRITEBYTECODE": "1"} | environment
    environment.pop("XDG_CACHE_HOME", None)
    ran = subprocess.run([sys.executable, *arguments], env=environment, cwd="/", capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr[-2000:]
    return ran.stdout


@pytest.fixture(scope="module")
def install(tmp_path_factory):
    """A package beside whose modules nothing can be kept: a file stands where their folder of caches would be made."""
    root = tmp_path_factory.mktemp("install")
    package = root / "hopfield_edu"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__", "data"))
    (package / "data").symlink_to(PACKAGE / "data")
    (package / "classical" / "__pycache__").touch()
    return str(root)


def test_a_recall_needs_no_folder_to_keep_compiled_loops_in(install):
    assert python("-c", RECALL, PYTHONPATH=install) == "fixed point\n" * 2


def test_the_doctor_says_how_to_keep_compiled_loops(install, tmp_path):
    for needed in ("safetensors", "jupyterlab"):
        pytest.importorskip(needed)  # without them the doctor finds the machine not ready
    said = python("-m", "hopfield_edu", "doctor", PYTHONPATH=install)
    assert "set the environment variable NUMBA_CACHE_DIR to a folder that can be written" in said
    assert "one recall of 16,384 neurons: right" in said
    mended = python("-m", "hopfield_edu", "doctor", PYTHONPATH=install, NUMBA_CACHE_DIR=str(tmp_path))
    assert "NUMBA_CACHE_DIR" not in mended and "ok  numba " in mended


@pytest.mark.parametrize("kind", ["nbi", "nbc"])
def test_a_damaged_store_of_compiled_loops_is_passed_over(tmp_path, kind):
    store = {"PYTHONPATH": str(PACKAGE.parent), "NUMBA_CACHE_DIR": str(tmp_path)}
    python("-c", RECALL, **store)
    kept = list(tmp_path.rglob(f"*.{kind}"))
    assert len(kept) == 2  # one for each loop
    for file in kept:
        file.write_bytes(file.read_bytes()[:40])
    assert python("-c", RECALL, **store) == "fixed point\n" * 2
