"""Fixtures: the built site behind a strict Content-Security-Policy, and the system's Chromium."""

import pytest
import yaml

from tests.support.pages import POLICY
from tools import ROOT
from tools.web import served

HTML = ROOT / "_build" / "html"
MOVED = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["sphinx"]["config"]["moved"]


@pytest.fixture(scope="session")
def html():
    """The folder of the built site."""
    if not (HTML / "index.html").exists():
        pytest.fail("there is no website in _build/html: run make book", pytrace=False)
    return HTML


@pytest.fixture(scope="session")
def pages(html):
    """Every page a reader can open, as paths relative to the site; found, not listed, so new chapters are in.

    Old addresses, which only send on, are no pages.
    """
    found = [path for folder in ("book", "notebooks") for path in sorted((html / folder).rglob("*.html"))]
    names = [path.relative_to(html).as_posix() for path in found]
    return [name for name in names if name.removesuffix(".html") not in MOVED]


@pytest.fixture(scope="session")
def site(html):
    """Address of a server on this machine that sends the site with the policy that publish.md promises."""
    with served(html, {"Content-Security-Policy": POLICY}) as address:
        yield address
