"""What must be equal where one sweep goes on with the rows of another: all that its trials depend on."""

import functools
import hashlib
import json
import platform
from types import FunctionType

import numpy as np

from hopfield_edu._fingerprint import Reader, fingerprint
from hopfield_edu._namespace import Unknowable, cell_content, constants

SHORT = 60
PLAIN = (bool, int, float, complex, str, type(None))
UNKNOWN = "unknown: "


def identity(trial, cells, seed):
    """A dict of texts, and of dicts name -> text, that tell trial, arguments, code, surroundings, grid and seed.

    A text that starts with UNKNOWN is of something that cannot be read, such as an open file.
    """
    function, bound = _unbound(trial)
    home = getattr(function, "__module__", None)
    is_plain = isinstance(function, FunctionType)
    code = _text(constants(function.__code__, function.__doc__) if is_plain else function, home, "code")
    grid = hashlib.sha256(json.dumps(cells).encode()).hexdigest()[:12]
    return {
        "trial": getattr(function, "__qualname__", type(function).__qualname__),
        "list of arguments": _told(bound, home),
        "source": f"{code}, Python {'.'.join(platform.python_version_tuple()[:2])}",
        **(_surroundings(function, home) if is_plain else {}),
        "grid": f"{len(cells)} cells of {', '.join(cells[0])} ({grid})",
        "seed": seed,
    }


def unknown(about):
    """In words, what of an identity cannot be read; empty where all can."""
    texts = {what: text if isinstance(text, dict) else {"": text} for what, text in about.items()}
    found = [(what, name, str(text)) for what, named in texts.items() for name, text in named.items()]
    return [f"{what} {name} holds {t.removeprefix(UNKNOWN)}" for what, name, t in found if t.startswith(UNKNOWN)]


def difference(before, now):
    """The first thing that differs between two identities, in words; None where they are equal."""
    for what, text in now.items():
        was = before.get(what)
        if isinstance(text, dict) and isinstance(was, dict):
            names = [name for name in was.keys() | text.keys() if was.get(name) != text.get(name)]
            was, text = ({name: each[name] for name in sorted(names) if name in each} for each in (was, text))
        if was != text:
            return f"another {what}: {was}; this one has {text}"
    return None


def _unbound(trial):
    """The function of a trial, and the arguments that partial or a method bound to it."""
    bound = {}
    while isinstance(trial, functools.partial):
        bound = {f"argument {k}": value for k, value in enumerate(trial.args)} | trial.keywords | bound
        trial = trial.func
    if hasattr(trial, "__func__"):
        return trial.__func__, bound | {"self": trial.__self__}
    return trial, bound


def _surroundings(function, home):
    """What a function takes from around it."""
    code = function.__code__
    positional = function.__defaults__ or ()
    names = code.co_varnames[code.co_argcount - len(positional) : code.co_argcount]
    closure = dict(zip(code.co_freevars, map(cell_content, function.__closure__ or ()), strict=True))
    return {
        "default": _told(dict(zip(names, positional, strict=True)) | (function.__kwdefaults__ or {}), home),
        "closure": _told(closure, home),
        "attribute": _told(vars(function), home),
        "global": _told(Reader(home).globals(function), home),
    }


def _told(values, home):
    return {name: _text(value, home) for name, value in values.items()}


def _text(value, home, kind=None):
    """A value by its kind and its fingerprint; itself where it is short."""
    if type(value) in PLAIN and len(repr(value)) <= SHORT:
        return repr(value)
    if isinstance(value, np.ndarray):
        kind = f"array {value.shape} of {value.dtype}"
    try:
        return f"{kind or type(value).__name__} {fingerprint(value, home)}"
    except Unknowable as error:
        return f"{UNKNOWN}{error}"
