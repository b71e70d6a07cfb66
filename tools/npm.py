"""Exact packages of npm for one run, which no user needs: what checks the widgets' JavaScript, pages and quizzes."""

import json
import shutil
import subprocess


def install(wanted, *homes):
    """A folder that holds these packages: the first of homes that has them all, or the last, into which they are put.

    wanted: name -> version. RuntimeError where that cannot be.
    """
    for home in homes:
        if all(version(name, home) == exact for name, exact in wanted.items()):
            return home
    named = [f"{name}@{exact}" for name, exact in wanted.items()]
    if not shutil.which("npm"):
        raise RuntimeError(f"no npm to install {' and '.join(named)}: install Node.js, 20 or later")
    npm = ["npm", "install", "--silent", "--no-save", "--no-audit", "--no-fund", "--prefix", homes[-1]]
    done = subprocess.run(npm + named, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"npm could not install {' and '.join(named)}: {done.stderr[-500:]}")
    return homes[-1]


def version(package, home):
    """The version of a package in a folder, or None."""
    about = home / "node_modules" / package / "package.json"
    return json.loads(about.read_text(encoding="utf-8"))["version"] if about.is_file() else None
