"""The site for the browser's own Python: what is in it, and what it asks of another host."""

import functools
import http.server
import json
import re
import threading
import zipfile

import pytest

from tools import ROOT
from tools.rooms import lite

PAGE = (ROOT / "book" / "anywhere" / "lite.md").read_text(encoding="utf-8")
OUTSIDE = "https://cdn.jsdelivr.net/"


@pytest.fixture(scope="module")
def site():
    """The folder of the built site."""
    if not (lite.OUT / "lab" / "index.html").is_file():
        pytest.skip("there is no site in _build/lite: run make lite")
    return lite.OUT


@pytest.fixture(scope="module")
def address(site):
    """Address of a server on this machine that sends the site."""
    handler = functools.partial(Silent, directory=site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


def test_a_chapter_gets_one_cell_that_installs_and_keeps_its_pictures():
    picture, widget = "image/png", "application/vnd.jupyter.widget-view+json"
    outputs = [{"output_type": "display_data", "data": {kind: ""}} for kind in (picture, widget)]
    cells = [{"cell_type": "markdown", "source": "# Title"}, {"cell_type": "code", "source": "1", "outputs": outputs}]
    made = lite.for_the_browser({"cells": cells, "metadata": {"widgets": {}}})
    assert [cell["source"] for cell in made["cells"]] == ["# Title", lite.INSTALL, "1"]
    assert [list(output["data"]) for output in made["cells"][2]["outputs"]] == [[picture]]
    assert "widgets" not in made["metadata"] and made["metadata"]["kernelspec"]["name"] == "python"


def test_chapters_are_there_and_the_page_names_them():
    for name in lite.CHAPTERS:
        text = (ROOT / "notebooks" / f"{name}.ipynb").read_text(encoding="utf-8")
        assert not re.search(r"import (torch|joblib|numba|pandas)\b", text), name
    numbers = [str(int(name[:2])) for name in lite.CHAPTERS]
    assert f"Chapters {', '.join(numbers[:-1])} and {numbers[-1]}," in PAGE


def test_the_page_names_the_versions_that_the_check_runs_with():
    pinned = (ROOT / "tools" / "rooms" / "lite-browser.txt").read_text(encoding="utf-8")
    table = PAGE[PAGE.index("| when |") :].lower()
    for name, version in re.findall(r"^([\w-]+)==([\d.]+)", pinned, re.MULTILINE):
        assert f"{name} {version}" in table or name in ("traitlets", "matplotlib-inline"), name


def test_travelling_packages_have_the_versions_of_requirements():
    pinned = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    named = (ROOT / "tools" / "rooms" / "lite.txt").read_text(encoding="utf-8")
    for name in lite.TRAVEL:
        assert re.search(rf"^{name}==", pinned, re.MULTILINE), name
    for name in ("ipywidgets", "jupyterlab-widgets", "anywidget"):  # their halves in the page and in Python must fit
        line = re.search(rf"^{name}==.*$", pinned, re.MULTILINE)[0]
        assert line in named.splitlines()


def test_the_site_holds_chapters_package_and_widgets(site):
    assert sorted(path.stem for path in (site / "files").glob("*.ipynb")) == sorted(lite.CHAPTERS)
    config = json.loads((site / "jupyter-lite.json").read_text(encoding="utf-8"))["jupyter-config-data"]
    kernel = config["litePluginSettings"]["@jupyterlite/pyodide-kernel-extension:kernel"]
    assert kernel["disablePyPIFallback"] is True
    extensions = {extension["name"] for extension in config["federated_extensions"]}
    assert {"@jupyter-widgets/jupyterlab-manager", "anywidget", "@jupyterlite/pyodide-kernel-extension"} <= extensions
    wheels = json.loads((site / "pypi" / "all.json").read_text(encoding="utf-8"))
    assert {"hopfield-edu", *lite.TRAVEL} <= {name.lower().replace("_", "-") for name in wheels}
    names = zipfile.ZipFile(next((site / "pypi").glob("hopfield_edu-*.whl"))).namelist()
    assert "hopfield_edu/data/emoji64.npz" in names and "hopfield_edu/widgets/static/playground.js" in names
    assert not any("/models/" in name for name in names)


def test_the_page_names_the_pyodide_that_the_site_asks_for(site):
    scripts = (site / "extensions" / "@jupyterlite").rglob("*.js")
    asked = {url for path in scripts for url in re.findall(r"cdn\.jsdelivr\.net/pyodide/v[\d.]+", path.read_text())}
    named = re.search(r"Pyodide (\d[\d.]+\d)", PAGE)[1]
    assert asked == {f"cdn.jsdelivr.net/pyodide/v{named}"}


def test_a_chapter_opens_with_its_pictures_and_asks_one_host_only(address, browser):
    context = browser.new_context(service_workers="block")
    outside = []

    def pass_or_block(route):
        if route.request.url.startswith(f"{address}/"):
            return route.continue_()
        outside.append(route.request.url)
        return route.abort()

    context.route("**/*", pass_or_block)
    page = context.new_page()
    page.goto(f"{address}/lab/index.html?path={lite.CHAPTERS[1]}.ipynb")
    page.locator(".jp-OutputArea img").first.wait_for(timeout=60_000)
    assert page.locator(".jp-OutputArea img").first.evaluate("image => image.naturalWidth") > 100
    page.wait_for_function("() => document.body.innerText.includes('Python (Pyodide)')", timeout=60_000)
    for _ in range(60):
        if outside:
            break
        page.wait_for_timeout(500)
    assert outside and all(url.startswith(OUTSIDE) for url in outside), outside
    assert OUTSIDE.split("/")[2] in PAGE
    context.close()
