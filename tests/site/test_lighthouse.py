"""Lighthouse gives pages 100 for accessibility, for best practices and for what search engines ask.

A page of each kind; with THOROUGH=1, as `make thorough` has it, every page.
"""

import os
from pathlib import Path

import pytest

from tests.support.node import needed
from tools import lighthouse


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """A folder in which Lighthouse is installed: LIGHTHOUSE_HOME, or one for this run."""
    return needed(lambda: lighthouse.install(tmp_path_factory.mktemp("lighthouse")))


def one_of_each_kind(pages):
    """The front page, the widgets alone, a part's page, a page of tables, and a chapter."""
    kinds = ("welcome", "play", "part2", "results", "02_hebbian_hopfield")
    return [name for name in pages if Path(name).stem in kinds]


def test_pages_are_a_hundred(home, browser, site, pages):
    """browser: where there is no Chromium, its fixture says so."""
    names = pages if os.environ.get("THOROUGH") else one_of_each_kind(pages)
    assert len(names) >= 5
    addresses = [f"{site}/{name}" for name in [*names, "search.html"]]
    seen = lighthouse.seen(home, addresses)
    assert {page["address"] for page in seen} == set(addresses)
    assert {page["version"] for page in seen} == {lighthouse.VERSION}
    found = [f"{page['address']}: {finding}" for page in seen for finding in page["findings"]]
    assert not found, "\n".join(found)
    assert all(page["scores"] == [100, 100, 100] for page in seen)
