"""Notebooks to work in, and the full ones beside, both from the chapters."""

import copy
import re

import nbformat

from tools.kit.chapters import LOCAL_LINK, SITE
from tools.kit.exercises import without_solutions


def write(path, notebook, build):
    """Write a chapter without its solutions into build/student, and the whole of it into build/full."""
    for folder, cells in (("student", without_solutions(notebook)), ("full", notebook.cells)):
        target = build / folder / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(clean(notebook, cells), target)
    return build / "student" / path.name


def clean(notebook, cells):
    """A notebook with these cells, without outputs, whose links to pages of the book lead to the website."""
    found = copy.deepcopy(notebook)
    found.cells = copy.deepcopy(list(cells))
    for cell in found.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        else:
            cell.source = LOCAL_LINK.sub(_to_site, cell.source)
    return found


def _to_site(found):
    """../book/glossary.md#energy is not beside the notebook: its page on the website is the same."""
    words, target = found.groups()
    page, _, anchor = target.partition("#")
    if not page.startswith("../"):
        return found[0]
    address = SITE + re.sub(r"\.(md|ipynb)$", ".html", page.removeprefix("../"))
    return f"[{words}]({address}{'#' + anchor if anchor else ''})"
