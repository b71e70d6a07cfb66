"""The cells of a grid and the results of trials: plain values under names, such as a table can hold."""

import itertools
from collections.abc import Mapping

import numpy as np

from hopfield_edu._validation import as_list
from hopfield_edu.sweep.table import Columns

LOWEST, HIGHEST = -(2**63), 2**63 - 1
FORM = "a dict of name -> list of values, or a list of dicts of the same names, and not empty"


def as_cells(grid):
    """The cells of a grid, a list of dicts name -> plain value; ValueError or TypeError that names grid."""
    cells = _combinations(grid) if isinstance(grid, Mapping) else _listed(grid)
    if not cells or not cells[0] or not all(cell.keys() == cells[0].keys() for cell in cells):
        raise ValueError(f"grid must be {FORM}; got {grid!s:.60}")
    for name, whose in (("trial", "the first column"), ("rng", "the generator of each trial")):
        if name in cells[0]:
            raise ValueError(f"grid must not vary {name}: that is the name of {whose}")
    cells, columns = [_plain(cell, "grid") for cell in cells], Columns("grid")
    for cell in cells:
        columns.take(cell)
    return cells


def as_result(found, cell):
    """What a trial returned, as a dict name -> plain value; ValueError or TypeError that names trial."""
    if not isinstance(found, dict):
        raise TypeError(f"trial must return a dict of named numbers; got {type(found).__name__}")
    if taken := found.keys() & {"trial", *cell}:
        raise ValueError(f"trial must not return a name of the grid; got {', '.join(sorted(taken))}")
    return _plain(found, "trial")


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


def _plain(values, whose):
    """Names as words, values as Python's own."""
    plain = {_word(name, f"{whose}'s names"): _scalar(value, f"{whose}'s {name}") for name, value in values.items()}
    if len(plain) < len(values):
        raise ValueError(f"{whose}'s names must differ as words; got {', '.join(map(repr, values))}")
    return plain


def _scalar(value, name):
    """A plain number, word or truth value that a column can hold."""
    if isinstance(value, np.generic | np.ndarray) and value.size == 1 and not np.ma.is_masked(value):
        value = value.item() if value.dtype.kind in "biufU" else value
    if isinstance(value, bool | float):
        return value if type(value) in (bool, float) else float(value)
    if isinstance(value, str):
        return _word(value, name)
    if not isinstance(value, int):
        raise TypeError(
            f"{name} must be a number, a word or a truth value; got {type(value).__name__} {str(value)[:40]}"
        )
    if not LOWEST <= value <= HIGHEST:
        raise ValueError(f"{name} must fit into 64 bits, as whole numbers of a table do; got {value}: give float(x)")
    return int(value)


def _word(value, name):
    word = str.__str__(value) if isinstance(value, str) else str(value)
    try:
        word.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} must be text that UTF-8 can write; got {word!r:.60}") from None
    return word
