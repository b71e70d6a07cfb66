"""Part 3, modern and semantic memory: one formula for many memories, and memories that compare by meaning.

A name loads its module when it is first used, so that torch is imported only for the models that need it.
"""

from importlib import import_module

_MODULES = {
    "SemanticAnswer": "semantic",
    "SemanticMemory": "semantic",
    "WordAnswer": "words",
    "WordMemory": "words",
    "misspell": "words",
    "belief": "concepts",
    "curtain": "concepts",
    "prior": "concepts",
    "shares": "concepts",
    "surprise": "concepts",
    "encoders": None,
    "Autoencoder": "autoencoder",
    "ConstructiveMemory": "constructive",
    "Recalled": "constructive",
    "intrusions": "constructive",
    "ContrastiveNetwork": "contrastive",
    "augment": "views",
    "nt_xent": "contrastive",
    "within": "universal",
    "softmax": "universal",
    "retrieve": "universal",
    "polynomial": "universal",
    "maximum": "universal",
    "identity": "universal",
    "compare": "universal",
    "SIMILARITIES": "universal",
    "modern_recall": "dense",
    "ModernRecall": "dense",
    "DenseMemory": "dense",
}
__all__ = list(_MODULES)


def __getattr__(name):
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{_MODULES[name] or name}")
    except ModuleNotFoundError as error:
        if error.name == "torch":
            raise ImportError(f"{name} needs torch: pip install 'hopfield_edu[models]'") from None
        raise
    return getattr(module, name) if _MODULES[name] else module


def __dir__():
    return sorted(__all__)
