"""What a page costs on a slow processor: the tasks of its main thread, measured in processor time."""

import json

LONGEST = 50  # milliseconds
SLOWER = 4  # times as slow as here is a phone
IDLE = """([calm]) => new Promise(done => {
    let since = performance.now();
    const look = () => {
        if (document.querySelector('[data-widget][aria-busy=true]')) since = performance.now();
        if (performance.now() - since > calm) done(); else setTimeout(look, 50);
    };
    look();
})"""
LABELLED = """(label, kind) => [...document.querySelectorAll('[data-widget] label')]
    .find(e => e.textContent.startsWith(label)).querySelector(kind)"""
SLIDE = f"""async ([label, moves]) => {{
    const input = ({LABELLED})(label, 'input');
    for (const value of moves) {{
        await new Promise(next => requestAnimationFrame(() => setTimeout(next)));
        input.value = value;
        input.dispatchEvent(new Event('input', {{bubbles: true}}));
    }}
}}"""
PICK = f"""([label, value]) => {{
    const select = ({LABELLED})(label, 'select');
    select.value = value;
    select.dispatchEvent(new Event('change', {{bubbles: true}}));
}}"""


def middle(element):
    """Where a mouse presses it; what Playwright does to find it is not the page's own work."""
    element.scroll_into_view_if_needed()
    box = element.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


class Slow:
    """A page, and how long its tasks would take on a phone."""

    def __init__(self, page):
        self.page = page
        self.browser = page.context.browser

    def long_tasks(self, action, calm=300):
        """The tasks over 50 ms while something is done; of five tries the best, as the machine does other things."""
        tries = []
        for _ in range(5):
            tries.append([took for took in self.tasks(action, calm) if took > LONGEST])
            if not tries[-1]:
                break
        return min(tries, key=sum)

    def tasks(self, action, calm=300):
        """Milliseconds of processor time of each task, times four; what other programs take is not in it.

        Some systems add up a thread's processor time in jumps of 10 ms, so a short task may show more of it than has
        passed on the clock; it took no longer than that.
        """
        self.browser.start_tracing(page=self.page, categories=["disabled-by-default-devtools.timeline"])
        action()
        self.page.evaluate(IDLE, [calm])
        events = json.loads(self.browser.stop_tracing())["traceEvents"]
        threads = [e for e in events if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain"]
        mains = {(thread["pid"], thread["tid"]) for thread in threads}
        tasks = [e for e in events if e["name"] == "RunTask" and (e["pid"], e["tid"]) in mains]
        return [SLOWER * min(task.get("tdur", 0), task.get("dur", 0)) / 1000 for task in tasks]
