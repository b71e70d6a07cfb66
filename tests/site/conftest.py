"""Fixtures: the built site behind a strict Content-Security-Policy, and the system's Chromium."""

import functools
import http.server
import threading
from pathlib import Path

import pytest
from pages import POLICY

ROOT = Path(__file__).parents[2]
HTML = ROOT / "_build" / "html"


@pytest.fixture(scope="session")
def html():
    """The folder of the built site."""
    if not (HTML / "index.html").exists():
        pytest.fail("there is no website in _build/html: run make book", pytrace=False)
    return HTML


@pytest.fixture(scope="session")
def pages(html):
    """Every page a reader can open, as paths relative to the site; found, not listed, so new chapters are in."""
    found = [path for folder in ("book", "notebooks") for path in sorted((html / folder).rglob("*.html"))]
    return [path.relative_to(html).as_posix() for path in found]


@pytest.fixture(scope="session")
def site(html):
    """Address of a server on this machine that sends the site with the policy that publish.md promises."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=html))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *args):
        pass
