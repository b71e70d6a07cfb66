"""Every public callable: what `__all__` names in the package and its modules, and the public methods of its classes."""

import functools
import importlib
import inspect
import pkgutil
import types

import hopfield_edu

PACKAGE = "hopfield_edu."
FUNCTIONS = (types.FunctionType, classmethod, staticmethod)


@functools.cache
def callables():
    """Name -> callable, such as "hetero.BAM", a constructor, and "hetero.BAM.recall"; of several names the shortest."""
    found = {}
    for module in _modules():
        for name in getattr(module, "__all__", ()):
            thing = getattr(module, name)
            if callable(thing):
                full = f"{module.__name__}.{name}".removeprefix(PACKAGE)
                known = found.setdefault(id(thing), (full, thing))
                found[id(thing)] = min(known, (full, thing), key=lambda pair: pair[0].count("."))
    return {name: call for full, thing in sorted(found.values(), key=lambda p: p[0]) for name, call in _of(full, thing)}


def records():
    """The named tuples in which the package answers."""
    things = {
        getattr(module, name)
        for module in _modules()
        for name in getattr(module, "__all__", ())
        if inspect.isclass(getattr(module, name))
    }
    return sorted((thing for thing in things if issubclass(thing, tuple)), key=lambda kind: kind.__name__)


def room(name):
    """The part of the package that a callable lies in, such as "classical"."""
    return name.partition(".")[0]


def arguments(function):
    """The names of a callable's arguments -> their defaults; *args and **kwargs have none to vary."""
    parameters = inspect.signature(function).parameters.values()
    free = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return {p.name: p.default for p in parameters if p.kind not in free and p.name != "self"}


def _modules():
    yield hopfield_edu
    for found in pkgutil.walk_packages(hopfield_edu.__path__, PACKAGE):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _of(full, thing):
    """A function alone; of a class its constructor, where it is no record, and its own public methods."""
    if not inspect.isclass(thing):
        yield full, thing
        return
    if not issubclass(thing, tuple):  # a NamedTuple only gives names to what the package returns
        yield full, thing
    for name, method in _written(thing).items():
        if not name.startswith("_") and isinstance(method, FUNCTIONS):
            yield f"{full}.{name}", getattr(thing, name)


def _written(kind):
    """What a class holds, and what it has of networks/, whose classes are there to be inherited from."""
    shared = (base for base in kind.__mro__[:0:-1] if base.__module__.startswith(f"{PACKAGE}networks."))
    return {name: held for base in (*shared, kind) for name, held in vars(base).items()}
