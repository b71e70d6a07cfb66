"""Which Python the environment gets, and that every place names the same ones."""

import re
import subprocess
import tomllib

import pytest

from hopfield_edu import doctor
from tools import ROOT, venv

OLDEST, NEWEST = venv.OLDEST, venv.NEWEST


@pytest.fixture
def called(monkeypatch):
    commands = []
    monkeypatch.setattr(venv.subprocess, "check_call", commands.append)
    return commands


def test_a_python_that_fits_makes_the_environment(called, capsys):
    venv.main("there", OLDEST, uv="/bin/uv")
    venv.main("there", NEWEST, uv=None)
    assert [command[1:] for command in called] == [["-m", "venv", "there"]] * 2
    assert not capsys.readouterr().err


def test_a_newer_python_than_any_tested_gets_a_warning_and_no_refusal(called, capsys):
    venv.main("there", (3, NEWEST[1] + 1), uv=None)
    assert called[0][1:] == ["-m", "venv", "there"]
    assert f"Python 3.{NEWEST[1] + 1} is newer than 3.{NEWEST[1]}" in capsys.readouterr().err


def test_where_python_is_too_old_uv_brings_one(called):
    venv.main("there", (3, 8), uv="/bin/uv")
    assert called == [["/bin/uv", "venv", "--seed", "--python", venv.BROUGHT, "there"]]


def test_where_python_is_too_old_and_there_is_no_uv_it_says_what_to_do(called):
    with pytest.raises(SystemExit, match=r"This is Python 3\.8; the course needs 3\.11 or newer\. Try: make PYTHON="):
        venv.main("there", (3, 8), uv=None)
    assert not called


def test_every_place_names_the_same_pythons():
    minors = [str(minor) for minor in range(OLDEST[1], NEWEST[1] + 1)]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">={}.{}".format(*OLDEST)
    assert [line.rsplit(".", 1)[1] for line in project["classifiers"] if "Python :: 3." in line] == minors
    span = "Python {}.{} to {}.{}".format(*OLDEST, *NEWEST)
    for name in ("README.md", "book/setup.md", "Makefile", "requirements.in"):
        assert span in (ROOT / name).read_text(encoding="utf-8"), name
    assert doctor.NEWEST == NEWEST
    workflow = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")
    assert re.search(r"python: \[(.*)\]", workflow)[1].replace('"', "").split(", ") == [
        f"3.{minor}" for minor in minors
    ]


def test_it_is_written_for_pythons_of_long_ago():
    """make calls it with any python3, so nothing in it may be newer than 3.6."""
    text = (ROOT / "tools/venv.py").read_text(encoding="utf-8")
    checked = subprocess.run(
        ["python3", "-c", "import ast, sys; ast.parse(sys.stdin.read(), feature_version=(3, 6))"], input=text, text=True
    )
    assert checked.returncode == 0 and "import tools" not in text and "from tools" not in text


def test_no_value_of_the_makefile_ends_in_a_space():
    """Spaces before a comment belong to the value: a PYTHONPATH with two of them is no folder."""
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if re.match(r"^(\S+: *)?(export )?\w+ *[?:+]?= .*\s(#.*)?$", line)] == []
