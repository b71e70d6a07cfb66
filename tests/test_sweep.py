"""A sweep gives the same table wherever it runs, and loses nothing to what dies on the way."""

import io
import os
import signal
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from hopfield_edu.classical import capacity
from hopfield_edu.sweep import sweep

RULES = ["Hebb", "Storkey", "pseudo-inverse"]
GRID = {"rule": RULES, "load": [0.1, 0.3]}
TRIAL = partial(capacity.trial, n=60, flips=(0.0, 0.1), asked=5)


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


@pytest.mark.parametrize("backend", ["loky", "threading"])
def test_two_workers_give_the_rows_of_one(serial, backend):
    with joblib.parallel_config(backend=backend, n_jobs=2):
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
    with Path(__file__).with_name("calls").open("a") as calls:
        print(a, file=calls)
    time.sleep(0 if Path(__file__).with_name("quick").exists() else 0.05)
    return {"x": rng.random(), "words": "many " * (a % 5)}
"""


def python_path(folder):
    """The environment, with the folder where modules are looked for first."""
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(folder), *sys.path])}


def test_a_killed_run_goes_on_where_it_was_with_the_same_result(tmp_path, monkeypatch):
    (tmp_path / "slow.py").write_text(SLOW)
    monkeypatch.syspath_prepend(tmp_path)
    run = subprocess.Popen([sys.executable, "-c", KILLED], cwd=tmp_path, env=python_path(tmp_path))
    file = tmp_path / "table.parquet"
    while not file.exists() or len(pd.read_parquet(io.BytesIO(file.read_bytes()))) < 5:
        assert run.poll() is None, "the run ended before it could be killed"
        time.sleep(0.02)
    run.send_signal(signal.SIGKILL)
    run.wait()
    begun = pd.read_parquet(file)
    assert 5 <= len(begun) < 400
    (tmp_path / "quick").touch()
    from slow import slow

    calls = tmp_path / "calls"
    calls.unlink()
    resumed = sweep(slow, {"a": list(range(400))}, 5, file=file, progress=False)
    assert calls.read_text().split() == list(map(str, range(len(begun), 400)))
    pd.testing.assert_frame_equal(resumed, sweep(slow, {"a": list(range(400))}, 5, progress=False), check_exact=True)
    pd.testing.assert_frame_equal(pd.read_parquet(file), resumed, check_exact=True)


def test_a_table_that_is_replaced_while_it_is_read_is_read_whole(tmp_path, monkeypatch):
    """By its path pyarrow would take the rows from another file than the list of them."""
    file, read = tmp_path / "t", pq.read_table

    def replaced_first(source):
        (tmp_path / "other").write_bytes(b"no table")
        os.replace(tmp_path / "other", file)
        return read(source)

    first = sweep(draw, {"a": [1, 2]}, 0, file=file, progress=False)
    monkeypatch.setattr(pq, "read_table", replaced_first)
    pd.testing.assert_frame_equal(sweep(draw, {"a": [1, 2]}, 0, file=file, progress=False), first)


def test_where_a_disk_is_full_the_rows_that_were_there_stay_and_nothing_else(tmp_path, monkeypatch):
    def full(table, file):
        Path(file).write_bytes(b"half of it")
        raise OSError(28, "No space left on device")

    first = sweep(draw, {"a": [1, 2]}, 0, file=tmp_path / "t", progress=False)
    with monkeypatch.context() as patched, pytest.raises(OSError, match="No space left"):
        patched.setattr(pq, "write_table", full)
        sweep(draw, {"a": [1, 2]}, 0, repeats=2, file=tmp_path / "t", progress=False)
    assert [file.name for file in tmp_path.iterdir()] == ["t"]
    pd.testing.assert_frame_equal(sweep(draw, {"a": [1, 2]}, 0, file=tmp_path / "t", progress=False), first)


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


N = 1.0


def of_all(rng, a, patterns, scale=2.0):
    return {"x": N * a * scale * float(np.mean(patterns))}


def made_with(number):
    return lambda rng, a: {"x": number * a}


class Holder:
    def __init__(self, number):
        self.number = number

    def __call__(self, rng, a):
        return {"x": self.number * a}

    def method(self, rng, a):
        return self(rng, a)


LARGE = np.ones((60, 60))
ALMOST = LARGE - 1e-9 * (np.arange(3600).reshape(60, 60) == 1800)


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        (
            partial(of_all, patterns=LARGE),
            partial(of_all, patterns=ALMOST),
            r"arguments: {'patterns': 'array \(60",
        ),
        (partial(of_all, patterns=Holder(1).number), partial(of_all, patterns=2), "arguments: {'patterns': '1'}"),
        (made_with(1), made_with(2), "another closure: {'number': '1'}; this one has {'number': '2'}"),
        (Holder(1), Holder(2), "another source"),
        (Holder(1).method, Holder(2).method, "another list of arguments: {'self': 'Holder "),
    ],
)
def test_a_file_of_other_contents_is_refused_and_one_of_the_same_goes_on(tmp_path, first, second, says):
    ran = sweep(first, {"a": [1, 2]}, file=tmp_path / "t", progress=False)
    with pytest.raises(ValueError, match=says):
        sweep(second, {"a": [1, 2]}, file=tmp_path / "t", progress=False)
    again = sweep(first, {"a": [1, 2]}, file=tmp_path / "t", progress=False)
    pd.testing.assert_frame_equal(again, ran)


def test_a_global_and_a_default_that_changed_are_named(tmp_path, monkeypatch):
    trial = partial(of_all, patterns=LARGE)
    sweep(trial, {"a": [1]}, file=tmp_path / "t", progress=False)
    monkeypatch.setattr(of_all, "__defaults__", (3.0,))
    with pytest.raises(ValueError, match=r"another default: {'scale': '2.0'}; this one has {'scale': '3.0'}"):
        sweep(trial, {"a": [1]}, file=tmp_path / "t", progress=False)
    monkeypatch.setattr(of_all, "__defaults__", (2.0,))
    monkeypatch.setitem(globals(), "N", 5.0)
    with pytest.raises(ValueError, match=r"another global: {'N': '1.0'}; this one has {'N': '5.0'}"):
        sweep(trial, {"a": [1]}, file=tmp_path / "t", progress=False)


def test_equal_objects_made_anew_are_the_same_argument(tmp_path):
    def trial(rng, a, holder):
        return {"x": holder.number * a}

    for repeats in (1, 2):
        trial_of_three = partial(trial, holder=Holder(3))
        ran = sweep(trial_of_three, {"a": [1]}, repeats=repeats, file=tmp_path / "t", progress=False)
        assert list(ran.x) == [3] * repeats


def test_a_trial_that_nobody_can_read_is_told_at_once_and_not_gone_on_with(tmp_path):
    def trial(rng, a, lock):
        return {"x": a}

    trial = partial(trial, lock=threading.Lock())
    with pytest.warns(UserWarning, match="no later sweep can go on .* arguments lock holds a _thread.lock"):
        sweep(trial, {"a": [1, 2]}, file=tmp_path / "t", progress=False)
    assert list(pd.read_parquet(tmp_path / "t").x) == [1, 2]
    with pytest.raises(ValueError, match=r"no sweep can go on: its list of arguments lock holds a _thread.lock"):
        sweep(trial, {"a": [1, 2]}, file=tmp_path / "t", progress=False)


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
    with pytest.raises(ValueError, match=r"file must be the table of a sweep; .* is not, but a folder"):
        sweep(draw, {"a": [1]}, 0, file=tmp_path, progress=False)
    with pytest.raises(TypeError, match="file must be the path of a file or a folder; got 3"):
        sweep(draw, {"a": [1]}, 0, file=3, progress=False)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ([1, "half"], "got 'half' after 1: make all of them words"),
        ([0.5, True], "got True after 0.5: make all of them numbers"),
        (["no", False], "got False after 'no'"),
        ([0.5, 2**53 + 2], "a broken number and a whole one beyond 2"),
        ([1, 2**70], "must fit into 64 bits"),
        ([1, None], "must be a number, a word or a truth value; got NoneType"),
        ([1.0, np.ma.masked], "must be a number, a word or a truth value; got MaskedConstant"),
        ([1, np.datetime64("2030-01-01", "ns")], "must be a number, a word or a truth value; got datetime64"),
        (["a", "\ud800"], "must be text that UTF-8 can write"),
    ],
)
@pytest.mark.parametrize("keep", [True, False])
def test_a_value_that_does_not_fit_its_column_is_named_and_the_rows_before_it_stay(tmp_path, values, says, keep):
    def trial(rng, a):
        return {"x": values[a]}

    how = {"file": tmp_path / "t" if keep else None, "progress": False}
    with pytest.raises((ValueError, TypeError), match=f"trial's x .*{says}"):
        sweep(trial, {"a": [0, 0, 1]}, **how)
    assert not keep or list(pd.read_parquet(tmp_path / "t").x) == values[:1] * 2
    with pytest.raises((ValueError, TypeError), match=f"grid's a .*{says}"):
        sweep(draw, {"a": values}, **how | {"file": None})


@pytest.mark.parametrize(
    "values", [[1, 0.5], [0.5, 1], [1, 2**60], [np.float32(0.5), np.int8(1)], [True, np.False_], ["a", np.str_("b")]]
)
def test_numbers_of_every_width_fit_one_column_and_come_back_from_the_file(tmp_path, values):
    how = {"grid": {"a": [0, 1]}, "file": tmp_path / "t", "progress": False}

    def trial(rng, a):
        return {"x": values[a]}

    ran = sweep(trial, **how)
    assert list(ran.x) == values
    pd.testing.assert_frame_equal(sweep(trial, **how), ran)


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"grid": {}}, "grid must"),
        ({"grid": {"a": []}}, "grid must"),
        ({"grid": [{"a": 1}, {"b": 1}]}, "grid must"),
        ({"grid": {"a": [[1, 2]]}}, "grid's a must be a number"),
        ({"grid": {"trial": [1]}}, "grid must not"),
        ({"grid": {"a": "Hebb"}}, r"grid's a must be a list of values, .*: write \['Hebb'\]"),
        ({"grid": {"a": 100}}, r"grid's a must be a list of values, .*: write \[100\]"),
        ({"grid": {"a": np.array(3)}}, "grid's a must be a list of values"),
        ({"grid": {"a": {1, 2}}}, r"grid's a must be a list of values, in their order; .*sorted"),
        ({"grid": {"a": {"b": 1}}}, "grid's a must be a list of values"),
        ({"grid": {"a": np.ones((2, 2))}}, "grid's a must be a number"),
        ({"grid": {1: [1], "1": [2]}}, "grid's names must differ as words"),
        ({"grid": None}, "grid must be a dict"),
        ({"grid": 3}, "grid must be a dict"),
        ({"grid": "a"}, "grid must be a dict"),
        ({"grid": [1, 2]}, "grid must be a dict"),
        ({"grid": pd.DataFrame({"a": [1]})}, "grid must be a dict"),
        ({"grid": {"other": [1]}}, r"trial must take the names of the grid and a generator, trial\(other, rng\)"),
        ({"trial": None}, "trial must be a function, "),
        ({"trial": "draw"}, "trial must be a function, "),
        ({"seed": 1.5}, "seed must"),
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
