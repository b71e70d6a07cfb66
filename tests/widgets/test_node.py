"""The tests of the JavaScript, run by Node."""

import re
import subprocess

from tests.support.node import node
from tools import ROOT


def test_the_javascript_passes_its_own_tests():
    files = sorted((ROOT / "tests" / "js").glob("*.test.mjs"))
    assert files
    done = subprocess.run([node(), "--test", *files], capture_output=True, text=True, cwd=ROOT)
    told = done.stdout + done.stderr
    failed = "\n".join(re.findall(r"^\s*(?:not ok .*|error: .*)$", told, re.M))
    assert done.returncode == 0, failed or told[-3000:]
    passed = int(re.search(r"^(?:#|ℹ) pass (\d+)", told, re.M)[1])
    assert passed >= 20 and re.search(r"^(?:#|ℹ) skipped 0", told, re.M)
