"""Names that load their module when they are first used, so that torch is imported only for what needs it.

A room's stub, __init__.pyi beside its __init__.py, is the one list of them: an editor completes and explains from it,
and here it is read when the room is imported.
"""

import ast
from importlib import import_module
from pathlib import Path

EXTRAS = {"torch": "models", "joblib": "sweeps", "pandas": "sweeps", "pyarrow": "sweeps", "timm": "encoders"}
"""Packages that an extra of hopfield_edu brings, and its name."""


def attach(package, file):
    """__getattr__, __dir__ and __all__ of a package (PEP 562), from the stub beside this __init__.py.

    `from .bam import BAM as BAM` in the stub is a name, `from . import encoders as encoders` a module.
    Where a module does not find what an extra brings, an ImportError says which extra.
    """
    places = named(Path(file).with_suffix(".pyi"))

    def load(name):
        if name not in places:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = places[name]
        try:
            return getattr(import_module(f"{package}.{module}"), name) if module else import_module(f"{package}.{name}")
        except ModuleNotFoundError as error:
            raise lacking(error, name) from None

    return load, lambda: sorted(places), list(places)


def named(stub):
    """Name -> module of every name that a stub imports; "" where the name is a module itself."""
    imports = [node for node in ast.parse(stub.read_text(encoding="utf-8")).body if isinstance(node, ast.ImportFrom)]
    return {alias.name: node.module or "" for node in imports if node.level for alias in node.names}


def lacking(error, name):
    """The error that says which extra brings what is missing; the same error where no extra does."""
    if extra := EXTRAS.get(error.name):
        return ImportError(f"{name} needs {error.name}: pip install 'hopfield_edu[{extra}]'")
    return error
