"""A valid call of every public callable: small, quick, and without network."""

from tools.fuzz import public
from tools.fuzz.calls import classical, course, forgetting, frontier, hetero, modern, pictures, widgets
from tools.fuzz.judge import Call

LONG = {
    "hetero.train_senses": "trains for a minute; tests/hetero holds its network, the command line its arguments",
    "modern.constructive.exam": "measures for a minute; takes a network alone",
    "hetero.exam_senses": "measures for seconds; tests/hetero holds its arguments",
}
"""Not fuzzed, and why."""


def table():
    """All calls by name; "modern.compare (tensors)" is another call of modern.compare."""
    tables = (course, pictures, classical, hetero, modern, frontier, forgetting, widgets)
    every = {name: made for each in tables for name, made in each.CALLS.items()}
    return {name: _as_call(name, made) for name, made in every.items()}


def of(name):
    """The callable that a call calls."""
    return name.partition(" ")[0]


def _as_call(name, made):
    return Call(name, public.callables()[of(name)], *(made if isinstance(made, tuple) else (made,)))
