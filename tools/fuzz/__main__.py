"""The whole fuzz: every public callable, every odd value for each argument; prints findings and a table. make fuzz"""

import collections
import os
import sys
import tempfile
import time
from contextlib import chdir

from tools.fuzz import calls, judge, public


def main(only=""):
    """Print what was found in the calls whose name starts with `only`, and a table of rooms. Returns the exit code."""
    counts = collections.defaultdict(lambda: [0, 0, 0, 0.0])
    table = {name: call for name, call in calls.table().items() if name.startswith(only)}
    for name, call in table.items():
        row, began = counts[public.room(name)], time.process_time()
        found = list(_findings(call, row))
        print(*(f"{name}  {finding}" for finding in found), sep="\n", end="\n" if found else "", flush=True)
        row[0], row[2], row[3] = row[0] + 1, row[2] + len(found), row[3] + time.process_time() - began
    _print_table(counts)
    return 1 if any(findings for _, _, findings, _ in counts.values()) else 0


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


if __name__ == "__main__":
    os.environ["HOPFIELD_EDU_DATA"] = "."
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        sys.exit(main(*sys.argv[1:]))
