"""Sweeps: the same trial over a grid of settings, on one core, on all, or on a cluster, and never twice the same work.

Where it runs is joblib's own switch around the call, and changes nothing in the table:
    with joblib.parallel_config(n_jobs=-1): ...            all cores
    with joblib.parallel_config(backend="dask"): ...       the Dask cluster whose client was made before
Threads, backend="threading", begin at once, and suit trials that are compiled recalls and products of arrays.
"""

import inspect
from concurrent.futures.process import BrokenProcessPool

import joblib
import pandas as pd
from tqdm.auto import tqdm

from hopfield_edu._trial import run
from hopfield_edu._validation import positive_count, true_or_false, whole_number
from hopfield_edu.sweep.cells import as_cells
from hopfield_edu.sweep.identity import identity
from hopfield_edu.sweep.table import Table

__all__ = ["sweep"]


def sweep(trial, grid, seed=0, *, repeats=1, file=None, progress=True):
    """Run trial(**cell, rng=rng) for every cell of the grid, `repeats` times each: a table with one row a trial.

    trial: a function that returns a dict of named numbers, words or truth values, the same names each time.
        functools.partial binds arguments that do not vary. A cluster's workers must be able to import what it needs.
    grid: dict of name -> list of values, of which all combinations are run, or a list of dicts, one a cell. What a grid
        or a result names is a column, and keeps to one kind: numbers, words, or truth values.
    seed: whole number ≥ 0. Trial k draws from np.random.default_rng([seed, k]), wherever and whenever it runs.
    repeats: trials of each cell; trial k has cell k modulo the number of cells.
    file: a Parquet file that takes in finished trials as they end; pandas.read_parquet(open(file, "rb")) looks at it
        while they go on. A later call with the same trial, grid and seed runs only what is missing there; repeats may
        then be more. The same trial is the same code, with arguments, defaults, closure and globals of the same
        content, and so on through the functions and classes of your modules.
    progress: whether to show a bar.
    Returns a pandas DataFrame, sorted by its first column, trial; then the names of the grid, then those of the result.
    A worker that dies costs only what it was doing: those trials run again.
    Raises ValueError where the file belongs to another sweep, or to one that cannot be compared (whose trial holds an
    open file, a lock, a generator …), and whatever a trial raises, with the trial's number.
    """
    cells, seed = as_cells(grid), whole_number(seed, "seed")
    total = len(cells) * positive_count(repeats, "repeats")
    table = Table(file, None if file is None else identity(trial, cells, seed))
    trial = _as_trial(trial, cells)
    jobs = {k: joblib.delayed(run)(trial, seed, k, cells[k % len(cells)]) for k in range(total)}
    silent = not true_or_false(progress, "progress")
    with table, tqdm(total=total, initial=len(table.rows.keys() & jobs), disable=silent, unit="trial") as bar:
        while missing := jobs.keys() - table.rows.keys():
            try:
                for row in joblib.Parallel(return_as="generator_unordered")(jobs[k] for k in sorted(missing)):
                    table.add(row)
                    bar.update()
            except BrokenProcessPool:
                if missing == jobs.keys() - table.rows.keys():
                    raise  # nothing ended since the last time: the trial itself kills its worker
    return pd.DataFrame([table.rows[k] for k in range(total)])


def _as_trial(trial, cells):
    """The trial where it can be called with each cell's names, or TypeError."""
    if not callable(trial):
        raise TypeError(f"trial must be a function, trial({', '.join(cells[0])}, rng); got {trial!r:.60}")
    try:
        signature = inspect.signature(trial)
    except (TypeError, ValueError):  # a function that does not tell
        return trial
    try:
        signature.bind(**cells[0], rng=None)
    except TypeError as error:
        names = ", ".join([*cells[0], "rng"])
        raise TypeError(f"trial must take the names of the grid and a generator, trial({names}): {error}") from None
    return trial
