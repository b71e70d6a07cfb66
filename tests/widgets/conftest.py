"""Fixtures: widgets on a page of their own, shown by the site's loader under the site's Content-Security-Policy."""

import http.server
import json
import os
from pathlib import Path

import pytest

from tests.support.node import installed
from tests.support.pages import POLICY
from tools import ROOT
from tools.embed import page_of
from tools.web import serving

STATIC = ROOT / "hopfield_edu" / "widgets" / "static"
SERVED = (STATIC, ROOT / "book" / "_static", ROOT / "hopfield_edu")  # as the site has them, in one folder
DRAWN = """() => [...document.querySelectorAll('script[type$="widget-view+json"] + div')].every((place, k) => {
    if (place.matches(".widget-note")) return true;
    if (!place.started) return k > 0;
    return place.querySelector("[data-widget]:not([aria-busy=true])") && !place.querySelector(".he-wait");
})"""
"""Whether each widget that the loader has started stands there with its first answer, or a note says why not."""


@pytest.fixture(scope="session")
def server():
    """A server of pages (a dict, name -> HTML) and of the site's static files; yields (address, pages)."""
    pages = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            name = self.path.split("?")[0].rsplit("/", 1)[-1]
            if "/_static/" in self.path:
                files = (folder / name for folder in SERVED)
                body = next((file.read_bytes() for file in files if file.is_file()), None)
            else:
                body = pages[name].encode() if name in pages else None
            self.send_response(404 if body is None else 200)
            kinds = {"js": "text/javascript", "css": "text/css", "bin": "application/octet-stream"}
            self.send_header("Content-Type", kinds.get(name.rsplit(".", 1)[-1], "text/html; charset=utf-8"))
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *args):
            pass

    with serving(Handler) as address:
        yield address, pages


def served_instead(file, body):
    kind = {"content_type": "text/javascript"} if file.endswith(".js") else {}
    answer = {"status": 404} if body is None else {"body": body, **kind}
    return lambda route: route.fulfill(**answer)


@pytest.fixture
def show(browser, server):
    """show(*widgets, width=, theme=, hash=, touch=, still=, mend=, files=) -> the page, which collects its .complaints.

    It is there when the widgets in sight are drawn, so that a test may read at once what they say.
    files: name -> bytes that the site serves instead, or None where it has lost the file.
    """
    address, pages = server
    contexts = []

    def open_page(
        *widgets, width=1280, theme="light", hash="", touch=False, still=True, mend=lambda state: state, files=None
    ):
        name = f"{len(pages)}.html"
        pages[name] = page_of(widgets, theme, mend)
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=theme,
            has_touch=touch,
            reduced_motion="reduce" if still else "no-preference",
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        for file, body in (files or {}).items():
            context.route(f"**/{file}", served_instead(file, body))
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda m: page.complaints.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on(
            "request",
            lambda r: None if r.url.startswith((address, "data:", "blob:")) else page.complaints.append(r.url),
        )
        page.goto(f"{address}/{name}{hash}", wait_until="load")
        page.wait_for_function(DRAWN)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def node_home(tmp_path_factory):
    """A folder in which the exact esbuild, acorn and Biome of package.json are installed."""
    wanted = json.loads((STATIC.parent / "js" / "package.json").read_text())["devDependencies"]
    return installed(
        wanted, Path(os.environ.get("ESBUILD_HOME", STATIC.parent / "js")), tmp_path_factory.mktemp("node")
    )
