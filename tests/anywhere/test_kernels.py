"""The tests can compute as other processors do: with the kernel that is asked for, which is not this machine's own."""

import os
import subprocess
import sys

import pytest

from tools import kernels

_, HERE = kernels.here()
CODE = (
    "import numpy as np; a = np.random.default_rng(0).random((99, 99)); print((a @ a).sum(), (a @ a).tobytes().hex())"
)


def computed(variables):
    return subprocess.check_output([sys.executable, "-W", "error", "-c", CODE], env=os.environ | variables)


@pytest.mark.skipif(not HERE, reason="NumPy here knows no other kernel")
def test_another_kernel_computes_the_same_up_to_the_last_bits():
    found = [computed(kernels.environment(kernel)) for kernel in HERE]
    assert len({computed({}), *found}) > 1, "every bit is the same: do the variables still choose?"
    sums = [float(words.split()[0]) for words in found]
    assert max(sums) - min(sums) < 1e-9 * max(sums)


def test_a_kernel_that_does_not_exist_is_not_here():
    found = kernels.core({"OPENBLAS_CORETYPE": ""})  # by the processor itself, whatever the variable says here
    assert kernels.core({"OPENBLAS_CORETYPE": "Abacus"}) in (None, found)


class Runs:
    """In place of subprocess.run: notes under which kernel what was run, and says that it was red where told."""

    def __init__(self, red=()):
        self.red, self.seen = red, []

    def __call__(self, command, env, **_):
        self.seen.append((env["OPENBLAS_CORETYPE"], command[3]))
        return subprocess.CompletedProcess(command, int(env["OPENBLAS_CORETYPE"] in self.red))


@pytest.mark.parametrize(
    ("own", "taken"),
    [("SkylakeX", ["Haswell"]), ("Haswell", ["Nehalem"]), ("Zen", ["Nehalem"]), ("Nehalem", ["Haswell"])],
)
def test_the_short_run_takes_one_kernel_that_is_not_the_machine_s_own(own, taken, monkeypatch):
    monkeypatch.setattr(kernels, "here", lambda: (own, ["Haswell", "Nehalem", "SkylakeX"]))
    monkeypatch.setattr(kernels.subprocess, "run", runs := Runs())
    assert kernels.main(["short"]) == 0
    assert sorted({kernel for kernel, _ in runs.seen}) == taken
    assert len(runs.seen) == len(kernels.SHORT)


def test_the_whole_run_takes_every_kernel_for_every_part_and_names_what_is_red(monkeypatch):
    monkeypatch.setattr(kernels, "here", lambda: ("SkylakeX", ["Haswell", "Nehalem", "SkylakeX"]))
    monkeypatch.setattr(kernels.subprocess, "run", runs := Runs(red=["Nehalem"]))
    said = kernels.main([])
    assert len(runs.seen) == 3 * len(kernels.WHOLE)
    assert said == "red on other processors: Nehalem: notebooks, Nehalem: tests/claims"


def test_a_machine_without_kernels_to_choose_is_told_so(monkeypatch, capsys):
    monkeypatch.setattr(kernels, "here", lambda: (None, []))
    assert kernels.main(["short"]) == 0
    assert "no kernel of OpenBLAS; now with no other." in capsys.readouterr().out


def test_what_is_run_is_there():
    for part in (*kernels.WHOLE, *kernels.SHORT):
        paths = [word for word in part if word.startswith(("notebooks", "tests", "/"))]
        assert paths and all((kernels.ROOT / path).exists() for path in paths)
    assert len(kernels.COUNTING) == 6
