#!/usr/bin/env bash
# jupytext 1.19.6 (PyPI, notebooks as text): in its Markdown format a text cell with a fence of four backticks, as MyST writes one
# directive inside another (```` around ```), swallows the code cell behind it. Written to .md and read again, two cells are
# one: the code is text now, and is not run any more. Without a warning; jupytext --sync then writes the loss into the
# notebook. A fence of colons or of tildes is read rightly, and so is every text by the formats md:myst and py:percent.
# Why: the reader takes three or more backticks for the beginning, and waits for exactly three as the end (end_code_re in
# cell_reader.py). Issue 1429 of jupytext asks about a relative in R Markdown. Expected: the cells as they were; four end four.
# Remedy: ::: in place of ````, or md:myst. No chapter of this course has such a fence; all survive both formats.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "jupytext==1.19.6" "nbformat==5.10.4"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import jupytext
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

FENCES = {
    "four backticks around three": "````{exercise}\n```{hint}\nx\n```\n````",
    "four backticks alone": "````\nx\n````",
    "three backticks": "```text\nx\n```",
    "colons around three backticks": "::::{exercise}\n```{hint}\nx\n```\n::::",
    "tildes around three backticks": "~~~\n```\nx\n```\n~~~",
}
python = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}


def kinds(text, form):
    """The kinds of cells after writing and reading, and whether the code is still there as code."""
    written = new_notebook(cells=[new_markdown_cell("before"), new_markdown_cell(text), new_code_cell("after = 1")], metadata=python)
    read = jupytext.reads(jupytext.writes(written, form), form)
    return [cell.cell_type for cell in read.cells], [cell.source for cell in written.cells] == [cell.source for cell in read.cells]


WHOLE = (["markdown", "markdown", "code"], True)
seen = {form: {name: kinds(text, form) for name, text in FENCES.items()} for form in ("md", "md:myst", "py:percent")}
for form, rows in seen.items():
    print(form, {name: "as it was" if row == WHOLE else row[0] for name, row in rows.items()})
lost = {name for name, row in seen["md"].items() if row != WHOLE}
if lost != {"four backticks around three", "four backticks alone"} or any(seen["md"][name][0] != ["markdown"] * 2 for name in lost):
    raise SystemExit("changed: see above")
if any(row != WHOLE for form in ("md:myst", "py:percent") for row in seen[form].values()):
    raise SystemExit("changed: see above")
PYTHON
