"""A real JupyterLab: in the Playground the reader draws and Python reads; of a chapter, our code is closed."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from playwright.sync_api import TimeoutError

from tests.support.hand import Mouse
from tools.tidy import CHAPTERS, CLOSED

SHOW = """import numpy as np
from hopfield_edu import datasets
from hopfield_edu.widgets import Playground
stored = datasets.letters("HOT")
playground = Playground(stored.patterns, stored.names, share=0)
playground"""
READ = """print("changed:", np.flatnonzero(playground.cue != stored.patterns[0]), playground.outcome)"""
STORE = """playground.patterns = datasets.letters("AB").patterns
print("stored", len(playground.patterns))"""
CHAPTER = CHAPTERS / "02_hebbian_hopfield.ipynb"
WHOLE = {"windowingMode": "none"}  # cells that are off the screen too


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Address of a JupyterLab whose folder holds a notebook with a widget, and a chapter."""
    folder = tmp_path_factory.mktemp("lab")
    cell = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    cells = [{**cell, "id": f"cell{k}", "source": source} for k, source in enumerate((SHOW, READ, STORE))]
    notebook = {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (folder / "try.ipynb").write_text(json.dumps(notebook))
    shutil.copy(CHAPTER, folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    own = {name: str(folder / name) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")}
    settings = folder / "JUPYTER_CONFIG_DIR" / "lab" / "user-settings" / "@jupyterlab" / "notebook-extension"
    settings.mkdir(parents=True)
    (settings / "tracker.jupyterlab-settings").write_text(json.dumps(WHOLE))
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--ServerApp.port={port}"]
    command += ["--ServerApp.port_retries=0", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    command += ["--LabApp.news_url=", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
    log = (folder / "log").open("w")
    server = subprocess.Popen(command, env={**os.environ, **own}, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    for _ in range(240):
        try:
            urllib.request.urlopen(f"{address}/api/status", timeout=5).close()
            break
        except OSError:
            time.sleep(0.25)
    else:
        pytest.fail((folder / "log").read_text()[-2000:])
    yield address
    stop(server)
    log.close()


def stop(server, seconds=30):
    """Ask a server to end, and end it where it does not: closing its kernels takes long on a busy machine."""
    server.terminate()
    try:
        server.wait(seconds)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def run(page, cell):
    """Run a cell, and again where JupyterLab lost the key press because its kernel was not there yet."""
    prompt = cell.locator(".jp-InputPrompt", has_text=re.compile(r"\[[*\d]+\]"))
    for _ in range(12):
        cell.locator(".cm-content").click()
        page.keyboard.press("Shift+Enter")
        try:
            return prompt.wait_for(timeout=5000)
        except TimeoutError:
            continue
    raise AssertionError("JupyterLab does not run the cell")


def test_python_reads_what_was_drawn(lab, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 1600})
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.goto(f"{lab}/lab/tree/try.ipynb")
    cells = page.locator(".jp-Notebook .jp-CodeCell")
    page.get_by_text("| Idle").wait_for()
    run(page, cells.first)
    widget = page.locator("[data-widget=playground]")
    canvas = widget.locator("[data-part=pixels][aria-label^=Cue]")
    canvas.wait_for()
    Mouse(page).paint(canvas, row=0, column=2, side=5)
    canvas.focus()
    page.keyboard.press("ArrowDown")  # from the pixel that was drawn
    page.keyboard.press("Space")
    sentence = widget.locator(".he-sentence").inner_text()
    assert sentence
    assert widget.get_by_role("button", name="Share this state").count() == 0
    assert cells.count() == 3, "JupyterLab took a key that was meant for the widget"
    run(page, cells.nth(1))
    cells.nth(1).get_by_text("changed: [2 7]").wait_for()
    run(page, cells.nth(2))
    cells.nth(2).get_by_text("stored 2").wait_for()
    widget.locator(".he-bar").nth(2).wait_for(state="detached")
    assert widget.locator(".he-bar").count() == 2
    context.close()


def test_a_chapter_opens_with_our_code_closed_and_the_readers_own_open(lab, browser):
    cells = json.loads(CHAPTER.read_text(encoding="utf-8"))["cells"]
    tags = [set(cell["metadata"].get("tags", ())) for cell in cells if cell["cell_type"] == "code"]
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{lab}/lab/tree/{CHAPTER.name}")
    shown = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-CodeCell")  # not those of another tab
    shown.nth(len(tags) - 1).wait_for(state="attached", timeout=60_000)
    closed = shown.evaluate_all("all => all.map(cell => cell.querySelector('.jp-InputPlaceholder') !== null)")
    for kind in ("setup", "test", "hide-input", "solution", "remove-input"):
        assert {is_closed for own, is_closed in zip(tags, closed, strict=True) if kind in own} == {True}, kind
    assert {is_closed for own, is_closed in zip(tags, closed, strict=True) if not own & CLOSED} == {False}
    assert any("exercise" in own for own in tags)
    page.close()
