"""What every test has: one thread for each process, no deadlines, and the system's Chromium."""

import os
import re

import hypothesis
import pytest

from tools import ROOT, chromium

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before numpy and torch: two threads on two busy cores wait for each other
hypothesis.settings.register_profile("busy", deadline=None)  # a machine with other work is not a slow test
hypothesis.settings.load_profile("busy")

FAILED = ROOT / "_build" / "failed"
"""Where a browser test that fails leaves a screenshot and a trace (playwright show-trace opens it)."""


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium, one for all tests. Without it: a skip that names the package, under CI a failure."""
    with chromium.launched() as found:
        if found is None:
            pytest.fail(chromium.MISSING, pytrace=False) if os.environ.get("CI") else pytest.skip(chromium.MISSING)
        found.on("context", lambda context: context.tracing.start())
        yield found


@pytest.fixture(autouse=True)
def _nothing_left_open(request):
    """A test closes what it opens in the browser: each profile that stays costs those after it memory and time."""
    if "browser" not in request.fixturenames:
        yield
        return
    found = request.getfixturevalue("browser")
    before = len(found.contexts)
    yield
    assert len(found.contexts) <= before, "a browser context was left open: close it, or take a fixture that does"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call" and report.failed and "browser" in getattr(item, "funcargs", ()):
        leave_traces(item.funcargs["browser"], re.sub(r"\W+", "-", item.name).strip("-"))
    return report


def leave_traces(browser, name):
    """A screenshot of every open page, and of every context what was done, asked for and said in the console."""
    FAILED.mkdir(parents=True, exist_ok=True)
    for number, context in enumerate(browser.contexts):
        for page in context.pages:
            page.screenshot(path=FAILED / f"{name}-{number}.png")
        context.tracing.stop(path=FAILED / f"{name}-{number}.zip")
        context.close()  # what a failed test has left open would be told of the next one too, and has no trace any more
