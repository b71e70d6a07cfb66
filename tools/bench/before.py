"""The package as it was at a revision of this repository, in a temporary folder, to be measured beside today's."""

import subprocess
import sys
import tarfile
import tempfile
from contextlib import contextmanager
from pathlib import Path

from tools import ROOT


@contextmanager
def checked_out(revision):
    """A folder that holds hopfield_edu of this revision while the block runs; SystemExit where git does not know it."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "package.tar"
        git = ["git", "-C", ROOT, "archive", "--output", archive, revision, "--", "hopfield_edu"]
        done = subprocess.run(git, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"git has no package at {revision!r}: {done.stderr.strip()}")
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
        yield folder
