"""Part 4, the research frontier: one paper a module, in its smallest faithful form.

A name loads its module when it is first used, so that torch is imported only for the models that need it.
"""

from importlib import import_module

_MODULES = {
    "PID": "decomposition",
    "neuron_joint": "decomposition",
    "pid": "decomposition",
    "RedundancyMemory": "redundancy",
    "recorded": "records",
}
__all__ = list(_MODULES)


def __getattr__(name):
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{_MODULES[name]}")
    except ModuleNotFoundError as error:
        if error.name == "torch":
            raise ImportError(f"{name} needs torch: pip install 'hopfield_edu[models]'") from None
        raise

    return getattr(module, name)


def __dir__():
    return sorted(__all__)
