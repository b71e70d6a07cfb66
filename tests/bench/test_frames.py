"""What counts as a frame in a trace: from one task that asks for it to the next, on the page's own thread."""

from tools.bench.frames import frames, most

PAGE, OTHER = {"pid": 1, "tid": 1}, {"pid": 1, "tid": 2}


def task(start, took, ran, thread=PAGE):
    """An event of a trace; milliseconds."""
    return {"name": "RunTask", "ts": start * 1000, "dur": took * 1000, "tdur": ran * 1000, **thread}


def test_a_frame_is_all_that_the_page_does_until_the_next_one():
    asked = [{"name": "FireAnimationFrame", "ts": ts, **PAGE} for ts in (100_100, 100_200, 117_500, 137_000)]
    between = [task(110, 3, 2), task(120, 2, 9), task(105, 30, 30, OTHER)]  # 9 ms of the processor in 2 by the clock
    wall, processor = frames([*between, task(137, 4, 4), task(117, 5, 4), task(100, 6, 5), *asked])
    assert (wall, processor) == ([17, 20], [7, 6])


def test_most_is_what_95_of_100_stay_under():
    assert most([*range(1, 101)]) == 96
