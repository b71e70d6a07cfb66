"""The rows of a sweep, of which each column keeps to one kind, and the file that takes them in as they come."""

import json
import os
import time
import warnings
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from hopfield_edu._files import whole
from hopfield_edu._validation import new_file
from hopfield_edu.sweep.identity import difference, unknown

ABOUT = b"hopfield_edu.sweep"
PATIENCE = 20  # a table is written again once this many times as long has passed as the last writing took,
LONGEST = 3.0  # or so many seconds
EXACT = 2**53  # beyond it, not every whole number is a float
TOGETHER = ({"whole", "broken"}, {"whole", "large"}, {"word"}, {"truth value"})
"""The kinds of values that one column can hold, with none of them changed."""


class Columns:
    """What each column holds so far: the kinds of its values, and one of them."""

    def __init__(self, whose):
        self.whose, self.kinds, self.first = whose, {}, {}

    def take(self, values):
        """Note the values of a row, name -> value; TypeError that names the one which does not fit those before."""
        for name, value in values.items():
            kinds = self.kinds.get(name, set()) | {_kind(value)}
            if not any(kinds <= allowed for allowed in TOGETHER):
                raise TypeError(
                    f"{self.whose}'s {name} must be of one kind in all rows, for a column holds numbers, or words, or "
                    f"truth values; got {value!r} after {self.first[name]!r}{_remedy(kinds)}"
                )
            self.kinds[name] = kinds
            self.first.setdefault(name, value)


class Table:
    """The rows so far, number -> row, and the file that keeps them; about: the identity of the sweep, None without."""

    def __init__(self, file, about):
        self.path, self.about = (None if file is None else _as_path(file)), about
        self.rows = _read(self.path, about) if self.path else {}
        self.written, self.next_time = len(self.rows), 0.0
        self.names, self.columns = None, Columns("trial")
        for row in self.rows.values():
            self._fit(row)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.path and len(self.rows) > self.written:
            self.write()

    def add(self, row):
        """Take in a row; ValueError or TypeError where it does not fit those before, which stay."""
        self._fit(row)
        self.rows[row["trial"]] = row
        if self.path and time.monotonic() >= self.next_time:
            self.write()

    def write(self):
        """Replace the file whole, so that it is never half a table."""
        begun = time.monotonic()
        table = pa.Table.from_pylist([self.rows[k] for k in sorted(self.rows)])
        with whole(self.path) as file:
            pq.write_table(table.replace_schema_metadata({ABOUT: json.dumps(self.about)}), file)
        now = time.monotonic()
        self.written, self.next_time = len(self.rows), now + min(PATIENCE * (now - begun), LONGEST)

    def _fit(self, row):
        self.names = self.names or row.keys()
        if row.keys() != self.names:
            found = f"{list(row)}, and {list(self.names)} before"
            raise ValueError(f"trial must return the same names each time; trial {row['trial']} gave {found}")
        self.columns.take(row)


def _kind(value):
    if isinstance(value, bool):
        return "truth value"
    if isinstance(value, str):
        return "word"
    if isinstance(value, float):
        return "broken"
    return "whole" if abs(value) <= EXACT else "large"


def _remedy(kinds):
    if kinds <= {"whole", "broken", "large"}:
        return ": a broken number and a whole one beyond 2**53 do not go together; make both words, or both floats"
    return ": make all of them words, str(x)" if "word" in kinds else ": make all of them numbers, int(x)"


def _as_path(file):
    path = Path(file) if isinstance(file, str | os.PathLike) else file
    if isinstance(path, Path) and path.is_dir():
        raise ValueError(f"file must be the table of a sweep; {path} is not, but a folder. Give a file in it")
    return new_file(path, "file")


def _read(path, about):
    """The rows of an earlier run of the same sweep; none where there is no file."""
    strange = "; ".join(unknown(about))
    if not path.exists():
        if strange:
            warnings.warn(
                f"file {path} keeps these rows, but no later sweep can go on with them: its {strange}, which cannot "
                "be compared. Bind numbers, arrays or plain objects instead",
                stacklevel=4,
            )
        return {}
    try:
        with path.open("rb") as file:  # by its path it would be opened twice, and may be another one by then
            table = pq.read_table(file)
        found = json.loads(table.schema.metadata[ABOUT])
    except PermissionError:
        raise
    except (pa.ArrowException, OSError, TypeError, KeyError, ValueError):
        raise ValueError(f"file must be the table of a sweep; {path} is none, or is cut. Give another name") from None
    if isinstance(found.get("list of arguments"), str):
        raise ValueError(f"file {path} was written by an earlier version, which noted less of its trial. Give another")
    other = difference(found, about)
    if other or strange:
        said = f"a sweep with {other}" if other else f"rows with which no sweep can go on: its {strange}"
        raise ValueError(f"file {path} keeps {said}. Give another file, or delete that one")
    return {row["trial"]: row for row in table.to_pylist()}
