"""The package as it was is measured beside the package as it is."""

import subprocess
import sys

import pytest

from tools import ROOT
from tools.bench.__main__ import Row, _measure
from tools.bench.before import checked_out

pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no repository here: nothing was before")
ROW = Row("import", ("fresh_import", "hopfield_edu"))


@pytest.fixture
def other(tmp_path, monkeypatch):
    """A repository whose first commit has a package that loads Pillow; it has none any more."""
    package = tmp_path / "hopfield_edu"
    package.mkdir()
    (package / "__init__.py").write_text("import PIL\n", encoding="utf-8")
    as_somebody = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], [*as_somebody, "commit", "-q", "-m", "then"]):
        subprocess.run(["git", "-C", tmp_path, *command], check=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.setattr("tools.bench.before.ROOT", tmp_path)


def test_a_row_imports_the_package_of_the_revision_and_not_that_of_today(other):
    with checked_out("HEAD") as folder:
        found = _measure(ROW, 1, {"PYTHONPATH": f"{folder}:{ROOT}"})
    assert found["result"] == "loads PIL"
    assert _measure(ROW, 1)["result"] == "loads nothing heavy"


def test_a_revision_that_is_not_there_is_told():
    bench = [sys.executable, "-m", "tools.bench", "--quick", "--against", "nowhere"]
    done = subprocess.run(bench, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1 and "git has no package at 'nowhere'" in done.stderr
