"""The chapters, as they are written and as the last build has executed them."""

import ast
import re

import nbformat
import yaml

from tools import ROOT, reading

CONFIG = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
SITE = CONFIG["html"]["baseurl"]
LOCAL_LINK = re.compile(r"(?<!!)\[([^\]\n]+)\]\((?!\w+:|#)([^)\s]+)\)")


def paths(numbers=()):
    """The notebooks with these numbers, or all."""
    found = sorted((ROOT / "notebooks").glob("*.ipynb"))
    chosen = [path for path in found if not numbers or int(path.stem[:2]) in numbers]
    if not chosen:
        known = ", ".join(str(int(path.stem[:2])) for path in found)
        raise SystemExit(f"No chapter has the number {', '.join(map(str, numbers))}; there are {known}.")
    return chosen


def read(path):
    """A chapter that opens with its minutes, as on its page."""
    return nbformat.from_dict(reading.told(nbformat.read(path, as_version=4)))


def tags(cell):
    return set(cell.metadata.get("tags", ()))


def title(notebook):
    """The heading of a chapter."""
    return re.search(r"^# (.+)$", notebook.cells[0].source, re.M)[1]


def number(path):
    return int(path.stem[:2])


def parse(source):
    """The syntax tree of a cell, whose lines of magic count as nothing."""
    return ast.parse(re.sub(r"^(\s*)[%!][a-z].*$", r"\1pass", source, flags=re.M))


def executed(path, build):
    """A chapter with the outputs of its last execution, and the states of its widgets in the metadata.

    build: the folder that `make book` fills. Ends the program with the remedy if this text of the chapter never ran.
    """
    from jupyter_cache import get_cache

    try:
        if not (build / ".jupyter_cache").exists():
            raise KeyError
        return get_cache(build / ".jupyter_cache").merge_match_into_notebook(read(path))[1]
    except KeyError:
        raise SystemExit(f"{path.stem} has not been executed as it is now: run make book first.") from None
