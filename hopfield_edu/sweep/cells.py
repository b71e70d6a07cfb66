"""The cells of a grid: plain values under names, such as a table can hold."""

import itertools
from collections.abc import Mapping

from hopfield_edu._trial import plain
from hopfield_edu._validation import as_list
from hopfield_edu.sweep.table import Columns

FORM = "a dict of name -> list of values, or a list of dicts of the same names, and not empty"


def as_cells(grid):
    """The cells of a grid, a list of dicts name -> plain value; ValueError or TypeError that names grid."""
    cells = _combinations(grid) if isinstance(grid, Mapping) else _listed(grid)
    if not cells or not cells[0] or not all(cell.keys() == cells[0].keys() for cell in cells):
        raise ValueError(f"grid must be {FORM}; got {grid!s:.60}")
    for name, whose in (("trial", "the first column"), ("rng", "the generator of each trial")):
        if name in cells[0]:
            raise ValueError(f"grid must not vary {name}: that is the name of {whose}")
    cells, columns = [plain(cell, "grid") for cell in cells], Columns("grid")
    for cell in cells:
        columns.take(cell)
    return cells


def _combinations(grid):
    values = [_choices(choices, f"grid's {name}") for name, choices in grid.items()]
    return [dict(zip(grid, chosen, strict=True)) for chosen in itertools.product(*values)]


def _choices(values, name):
    found = as_list(values)
    if found is None or isinstance(values, set | frozenset):
        remedy = f"[{values!r:.40}]" if found is None else "sorted(...)"
        raise TypeError(f"{name} must be a list of values, in their order; got {values!r:.60}: write {remedy}")
    return found


def _listed(grid):
    cells = as_list(grid)
    if cells is None or not all(isinstance(cell, Mapping) for cell in cells):
        raise TypeError(f"grid must be {FORM}; got {type(grid).__name__} {grid!s:.40}")
    return [dict(cell) for cell in cells]
