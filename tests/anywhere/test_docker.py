"""The Dockerfile, which no engine builds here: hadolint has no finding, and what it copies is there."""

import re
import subprocess
import sys
from pathlib import Path

from tools import ROOT

HADOLINT = Path(sys.executable).with_name("hadolint")


def findings(text):
    return subprocess.run([HADOLINT, "-"], input=text, capture_output=True, text=True).stdout


def test_hadolint_finds_nothing():
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert findings(text) == ""
    assert "DL3042" in findings(text.replace("--no-cache-dir ", ""))


def test_what_is_copied_exists_and_is_not_left_out():
    left_out = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    copied = re.findall(r"^COPY --chown=\S+ (\S+)", (ROOT / "Dockerfile").read_text(encoding="utf-8"), re.M)
    assert copied == ["requirements.txt", "."]
    assert all((ROOT / path).exists() and path not in left_out for path in copied)
