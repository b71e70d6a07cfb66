"""A sweep gives the same table wherever it runs, and loses nothing to what dies on the way."""

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
import pytest

from hopfield_edu.classical import capacity
from hopfield_edu.sweep import sweep

RULES = ["Hebb", "Storkey", "pseudo-inverse"]
GRID = {"rule": RULES, "load": [0.1, 0.3]}
TRIAL = partial(capacity.trial, n=60, flips=(0.0, 0.1), cues=5)


def draw(rng, a, b=0):
    return {"x": rng.random(), "k": int(rng.integers(9)), "word": "ab"[a % 2], "large": np.bool_(a > 1), "c": a + b}


def deadly(rng, a, folder):
    """Dies with its whole process where it meets a = 5 for the first time."""
    last_words = Path(folder) / "died"
    if a == 5 and not last_words.exists():
        last_words.touch()
        time.sleep(0.5)  # others end meanwhile
        os.kill(os.getpid(), signal.SIGKILL)
    Path(folder, f"ran-{a}-{time.monotonic_ns()}").touch()
    return draw(rng, a)


@pytest.fixture(scope="module")
def serial():
    return sweep(TRIAL, GRID, 7, repeats=3, progress=False)


@pytest.fixture(scope="module")
def cluster():
    """Two Dask workers in processes of their own, as on two machines."""
    from distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as local,
        Client(local) as client,
    ):
        yield client


def test_one_row_a_trial_each_with_its_own_random_stream():
    table = sweep(draw, {"a": [1, 2], "b": [0.5, 0.25]}, 3, repeats=2, progress=False)
    assert list(table) == ["trial", "a", "b", "x", "k", "word", "large", "c"]
    assert list(table.a) == [1, 1, 2, 2] * 2 and list(table.b) == [0.5, 0.25] * 4
    assert list(table.trial) == list(range(8)) and table.x.nunique() == 8
    for row in table.itertuples():
        assert row.x == np.random.default_rng([3, row.trial]).random()
    assert table.large.dtype == bool and table.c.dtype == float
    assert not table.x.equals(sweep(draw, {"a": [1, 2], "b": [0.5, 0.25]}, 4, repeats=2, progress=False).x)


def test_a_list_of_cells_need_not_be_all_combinations():
    table = sweep(draw, [{"a": 1, "b": 2}, {"a": 3, "b": 4}], 0, progress=False)
    assert list(table.c) == [3, 7]


def test_two_processes_give_the_rows_of_one(serial):
    with joblib.parallel_config(backend="loky", n_jobs=2):
        parallel = sweep(TRIAL, GRID, 7, repeats=3, progress=False)
    pd.testing.assert_frame_equal(parallel, serial, check_exact=True)


def test_a_dask_cluster_gives_the_rows_of_one_process(serial, cluster):
    with joblib.parallel_config(backend="dask"):
        parallel = sweep(TRIAL, GRID, 7, repeats=3, progress=False)
    pd.testing.assert_frame_equal(parallel, serial, check_exact=True)


def lose_a_worker(folder):
    """Sweep with a trial that kills its worker once; the table must be whole, and finished work not done again."""
    table = sweep(partial(deadly, folder=str(folder)), {"a": list(range(12))}, 1, file=folder / "t", progress=False)
    expected = sweep(draw, {"a": list(range(12))}, 1, progress=False)
    pd.testing.assert_frame_equal(table, expected, check_exact=True)
    assert (folder / "died").exists()
    pd.testing.assert_frame_equal(pd.read_parquet(folder / "t"), expected, check_exact=True)
    return len(list(folder.glob("ran-*")))


def test_a_killed_process_of_joblib_loses_nothing(tmp_path):
    with joblib.parallel_config(backend="loky", n_jobs=2):
        ran = lose_a_worker(tmp_path)
    assert ran < 2 * 12  # what had ended did not begin again


def test_a_killed_worker_of_dask_loses_nothing(tmp_path, cluster):
    with joblib.parallel_config(backend="dask"):
        lose_a_worker(tmp_path)


def test_a_trial_that_always_kills_its_worker_ends_the_sweep():
    def always(rng, a):
        os.kill(os.getpid(), signal.SIGKILL)

    with joblib.parallel_config(backend="loky", n_jobs=2), pytest.raises(Exception, match="terminated"):
        sweep(always, {"a": [1, 2]}, progress=False)


KILLED = """
from hopfield_edu.sweep import sweep
from slow import slow
sweep(slow, {"a": list(range(400))}, 5, file="table.parquet", progress=False)
"""
SLOW = """
import time
from pathlib import Path
def slow(rng, a):
    time.sleep(0 if Path(__file__).with_name("quick").exists() else 0.05)
    return {"x": rng.random(), "words": "many " * (a % 5)}
"""


def test_a_killed_run_goes_on_where_it_was_with_the_same_result(tmp_path, monkeypatch):
    (tmp_path / "slow.py").write_text(SLOW)
    monkeypatch.syspath_prepend(tmp_path)
    run = subprocess.Popen([sys.executable, "-c", KILLED], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(tmp_path)})
    file = tmp_path / "table.parquet"
    while not file.exists() or len(pd.read_parquet(file)) < 5:
        assert run.poll() is None, "the run ended before it could be killed"
        time.sleep(0.02)
    run.send_signal(signal.SIGKILL)
    run.wait()
    begun = pd.read_parquet(file)
    assert 5 <= len(begun) < 400
    (tmp_path / "quick").touch()
    from slow import slow

    calls = []

    def counted(rng, a):
        calls.append(a)
        return slow(rng, a)

    counted.__wrapped__ = slow  # its source is that of slow
    counted.__qualname__ = slow.__qualname__
    resumed = sweep(counted, {"a": list(range(400))}, 5, file=file, progress=False)
    assert calls == list(range(len(begun), 400))
    pd.testing.assert_frame_equal(resumed, sweep(slow, {"a": list(range(400))}, 5, progress=False), check_exact=True)
    pd.testing.assert_frame_equal(pd.read_parquet(file), resumed, check_exact=True)


def test_an_error_in_a_trial_names_it_and_keeps_what_had_ended(tmp_path):
    def picky(rng, a):
        if a == 3:
            raise RuntimeError("three is too much")
        return {"x": a}

    with pytest.raises(RuntimeError, match="three is too much") as caught:
        sweep(picky, {"a": [1, 2, 3, 4]}, 0, file=tmp_path / "t", progress=False)
    assert "in trial 2 of the sweep: seed 0, {'a': 3}" in caught.value.__notes__[0]
    assert list(pd.read_parquet(tmp_path / "t").x) == [1, 2]


def test_more_repeats_later_keep_the_earlier_rows(tmp_path):
    few = sweep(draw, {"a": [1, 2]}, 0, repeats=2, file=tmp_path / "t", progress=False)
    more = sweep(draw, {"a": [1, 2]}, 0, repeats=5, file=tmp_path / "t", progress=False)
    pd.testing.assert_frame_equal(more[:4], few)
    assert len(more) == 10
    pd.testing.assert_frame_equal(sweep(draw, {"a": [1, 2]}, 0, repeats=2, file=tmp_path / "t", progress=False), few)


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"seed": 1}, "another seed: 0; this one has 1"),
        ({"grid": {"a": [1, 3]}}, "another grid"),
        ({"grid": {"c": [1, 2]}}, "another grid"),
        ({"trial": lambda rng, a: {"x": 1}}, "another trial"),
        ({"trial": partial(draw, b=2)}, "another list of arguments"),
    ],
)
def test_a_file_of_another_sweep_is_refused(tmp_path, other, says):
    given = {"trial": draw, "grid": {"a": [1, 2]}, "seed": 0, "file": tmp_path / "t", "progress": False}
    sweep(**given)
    before = (tmp_path / "t").read_bytes()
    with pytest.raises(ValueError, match=says):
        sweep(**given | other)
    assert (tmp_path / "t").read_bytes() == before


def test_an_edited_trial_is_another_trial(tmp_path):
    def trial(rng, a):
        return {"x": 1}

    edited = trial
    sweep(trial, {"a": [1]}, 0, file=tmp_path / "t", progress=False)

    def trial(rng, a):
        return {"x": 2}

    assert trial.__qualname__ == edited.__qualname__
    with pytest.raises(ValueError, match="another source"):
        sweep(trial, {"a": [1]}, 0, file=tmp_path / "t", progress=False)


def test_a_file_that_is_no_sweep_is_named(tmp_path):
    (tmp_path / "t").write_text("shopping list")
    with pytest.raises(ValueError, match="must be the table of a sweep"):
        sweep(draw, {"a": [1]}, 0, file=tmp_path / "t", progress=False)
    pd.DataFrame({"x": [1]}).to_parquet(tmp_path / "u")
    with pytest.raises(ValueError, match="must be the table of a sweep"):
        sweep(draw, {"a": [1]}, 0, file=tmp_path / "u", progress=False)
    with pytest.raises(FileNotFoundError, match="folder"):
        sweep(draw, {"a": [1]}, 0, file=tmp_path / "nowhere" / "t", progress=False)


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"grid": {}}, "grid must"),
        ({"grid": {"a": []}}, "grid must"),
        ({"grid": [{"a": 1}, {"b": 1}]}, "grid must"),
        ({"grid": {"a": [[1, 2]]}}, "grid's a must be a number"),
        ({"grid": {"trial": [1]}}, "grid must not"),
        ({"seed": -1}, "seed must"),
        ({"seed": None}, "seed must"),
        ({"repeats": 0}, "repeats must"),
        ({"trial": lambda rng, a: 3}, "trial must return a dict"),
        ({"trial": lambda rng, a: {"a": 3}}, "must not return a name of the grid; got a"),
        ({"trial": lambda rng, a: {"x": np.ones(2)}}, "trial's x must be a number"),
        ({"trial": lambda rng, a: {"x" * a: 0}}, "same names"),
    ],
)
def test_what_cannot_be_swept_is_named(other, says):
    with pytest.raises((ValueError, TypeError), match=says):
        sweep(**{"trial": draw, "grid": {"a": [1, 2]}, "progress": False} | other)


def test_the_bar_counts_trials_and_begins_with_those_that_are_done(tmp_path, capsys):
    sweep(draw, {"a": [1, 2, 3]}, 0, file=tmp_path / "t", progress=False)
    assert capsys.readouterr().err == ""
    sweep(draw, {"a": [1, 2, 3]}, 0, repeats=2, file=tmp_path / "t")
    bar = capsys.readouterr().err
    assert "3/6" in bar and "6/6" in bar
