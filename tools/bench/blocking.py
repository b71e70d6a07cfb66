"""How long the pages of the built website keep their reader waiting: total blocking time, as Lighthouse defines it.

Each task of a page's main thread that takes more than 50 ms counts with what it takes beyond them, from the first paint
with content until a second after the page has loaded and set its mathematics. Median of three loads, each in a new
profile, from a server on this machine. Wall: by the clock. Processor: by the time that the thread has run, the same on
a quiet machine, and less where other programs want the same cores. `python -m tools.bench.blocking`, after `make book`.
"""

import json
import statistics

from tools import ROOT, chromium
from tools.web import served

HTML = ROOT / "_build" / "html"
LOADS, LONG, WAIT = 3, 50.0, 1000.0  # loads of a page; milliseconds
TRACED = ["-*", "loading", "disabled-by-default-devtools.timeline"]


def main():
    print("\nTotal blocking time in ms, median of three loads, 1280 x 900:       wall  processor")
    chapters = sorted(path.name for path in (HTML / "notebooks").glob("*.html"))
    if not chapters:
        return print("not measured: no website in _build/html, run make book")
    with chromium.launched() as browser, served(HTML) as address:
        if browser is None:
            return print(f"not measured. {chromium.MISSING}")
        for name in ["book/welcome.html", *(f"notebooks/{chapter}" for chapter in chapters)]:
            loads = [blocking(trace(browser, f"{address}/{name}")) for _ in range(LOADS)]
            wall, processor = (statistics.median(times) for times in zip(*loads, strict=True))
            print(f"{name:66}{wall:>7.0f}{processor:>11.0f}")


def trace(browser, address):
    """What Chromium records while a page loads, as a list of events."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    browser.start_tracing(page=page, categories=TRACED)
    page.goto(address, wait_until="load")
    page.wait_for_timeout(WAIT)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    return events


def blocking(events):
    """(by the clock, by the processor): milliseconds beyond 50 of each task after the first contentful paint."""
    paint = next(event for event in events if event["name"] == "firstContentfulPaint")
    wall = processor = 0.0
    for event in events:
        if event["name"] != "RunTask" or (event["pid"], event["tid"]) != (paint["pid"], paint["tid"]):
            continue
        took = event.get("dur", 0)
        after = min(took, event["ts"] + took - paint["ts"])  # the part of a task that comes after the paint
        if after > 0:
            wall += max(0.0, after / 1000 - LONG)
            processor += max(0.0, event["tdur"] * after / took / 1000 - LONG)
    return wall, processor


if __name__ == "__main__":
    main()
