"""No widget stands in the way: on a processor four times as slow as this one, no task of the page takes over 50 ms."""

import json

import pytest

from hopfield_edu import datasets
from hopfield_edu.widgets import Playground
from tests.support.hand import button, field

LONGEST = 50  # milliseconds
FRAME = 20  # milliseconds
SLOWER = 4  # times as slow as here is a phone
IDLE = """([calm]) => new Promise(done => {
    let since = performance.now();
    const look = () => {
        if (document.querySelector('[data-widget][aria-busy=true]')) since = performance.now();
        if (performance.now() - since > calm) done(); else setTimeout(look, 50);
    };
    look();
})"""
SLIDE = """async ([label, moves]) => {
    const input = [...document.querySelectorAll('[data-widget] label')]
        .find(e => e.textContent.startsWith(label)).querySelector('input');
    for (const value of moves) {
        await new Promise(next => requestAnimationFrame(() => setTimeout(next)));
        input.value = value;
        input.dispatchEvent(new Event('input', {bubbles: true}));
    }
}"""


class Slow:
    """A page, and how long its tasks would take on a phone."""

    def __init__(self, page):
        self.page = page
        self.browser = page.context.browser

    def long_tasks(self, action, calm=300):
        """The tasks over 50 ms while something is done; of three tries the best, as the machine does other things."""
        tries = []
        for _ in range(3):
            tries.append([took for took in self.tasks(action, calm) if took > LONGEST])
            if not tries[-1]:
                break
        return min(tries, key=sum)

    def tasks(self, action, calm=300):
        """Milliseconds of processor time of each task, times four; what other programs take is not in it."""
        self.browser.start_tracing(page=self.page, categories=["disabled-by-default-devtools.timeline"])
        action()
        self.page.evaluate(IDLE, [calm])
        events = json.loads(self.browser.stop_tracing())["traceEvents"]
        threads = [e for e in events if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain"]
        mains = {(thread["pid"], thread["tid"]) for thread in threads}
        tasks = [e for e in events if e["name"] == "RunTask" and (e["pid"], e["tid"]) in mains]
        return [SLOWER * task.get("tdur", 0) / 1000 for task in tasks]


@pytest.fixture
def large(show):
    """The Playground with 24 memories of 128x128, on a slow processor."""
    every = datasets.pictures()
    page = show(Playground(every.patterns, every.names), still=False)
    page.locator("[data-widget=playground][aria-busy=false]").wait_for()
    return Slow(page), page.locator("[data-widget=playground]")


def test_a_slider_is_never_in_the_way(large):
    slow, _ = large
    moves = [0.3 + 0.2 * (k % 10) / 10 for k in range(40)]
    assert slow.long_tasks(lambda: slow.page.evaluate(SLIDE, ["Amount", moves])) == []


def test_learning_in_two_passes_is_never_in_the_way(large):
    slow, widget = large

    def choose():
        field(widget, "Rule").select_option("Storkey")
        slow.page.evaluate(IDLE, [100])
        field(widget, "Rule").select_option("Storkey twice")

    assert slow.long_tasks(choose) == []
    assert widget.locator(".he-sentence").inner_text().startswith("It recalled")


def test_a_temperature_is_never_in_the_way(large):
    slow, _ = large
    assert slow.long_tasks(lambda: slow.page.evaluate(SLIDE, ["Temperature", [0.2, 0.4, 0.6, 0.8, 1.0]])) == []


def test_a_stroke_is_never_in_the_way(large):
    slow, widget = large
    box = widget.locator("[data-part=pixels][aria-label^=Cue]").bounding_box()
    mouse = slow.page.mouse

    def stroke():
        mouse.move(box["x"] + 5, box["y"] + 40)
        mouse.down()
        for k in range(60):
            mouse.move(box["x"] + 5 + 3 * k, box["y"] + 40 + k)
        mouse.up()

    assert slow.long_tasks(stroke) == []


def test_playing_is_never_in_the_way(large):
    slow, widget = large

    def play():
        button(widget, "Play").click()
        slow.page.wait_for_timeout(1500)

    assert slow.long_tasks(play) == []
    frames = sorted(took for took in slow.tasks(play) if took > 1)
    print(f"\nplaying: 95 of 100 tasks take at most {frames[int(0.95 * len(frames))]:.1f} ms on a phone")
