"""One archive for a room without network: python -m tools.rooms.bundle [--extras models,sweeps,speed]

Website, notebooks, the package and what it needs as wheels for this kind of machine, and two scripts, start and serve.
"""

import argparse
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from hopfield_edu._files import whole
from tools import ROOT

NAME = "hopfield_edu-bundle"
START = """#!/usr/bin/env bash
# Makes an environment from the packages in this folder, without the network, and opens JupyterLab.
# ./start --only-install stops before JupyterLab.
set -euo pipefail
cd "$(dirname "$0")"
python=${{PYTHON:-python3}}
here=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
if [ "$here" != "{python}" ]; then
  echo "This bundle was made for Python {python}, and $python is $here. Try: PYTHON=python{python} ./start" >&2
  exit 1
fi
[ -x .venv/bin/jupyter ] || {{
  "$python" -m venv --clear .venv
  .venv/bin/python -m pip install --quiet --no-index --find-links wheels {packages}
}}
.venv/bin/python -m hopfield_edu doctor
[ "${{1:-}}" = "--only-install" ] || exec .venv/bin/jupyter lab --notebook-dir=notebooks
"""
SERVE = """#!/usr/bin/env bash
# The website for everybody in the room: http://THIS-MACHINE:8000
cd "$(dirname "$0")" && exec "${PYTHON:-python3}" web.py website "${1:-8000}" 0.0.0.0
"""


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--extras", default="models,sweeps,speed", help="of the package (default: all three)")
    parser.add_argument("--website", type=Path, default=ROOT / "_build" / "html", help="the built site")
    parser.add_argument("--out", type=Path, default=ROOT / "_build", help="folder for the archive")
    options = parser.parse_args(arguments)
    if not (options.website / "index.html").is_file():
        parser.exit(2, f"there is no website in {options.website}: run make book first\n")
    print(make(options.out, options.website, options.extras))


def make(out, website, extras):
    """Put the bundle together in out; returns the path of the archive."""
    folder = out / NAME
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "wheels").mkdir(parents=True)
    packages = [f"hopfield_edu[{extras}]" if extras else "hopfield_edu", "jupyterlab", "nbclient"]
    collect(folder / "wheels", packages)
    shutil.copytree(ROOT / "notebooks", folder / "notebooks", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    shutil.copytree(website, folder / "website", ignore=shutil.ignore_patterns(".doctrees"))
    for name in ("LICENSE", "LICENSE-content", "README.md", "tools/web.py"):
        shutil.copy(ROOT / name, folder)
    version = "{}.{}".format(*sys.version_info[:2])
    quoted = " ".join(f"'{package}'" for package in packages)
    for name, text in (("start", START.format(python=version, packages=quoted)), ("serve", SERVE)):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o755)
    return pack(folder)


def collect(wheels, packages):
    """Download the wheels of packages, in the versions of requirements.txt, and build the package's own."""
    pip = [sys.executable, "-m", "pip"]
    own = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", wheels, ROOT]
    shutil.rmtree(ROOT / "build", ignore_errors=True)  # of an earlier build: what is gone since would travel along
    subprocess.run([*pip, *own], check=True)
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    limits = ["--constraint", ROOT / "requirements.txt", "--find-links", wheels]
    subprocess.run(
        [*pip, "download", "--quiet", "--only-binary=:all:", "--dest", wheels, *limits, *packages], check=True
    )


def pack(folder):
    """The folder as one archive beside it, written whole or not at all; the folder goes."""
    archive = folder.with_name(f"{NAME}.tar.gz")
    with whole(archive) as unfinished, tarfile.open(unfinished, "w:gz", compresslevel=3) as tar:
        tar.add(folder, NAME)
    shutil.rmtree(folder)
    return archive


if __name__ == "__main__":
    main()
