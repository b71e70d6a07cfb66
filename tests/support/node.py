"""Node: the one on the PATH, or the one that Python's playwright brings along; and packages of npm."""

import os
import shutil
from pathlib import Path

import playwright
import pytest

from tools import npm


def node():
    bundled = Path(playwright.__file__).parent / "driver" / "node"
    return shutil.which("node") or str(bundled)


def installed(wanted, *homes):
    """A folder with these packages of npm, name -> version."""
    return needed(lambda: npm.install(wanted, *homes))


def needed(install):
    """What install() returns; where it raises RuntimeError a run of our own fails, another's skips."""
    try:
        return install()
    except RuntimeError as missing:
        pytest.fail(str(missing), pytrace=False) if os.environ.get("CI") else pytest.skip(str(missing))
