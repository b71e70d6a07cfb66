"""The tests of the JavaScript, run by the Node on the PATH or by the one that Python's playwright brings along."""

import re
import shutil
import subprocess
from pathlib import Path

import playwright

ROOT = Path(__file__).parents[2]


def node():
    bundled = Path(playwright.__file__).parent / "driver" / "node"
    return shutil.which("node") or str(bundled)


def test_the_javascript_passes_its_own_tests():
    files = sorted((ROOT / "tests" / "js").glob("*.test.mjs"))
    assert files
    done = subprocess.run([node(), "--test", *files], capture_output=True, text=True, cwd=ROOT)
    told = done.stdout + done.stderr
    failed = "\n".join(re.findall(r"^\s*(?:not ok .*|error: .*)$", told, re.M))
    assert done.returncode == 0, failed or told[-3000:]
    passed = int(re.search(r"^(?:#|ℹ) pass (\d+)", told, re.M)[1])
    assert passed >= 20 and re.search(r"^(?:#|ℹ) skipped 0", told, re.M)
