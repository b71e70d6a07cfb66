"""What every test has: one thread for each process, no deadlines, and the system's Chromium."""

import os
import shutil

import hypothesis
import pytest

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before numpy and torch: two threads on two busy cores wait for each other
hypothesis.settings.register_profile("busy", deadline=None)  # a machine with other work is not a slow test
hypothesis.settings.load_profile("busy")

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium, one for all tests. Without it: a skip that names the package, under CI a failure."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        missing = "no Chromium found: install the package chromium (Debian, Ubuntu) or Google Chrome"
        pytest.fail(missing, pytrace=False) if os.environ.get("CI") else pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()
