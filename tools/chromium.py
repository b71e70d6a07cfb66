"""The system's Chromium, for tests, pictures and paper: no download of another browser works everywhere."""

import shutil
from contextlib import contextmanager

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first one found: the shell has no windows to draw, and takes half of the others' time for the same pages."""
MISSING = "No Chromium found: install the package chromium-headless-shell (Debian) or chromium, or Google Chrome."
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",  # the shell alone would round the width of each letter: lines 1.6 % longer
]


def path():
    """Where it is, or None."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def launched():
    """A browser without a window while the block runs, or None where there is none."""
    if path() is None:
        yield None
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path(), args=FLAGS)
        yield browser
        browser.close()
