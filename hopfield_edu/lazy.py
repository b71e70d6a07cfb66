"""Names that load their module when they are first used, so that torch is imported only for what needs it."""

from importlib import import_module


def lazy(package, modules):
    """The functions __getattr__ and __dir__ of a package (PEP 562) whose names lie in these modules of it.

    modules: name -> module; None where the name is a module itself.
    A name whose module finds no torch raises an ImportError that says how to get it.
    """

    def load(name):
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        try:
            module = import_module(f"{package}.{modules[name] or name}")
        except ModuleNotFoundError as error:
            if error.name == "torch":
                raise ImportError(f"{name} needs torch: pip install 'hopfield_edu[models]'") from None
            raise
        return getattr(module, name) if modules[name] else module

    return load, lambda: sorted(modules)
