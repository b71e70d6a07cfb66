"""What the chapters ask, the check of each exercise, and the answers that the tables beside the tests try on it."""

import re
from importlib import import_module

import nbformat

from hopfield_edu import check
from tools import ROOT

CHAPTERS = sorted((ROOT / "notebooks").glob("*.ipynb"))
TITLE = re.compile(r"^### Exercise (\d+) · (\w+): ", re.M)
CALL = re.compile(r"check\.(\w+)\.(\w+)\(")


def asked(path):
    """What a chapter asks, in order: (number, kind) for the heading of an exercise, (module, name) for a check."""
    found = []
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "markdown":
            found += TITLE.findall(cell.source)
        elif "check" in cell.metadata.get("tags", []):
            found += CALL.findall(cell.source)
    return found


CHECKS = [call for path in CHAPTERS for call in asked(path) if not call[0].isdigit()]


def judge_of(module, name):
    return getattr(getattr(check, module), name)


def rows(table, judge):
    """The rows of RIGHT or WRONG that belong to a check, without it."""
    files = sorted(path.stem for path in (ROOT / "tests/check").glob("test_*.py") if "every" not in path.stem)
    tables = (getattr(import_module(f"tests.check.{file}"), table) for file in files)
    return [row[1:] for rows in tables for row in rows if row[0] is judge]
