"""Where a learner's function stops: which error, in which line of theirs, on which input."""

import inspect
import linecache
import traceback
from functools import partial
from reprlib import Repr
from textwrap import shorten

import numpy as np

SHORT = Repr()
SHORT.maxstring = SHORT.maxother = 40


def told(error, function, case):
    """The sentence for a function that stopped with this error on this case, a tuple of arguments."""
    words = shorten(str(error), 200, placeholder=" …")
    what = f"{type(error).__name__}: {words}" if words else type(error).__name__
    line = _line(error, function)
    where = f" in line {line[0]}, `{line[1]}`," if line else ""
    return f"The function stops with {what.rstrip('.')}. This happens{where} for {_input(function, case)}."


def source(function):
    """The function that was written down: without partial(...), wrappers, or the object it belongs to."""
    while isinstance(function, partial) or hasattr(function, "__wrapped__"):
        function = function.func if isinstance(function, partial) else function.__wrapped__
    if not inspect.isroutine(function) and not inspect.isclass(function):
        function = type(function).__call__
    return getattr(function, "__func__", function)


def is_package(function):
    """Whether the function is the package's own, and not the learner's."""
    return (getattr(source(function), "__module__", None) or "").startswith("hopfield_edu.")


def _line(error, function):
    """(number, text) of the last line of the learner's own that ran: one that sees the same names as the function."""
    names = getattr(source(function), "__globals__", None)
    own = [frame for frame in traceback.walk_tb(error.__traceback__) if frame[0].f_globals is names]
    if not own or is_package(function):
        return None
    frame, number = own[-1]
    text = linecache.getline(frame.f_code.co_filename, number).strip()
    return (number, text) if text else None


def _input(function, case):
    """The arguments, by their names where the function has as many."""
    try:
        names = list(inspect.signature(function).bind(*case).arguments)
    except (TypeError, ValueError):
        names = []
    shown = [_shown(value) for value in case]
    if len(names) == len(shown):
        shown = [f"{name} = {value}" for name, value in zip(names, shown, strict=True)]
    return ", ".join(shown)


def _shown(value):
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    return "a function" if callable(value) else SHORT.repr(value)
