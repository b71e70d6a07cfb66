"""What Python code reaches by name: the globals that a function's code reads, what a class holds, whose a module is."""

import builtins
import dis
import importlib.util
import sys
from pathlib import Path
from types import (
    BuiltinFunctionType,
    CodeType,
    FunctionType,
    GetSetDescriptorType,
    MemberDescriptorType,
    ModuleType,
)

COURSE = __name__.partition(".")[0]
INSTALLED = ("site-packages", "dist-packages")
MISSING = "has no value"
ANYTHING = (eval, exec, globals, __import__)
"""Functions through which code can reach whatever it likes."""


class Unknowable(TypeError):
    """What cannot be read from outside, such as an open file; the message names it."""


def installed(module):
    """Whether a module, by its name, is Python's, the course's, or lies where packages are installed."""
    if not module:
        return False
    if module.partition(".")[0] in (COURSE, *sys.stdlib_module_names, *sys.builtin_module_names):
        return True
    return not set(INSTALLED).isdisjoint(Path(_file(module) or "").parts)


def known_by_name(value):
    """Whether a function or class is what its module holds under its name."""
    if not isinstance(value, FunctionType | BuiltinFunctionType | type):
        return False
    found = sys.modules.get(value.__module__)
    for name in value.__qualname__.split("."):
        found = getattr(found, name, None)
    return found is value


def named_globals(function, own):
    """The globals that the code of a function reads, name -> value; of a module that is one's own, what is read of it.

    own: function of a module's name, whether it is the user's own.
    """
    found = {}
    for name, *attributes in _paths(function.__code__):
        value = function.__globals__.get(name, getattr(builtins, name, MISSING))
        if name not in function.__globals__ and value is not MISSING and value not in ANYTHING:
            continue
        while attributes and isinstance(value, ModuleType) and own(value.__name__):
            name, value = f"{name}.{attributes[0]}", getattr(value, attributes.pop(0), MISSING)
        found[name] = value
    return found


def imports(function, own):
    """The modules of one's own that the code of a function imports while it runs, name -> the bytes of their files."""
    package = function.__globals__.get("__package__")
    names = {importlib.util.resolve_name(name, package) for name in _imported(function.__code__)}
    return {f"import {name}": source_of(name) for name in names if own(name)}


def source_of(module):
    """The bytes of a module's file; None where it has none."""
    file = _file(module)
    return Path(file).read_bytes() if file and Path(file).is_file() else None


def constants(code, docstring=None):
    """What makes a code object do what it does: no docstring, no names of files, no numbers of lines."""
    held = tuple(None if each is docstring else each for each in code.co_consts)
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    counts = (code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags)
    return (code.co_code, getattr(code, "co_exceptiontable", b""), held, names, counts)


def cell_content(cell):
    """What a cell of a closure holds, or MISSING where its name has no value yet."""
    try:
        return cell.cell_contents
    except ValueError:
        return MISSING


def class_contents(kind):
    """What a class adds to its bases, name -> value: methods, properties and plain values, no notes about it."""
    return {
        name: value
        for name, value in vars(kind).items()
        if not isinstance(value, GetSetDescriptorType | MemberDescriptorType)
        and name != "_abc_impl"
        and (not _is_dunder(name) or isinstance(value, FunctionType | classmethod | staticmethod | property))
    }


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def _paths(code):
    """(global, attribute, attribute, ...) for each reading of a global in the code and the code inside it."""
    found, reading = [], False
    for step in _steps(code):
        if step.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            found.append([step.argval])
            reading = True
        elif step.opname in ("LOAD_ATTR", "LOAD_METHOD") and reading:
            found[-1].append(step.argval)
        else:
            reading = False
    return sorted(found) + [path for inner in _inner(code) for path in _paths(inner)]


def _imported(code):
    """The modules that the code imports, relative ones with their dots."""
    steps = _steps(code)
    own = ["." * steps[k - 2].argval + step.argval for k, step in enumerate(steps) if step.opname == "IMPORT_NAME"]
    return own + [name for inner in _inner(code) for name in _imported(inner)]


def _inner(code):
    return [each for each in code.co_consts if isinstance(each, CodeType)]


def _steps(code):
    return [step for step in dis.get_instructions(code) if step.opname != "EXTENDED_ARG"]


def _file(module):
    """Where a module's code lies; None where that is nowhere, or there is no such module."""
    if file := getattr(sys.modules.get(module), "__file__", None):
        return file
    try:
        return importlib.util.find_spec(module).origin
    except (AttributeError, ImportError, ValueError):
        return None
