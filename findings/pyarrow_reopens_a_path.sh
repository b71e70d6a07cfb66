#!/usr/bin/env bash
# pyarrow 26.0.1 (PyPI), with pandas 3.1.1: a Parquet file that another process replaces as a whole (os.replace), and that is
# therefore complete at every moment, cannot be read reliably by its path. pq.ParquetDataset, which read_table and
# pandas.read_parquet go through, takes the footer from one file and opens the path anew for the rows. If the file was
# replaced in between, this ends with OSError ("Unexpected end of stream: Page was smaller (8) than expected (13)"), or,
# where the new file is as long, with the rows of the other file. Expected: one file from beginning to end, as open() gives.
# Remedy: read from an open file, pandas.read_parquet(open(path, "rb")).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "pyarrow==26.0.1" "pandas==3.1.1"
cd "$folder" && env/bin/python - <<'PYTHON'
import os
import threading

import pandas as pd
import pyarrow.parquet as pq


def put(rows, value):
    pd.DataFrame({"a": [value] * rows, "s": [f"row {k}" for k in range(rows)]}).to_parquet("new")
    os.replace("new", "table")


put(5, 1)
dataset = pq.ParquetDataset("table")
put(6, 2)
try:
    dataset.read()
except OSError as error:
    print("footer, replaced, rows:", error)
else:
    raise SystemExit("changed: rows come from the file of the footer now")
put(5, 1)
with open("table", "rb") as file:
    whole = pq.ParquetFile(file)
    put(6, 2)
    assert len(whole.read()) == 5
print("the same through an open file: its five rows")

growing = threading.Event()


def grow():
    rows = 1
    while not growing.is_set():
        put(rows := rows % 400 + 1, 1)


def failures(read, times=3000):
    count = 0
    for _ in range(times):
        try:
            read()
        except OSError:
            count += 1
    return count


writer = threading.Thread(target=grow)
writer.start()
by_path = failures(lambda: pd.read_parquet("table"))
by_file = failures(lambda: pd.read_parquet(open("table", "rb")))
growing.set()
writer.join()
print(f"beside a writer, 3,000 reads each: {'some' if by_path else 'no'} errors by path, {by_file} by an open file")
assert by_path and not by_file
PYTHON
