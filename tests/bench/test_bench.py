"""The promises that hold on any machine: memory, ratios and answers, measured in quick mode."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest

from hopfield_edu.classical import storkey
from hopfield_edu.frontier import RedundancyMemory
from tools import ROOT
from tools.bench.__main__ import MISSED, OK, SLOW, UNKNOWN, Row, judge
from tools.bench.textbook import (
    recall_by_sweeps,
    redundancy_by_autograd,
    storkey_in_place,
    storkey_with_temporaries,
)

STORKEY, SMALL, PICTURE, MANY, IMPORT, COMPARING = range(6)


@pytest.fixture(scope="module")
def quick(tmp_path_factory):
    """What `python -m tools.bench --quick` measured: a list of groups, each a list of rows.

    It ends with code 1 where a time is missed, as on a busy machine; here only what holds on any is asked.
    """
    file = tmp_path_factory.mktemp("bench") / "found.json"
    bench = [sys.executable, "-m", "tools.bench", "--quick", "--json", file]
    done = subprocess.run(bench, cwd=ROOT, capture_output=True, text=True)
    assert file.exists(), done.stdout + done.stderr
    return [list(group.values()) for group in json.loads(file.read_text()).values()]


def test_storkey_learns_three_large_pictures_in_ten_mebibytes(quick):
    assert 0 < quick[STORKEY][0]["bytes"] <= 10 * 2**20


def test_factored_storkey_takes_far_less_memory_than_the_best_dense_form(quick):
    ours, dense = quick[SMALL]
    assert dense["bytes"] >= 4096**2 * 8 > 50 * ours["bytes"]
    assert np.allclose(ours["fields"], dense["fields"], rtol=0, atol=1e-12)


@pytest.mark.parametrize("group", [PICTURE, MANY])
def test_recall_is_exact_and_the_same_with_and_without_numba(quick, group):
    compiled, plain, *_ = quick[group]
    assert compiled["exact"] and plain["exact"]
    assert compiled["trace"] == plain["trace"]


@pytest.mark.clock
def test_times_are_far_below_those_of_dense_forms(quick):
    for group, times in ((SMALL, 50), (MANY, 5)):
        ours, *_, dense = quick[group]
        assert dense["seconds"] >= times * ours["seconds"]
    product, *similarities = quick[COMPARING]
    assert max(row["seconds"] for row in similarities) < 80 * product["seconds"]


def test_dense_sweeps_recall_the_same(quick):
    assert quick[MANY][-1]["result"] == "50/50 exact"


def test_importing_the_package_loads_nothing_heavy(quick):
    assert quick[IMPORT][0]["exact"], quick[IMPORT][0]["result"]


def test_comparing_is_exact_and_takes_little_memory(quick):
    _, *similarities = quick[COMPARING]
    assert len(similarities) == 5 and all(row["exact"] for row in quick[COMPARING])
    assert similarities[-1]["bytes"] <= 16 * 2**20  # neg-L1; all differences at once would be 1.2 GB


def test_textbook_versions_follow_the_definition():
    patterns = np.random.default_rng(0).choice([-1.0, 1.0], (5, 48))
    reference = storkey(patterns).toarray()
    assert np.allclose(storkey_with_temporaries(patterns), reference, rtol=0, atol=1e-14)
    assert np.allclose(storkey_in_place(patterns), reference, rtol=0, atol=1e-14)
    state = recall_by_sweeps(reference, patterns[0], np.random.default_rng(0))
    assert np.array_equal(state, patterns[0])
    memory = RedundancyMemory(48, rng=0).fit(patterns, 4, progress=False)
    assert redundancy_by_autograd(patterns, 4) == pytest.approx(memory.history[-1].redundancy, abs=1e-12)


PROMISES = Row("ours", (), most_ms=5, most_mib=10, least_ratio=10)
GOOD = {"seconds": 0.004, "bytes": 2**20, "exact": True, "result": ""}
PEER = Row("other", (), kind="peer")


@pytest.mark.parametrize(
    ("changed", "peer", "expected"),
    [
        ({}, {"seconds": 0.05}, [OK, OK, OK, ""]),
        ({"seconds": 0.006}, {"seconds": 0.05}, [SLOW, OK, MISSED, ""]),
        ({"bytes": 11 * 2**20}, {"seconds": 0.05}, [OK, MISSED, OK, ""]),
        ({"exact": False}, {"seconds": 0.05}, [OK, OK, OK, MISSED]),
        ({}, {"error": "not installed"}, [OK, OK, UNKNOWN, ""]),
        ({"error": "broken"}, {"seconds": 0.05}, [MISSED]),
    ],
)
def test_a_missed_promise_is_told_from_a_slow_machine(changed, peer, expected):
    group = {PROMISES: GOOD | changed, PEER: peer}
    assert [state for _, state in judge(PROMISES, group)] == expected
    assert judge(PEER, group) == []


def test_a_row_that_costs_too_many_times_the_first_is_missed():
    first, ours = Row("product", (), kind="dense"), Row("ours", (), most_times=3)
    for seconds, state in ((2.9, OK), (3.1, MISSED)):
        assert judge(ours, {first: {"seconds": 1.0}, ours: {"seconds": seconds}}) == [("≤ 3x the first row", state)]
    assert judge(ours, {first: {"error": "broken"}, ours: {"seconds": 1.0}}) == [("≤ 3x the first row", UNKNOWN)]


def test_another_answer_than_the_first_row_is_missed():
    ours, dense = Row("ours", ()), Row("dense", (), kind="dense")
    found = {ours: {"fields": [1.0, -1.0], "trace": "a"}}
    assert judge(dense, found | {dense: {"fields": [1.0, -1.1]}})[0][1] == MISSED
    assert judge(dense, found | {dense: {"trace": "b"}})[0][1] == MISSED


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this platform holds no process to a core")
def test_a_row_runs_on_one_core():
    code = "import os; from tools.bench import measure; measure.pin(); print(len(os.sched_getaffinity(0)))"
    assert subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True).strip() == "1"
