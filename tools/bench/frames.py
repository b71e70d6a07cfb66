"""How long a widget takes for a frame while it plays, on its own page of the built website.

What 95 of 100 frames take at most. By the clock: the time to the next frame, 16.7 ms where none is dropped. Processor:
what the page's own thread has run between the two, the same on a quiet machine and a busy one; a phone's runs about a
quarter as fast. The Playground is played a second time, with 24 pictures of 128 x 128.
`python -m tools.bench.frames [NAME …]`, after `make book`: of these widgets, or of all.
"""

import json
import sys
from bisect import bisect_right
from itertools import pairwise

from hopfield_edu import datasets
from hopfield_edu.widgets import Playground
from tools import ROOT, chromium, embed
from tools.web import served

HTML = ROOT / "_build" / "html"
PLAYED, LARGE = 3000, "playground-large"  # milliseconds; a page that the website does not have
FIRST = {"half-face": "button[aria-label^=Play]", "word-list": "button:text-is('Start')"}
TRACED = ["-*", "disabled-by-default-devtools.timeline", "devtools.timeline"]
NEXT = "() => { const next = () => requestAnimationFrame(next); next(); }"  # a frame also where the widget draws none


def main(names):
    print("\nA frame while a widget plays, ms that 95 of 100 take at most:   by the clock  processor  frames")
    if not (HTML / "embed").exists():
        return print("not measured: no website in _build/html, run make book")
    chosen = names or [*(name for name in embed.makers() if not name.startswith("quiz")), LARGE]
    with chromium.launched() as browser, served(HTML) as address:
        if browser is None:
            return print(f"not measured. {chromium.MISSING}")
        for name in chosen:
            wall, processor = frames(played(browser, f"{address}/embed/{name}.html"))
            print(f"{name:62}{most(wall):>14.1f}{most(processor):>11.1f}{len(wall):>8}", flush=True)


def most(times):
    """What 95 of 100 stay under."""
    return sorted(times)[int(0.95 * len(times))]


def played(browser, address):
    """What Chromium records while the widget of a page plays, as a list of events."""
    name = address.rsplit("/", 1)[1].removesuffix(".html")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="no-preference")
    page = context.new_page()
    page.route(f"**/{LARGE}.html", lambda route: route.fulfill(body=large(), content_type="text/html"))
    page.goto(address, wait_until="load")
    play = page.locator("[data-widget]").locator(FIRST.get(name, "button:text-is('Play')")).first
    play.wait_for()
    page.locator("[data-widget][aria-busy=true]").wait_for(state="detached")
    page.wait_for_timeout(1000)  # what is fetched and reckoned when idle is no part of playing
    page.evaluate(NEXT)
    browser.start_tracing(page=page, categories=TRACED)
    play.evaluate("button => button.click()")
    page.wait_for_timeout(PLAYED)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    return events


def large():
    """The page of a Playground of 24 pictures of 128 x 128."""
    every = datasets.pictures()
    return embed.page_of([Playground(every.patterns, every.names)], static="../_static/")


def frames(events):
    """(by the clock, by the processor): milliseconds of every frame of the thread that asks for them."""
    fired = [event for event in events if event["name"] == "FireAnimationFrame"]
    thread = fired[0]["pid"], fired[0]["tid"]
    tasks = [e for e in events if e["name"] == "RunTask" and (e["pid"], e["tid"]) == thread and "dur" in e]
    tasks.sort(key=lambda task: task["ts"])
    times = [task["ts"] for task in tasks]
    starts = sorted({times[bisect_right(times, event["ts"]) - 1] for event in fired})
    ran = [0.0] * len(starts)
    for task in tasks:
        ran[bisect_right(starts, task["ts"]) - 1] += min(task["tdur"], task["dur"]) / 1000
    wall = [(after - start) / 1000 for start, after in pairwise(starts)]
    return wall, ran[:-1]  # the last frame is cut short


if __name__ == "__main__":
    main(sys.argv[1:])
