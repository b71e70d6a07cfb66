"""Part 3, modern and semantic memory: one formula for many memories, and memories that compare by meaning.

A name loads its module when it is first used, so that torch is imported only for the models that need it.
"""

from hopfield_edu.lazy import lazy

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
__getattr__, __dir__ = lazy(__name__, _MODULES)
