"""The whole fuzz: every public callable, every odd value for each argument; prints findings and a table. make fuzz"""

import collections
import os
import sys
import tempfile
import time
from contextlib import chdir
from pathlib import Path

from tools.fuzz import calls, judge, public

KNOWN = Path(__file__).with_name("known.txt")


def main(only=""):
    """Print what was found in the calls whose name starts with `only`, and a table of rooms. Returns the exit code."""
    counts, failing = collections.defaultdict(lambda: [0, 0, 0, 0.0]), set()
    table = {name: call for name, call in calls.table().items() if name.startswith(only)}
    for name, call in table.items():
        row, began = counts[public.room(name)], time.process_time()
        found = list(_findings(call, row))
        print(*(f"{name}  {finding}" for finding in found), sep="\n", end="\n" if found else "", flush=True)
        failing |= {name} if found else set()
        row[0], row[2], row[3] = row[0] + 1, row[2] + len(found), row[3] + time.process_time() - began
    _print_table(counts)
    return _compare_with_known(failing, table)


def known():
    """The calls that are known to have findings, one a line; the list may only shrink."""
    return set(KNOWN.read_text(encoding="utf-8").splitlines())


def _findings(call, row):
    judge.valid_result(call)
    for argument, label in judge.cases(call):
        row[1] += 1
        if finding := judge.finding(call, argument, label):
            yield f"{argument} = {label}: {finding}"


def _print_table(counts):
    print(f"\n{'room':<12}{'callables':>10}{'calls':>8}{'findings':>10}{'seconds':>9}")
    rows = [*counts.items(), ("all", [sum(column) for column in zip(*counts.values(), strict=True)])]
    for room, (callables, calls_, findings, seconds) in rows:
        print(f"{room:<12}{callables:>10}{calls_:>8}{findings:>10}{seconds:>9.1f}")


def _compare_with_known(failing, table):
    new, mended = sorted(failing - known()), sorted((known() & table.keys()) - failing)
    print(*(f"not in known.txt: {name}" for name in new), sep="\n")
    print(*(f"mended, so take it out of known.txt: {name}" for name in mended), sep="\n")
    return 1 if new or mended else 0


if __name__ == "__main__":
    os.environ["HOPFIELD_EDU_DATA"] = "."
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        sys.exit(main(*sys.argv[1:]))
