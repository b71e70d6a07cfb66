"""Time and memory of one call, in a process held to one core."""

import os
import statistics
import time
import tracemalloc
from pathlib import Path

LONG = 5.0  # seconds after which no further repeat is begun
SHORT = 0.1  # a longer call makes arrays so large that the operating system misses none of them
STATUS, CLEAR_REFS = Path("/proc/self/status"), Path("/proc/self/clear_refs")

clock = time.process_time if time.get_clock_info("process_time").resolution < 1e-5 else time.perf_counter


def pin():
    """Hold this process and its children to one core, where the platform can; the driver sets BLAS to one thread."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def measure(run, repeats):
    """The first answer of run(), and what it costs: {seconds, repeats, bytes}.

    seconds: the median of up to `repeats` calls after the first; of the first where repeats is 0 or it alone is long.
        Processor time where its clock is fine enough: on a quiet machine the same as the clock on the wall.
    bytes: what a call needs on top of the process at its peak, the answer included; the larger of what the
    operating system saw grow in the first call and what Python and NumPy asked for in the second.
    """
    begun = clock()
    answer, peak = _resident_growth(run)
    times = [clock() - begun]
    if peak is None or (times[0] < SHORT and repeats):
        peak = max(peak or 0, _traced_peak(run))
    if times[0] < LONG and repeats:
        times = []
        while len(times) < repeats and sum(times) < LONG:
            times.append(_seconds(run))
    return answer, {"seconds": statistics.median(times), "repeats": len(times), "bytes": peak}


def _seconds(run):
    begun = clock()
    run()
    return clock() - begun


def _resident_growth(run):
    """The answer, and by how many bytes resident memory rose above its start (None where there is no /proc)."""
    try:
        CLEAR_REFS.write_text("5")  # the peak counts from here
    except OSError:
        return run(), None
    before = _resident_peak()
    answer = run()
    return answer, _resident_peak() - before


def _resident_peak():
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def _traced_peak(run):
    tracemalloc.start()
    try:
        run()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
