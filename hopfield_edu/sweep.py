"""Sweeps: the same trial over a grid of settings, on one core, on all, or on a cluster, and never twice the same work.

Where it runs is joblib's own switch around the call, and changes nothing in the table:
    with joblib.parallel_config(n_jobs=-1): ...            all cores
    with joblib.parallel_config(backend="dask"): ...       the Dask cluster whose client was made before
"""

import functools
import hashlib
import inspect
import itertools
import json
import os
import time
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from tqdm.auto import tqdm

from hopfield_edu.validation import positive_count

__all__ = ["sweep"]

ABOUT = b"hopfield_edu.sweep"
PATIENCE = 20  # a table is written again once this many times as long has passed as the last writing took,
LONGEST = 3.0  # or so many seconds


def sweep(trial, grid, seed=0, *, repeats=1, file=None, progress=True):
    """Run trial(rng, **cell) for every cell of the grid, `repeats` times each: a table with one row a trial.

    trial: a function that returns a dict of named numbers, words or truth values, the same names each time.
        functools.partial binds arguments that do not vary. A cluster's workers must be able to import what it needs.
    grid: dict of name -> list of values, of which all combinations are run, or a list of dicts, one a cell.
    seed: whole number ≥ 0. Trial k draws from np.random.default_rng([seed, k]), wherever and whenever it runs.
    repeats: trials of each cell; trial k has cell k modulo the number of cells.
    file: a Parquet file that takes in finished trials as they end. A later call with the same trial, grid and seed
        runs only what is missing there; repeats may then be more.
    progress: whether to show a bar.
    Returns a pandas DataFrame, sorted by its first column, trial; then the names of the grid, then those of the result.
    A worker that dies costs only what it was doing: those trials run again.
    Raises ValueError where the file belongs to another sweep, and whatever a trial raises, with the trial's number.
    """
    cells = _as_cells(grid)
    about = _about(trial, cells, _as_seed(seed))
    total = len(cells) * positive_count(repeats, "repeats")
    table = _Table(file, about)
    jobs = {k: joblib.delayed(_run)(trial, seed, k, cells[k % len(cells)]) for k in range(total)}
    with table, tqdm(total=total, initial=len(table.rows.keys() & jobs), disable=not progress, unit="trial") as bar:
        while missing := jobs.keys() - table.rows.keys():
            try:
                for row in joblib.Parallel(return_as="generator_unordered")(jobs[k] for k in sorted(missing)):
                    table.add(row)
                    bar.update()
            except BrokenProcessPool:
                if missing == jobs.keys() - table.rows.keys():
                    raise  # nothing ended since the last time: the trial itself kills its worker
    return pd.DataFrame([table.rows[k] for k in range(total)])


def _run(trial, seed, k, cell):
    """One row: its number, its cell, its result."""
    try:
        return {"trial": k} | cell | _as_result(trial(np.random.default_rng([seed, k]), **cell), cell)
    except Exception as error:
        error.add_note(f"in trial {k} of the sweep: seed {seed}, {cell}")
        raise


class _Table:
    """The rows so far, number -> row, and the file that keeps them."""

    def __init__(self, file, about):
        self.path, self.about = (None if file is None else Path(file)), about
        self.rows = {} if file is None else _read(self.path, about)
        self.written, self.next_time = len(self.rows), 0.0
        self.names = next(iter(self.rows.values()), {}).keys()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.path and len(self.rows) > self.written:
            self.write()

    def add(self, row):
        self.names = self.names or row.keys()
        if row.keys() != self.names:
            found = f"{list(row)}, and {list(self.names)} before"
            raise ValueError(f"trial must return the same names each time; trial {row['trial']} gave {found}")
        self.rows[row["trial"]] = row
        if self.path and time.monotonic() >= self.next_time:
            self.write()

    def write(self):
        """Replace the file whole, so that it is never half a table."""
        begun = time.monotonic()
        table = pa.Table.from_pylist([self.rows[k] for k in sorted(self.rows)])
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        pq.write_table(table.replace_schema_metadata({ABOUT: json.dumps(self.about)}), beside)
        os.replace(beside, self.path)
        now = time.monotonic()
        self.written, self.next_time = len(self.rows), now + min(PATIENCE * (now - begun), LONGEST)


def _read(path, about):
    """The rows of an earlier run of the same sweep; none where there is no file."""
    if not path.exists():
        if not path.parent.is_dir():
            raise FileNotFoundError(f"file must lie in a folder that exists; there is no {path.parent}")
        return {}
    try:
        table = pq.read_table(path)
        found = json.loads(table.schema.metadata[ABOUT])
    except (pa.ArrowInvalid, TypeError, KeyError):
        raise ValueError(f"file must be the table of a sweep; {path} is none, or is cut. Give another name") from None
    for what, now in about.items():
        if found.get(what) != now:
            raise ValueError(
                f"file {path} keeps a sweep with another {what}: {found.get(what)}; this one has {now}. "
                "Give another file, or delete that one"
            )
    return {row["trial"]: row for row in table.to_pylist()}


def _about(trial, cells, seed):
    """What must be equal where one run goes on with the rows of another."""
    bound = {}
    while isinstance(trial, functools.partial):
        bound = {f"argument {k}": value for k, value in enumerate(trial.args)} | trial.keywords | bound
        trial = trial.func
    try:
        source = hashlib.sha256(inspect.getsource(trial).encode()).hexdigest()[:12]
    except (OSError, TypeError):
        source = "unknown"
    grid = hashlib.sha256(json.dumps(cells).encode()).hexdigest()[:12]
    return {
        "trial": getattr(trial, "__qualname__", repr(trial)),
        "list of arguments": json.dumps(bound, default=repr, sort_keys=True),
        "source": source,
        "grid": f"{len(cells)} cells of {', '.join(cells[0])} ({grid})",
        "seed": seed,
    }


def _as_cells(grid):
    if isinstance(grid, dict):
        values = [list(choices) for choices in grid.values()]
        cells = [dict(zip(grid, chosen, strict=True)) for chosen in itertools.product(*values)]
    else:
        cells = [dict(cell) for cell in grid]
    if not cells or not cells[0] or not all(cell.keys() == cells[0].keys() for cell in cells):
        raise ValueError("grid must be a dict of name -> values, or a list of dicts of the same names, and not empty")
    if "trial" in cells[0]:
        raise ValueError("grid must not vary trial: that is the name of the first column")
    return [{str(name): _as_scalar(value, f"grid's {name}") for name, value in cell.items()} for cell in cells]


def _as_result(found, cell):
    if not isinstance(found, dict):
        raise TypeError(f"trial must return a dict of named numbers; got {type(found).__name__}")
    if taken := found.keys() & {"trial", *cell}:
        raise ValueError(f"trial must not return a name of the grid; got {', '.join(sorted(taken))}")
    return {str(name): _as_scalar(value, f"trial's {name}") for name, value in found.items()}


def _as_scalar(value, name):
    value = value.item() if isinstance(value, np.generic | np.ndarray) and value.size == 1 else value
    if not isinstance(value, str | bool | int | float):
        raise TypeError(f"{name} must be a number, a word or a truth value; got {type(value).__name__}")
    return value


def _as_seed(seed):
    if isinstance(seed, bool) or not isinstance(seed, int | np.integer) or seed < 0:
        raise ValueError(f"seed must be a whole number of at least 0; got {seed!r}")
    return int(seed)
