"""Node: the one on the PATH, or the one that Python's playwright brings along."""

import shutil
from pathlib import Path

import playwright


def node():
    bundled = Path(playwright.__file__).parent / "driver" / "node"
    return shutil.which("node") or str(bundled)
