"""Trained weights that come with the package, and files of a reader's own: safetensors, never pickle."""

import hashlib
import json
from importlib import resources

import numpy as np

from hopfield_edu._files import whole, write_text
from hopfield_edu._validation import as_path, new_file

__all__ = ["load", "names", "save"]

MODELS = resources.files("hopfield_edu").joinpath("data", "models")
SUMS = "SHA256SUMS"


def names():
    """The names of the shipped models."""
    return tuple(sorted(name.removesuffix(".safetensors") for name in _sums()))


def load(path):
    """Weights by a shipped model's name or from a safetensors file: (dict name -> array, dict of strings about it).

    A shipped file is compared with the sha256 listed beside it. Raises FileNotFoundError where there is no such file,
    ValueError where it is cut or changed.
    """
    path = as_path(path)
    if str(path) in names():
        return _parse(raw(str(path)), path)
    if not path.is_file():
        raise FileNotFoundError(
            f"path must be a safetensors file or a shipped model ({', '.join(names())}); there is none at {path}"
        )
    return _parse(path.read_bytes(), path)


def save(path, weights, about):
    """Write a dict of arrays and a dict of strings about them as a safetensors file.

    Raises TypeError where they are none, OSError that names path where it cannot be written.
    """
    from safetensors.numpy import save as as_bytes

    path, about = new_file(path, "path"), _of_strings(about)
    if not isinstance(weights, dict) or not all(isinstance(name, str) for name in weights):
        raise TypeError(f"weights must be a dict of names and arrays; got {weights!r:.60}")
    weights = {name: _as_weights(array, name) for name, array in weights.items()}
    data = as_bytes(weights, metadata=about)
    length, header = _header(data)
    # The library writes `about` in any order; sorted, the same weights give the same bytes and the same sha256.
    header = {"__metadata__": dict(sorted(about.items()))} | {k: v for k, v in header.items() if k != "__metadata__"}
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode().ljust(length)
    with whole(path) as file:
        file.write_bytes(data[:8] + text + data[8 + length :])


def _of_strings(about):
    if not isinstance(about, dict) or not all(isinstance(word, str) for pair in about.items() for word in pair):
        raise TypeError(f"about must be a dict of strings; got {about!r:.60}")
    return about


def _as_weights(array, name):
    array = np.ascontiguousarray(array)  # safetensors 0.8.0 writes any other in the order in which it lies in memory
    if array.dtype.kind not in "biuf" or array.dtype.itemsize > 8:
        raise TypeError(f"weights[{name!r}] must be an array of numbers of at most 64 bits; got {array.dtype}")
    return array


def publish(path, log):
    """Write the log of a run beside its weights, and their line in SHA256SUMS; print the log."""
    told, place = json.dumps(log, indent=2, ensure_ascii=False), path.with_name(SUMS)
    sums = _sums(place) if place.is_file() else {}
    sums[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    write_text(path.with_suffix(".json"), f"{told}\n")
    write_text(place, "".join(f"{sums[name]}  {name}\n" for name in sorted(sums)))
    print(told)


def _sums(place=None):
    """Name of a file -> its sha256, as sha256sum writes them: of the shipped models, or of those beside one's own."""
    lines = (place or MODELS.joinpath(SUMS)).read_text(encoding="utf-8").splitlines()
    return {name: found for found, _, name in (line.partition("  ") for line in lines if line)}


def raw(name):
    """The bytes of a shipped model's file, compared with the sha256 listed beside it."""
    file = MODELS.joinpath(f"{name}.safetensors")
    if not file.is_file():
        raise FileNotFoundError(f"{name}.safetensors is not there: {file}. Install hopfield_edu again")
    data = file.read_bytes()
    found, expected = hashlib.sha256(data).hexdigest(), _sums()[f"{name}.safetensors"]
    if found != expected:
        raise ValueError(
            f"{name}.safetensors is cut or changed: sha256 {found[:12]}…, expected {expected[:12]}… "
            f"({len(data):,} bytes). Install hopfield_edu again; {name}.json beside it says how it was made"
        )
    return data


def _parse(data, path):
    from safetensors import SafetensorError
    from safetensors.numpy import load as parse

    try:
        weights = parse(data)
    except SafetensorError as error:
        raise ValueError(f"path must be a whole safetensors file; {path} is cut or of another kind: {error}") from None
    except KeyError as kind:
        raise ValueError(
            f"path must be a file of numbers that NumPy knows; {path} has some of {kind}: save them with 16 or 32 bits"
        ) from None
    return weights, _header(data)[1].get("__metadata__", {})


def _header(data):
    """The length of a safetensors header and what it says, after eight bytes for the length."""
    length = int.from_bytes(data[:8], "little")
    return length, json.loads(data[8 : 8 + length])
