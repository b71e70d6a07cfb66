"""Fingerprints of values: the same for the same content, in every session and process, and another for any other.

An array is known by its numbers, an object by its class and what it holds. A function is known by its code and by all
that the code reaches: defaults, closure, and globals by name, and so on through functions and classes of the user's own
modules. What Python, an installed package or the course defines is known by its name.
Files, locks, generators and the like hold what nobody can read from outside: they raise Unknowable.
"""

import copyreg
import functools
import hashlib
import sys
from types import BuiltinFunctionType, CellType, CodeType, FunctionType, MappingProxyType, MethodType, ModuleType

import numpy as np

from hopfield_edu._namespace import (
    ANYTHING,
    Unknowable,
    cell_content,
    class_contents,
    constants,
    imports,
    installed,
    known_by_name,
    named_globals,
    source_of,
)

DIGITS = 16
ATOMS = (type(None), bool, int, float, complex, str, bytes, type(...), type(NotImplemented))


def fingerprint(value, home=None):
    """16 hexadecimal digits that stand for the content of a value.

    home: name of a module to count among the user's own. Raises Unknowable.
    """
    try:
        return Reader(home).read(value)[:DIGITS]
    except RecursionError:
        raise Unknowable(f"a {type(value).__name__} nested too deeply to be read") from None


class Reader:
    """Reads values part by part. `open` holds those that are being read, `done` those that were, id -> hash."""

    def __init__(self, home=None):
        self.home, self.open, self.done, self.kept = home, {}, {}, []

    def read(self, value):
        """The hash of a value's content."""
        if type(value) in ATOMS:
            return _hash(type(value).__name__, repr(value))
        key = id(value)
        if key in self.open:  # it holds itself: say how far up
            return _hash("again", str(len(self.open) - self.open[key]))
        if key not in self.done:
            self.open[key] = len(self.open)
            self.done[key] = _hash(type(value).__qualname__, *self._parts(value))
            del self.open[key]
            self.kept.append(value)  # else its id could pass to another
        return self.done[key]

    def _parts(self, value):
        """What a value is made of, as hashes and texts."""
        kind = type(value)
        if kind in (list, tuple):
            return (repr(value),) if all(type(each) in ATOMS for each in value) else map(self.read, value)
        if kind in (set, frozenset):
            return sorted(map(self.read, value))
        if kind in (dict, MappingProxyType):
            return sorted(_hash(self.read(name), self.read(held)) for name, held in value.items())
        if kind in (np.ndarray, np.memmap):
            return self._array(value)
        if (torch := sys.modules.get("torch")) and isinstance(value, torch.Tensor):
            return _tensor(value, torch)
        if isinstance(value, ModuleType):
            return self._module(value.__name__)
        if kind is BuiltinFunctionType and value in ANYTHING:
            raise Unknowable(f"{value.__name__}, through which code can reach anything")
        if known_by_name(value) and not self._is_own(value.__module__):
            return (value.__module__, value.__qualname__)
        return self._made(value, kind)

    def _made(self, value, kind):
        """Parts of what code makes: functions, classes and their members, and objects of any class."""
        if kind is FunctionType:
            return self.function(value)
        if isinstance(value, type):
            return [*map(self.read, value.__bases__), self.read(class_contents(value))]
        if kind is CodeType:
            return map(self.read, constants(value))
        if kind is CellType:
            return [self.read(cell_content(value))]
        if kind is property:
            return map(self.read, (value.fget, value.fset, value.fdel))
        if kind is functools.cached_property:
            return [self.read(value.func)]
        if kind is MethodType:
            return map(self.read, (value.__func__, value.__self__))
        if hasattr(value, "__wrapped__") and installed(kind.__module__):  # classmethod, staticmethod, lru_cache, jit
            return [self.read(value.__wrapped__)]
        return self._object(value)

    def function(self, function):
        """Parts of a function: code, defaults, closure, attributes, globals."""
        yield self.read(constants(function.__code__, function.__doc__))
        yield self.read((function.__defaults__, function.__kwdefaults__, function.__closure__, vars(function)))
        yield self.read(self.globals(function))

    def globals(self, function):
        """The globals that the code of a function names, name -> value, and the modules that it imports."""
        if not self._is_own(function.__module__):
            return {}
        return named_globals(function, self._is_own) | imports(function, self._is_own)

    def _is_own(self, module):
        return module == self.home or not installed(module)

    def _array(self, array):
        held = self.read(array.tolist()) if array.dtype.hasobject else _bytes(array)
        return (str(array.dtype), str(array.shape), held)

    def _module(self, name):
        """An installed module by its name, one of the user's own by its file."""
        if self._is_own(name) and (source := source_of(name)) is None:
            raise Unknowable(f"the module {name}, which has no file")
        return (name, self.read(source)) if self._is_own(name) else (name,)

    def _object(self, value):
        """An object as pickle takes it apart, without what it computes once and keeps."""
        kind = type(value)
        try:
            found = copyreg.dispatch_table.get(kind, lambda each: each.__reduce_ex__(4))(value)
        except Exception:
            raise Unknowable(f"a {kind.__module__}.{kind.__qualname__}") from None
        if isinstance(found, str):
            return (str(getattr(value, "__module__", kind.__module__)), found)
        make, arguments, state, items, pairs, *_ = (*found, None, None, None, None)
        if isinstance(state, dict):
            state = {name: held for name, held in state.items() if not _is_cache(kind, name)}
        return map(self.read, (make, arguments, state, list(items or ()), list(pairs or ())))


def _is_cache(kind, name):
    return isinstance(name, str) and isinstance(getattr(kind, name, None), functools.cached_property)


def _tensor(tensor, torch):
    if tensor.device.type == "meta":
        raise Unknowable("a tensor on the device meta")
    whole = tensor.detach().cpu()
    whole = (whole if whole.layout is torch.strided else whole.to_dense()).resolve_conj().resolve_neg()
    held = _bytes(whole.contiguous().reshape(-1).view(torch.uint8).numpy())
    return (str(tensor.dtype), str(tuple(tensor.shape)), str(tensor.requires_grad), held)


def _bytes(array):
    return hashlib.sha256(np.ascontiguousarray(array).reshape(-1).view(np.uint8)).hexdigest()


def _hash(*parts):
    whole = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        whole.update(len(encoded).to_bytes(8, "little") + encoded)
    return whole.hexdigest()
