"""What counts as blocking in a trace: the page's own thread, after the first paint, beyond 50 ms."""

from tools.bench.blocking import blocking

PAGE, OTHER = {"pid": 1, "tid": 1}, {"pid": 1, "tid": 2}


def task(start, took, ran, thread=PAGE):
    """An event of a trace; milliseconds."""
    return {"name": "RunTask", "ts": start * 1000, "dur": took * 1000, "tdur": ran * 1000, **thread}


def test_only_what_tasks_take_beyond_50_ms_after_the_paint_counts():
    paint = {"name": "firstContentfulPaint", "ts": 100_000, **PAGE}
    ignored = [task(0, 90, 90), task(300, 50, 50), task(400, 500, 500, OTHER)]
    assert blocking([paint, *ignored]) == (0, 0)
    assert blocking([*ignored, paint, task(600, 130, 80)]) == (80, 30)
    assert blocking([paint, task(20, 160, 160)]) == (30, 30)  # half of this task comes after the paint
