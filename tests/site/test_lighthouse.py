"""Lighthouse gives pages 100 for accessibility, for best practices and for what search engines ask.

A page of each kind; with THOROUGH=1, as `make thorough` has it, every page.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

VERSION = "12.8.2"
RUN = Path(__file__).with_name("lighthouse.mjs")
TOGETHER = 2  # pages at a time, each in a Chromium of its own


def missing(what):
    pytest.fail(what, pytrace=False) if os.environ.get("CI") else pytest.skip(what)


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """A folder in which this exact Lighthouse is installed: LIGHTHOUSE_HOME, or one for this run."""
    home = Path(os.environ.get("LIGHTHOUSE_HOME") or tmp_path_factory.mktemp("lighthouse"))
    installed = home / "node_modules" / "lighthouse" / "package.json"
    if installed.is_file() and json.loads(installed.read_text())["version"] == VERSION:
        return home
    if not shutil.which("npm"):
        missing("no npm: Lighthouse looks at no page (install Node.js, 20 or later)")
    npm = ["npm", "install", "--silent", "--no-save", "--no-audit", "--no-fund", "--prefix", home]
    done = subprocess.run([*npm, f"lighthouse@{VERSION}"], capture_output=True, text=True)
    if done.returncode:
        missing(f"npm could not install Lighthouse {VERSION}: {done.stderr[-500:]}")
    return home


def seen_by_lighthouse(home, addresses):
    """For each address a dict of address, version, scores and findings, as lighthouse.mjs tells them."""
    runs = [
        subprocess.Popen(
            ["node", RUN, *addresses[k::TOGETHER]],
            env=os.environ | {"LIGHTHOUSE_HOME": str(home)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for k in range(TOGETHER)
    ]
    said = [run.communicate() for run in runs]
    assert not any(run.returncode for run in runs), [errors for _, errors in said]
    return [json.loads(line) for lines, _ in said for line in lines.splitlines()]


def one_of_each_kind(pages):
    """The front page, the widgets alone, a part's page, a page of tables, and a chapter."""
    kinds = ("welcome", "play", "part2", "results", "02_hebbian_hopfield")
    return [name for name in pages if Path(name).stem in kinds]


def test_pages_are_a_hundred(home, browser, site, pages):
    """browser: where there is no Chromium, its fixture says so."""
    names = pages if os.environ.get("THOROUGH") else one_of_each_kind(pages)
    assert len(names) >= 5
    addresses = [f"{site}/{name}" for name in [*names, "search.html"]]
    seen = seen_by_lighthouse(home, addresses)
    assert {page["address"] for page in seen} == set(addresses)
    assert {page["version"] for page in seen} == {VERSION}
    found = [f"{page['address']}: {finding}" for page in seen for finding in page["findings"]]
    assert not found, "\n".join(found)
    assert all(page["scores"] == [100, 100, 100] for page in seen)
