"""make bench: what learning and recall cost here, beside dense textbook versions and beside other packages.

Each row runs in a process of its own on one core and gives the median of warm calls, in processor time. Ends with
code 1 where a ratio, a bound on memory or an answer is missed. Times are only marked, because machines differ.

python -m tools.bench           about a minute, 2.5 GiB of memory
python -m tools.bench --quick   seconds: no other packages, small dense versions only
python -m tools.bench --full    also the dense version with temporaries at 128x128: 8 GiB, over a minute
python -m tools.bench --against REVISION    each of our rows also as the package was at a revision of this repository
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT
from tools.bench.before import checked_out

MIB = 2**20
ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NUMBA_NUM_THREADS"), "1"
)
FROM_HERE = {"PYTHONPATH": str(ROOT)}
OK, SLOW, MISSED, UNKNOWN = "yes", "slow here", "MISSED", "not measured"


@dataclass(frozen=True)
class Row:
    """One line of the table: what it says, the call into rows.py, and what is promised of it."""

    says: str
    call: tuple
    repeats: int = 15
    modes: tuple = ("quick", "default", "full")
    kind: str = "ours"  # or "dense", or "peer", which least_ratio compares with: those may fail to run
    most_ms: float | None = None
    most_mib: float | None = None
    least_ratio: float | None = None
    most_times: float | None = None  # of the first row's time


SLOWLY = ("default", "full")
GROUPS = {
    "Storkey's rule, three 128x128 pictures": (
        Row("hopfield_edu", ("storkey_factored", 128), most_ms=5, most_mib=10),
        Row("dense, in place", ("storkey_in_place", 128), 2, SLOWLY, "dense"),
        Row("dense, with temporaries", ("storkey_with_temporaries", 128), 0, ("full",), "dense"),
    ),
    "The same at 64x64; a dense version takes at least 16 times this at 128x128": (
        Row("hopfield_edu", ("storkey_factored", 64)),
        Row("dense, in place", ("storkey_in_place", 64), 3, kind="dense"),
        Row("dense, with temporaries", ("storkey_with_temporaries", 64), 3, SLOWLY, "dense"),
    ),
    "Asynchronous recall of one of the 128x128 pictures from 20 % flips": (
        Row("hopfield_edu, Numba", ("picture_recall", "compiled"), most_ms=5),
        Row("  first call, loads Numba", ("picture_recall", "numba"), 0, SLOWLY),
        Row("hopfield_edu, plain Python", ("picture_recall", "plain"), most_ms=60),
        Row("dense, 50,000 random draws", ("picture_recall_by_draws", 50_000), 5, SLOWLY, "dense"),
    ),
    "50 asynchronous recalls from 20 % flips, n = 1,000, p = 50, Hebb": (
        Row("hopfield_edu, Numba", ("many_recalls", "compiled"), least_ratio=40),
        Row("hopfield_edu, plain Python", ("many_recalls", "plain"), 5),
        Row("dense, sweeps", ("many_recalls_dense",), 5, kind="dense"),
        Row("hopfieldnetwork", ("many_recalls_peer", "hopfieldnetwork"), 5, SLOWLY, "peer"),
        Row("hopfieldkit, random order", ("many_recalls_peer", "hopfieldkit", "random"), 15, SLOWLY, "peer"),
        Row("hopfieldkit, sequential", ("many_recalls_peer", "hopfieldkit", "sequential"), 15, SLOWLY, "peer"),
        Row("dhnn, its 1,000 draws", ("many_recalls_peer", "dhnn", 1_000), 3, SLOWLY, "peer"),
        Row("dhnn, 10,000 draws", ("many_recalls_peer", "dhnn", 10_000), 0, SLOWLY, "peer"),
    ),
    "A Hopfield layer, three steps: 4 cues of each of 256 bags of 10 digits": (
        Row("hopfield_edu", ("layer", 3), modes=SLOWLY),
        Row("hopfield-layers", ("layer_peer", 3), 15, SLOWLY, "peer"),
    ),
    "Import in a new process": (
        Row("import hopfield_edu", ("fresh_import", "hopfield_edu"), 9, most_ms=300),
        Row("import numpy", ("fresh_import", "numpy"), 9),
    ),
    "Comparing 100 queries with 1,000 stored 32x32x3 pictures, 32-bit floats": (
        Row("matrix product alone", ("comparison", "product", 1_000, 100), 9, kind="dense"),
        Row("dot", ("comparison", "dot", 1_000, 100), 9, most_times=5),
        Row("cosine", ("comparison", "cosine", 1_000, 100), 9, most_times=8),
        Row("neg-L2", ("comparison", "neg-L2", 1_000, 100), 9, most_times=8),
        Row("neg-KL", ("comparison", "neg-KL", 1_000, 100), 9, most_times=10),
        Row("neg-L1", ("comparison", "neg-L1", 1_000, 100), 3, most_mib=16, most_times=80),
    ),
    "The same with 1,000 queries and 10,000 stored; all differences at once would be 114 GiB": (
        Row("matrix product alone", ("comparison", "product", 10_000, 1_000), 3, SLOWLY, "dense"),
        Row("dot", ("comparison", "dot", 10_000, 1_000), 3, SLOWLY, most_times=3),
        Row("cosine", ("comparison", "cosine", 10_000, 1_000), 3, SLOWLY, most_times=3),
        Row("neg-L2", ("comparison", "neg-L2", 10_000, 1_000), 3, SLOWLY, most_times=3),
        Row("neg-KL", ("comparison", "neg-KL", 10_000, 1_000), 3, SLOWLY, most_times=5),
        Row("neg-L1", ("comparison", "neg-L1", 10_000, 1_000), 3, SLOWLY, most_mib=64, most_times=3),
    ),
    "Redundancy: 100 neurons learn 150 patterns for 100 epochs": (
        Row("by torch's own gradient", ("redundancy_by_autograd", 100, 150, 100), 5, SLOWLY, "dense"),
        Row("hopfield_edu", ("redundancy", 100, 150, 100), 5, SLOWLY, most_times=0.5),
    ),
    "Stories: a hetero-encoder learns 50 pairs from scratch": (Row("hopfield_edu", ("stories", 50), 0, SLOWLY),),
}


def main():
    options = _options()
    busy = hasattr(os, "getloadavg") and os.getloadavg()[0] > 1
    chosen = {title: [row for row in rows if options.mode in row.modes] for title, rows in GROUPS.items()}
    chosen = {title: rows for title, rows in chosen.items() if rows}
    with checked_out(options.against) if options.against else nullcontext() as before:
        found = dict(zip(chosen, _measure_all(chosen.values(), options.mode, before), strict=True))
    verdicts = {title: [judge(row, group) for row in chosen[title]] for title, group in found.items()}
    _print_table(chosen, found, verdicts, busy)
    if options.against:
        _print_before(chosen, found, options.against)
    if options.json:
        kept = {title: {row.says: group[row] for row in chosen[title]} for title, group in found.items()}
        options.json.write_text(json.dumps(kept, indent=1))
    missed = sum(state == MISSED for group in verdicts.values() for row in group for _, state in row)
    print(f"\n{missed} missed." if missed else "\nNo ratio, memory bound or answer was missed.")
    return 1 if missed else 0


def _options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--quick", dest="mode", action="store_const", const="quick", default="default")
    either.add_argument("--full", dest="mode", action="store_const", const="full")
    parser.add_argument("--against", metavar="REVISION", help="measure the package of a revision too, row by row")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write what was measured to FILE")
    return parser.parse_args()


def _measure_all(groups, mode, before=None):
    """For each group, what was found for each of its rows; says on the way what runs.

    before: a folder with another build, which our own rows are measured with too, right after today's.
    """
    done, total, all_found = 0, sum(map(len, groups)), []
    for rows in groups:
        found = {}
        for row in rows:
            done += 1
            print(f"[{done}/{total}] {' '.join(map(str, row.call))}", end=" … ", file=sys.stderr, flush=True)
            begun = time.perf_counter()
            repeats = min(row.repeats, 3) if mode == "quick" else row.repeats
            found[row] = _measure(row, repeats)
            if before and row.kind == "ours":
                found[row]["before"] = _measure(row, repeats, {"PYTHONPATH": os.pathsep.join([str(before), str(ROOT)])})
            print(f"{time.perf_counter() - begun:.1f} s", file=sys.stderr)
        all_found.append(found)
    return all_found


def _measure(row, repeats, where=FROM_HERE):
    """Run one row in its own process. where: the variable that says from which folders it imports."""
    arguments = [json.dumps(argument) for argument in (repeats, *row.call)]
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench.rows", *arguments],
        env=os.environ | ONE_THREAD | {"MPLBACKEND": "Agg", "PYTHONSAFEPATH": "1"} | where,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        why = (done.stderr.splitlines() or ["killed, perhaps for want of memory"])[-1]
        return {"error": f"ended with code {done.returncode}: {why}"}
    return json.loads(done.stdout.splitlines()[-1])


def judge(row, group):
    """[(promise, state)] for one row of a group; group maps its rows to what was found."""
    found, verdicts = group[row], []
    if "error" in found:
        return [("runs", MISSED)] if row.kind == "ours" else []
    if row.most_ms is not None:
        verdicts.append((f"≤ {row.most_ms:g} ms", _within(found["seconds"], row.most_ms / 1000, SLOW)))
    if row.most_mib is not None:
        verdicts.append((f"≤ {row.most_mib:g} MiB", _within(found["bytes"], row.most_mib * MIB, MISSED)))
    if row.least_ratio is not None and any(other.kind == "peer" for other in group):
        peers = [group[other]["seconds"] for other in group if other.kind == "peer" and "seconds" in group[other]]
        state = _within(found["seconds"], min(peers) / row.least_ratio, MISSED) if peers else UNKNOWN
        verdicts.append((f"≥ {row.least_ratio:g}x faster than peers", state))
    first = next(iter(group.values()))
    if row.most_times is not None:
        known = "seconds" in first
        state = _within(found["seconds"], row.most_times * first["seconds"], MISSED) if known else UNKNOWN
        verdicts.append((f"≤ {row.most_times:g}x the first row", state))
    if "exact" in found:
        verdicts.append((found["result"], "" if found["exact"] else MISSED))
    return verdicts + _agreement(found, first)


def _within(value, most, otherwise):
    return OK if value <= most else otherwise


def _agreement(found, first):
    """Whether a row computed what the first row of its group did, where both tell."""
    if found is first:
        return []
    if "fields" in found and "fields" in first:
        apart = max(abs(a - b) for a, b in zip(found["fields"], first["fields"], strict=True))
        return [(f"same weights, {max(apart, 1e-16):.0e} apart", "" if apart < 1e-9 else MISSED)]
    if "trace" in found and "trace" in first:
        return [("same bits as the first row", "" if found["trace"] == first["trace"] else MISSED)]
    return []


def _print_table(chosen, found, verdicts, busy):
    core = "one core" if hasattr(os, "sched_setaffinity") else "one thread (this platform holds no process to a core)"
    print(f"\nPython {platform.python_version()}, {platform.machine()}, {core}. Median: processor time of warm calls")
    print("(how many). Times ours: beside the first row of the group. Memory: a call's peak above the process before.")
    if busy:
        print("Other programs were running when this began: the times are too high, some more than others.")
    for title, rows in chosen.items():
        print(f"\n{title}\n{'':28}{'median':>15} {'times ours':>11} {'memory':>10}   checks")
        first = found[title][rows[0]].get("seconds")
        for row, checks in zip(rows, verdicts[title], strict=True):
            print(f"{row.says:28}{_line(found[title][row], first, checks)}")


def _print_before(chosen, found, revision):
    """How many times as long each row took at a revision."""
    print(f"\nMeasured row by row beside the package as it was at {revision}: {'':17}then       now      then/now")
    for title, rows in chosen.items():
        print(f"\n{title}")
        for row in (row for row in rows if row.kind == "ours"):
            print(f"{row.says:28}{_beside(found[title][row])}")


def _beside(row):
    before = row["before"]
    if "error" in before or "error" in row:
        return f"  {before.get('error') or row['error']}"
    return f"{_time(before['seconds']):>34}{_time(row['seconds']):>10}{_times(before['seconds'] / row['seconds']):>14}"


def _line(row, first, checks):
    if "error" in row:
        return f"  {row['error']}" + "".join(f" · {promise}: {state}" for promise, state in checks)
    ratio = _times(row["seconds"] / first) if first else ""
    words = [] if "exact" in row else [row["result"]]
    words += [f"{promise}: {state}" if state else promise for promise, state in checks]
    cells = f"{_time(row['seconds']):>10} {'(' + str(row['repeats']) + ')':>4} {ratio:>11} {_memory(row):>10}"
    return f"{cells}   {' · '.join(filter(None, words))}".rstrip()


def _time(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def _times(ratio):
    return f"{ratio:,.0f}x" if ratio >= 10 else f"{ratio:.2g}x"


def _memory(row):
    if "bytes" not in row:
        return ""
    return f"{row['bytes'] / MIB:,.1f} MiB" if row["bytes"] < 1024 * MIB else f"{row['bytes'] / MIB / 1024:.1f} GiB"


if __name__ == "__main__":
    sys.exit(main())
