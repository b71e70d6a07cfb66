"""The wheel, made out of the sdist, in an environment with nothing else: it runs what the README shows."""

import re
import subprocess
import sys
import zipfile

import pytest

from tools import ROOT

EXAMPLE = re.compile(r"```python\n(.*?)```", re.S)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", out]
    made = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0, made.stdout[-2000:] + made.stderr[-2000:]
    assert len(list(out.glob("*.tar.gz"))) == 1
    return next(out.glob("*.whl"))


def test_the_wheel_holds_the_package_and_nothing_beside_it(wheel):
    held = [name for name in zipfile.ZipFile(wheel).namelist() if not name.endswith("/")]
    assert {name.split("/")[0].split("-")[0] for name in held} == {"hopfield_edu"}
    tracked = subprocess.run(["git", "ls-files", "hopfield_edu"], cwd=ROOT, capture_output=True, text=True, check=True)
    bundled = re.compile("/widgets/(js|words)/")  # what the bundles in widgets/static are made of
    wanted = {name for name in tracked.stdout.splitlines() if not bundled.search(name)}
    assert wanted <= set(held), sorted(wanted - set(held))


def test_a_new_environment_runs_the_example_of_the_readme(wheel, tmp_path):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True)  # ours installs there, too
    python = tmp_path / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-compile"]
    subprocess.run([*install, "-c", ROOT / "requirements.txt", wheel], check=True, cwd=tmp_path)
    example = EXAMPLE.search((ROOT / "README.md").read_text(encoding="utf-8"))[1]
    ran = subprocess.run([python, "-I", "-c", example], cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert re.fullmatch(r"fixed point \d True\n", ran.stdout), ran.stdout
