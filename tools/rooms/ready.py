"""Which chapters will run where tomorrow: make ready, or python -m tools.rooms.ready

Looks at what every chapter imports, at what it took where it was measured, and at the memory that is free here.
"""

import ast
import json
import sys
from importlib.util import find_spec
from typing import NamedTuple

import psutil

from tools import ROOT, course
from tools.kit.chapters import parse

ELSEWHERE = {"google", "pyodide"}  # what only Colab has, or a browser


class Row(NamedTuple):
    """here: its seconds on a machine like the one that measured it, or why it will not run; browser: yes or no."""

    chapter: str
    here: str
    browser: str


def rows(free=None, known=find_spec):
    """A Row for each chapter. free: MiB of memory, those of this machine if left out; known: finds a module."""
    free = psutil.virtual_memory().available / 2**20 if free is None else free
    runs = json.loads((ROOT / "tools" / "runs.json").read_text(encoding="utf-8"))
    return [_row(chapter, runs.get(chapter.stem), free, known) for chapter in course.chapters()]


def _row(chapter, run, free, known):
    missing = sorted(name for name in imported(chapter.stem) if known(name) is None)
    if missing:
        here = f"no: {', '.join(missing)} is missing"
    elif run and run["MiB"] > free:
        here = f"no: needs {run['MiB']:,} MiB, {free:,.0f} are free"
    else:
        here = f"{run['seconds']:.0f} s" if run else "not measured"
    return Row(f"{chapter.number}. {chapter.title}", here, "yes" if chapter.facts["browser"] else "no")


def imported(stem):
    """The packages that a chapter's code imports, by their first names."""
    tree = parse(course.source_of(stem))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in names} - ELSEWHERE - set(sys.stdlib_module_names)


def main():
    found = rows()
    wide = max(len(row.chapter) for row in found)
    print(f"{'':{wide}}  on this machine  in the browser's own Python")
    for row in found:
        print(f"{row.chapter:{wide}}  {row.here:15}  {row.browser}")
    print(
        "\nOn Colab and on a hub every chapter runs; both need the network, Colab an account. The website shows every\n"
        "chapter with live widgets, on phones too. What to do when one of these fails: book/teach/checklists.md."
    )
    return 1 if any(row.here.startswith("no:") for row in found) else 0


if __name__ == "__main__":
    raise SystemExit(main())
