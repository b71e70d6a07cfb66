"""One trial of a sweep: what each worker loads, and so without what the table of all trials needs."""

import numpy as np

LOWEST, HIGHEST = -(2**63), 2**63 - 1


def run(trial, seed, k, cell):
    """One row: its number, its cell, its result."""
    try:
        return {"trial": k} | cell | _as_result(trial(**cell, rng=np.random.default_rng([seed, k])), cell)
    except Exception as error:
        error.add_note(f"in trial {k} of the sweep: seed {seed}, {cell}")
        raise


def _as_result(found, cell):
    """What a trial returned, as a dict name -> plain value; ValueError or TypeError that names trial."""
    if not isinstance(found, dict):
        raise TypeError(f"trial must return a dict of named numbers; got {type(found).__name__}")
    if taken := found.keys() & {"trial", *cell}:
        raise ValueError(f"trial must not return a name of the grid; got {', '.join(sorted(taken))}")
    return plain(found, "trial")


def plain(values, whose):
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
