"""The doctor finds a healthy machine healthy, and says of each fault what to do."""

import io
import os
import subprocess
import sys
from importlib import metadata

import pytest

from hopfield_edu import _shipped, doctor


def examined():
    out = io.StringIO()
    return doctor.examine(out), out.getvalue()


def test_a_machine_that_runs_these_tests_is_ready():
    run = [sys.executable, "-m", "hopfield_edu", "doctor"]
    said = subprocess.run(run, capture_output=True, text=True, check=True, env=os.environ | {"COLUMNS": "80"})
    lines = said.stdout.splitlines()
    assert lines[-1] == "All is well." and all(line.startswith("ok  ") for line in lines[:-1])
    assert any("16,384 neurons" in line for line in lines) and any(line.startswith("ok  torch ") for line in lines)


@pytest.mark.parametrize(
    ("version", "told"),
    [("0.8.1", 'anywidget 0.8.1 is too old: pip install "anywidget>=0.9.21"'), (None, "anywidget is not installed")],
)
def test_a_package_that_is_old_or_missing(monkeypatch, version, told):
    known = metadata.version

    def found(name):
        if name != "anywidget":
            return known(name)
        if version is None:
            raise metadata.PackageNotFoundError(name)
        return version

    monkeypatch.setattr(doctor.metadata, "version", found)
    well, said = examined()
    assert not well and f" !  {told}" in said and "Mend the lines" in said
    assert "one recall of 16,384 neurons: right" in said  # the other lines are still there


def test_a_python_newer_than_any_tried_is_told_and_no_fault(monkeypatch):
    monkeypatch.setattr(doctor, "NEWEST", (3, 10))
    said = doctor._python()
    assert said.endswith("newer than 3.10, the newest that was tried")


def test_weights_that_are_cut(monkeypatch):
    def cut(name):
        raise ValueError(f"{name}.safetensors is cut or changed")

    monkeypatch.setattr(_shipped, "load", cut)
    well, said = examined()
    assert not well and "is cut or changed" in said


def test_little_memory(monkeypatch):
    psutil = pytest.importorskip("psutil")
    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("Memory", (), {"available": 2**29}))
    well, said = examined()
    assert not well and " !  free memory: 0.5 GiB of the 2 a chapter may need; close other programs" in said


def test_versions_are_compared_as_numbers():
    assert doctor._numbers("0.11.0") > doctor._numbers("0.9.21") and doctor._numbers("2.0rc1") >= doctor._numbers("2.0")


def test_recalls_without_numba_are_slow_and_no_fault(monkeypatch):
    monkeypatch.setitem(sys.modules, "numba", None)
    assert doctor._numba().endswith("take seconds, not milliseconds (pip install numba)")


def test_a_numba_that_cannot_be_loaded_is_a_fault(monkeypatch):
    def broken():
        raise ImportError("Numba needs NumPy 2.4 or less")

    monkeypatch.setattr("hopfield_edu.classical.sweeps.keeps_compiled", broken)
    well, said = examined()
    assert not well and " !  numba cannot be loaded (Numba needs NumPy 2.4 or less)" in said
    assert "pip install --upgrade numba" in said
