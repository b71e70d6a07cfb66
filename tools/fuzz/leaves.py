"""The numbers, words and arrays inside what a function takes and returns, however deep."""

import functools

import numpy as np
import pandas as pd
import torch

CACHED = functools.cached_property
SIMPLE = bool | int | float | complex | str | bytes | np.generic | None


def leaves(thing, seen=None):
    """All leaves of lists, dicts, records, tables, networks and objects of the package, in order."""
    seen = set() if seen is None else seen
    if isinstance(thing, SIMPLE | np.ndarray | torch.Tensor):
        yield thing
    elif id(thing) not in seen:
        seen.add(id(thing))
        for part in _parts(thing):
            yield from leaves(part, seen)


def _parts(thing):
    if isinstance(thing, dict):
        return [part for pair in thing.items() for part in pair]
    if isinstance(thing, list | tuple):
        return list(thing)
    if isinstance(thing, pd.DataFrame | pd.Series):
        return [thing.to_numpy()]
    if isinstance(thing, torch.nn.Module):
        return [*thing.state_dict().values(), getattr(thing, "losses", None)]
    if hasattr(thing, "trait_names"):
        return [getattr(thing, name) for name in sorted(thing.keys) if not name.startswith("_")]
    if type(thing).__module__.startswith("hopfield_edu") and hasattr(thing, "__dict__"):
        return [
            value for name, value in vars(thing).items() if not isinstance(getattr(type(thing), name, None), CACHED)
        ]
    return []


def arrays(thing, *, foreign):
    """The arrays and tensors inside. foreign: not those of objects of the package, which may be shared."""
    if foreign and (isinstance(thing, torch.nn.Module) or type(thing).__module__.startswith("hopfield_edu")):
        return []
    return [leaf for leaf in leaves(thing) if isinstance(leaf, np.ndarray | torch.Tensor) and leaf.size]


def touching(some, others):
    """Whether an array of one list shares memory with one of the other."""
    return any(np.may_share_memory(_plain(a), _plain(b)) for a in some for b in others)


def snapshot(given, free):
    """Name -> a copy of the leaves of each argument."""
    return {name: [_copied(leaf) for leaf in leaves(value)] for name, value in given.items() if name not in free}


def not_finite(thing):
    """NaN or infinity in words, where there is one inside; else ''."""
    for leaf in leaves(thing):
        values = _plain(leaf)
        if values is None or values.dtype.kind not in "fc" or values.size == 0:
            continue
        if not np.all(np.isfinite(values)):
            return "NaN" if np.any(np.isnan(values)) else "infinity"
    return ""


def differ(some, others, tolerance=0.0):
    """Whether two lists of leaves differ, numbers by more than a share of tolerance."""
    return len(some) != len(others) or any(_differ(a, b, tolerance) for a, b in zip(some, others, strict=True))


def _differ(a, b, tolerance):
    if isinstance(a, str | bytes | None) or isinstance(b, str | bytes | None):
        return type(a) is not type(b) or a != b
    a, b = _plain(a), _plain(b)
    if a is None or b is None:
        return False
    if a.shape != b.shape or not {a.dtype.kind, b.dtype.kind} <= set("biufc"):
        return a.shape != b.shape or not np.array_equal(a, b)
    return not np.allclose(a, b, rtol=tolerance, atol=tolerance, equal_nan=True)


def _copied(leaf):
    if isinstance(leaf, torch.Tensor):
        return leaf.detach().clone()
    return leaf.copy() if isinstance(leaf, np.ndarray) else leaf


def _plain(leaf):
    """A number or an array as a NumPy array; None for what is none."""
    if isinstance(leaf, torch.Tensor):
        leaf = leaf.detach().cpu()
        return (leaf.float() if leaf.dtype == torch.bfloat16 else leaf).numpy()
    if isinstance(leaf, int) and not isinstance(leaf, bool):
        return np.asarray(leaf, object if abs(leaf) >= 2**63 else None)
    if isinstance(leaf, str | bytes | None):
        return None
    values = np.asarray(leaf)
    return None if values.dtype == object and not all(isinstance(v, SIMPLE) for v in values.flat) else values
