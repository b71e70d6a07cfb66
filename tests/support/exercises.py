"""What the chapters ask, the check of each exercise, and the answers that the tables beside the tests try on it."""

import re
from importlib import import_module

import nbformat
import pytest

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


def unmarked(message):
    """What a check says, without the marks of code."""
    return message.replace("`", "")


def tables(name):
    """File -> its table RIGHT or WRONG, of each file of answers in tests/check."""
    files = sorted(path.stem for path in (ROOT / "tests/check").glob("test_*.py") if "every" not in path.stem)
    return {file: getattr(import_module(f"tests.check.{file}"), name) for file in files}


def rows(name, judge):
    """The rows of RIGHT or WRONG that belong to a check, without it."""
    return [row[1:] for table in tables(name).values() for row in table if row[0] is judge]


def each(name):
    """All rows of RIGHT or WRONG, for pytest, each called by its file, its check and its number."""
    found = [(file, k, row) for file, table in tables(name).items() for k, row in enumerate(table)]
    return [pytest.param(*row, id=f"{file.removeprefix('test_')}-{row[0].__name__}-{k}") for file, k, row in found]
